//! What helps at work, and what a workplace has: told in terms of the place, never of the person.

use serde::{Deserialize, Serialize};

/// What helps somebody at work (合理便利, Convention on the Rights of Persons with Disabilities, article 27).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Help {
    /// A way in and around without steps.
    Access,
    /// A toilet one gets into with a wheelchair.
    Toilet,
    /// Work that can be done sitting down.
    Seat,
    /// Somebody who signs, or talk in writing.
    Sign,
    /// Large print, or a computer that reads aloud.
    Read,
    /// A quiet place.
    Quiet,
    /// Hours one can shift.
    Flexible,
    /// Somebody who shows how, as often as it takes.
    Slow,
    /// More breaks.
    Breaks,
    /// A lift to work and back, or company on the way.
    Way,
    /// Somebody of one's own who may be there.
    Companion,
}

impl Help {
    /// Each, in the order shown.
    pub const ALL: [Self; 11] = [
        Self::Access,
        Self::Toilet,
        Self::Seat,
        Self::Sign,
        Self::Read,
        Self::Quiet,
        Self::Flexible,
        Self::Slow,
        Self::Breaks,
        Self::Way,
        Self::Companion,
    ];

    /// Its name in forms, word keys and the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Toilet => "toilet",
            Self::Seat => "seat",
            Self::Sign => "sign",
            Self::Read => "read",
            Self::Quiet => "quiet",
            Self::Flexible => "flexible",
            Self::Slow => "slow",
            Self::Breaks => "breaks",
            Self::Way => "way",
            Self::Companion => "companion",
        }
    }

    /// The one called so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|help| help.name() == name)
    }

    /// Whether one has it at home already: it is about a place one goes to.
    pub fn is_of_a_place(self) -> bool {
        matches!(self, Self::Access | Self::Toilet | Self::Way | Self::Companion | Self::Quiet)
    }
}

/// What is known of a place. Not to know is said, because a person may have to ask before a long way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    /// It is there.
    Yes,
    /// It is not there.
    No,
    /// Nobody has said.
    #[default]
    Unknown,
}

/// How one gets to a place, into it and around in it: of a workplace, a classroom, a fair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Access {
    /// Without a step, or with a ramp.
    pub step_free: Known,
    /// A toilet for wheelchairs.
    pub toilet: Known,
    /// A lift, or everything at street level.
    pub lift: Known,
    /// A bus or a train that stops near by.
    pub transport: Known,
}

impl Access {
    /// Each fact with its name in word keys, in the order shown.
    pub fn facts(self) -> [(&'static str, Known); 4] {
        [
            ("step-free", self.step_free),
            ("toilet", self.toilet),
            ("lift", self.lift),
            ("transport", self.transport),
        ]
    }

    /// Whether somebody in a wheelchair gets in and around.
    pub fn for_wheels(self) -> Known {
        match (self.step_free, self.lift) {
            (Known::No, _) | (_, Known::No) => Known::No,
            (Known::Yes, Known::Yes) => Known::Yes,
            _ => Known::Unknown,
        }
    }
}
