//! What staff and resident may do to a case, and why not.

use super::{Actor, Correction, Event, Standing, Status};
use crate::{
    answer::Answers,
    calendar,
    region::Role,
    service::{Ending, Kind, Remedy, Service},
};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// What a member of staff wants to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "move", rename_all = "kebab-case")]
pub enum Move {
    /// Take it in.
    Accept,
    /// Ask for something to be mended.
    RequestCorrection {
        /// All of it, at once (GB/T 39734: told once, in full).
        corrections: Vec<Correction>,
    },
    /// Decide in the resident's favour.
    Approve,
    /// Decide against.
    Refuse {
        /// Why, in words for the resident.
        reason: String,
    },
    /// It is in the resident's hands.
    Deliver,
    /// Nothing is left to do.
    Close,
}

/// Why a move cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum Illegal {
    /// The case has ended.
    Ended,
    /// The resident has to mend something first.
    WaitingForResident,
    /// Not at this stage.
    NotAtThisStage {
        /// The stage the case is at.
        stage: String,
        /// What can be done there.
        possible: Vec<String>,
    },
    /// The stage belongs to a higher office.
    NotThisRole {
        /// The lowest office that may.
        needed: Role,
    },
    /// A refusal or a correction without words for the resident.
    WithoutWords,
    /// A correction pinned to a question the service does not ask.
    UnknownQuestion {
        /// The question named.
        question: String,
    },
    /// The case was not waiting for the resident.
    NothingAsked,
}

/// Working days a resident has to mend something. Assumed: no rule was found; ten leaves time to be helped.
const DAYS_TO_CORRECT: u16 = 10;

impl Move {
    /// What kind of move it is.
    pub fn kind(&self) -> MoveKind {
        match self {
            Self::Accept => MoveKind::Ends(Ending::Accept),
            Self::Approve => MoveKind::Ends(Ending::Approve),
            Self::Deliver => MoveKind::Ends(Ending::Deliver),
            Self::Close => MoveKind::Ends(Ending::Close),
            Self::RequestCorrection { .. } => MoveKind::Remedy(Remedy::RequestCorrection),
            Self::Refuse { .. } => MoveKind::Remedy(Remedy::Refuse),
        }
    }

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
        let stage = status.standing.stage().and_then(|stage| service.stage(stage)).ok_or(Illegal::Ended)?;
        let possible = possible_moves(&status.standing, service, calendar::day_in_china(now));
        if !possible.contains(&self.kind()) {
            return Err(if status.standing.needs_resident() {
                Illegal::WaitingForResident
            } else {
                let possible = possible.into_iter().map(|kind| kind.name().to_owned()).collect();
                Illegal::NotAtThisStage { stage: stage.id.clone(), possible }
            });
        }
        if role < stage.role {
            return Err(Illegal::NotThisRole { needed: stage.role });
        }
        Ok(match self {
            Self::Accept => Event::Accepted,
            Self::Approve => Event::Approved,
            Self::Deliver => Event::Delivered,
            Self::Close => Event::Closed,
            Self::Refuse { reason } if reason.trim().is_empty() => return Err(Illegal::WithoutWords),
            Self::Refuse { reason } => Event::Refused { reason: reason.trim().to_owned() },
            Self::RequestCorrection { corrections } => {
                check_corrections(&corrections, service)?;
                let by = calendar::after_working_days(calendar::day_in_china(now), DAYS_TO_CORRECT).day;
                Event::CorrectionRequested { corrections, by }
            }
        })
    }
}

/// A move without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveKind {
    /// One that ends a stage well.
    Ends(Ending),
    /// One that does not bring the case forward.
    Remedy(Remedy),
}

impl MoveKind {
    /// Its name in the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ends(Ending::Accept) => "accept",
            Self::Ends(Ending::Approve) => "approve",
            Self::Ends(Ending::Deliver) => "deliver",
            Self::Ends(Ending::Close) => "close",
            Self::Remedy(Remedy::RequestCorrection) => "request-correction",
            Self::Remedy(Remedy::Refuse) => "refuse",
        }
    }
}

/// The moves that fit a case standing so, whoever makes them. While the resident has something to mend there are none,
/// until the last day for it has passed: then it may be decided against, so that no case waits for ever.
pub fn possible_moves(standing: &Standing, service: &Service, today: Date) -> Vec<MoveKind> {
    let Some(stage) = standing.stage().and_then(|stage| service.stage(stage)) else { return Vec::new() };
    let remedies = stage.may.iter().copied();
    match standing {
        Standing::WaitingForResident { by, .. } => {
            let late = remedies.filter(|remedy| *remedy == Remedy::Refuse && today > *by);
            late.map(MoveKind::Remedy).collect()
        }
        _ => std::iter::once(MoveKind::Ends(stage.ends_with)).chain(remedies.map(MoveKind::Remedy)).collect(),
    }
}

