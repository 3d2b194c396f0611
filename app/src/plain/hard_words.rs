//! Words of offices and ways of turning a sentence round, with what to say instead. The lists are data, one a language.

use crate::{
    easy::{places, sentences},
    locale::Language,
};
use std::sync::LazyLock;

/// What somebody stumbles over.
struct HardWord {
    /// Whether it is hard for everybody; otherwise only for whoever chose easy reading.
    is_for_all: bool,
    /// What it is: `hard word`, `passive`, `double negative`.
    kind: &'static str,
    /// What it is made of: `由` and, further on, `所`.
    parts: Vec<&'static str>,
    /// What to say instead.
    instead: &'static str,
    /// Longer words it may be a piece of.
    fine_in: Vec<&'static str>,
}

/// What is hard for everybody.
pub(super) fn plain(language: Language, text: &str) -> Vec<String> {
    found(language, text, true)
}

/// What is hard for whoever reads with effort, and is not explained at once.
pub(super) fn easy(language: Language, text: &str) -> Vec<String> {
    found(language, text, false)
}

fn found(language: Language, text: &str, is_for_all: bool) -> Vec<String> {
    let whole = text.to_lowercase();
    // What is quoted is written so on a button.
    let text = if is_for_all { whole.clone() } else { unquoted(&whole) };
    let is_hard = |word: &&HardWord| word.is_in(&text) && (is_for_all || !word.is_explained(&whole));
    let here = all(language).iter().filter(|word| word.is_for_all == is_for_all).filter(is_hard);
    here.map(|HardWord { kind, parts, instead, .. }| {
        format!("has a {kind}, `{}`; say {instead}", parts.join("…"))
    })
    .collect()
}

impl HardWord {
    /// A line of the list: for whom, what it is, the word, what to say instead, and what it may be a piece of.
    fn read(line: &'static str) -> Option<Self> {
        let mut columns = line.split('\t');
        Some(Self {
            is_for_all: columns.next()? == "all",
            kind: columns.next()?,
            parts: columns.next()?.split('…').collect(),
            instead: columns.next()?,
            fine_in: columns.next().unwrap_or_default().split_whitespace().collect(),
        })
    }

    fn is_in(&self, text: &str) -> bool {
        let mut clauses = sentences(text).flat_map(|line| line.split(['，', '；', '：', '、', ';', ':']));
        clauses.any(|clause| self.is_in_clause(clause))
    }

    fn is_explained(&self, text: &str) -> bool {
        self.parts.iter().any(|part| explained(text, part))
    }

    fn is_in_clause(&self, clause: &str) -> bool {
        let mut from = 0;
        self.parts.iter().all(|part| {
            let here = places(clause, part).find(|at| *at >= from && !self.is_piece(clause, *at, part));
            from = here.map_or(from, |at| at + part.len());
            here.is_some()
        })
    }

    /// Whether what stands at `at` belongs to a longer word that is fine.
    fn is_piece(&self, clause: &str, at: usize, part: &str) -> bool {
        let covers = |start: usize, word: &str| start <= at && start + word.len() >= at + part.len();
        self.fine_in.iter().any(|word| clause.match_indices(word).any(|(start, word)| covers(start, word)))
    }
}

fn unquoted(text: &str) -> String {
    let mut parts = text.split('“');
    let before = parts.next().unwrap_or_default().to_owned();
    parts.fold(before, |all, part| all + part.split_once('”').map_or(part, |(_, after)| after))
}

/// A word that is explained at once is hard for nobody: `复核，就是请他们再看一遍`, or `再看一遍（复核）`, or
/// `“Guardian” means the one who decides for you`.
fn explained(text: &str, word: &str) -> bool {
    let after = ["就是", "，就是", "，也就是", "。就是", "（", " means", "” means", " is when", " ("];
    after.iter().any(|so| text.contains(&format!("{word}{so}")))
        || [format!("（{word}）"), format!("({word})")].iter().any(|so| text.contains(so))
}

fn all(language: Language) -> &'static [HardWord] {
    static CHINESE: LazyLock<Vec<HardWord>> = LazyLock::new(|| read(include_str!("hard_words.zh-CN.tsv")));
    static ENGLISH: LazyLock<Vec<HardWord>> = LazyLock::new(|| read(include_str!("hard_words.en.tsv")));
    match language {
        Language::Chinese => &CHINESE,
        Language::English => &ENGLISH,
    }
}

fn read(list: &'static str) -> Vec<HardWord> {
    list.lines().filter(|line| !line.starts_with('#')).filter_map(HardWord::read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: Language, text: &str, expected: &[&str]) {
        let found = [plain(language, text), easy(language, text)].concat();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn words_of_offices_are_named_with_the_everyday_word() {
        check(Language::Chinese, "逾期不收", &["has a hard word, `逾期`; say 过了日子"]);
        check(Language::Chinese, "过了日子，就不收了", &[]);
        check(Language::English, "Come prior to Friday", &["has a hard word, `prior to`; say before"]);
        check(Language::English, "Come before Friday", &[]);
    }

    #[test]
    fn a_piece_of_another_word_is_no_hard_word() {
        check(Language::Chinese, "请及时来", &["has a hard word, `及时`; say 马上、早点"]);
        check(Language::Chinese, "您应该来", &[]);
        check(Language::English, "A marshal came", &[]);
    }

    #[test]
    fn passives_and_double_negatives_are_named() {
        check(Language::Chinese, "申请被退回", &["has a passive, `被`; say 说清楚是谁做的"]);
        check(Language::Chinese, "铺好棉被", &[]);
        check(Language::Chinese, "由残联所决定", &["has a passive, `由…所`; say 说清楚是谁做的"]);
        check(Language::Chinese, "由卫生所来看", &[]);
        check(Language::Chinese, "您不来不行", &["has a double negative, `不…不行`; say 一定要"]);
        check(Language::Chinese, "不来，也不行", &[]);
        check(
            Language::English,
            "It was sent by the office",
            &["has a passive, `was…by the`; say who did it"],
        );
    }

    #[test]
    fn what_is_explained_at_once_or_stands_on_a_button_is_easy() {
        let hard = ["has a hard word, `复核`; say 请他们再看一遍，或者马上解释"];
        check(Language::Chinese, "您可以申请复核。", &hard);
        check(Language::Chinese, "您可以申请复核，就是请他们再看一遍。", &[]);
        check(Language::Chinese, "请他们再看一遍（复核）。", &[]);
        check(Language::Chinese, "请按“申请复核”。", &[]);
        let who = "A guardian applies. “Guardian” means the relative who decides for you.";
        check(Language::English, who, &[]);
    }
}
