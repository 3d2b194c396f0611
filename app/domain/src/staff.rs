//! What the staff backend and Tantu say to each other: the JSON under `/api/staff/v1/`.
//!
//! Dates are `YYYY-MM-DD`, moments RFC 3339. A field may be added; none is taken away within a version.

use crate::{
    answer::Answers,
    case::{Illegal, Move, Recorded},
    reference::Reference,
};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// One line of the queue, `GET /cases`: what is to be done, without anything personal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueuedCase {
    /// The case's number.
    pub reference: Reference,
    /// The service, by slug.
    pub service: String,
    /// Where it stands: `underway`, `waiting-for-resident`, `refused`, `finished`, `withdrawn`.
    pub standing: String,
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
    /// Everything that happened, oldest first.
    pub history: Vec<Recorded>,
    /// The moves that fit now.
    pub possible: Vec<String>,
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