fn check_corrections(corrections: &[Correction], service: &Service) -> Result<(), Illegal> {
    if corrections.is_empty() || corrections.iter().any(|correction| correction.note.trim().is_empty()) {
        return Err(Illegal::WithoutWords);
    }
    let is_asked =
        |id: &str| service.question(id).is_some_and(|asked| !matches!(asked.kind, Kind::Advice { .. }));
    match corrections.iter().find(|correction| !is_asked(&correction.question)) {
        Some(stray) => Err(Illegal::UnknownQuestion { question: stray.question.clone() }),
        None => Ok(()),
    }
}

impl Status {
    /// What happens when the resident takes the case back.
    ///
    /// # Errors
    /// [`Illegal::Ended`] once they have what they applied for, or nothing more will happen.
    pub fn withdraw(&self) -> Result<Event, Illegal> {
        let is_over = self.is_after_result || self.standing.is_ended();
        if is_over { Err(Illegal::Ended) } else { Ok(Event::Withdrawn) }
    }

    /// What happens when the resident sends the mended application.
    ///
    /// # Errors
    /// [`Illegal::NothingAsked`] if nothing was to be mended.
    pub fn correct(&self, answers: Answers) -> Result<Event, Illegal> {
        if self.standing.needs_resident() {
            Ok(Event::Corrected { answers })
        } else {
            Err(Illegal::NothingAsked)
        }
    }
}

