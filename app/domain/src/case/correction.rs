//! What a resident is asked to mend (补正), and what they then changed.

use super::{Case, Event};
use crate::answer::{Answer, Answers};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use time::OffsetDateTime;

/// One thing to mend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The question it is pinned to.
    pub question: String,
    /// What is the matter, in words for the resident.
    pub note: String,
}

/// One answer that is not what it was, so that staff read only what is new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The question.
    pub question: String,
    /// The answer before; none if it was not asked then.
    pub before: Option<Answer>,
    /// The answer now; none if it is not asked any more.
    pub after: Option<Answer>,
}

impl Case {
    /// What the resident sent, with every correction worked in.
    pub fn answers(&self) -> Answers {
        self.sent().next().map(|(_, answers)| answers.clone()).unwrap_or_default()
    }

    /// When they last sent them.
    pub fn answered_at(&self) -> OffsetDateTime {
        self.sent().next().map_or(OffsetDateTime::UNIX_EPOCH, |(at, _)| at)
    }

    /// What the last correction changed, by question. Empty while nothing was corrected.
    pub fn changes(&self) -> Vec<Change> {
        let mut sent = self.sent();
        let (Some((_, now)), Some((_, before))) = (sent.next(), sent.next()) else { return Vec::new() };
        let questions: BTreeSet<_> = before.keys().chain(now.keys()).collect();
        let changed = questions.into_iter().filter(|question| before.get(*question) != now.get(*question));
        let change = |question: &String| Change {
            question: question.clone(),
            before: before.get(question).cloned(),
            after: now.get(question).cloned(),
        };
        changed.map(change).collect()
    }

    /// Every version of the answers with the moment it was sent, newest first.
    fn sent(&self) -> impl Iterator<Item = (OffsetDateTime, &Answers)> {
        self.history.iter().rev().filter_map(|recorded| match &recorded.event {
            Event::Submitted { answers } | Event::Corrected { answers } => Some((recorded.at, answers)),
            _ => None,
        })
    }
}
