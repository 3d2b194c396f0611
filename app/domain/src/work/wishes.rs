//! What somebody hopes for, read from what they answered when they registered (求职登记).

use super::{Help, Hours, Task};
use crate::answer::{Answer, Answers};
use std::collections::BTreeSet;

/// What somebody looks for. Whatever they left open is empty and counts neither for nor against a post.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// What they would do.
    pub tasks: BTreeSet<Task>,
    /// Where.
    pub places: BTreeSet<Where>,
    /// The most of a day.
    pub hours: Option<Hours>,
    /// The least pay, in yuan a month.
    pub pay: Option<u32>,
    /// What has to be there.
    pub needs: BTreeSet<Help>,
    /// Whether they want a business of their own or to learn a trade first, and nothing else: no post is looked for.
    pub wants_no_post: bool,
}

/// What one may wish for that no post is.
const NO_POSTS: [&str; 2] = ["own", "learn"];

/// Where somebody would work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Where {
    /// Near their home.
    Near,
    /// Further away, by bus or train.
    Travel,
    /// At home, with a computer or a phone.
    Online,
    /// At home, with their hands.
    Home,
}

impl Where {
    /// The one an option of the registration is called by.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "near" => Some(Self::Near),
            "travel" => Some(Self::Travel),
            "online" => Some(Self::Online),
            "home" => Some(Self::Home),
            _ => None,
        }
    }
}

impl Wishes {
    /// Those of somebody who answered so. The questions are `wish`, `place`, `hours`, `pay` and `help` of the service
    /// `job-registration`, and their options are called as the words here are.
    pub fn of(answers: &Answers) -> Self {
        Self {
            tasks: chosen(answers, "wish", Task::from_name),
            places: chosen(answers, "place", Where::from_name),
            hours: chosen(answers, "hours", Hours::from_name).first().copied(),
            pay: match answers.get("pay") {
                Some(Answer::Money(fen)) => u32::try_from(fen / 100).ok().filter(|yuan| *yuan > 0),
                _ => None,
            },
            needs: chosen(answers, "help", Help::from_name),
            wants_no_post: match names(answers, "wish") {
                [] => false,
                wishes => wishes.iter().all(|wish| NO_POSTS.contains(&wish.as_str())),
            },
        }
    }
}

/// The options that name something. Others, like “anything”, leave it open.
fn chosen<T: Ord>(answers: &Answers, question: &str, named: impl Fn(&str) -> Option<T>) -> BTreeSet<T> {
    names(answers, question).iter().filter_map(|name| named(name)).collect()
}

fn names<'a>(answers: &'a Answers, question: &str) -> &'a [String] {
    match answers.get(question) {
        Some(Answer::Choices(names)) => names,
        Some(Answer::Choice(name)) => std::slice::from_ref(name),
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wishing(wishes: &[&str]) -> Wishes {
        let wishes = wishes.iter().map(|wish| (*wish).to_owned()).collect();
        Wishes::of(&Answers::from([("wish".to_owned(), Answer::Choices(wishes))]))
    }

    #[test]
    fn whoever_only_wants_a_shop_of_their_own_or_a_class_is_shown_no_posts() {
        assert!(wishing(&["own"]).wants_no_post);
        assert!(wishing(&["own", "learn"]).wants_no_post);
        assert!(!wishing(&["own", "hands"]).wants_no_post);
        assert!(!wishing(&["any"]).wants_no_post);
        assert!(!Wishes::of(&Answers::new()).wants_no_post);
    }
}
