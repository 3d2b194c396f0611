//! A text in its parts: runs of Chinese, and words of whatever else there is. What is neither, such as a quotation mark
//! or a star, only parts them, so that nothing anybody types is ever taken for a sign of a database.

use jieba_rs::Jieba;
use std::sync::LazyLock;

/// A part of a text, in small letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Characters without a space between.
    Chinese(String),
    /// A word of letters and digits.
    Latin(String),
}

/// Where one Chinese word ends and the next begins; the dictionary takes a moment to read.
static WORDS: LazyLock<Jieba> = LazyLock::new(Jieba::new);

/// Nobody searches by a longer word of letters, and no database is asked to keep one.
const LONGEST: usize = 40;

/// The parts of a text, in order.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let (mut parts, mut run, mut was) = (Vec::new(), String::new(), Kind::Gap);
    for sign in text.chars().map(narrow).flat_map(char::to_lowercase).chain([' ']) {
        let kind = Kind::of(sign);
        if kind != was && !run.is_empty() {
            parts.extend(was.part(std::mem::take(&mut run)));
        }
        if kind != Kind::Gap {
            run.push(sign);
        }
        was = kind;
    }
    parts
}

/// The words of a run of Chinese that stand in the dictionary; what does not is left in single characters.
pub(super) fn words(run: &str) -> Vec<&str> {
    WORDS.cut(run, false)
}

/// The same, with the shorter words inside the longer ones.
pub(super) fn words_within(run: &str) -> Vec<&str> {
    WORDS.cut_for_search(run, true)
}

/// Each pair of characters that stand beside each other.
pub(super) fn pairs(run: &str) -> impl Iterator<Item = String> {
    run.chars().zip(run.chars().skip(1)).map(|(one, next)| String::from_iter([one, next]))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Chinese,
    Latin,
    Gap,
}

impl Kind {
    fn of(sign: char) -> Self {
        match sign {
            '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' | '〇' => {
                Self::Chinese
            }
            _ if sign.is_alphanumeric() => Self::Latin,
            _ => Self::Gap,
        }
    }

    fn part(self, run: String) -> Option<Part> {
        match self {
            Self::Chinese => Some(Part::Chinese(run)),
            Self::Latin => Some(Part::Latin(run.chars().take(LONGEST).collect())),
            Self::Gap => None,
        }
    }
}

/// A Chinese keyboard types Latin letters as wide as characters, too.
fn narrow(sign: char) -> char {
    match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0)
            .expect("these stand for the signs of ASCII, in its order"),
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_parted_where_the_script_changes_and_at_every_sign() {
        let check = |text, expected: &[&str]| {
            let parts = parts(text).into_iter().map(|part| match part {
                Part::Chinese(run) | Part::Latin(run) => run,
            });
            assert_eq!(parts.collect::<Vec<_>>(), expected, "{text}");
        };
        check("会用Excel做表", &["会用", "excel", "做表"]);
        check("龙岗 按摩", &["龙岗", "按摩"]);
        check("ＥＸＣＥＬ２０１６", &["excel2016"]);
        check(r#"a" OR *('b) -- NEAR/2 ^x:y"#, &["a", "or", "b", "near", "2", "x", "y"]);
        check("!!! ???", &[]);
    }
}
