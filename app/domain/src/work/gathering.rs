//! Classes (培训班) and job fairs (招聘会): when, where, what the place is like, and who gets a seat.

use super::{Access, PostNumber};
use crate::{calendar, case::Need};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};
use time::{Date, Duration, OffsetDateTime};

/// What a class or a fair is called by: in its address, in messages, on the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GatheringNumber(pub i32);

impl fmt::Display for GatheringNumber {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(to)
    }
}

/// What people come together for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GatheringKind {
    /// To learn a trade (培训班).
    Class,
    /// To meet employers (招聘会).
    Fair,
}

impl GatheringKind {
    /// Both, in the order shown.
    pub const ALL: [Self; 2] = [Self::Class, Self::Fair];

    /// Its name in forms, word keys and the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Class => "class",
            Self::Fair => "fair",
        }
    }

    /// The one called so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A class or a fair, as staff publish it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gathering {
    /// By language tag; the Chinese are always there.
    pub words: BTreeMap<String, GatheringWords>,
    /// What it is for.
    pub kind: GatheringKind,
    /// Each day with its time, the earliest first.
    pub sessions: Vec<Session>,
    /// The region of the place, by GB/T 2260 code.
    pub region: String,
    /// Where that is, as one would tell a driver.
    pub address: String,
    /// How one gets there and in.
    #[serde(default)]
    pub access: Access,
    /// What help is there, whoever comes.
    #[serde(default)]
    pub offers: BTreeSet<Need>,
    /// How many people there is room for, those who come along included.
    pub seats: u16,
    /// How many relatives each may bring; none where the room is too small or the trade too dangerous.
    #[serde(default)]
    pub companions: u8,
    /// Whether one gets a certificate at the end.
    #[serde(default)]
    pub certificate: bool,
    /// The last day to sign up.
    pub until: Date,
    /// Who comes to a fair to find people.
    #[serde(default)]
    pub employers: Vec<String>,
    /// What they offer there, as far as it is published.
    #[serde(default)]
    pub posts: Vec<PostNumber>,
}

/// What a class or a fair says in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GatheringWords {
    /// What it is, in a few words.
    pub title: String,
    /// What one learns or finds there, in plain words.
    pub about: String,
    /// The same in easy words (易读).
    pub easy: String,
}

/// One day of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// When it begins.
    #[serde(with = "time::serde::rfc3339")]
    pub begins_at: OffsetDateTime,
    /// How long it takes.
    pub minutes: u16,
}

impl Session {
    /// When it is over.
    pub fn ends_at(&self) -> OffsetDateTime {
        self.begins_at + Duration::minutes(self.minutes.into())
    }
}

/// Why a class or a fair cannot be published as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flaw {
    /// There are no Chinese words, or one of them is empty.
    NoWords,
    /// Nobody could find it.
    NoPlace,
    /// It has no day, or its days are not in their order.
    NoOrder,
    /// It would be over, or a slip in the year puts it far ahead.
    NotAhead,
    /// One could sign up after it has begun.
    LateSignUp,
    /// There is room for nobody.
    NoSeats,
    /// Each could bring more than [`Gathering::MOST_COMPANIONS`].
    ManyCompanions,
}

impl Gathering {
    /// The most relatives each may bring: more are a party of their own. Assumed.
    pub const MOST_COMPANIONS: u8 = 5;

    /// How far ahead it may begin. Assumed: whatever is later has a slip in its year.
    pub const AHEAD: Duration = Duration::days(366);

    /// What is to be mended before it is published, if anything is.
    pub fn flaw(&self, now: OffsetDateTime) -> Option<Flaw> {
        let says = |words: &GatheringWords| {
            [&words.title, &words.about, &words.easy].into_iter().all(|text| !text.trim().is_empty())
        };
        let (Some(begins), Some(ends)) = (self.begins_at(), self.ends_at()) else {
            return Some(Flaw::NoOrder);
        };
        let is_ordered = self.sessions.is_sorted_by(|one, next| one.ends_at() <= next.begins_at)
            && self.sessions.iter().all(|session| session.minutes > 0);
        let flaws = [
            (!self.words.contains_key(CHINESE) || !self.words.values().all(says), Flaw::NoWords),
            (self.region.is_empty() || self.address.trim().is_empty(), Flaw::NoPlace),
            (!is_ordered, Flaw::NoOrder),
            (ends <= now || begins > now + Self::AHEAD, Flaw::NotAhead),
            (self.until > calendar::day_in_china(begins), Flaw::LateSignUp),
            (self.seats == 0, Flaw::NoSeats),
            (self.companions > Self::MOST_COMPANIONS, Flaw::ManyCompanions),
        ];
        flaws.into_iter().find_map(|(is_so, flaw)| is_so.then_some(flaw))
    }

