//! Appointments (预约): staff offer times, the resident takes one, changes it or calls it off.
//!
//! Whoever misses one gets a new offer; nothing ends because somebody could not come.

use crate::{
    answer::{Answer, Answers},
    calendar,
    work::Help,
};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;
use time::{Date, Duration, OffsetDateTime};

/// Times staff offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Where: a hall, a hospital, the resident's home. In words for the resident.
    pub place: String,
    /// When it can begin, earliest first.
    #[serde(with = "moments")]
    pub times: Vec<OffsetDateTime>,
    /// How long it takes.
    pub minutes: u16,
    /// What else to know: what to bring, which door.
    #[serde(default)]
    pub note: Option<String>,
}

impl Offer {
    /// The most times in one offer: a longer list is hard to hear and to choose from.
    pub const MOST: usize = 20;

    /// How far ahead a time may be. Assumed: whatever is later has a slip in its year.
    pub const AHEAD: Duration = Duration::days(366);

    /// How many minutes one may take: up to a whole day in a hospital.
    pub const MINUTES: RangeInclusive<u16> = 1..=600;

    /// The times that can still be chosen.
    pub fn open(&self, now: OffsetDateTime) -> impl Iterator<Item = OffsetDateTime> {
        self.times.iter().copied().filter(move |time| *time > now)
    }

    /// The day of the last time.
    pub fn last_day(&self) -> Option<Date> {
        self.times.iter().max().map(|time| calendar::day_in_china(*time))
    }
}

/// What the resident needs there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Somebody who signs (手语翻译).
    Interpreter,
    /// A way and a room for a wheelchair.
    Wheelchair,
    /// Room for somebody who comes along.
    Companion,
    /// A quiet room.
    Quiet,
}

impl Need {
    /// Every need, in the order shown.
    pub const ALL: [Self; 4] = [Self::Interpreter, Self::Wheelchair, Self::Companion, Self::Quiet];

    /// Its name in forms and word keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Interpreter => "interpreter",
            Self::Wheelchair => "wheelchair",
            Self::Companion => "companion",
            Self::Quiet => "quiet",
        }
    }

    /// What somebody needs there who answered so when asked what helps at work, in the question `help`.
    pub fn of(answers: &Answers) -> Vec<Self> {
        let Some(Answer::Choices(helps)) = answers.get("help") else { return Vec::new() };
        let helps: Vec<_> = helps.iter().filter_map(|name| Help::from_name(name)).collect();
        let is_met_by = |need: &Self| helps.iter().any(|help| Self::for_help(*help) == Some(*need));
        Self::ALL.into_iter().filter(is_met_by).collect()
    }

    /// What somebody needs at a meeting who needs this at work.
    fn for_help(help: Help) -> Option<Self> {
        match help {
            Help::Sign => Some(Self::Interpreter),
            Help::Access | Help::Toilet => Some(Self::Wheelchair),
            Help::Companion | Help::Slow => Some(Self::Companion),
            Help::Quiet => Some(Self::Quiet),
            Help::Seat | Help::Read | Help::Flexible | Help::Breaks | Help::Way => None,
        }
    }

    /// The need called by this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|need| need.name() == name)
    }
}

/// How an appointment at the present stage stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Appointment {
    /// The resident has to choose.
    Offered(Offer),
    /// A time is taken. Another one of the same offer may still replace it.
    Booked {
        /// What it was chosen from.
        offer: Offer,
        /// When.
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        /// What the resident needs.
        needs: Vec<Need>,
        /// What else they said.
        words: Option<String>,
    },
    /// The resident called it off, or none of the times fits: staff offer others.
    Cancelled {
        /// Why, if they said so.
        words: String,
    },
    /// The resident did not come: staff offer others.
    Missed {
        /// What staff noted.
        words: String,
    },
}

impl Appointment {
    /// What there is to choose from.
    pub fn offer(&self) -> Option<&Offer> {
        match self {
            Self::Offered(offer) | Self::Booked { offer, .. } => Some(offer),
            Self::Cancelled { .. } | Self::Missed { .. } => None,
        }
    }

    /// The time that is taken.
    pub fn booked(&self) -> Option<OffsetDateTime> {
        match self {
            Self::Booked { at, .. } => Some(*at),
            _ => None,
        }
    }
}

/// A list of moments in RFC 3339, as single ones are written.
mod moments {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use time::OffsetDateTime;

    #[derive(Serialize, Deserialize)]
    struct Moment(#[serde(with = "time::serde::rfc3339")] OffsetDateTime);

    pub(super) fn serialize<S: Serializer>(times: &[OffsetDateTime], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(times.iter().copied().map(Moment))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<OffsetDateTime>, D::Error> {
        Ok(Vec::<Moment>::deserialize(from)?.into_iter().map(|Moment(time)| time).collect())
    }
}
