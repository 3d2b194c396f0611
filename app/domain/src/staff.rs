//! What the staff backend and Tantu say to each other: the JSON under `/api/staff/v1/`.
//!
//! Dates are `YYYY-MM-DD`, moments RFC 3339. A field may be added; none is taken away within a version.

mod figures;
mod gatherings;
mod mandates;
mod posts;
mod reasons;
mod register;
mod stuck;

pub use figures::Figures;
pub use gatherings::{AttendanceNote, GatheringFile, Gatherings, SignUpFile, SignUps};
pub use mandates::{AskedMandates, MandateConfirmation, MandateFile, WitnessedMandate};
pub use posts::{PostFile, PostFiles, PostProblem, PostRefusal};
pub use reasons::{MatchReasons, ReasonCount};
pub use register::RegisterFile;
pub use stuck::{StuckNoteFile, StuckNotes};

use crate::{
    answer::Answers,
    calendar,
    case::{
        Appointment, Case, Change, Clock, Illegal, Move, Need, Pause, PlanVersion, Recorded, Status,
        TroubleReport, possible_moves,
    },
    certificate::CertificateNumber,
    reference::Reference,
    service::Service,
};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// One line of the queue, `GET /cases`: what is to be done, without anything personal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueuedCase {
    /// The case's number.
    pub reference: Reference,
    /// The service, by slug.
    pub service: String,
    /// Where it stands: `underway`, `waiting-for-resident`, `queued`, `under-appeal`, `refused`, `declined`, `left`,
    /// `finished`, `withdrawn`.
    pub standing: String,
    /// What the resident is asked for: `correction`, `plan`, `confirmation`, `times`.
    #[serde(default)]
    pub asked: Option<String>,
    /// The stage, while it has not ended.
    pub stage: Option<String>,
    /// How many events it has; a move names it.
    pub version: u32,
    /// When it came to stand there.
    #[serde(with = "time::serde::rfc3339")]
    pub since: OffsetDateTime,
    /// The promised last day of the stage, while an office has it.
    pub promised: Option<Date>,
    /// Whether that day has passed.
    pub is_overdue: bool,
    /// Whether the day has passed that the law allows.
    #[serde(default)]
    pub is_statutory_overdue: bool,
    /// Whether somebody has a problem at work and waits for an answer, `answer-trouble`.
    #[serde(default)]
    pub has_trouble: bool,
    /// The day from which on somebody is asked how it goes at work, `follow-up`, at a stage that is about that.
    #[serde(default)]
    pub asks_on: Option<Date>,
}

impl QueuedCase {
    /// The line of a case that stands so.
    pub fn of(case: &Case, status: &Status, today: Date) -> Self {
        Self {
            reference: case.reference.clone(),
            service: case.service.clone(),
            standing: status.standing.name().to_owned(),
            asked: status.standing.asked().map(|asked| asked.name().to_owned()),
            stage: status.standing.stage().map(str::to_owned),
            version: case.version(),
            since: status.since,
            promised: status.promised().map(|due| due.day),
            is_overdue: status.is_overdue(today),
            is_statutory_overdue: status.is_statutory_overdue(today),
            has_trouble: status.has_trouble(),
            asks_on: status.asks_on,
        }
    }
}

/// Somebody without a phone stands at the counter, `POST /cards`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardRequest {
    /// The number on the certificate they show.
    pub certificate_number: CertificateNumber,
    /// The name on it.
    pub name: String,
}

/// The card to print for them. The words are told this once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrintedCard {
    /// By what the card is ended when it is lost, `POST /cards/{id}/revoke`. It does not stand on the card.
    pub id: Uuid,
    /// The number, for the card.
    pub certificate_number: CertificateNumber,
    /// The six words, for the card, in this order.
    pub words: Vec<String>,
}

/// The queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Queue {
    /// What waits longest comes first.
    pub cases: Vec<QueuedCase>,
}

/// A whole case, `GET /cases/{reference}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFile {
    /// The line it has in the queue.
    #[serde(flatten)]
    pub summary: QueuedCase,
    /// What the resident answered, with corrections worked in.
    pub answers: Answers,
    /// What the last correction changed.
    #[serde(default)]
    pub changes: Vec<Change>,
    /// How often something had to be mended; once more needs a reason, `again`.
    #[serde(default)]
    pub corrections: u16,
    /// The appointment at the present stage.
    #[serde(default)]
    pub appointment: Option<Appointment>,
    /// What the resident needs at an appointment, as far as their answers say so before one is taken.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// The day on which the resident began to work.
    #[serde(default)]
    pub started: Option<Date>,
    /// Every problem at work, oldest first, with what was answered.
    #[serde(default)]
    pub trouble: Vec<TroubleReport>,
    /// What stands in the register of those who look for work now, in a case by which somebody registered.
    #[serde(default)]
    pub register: Option<RegisterFile>,
    /// Every plan, oldest first, with what the resident said.
    #[serde(default)]
    pub plans: Vec<PlanVersion>,
    /// The clock of the present stage, while the case has not ended.
    #[serde(default)]
    pub clock: Option<CaseClock>,
    /// Everything that happened, oldest first.
    pub history: Vec<Recorded>,
    /// The moves that fit now.
    pub possible: Vec<String>,
}

impl CaseFile {
    /// The file of a case that stands so.
    pub fn of(case: Case, status: Status, service: &Service, now: OffsetDateTime) -> Self {
        let today = calendar::day_in_china(now);
        let possible = possible_moves(&status, service, now);
        Self {
            summary: QueuedCase::of(&case, &status, today),
            needs: Need::of(&case.answers()),
            answers: case.answers(),
            changes: case.changes(),
            corrections: status.corrections,
            clock: status.clock.as_ref().map(|clock| CaseClock::on(today, clock)),
            possible: possible.into_iter().map(|kind| kind.name().to_owned()).collect(),
            appointment: status.appointment,
            register: None,
            plans: status.plans,
            started: status.started,
            trouble: status.trouble,
            history: case.history,
        }
    }
}

/// What the clock of a stage shows on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseClock {
    /// The day the stage began; it does not count.
    pub began: Date,
    /// Working days the office has used.
    pub used: u16,
    /// The promised last day, while it can be known.
    pub promised: Option<Date>,
    /// The last day the law allows, where it says so and while it can be known.
    pub statutory: Option<Date>,
    /// Whether a year on the way has no holiday table yet.
    pub is_estimate: bool,
    /// Why it stands still, and since when.
    pub paused: Option<Pause>,
}

impl CaseClock {
    fn on(today: Date, clock: &Clock) -> Self {
        let (promised, statutory) = (clock.promised(), clock.statutory());
        Self {
            began: clock.began(),
            used: clock.used(today),
            promised: promised.map(|due| due.day),
            statutory: statutory.map(|due| due.day),
            is_estimate: promised.into_iter().chain(statutory).any(|due| due.is_estimate),
            paused: clock.paused(today),
        }
    }
}

/// A move, `POST /cases/{reference}/moves`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveRequest {
    /// The version of the case that was looked at.
    pub version: u32,
    /// What to do.
    #[serde(flatten)]
    pub the_move: Move,
}

/// Why a request was not done, with the status that says so to programs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// A word for programs.
    pub error: String,
    /// A sentence for the person who reads the log.
    pub message: String,
    /// Why a move is illegal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub illegal: Option<Illegal>,
    /// The case's version, when another move came first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
}
