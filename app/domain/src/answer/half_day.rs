//! A morning or an afternoon that suits.

use crate::calendar;
use serde::{Deserialize, Serialize};
use time::{Date, macros::format_description};

/// A half of a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HalfDay {
    /// The day.
    pub day: Date,
    /// Which half of it.
    pub half: Half,
}

/// Before or after noon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Half {
    /// The morning.
    Morning,
    /// The afternoon.
    Afternoon,
}

impl HalfDay {
    /// Those one can choose from today: `days` working days, the first one `lead` working days ahead.
    pub fn offered(today: Date, lead: u16, days: u16) -> Vec<Self> {
        let day = |ahead| calendar::after_working_days(today, ahead).day;
        let days = (lead..lead.saturating_add(days)).map(day);
        days.flat_map(|day| [Half::Morning, Half::Afternoon].map(|half| Self { day, half })).collect()
    }

    /// As forms send it: `2026-11-26-am`.
    pub fn value(self) -> String {
        let half = if self.half == Half::Morning { "am" } else { "pm" };
        format!("{}-{half}", self.day)
    }

    /// What a form sent.
    pub fn parse(value: &str) -> Option<Self> {
        let (day, half) = value.rsplit_once('-')?;
        let day = Date::parse(day, format_description!("[year]-[month]-[day]")).ok()?;
        let half = match half {
            "am" => Half::Morning,
            "pm" => Half::Afternoon,
            _ => return None,
        };
        Some(Self { day, half })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_half_day_is_offered_on_working_days_only_and_reads_back() {
        // 2026-11-20 is a Friday: three working days on is Wednesday.
        let offered = HalfDay::offered(date!(2026 - 11 - 20), 3, 3);
        let values: Vec<_> = offered.iter().map(|half| half.value()).collect();
        let expected = [
            "2026-11-25-am",
            "2026-11-25-pm",
            "2026-11-26-am",
            "2026-11-26-pm",
            "2026-11-27-am",
            "2026-11-27-pm",
        ];
        assert_eq!(values, expected);
        assert!(offered.iter().all(|half| HalfDay::parse(&half.value()) == Some(*half)));
        assert_eq!(HalfDay::parse("2026-02-30-am"), None);
    }
}