    /// Its words in a language, or the Chinese ones, with the tag of what they are in.
    pub fn words_in(&self, tag: &str) -> Option<(&str, &GatheringWords)> {
        let found = self.words.get_key_value(tag).or_else(|| self.words.get_key_value(CHINESE));
        found.map(|(tag, words)| (tag.as_str(), words))
    }

    /// When it begins.
    pub fn begins_at(&self) -> Option<OffsetDateTime> {
        self.sessions.first().map(|session| session.begins_at)
    }

    /// When it is over.
    pub fn ends_at(&self) -> Option<OffsetDateTime> {
        self.sessions.last().map(Session::ends_at)
    }

    /// Its first and its last day, in China.
    pub fn days(&self) -> Option<(Date, Date)> {
        Some((calendar::day_in_china(self.begins_at()?), calendar::day_in_china(self.ends_at()?)))
    }

    /// Whether it has begun: nobody gets a seat any more.
    pub fn has_begun(&self, now: OffsetDateTime) -> bool {
        self.begins_at().is_none_or(|begins| begins <= now)
    }

    /// Whether it is over.
    pub fn is_over(&self, now: OffsetDateTime) -> bool {
        self.ends_at().is_none_or(|ends| ends <= now)
    }

    /// Whether one may sign up: to the end of the last day for it, unless it begins before.
    pub fn takes_sign_ups(&self, now: OffsetDateTime) -> bool {
        calendar::day_in_china(now) <= self.until && !self.has_begun(now)
    }

    /// Whether whoever planned by `before` would now come at the wrong time, to the wrong place, or to a place they
    /// cannot use: only then are they told of a change.
    pub fn upsets(&self, before: &Self) -> bool {
        let plan = |of: &Self| (of.sessions.clone(), of.region.clone(), of.address.clone(), of.access);
        plan(self) != plan(before) || !self.offers.is_superset(&before.offers)
    }
}

/// The language in which everything is said.
const CHINESE: &str = "zh-CN";

/// What somebody says who signs up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// What they need there.
    pub needs: BTreeSet<Need>,
    /// How many come along.
    pub companions: u8,
    /// What else they said.
    pub words: Option<String>,
}

impl Wanted {
    /// How many seats that takes: a companion has one too.
    pub fn seats(&self) -> u16 {
        u16::from(self.companions) + 1
    }
}

/// Where somebody stands who has signed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Place {
    /// They have their seats.
    Coming,
    /// They wait for seats.
    Waiting {
        /// How many wait before them, and themselves.
        position: u16,
    },
}

/// What somebody who has signed up is told without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GatheringNews {
    /// They waited, and have their seats now.
    MovedUp,
    /// It is at another time or place, or the place is another than was said.
    Changed,
    /// It is called off.
    CalledOff,
}

impl GatheringNews {
    /// All there is.
    pub const ALL: [Self; 3] = [Self::MovedUp, Self::Changed, Self::CalledOff];

    /// Its name in the table and in word keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::MovedUp => "moved-up",
            Self::Changed => "changed",
            Self::CalledOff => "called-off",
        }
    }

    /// The one called so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|news| news.name() == name)
    }
}

