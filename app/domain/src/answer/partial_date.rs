//! As much of a day as one remembers: the year, perhaps the month, perhaps all of it.

use serde::{Deserialize, Serialize};
use time::{Date, Month};

/// A year, or a month of a year. A whole day is an [`Answer::Date`](super::Answer::Date).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartialDate {
    /// The year.
    pub year: i32,
    /// The month, from 1 to 12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<u8>,
}

impl PartialDate {
    /// The first day it can mean.
    pub fn earliest(self) -> Date {
        self.month_or(Month::January).replace_day(1).expect("every month has a first day")
    }

    /// The last day it can mean.
    pub fn latest(self) -> Date {
        let first = self.month_or(Month::December);
        first.replace_day(first.month().length(first.year())).expect("a month is as long as it is")
    }

    fn month_or(self, otherwise: Month) -> Date {
        let month = self.month.and_then(|month| Month::try_from(month).ok()).unwrap_or(otherwise);
        Date::from_calendar_date(self.year, month, 1).unwrap_or(Date::MIN)
    }
}
