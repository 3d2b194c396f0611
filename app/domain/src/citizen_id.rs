//! The 18 characters of a citizen ID (GB 11643): six of place, eight of birthday, three of order, one to check.

use crate::{problem::Code, text};
use serde::{Deserialize, Serialize};
use time::{Date, Month};

/// A citizen ID whose check character fits and whose birthday exists. Written as 18 characters, the last maybe `X`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CitizenId {
    characters: String,
    birth_date: Date,
}

impl CitizenId {
    /// How many characters it has.
    pub const LENGTH: usize = 18;

    /// Reads one as typed; spaces, full-width digits and a small x are no mistakes.
    ///
    /// # Errors
    /// The first [`Code`] that applies, in the order in which a person would look: signs, length, birthday, check.
    pub fn parse(typed: &str) -> Result<Self, Code> {
        let characters = text::compact(typed);
        let (body, check) = match characters.char_indices().nth(Self::LENGTH - 1) {
            Some((at, _)) => characters.split_at(at),
            None => (characters.as_str(), ""),
        };
        if body.chars().any(|c| !c.is_ascii_digit()) || check.chars().any(|c| !c.is_ascii_digit() && c != 'X')
        {
            return Err(Code::NumberSign);
        }
        match characters.len() {
            short if short < Self::LENGTH => return Err(Code::NumberShort { missing: Self::LENGTH - short }),
            long if long > Self::LENGTH => return Err(Code::NumberLong { extra: long - Self::LENGTH }),
            _ => {}
        }
        let birth_date = birthday(body).ok_or(Code::NumberBirthday)?;
        if !check.starts_with(check_character(body)) {
            return Err(Code::NumberCheck);
        }
        Ok(Self { characters, birth_date })
    }

    /// The 18 characters.
    pub fn as_str(&self) -> &str {
        &self.characters
    }

    /// The day of birth it holds.
    pub fn birth_date(&self) -> Date {
        self.birth_date
    }

    /// Full years of age on `day`, counted as law counts them: a year is full on the birthday.
    pub fn age_on(&self, day: Date) -> i32 {
        let had_birthday =
            (day.month() as u8, day.day()) >= (self.birth_date.month() as u8, self.birth_date.day());
        day.year() - self.birth_date.year() - i32::from(!had_birthday)
    }
}

impl From<CitizenId> for String {
    fn from(id: CitizenId) -> Self {
        id.characters
    }
}

impl TryFrom<String> for CitizenId {
    type Error = String;

    fn try_from(characters: String) -> Result<Self, Self::Error> {
        Self::parse(&characters).map_err(|_| "not a citizen ID".to_owned())
    }
}

/// The check character of 17 digits: ISO 7064 MOD 11-2, weights 2^17 … 2^1 modulo 11, where 10 is written X.
fn check_character(body: &str) -> char {
    // Horner's scheme: doubling at each digit gives the same weights as the table in the standard.
    let remainder = body.chars().filter_map(|c| c.to_digit(10)).fold(0, |sum, digit| (sum + digit) * 2 % 11);
    match (12 - remainder) % 11 {
        10 => 'X',
        digit => char::from_digit(digit, 10).expect("a remainder below ten is a digit"),
    }
}

fn birthday(body: &str) -> Option<Date> {
    let year = body.get(6..10)?.parse().ok().filter(|year| (1850..=2199).contains(year))?;
    let month = Month::try_from(body.get(10..12)?.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year, month, body.get(12..14)?.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::date;

    #[test]
    fn known_numbers_and_the_usual_slips() {
        let check = |typed: &str| CitizenId::parse(typed).map(|id| id.as_str().to_owned());
        // The worked example of GB 11643, and one of ours with an X.
        assert_eq!(check("11010519491231002X"), Ok("11010519491231002X".into()));
        assert_eq!(check("440307195803120015"), Err(Code::NumberCheck));
        assert_eq!(check("1101051949123100"), Err(Code::NumberShort { missing: 2 }));
        assert_eq!(check("11010519491231002X9"), Err(Code::NumberLong { extra: 1 }));
        assert_eq!(check("1101051949O231002X"), Err(Code::NumberSign));
        assert_eq!(check("X10105194912310021"), Err(Code::NumberSign));
        assert_eq!(check("110105194902301002"), Err(Code::NumberBirthday));
        assert_eq!(check(""), Err(Code::NumberShort { missing: 18 }));
    }

    #[test]
    fn a_year_is_full_on_the_birthday() {
        let id = CitizenId::parse("11010519491231002X").unwrap();
        assert_eq!(id.age_on(date!(2026 - 12 - 30)), 76);
        assert_eq!(id.age_on(date!(2026 - 12 - 31)), 77);
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_noticed(at in 0_usize..17, by in 1_u32..10) {
            let right = "11010519491231002X";
            let wrong: String = right
                .chars()
                .enumerate()
                .map(|(i, c)| match c.to_digit(10) {
                    Some(digit) if i == at => char::from_digit((digit + by) % 10, 10).unwrap(),
                    _ => c,
                })
                .collect();
            prop_assert!(CitizenId::parse(&wrong).is_err());
        }

        #[test]
        fn two_neighbours_that_changed_places_are_always_noticed(at in 0_usize..16) {
            let mut swapped: Vec<char> = "11010519491231002X".chars().collect();
            prop_assume!(swapped[at] != swapped[at + 1]);
            swapped.swap(at, at + 1);
            prop_assert!(CitizenId::parse(&swapped.iter().collect::<String>()).is_err());
        }

        #[test]
        fn any_bytes_give_a_value_or_a_problem(bytes: Vec<u8>) {
            let _ = CitizenId::parse(&String::from_utf8_lossy(&bytes));
        }

        #[test]
        fn what_is_read_reads_the_same_again(typed in "[0-9]{6}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[0-9]{3}") {
            let whole = format!("{typed}{}", check_character(&typed));
            let id = CitizenId::parse(&whole).unwrap();
            prop_assert_eq!(CitizenId::parse(id.as_str()), Ok(id.clone()));
        }
    }
}
