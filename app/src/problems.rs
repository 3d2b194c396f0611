//! The words for a person's slips.

use crate::{
    catalog::{Mentions, Words},
    locale::Locale,
};
use std::collections::HashMap;
use tantu_domain::{problem::Code, service::Question};

/// What is the matter, as a sentence.
pub fn words(locale: Locale, code: &Code) -> String {
    locale.words().get_args(code.key(), code.args().into_iter().collect::<HashMap<_, _>>())
}

/// The same, but what is missing is said in the question's own words.
pub fn words_for(locale: Locale, words_of_service: &Words, question: &Question, code: &Code) -> String {
    let own = matches!(code, Code::Missing | Code::NotDeclared | Code::NotAnOption)
        .then(|| words_of_service.part_of(question, "missing", &Mentions::none()))
        .flatten();
    own.unwrap_or_else(|| words(locale, code))
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
