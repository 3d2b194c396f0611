//! A problem at work, said at any time after somebody began: staff who brought them there answer it.
//!
//! What it is about is a few plain words, so that whoever writes with difficulty has only to press. None of them asks
//! for an illness.

use super::{Event, Illegal, Status, moves::said};
use serde::{Deserialize, Serialize};
use time::{Date, Duration, OffsetDateTime};

/// What a problem at work is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// The pay: late, too little, none.
    Pay,
    /// The hours: too many, at the wrong time, no breaks.
    Hours,
    /// How others treat one.
    Treatment,
    /// Help that was promised or is needed and is not there.
    Help,
    /// The work is too hard, or cannot be understood.
    Hard,
    /// Something else.
    Other,
}

impl Trouble {
    /// Each, in the order shown.
    pub const ALL: [Self; 6] = [Self::Pay, Self::Hours, Self::Treatment, Self::Help, Self::Hard, Self::Other];

    /// Its name in forms, word keys and the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::Hours => "hours",
            Self::Treatment => "treatment",
            Self::Help => "help",
            Self::Hard => "hard",
            Self::Other => "other",
        }
    }
}

/// A problem at work that somebody told of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TroubleReport {
    /// When.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// With what.
    pub about: Vec<Trouble>,
    /// What they said about it.
    pub words: String,
    /// What staff answered; none while nobody has.
    pub answer: Option<String>,
}

impl Status {
    /// What happens when the resident tells of a problem at work. A word that is chosen is enough, and so are words of
    /// their own.
    ///
    /// # Errors
    /// [`Illegal::NotAtWork`], or [`Illegal::WithoutWords`] where nothing is said at all.
    pub fn report_trouble(&self, about: Vec<Trouble>, words: &str) -> Result<Event, Illegal> {
        self.at_work()?;
        let words = if about.is_empty() { said(words)? } else { words.trim().to_owned() };
        Ok(Event::TroubleReported { about, words })
    }

    /// What happens when the resident says that they do not work there any more. They need not say why.
    ///
    /// # Errors
    /// [`Illegal::NotAtWork`].
    pub fn leave(&self, words: &str) -> Result<Event, Illegal> {
        self.at_work().map(|()| Event::Left { words: words.trim().to_owned() })
    }

    /// Whether somebody works where this case brought them.
    fn at_work(&self) -> Result<(), Illegal> {
        let is_at_work = self.started.is_some() && !self.standing.is_ended();
        if is_at_work { Ok(()) } else { Err(Illegal::NotAtWork) }
    }
}

/// How far from today a day at work may be. Assumed: whatever is further away has a slip in its year.
const FAR: Duration = Duration::days(366);

/// A day on which something begins at work.
///
/// # Errors
/// [`Illegal::NotThisDay`]: a year away, or still to come where that cannot be.
pub(super) fn checked_day(day: Date, today: Date, may_come: bool) -> Result<Date, Illegal> {
    let from = today.checked_sub(FAR).unwrap_or(Date::MIN);
    let until = if may_come { today.checked_add(FAR).unwrap_or(Date::MAX) } else { today };
    if (from..=until).contains(&day) { Ok(day) } else { Err(Illegal::NotThisDay { from, until }) }
}
