//! What a member of staff may do to a case.

use super::{Asked, Correction, Event, Illegal, MoveKind, Offer, Plan, Status, possible_moves, trouble};
use crate::{
    calendar,
    region::Role,
    service::{Ending, Kind, Service, Stage},
};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// What a member of staff wants to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "move", rename_all = "kebab-case")]
pub enum Move {
    /// Take it in.
    Accept,
    /// Write down what an assessment found.
    Assess {
        /// The result, in words for the resident.
        result: String,
    },
    /// End the public notice.
    EndNotice,
    /// Decide in the resident's favour.
    Approve,
    /// A plain step is done.
    Complete {
        /// What there is to say about it.
        #[serde(default)]
        note: Option<String>,
    },
    /// It is in the resident's hands.
    Deliver,
    /// Nothing is left to do.
    Close,
    /// Put a plan to the resident.
    ProposePlan {
        /// The plan.
        plan: Plan,
    },
    /// Ask for something to be mended.
    RequestCorrection {
        /// All of it, at once (GB/T 39734: told once, in full).
        corrections: Vec<Correction>,
        /// Why a second time, when it is one.
        #[serde(default)]
        again: Option<String>,
    },
    /// Decide against.
    Refuse {
        /// Why, in words for the resident.
        reason: String,
    },
    /// Let it wait.
    Wait {
        /// For what, in words for the resident.
        reason: String,
    },
    /// Go on after a wait.
    Resume,
    /// Offer times for an appointment.
    OfferTimes(Offer),
    /// The appointment took place.
    KeepTime,
    /// The resident did not come.
    MissTime {
        /// What there is to say about it.
        #[serde(default)]
        words: String,
    },
    /// Send it back to an earlier stage.
    SendBack {
        /// Which, by id; the one the service names if none is named.
        #[serde(default)]
        stage: Option<String>,
        /// Why, in words for the resident.
        reason: String,
    },
    /// Decide an appeal.
    DecideAppeal {
        /// Whether the resident is right.
        is_granted: bool,
        /// Why, in words for the resident.
        reason: String,
    },
    /// An employer and the resident want it with each other.
    Intend,
    /// Both have signed.
    Sign {
        /// From which day on it holds.
        from: Date,
    },
    /// The resident has begun to work.
    Start {
        /// On which day.
        on: Date,
    },
    /// The resident was asked how it goes at work.
    FollowUp {
        /// Whether they are still in work there.
        is_in_work: bool,
        /// How it goes, in words for the resident.
        #[serde(default)]
        words: String,
    },
    /// Say what is done about a problem at work.
    AnswerTrouble {
        /// What, in words for the resident.
        words: String,
    },
    /// The resident does not work there any more.
    Leave {
        /// Why, in words for the resident.
        #[serde(default)]
        words: String,
    },
}

impl Move {
    /// What happens when staff in `role` make this move on a case that stands at `status`.
    ///
    /// # Errors
    /// Why not.
    pub fn play(
        self,
        status: &Status,
        service: &Service,
        role: Role,
        now: OffsetDateTime,
    ) -> Result<Event, Illegal> {
        let stage = status.stage(service).ok_or(Illegal::Ended)?;
        let possible = possible_moves(status, service, now);
        if !possible.contains(&self.kind()) {
            return Err(self.kind().out_of_place(status, stage, &possible));
        }
        let (needed, today) = (self.kind().role_at(stage), calendar::day_in_china(now));
        if role < needed {
            return Err(Illegal::NotThisRole { needed });
        }
        Ok(match self {
            Self::Accept => Event::Accepted,
            Self::Assess { result } => Event::Assessed { result: said(&result)? },
            Self::EndNotice => Event::NoticeEnded,
            Self::Approve => Event::Approved,
            Self::Complete { note } => Event::Completed { note: note.and_then(|note| said(&note).ok()) },
            Self::Deliver => Event::Delivered,
            Self::Close => Event::Closed,
            Self::ProposePlan { plan } => Event::PlanProposed { plan: checked_plan(plan)? },
            Self::RequestCorrection { corrections, again } => {
                let again = again.and_then(|again| said(&again).ok());
                if status.corrections > 0 && again.is_none() {
                    return Err(Illegal::SecondRound);
                }
                check_corrections(&corrections, status, service)?;
                let by = calendar::after_working_days(today, service.value("correction-days")).day;
                Event::CorrectionRequested { corrections, by, again }
            }
            Self::Refuse { reason } => Event::Refused { reason: said(&reason)? },
            Self::Wait { reason } => Event::Waiting { reason: said(&reason)? },
            Self::Resume => Event::Resumed,
            Self::OfferTimes(offer) => Event::TimesOffered(checked_offer(offer, now)?),
            Self::KeepTime => Event::TimeKept,
            Self::MissTime { words } => Event::TimeMissed { words: words.trim().to_owned() },
            Self::SendBack { stage: to, reason } => {
                let to = to.or_else(|| stage.back_to.clone()).unwrap_or_default();
                if !status.passed.iter().any(|passed| passed.stage == to) {
                    return Err(Illegal::NotEarlier { stage: to });
                }
                Event::SentBack { stage: to, reason: said(&reason)? }
            }
            Self::DecideAppeal { is_granted, reason } => {
                Event::AppealDecided { is_granted, reason: said(&reason)? }
            }
            Self::Intend => Event::Intended,
            Self::Sign { from } => Event::Signed { from: trouble::checked_day(from, today, true)? },
            Self::Start { on } => Event::Started { on: trouble::checked_day(on, today, false)? },
            Self::FollowUp { is_in_work, words } => {
                Event::FollowedUp { is_in_work, words: words.trim().to_owned() }
            }
            Self::AnswerTrouble { words } => Event::TroubleAnswered { words: said(&words)? },
            Self::Leave { words } => Event::Left { words: words.trim().to_owned() },
        })
    }
}

