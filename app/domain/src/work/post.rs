//! A post (岗位): work that somebody offers, in words one understands, with what the place is like.

use super::{Access, Help, Hours, Known, Position, Task, search::is_region};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};
use time::Date;

/// What a post is called by: on paper, on the phone, in its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PostNumber(pub i32);

impl PostNumber {
    /// The number at the beginning of what somebody wrote: they may add what the post is.
    pub fn at_start_of(text: &str) -> Option<Self> {
        let digits: String = text.trim_start().chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok().map(Self)
    }
}

impl fmt::Display for PostNumber {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(to)
    }
}

/// Work that somebody offers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// By language tag; the Chinese are always there.
    pub words: BTreeMap<String, PostWords>,
    /// Who offers it.
    pub employer: String,
    /// Who brought it to us.
    #[serde(default)]
    pub through: Through,
    /// Under which rules.
    pub kind: PostKind,
    /// What is done.
    pub task: Task,
    /// Where it is done.
    pub way: Way,
    /// The region of the workplace, by GB/T 2260 code; where it is done at home, of whoever offers it.
    pub region: String,
    /// Where the workplace is, as one would tell a driver.
    #[serde(default)]
    pub address: String,
    /// Where that is on the earth, if somebody has looked.
    #[serde(default)]
    pub position: Option<Position>,
    /// How one gets there and in.
    #[serde(default)]
    pub access: Access,
    /// What else of help there is.
    #[serde(default)]
    pub offers: BTreeSet<Help>,
    /// What there is not, for certain.
    #[serde(default)]
    pub lacks: BTreeSet<Help>,
    /// How long a day is, in minutes.
    pub day_minutes: u16,
    /// What is paid.
    pub pay: Pay,
    /// How many people are wanted.
    pub seats: u16,
    /// The last day to apply.
    pub until: Date,
}

/// What a post says in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostWords {
    /// What it is, in a few words.
    pub title: String,
    /// What one does all day, in plain words.
    pub task: String,
    /// The same in easy words (易读).
    pub easy: String,
    /// When one works, if there is more to say than how long.
    #[serde(default)]
    pub hours: Option<String>,
}

/// What is paid, in yuan before deductions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pay {
    /// At least.
    pub from: u32,
    /// At most.
    pub to: u32,
    /// For what.
    pub per: Per,
}

/// What pay is counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the words say it")]
pub enum Per {
    Month,
    Day,
    Hour,
    Piece,
}

impl Per {
    /// Its name in word keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Piece => "piece",
        }
    }
}

/// Who brought a post to us.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Through {
    /// Staff found it (走访拓岗).
    #[default]
    Staff,
    /// The employer came with it, and staff looked it over.
    Employer,
}

/// Under which rules a post stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PostKind {
    /// Kept for people with a certificate by an employer's quota (按比例就业).
    Quota,
    /// A public-welfare post (公益性岗位).
    PublicWelfare,
    /// Supported work (辅助性就业).
    Supported,
    /// Keeper of a village reading room (农家书屋管理员).
    ReadingRoom,
    /// Like any other.
    Ordinary,
}

impl PostKind {
    /// Every kind, in the order shown.
    pub const ALL: [Self; 5] =
        [Self::Ordinary, Self::Quota, Self::PublicWelfare, Self::Supported, Self::ReadingRoom];

    /// Its name in forms, word keys and the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Quota => "quota",
            Self::PublicWelfare => "public-welfare",
            Self::Supported => "supported",
            Self::ReadingRoom => "reading-room",
            Self::Ordinary => "ordinary",
        }
    }

    /// The one called so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Where work is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// One goes there.
    OnSite,
    /// At home, with a computer or a phone.
    Online,
    /// At home, with one's hands: the work is brought and fetched.
    Home,
}

impl Way {
    /// Each, in the order shown.
    pub const ALL: [Self; 3] = [Self::OnSite, Self::Online, Self::Home];

