//! When a question is asked at all.

use crate::{
    answer::{Answer, Answers, Circumstances},
    renewal::{Renewal, RenewalState},
};
use serde::Deserialize;

/// Something earlier answers must say. A question with several is asked when all hold.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Condition {
    /// A choice was answered with one of these options.
    Chosen {
        /// The question with the choice.
        question: String,
        /// The options that make it true.
        is: Vec<String>,
    },
    /// The certificate whose last day was given stands so in its renewal window.
    Renewal {
        /// The question for the last day.
        question: String,
        /// Where today must stand.
        renewal: RenewalState,
    },
}

impl Condition {
    /// Whether it holds. An unanswered question makes nothing true.
    pub fn holds(&self, answers: &Answers, around: Circumstances<'_>) -> bool {
        match self {
            Self::Chosen { question, is } => {
                matches!(answers.get(question), Some(Answer::Choice(option)) if is.contains(option))
            }
            Self::Renewal { question, renewal } => {
                around.renewal(answers, question).map(Renewal::state) == Some(*renewal)
            }
        }
    }

    /// The question it looks back at.
    pub fn question(&self) -> &str {
        match self {
            Self::Chosen { question, .. } | Self::Renewal { question, .. } => question,
        }
    }
}
