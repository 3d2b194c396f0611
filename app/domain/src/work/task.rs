//! What is done, and for how much of a day.

use serde::{Deserialize, Serialize};

/// A kind of work, as one would name it to a neighbour and not as a register of trades does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// At a computer, at a desk.
    Office,
    /// With one's hands: putting together, packing, sewing.
    Hands,
    /// In a shop or a kitchen.
    Service,
    /// Cleaning, planting, keeping animals.
    Outdoors,
    /// Massage.
    Massage,
}

impl Task {
    /// Every kind, in the order shown.
    pub const ALL: [Self; 5] = [Self::Office, Self::Hands, Self::Service, Self::Outdoors, Self::Massage];

    /// Its name in forms, word keys and the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Hands => "hands",
            Self::Service => "service",
            Self::Outdoors => "outdoors",
            Self::Massage => "massage",
        }
    }

    /// The one called so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|task| task.name() == name)
    }
}

/// How much of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hours {
    /// Up to three hours.
    Few,
    /// Up to five hours.
    Half,
    /// More than that.
    Full,
}

impl Hours {
    /// Each, the shortest first.
    pub const ALL: [Self; 3] = [Self::Few, Self::Half, Self::Full];

    /// That of so many minutes a day. Where the borders are is assumed.
    pub fn of_minutes(minutes: u16) -> Self {
        match minutes {
            0..=180 => Self::Few,
            181..=300 => Self::Half,
            _ => Self::Full,
        }
    }

    /// Its name in forms, word keys and the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Few => "few",
            Self::Half => "half",
            Self::Full => "full",
        }
    }

    /// The one called so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|hours| hours.name() == name)
    }
}
