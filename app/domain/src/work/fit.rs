//! How a post fits what somebody hopes for: point by point, each of which can be read out.
//!
//! **Invariant:** what is not a [`Point`] plays no part. A category, a level or a diagnosis is no point and never reaches
//! this file (Regulations on the Employment of Persons with Disabilities, article 13; Employment Promotion Law,
//! article 29). Every point counts the same, and what somebody left open counts neither way, so that the order of what
//! is shown can be explained in one sentence: first what differs least, then what least has to be asked about.
//!
//! | Point | It fits | Where the rule is from |
//! |-------|---------|------------------------|
//! | task  | if it is one of those they would do | their own words |
//! | place | see [`is_where`] | assumed |
//! | hours | if it is no more of a day than they said | their own words; the borders in [`Hours`] are assumed |
//! | pay   | if the best month reaches what they hope for | assumed: where in the range it lies can be talked about |
//! | help  | if it is there for certain; where nobody has said, it has to be asked | Convention on the Rights of Persons with Disabilities, article 27 (i) |

use super::{Help, Hours, Known, Nearness, Pay, Per, Post, Task, Way, Where, Wishes};
use std::collections::BTreeSet;

/// How a post fits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    /// Everything that was asked for, in the order of the questions.
    pub points: Vec<Point>,
}

/// One thing that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// What.
    pub about: About,
    /// How the post is in this.
    pub verdict: Verdict,
}

/// What a point is about, with what the post has to say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// What is done.
    Task(Task),
    /// At home or there, and how far that is.
    Place(Way, Nearness),
    /// How much of a day, in minutes.
    Hours(u16),
    /// What is paid.
    Pay(Pay),
    /// What has to be there; one's own home has whatever is about a place.
    Help(Help, Way),
}

/// How a post is in one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// As hoped for.
    Fits,
    /// Not so.
    Differs,
    /// Nobody has said: to be asked.
    Unknown,
}

/// What stands between somebody and a post. The smaller it is, the further up the post is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// How many points are not as hoped for.
    pub differs: u32,
    /// How many have to be asked about.
    pub unknown: u32,
}

impl Fit {
    /// How `post` fits somebody with these wishes who lives in the region called `home`.
    pub fn of(post: &Post, wishes: &Wishes, home: &str) -> Self {
        let nearness = Nearness::between(home, &post.region);
        let plain = [
            (About::Task(post.task), wishes.task(post.task)),
            (About::Place(post.way, nearness), wishes.place(post.way, nearness)),
            (About::Hours(post.day_minutes), wishes.day(post.hours())),
            (About::Pay(post.pay), wishes.pays(post.pay)),
        ];
        let plain = plain.into_iter().filter_map(|(about, verdict)| Some(Point { about, verdict: verdict? }));
        let helps = wishes
            .needs
            .iter()
            .map(|help| Point { about: About::Help(*help, post.way), verdict: post.has(*help).into() });
        Self { points: plain.chain(helps).collect() }
    }

    /// What is `verdict`, in the order of the questions.
    pub fn which(&self, verdict: Verdict) -> impl Iterator<Item = About> {
        self.points.iter().filter(move |point| point.verdict == verdict).map(|point| point.about)
    }

    /// What stands between.
    pub fn gap(&self) -> Gap {
        let count = |verdict| self.which(verdict).count().try_into().unwrap_or(u32::MAX);
        Gap { differs: count(Verdict::Differs), unknown: count(Verdict::Unknown) }
    }

    /// Whether it is worth telling somebody of. Hours and pay can be talked about, so one of them may differ; of what
    /// somebody cannot do or cannot do without, nothing may. Assumed: whoever is told of what they cannot take soon
    /// reads no more.
    pub fn is_worth_telling(&self) -> bool {
        let is_open_to_talk = |about| matches!(about, About::Hours(_) | About::Pay(_));
        self.which(Verdict::Differs).all(is_open_to_talk) && self.gap().is_small()
    }
}

impl Gap {
    /// Whether no more than one thing differs.
    pub(super) fn is_small(self) -> bool {
        self.differs <= 1
    }

    /// With one point more.
    pub(super) fn and(self, verdict: Option<Verdict>) -> Self {
        match verdict {
            None | Some(Verdict::Fits) => self,
            Some(Verdict::Differs) => Self { differs: self.differs + 1, ..self },
            Some(Verdict::Unknown) => Self { unknown: self.unknown + 1, ..self },
        }
    }
}

/// One point each; none where it was left open.
impl Wishes {
    pub(super) fn task(&self, task: Task) -> Option<Verdict> {
        (!self.tasks.is_empty()).then(|| Verdict::of(self.tasks.contains(&task)))
    }

    /// Whoever left it open need not move house for a post: out of reach differs for them too. Assumed.
    pub(super) fn place(&self, way: Way, nearness: Nearness) -> Option<Verdict> {
        if self.places.is_empty() {
            return (!is_in_reach(way, nearness)).then_some(Verdict::Differs);
        }
        Some(Verdict::of(is_where(&self.places, way, nearness)))
    }

    pub(super) fn day(&self, hours: Hours) -> Option<Verdict> {
        self.hours.map(|most| Verdict::of(hours <= most))
    }

    /// Pay by the day, the hour or the piece says nothing of a month.
    pub(super) fn pays(&self, pay: Pay) -> Option<Verdict> {
        self.pay.map(|least| match pay.per {
            Per::Month => Verdict::of(pay.to >= least),
            Per::Day | Per::Hour | Per::Piece => Verdict::Unknown,
        })
    }
}

impl Verdict {
    fn of(fits: bool) -> Self {
        if fits { Self::Fits } else { Self::Differs }
    }
}

impl From<Known> for Verdict {
    fn from(known: Known) -> Self {
        match known {
            Known::Yes => Self::Fits,
            Known::No => Self::Differs,
            Known::Unknown => Self::Unknown,
        }
    }
}

/// Whoever wants it near works in their own district, whoever would travel in their own city. At a computer at home one
/// works for anybody. With one's hands at home one works for somebody in the same city, because the work is brought and
/// fetched.
fn is_where(places: &BTreeSet<Where>, way: Way, nearness: Nearness) -> bool {
    let is_one = |place: &Where| match (place, way) {
        (Where::Near, Way::OnSite) => nearness == Nearness::Here,
        (Where::Travel, Way::OnSite) => true,
        (Where::Online, way) => way == Way::Online,
        (Where::Home, way) => way == Way::Home,
        _ => false,
    };
    is_in_reach(way, nearness) && places.iter().any(is_one)
}

fn is_in_reach(way: Way, nearness: Nearness) -> bool {
    way == Way::Online || nearness <= Nearness::City
}

#[cfg(test)]
pub(super) mod tests;
