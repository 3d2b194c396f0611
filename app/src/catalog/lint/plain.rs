//! Sentences that are too long to be plain. What a sentence mentions is not counted: nobody knows how long it gets.

use super::{Written, sentences::Sentences};
use crate::{
    catalog::{Fault, words::file_name},
    locale::Language,
};

/// The most characters of a Chinese sentence, signs included.
const LONGEST_CHINESE: usize = 45;
/// The most words of an English one.
const LONGEST_ENGLISH: usize = 30;

pub(super) fn check(written: &Written<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let Some(source) = written.folder.get(&file_name(language)) else { continue };
        for (key, said) in Sentences::of(source).by_key {
            let long = said.texts.iter().filter_map(|text| too_long(language, text));
            faults.extend(
                long.map(|long| {
                    Fault::weak(source, Some(said.line), format!("`{key}` {long}; make two of it"))
                }),
            );
        }
    }
    faults
}

/// How long the longest sentence of a text is, if that is too long.
fn too_long(language: Language, text: &str) -> Option<String> {
    let (longest, limit, of) = match language {
        Language::Chinese => (longest_chinese(text), LONGEST_CHINESE, "characters"),
        Language::English => (longest_english(text), LONGEST_ENGLISH, "words"),
    };
    (longest > limit).then(|| format!("has a sentence of {longest} {of}, and {limit} are the most"))
}

fn longest_chinese(text: &str) -> usize {
    let sentences = text.split_inclusive(['。', '！', '？', '；', '\n']);
    let length = |sentence: &str| sentence.chars().filter(|c| !c.is_whitespace()).count();
    sentences.map(length).max().unwrap_or_default()
}

fn longest_english(text: &str) -> usize {
    let (mut longest, mut length) = (0, 0);
    for line in text.lines() {
        for word in line.split_whitespace() {
            length += 1;
            longest = longest.max(length);
            if word.trim_end_matches(['”', '"', ')', '’']).ends_with(['.', '!', '?', ';']) {
                length = 0;
            }
        }
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::lint::fixture::check;

    #[test]
    fn a_sentence_that_runs_on_is_named() {
        let long = "茶".repeat(46);
        check(
            "zh-CN.ftl",
            "cost = 不收钱",
            &format!("cost = {long}"),
            &["tea/zh-CN.ftl:5: `cost` has a sentence of 46 characters, and 45 are the most; make two of it"],
        );
        let long = "tea ".repeat(31);
        check(
            "en.ftl",
            "cost = Nothing",
            &format!("cost = {long}"),
            &["tea/en.ftl:5: `cost` has a sentence of 31 words, and 30 are the most; make two of it"],
        );
    }

    #[test]
    fn several_short_sentences_are_no_long_one() {
        assert_eq!(too_long(Language::Chinese, &"喝一杯热茶，慢慢喝。".repeat(9)), None);
        assert_eq!(too_long(Language::English, &"Drink a cup of hot tea. ".repeat(9)), None);
    }
}
