//! An application before it is submitted (草稿).

use crate::{
    answer::{Carried, Replaced, TypedAnswers, Written},
    ids::{DraftId, ResidentId},
    reference::Reference,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use time::{Duration, OffsetDateTime};

/// How long a draft is kept that nobody touches. Assumed: two quarters, because papers and a stay in hospital take their
/// time.
pub const KEPT_FOR: Duration = Duration::days(180);

/// An application before it is submitted: everything typed in it, right or wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Its identity.
    pub id: DraftId,
    /// The service, by slug.
    pub service: String,
    /// Where it is made, by code.
    pub region: String,
    /// The version of the service's definition it is filled in by.
    pub definition: String,
    /// The case it mends, if it is a correction.
    pub corrects: Option<Reference>,
    /// When it was begun.
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
    /// When a page of it was last sent.
    #[serde(with = "time::serde::rfc3339")]
    pub updated_at: OffsetDateTime,
    /// What was typed so far, and what was known before.
    pub typed: TypedAnswers,
    /// Where it was known from, by question, as long as its page was not sent in this draft.
    pub carried: BTreeMap<String, Carried>,
    /// Who typed it, and when, by question.
    pub written: BTreeMap<String, Written>,
    /// What was typed besides, by two people or on two devices, by question; the latest first.
    pub replaced: BTreeMap<String, Vec<Replaced>>,
}

impl Draft {
    /// Everybody who has typed something in it, as far as they are still there.
    pub fn authors(&self) -> BTreeSet<ResidentId> {
        let replaced = self.replaced.values().flatten().map(|replaced| &replaced.written);
        self.written.values().chain(replaced).filter_map(|written| written.by).collect()
    }
}
