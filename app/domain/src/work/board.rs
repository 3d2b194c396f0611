//! Every open post laid out so that one night is enough to go through all of them for everybody.
//!
//! **Invariant:** it says what [`Fit`](super::Fit) says. It only asks once what is the same for many posts, and lays
//! what somebody needs beside what a place has as bits.

use super::{Gap, Help, Hours, Known, Nearness, Pay, Post, PostNumber, Task, Verdict, Way, Wishes};
use std::collections::{BTreeMap, BTreeSet};

/// Posts to go through.
#[derive(Clone, Debug, Default)]
pub struct Board {
    /// Those of one place, one way and one task together.
    offers: BTreeMap<(String, Way, Task), Vec<Offer>>,
    numbers: BTreeSet<PostNumber>,
}

/// What decides about one post among its like.
#[derive(Clone, Copy, Debug)]
struct Offer {
    number: PostNumber,
    /// How many posts are newer.
    age: usize,
    hours: Hours,
    pay: Pay,
    /// What is there for certain, and what is not.
    has: Helps,
    lacks: Helps,
}

/// A set of [`Help`], a bit each.
type Helps = u16;

impl Board {
    /// A board of these posts, the newest first.
    pub fn of<'a>(posts: impl IntoIterator<Item = (PostNumber, &'a Post)>) -> Self {
        let mut board = Self::default();
        for (age, (number, post)) in posts.into_iter().enumerate() {
            let which = |known| helps(Help::ALL.into_iter().filter(|help| post.has(*help) == known));
            let (has, lacks) = (which(Known::Yes), which(Known::No));
            let offer = Offer { number, age, hours: post.hours(), pay: post.pay, has, lacks };
            board.numbers.insert(number);
            board.offers.entry((post.region.clone(), post.way, post.task)).or_default().push(offer);
        }
        board
    }

    /// Whether this post is among them.
    pub fn has(&self, number: PostNumber) -> bool {
        self.numbers.contains(&number)
    }

    /// Those worth telling somebody of with these wishes who lives in the region called `home`: at most so many, the
    /// best first, and among equals the newest. Of those that `is_known` there is nothing new to tell.
    pub fn best_for(
        &self,
        wishes: &Wishes,
        home: &str,
        most: usize,
        is_known: impl Fn(PostNumber) -> bool,
    ) -> Vec<PostNumber> {
        let needs = helps(wishes.needs.iter().copied());
        let mut best: Vec<(Gap, usize, PostNumber)> = Vec::with_capacity(most + 1);
        for ((region, way, task), offers) in &self.offers {
            let place = wishes.place(*way, Nearness::between(home, region));
            if [place, wishes.task(*task)].contains(&Some(Verdict::Differs)) {
                continue;
            }
            for offer in offers {
                let Some(gap) = offer.gap(wishes, needs) else { continue };
                let found = (gap, offer.age, offer.number);
                let is_full = best.len() == most;
                if is_full && best.last().is_none_or(|worst| *worst < found) || is_known(offer.number) {
                    continue;
                }
                best.insert(best.partition_point(|other| *other < found), found);
                best.truncate(most);
            }
        }
        best.into_iter().map(|(.., number)| number).collect()
    }
}

impl Offer {
    /// What stands between; nothing, if it is not worth telling of.
    fn gap(&self, wishes: &Wishes, needs: Helps) -> Option<Gap> {
        if needs & self.lacks != 0 {
            return None;
        }
        let asked = Gap { unknown: (needs & !self.has).count_ones(), ..Gap::default() };
        let gap = asked.and(wishes.day(self.hours)).and(wishes.pays(self.pay));
        gap.is_small().then_some(gap)
    }
}

fn helps(which: impl IntoIterator<Item = Help>) -> Helps {
    which.into_iter().fold(0, |bits, help| bits | 1 << help as u16)
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            Fit,
            fit::tests::{posts, wishes},
        },
        *,
    };
    use proptest::prelude::*;

    /// The same, the slow way.
    fn by_hand(posts: &[Post], wishes: &Wishes, home: &str, most: usize) -> Vec<PostNumber> {
        let fits =
            (1..).map(PostNumber).zip(posts).map(|(number, post)| (number, Fit::of(post, wishes, home)));
        let mut worth: Vec<_> = fits.filter(|(_, fit)| fit.is_worth_telling()).collect();
        worth.sort_by_key(|(number, fit)| (fit.gap(), *number));
        worth.into_iter().take(most).map(|(number, _)| number).collect()
    }

    proptest! {
        #[test]
        fn it_finds_what_a_person_would_who_read_them_all(
            posts in prop::collection::vec(posts(), 0..40),
            wishes in wishes(),
            home in prop::sample::select(vec!["440307", "440300", "440305", "610926"]),
            most in 0_usize..5,
        ) {
            let board = Board::of((1..).map(PostNumber).zip(&posts));
            prop_assert_eq!(board.best_for(&wishes, home, most, |_| false), by_hand(&posts, &wishes, home, most));
        }

        #[test]
        fn what_is_known_is_not_found_again_and_leaves_room_for_the_next(
            posts in prop::collection::vec(posts(), 0..40),
            wishes in wishes(),
        ) {
            let board = Board::of((1..).map(PostNumber).zip(&posts));
            let first = board.best_for(&wishes, "440307", 3, |_| false);
            let next = board.best_for(&wishes, "440307", 3, |number| first.contains(&number));
            let both: Vec<_> = first.into_iter().chain(next).collect();
            prop_assert_eq!(both, board.best_for(&wishes, "440307", 6, |_| false));
        }
    }
}
