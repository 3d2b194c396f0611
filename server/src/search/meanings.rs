//! What those who look for work call things: which words mean the same, which say nothing, and what a post is looked for
//! by even if its own words do not say so. The list is data, `meanings.tsv`.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};
use tantu_domain::work::{Help, Known, Post};

/// The list, read once.
#[derive(Default)]
pub(super) struct Meanings {
    same: BTreeMap<&'static str, BTreeSet<&'static str>>,
    silent: BTreeSet<&'static str>,
    endings: Vec<&'static str>,
    of_posts: BTreeMap<&'static str, &'static str>,
}

/// The words there are.
pub(super) static MEANINGS: LazyLock<Meanings> =
    LazyLock::new(|| Meanings::read(include_str!("meanings.tsv")));

impl Meanings {
    fn read(list: &'static str) -> Self {
        let mut meanings = Self::default();
        let lines = list.lines().filter(|line| !line.starts_with('#'));
        for (what, words) in lines.filter_map(|line| line.split_once('\t')) {
            let each = words.split_whitespace();
            match what {
                "same" => {
                    each.clone().for_each(|word| meanings.same.entry(word).or_default().extend(each.clone()))
                }
                "silent" => meanings.silent.extend(each),
                "ending" => meanings.endings.extend(each),
                of_post => drop(meanings.of_posts.insert(of_post, words)),
            }
        }
        meanings
    }

    /// Whether it finds nothing.
    pub(super) fn is_silent(&self, word: &str) -> bool {
        self.silent.contains(word)
    }

    /// Whether it only says that somebody does what stands before it.
    pub(super) fn is_ending(&self, word: &str) -> bool {
        self.endings.contains(&word)
    }

    /// Whether the list has something to say of it.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.same.contains_key(word) || self.silent.contains(word)
    }

    /// The word itself, first, and whatever means the same.
    pub(super) fn of<'a>(&self, word: &'a str) -> Vec<&'a str> {
        let without = self.endings.iter().filter_map(|ending| word.strip_suffix(ending));
        let stem = without.filter(|stem| stem.chars().count() > 1).min_by_key(|stem| stem.len());
        let mut all = vec![word];
        for known in [Some(word), stem].into_iter().flatten() {
            let same = self.same.get(known).into_iter().flatten().copied();
            for other in std::iter::once(known).chain(same) {
                if !all.contains(&other) {
                    all.push(other);
                }
            }
        }
        all
    }

    /// What a post is looked for by because of what it is.
    pub(super) fn of_post(&self, post: &Post) -> impl Iterator<Item = &'static str> {
        let kinds = [("kind", post.kind.name()), ("task", post.task.name()), ("way", post.way.name())];
        let there = Help::ALL.into_iter().filter(|help| post.has(*help) == Known::Yes);
        let helps = there.map(|help| ("help", help.name()));
        kinds.into_iter().chain(helps).filter_map(|(what, name)| {
            let key = format!("{what}-{name}");
            self.of_posts.get(key.as_str()).copied()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tantu_domain::work::{PostKind, Task, Way};

    #[test]
    fn every_line_is_about_something_there_is() {
        let kinds = PostKind::ALL.map(|kind| format!("kind-{}", kind.name()));
        let tasks = Task::ALL.map(|task| format!("task-{}", task.name()));
        let ways = Way::ALL.map(|way| format!("way-{}", way.name()));
        let helps = Help::ALL.map(|help| format!("help-{}", help.name()));
        let all: Vec<_> = [&kinds[..], &tasks, &ways, &helps].concat();
        for what in MEANINGS.of_posts.keys() {
            assert!(all.iter().any(|known| known == what), "{what}");
        }
    }

    #[test]
    fn who_does_something_is_called_after_it() {
        let check =
            |word, other| assert!(MEANINGS.of(word).contains(&other), "{word}: {:?}", MEANINGS.of(word));
        check("推拿", "按摩");
        check("按摩师", "推拿");
        check("保洁员", "打扫");
        check("木工", "木工");
        assert_eq!(MEANINGS.of("木工"), ["木工"], "one character is no word to look for");
    }
}
