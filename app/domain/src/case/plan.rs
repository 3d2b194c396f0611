//! A plan (方案): what is to be bought or built, what it costs, and what of it the resident pays.
//!
//! Versions are kept. An answer names the version it answers, so that nobody agrees to what they never read.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// What staff put to the resident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What it consists of.
    pub items: Vec<PlanItem>,
    /// What else to know, in words for the resident.
    #[serde(default)]
    pub note: Option<String>,
}

/// One thing in a plan. Money in fen (分), so that sums are exact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanItem {
    /// What, in words for the resident.
    pub what: String,
    /// What it costs.
    pub price: u32,
    /// What of it is paid for them.
    pub subsidy: u32,
    /// What of it they pay. **Invariant:** price less subsidy; staff write it all the same, so that a slip is found.
    pub own: u32,
}

impl PlanItem {
    /// Whether its numbers agree.
    pub fn adds_up(&self) -> bool {
        self.price.checked_sub(self.subsidy) == Some(self.own)
    }
}

impl Plan {
    /// What all of it costs.
    pub fn price(&self) -> u64 {
        self.items.iter().map(|item| u64::from(item.price)).sum()
    }

    /// What of it is paid for the resident.
    pub fn subsidy(&self) -> u64 {
        self.items.iter().map(|item| u64::from(item.subsidy)).sum()
    }

    /// What the resident pays.
    pub fn own(&self) -> u64 {
        self.items.iter().map(|item| u64::from(item.own)).sum()
    }
}

/// A plan with what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanVersion {
    /// Counted from 1.
    pub number: u16,
    /// The plan.
    pub plan: Plan,
    /// When it was put to the resident.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// What they said; none while they have not, or when a newer one came first.
    pub answer: Option<PlanAnswer>,
}

/// What the resident says to a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum PlanAnswer {
    /// Yes.
    Agreed,
    /// Yes, if something changes.
    ChangesAsked {
        /// What.
        words: String,
    },
    /// No. That ends the case; a new application is always possible.
    Declined {
        /// Why, if they said so.
        words: String,
    },
}
