//! One person's leave to act for another (委托): who, for whom, in what, from when until when.
//!
//! It comes into being by the resident's own consent, or, where the law gives them a guardian, from papers that an
//! office has seen. It is never edited: to change it is to end it and to ask for another. Nothing here knows who is
//! signed in; whoever loads a mandate asks [`Mandate::standing`] and [`Mandate::allows`] at every request.

use crate::{
    citizen_id::CitizenId,
    ids::{MandateId, ResidentId},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use time::{Date, Duration, OffsetDateTime};

/// The age from which a person acts for themselves (Civil Code, article 17).
pub const OF_AGE: i32 = 18;

/// Below this age a guardian consents to the use of personal data (Personal Information Protection Law, article 31).
pub const CONSENTS_FROM: i32 = 14;

/// What the helper is to the resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Family or a friend.
    Relative,
    /// The legal guardian (监护人) of a minor, or of somebody with an intellectual or psychiatric disability.
    Guardian,
    /// Somebody of the village or the community.
    Worker,
    /// Somebody of an organisation that looks after several people.
    Organisation,
}

impl Kind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Relative, Self::Guardian, Self::Worker, Self::Organisation];

    /// Its name in forms, in the table and in the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Relative => "relative",
            Self::Guardian => "guardian",
            Self::Worker => "worker",
            Self::Organisation => "organisation",
        }
    }

    /// The kind called by this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether the helper acts in the name of a village, a community or an organisation, which is then named too.
    pub fn has_body(self) -> bool {
        matches!(self, Self::Worker | Self::Organisation)
    }
}

/// Why somebody has a guardian.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// They are under 18.
    Minor,
    /// They have an intellectual disability.
    Intellectual,
    /// They have a psychiatric disability.
    Psychiatric,
}

impl Ground {
    /// Every ground, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Minor, Self::Intellectual, Self::Psychiatric];

    /// Its name in forms and in the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Minor => "minor",
            Self::Intellectual => "intellectual",
            Self::Psychiatric => "psychiatric",
        }
    }

    /// The ground called by this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ground| ground.name() == name)
    }

    /// Whether it can be true of the person with this number. Only an age can be read from a number.
    pub fn can_hold(self, of: &CitizenId, today: Date) -> bool {
        self != Self::Minor || of.age_on(today) < OF_AGE
    }
}

/// How a mandate came into being.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The resident gave the helper the code that came to their own phone.
    Code,
    /// The resident said so at a hall, and staff witnessed it.
    Witness,
    /// Staff saw the papers of the guardianship.
    Papers,
}

impl Basis {
    /// Every basis.
    pub const ALL: [Self; 3] = [Self::Code, Self::Witness, Self::Papers];

    /// Its name in the table and in the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Witness => "witness",
            Self::Papers => "papers",
        }
    }

    /// The basis called by this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.name() == name)
    }
}

/// What one does for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Fills in, sends, mends, answers, takes back.
    Apply,
    /// Looks how it stands, and is told.
    Follow,
}

/// What a mandate is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// For these services, by slug; without any list, for all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services: Option<BTreeSet<String>>,
    /// To apply.
    pub apply: bool,
    /// To follow.
    pub follow: bool,
}

impl Scope {
    /// Everything.
    pub const WHOLE: Self = Self { services: None, apply: true, follow: true };

    /// Whether this is part of it.
    pub fn covers(&self, act: Act, service: &str) -> bool {
        let is_meant = match act {
            Act::Apply => self.apply,
            Act::Follow => self.follow,
        };
        is_meant && self.services.as_ref().is_none_or(|services| services.contains(service))
    }
}

/// What the two are called, and what the papers are about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// The helper's name.
    pub helper: String,
    /// The village, community or organisation in whose name they act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The resident's name.
    pub resident: String,
    /// The resident's identity number, where an office sees papers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citizen_id: Option<CitizenId>,
    /// Why they have a guardian, where they have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<Ground>,
}

impl Details {
    /// What the helper goes by: with the body in whose name they act.
    pub fn helper_in_full(&self) -> String {
        match &self.body {
            Some(body) => format!("{body} {}", self.helper),
            None => self.helper.clone(),
        }
    }
}

