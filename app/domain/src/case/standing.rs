//! The place a case can stand at.

use super::Correction;
use time::Date;

/// The place a case can stand at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// An office is at work.
    Underway {
        /// The stage, by id.
        stage: String,
    },
    /// The resident has something to do; the clock stands still.
    WaitingForResident {
        /// The stage it will go on with, by id.
        stage: String,
        /// What they are asked for.
        asked: Asked,
    },
    /// Accepted, and waiting for something nobody here can hurry: a quota is used up, a list is long.
    Queued {
        /// The stage it will go on with, by id.
        stage: String,
        /// For what, in words for the resident.
        reason: String,
    },
    /// A decision is looked at again (复核).
    UnderAppeal {
        /// The stage it was decided at, by id.
        stage: String,
        /// What the resident says.
        words: String,
    },
    /// Decided against.
    Refused {
        /// Why.
        reason: String,
    },
    /// The resident did not want what was planned for them. A new application is always possible.
    Declined {
        /// Why, if they said so.
        words: String,
    },
    /// The resident does not work any more where this case brought them.
    Left {
        /// Why, if anybody said so.
        words: String,
    },
    /// All is done.
    Finished,
    /// The resident took it back.
    Withdrawn,
}

/// What a resident is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To mend something.
    Correction {
        /// What.
        corrections: Vec<Correction>,
        /// The last day for it.
        by: Date,
    },
    /// To say yes or no to the latest plan.
    Plan,
    /// To say whether it is well done.
    Confirmation,
    /// To choose one of the times offered.
    Times,
}

impl Asked {
    /// Its name in the staff API and in word keys.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Correction { .. } => "correction",
            Self::Plan => "plan",
            Self::Confirmation => "confirmation",
            Self::Times => "times",
        }
    }
}

impl Standing {
    /// Whether nothing more will happen, unless the resident appeals.
    pub fn is_ended(&self) -> bool {
        self.stage().is_none()
    }

    /// Whether the resident has something to do.
    pub fn needs_resident(&self) -> bool {
        self.asked().is_some()
    }

    /// What the resident is asked for.
    pub fn asked(&self) -> Option<&Asked> {
        match self {
            Self::WaitingForResident { asked, .. } => Some(asked),
            _ => None,
        }
    }

    /// Its name in the staff API.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Underway { .. } => "underway",
            Self::WaitingForResident { .. } => "waiting-for-resident",
            Self::Queued { .. } => "queued",
            Self::UnderAppeal { .. } => "under-appeal",
            Self::Refused { .. } => "refused",
            Self::Declined { .. } => "declined",
            Self::Left { .. } => "left",
            Self::Finished => "finished",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The stage it stands at, by id, while it has not ended.
    pub fn stage(&self) -> Option<&str> {
        match self {
            Self::Underway { stage }
            | Self::WaitingForResident { stage, .. }
            | Self::Queued { stage, .. }
            | Self::UnderAppeal { stage, .. } => Some(stage),
            Self::Refused { .. }
            | Self::Declined { .. }
            | Self::Left { .. }
            | Self::Finished
            | Self::Withdrawn => None,
        }
    }
}
