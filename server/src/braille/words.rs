//! Where a word begins and ends. Print sets Chinese without spaces; braille is read word by word, with a blank between.
//!
//! Words are those of jieba's dictionary. One rule of GB/T 16159, which spells Chinese with letters, is kept beyond that:
//! 着, 了 and 过 belong to the verb before them. Everything finer that teachers of braille know is not done here.

use jieba_rs::Jieba;
use tantu_app::locale::Language;

/// Which table of liblouis says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Table {
    /// 国家通用盲文.
    Chinese,
    /// Unified English Braille, contracted.
    English,
}

impl Table {
    /// The other one.
    pub(super) fn other(self) -> Self {
        match self {
            Self::Chinese => Self::English,
            Self::English => Self::Chinese,
        }
    }
}

/// A word, a mark, or a sign of braille itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// In print.
    pub(super) text: String,
    /// The table of its language; none for what is braille already.
    pub(super) table: Option<Table>,
    /// Whether it stands at the one before it, without a blank.
    pub(super) is_joined: bool,
}

/// Unified English Braille says where another code begins and ends (its rulebook, 14.3.2).
const OTHER_CODE_BEGINS: &str = "⠐⠷⠄";
const OTHER_CODE_ENDS: &str = "⠠⠐⠾";
/// liblouis reads lines of two thousand characters; whoever types more than this without a space typed no word.
const LONGEST: usize = 200;

/// Takes texts apart.
pub(super) struct Splitter(Jieba);

impl Splitter {
    /// With the dictionary, which takes a moment to read.
    pub(super) fn new() -> Self {
        Self(Jieba::new())
    }

    /// The pieces of a text, in order.
    pub(super) fn pieces(&self, text: &str, language: Language) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for chunk in text.split(|sign: char| sign.is_whitespace() || sign.is_control()) {
            let mut joins = false;
            for (is_chinese, run) in runs(chunk) {
                // In English what is Chinese stands where print has it; in Chinese, numbers and letters are words, too.
                joins = match (language, is_chinese) {
                    (Language::English, true) => {
                        pieces.push(sign(OTHER_CODE_BEGINS, joins));
                        self.chinese(run, true, &mut pieces);
                        pieces.push(sign(OTHER_CODE_ENDS, true));
                        true
                    }
                    (Language::English, false) => {
                        whole(run, Table::English, joins, &mut pieces);
                        true
                    }
                    (Language::Chinese, true) => {
                        self.chinese(run, joins, &mut pieces);
                        is_opening(run)
                    }
                    (Language::Chinese, false) => {
                        whole(run, Table::Chinese, joins || is_closing(run), &mut pieces);
                        is_opening(run)
                    }
                };
            }
        }
        pieces
    }

    /// A run of Chinese, word by word. A mark that closes stands at the word before, one that opens at the word after.
    fn chinese(&self, run: &str, is_joined: bool, pieces: &mut Vec<Piece>) {
        let (mut joins, mut is_after_verb) = (is_joined, false);
        for tag in self.0.tag(run, true) {
            let is_particle = is_after_verb && matches!(tag.word, "着" | "了" | "过");
            let is_joined = joins || is_closing(tag.word) || is_particle;
            whole(tag.word, Table::Chinese, is_joined, pieces);
            joins = is_opening(tag.word);
            is_after_verb = tag.tag.starts_with('v');
        }
    }
}

fn whole(run: &str, table: Table, is_joined: bool, pieces: &mut Vec<Piece>) {
    let signs: Vec<char> = run.chars().collect();
    for (count, part) in signs.chunks(LONGEST).enumerate() {
        let text = part.iter().collect();
        pieces.push(Piece { text, table: Some(table), is_joined: is_joined || count > 0 });
    }
}

fn sign(cells: &str, is_joined: bool) -> Piece {
    Piece { text: cells.to_owned(), table: None, is_joined }
}

/// The parts of a text that are Chinese and those that are not.
fn runs(chunk: &str) -> Vec<(bool, &str)> {
    let mut runs = Vec::new();
    let mut rest = chunk;
    while let Some(first) = rest.chars().next() {
        let is_chinese = is_chinese(first);
        let end = rest.find(|sign| self::is_chinese(sign) != is_chinese).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        runs.push((is_chinese, run));
        rest = after;
    }
    runs
}

/// Characters, and the marks that are as wide as they are. Quotation marks stand in both languages.
fn is_chinese(sign: char) -> bool {
    matches!(sign, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}')
        || matches!(sign, '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

fn is_opening(word: &str) -> bool {
    word.ends_with(['（', '《', '〈', '【', '“', '‘', '「', '(', '['])
}

fn is_closing(word: &str) -> bool {
    let marks =
        ['，', '。', '！', '？', '；', '：', '、', '）', '》', '〉', '】', '”', '’', '」', '…', '％', '%'];
    word.starts_with(marks) || word.starts_with([',', '.', '!', '?', ';', ':', ')', ']'])
}
