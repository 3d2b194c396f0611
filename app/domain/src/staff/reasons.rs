//! Why posts that were found for people are not what they want: the JSON under `/api/staff/v1/matches/reasons`.

use crate::work::{Reason, Unit};
use serde::{Deserialize, Serialize};
use time::Date;

/// What is counted, `GET /matches/reasons?from=2026-01-01&until=2026-12-31`. Who said so is told nobody, nor in which
/// words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatchReasons {
    /// Of which region, by GB/T 2260 code.
    pub region: String,
    /// The first day that counts.
    pub from: Date,
    /// The last day that counts.
    pub until: Date,
    /// Every reason, in the order in which they are offered.
    pub reasons: Vec<ReasonCount>,
}

/// How often a reason was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReasonCount {
    /// The reason.
    pub reason: Reason,
    /// How often.
    pub count: i64,
    /// Of what: one person may say no to many posts.
    pub unit: Unit,
}