impl MoveKind {
    /// The lowest office that may make it: the stage's own; an appeal is never decided below the district.
    fn role_at(self, stage: &Stage) -> Role {
        if self == Self::DecideAppeal { stage.role.max(Role::District) } else { stage.role }
    }

    fn out_of_place(self, status: &Status, stage: &Stage, possible: &[Self]) -> Illegal {
        let is_booked = status.appointment.as_ref().is_some_and(|meeting| meeting.booked().is_some());
        let is_about_it = matches!(self, Self::KeepTime | Self::MissTime);
        match status.standing.asked() {
            None if is_booked && is_about_it => Illegal::NotYet,
            None if self == Self::FollowUp && stage.ends_with == Ending::FollowUp => Illegal::NotYet,
            Some(Asked::Correction { .. } | Asked::Plan | Asked::Confirmation) => Illegal::WaitingForResident,
            None | Some(Asked::Times) => {
                let possible = possible.iter().map(|kind| kind.name().to_owned()).collect();
                Illegal::NotAtThisStage { stage: stage.id.clone(), possible }
            }
        }
    }
}

/// What was said, without the space around it.
///
/// # Errors
/// [`Illegal::WithoutWords`] if that is nothing.
pub(super) fn said(words: &str) -> Result<String, Illegal> {
    let words = words.trim();
    if words.is_empty() { Err(Illegal::WithoutWords) } else { Ok(words.to_owned()) }
}

fn check_corrections(corrections: &[Correction], status: &Status, service: &Service) -> Result<(), Illegal> {
    if corrections.is_empty() || corrections.iter().any(|correction| correction.note.trim().is_empty()) {
        return Err(Illegal::WithoutWords);
    }
    let takes_answer =
        |id: &str| service.question(id).is_some_and(|asked| !matches!(asked.kind, Kind::Advice { .. }));
    let is_asked = |id: &String| status.asked.contains(id) && takes_answer(id);
    match corrections.iter().find(|correction| !is_asked(&correction.question)) {
        Some(stray) => Err(Illegal::UnknownQuestion { question: stray.question.clone() }),
        None => Ok(()),
    }
}

fn checked_offer(mut offer: Offer, now: OffsetDateTime) -> Result<Offer, Illegal> {
    offer.times.sort_unstable();
    offer.times.dedup();
    if !(1..=Offer::MOST).contains(&offer.times.len()) {
        return Err(Illegal::NotSoManyTimes { most: Offer::MOST });
    }
    if offer.open(now).count() < offer.times.len() {
        return Err(Illegal::InThePast);
    }
    let is_far = offer.times.iter().any(|time| *time > now + Offer::AHEAD);
    if is_far || !Offer::MINUTES.contains(&offer.minutes) {
        return Err(Illegal::NoSuchTime);
    }
    Ok(Offer { place: said(&offer.place)?, ..offer })
}

fn checked_plan(plan: Plan) -> Result<Plan, Illegal> {
    if plan.items.is_empty() {
        return Err(Illegal::EmptyPlan);
    }
    for item in &plan.items {
        said(&item.what)?;
    }
    match plan.items.iter().find(|item| !item.adds_up()) {
        Some(wrong) => Err(Illegal::WrongSum { what: wrong.what.clone() }),
        None => Ok(plan),
    }
}
