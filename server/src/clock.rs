//! What time it is, in whole seconds: the system's, or one that a test sets and moves forward by hand.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use time::{Date, Duration, OffsetDateTime};

/// The server's clock. Clones of a set clock move together.
#[derive(Clone, Debug)]
pub struct Clock {
    /// Seconds since 1970, where a test has set them.
    set: Option<Arc<AtomicI64>>,
}

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Self { set: None }
    }

    /// A clock that stands still at `moment`.
    pub fn standing_at(moment: OffsetDateTime) -> Self {
        Self { set: Some(Arc::new(AtomicI64::new(moment.unix_timestamp()))) }
    }

    /// Moves a standing clock; the system's clock cannot be moved, and stays.
    pub fn forward(&self, by: Duration) {
        if let Some(seconds) = &self.set {
            seconds.fetch_add(by.whole_seconds(), Ordering::Relaxed);
        }
    }

    /// This moment in UTC, in whole seconds.
    ///
    /// **Invariant:** whole seconds of UTC have one spelling, so that SQLite, which keeps moments as text, puts them in
    /// the right order.
    pub fn now(&self) -> OffsetDateTime {
        let seconds = match &self.set {
            Some(seconds) => seconds.load(Ordering::Relaxed),
            None => system_now().unix_timestamp(),
        };
        OffsetDateTime::from_unix_timestamp(seconds).expect("a clock tells a time within the calendar")
    }

    /// The day it is in China.
    pub fn today(&self) -> Date {
        tantu_domain::calendar::day_in_china(self.now())
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that asks the system for the time")]
fn system_now() -> OffsetDateTime {
    OffsetDateTime::now_utc()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn a_test_tells_the_time_and_moves_it() {
        let clock = Clock::standing_at(datetime!(2026-11-21 09:00:00.7 UTC));
        let same = clock.clone();
        same.forward(Duration::minutes(5));
        assert_eq!(clock.now(), datetime!(2026-11-21 09:05 UTC));
        same.forward(Duration::hours(8));
        assert_eq!(clock.today(), time::macros::date!(2026 - 11 - 22), "in China it is already tomorrow");
    }

    #[test]
    fn the_system_clock_tells_whole_seconds() {
        assert_eq!(Clock::system().now().nanosecond(), 0);
    }
}
