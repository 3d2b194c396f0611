//! How somebody is told of things.

use serde::{Deserialize, Serialize};

/// How messages reach somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// As a text message.
    #[default]
    Text,
    /// Read out over the telephone, for whoever does not read.
    Voice,
}

impl Channel {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Text, Self::Voice];

    /// Its name in forms and in the table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Voice => "voice",
        }
    }

    /// The channel called by this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.name() == name)
    }
}
