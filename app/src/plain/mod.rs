//! Words everybody understands: one set of rules, for the interface and for services alike.
//!
//! Every wording is plain. Who chose easy reading gets a second one where the first is not easy yet: short sentences of
//! everyday words, each on a line of its own. The rules of easy reading are those of Inclusion Europe, told for Chinese.

mod check;
mod hard_words;
mod length;
mod sentences;

pub use check::{Rendition, check, renditions};
pub use sentences::{Sentence, Sentences};

use crate::locale::Language;

/// What keeps a text from being plain, each with how to mend it.
pub fn not_plain(language: Language, text: &str) -> Vec<String> {
    length::too_long_to_be_plain(language, text)
        .into_iter()
        .chain(hard_words::plain(language, text))
        .collect()
}

/// What keeps a text from being easy, each with how to mend it. Somebody reads it who reads with effort.
pub fn not_easy(language: Language, text: &str) -> Vec<String> {
    length::too_long_to_be_easy(language, text)
        .into_iter()
        .chain(hard_words::plain(language, text))
        .chain(hard_words::easy(language, text))
        .collect()
}
