//! A stage (环节) of a case: who does it, how long it may take, and what ends it.

use crate::region::Role;
use serde::{Deserialize, Serialize};

/// One stage of a case.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its name in word keys and in the staff API.
    pub id: String,
    /// The lowest office that may do it.
    pub role: Role,
    /// The move that ends it.
    pub ends_with: Ending,
    /// What else staff may do while it lasts.
    #[serde(default)]
    pub may: Vec<Remedy>,
    /// How long it may take, where the region says nothing else.
    pub limit: Limit,
    /// Whether the resident already has what they applied for: such a stage is not part of how long it takes, and
    /// there is nothing left to withdraw.
    #[serde(default)]
    pub is_after_result: bool,
}

/// How long something may take, in working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// What the office promises (承诺时限).
    pub promised: u16,
    /// What the law allows (法定时限), where it says so.
    pub statutory: Option<u16>,
}

/// A move that ends a stage well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// The papers are complete and taken in (受理).
    Accept,
    /// Decided in the resident's favour.
    Approve,
    /// In the resident's hands.
    Deliver,
    /// Asked whether all is well, and closed (回访、办结).
    Close,
}

/// A move that does not bring a case forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remedy {
    /// Ask the resident to mend something (补正).
    RequestCorrection,
    /// Decide against, with the reason.
    Refuse,
}
