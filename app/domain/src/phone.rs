//! Telephone numbers, as they are dialled in mainland China.

use crate::{problem::Code, text};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A number somebody can be reached at: a mobile of 11 digits, or a fixed line with its area code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Phone(String);

impl Phone {
    /// Reads one as typed; +86, spaces, dashes and full-width digits are no mistakes.
    ///
    /// # Errors
    /// [`Code::PhoneUnknown`].
    pub fn parse(typed: &str) -> Result<Self, Code> {
        let number = without_country(&text::compact(typed));
        let is_dialled = number.chars().all(|c| c.is_ascii_digit());
        let is_mobile = number.len() == 11 && number.starts_with('1') && !number.starts_with("10");
        let is_fixed =
            number.starts_with('0') && !number.starts_with("00") && (10..=12).contains(&number.len());
        if is_dialled && (is_mobile || is_fixed) { Ok(Self(number)) } else { Err(Code::PhoneUnknown) }
    }

    /// Reads one that can receive a text message.
    ///
    /// # Errors
    /// [`Code::PhoneUnknown`], or [`Code::PhoneNotMobile`] for a fixed line.
    pub fn parse_mobile(typed: &str) -> Result<Self, Code> {
        let phone = Self::parse(typed)?;
        if phone.0.starts_with('1') { Ok(phone) } else { Err(Code::PhoneNotMobile) }
    }

    /// The digits to dial.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Enough to recognise one's own number by, and short enough to be read out: the last four digits.
    pub fn ending(&self) -> &str {
        self.0.get(self.0.len().saturating_sub(4)..).unwrap_or_default()
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn without_country(number: &str) -> String {
    let local = number.strip_prefix("+86").or_else(|| number.strip_prefix("0086")).unwrap_or(number);
    local.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_as_people_write_them() {
        let check = |typed: &str| Phone::parse(typed).map(|phone| phone.to_string());
        for typed in
            ["13800138000", "138 0013 8000", "+86 138-0013-8000", "１３８００１３８０００", "008613800138000"]
        {
            assert_eq!(check(typed), Ok("13800138000".into()), "{typed}");
        }
        assert_eq!(check("0755-12345678"), Ok("075512345678".into()));
        for typed in ["", "1380013800", "12385", "10800138000", "138001380000", "我的电话"] {
            assert_eq!(check(typed), Err(Code::PhoneUnknown), "{typed}");
        }
        assert_eq!(Phone::parse_mobile("0755 12345678"), Err(Code::PhoneNotMobile));
    }

    #[test]
    fn the_ending_is_what_one_knows_ones_number_by() {
        assert_eq!(Phone::parse("13800138000").unwrap().ending(), "8000");
    }

    proptest! {
        #[test]
        fn any_text_gives_a_number_or_a_problem(typed: String) {
            if let Ok(phone) = Phone::parse(&typed) {
                phone.ending();
            }
        }
    }
}
