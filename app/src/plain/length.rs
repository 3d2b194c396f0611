//! How long a sentence may be. What it mentions is not counted: nobody knows how long it gets.

use crate::{easy::sentences, locale::Language};

/// The most characters of a plain Chinese sentence, signs included.
const PLAIN_CHINESE: usize = 40;
/// The most words of a plain English one.
const PLAIN_ENGLISH: usize = 30;
/// The most characters of an easy Chinese sentence, signs not counted.
const EASY_CHINESE: usize = 20;
/// The most words of an easy English one.
const EASY_ENGLISH: usize = 12;

/// How long the longest sentence is, if that is too long for anybody. A semicolon is rest enough here.
pub(super) fn too_long_to_be_plain(language: Language, text: &str) -> Option<String> {
    let sentences = sentences(text).flat_map(|sentence| sentence.split_inclusive(['；', ';']));
    match language {
        Language::Chinese => {
            let signs = |sentence: &str| sentence.chars().filter(|c| !c.is_whitespace()).count();
            longer(sentences.map(signs), PLAIN_CHINESE, "characters")
        }
        Language::English => longer(sentences.map(words), PLAIN_ENGLISH, "words"),
    }
}

/// What is too long in it for somebody who reads with effort: a sentence, or what one holds together by commas.
pub(super) fn too_long_to_be_easy(language: Language, text: &str) -> Vec<String> {
    let long = match language {
        Language::Chinese => longer(sentences(text).map(characters), EASY_CHINESE, "characters"),
        Language::English => longer(sentences(text).map(words), EASY_ENGLISH, "words"),
    };
    let joined = text.contains(['；', ';']);
    let joined = joined.then(|| "joins two sentences by a semicolon; make two of them".to_owned());
    let commas = sentences(text).map(|sentence| sentence.matches('，').count()).max().unwrap_or_default();
    let winding = (commas > 1)
        .then(|| format!("has a sentence with {commas} commas, and 1 is the most; make two of it"));
    [long, joined, winding].into_iter().flatten().collect()
}

fn longer(lengths: impl Iterator<Item = usize>, limit: usize, of: &str) -> Option<String> {
    let longest = lengths.max().unwrap_or_default();
    (longest > limit)
        .then(|| format!("has a sentence of {longest} {of}, and {limit} are the most; make two of it"))
}

fn characters(sentence: &str) -> usize {
    sentence.chars().filter(|sign| sign.is_alphanumeric()).count()
}

fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_short_sentences_are_no_long_one() {
        assert_eq!(too_long_to_be_plain(Language::Chinese, &"喝一杯热茶，慢慢喝。".repeat(9)), None);
        assert_eq!(too_long_to_be_plain(Language::English, &"Drink a cup of hot tea. ".repeat(9)), None);
    }

    #[test]
    fn an_easy_sentence_is_short_and_holds_one_idea() {
        let check = |language, text: &str, expected: &[&str]| {
            assert_eq!(too_long_to_be_easy(language, text), expected, "{text}");
        };
        check(Language::Chinese, &format!("{}。再喝。", "茶".repeat(20)), &[]);
        check(
            Language::Chinese,
            &"茶".repeat(21),
            &["has a sentence of 21 characters, and 20 are the most; make two of it"],
        );
        check(Language::Chinese, "先坐，再喝。喝完，再走。", &[]);
        check(
            Language::Chinese,
            "坐下，喝茶，再走。",
            &["has a sentence with 2 commas, and 1 is the most; make two of it"],
        );
        check(Language::Chinese, "坐下；喝茶。", &["joins two sentences by a semicolon; make two of them"]);
        check(Language::English, &"tea ".repeat(12), &[]);
        check(
            Language::English,
            &"tea ".repeat(13),
            &["has a sentence of 13 words, and 12 are the most; make two of it"],
        );
    }
}
