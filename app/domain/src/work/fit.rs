//! How a post fits what somebody hopes for: point by point, each of which can be read out.
//!
//! **Invariant:** what is not a [`Point`] plays no part. Every point counts the same, and what somebody left open counts
//! neither way, so that the order of what is shown can be explained in one sentence.

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
    /// What has to be there.
    Help(Help),
}

/// How a post is in one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// As hoped for.
    Fits,
    /// Not so.
    Differs,
    /// Nobody has said: to be asked.
    Unknown,
}

impl Fit {
    /// How `post` fits somebody with these wishes who lives in the region called `home`.
    pub fn of(post: &Post, wishes: &Wishes, home: &str) -> Self {
        let nearness = Nearness::between(home, &post.region);
        let task = (!wishes.tasks.is_empty()).then(|| wishes.tasks.contains(&post.task));
        let place = (!wishes.places.is_empty()).then(|| is_where(&wishes.places, post.way, nearness));
        let hours = wishes.hours.map(|most| Hours::of_minutes(post.day_minutes) <= most);
        let plain = [(About::Task(post.task), task), (About::Place(post.way, nearness), place)];
        let plain = plain.into_iter().chain([(About::Hours(post.day_minutes), hours)]);
        let plain = plain.filter_map(|(about, fits)| Some((about, Verdict::of(fits?))));
        let pay = wishes.pay.map(|least| (About::Pay(post.pay), pays(post.pay, least)));
        let needs = wishes.needs.iter().map(|help| (About::Help(*help), Verdict::from(post.has(*help))));
        let points = plain.chain(pay).chain(needs);
        Self { points: points.map(|(about, verdict)| Point { about, verdict }).collect() }
    }

    /// How many points are as hoped for.
    pub fn score(&self) -> usize {
        self.points.iter().filter(|point| point.verdict == Verdict::Fits).count()
    }

    /// Whether it is worth telling somebody of: nothing that has to be there is missing for certain, they would not have
    /// to go where they cannot, and more fits than does not.
    pub fn is_worth_telling(&self) -> bool {
        let is_missing = |point: &Point| {
            point.verdict == Verdict::Differs && matches!(point.about, About::Help(_) | About::Place(..))
        };
        let differ = self.points.iter().filter(|point| point.verdict == Verdict::Differs).count();
        !self.points.iter().any(is_missing) && self.score() > differ
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

/// Whoever would travel goes as far as the next district; whoever wants it near, within their own.
fn is_where(places: &BTreeSet<Where>, way: Way, nearness: Nearness) -> bool {
    let is_one = |place: &Where| match (place, way) {
        (Where::Near, Way::OnSite) => nearness == Nearness::Here,
        (Where::Travel, Way::OnSite) => nearness <= Nearness::City,
        (Where::Online, way) => way == Way::Online,
        (Where::Home, way) => way == Way::Home,
        _ => false,
    };
    places.iter().any(is_one)
}

/// Pay by the day, the hour or the piece says nothing of a month.
fn pays(pay: Pay, least: u32) -> Verdict {
    match pay.per {
        Per::Month => Verdict::of(pay.to >= least),
        Per::Day | Per::Hour | Per::Piece => Verdict::Unknown,
    }
}