    /// Its name in forms, word keys and the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::OnSite => "on-site",
            Self::Online => "online",
            Self::Home => "home",
        }
    }

    /// The one called so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.name() == name)
    }
}

impl Post {
    /// The language whose words every post has.
    pub const SOURCE: &str = "zh-CN";
    /// The longest title, in characters: it is read out again and again in lists. Chinese says the same in half of them.
    /// Assumed.
    const LONGEST_TITLE: usize = 60;
    /// The longest of everything else, in characters. Assumed.
    const LONGEST: usize = 2000;

    /// What has to be mended before anybody is shown it: where, as in its JSON, and how. Whether its easy words are easy
    /// is judged where the rules of easy words are.
    pub fn problems(&self, today: Date) -> Vec<(String, String)> {
        let mut problems = Vec::new();
        let mut say = |is_wrong: bool, field: &str, mend: &str| {
            if is_wrong {
                problems.push((field.to_owned(), mend.to_owned()));
            }
        };
        say(!self.words.contains_key(Self::SOURCE), "words.zh-CN", "Say it in Chinese, too.");
        for (language, words) in &self.words {
            let of = |field: &str| format!("words.{language}.{field}");
            let most = if language == Self::SOURCE { Self::LONGEST_TITLE / 2 } else { Self::LONGEST_TITLE };
            let is_long = words.title.chars().count() > most;
            say(is_long, &of("title"), "Say what it is in at most 60 characters, 30 of Chinese.");
            for (field, text) in [("title", &words.title), ("task", &words.task), ("easy", &words.easy)] {
                say(text.trim().is_empty(), &of(field), "Write something here.");
                say(text.chars().count() > Self::LONGEST, &of(field), "Say it in at most 2000 characters.");
            }
        }
        say(self.employer.trim().is_empty(), "employer", "Say who offers it.");
        say(!is_region(&self.region), "region", "Give the six digits of GB/T 2260.");
        let has_address = self.way != Way::OnSite || !self.address.trim().is_empty();
        say(!has_address, "address", "Say where it is, as one would tell a driver.");
        let is_on_earth = self.position.is_none_or(|at| Position::new(at.latitude, at.longitude).is_some());
        say(!is_on_earth, "position", "Give degrees: latitude from -90 to 90, longitude from -180 to 180.");
        let is_said_twice = self.offers.intersection(&self.lacks).next().is_some();
        say(is_said_twice, "lacks", "What is offered cannot be lacking.");
        let is_a_day = (1..=24 * 60).contains(&self.day_minutes);
        say(!is_a_day, "day_minutes", "Say how many minutes a day it is.");
        say(self.pay.from > self.pay.to, "pay", "The least pay is not above the most.");
        say(self.pay.to == 0, "pay", "Work is paid: say what.");
        say(self.seats == 0, "seats", "Somebody must be wanted.");
        say(self.until < today, "until", "The last day to apply has passed.");
        problems
    }

    /// What it says in a language; where it says nothing in that, in Chinese. Also in which language that is.
    pub fn words_in(&self, language: &str) -> (&str, &PostWords) {
        let found = self.words.get_key_value(language).or_else(|| self.words.get_key_value(Self::SOURCE));
        let (language, words) = found.or(self.words.first_key_value()).expect("a post has words");
        (language, words)
    }

    /// How much of a day it is.
    pub fn hours(&self) -> Hours {
        Hours::of_minutes(self.day_minutes)
    }

    /// Whether somebody who needs this help has it there. At home one has what is about a place already.
    pub fn has(&self, help: Help) -> Known {
        if self.way != Way::OnSite && help.is_of_a_place() {
            return Known::Yes;
        }
        match help {
            Help::Access => self.access.for_wheels(),
            Help::Toilet => self.access.toilet,
            _ if self.offers.contains(&help) => Known::Yes,
            _ if self.lacks.contains(&help) => Known::No,
            _ => Known::Unknown,
        }
    }
}
