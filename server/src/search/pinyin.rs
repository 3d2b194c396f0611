//! Chinese in letters, as it is spoken (汉语拼音): for whoever types what they hear, or only the first letters.

use pinyin::{ToPinyin, ToPinyinMulti};
use std::{collections::BTreeSet, sync::LazyLock};

/// How many readings of a pair are kept; more only stand in old books.
const READINGS: usize = 6;

/// Every way to say a character, without tones.
pub(super) fn syllables(character: char) -> Vec<String> {
    let Some(all) = character.to_pinyin_multi() else { return Vec::new() };
    let mut said: Vec<_> = all.into_iter().map(|way| typed(way.plain())).collect();
    said.sort_unstable();
    said.dedup();
    said
}

/// Every way to say two characters.
pub(super) fn of_pair(one: char, next: char) -> Vec<String> {
    let (first, then) = (syllables(one), syllables(next));
    let both = first.iter().flat_map(|first| then.iter().map(move |then| format!("{first}{then}")));
    both.take(READINGS).collect()
}

/// A whole word as it is mostly said, and its first letters.
pub(super) fn of_word(word: &str) -> Option<(String, String)> {
    let said: Option<Vec<_>> = word.chars().map(|one| Some(typed(one.to_pinyin()?.plain()))).collect();
    let said = said?;
    let first = said.iter().filter_map(|syllable| syllable.chars().next()).collect();
    Some((said.concat(), first))
}

/// Letters as syllables: `anmoshi` is an-mo-shi. Where they can be read in several ways, the one with the fewest and,
/// among those, with the longest first: `renan` is ren-an.
pub(super) fn in_syllables(letters: &str) -> Option<Vec<&str>> {
    // From the end on: how what is left after each letter is read, if it can be.
    let mut read: Vec<Option<Vec<&str>>> = vec![Some(Vec::new())];
    for start in (0..letters.len()).rev() {
        let ways = read.iter().rev().take(LONGEST).zip(start + 1..).filter_map(|(rest, end)| {
            let first = letters.get(start..end).filter(|first| SYLLABLES.contains(*first))?;
            Some([&[first], rest.as_deref()?].concat())
        });
        let best = ways.collect::<Vec<_>>().into_iter().rev().min_by_key(Vec::len);
        read.push(best);
    }
    read.pop()?
}

/// `zhuang` and its like.
const LONGEST: usize = 6;

/// Every syllable there is.
static SYLLABLES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let said = ('\u{4e00}'..='\u{9fa5}').filter_map(|one| Some(typed(one.to_pinyin()?.plain())));
    said.filter(|syllable| syllable.contains(['a', 'e', 'i', 'o', 'u', 'v'])).collect()
});

/// As it is typed, where there is no ü.
fn typed(plain: &str) -> String {
    plain.replace('ü', "v")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_as_syllables() {
        let check = |letters, expected: Option<&[&str]>| {
            assert_eq!(in_syllables(letters).as_deref(), expected, "{letters}");
        };
        check("anmo", Some(&["an", "mo"]));
        check("mangrenanmo", Some(&["mang", "ren", "an", "mo"]));
        check("zhuangxiang", Some(&["zhuang", "xiang"]));
        check("xyz", None);
        check("按摩", None);
    }

    #[test]
    fn a_word_is_said_whole_and_by_its_first_letters() {
        assert_eq!(of_word("按摩"), Some(("anmo".to_owned(), "am".to_owned())));
        assert!(of_pair('银', '行').contains(&"yinhang".to_owned()));
        assert_eq!(of_word("A座"), None);
    }
}
