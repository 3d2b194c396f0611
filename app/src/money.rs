//! Sums of money in words, in the person's language.

use crate::{locale::Locale, t};

/// A sum, counted in fen so that it stays exact. Whole yuan are said without the zeros: nobody says “eight hundred
/// point zero zero”.
pub fn yuan(locale: Locale, fen: u64) -> String {
    let (whole, rest) = (grouped(fen / 100), fen % 100);
    let amount = if rest == 0 { whole } else { format!("{whole}.{rest:02}") };
    t!(locale, "money", amount = amount)
}

/// Digits in groups of three, so that ten thousand and a hundred thousand look different.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in (0..digits.len()).rev().zip(digits.chars()) {
        grouped.push(digit);
        if place > 0 && place % 3 == 0 {
            grouped.push(',');
        }
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn each_language_says_a_sum_its_own_way() {
        let check = |fen, chinese, english| {
            assert_eq!(yuan(Locale::new(Language::Chinese), fen), chinese);
            assert_eq!(yuan(Locale::new(Language::English), fen), english);
        };
        check(0, "0 元", "¥0");
        check(5, "0.05 元", "¥0.05");
        check(80_000, "800 元", "¥800");
        check(123_450, "1,234.50 元", "¥1,234.50");
        check(100_000_000, "1,000,000 元", "¥1,000,000");
    }

    #[test]
    fn the_largest_sum_there_is_has_all_its_digits() {
        let largest = yuan(Locale::new(Language::English), u64::MAX);
        assert_eq!(largest, "¥184,467,440,737,095,516.15");
    }
}
