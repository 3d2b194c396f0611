//! The files of words held against the rules: what is not plain, what is not easy, and easy words that fit no full ones.

use super::{Sentence, Sentences, not_easy, not_plain};
use crate::{
    catalog::{Fault, Source},
    locale::Language,
};

/// What somebody who chose easy reading is told under one key: its easy wording, or the full one where there is none.
pub struct Rendition<'a> {
    /// The message, or `message.attribute`.
    pub key: String,
    /// The file it stands in.
    pub source: &'a Source,
    /// The line there, and what it says.
    pub sentence: Sentence,
}

impl Rendition<'_> {
    /// What keeps it from being easy, once each.
    pub fn not_easy(&self, language: Language) -> Vec<String> {
        each(&self.sentence, |text| not_easy(language, text))
    }
}

/// Everything that is said in easy reading.
pub fn renditions<'a>(full: &'a Source, easy: Option<&'a Source>) -> Vec<Rendition<'a>> {
    let mut easy_words = easy.map(|easy| (easy, Sentences::of(easy)));
    let rendition = |(key, sentence): (String, Sentence)| {
        let easier = easy_words.as_mut().and_then(|(easy, words)| Some((*easy, words.by_key.remove(&key)?)));
        let (source, sentence) = easier.unwrap_or((full, sentence));
        Rendition { key, source, sentence }
    };
    Sentences::of(full).by_key.into_iter().filter(|(key, _)| is_said(key)).map(rendition).collect()
}

/// Everything worth mending in the words of one language: of the interface, or of a service.
pub fn check(language: Language, full: &Source, easy: Option<&Source>) -> Vec<Fault> {
    let words = Sentences::of(full);
    let said = words.by_key.iter().filter(|(key, _)| is_said(key));
    let plain = said.flat_map(|(key, sentence)| {
        let why = each(sentence, |text| not_plain(language, text));
        why.into_iter().map(move |why| Fault::weak(full, Some(sentence.line), format!("`{key}` {why}")))
    });
    let strays = easy.map(|easy| strays(full, &words, easy)).unwrap_or_default();
    plain.chain(strays).chain(not_easy_yet(language, full, easy)).collect()
}

fn not_easy_yet(language: Language, full: &Source, easy: Option<&Source>) -> Vec<Fault> {
    let fault = |Rendition { key, source, sentence }: &Rendition<'_>, why: &str| {
        let mend = if Some(*source) == easy { "" } else { ", or say it again in the easy words" };
        Fault::weak(source, Some(sentence.line), format!("`{key}` is not easy: it {why}{mend}"))
    };
    let faults = |rendition: Rendition<'_>| {
        // What is not even plain was named already.
        let plain = if Some(rendition.source) == easy {
            Vec::new()
        } else {
            each(&rendition.sentence, |text| not_plain(language, text))
        };
        let why = rendition.not_easy(language).into_iter().filter(|why| !plain.contains(why));
        why.map(|why| fault(&rendition, &why)).collect::<Vec<_>>()
    };
    renditions(full, easy).into_iter().flat_map(faults).collect()
}

/// Easy words for something that is not there, or that mention what the full ones are not given.
fn strays(full: &Source, words: &Sentences, easy: &Source) -> Vec<Fault> {
    let easy_words = Sentences::of(easy);
    let twice = easy_words.twice.iter().map(|(key, line)| {
        let what = format!("`{key}` is said twice, and only the first is read; delete one");
        Fault::weak(easy, Some(*line), what)
    });
    let stray = |(key, sentence): (&String, &Sentence)| {
        let what = match words.by_key.get(key) {
            None => format!("`{key}` stands for nothing in {}; delete it, or mend its name", full.path),
            Some(said) => {
                let name = sentence.mentions.difference(&said.mentions).next()?;
                format!(
                    "`{key}` mentions `{{ ${name} }}`, which {}:{} does not; say it without",
                    full.path, said.line
                )
            }
        };
        Some(Fault::weak(easy, Some(sentence.line), what))
    };
    let mut faults: Vec<_> = twice.chain(easy_words.by_key.iter().filter_map(stray)).collect();
    faults.sort_by_key(|fault| fault.line);
    faults
}

/// The lists of picture words are looked up; nobody reads them.
fn is_said(key: &str) -> bool {
    !key.starts_with("pictured-")
}

/// What is found in any of the ways to say it, once each.
fn each(sentence: &Sentence, found: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let mut why: Vec<_> = sentence.texts.iter().flat_map(|text| found(text)).collect();
    why.sort_unstable();
    why.dedup();
    why
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, text: &str) -> Source {
        Source { path: name.to_owned(), text: text.to_owned() }
    }

    fn faults(full: &str, easy: &str) -> Vec<String> {
        let (full, easy) = (file("full", full), file("easy", easy));
        check(Language::Chinese, &full, Some(&easy)).iter().map(Fault::to_string).collect()
    }

    #[test]
    fn an_easy_wording_makes_a_long_one_easy() {
        let long = "title = 先坐下，再喝茶，然后走\n";
        assert_eq!(faults(long, "title = 先喝茶。再走。\n"), Vec::<String>::new());
        assert_eq!(
            faults(long, ""),
            [
                "full:1: `title` is not easy: it has a sentence with 2 commas, and 1 is the most; make two of it, or say it again in the easy words"
            ]
        );
        assert_eq!(
            faults(long, "title = 坐，喝，走\n"),
            [
                "easy:1: `title` is not easy: it has a sentence with 2 commas, and 1 is the most; make two of it"
            ]
        );
    }

    #[test]
    fn only_a_part_of_a_message_may_be_said_easily() {
        let full = "title = 喝茶\n    .hint = 先坐下，再喝茶，然后走\n";
        assert_eq!(faults(full, "title =\n    .hint = 先喝茶。再走。\n"), Vec::<String>::new());
    }

    #[test]
    fn easy_words_that_fit_no_full_ones_are_named() {
        assert_eq!(
            faults("title = 喝{ $cups }杯茶\n", "title = 喝{ $pots }壶茶\ntitel = 喝茶\n"),
            [
                "easy:1: `title` mentions `{ $pots }`, which full:1 does not; say it without",
                "easy:2: `titel` stands for nothing in full; delete it, or mend its name",
            ]
        );
        assert_eq!(faults("title = 喝{ $cups }杯茶\n", "title = 喝茶\n"), Vec::<String>::new());
    }
}
