//! The number a resident follows a case by (办件号): twelve digits in three groups, as on a bank card.
//!
//! Digits only, because they can be read out over the telephone, typed on any keyboard and printed in braille. Year
//! and month, seven random digits, and a check digit that tells a slip from a case that is not there.

use crate::text;
use serde::{Deserialize, Serialize};
use std::fmt;
use time::Date;

/// A case's reference number. Shown in groups, `2611-4827-3915`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

impl Reference {
    const LENGTH: usize = 12;

    /// A reference for a case begun on `day`; `random` is any number, of which seven digits are used.
    pub fn new(day: Date, random: u32) -> Self {
        let body =
            format!("{:02}{:02}{:07}", day.year().rem_euclid(100), day.month() as u8, random % 10_000_000);
        let check = check_digit(&body);
        Self(format!("{body}{check}"))
    }

    /// Reads one as typed or as in an address, with or without dashes. `None` if it cannot be one.
    pub fn parse(typed: &str) -> Option<Self> {
        let digits = text::compact(typed);
        let is_number = digits.len() == Self::LENGTH && digits.chars().all(|c| c.is_ascii_digit());
        let (body, check) = digits.split_at_checked(Self::LENGTH - 1)?;
        (is_number && check_digit(body).to_string() == check).then_some(Self(digits))
    }

    /// The twelve digits without dashes, as they are stored.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

/// ISO 7064 MOD 11,10: notices every single wrong digit and almost every swap.
fn check_digit(body: &str) -> u32 {
    let carried = body.chars().filter_map(|c| c.to_digit(10)).fold(10, |carry, digit| {
        let sum = (carry + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (11 - carried) % 10
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, rest) = self.0.split_at(4);
        let (second, third) = rest.split_at(4);
        write!(f, "{first}-{second}-{third}")
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.to_string()
    }
}

impl TryFrom<String> for Reference {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not a reference number")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::date;

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed_again(random: u32) {
            let reference = Reference::new(date!(2026 - 11 - 21), random);
            prop_assert!(reference.to_string().starts_with("2611-"));
            prop_assert_eq!(Reference::parse(&reference.to_string()), Some(reference.clone()));
            prop_assert_eq!(Reference::parse(&format!(" {} ", reference.digits())), Some(reference));
        }

        #[test]
        fn one_wrong_digit_is_always_noticed(random: u32, at in 0_usize..12, by in 1_u32..10) {
            let digits = Reference::new(date!(2026 - 11 - 21), random).digits().to_owned();
            let wrong: String = digits
                .chars()
                .enumerate()
                .map(|(i, c)| if i == at { char::from_digit((c.to_digit(10).unwrap() + by) % 10, 10).unwrap() } else { c })
                .collect();
            prop_assert_eq!(Reference::parse(&wrong), None);
        }

        #[test]
        fn any_text_is_a_reference_or_is_not(typed: String) {
            let _ = Reference::parse(&typed);
        }
    }
}
