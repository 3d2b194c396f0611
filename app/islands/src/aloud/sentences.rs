//! Where the sentences of a text end, and what is said of each. Nothing here needs a browser.

/// A sentence of a text, counted as the browser counts, in UTF-16 units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What stands there.
    pub text: String,
}

/// The sentences of a text; what is only signs is none.
pub fn sentences(text: &str) -> Vec<Sentence> {
    let mut found = Vec::new();
    let (mut current, mut start, mut place) = (String::new(), 0, 0);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let before = current.chars().next_back();
        if current.is_empty() && c.is_whitespace() {
            place += width(c);
            start = place;
            continue;
        }
        current.push(c);
        place += width(c);
        let follows = rest.peek().copied();
        if is_end(before, c, follows) || follows.is_none() {
            keep(&mut found, start, std::mem::take(&mut current));
            start = place;
        }
    }
    found
}

fn keep(found: &mut Vec<Sentence>, start: u32, text: String) {
    let text = text.trim_end().to_owned();
    if text.chars().any(is_said) {
        found.push(Sentence { start, end: start + text.chars().map(width).sum::<u32>(), text });
    }
}

/// Letters and digits. The punctuation of Chinese is left out block by block, without a table of all signs there are.
fn is_said(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '\u{c0}'..='\u{1fff}' | '\u{3040}'..='\u{fe0f}' | '\u{20000}'..)
}

/// Signs that close what was opened belong to the sentence before them.
fn is_end(before: Option<char>, c: char, follows: Option<char>) -> bool {
    let is_closed_later = follows.is_some_and(|next| is_stop(next) || is_closing(next));
    let ends = is_stop(c) || (is_closing(c) && before.is_some_and(is_stop)) || is_period(c, follows);
    ends && !is_closed_later
}

fn is_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '；' | '!' | '?' | '\n')
}

fn is_closing(c: char) -> bool {
    matches!(c, '”' | '’' | '」' | '』' | '）' | ')' | '"')
}

/// The one in a number is none.
fn is_period(c: char, follows: Option<char>) -> bool {
    c == '.' && follows.is_none_or(char::is_whitespace)
}

fn width(c: char) -> u32 {
    if c.len_utf16() == 1 { 1 } else { 2 }
}

/// So many digits and more are somebody's certificate, identity card or bank card.
const SECRET: usize = 15;
/// So many digits and more are a number one writes down, such as a reference or a telephone.
const SPELT: usize = 5;

/// What is said of a text. Numbers one writes down are said digit by digit; those by which somebody could be known are
/// not said at all but replaced, because whoever stands by hears them, too.
pub fn spoken(text: &str, secret: &str) -> String {
    let mut said = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let number = rest.get(..number_length(rest)).unwrap_or_default();
        let taken = if number.is_empty() { c.len_utf8() } else { number.len() };
        let after = rest.get(taken..).unwrap_or_default();
        let digits = number.chars().filter(char::is_ascii_alphanumeric).count();
        match digits {
            0 if c.is_whitespace() => {
                if !said.ends_with(' ') {
                    said.push(' ');
                }
            }
            0 => said.push(c),
            SECRET.. => said.push_str(secret),
            SPELT.. if !is_amount(after) => said.push_str(&spelt(number)),
            _ => said.push_str(number),
        }
        rest = after;
    }
    said.trim().to_owned()
}

/// How many bytes of a text are the number with which it begins: digits, with dashes or single spaces between groups of
/// three and more, and the letters that certificates have.
fn number_length(text: &str) -> usize {
    let mut length = 0;
    let mut group = 0;
    let bytes = text.as_bytes();
    for (place, byte) in bytes.iter().enumerate() {
        let more = || bytes.iter().skip(place + 1).take_while(|byte| byte.is_ascii_digit()).count();
        match byte {
            b'0'..=b'9' => (length, group) = (place + 1, group + 1),
            b'X' | b'x' | b'B' | b'b' if length == place && length > 10 => length = place + 1,
            b'-' | b' ' if length == place && group >= 3 && more() >= 3 => {
                (length, group) = (place + 1, 0);
            }
            _ => break,
        }
    }
    length
}

fn is_amount(after: &str) -> bool {
    let mut after = after.chars();
    matches!(after.next(), Some('.' | ',')) && after.next().is_some_and(|c| c.is_ascii_digit())
}

fn spelt(number: &str) -> String {
    let one = |c: char| if c.is_ascii_alphanumeric() { format!("{c} ") } else { ", ".to_owned() };
    number.chars().map(one).collect::<String>().trim_end().replace(" ,", ",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_sentence_by_sentence() {
        let check = |text: &str, expected: &[&str]| {
            let found = sentences(text);
            assert_eq!(found.iter().map(|sentence| &*sentence.text).collect::<Vec<_>>(), expected, "{text}");
            let units: Vec<u16> = text.encode_utf16().collect();
            for Sentence { start, end, text } in found {
                assert_eq!(String::from_utf16(&units[start as usize..end as usize]).unwrap(), text);
            }
        };
        check("", &[]);
        check(" ·  ", &[]);
        check("您的手机号", &["您的手机号"]);
        check("请看。再按下面的按钮！好吗？", &["请看。", "再按下面的按钮！", "好吗？"]);
        check("  他说：“好。”\n 然后走了。", &["他说：“好。”", "然后走了。"]);
        check("𠮷野家。好", &["𠮷野家。", "好"]);
        check("It costs 12.50 yuan. Go to tantu.cn now.", &["It costs 12.50 yuan.", "Go to tantu.cn now."]);
        check("真的吗？！真的。", &["真的吗？！", "真的。"]);
    }

    #[test]
    fn a_number_one_writes_down_is_said_digit_by_digit() {
        let check = |text, expected| assert_eq!(spoken(text, "号码"), expected, "{text}");
        check("办件号 2611-4827-3915。", "办件号 2 6 1 1, 4 8 2 7, 3 9 1 5。");
        check("打 12385 问", "打 1 2 3 8 5 问");
        check("2026 年 11 月 27 日 14:05", "2026 年 11 月 27 日 14:05");
        check("1,234.50 元，35000.50 元", "1,234.50 元，35000.50 元");
        check("第 3 步，\n  共 7 步", "第 3 步， 共 7 步");
    }

    #[test]
    fn nobody_standing_by_hears_by_which_number_somebody_is_known() {
        for secret in
            ["44030719580312003743", "11010519491231002X43", "440307196702242080", "6217 0012 3456 7890 123"]
        {
            assert_eq!(spoken(&format!("证号：{secret}。"), "不读出来"), "证号：不读出来。", "{secret}");
        }
    }
}
