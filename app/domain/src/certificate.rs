//! The number on a disability certificate (残疾人证): citizen ID, category digit, level digit, and after a loss B1, B2 …
//!
//! Sources: 《残疾人证管理办法》(残联发〔2017〕34号), GB/T 26341-2010. Only the citizen ID in it carries a check
//! character. A rule of "twenty digits" would refuse real people: position 18 may be X, and a replaced certificate
//! has 22 characters or more.

use crate::{citizen_id::CitizenId, problem::Code, text};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The kind of disability a certificate names (残疾类别, GB/T 26341-2010).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// 视力
    Vision,
    /// 听力
    Hearing,
    /// 言语
    Speech,
    /// 肢体
    Physical,
    /// 智力
    Intellectual,
    /// 精神
    Mental,
    /// 多重
    Multiple,
}

impl Category {
    /// Every category, in the order of the digits 1 to 7.
    pub const ALL: [Self; 7] = [
        Self::Vision,
        Self::Hearing,
        Self::Speech,
        Self::Physical,
        Self::Intellectual,
        Self::Mental,
        Self::Multiple,
    ];

    fn from_digit(digit: u32) -> Option<Self> {
        Self::ALL.get(usize::try_from(digit).ok()?.checked_sub(1)?).copied()
    }
}

/// How heavy the disability is (残疾等级): 1 is the heaviest, 4 the lightest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Level(u8);

impl Level {
    /// 1 to 4.
    pub fn number(self) -> u8 {
        self.0
    }
}

/// A certificate number whose every part makes sense.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CertificateNumber {
    holder: CitizenId,
    category: Category,
    level: Level,
    replacement: u8,
}

impl CertificateNumber {
    /// The length of a certificate that was never lost.
    pub const LENGTH: usize = CitizenId::LENGTH + 2;

    /// Reads one as typed; spaces, full-width digits, small x and small b are no mistakes.
    ///
    /// # Errors
    /// The first [`Code`] that applies, read from left to right.
    pub fn parse(typed: &str) -> Result<Self, Code> {
        let number = text::compact(typed);
        if number.chars().any(|c| !c.is_ascii_digit() && !"XB".contains(c)) {
            return Err(Code::NumberSign);
        }
        let Some((number, replacement)) = number.split_at_checked(Self::LENGTH) else {
            return Err(Code::NumberShort { missing: Self::LENGTH - number.len() });
        };
        let (holder, kind) = number.split_at(CitizenId::LENGTH);
        let holder = CitizenId::parse(holder)?;
        let mut digits = kind.chars().map(|c| c.to_digit(10));
        let mut next = || digits.next().flatten();
        let category = next().and_then(Category::from_digit).ok_or(Code::NumberCategory)?;
        let level = next().and_then(|digit| u8::try_from(digit).ok()).filter(|digit| (1..=4).contains(digit));
        let level = Level(level.ok_or(Code::NumberLevel)?);
        Ok(Self { holder, category, level, replacement: replacement_count(replacement)? })
    }

    /// The citizen ID in it.
    pub fn holder(&self) -> &CitizenId {
        &self.holder
    }

    /// The kind of disability.
    pub fn category(&self) -> Category {
        self.category
    }

    /// How heavy it is.
    pub fn level(&self) -> Level {
        self.level
    }

    /// How often the certificate was lost and replaced: 0, or the number behind B.
    pub fn replacement(&self) -> u8 {
        self.replacement
    }
}

/// What follows the twenty characters: nothing, or B and a number from 1.
fn replacement_count(rest: &str) -> Result<u8, Code> {
    match rest.strip_prefix('B') {
        None if rest.is_empty() => Ok(0),
        None => Err(Code::NumberLong { extra: rest.len() }),
        Some(count) => match count.parse() {
            Ok(count @ 1..=99) => Ok(count),
            _ => Err(Code::NumberReplacement),
        },
    }
}

impl fmt::Display for CertificateNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}{}", self.holder.as_str(), self.category as u8 + 1, self.level.0)?;
        if self.replacement > 0 { write!(f, "B{}", self.replacement) } else { Ok(()) }
    }
}

impl From<CertificateNumber> for String {
    fn from(number: CertificateNumber) -> Self {
        number.to_string()
    }
}

impl TryFrom<String> for CertificateNumber {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).map_err(|code| code.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_numbers_and_the_usual_slips() {
        let check = |typed: &str| CertificateNumber::parse(typed).map(|number| number.to_string());
        assert_eq!(check("11010519491231002X43"), Ok("11010519491231002X43".into()));
        assert_eq!(check("１１０１０５ 19491231-002x 43 b1"), Ok("11010519491231002X43B1".into()));
        assert_eq!(check("11010519491231002X"), Err(Code::NumberShort { missing: 2 }));
        assert_eq!(check("11010519491231002X433"), Err(Code::NumberLong { extra: 1 }));
        assert_eq!(check("11010519491231002X83"), Err(Code::NumberCategory));
        assert_eq!(check("11010519491231002X05"), Err(Code::NumberCategory));
        assert_eq!(check("11010519491231002X45"), Err(Code::NumberLevel));
        assert_eq!(check("11010519491231002X43B"), Err(Code::NumberReplacement));
        assert_eq!(check("11010519491231002X43B0"), Err(Code::NumberReplacement));
        assert_eq!(check("11010519491231002143"), Err(Code::NumberCheck));
        assert_eq!(check("残疾人证"), Err(Code::NumberSign));
    }

    proptest! {
        #[test]
        fn any_bytes_give_a_value_or_a_problem(bytes: Vec<u8>) {
            let _ = CertificateNumber::parse(&String::from_utf8_lossy(&bytes));
        }

        #[test]
        fn any_text_of_the_right_signs_gives_a_value_or_a_problem(typed in "[0-9XBxb ０-９]{0,30}") {
            if let Ok(number) = CertificateNumber::parse(&typed) {
                prop_assert_eq!(CertificateNumber::parse(&number.to_string()), Ok(number));
            }
        }
    }
}
