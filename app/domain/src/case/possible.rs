//! Which moves fit a case as it stands, whoever makes them.

use super::{Appointment, Asked, Move, Standing, Status};
use crate::{
    calendar,
    service::{Ending, Remedy, Service},
};
use time::OffsetDateTime;

/// A move without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is explained at the move of the same name")]
pub enum MoveKind {
    Accept,
    Assess,
    EndNotice,
    Approve,
    Complete,
    Deliver,
    Close,
    ProposePlan,
    RequestCorrection,
    Refuse,
    Wait,
    Resume,
    OfferTimes,
    KeepTime,
    MissTime,
    SendBack,
    DecideAppeal,
    Intend,
    Sign,
    Start,
    FollowUp,
    AnswerTrouble,
    Leave,
}

/// The moves that fit a case standing so. While the resident has something to mend there are none, until the last day
/// for it has passed: then it may be decided against, so that no case waits for ever. Whoever missed an appointment
/// gets a new offer before anything is decided against them. Nobody is asked how work goes before it is time to; but a
/// problem is answered, and an end is written down, whenever it comes.
pub fn possible_moves(status: &Status, service: &Service, now: OffsetDateTime) -> Vec<MoveKind> {
    let Some(stage) = status.stage(service) else { return Vec::new() };
    let today = calendar::day_in_china(now);
    let is_late = status.answer_by.is_some_and(|by| today > by.day);
    let may = |remedy| stage.may.contains(&remedy);
    let meeting = status.appointment.as_ref();
    let missed = matches!(meeting, Some(Appointment::Missed { .. }));
    let booked = meeting.and_then(Appointment::booked);
    let is_early = status.asks_on.is_some_and(|on| today < on);
    let ending = MoveKind::ending(stage.ends_with).filter(|_| !is_early);
    let refuse = (may(Remedy::Refuse) && !missed).then_some(MoveKind::Refuse);
    let back = may(Remedy::SendBack).then_some(MoveKind::SendBack).filter(|_| !status.passed.is_empty());
    let times = [
        may(Remedy::OfferTimes).then_some(MoveKind::OfferTimes),
        booked.filter(|at| today >= calendar::day_in_china(*at)).map(|_| MoveKind::KeepTime),
        booked.filter(|at| now >= *at).map(|_| MoveKind::MissTime),
    ];
    let moves = match &status.standing {
        Standing::Underway { .. } => {
            let correction = may(Remedy::RequestCorrection).then_some(MoveKind::RequestCorrection);
            let wait = may(Remedy::Wait).then_some(MoveKind::Wait);
            [vec![ending, correction, refuse, wait], times.to_vec(), vec![back]].concat()
        }
        Standing::WaitingForResident { asked, .. } => {
            let refuse = refuse.filter(|_| is_late);
            match asked {
                Asked::Correction { .. } => vec![refuse],
                Asked::Plan => vec![ending, refuse, back],
                Asked::Confirmation => [vec![refuse], times.to_vec(), vec![back]].concat(),
                Asked::Times => [vec![ending], times.to_vec(), vec![back]].concat(),
            }
        }
        Standing::Queued { .. } => vec![Some(MoveKind::Resume), refuse],
        Standing::UnderAppeal { .. } => vec![Some(MoveKind::DecideAppeal)],
        Standing::Refused { .. }
        | Standing::Declined { .. }
        | Standing::Left { .. }
        | Standing::Finished
        | Standing::Withdrawn => Vec::new(),
    };
    let at_work = [
        status.has_trouble().then_some(MoveKind::AnswerTrouble),
        status.started.is_some().then_some(MoveKind::Leave),
    ];
    moves.into_iter().chain(at_work).flatten().collect()
}

impl MoveKind {
    /// Its name in the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Assess => "assess",
            Self::EndNotice => "end-notice",
            Self::Approve => "approve",
            Self::Complete => "complete",
            Self::Deliver => "deliver",
            Self::Close => "close",
            Self::ProposePlan => "propose-plan",
            Self::RequestCorrection => "request-correction",
            Self::Refuse => "refuse",
            Self::Wait => "wait",
            Self::Resume => "resume",
            Self::OfferTimes => "offer-times",
            Self::KeepTime => "keep-time",
            Self::MissTime => "miss-time",
            Self::SendBack => "send-back",
            Self::DecideAppeal => "decide-appeal",
            Self::Intend => "intend",
            Self::Sign => "sign",
            Self::Start => "start",
            Self::FollowUp => "follow-up",
            Self::AnswerTrouble => "answer-trouble",
            Self::Leave => "leave",
        }
    }

    /// What staff do so that a stage ends so; nothing where the resident alone decides.
    fn ending(ending: Ending) -> Option<Self> {
        match ending {
            Ending::Accept => Some(Self::Accept),
            Ending::Assess => Some(Self::Assess),
            Ending::EndNotice => Some(Self::EndNotice),
            Ending::Approve => Some(Self::Approve),
            Ending::Complete => Some(Self::Complete),
            Ending::Deliver => Some(Self::Deliver),
            Ending::Close => Some(Self::Close),
            Ending::Agree => Some(Self::ProposePlan),
            Ending::Confirm => None,
            Ending::Intend => Some(Self::Intend),
            Ending::Sign => Some(Self::Sign),
            Ending::Start => Some(Self::Start),
            Ending::FollowUp => Some(Self::FollowUp),
        }
    }
}

impl Move {
    /// What kind of move it is.
    pub fn kind(&self) -> MoveKind {
        match self {
            Self::Accept => MoveKind::Accept,
            Self::Assess { .. } => MoveKind::Assess,
            Self::EndNotice => MoveKind::EndNotice,
            Self::Approve => MoveKind::Approve,
            Self::Complete { .. } => MoveKind::Complete,
            Self::Deliver => MoveKind::Deliver,
            Self::Close => MoveKind::Close,
            Self::ProposePlan { .. } => MoveKind::ProposePlan,
            Self::RequestCorrection { .. } => MoveKind::RequestCorrection,
            Self::Refuse { .. } => MoveKind::Refuse,
            Self::Wait { .. } => MoveKind::Wait,
            Self::Resume => MoveKind::Resume,
            Self::OfferTimes(_) => MoveKind::OfferTimes,
            Self::KeepTime => MoveKind::KeepTime,
            Self::MissTime { .. } => MoveKind::MissTime,
            Self::SendBack { .. } => MoveKind::SendBack,
            Self::DecideAppeal { .. } => MoveKind::DecideAppeal,
            Self::Intend => MoveKind::Intend,
            Self::Sign { .. } => MoveKind::Sign,
            Self::Start { .. } => MoveKind::Start,
            Self::FollowUp { .. } => MoveKind::FollowUp,
            Self::AnswerTrouble { .. } => MoveKind::AnswerTrouble,
            Self::Leave { .. } => MoveKind::Leave,
        }
    }
}
