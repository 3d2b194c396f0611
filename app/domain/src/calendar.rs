//! Days, months and working days.
//!
//! A working day (工作日) is Monday to Friday, without the State Council's holidays and with its make-up days, which
//! stand in `holidays.tsv` for 2019 to 2026. For a year that is not in the table Monday to Friday is the best anyone
//! can say, and the date is called an estimate.

use std::{collections::BTreeMap, sync::LazyLock};
use time::{Date, Month, OffsetDateTime, UtcOffset, Weekday, macros::offset};

/// All of China keeps one time.
pub const CHINA: UtcOffset = offset!(+8);

/// The day it is in China at this moment.
pub fn day_in_china(moment: OffsetDateTime) -> Date {
    moment.to_offset(CHINA).date()
}

/// The last day of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day on which the limit is still kept.
    pub day: Date,
    /// Whether some year on the way has no holiday table yet.
    pub is_estimate: bool,
}

/// The last day of `count` working days that begin after `start`: the first day is not counted (Civil Code, 201).
pub fn after_working_days(start: Date, count: u16) -> Due {
    let mut due = Due { day: start, is_estimate: false };
    let mut left = count;
    while left > 0 {
        let Some(next) = due.day.next_day() else { break };
        due.day = next;
        due.is_estimate |= is_estimate(next);
        left -= u16::from(is_working(next));
    }
    due
}

/// A last day that was written down; it was an estimate where its year has no holiday table.
pub fn due_on(day: Date) -> Due {
    Due { day, is_estimate: is_estimate(day) }
}

/// How many working days lie after `start`, up to and with `end`; none if `end` is not later.
pub fn working_days_between(start: Date, end: Date) -> u16 {
    let days = std::iter::successors(start.next_day(), |day| day.next_day()).take_while(|day| *day <= end);
    u16::try_from(days.filter(|day| is_working(*day)).count()).unwrap_or(u16::MAX)
}

/// Whether offices are open on this day.
pub fn is_working(day: Date) -> bool {
    HOLIDAYS
        .get(&day)
        .copied()
        .unwrap_or_else(|| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday))
}

/// `months` months before `day`; where that month is shorter, its last day.
pub fn months_before(day: Date, months: u16) -> Date {
    let month_count = day.year() * 12 + i32::from(day.month() as u8) - 1 - i32::from(months);
    in_month(month_count, day.day())
}

/// `months` months after `day`; where that month is shorter, its last day.
pub fn months_after(day: Date, months: u16) -> Date {
    let month_count = day.year() * 12 + i32::from(day.month() as u8) - 1 + i32::from(months);
    in_month(month_count, day.day())
}

/// The day in the month that is the `month_count`th since the year 0, or that month's last.
fn in_month(month_count: i32, day: u8) -> Date {
    let month =
        u8::try_from(month_count.rem_euclid(12)).ok().and_then(|month| Month::try_from(month + 1).ok());
    let (year, month) = (month_count.div_euclid(12), month.expect("a remainder of twelve is a month"));
    let last = if month_count < 0 { Date::MIN } else { Date::MAX };
    Date::from_calendar_date(year, month, day.min(month.length(year))).unwrap_or(last)
}

/// Whether this day's year has no holiday table yet, so that a count across it is an estimate.
pub(crate) fn is_estimate(day: Date) -> bool {
    !YEARS.contains(&day.year())
}

const TABLE: &str = include_str!("holidays.tsv");
const YEARS: std::ops::RangeInclusive<i32> = 2019..=2026;

static HOLIDAYS: LazyLock<BTreeMap<Date, bool>> = LazyLock::new(|| {
    TABLE
        .lines()
        .skip(1)
        .filter_map(|line| {
            let (day, kind) = line.split_once('\t')?;
            let day = Date::parse(day, time::macros::format_description!("[year]-[month]-[day]")).ok()?;
            Some((day, kind.starts_with("workday")))
        })
        .collect()
});

/// Every day from `first` on, for tests that count by hand.
#[cfg(test)]
fn days_from(first: Date) -> impl Iterator<Item = Date> {
    (0..).map_while(move |n| first.checked_add(time::Duration::days(n)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::date;

    #[test]
    fn the_whole_table_was_read() {
        assert_eq!(HOLIDAYS.len(), TABLE.lines().count() - 1);
        for year in YEARS {
            assert!(HOLIDAYS.keys().any(|day| day.year() == year), "{year}");
        }
    }

    #[test]
    fn the_national_holiday_and_its_make_up_days_count_as_the_state_council_says() {
        // 2026: 1 to 7 October are free, Saturday 10 October is worked.
        assert!(!is_working(date!(2026 - 10 - 01)));
        assert!(is_working(date!(2026 - 10 - 10)));
        assert_eq!(after_working_days(date!(2026 - 09 - 30), 3).day, date!(2026 - 10 - 10));
    }

    #[test]
    fn a_year_without_a_table_gives_an_estimate() {
        assert!(!after_working_days(date!(2026 - 12 - 28), 3).is_estimate);
        assert!(after_working_days(date!(2026 - 12 - 28), 5).is_estimate);
    }

    #[test]
    fn months_back_stop_at_the_end_of_a_short_month() {
        assert_eq!(months_before(date!(2026 - 03 - 31), 1), date!(2026 - 02 - 28));
        assert_eq!(months_before(date!(2026 - 11 - 21), 12), date!(2025 - 11 - 21));
        assert_eq!(months_before(date!(2026 - 01 - 15), 1), date!(2025 - 12 - 15));
        assert_eq!(months_after(date!(2026 - 01 - 31), 1), date!(2026 - 02 - 28));
        assert_eq!(months_after(date!(2026 - 12 - 15), 12), date!(2027 - 12 - 15));
    }

    proptest! {
        #[test]
        fn a_limit_is_what_one_counts_on_the_fingers(start in 0_i64..2900, count in 0_u16..60) {
            let start = date!(2019 - 01 - 01) + time::Duration::days(start);
            let by_hand = days_from(start).skip(1).filter(|day| is_working(*day)).take(count.into()).last();
            let due = after_working_days(start, count);
            prop_assert_eq!(due.day, by_hand.unwrap_or(start));
            prop_assert_eq!(working_days_between(start, due.day), count);
        }
    }
}