/// One person's leave to act for another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// Its identity.
    pub id: MandateId,
    /// Who acts.
    pub helper: ResidentId,
    /// For whom; nobody while an office has yet to see who that is.
    pub resident: Option<ResidentId>,
    /// What they are to each other.
    pub kind: Kind,
    /// How it came into being.
    pub basis: Basis,
    /// What it is for.
    pub scope: Scope,
    /// What they are called.
    pub details: Details,
    /// Whose staff see the papers, by code.
    pub region: String,
    /// When it was asked for.
    #[serde(with = "time::serde::rfc3339")]
    pub asked_at: OffsetDateTime,
    /// From when it holds; empty while it waits for an office.
    #[serde(with = "time::serde::rfc3339::option")]
    pub starts_at: Option<OffsetDateTime>,
    /// Until when it holds, whatever happens.
    #[serde(with = "time::serde::rfc3339")]
    pub ends_at: OffsetDateTime,
    /// When it was ended before that.
    #[serde(with = "time::serde::rfc3339::option")]
    pub ended_at: Option<OffsetDateTime>,
    /// By whom it was.
    pub ended_by: Option<Ender>,
}

/// Who ended a mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ender {
    /// The resident, or an office in their name.
    Resident,
    /// The helper.
    Helper,
    /// An office, because the papers do not show it.
    Staff,
}

impl Ender {
    /// Everybody who can.
    pub const ALL: [Self; 3] = [Self::Resident, Self::Helper, Self::Staff];

    /// Its name in the table and in word keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Helper => "helper",
            Self::Staff => "staff",
        }
    }

    /// The one called by this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ender| ender.name() == name)
    }
}

/// Where a mandate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// An office has yet to see the papers.
    Asked,
    /// It holds.
    InForce,
    /// Somebody ended it, or said no.
    Ended,
    /// Its time is over.
    Over,
}

impl Mandate {
    /// Where it stands.
    pub fn standing(&self, now: OffsetDateTime) -> Standing {
        if self.ended_at.is_some_and(|ended| ended <= now) {
            Standing::Ended
        } else if self.ends_at <= now {
            Standing::Over
        } else if self.starts_at.is_some_and(|starts| starts <= now) && self.resident.is_some() {
            Standing::InForce
        } else {
            Standing::Asked
        }
    }

    /// For whom the helper may do this now; nobody if it is not theirs to do.
    pub fn allows(&self, act: Act, service: &str, now: OffsetDateTime) -> Option<ResidentId> {
        let holds = self.standing(now) == Standing::InForce && self.scope.covers(act, service);
        self.resident.filter(|_| holds)
    }
}

/// For how long a mandate is given; assumed: long enough for one matter, for a year of them, or for a childhood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Term {
    /// 90 days.
    Quarter,
    /// 365 days.
    Year,
    /// Three times that.
    ThreeYears,
}

impl Term {
    /// Every term, shortest first.
    pub const ALL: [Self; 3] = [Self::Quarter, Self::Year, Self::ThreeYears];

    /// Its name in forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Quarter => "quarter",
            Self::Year => "year",
            Self::ThreeYears => "three-years",
        }
    }

    /// The term called by this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|term| term.name() == name)
    }

    /// How long it is.
    pub fn length(self) -> Duration {
        match self {
            Self::Quarter => Duration::days(90),
            Self::Year => Duration::days(365),
            Self::ThreeYears => Duration::days(3 * 365),
        }
    }

    /// Until when a mandate given now for so long holds. A minor's ends when they come of age, if that is sooner.
    pub fn end(self, now: OffsetDateTime, details: &Details) -> OffsetDateTime {
        let end = now + self.length();
        let of_age = match (&details.citizen_id, details.ground) {
            (Some(number), Some(Ground::Minor)) => Some(of_age_at(number)),
            _ => None,
        };
        of_age.map_or(end, |of_age| end.min(of_age))
    }
}

/// The beginning of the day, in China, on which somebody comes of age.
fn of_age_at(number: &CitizenId) -> OffsetDateTime {
    let born = number.birth_date();
    // Whoever was born on 29 February comes of age on 1 March.
    let day = born
        .replace_year(born.year() + OF_AGE)
        .or_else(|_| Date::from_calendar_date(born.year() + OF_AGE, time::Month::March, 1));
    day.unwrap_or(Date::MAX).midnight().assume_offset(crate::calendar::CHINA)
}

#[cfg(test)]
mod tests;
