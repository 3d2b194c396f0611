//! Easy words (易读) as they are drawn: one sentence a line, and beside each the picture of what it is about.
//!
//! The rules are Inclusion Europe's (“Information for all”). Which words call for which picture stands with the other
//! words of the interface, `pictured-phone`, so the same word has the same picture everywhere.

use crate::{
    components::Pictogram,
    locale::{Language, Locale},
};
use std::sync::OnceLock;

/// The sentences of a text, each with its picture.
pub fn ideas(locale: Locale, text: &str) -> Vec<(Pictogram, String)> {
    sentences(text).map(|sentence| (picture_of(locale, sentence), sentence.to_owned())).collect()
}

/// The sentences of a text. One that is quoted ends with the quotation; a line ends a sentence, too.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    let cut = std::iter::from_fn(move || {
        let sentence = rest.get(..end_of_sentence(rest)).filter(|sentence| !sentence.is_empty())?;
        rest = rest.get(sentence.len()..).unwrap_or_default();
        Some(sentence.trim())
    });
    cut.filter(|sentence| !sentence.is_empty())
}

/// Where the first sentence ends: behind its last sign, and whatever closes a quotation around it.
fn end_of_sentence(text: &str) -> usize {
    let mut ends = false;
    for (at, character) in text.char_indices() {
        match character {
            '\n' => return at + 1,
            '。' | '！' | '？' => ends = true,
            '.' | '!' | '?' if is_end_in_latin(text, at + 1) => ends = true,
            '”' | '’' | '）' | ')' | '"' if ends => {}
            _ if ends => return at,
            _ => {}
        }
    }
    text.len()
}

/// A full stop in `3.5` or `12385.gov` ends nothing.
fn is_end_in_latin(text: &str, after: usize) -> bool {
    let next = text.get(after..).and_then(|rest| rest.chars().next());
    next.is_none_or(|next| next.is_whitespace() || matches!(next, '”' | '’' | ')' | '"'))
}

/// The picture of a sentence; every one has one.
fn picture_of(locale: Locale, sentence: &str) -> Pictogram {
    pictured(locale, sentence).unwrap_or(Pictogram::Info)
}

/// The picture of the word that comes first; of two that begin together, of the longer one.
pub fn pictured(locale: Locale, sentence: &str) -> Option<Pictogram> {
    let sentence = sentence.to_lowercase();
    let found = picture_words(locale).iter().filter_map(|(word, picture)| {
        let at = places(&sentence, word).next()?;
        Some((at, usize::MAX - word.len(), *picture))
    });
    found.min_by_key(|(at, length, _)| (*at, *length)).map(|(.., picture)| picture)
}

/// Every word of a language that calls for a picture: read once, because every sentence asks for all of them.
fn picture_words(locale: Locale) -> &'static [(String, Pictogram)] {
    static WORDS: [OnceLock<Vec<(String, Pictogram)>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let of_picture = |picture: Pictogram| {
        let words = locale.words().get(&format!("pictured-{}", picture.name()));
        words.split_whitespace().map(|word| (word.to_owned(), picture)).collect::<Vec<_>>()
    };
    let places = WORDS.iter().zip(Language::ALL);
    let own = places.filter(|(_, language)| *language == locale.language()).map(|(words, _)| words).next();
    own.map_or(&[], |words| words.get_or_init(|| Pictogram::ALL.into_iter().flat_map(of_picture).collect()))
}

/// Where a word stands in a text. One in Latin letters stands alone; Chinese puts no spaces between words.
pub(crate) fn places(text: &str, word: &str) -> impl Iterator<Item = usize> {
    let is_latin = word.starts_with(|sign: char| sign.is_ascii_alphabetic());
    let is_letter = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_alphanumeric());
    text.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let (before, after) = text.split_at(*at);
        let after = after.get(word.len()..).unwrap_or_default();
        !is_latin || !is_letter(before.chars().next_back()) && !is_letter(after.chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_after_each_sentence_and_its_quotation() {
        let check = |text, expected: &[&str]| assert_eq!(sentences(text).collect::<Vec<_>>(), expected);
        check("请按“继续”。还没好？再等等！", &["请按“继续”。", "还没好？", "再等等！"]);
        check("他说：“好。”就走了。", &["他说：“好。”", "就走了。"]);
        check("It costs 3.5 yuan. Call 12385.", &["It costs 3.5 yuan.", "Call 12385."]);
        check("一行\n又一行", &["一行", "又一行"]);
        check("  ", &[]);
        check("", &[]);
    }

    #[test]
    fn a_latin_word_stands_alone_and_a_chinese_one_need_not() {
        assert_eq!(places("open the pen", "pen").collect::<Vec<_>>(), [9]);
        assert_eq!(places("打电话", "电话").collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn a_sentence_has_the_picture_of_what_it_names_first() {
        let easy = Locale::new(Language::Chinese).easily(true);
        let pictures = ideas(easy, "打电话给大厅。到大厅打电话。").into_iter().map(|(picture, _)| picture);
        assert_eq!(pictures.collect::<Vec<_>>(), [Pictogram::Phone, Pictogram::Hall]);
    }
}
