//! What a post is found by.

use super::{
    meanings::MEANINGS,
    parts::{Part, pairs, parts, words_within},
    pinyin,
};
use std::collections::BTreeSet;
use tantu_domain::work::Post;

/// What a post is found by: every term once, those of its title apart, because they weigh more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    title: BTreeSet<String>,
    body: BTreeSet<String>,
}

impl Terms {
    /// Those of a post; `place` is what its region is called, if anybody knows.
    pub fn of(post: &Post, place: Option<&str>) -> Self {
        let (mut title, mut body) = (BTreeSet::new(), BTreeSet::new());
        for words in post.words.values() {
            add(&words.title, &mut title);
            for text in [&words.task, &words.easy].into_iter().chain(&words.hours) {
                add(text, &mut body);
            }
        }
        for text in [&*post.employer, &post.address, place.unwrap_or_default()] {
            add(text, &mut body);
        }
        MEANINGS.of_post(post).for_each(|text| add(text, &mut body));
        Self { title, body }
    }

    /// As SQLite parts them again: with blanks.
    pub(crate) fn in_sqlite(&self) -> [String; 2] {
        [&self.title, &self.body].map(|terms| terms.iter().map(String::as_str).collect::<Vec<_>>().join(" "))
    }

    /// As PostgreSQL reads a `tsvector`; only what has a place in it can have a weight.
    pub(crate) fn in_postgres(&self) -> [String; 2] {
        [&self.title, &self.body]
            .map(|terms| terms.iter().map(|term| format!("'{term}':1")).collect::<Vec<_>>().join(" "))
    }
}

/// Adds what a text is found by.
fn add(text: &str, terms: &mut BTreeSet<String>) {
    for part in parts(text) {
        match part {
            Part::Latin(word) => drop(terms.insert(word)),
            Part::Chinese(run) => {
                terms.extend(run.chars().map(String::from));
                terms.extend(pairs(&run));
                terms.extend(run.chars().flat_map(pinyin::syllables));
                let beside = run.chars().zip(run.chars().skip(1));
                terms.extend(beside.flat_map(|(one, next)| pinyin::of_pair(one, next)));
                for word in words_within(&run).into_iter().filter(|word| word.chars().nth(1).is_some()) {
                    terms.insert(word.to_owned());
                    if let Some((whole, first)) = pinyin::of_word(word) {
                        terms.extend([whole, first]);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_by_its_words_by_parts_of_them_and_as_it_is_spoken() {
        let mut terms = BTreeSet::new();
        add("盲人按摩师，会用Word", &mut terms);
        for term in ["按摩", "摩师", "摩", "anmo", "am", "moshi", "mangren", "word"] {
            assert!(terms.contains(term), "{term}: {terms:?}");
        }
    }
}