impl Actor {
    /// The role of a member of staff; none for the resident.
    pub fn role(&self) -> Option<Role> {
        match self {
            Self::Resident => None,
            Self::Staff { role, .. } => Some(*role),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{case::Recorded, journey::tests::around, service::Stage};
    use proptest::prelude::*;
    use time::macros::{date, datetime};

    fn service() -> Service {
        Service::parse(include_str!("../../../services/certificate-renewal/service.toml")).unwrap()
    }

    fn recorded(event: Event) -> Recorded {
        Recorded { at: datetime!(2026-11-23 02:00 UTC), by: Actor::Resident, event }
    }

    fn submitted() -> Vec<Recorded> {
        vec![recorded(Event::Submitted { answers: Answers::new() })]
    }

    fn play(history: &mut Vec<Recorded>, the_move: Move, role: Role) -> Result<(), Illegal> {
        let status = Status::of(history, &service(), around().region);
        history.push(recorded(the_move.play(&status, &service(), role, datetime!(2026-11-23 02:00 UTC))?));
        Ok(())
    }

    fn correction(question: &str, note: &str) -> Move {
        Move::RequestCorrection {
            corrections: vec![Correction { question: question.into(), note: note.into() }],
        }
    }

    #[test]
    fn a_case_walks_its_stages_to_the_end() {
        let mut history = submitted();
        for the_move in [Move::Accept, Move::Approve, Move::Deliver, Move::Close] {
            assert_eq!(play(&mut history, the_move, Role::District), Ok(()));
        }
        assert_eq!(Status::of(&history, &service(), around().region).standing, Standing::Finished);
        assert_eq!(play(&mut history, Move::Close, Role::District), Err(Illegal::Ended));
    }

    #[test]
    fn a_move_out_of_order_says_what_is_possible() {
        let expected = Illegal::NotAtThisStage {
            stage: "acceptance".into(),
            possible: ["accept", "request-correction", "refuse"].map(str::to_owned).to_vec(),
        };
        assert_eq!(play(&mut submitted(), Move::Deliver, Role::District), Err(expected));
    }

    #[test]
    fn a_lower_office_cannot_do_the_work_of_a_higher_one() {
        let mut history = submitted();
        assert_eq!(
            play(&mut history, Move::Accept, Role::Commissioner),
            Err(Illegal::NotThisRole { needed: Role::Street })
        );
        assert_eq!(play(&mut history, Move::Accept, Role::Street), Ok(()));
        assert_eq!(
            play(&mut history, Move::Approve, Role::Street),
            Err(Illegal::NotThisRole { needed: Role::District })
        );
    }

    #[test]
    fn the_clock_stands_still_while_the_resident_mends_something() {
        let mut history = submitted();
        assert_eq!(play(&mut history, correction("address", "门牌号不清楚"), Role::Street), Ok(()));
        let status = Status::of(&history, &service(), around().region);
        assert_eq!(status.promised, None);
        assert!(
            matches!(status.standing, Standing::WaitingForResident { by, .. } if by == date!(2026 - 12 - 07))
        );
        assert_eq!(play(&mut history, Move::Accept, Role::Street), Err(Illegal::WaitingForResident));
        history.push(recorded(status.correct(Answers::new()).unwrap()));
        let status = Status::of(&history, &service(), around().region);
        assert_eq!(status.promised.map(|due| due.day), Some(date!(2026 - 11 - 25)));
    }

    #[test]
    fn a_case_whose_resident_never_answers_can_be_ended_after_the_last_day() {
        let mut history = submitted();
        assert_eq!(play(&mut history, correction("address", "门牌号不清楚"), Role::Street), Ok(()));
        let status = Status::of(&history, &service(), around().region);
        let refuse =
            |now| Move::Refuse { reason: "没有补正".into() }.play(&status, &service(), Role::Street, now);
        assert_eq!(refuse(datetime!(2026-12-07 02:00 UTC)), Err(Illegal::WaitingForResident));
        let event = refuse(datetime!(2026-12-08 02:00 UTC)).unwrap();
        history.push(recorded(event));
        let status = Status::of(&history, &service(), around().region);
        assert!(matches!(status.standing, Standing::Refused { .. }));
    }

    #[test]
    fn two_stages_that_end_alike_are_walked_one_after_the_other() {
        let mut twice = service();
        let review = twice.stage("review").unwrap().clone();
        twice.stages.insert(2, Stage { id: "second-review".into(), ..review });
        let at = |events: &[Event]| {
            let history: Vec<_> = events.iter().cloned().map(recorded).collect();
            Status::of(&history, &twice, around().region).standing.stage().map(str::to_owned)
        };
        assert_eq!(at(&[Event::Accepted, Event::Approved]).as_deref(), Some("second-review"));
        assert_eq!(at(&[Event::Accepted, Event::Approved, Event::Approved]).as_deref(), Some("delivery"));
        assert_eq!(at(&[Event::Withdrawn, Event::Accepted]), None);
    }

    #[test]
    fn nobody_is_refused_or_sent_back_without_words() {
        let refuse = Move::Refuse { reason: "  ".into() };
        assert_eq!(play(&mut submitted(), refuse, Role::Street), Err(Illegal::WithoutWords));
        assert_eq!(
            play(&mut submitted(), correction("address", ""), Role::Street),
            Err(Illegal::WithoutWords)
        );
        let stray = Illegal::UnknownQuestion { question: "shoe-size".into() };
        assert_eq!(play(&mut submitted(), correction("shoe-size", "?"), Role::Street), Err(stray));
    }

    #[test]
    fn what_has_ended_cannot_be_withdrawn() {
        let mut history = submitted();
        let status = Status::of(&history, &service(), around().region);
        history.push(recorded(status.withdraw().unwrap()));
        assert_eq!(Status::of(&history, &service(), around().region).withdraw(), Err(Illegal::Ended));
    }

    #[test]
    fn what_has_been_handed_over_cannot_be_withdrawn_and_is_not_awaited_any_more() {
        let mut history = submitted();
        for the_move in [Move::Accept, Move::Approve] {
            assert_eq!(play(&mut history, the_move, Role::District), Ok(()));
        }
        let status = Status::of(&history, &service(), around().region);
        assert_eq!(status.finished_by.map(|due| due.day), Some(date!(2026 - 11 - 30)));
        assert_eq!(play(&mut history, Move::Deliver, Role::District), Ok(()));
        let status = Status::of(&history, &service(), around().region);
        assert_eq!((status.finished_by, status.withdraw()), (None, Err(Illegal::Ended)));
    }

    proptest! {
        #[test]
        fn any_moves_in_any_order_leave_a_case_somewhere(moves in prop::collection::vec(0_u8..6, 0..12)) {
            let mut history = submitted();
            for choice in moves {
                let the_move = match choice {
                    0 => Move::Accept,
                    1 => correction("address", "门牌号"),
                    2 => Move::Approve,
                    3 => Move::Refuse { reason: "不符合条件".into() },
                    4 => Move::Deliver,
                    _ => Move::Close,
                };
                let before = history.len();
                let outcome = play(&mut history, the_move, Role::District);
                prop_assert_eq!(history.len(), before + usize::from(outcome.is_ok()));
                let text = serde_json::to_string(&history).unwrap();
                prop_assert_eq!(&serde_json::from_str::<Vec<Recorded>>(&text).unwrap(), &history);
            }
        }
    }
}