/// Which of those who wait, in the order in which they signed up, get the seats that are free.
///
/// Whoever fits into what is free gets it. Whoever needs more seats than are free stays where they stand, and those
/// behind them do not wait for them: an empty chair helps nobody. So a family of three may be passed by somebody who
/// comes alone, but never by another family of three, and they can ask for fewer seats at any time without losing their
/// place.
pub fn who_moves_up<Who>(free: u16, waiting: impl IntoIterator<Item = (Who, u16)>) -> Vec<Who> {
    let mut free = free;
    let gets_seats = |(who, seats): (Who, u16)| {
        free = free.checked_sub(seats)?;
        Some(who)
    };
    waiting.into_iter().filter_map(gets_seats).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    const NOW: OffsetDateTime = datetime!(2026-11-20 01:00 UTC);

    fn class() -> Gathering {
        let words =
            GatheringWords {
                title: "面点".into(), about: "学做面点。".into(), easy: "学做包子。".into()
            };
        let session = |begins_at| Session { begins_at, minutes: 180 };
        Gathering {
            words: BTreeMap::from([("zh-CN".to_owned(), words)]),
            kind: GatheringKind::Class,
            sessions: vec![
                session(datetime!(2026-12-01 01:00 UTC)),
                session(datetime!(2026-12-02 01:00 UTC)),
            ],
            region: "440307".to_owned(),
            address: "龙岗区中心城 1 号".to_owned(),
            access: Access::default(),
            offers: BTreeSet::new(),
            seats: 10,
            companions: 1,
            certificate: true,
            until: date!(2026 - 11 - 28),
            employers: Vec::new(),
            posts: Vec::new(),
        }
    }

    #[test]
    fn what_cannot_be_held_is_not_published() {
        let check = |spoil: fn(&mut Gathering), flaw| {
            let mut class = class();
            spoil(&mut class);
            assert_eq!(class.flaw(NOW), flaw);
        };
        check(|_| {}, None);
        check(|class| class.words.clear(), Some(Flaw::NoWords));
        check(|class| class.words.values_mut().for_each(|words| words.easy.clear()), Some(Flaw::NoWords));
        check(|class| class.address.clear(), Some(Flaw::NoPlace));
        check(|class| class.sessions.clear(), Some(Flaw::NoOrder));
        check(|class| class.sessions.reverse(), Some(Flaw::NoOrder));
        check(|class| class.sessions.truncate(0), Some(Flaw::NoOrder));
        check(|class| class.until = date!(2026 - 12 - 02), Some(Flaw::LateSignUp));
        check(|class| class.seats = 0, Some(Flaw::NoSeats));
        check(|class| class.companions = 6, Some(Flaw::ManyCompanions));
        assert_eq!(class().flaw(datetime!(2026-12-02 04:00 UTC)), Some(Flaw::NotAhead), "it is over");
        assert_eq!(class().flaw(datetime!(2025-11-20 01:00 UTC)), Some(Flaw::NotAhead), "a slip in the year");
    }

    #[test]
    fn one_may_sign_up_to_the_end_of_the_last_day() {
        let check = |now, takes| assert_eq!(class().takes_sign_ups(now), takes, "{now}");
        check(NOW, true);
        check(datetime!(2026-11-28 15:59 UTC), true);
        check(datetime!(2026-11-28 16:00 UTC), false);
    }

    #[test]
    fn only_what_spoils_a_plan_is_told() {
        let check = |change: fn(&mut Gathering), upsets| {
            let mut changed = class();
            change(&mut changed);
            assert_eq!(changed.upsets(&class()), upsets);
        };
        check(|class| class.seats += 5, false);
        check(|class| class.offers.extend([Need::Interpreter]), false);
        check(|class| class.address.push_str("二楼"), true);
        check(|class| class.sessions.truncate(1), true);
    }

    #[test]
    fn whoever_needs_more_than_is_free_is_passed_and_keeps_their_place() {
        let check = |free, seats: &[u16], expected: &[usize]| {
            assert_eq!(
                who_moves_up(free, seats.iter().copied().enumerate()),
                expected,
                "{free} for {seats:?}"
            );
        };
        check(0, &[1, 1], &[]);
        check(1, &[1, 1], &[0]);
        check(1, &[2, 1, 1], &[1]);
        check(2, &[2, 1, 1], &[0]);
        check(3, &[2, 2, 1], &[0, 2]);
        check(9, &[2, 1, 3], &[0, 1, 2]);
    }
}
