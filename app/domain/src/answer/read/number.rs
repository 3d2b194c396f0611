//! Numbers and money, as people type them.

use crate::{answer::Answer, problem::Code, text};

/// The most yuan anyone writes into one field: a hundred million.
const MOST_YUAN: i64 = 100_000_000;

pub(super) fn number(value: &str, least: i64, most: i64) -> Result<Answer, Code> {
    let number: i64 = digits(value).parse().map_err(|_| Code::NotANumber)?;
    let size = |bound: i64| usize::try_from(bound).unwrap_or_default();
    if number < least {
        Err(Code::NumberTooSmall { least: size(least) })
    } else if number > most {
        Err(Code::NumberTooBig { most: size(most) })
    } else {
        Ok(Answer::Number(number))
    }
}

/// Yuan with up to two decimals; the sign and the word for yuan may stand there.
pub(super) fn money(value: &str) -> Result<Answer, Code> {
    let written = digits(value);
    let written = written.trim_start_matches(['¥', '￥']).trim_end_matches(['元', '圆']);
    let (yuan, fen) = written.split_once('.').unwrap_or((written, ""));
    let is_number = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    if yuan.is_empty() || !is_number(yuan) || !is_number(fen) || fen.len() > 2 {
        return Err(Code::NotMoney);
    }
    let yuan: i64 = yuan.parse().map_err(|_| Code::NotMoney)?;
    let fen: i64 = format!("{fen:0<2}").parse().map_err(|_| Code::NotMoney)?;
    if yuan > MOST_YUAN {
        Err(Code::NumberTooBig { most: 100_000_000 })
    } else {
        Ok(Answer::Money(yuan * 100 + fen))
    }
}

/// Without spaces and the commas between thousands.
fn digits(value: &str) -> String {
    text::tidy(value).replace([' ', ',', '，'], "")
}
