//! Somebody is stuck: what they tell of it, and how they want to be answered. Nothing of it has to be told but where
//! they can be reached.

use crate::phone::Phone;
use serde::{Deserialize, Serialize};

/// What is hard, as far as one of a few words says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// They do not understand what is asked.
    NotUnderstood,
    /// They do not know what to answer.
    NotKnown,
    /// The page does not do what it should.
    Broken,
    /// They cannot see or hear what is there.
    Unclear,
    /// Something else.
    Other,
}

impl Trouble {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::NotUnderstood, Self::NotKnown, Self::Broken, Self::Unclear, Self::Other];

    /// Its name in forms and in word keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotUnderstood => "not-understood",
            Self::NotKnown => "not-known",
            Self::Broken => "broken",
            Self::Unclear => "unclear",
            Self::Other => "other",
        }
    }

    /// The one called by this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|trouble| trouble.name() == name)
    }
}

/// How somebody wants to be answered: whoever does not hear is not called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answering {
    /// By a call.
    Call,
    /// By a text message.
    Text,
}

impl Answering {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Call, Self::Text];

    /// Its name in forms and in word keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Text => "text",
        }
    }

    /// The one called by this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answering| answering.name() == name)
    }
}

/// What somebody tells who is stuck.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StuckNote {
    /// On which page they were, in words, if they said that it may be told.
    pub page: Option<String>,
    /// What is hard, if they chose a word for it.
    pub trouble: Option<Trouble>,
    /// The same in their own words, if they wrote any.
    pub words: String,
    /// How they want to be answered.
    pub answering: Answering,
    /// Where they can be reached.
    pub phone: Phone,
    /// The language they read, as a BCP 47 tag.
    pub language: String,
}

impl StuckNote {
    /// The most characters of one's own words.
    pub const LONGEST: usize = 500;
}
