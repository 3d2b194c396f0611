//! The words for a person's slips.

use crate::{catalog::Entry, locale::Locale};
use std::collections::HashMap;
use tantu_domain::{problem::Code, service::Question};

/// What is the matter, as a sentence.
pub fn words(locale: Locale, code: &Code) -> String {
    locale.words().get_args(code.key(), code.args().into_iter().collect::<HashMap<_, _>>())
}

/// The same, but what is missing is said in the question's own words.
pub fn words_for(locale: Locale, entry: &Entry, question: &Question, code: &Code) -> String {
    let own = is_missing(code).then(|| entry.words(locale).part_of(question, "missing", &entry.mentions()));
    own.flatten().unwrap_or_else(|| words(locale, code))
}

/// The same in an entry of a group, where each part may have words of its own.
pub fn words_for_part(locale: Locale, entry: &Entry, group: &Question, part: &str, code: &Code) -> String {
    let own = is_missing(code)
        .then(|| entry.words(locale).part_of_option(group, part, "missing", &entry.mentions()));
    own.flatten().unwrap_or_else(|| words(locale, code))
}

fn is_missing(code: &Code) -> bool {
    matches!(code, Code::Missing | Code::NotDeclared | Code::NotAnOption)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn every_slip_has_a_sentence_in_every_language() {
        for language in Language::ALL {
            for key in Code::KEYS {
                assert!(Locale::new(language).words().has(key), "{key} in {}", language.tag());
            }
        }
    }

    #[test]
    fn one_is_not_said_as_many() {
        let check = |missing, expected: &str| {
            let sentence = words(Locale::new(Language::English), &Code::NumberShort { missing });
            assert!(sentence.starts_with(expected), "{sentence}");
        };
        check(1, "One character is");
        check(2, "2 characters are");
    }
}
