//! What can happen to a case, as it is stored and as staff read it.
//!
//! **Invariant:** an event, once written, is never changed; a new kind is added, an old one stays readable.

use crate::{answer::Answers, region::Role};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Event {
    /// The resident sent the application.
    Submitted {
        /// Everything they answered.
        answers: Answers,
    },
    /// The papers were complete and taken in.
    Accepted,
    /// Something has to be mended, all told at once.
    CorrectionRequested {
        /// What, pinned to questions.
        corrections: Vec<Correction>,
        /// The last day for it.
        by: Date,
    },
    /// The resident sent the mended application.
    Corrected {
        /// Everything, as it now stands.
        answers: Answers,
    },
    /// Decided in the resident's favour.
    Approved,
    /// Decided against.
    Refused {
        /// Why, in words for the resident.
        reason: String,
    },
    /// In the resident's hands.
    Delivered,
    /// Nothing is left to do.
    Closed,
    /// The resident took it back.
    Withdrawn,
}

impl Event {
    /// Its name in word keys, `event-<name>`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Submitted { .. } => "submitted",
            Self::Accepted => "accepted",
            Self::CorrectionRequested { .. } => "correction-requested",
            Self::Corrected { .. } => "corrected",
            Self::Approved => "approved",
            Self::Refused { .. } => "refused",
            Self::Delivered => "delivered",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// One thing to mend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The question it is pinned to.
    pub question: String,
    /// What is the matter, in words for the resident.
    pub note: String,
}

/// An event with its place in the case's history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// When.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// By whom.
    pub by: Actor,
    /// What.
    pub event: Event,
}

/// Who made something happen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "who", rename_all = "kebab-case")]
pub enum Actor {
    /// The resident.
    Resident,
    /// A member of staff.
    Staff {
        /// As on their token.
        name: String,
        /// In which office.
        role: Role,
    },
}
