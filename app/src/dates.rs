//! Days and moments in words, in the person's language and in China's time.

use crate::{locale::Locale, t};
use tantu_domain::calendar::{CHINA, Due};
use time::{Date, OffsetDateTime, Time};

/// A day with its weekday, because people plan by weekdays.
pub fn day(locale: Locale, day: Date) -> String {
    let (year, month, weekday) = (day.year(), u8::from(day.month()), day.weekday().number_from_monday());
    t!(locale, "date-long", year = year, month = month, day = day.day(), weekday = weekday)
}

/// The last day of a limit; where holidays are not announced yet, it is called what it is, an estimate.
pub fn due(locale: Locale, due: Due) -> String {
    let date = day(locale, due.day);
    if due.is_estimate { t!(locale, "date-estimate", date = date) } else { date }
}

/// A moment, to the minute.
pub fn moment(locale: Locale, moment: OffsetDateTime) -> String {
    let here = moment.to_offset(CHINA);
    t!(
        locale,
        "moment",
        year = here.year(),
        month = u8::from(here.month()),
        day = here.day(),
        hour = here.hour().to_string(),
        minute = format!("{:02}", here.minute())
    )
}

/// A moment of late or to come soon, to the minute, without its year.
pub fn of_this_year(locale: Locale, moment: OffsetDateTime) -> String {
    let here = moment.to_offset(CHINA);
    t!(
        locale,
        "moment-short",
        month = u8::from(here.month()),
        day = here.day(),
        hour = here.hour().to_string(),
        minute = format!("{:02}", here.minute())
    )
}

/// A moment that has passed, to the minute; on the same day, without the day.
pub fn lately(locale: Locale, moment: OffsetDateTime, today: Date) -> String {
    let here = moment.to_offset(CHINA);
    if here.date() != today {
        return self::moment(locale, moment);
    }
    let (hour, minute) = (here.hour().to_string(), format!("{:02}", here.minute()));
    t!(locale, "moment-today", hour = hour, minute = minute)
}

/// A day of the coming weeks, without its year.
pub fn short_day(locale: Locale, day: Date) -> String {
    let (month, weekday) = (u8::from(day.month()), day.weekday().number_from_monday());
    t!(locale, "date-short", month = month, day = day.day(), weekday = weekday)
}

/// A time of day as people say it.
pub fn clock_time(locale: Locale, time: Time) -> String {
    let part = match time.hour() {
        0..12 => "morning",
        12 => "noon",
        13..18 => "afternoon",
        18.. => "evening",
    };
    // After 12 comes 1.
    let hour = (time.hour() + 11) % 12 + 1;
    t!(locale, "clock-time", part = part, hour = hour.to_string(), minute = format!("{:02}", time.minute()))
}

/// When an appointment begins: day and time, for where it stands alone.
pub fn time_slot(locale: Locale, start: OffsetDateTime) -> String {
    let here = start.to_offset(CHINA);
    let (day, time) = (short_day(locale, here.date()), clock_time(locale, here.time()));
    t!(locale, "time-slot", day = day, time = time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;
    use time::macros::{date, datetime};

    #[test]
    fn each_language_says_a_day_its_own_way() {
        let check =
            |language, expected| assert_eq!(day(Locale::new(language), date!(2026 - 11 - 27)), expected);
        check(Language::Chinese, "2026 年 11 月 27 日星期五");
        check(Language::English, "Friday, 27 November 2026");
    }

    #[test]
    fn a_moment_is_told_in_chinas_time() {
        let late = datetime!(2026-11-21 16:05 UTC);
        assert_eq!(moment(Locale::new(Language::Chinese), late), "2026 年 11 月 22 日 0:05");
        assert_eq!(moment(Locale::new(Language::English), late), "22 November 2026, 0:05");
    }

    #[test]
    fn what_was_a_moment_ago_is_said_to_be_of_today() {
        let (early, today) = (datetime!(2026-11-21 16:05 UTC), date!(2026 - 11 - 22));
        assert_eq!(lately(Locale::new(Language::Chinese), early, today), "今天 0:05");
        assert_eq!(lately(Locale::new(Language::English), early, today), "today at 0:05");
        let before = lately(Locale::new(Language::Chinese), early, date!(2026 - 11 - 23));
        assert_eq!(before, "2026 年 11 月 22 日 0:05");
    }

    #[test]
    fn an_appointment_is_said_as_one_would_say_it_on_the_phone() {
        let check = |start, chinese, english| {
            assert_eq!(time_slot(Locale::new(Language::Chinese), start), chinese);
            assert_eq!(time_slot(Locale::new(Language::English), start), english);
        };
        check(
            datetime!(2026-11-26 01:30 UTC),
            "11 月 26 日星期四 上午 9:30",
            "Thursday, 26 November, 9:30 am",
        );
        check(
            datetime!(2026-11-26 12:00 +8),
            "11 月 26 日星期四 中午 12:00",
            "Thursday, 26 November, 12:00 noon",
        );
        check(
            datetime!(2026-11-26 14:05 +8),
            "11 月 26 日星期四 下午 2:05",
            "Thursday, 26 November, 2:05 pm",
        );
        check(datetime!(2026-11-29 18:00 +8), "11 月 29 日星期日 晚上 6:00", "Sunday, 29 November, 6:00 pm");
    }

    #[test]
    fn a_day_without_a_holiday_table_is_called_an_estimate() {
        let vague = Due { day: date!(2027 - 01 - 05), is_estimate: true };
        assert!(due(Locale::new(Language::English), vague).starts_with("about Tuesday"));
    }
}
