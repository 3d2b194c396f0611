//! The clock of one stage: how many working days an office has used of its limit, and when the limit ends.
//!
//! The rule. A stage's clock counts working days; the day on which the stage began is not counted (Civil Code, 201).
//! It stands still while the office can do nothing: while the resident mends something, answers a plan, says whether
//! all is well or chooses a time; while a booked appointment is awaited; while the case waits in a queue; while an
//! appeal is looked at. A standstill that begins on day P and ends on day R takes out the days P + 1 to R. Afterwards
//! the clock goes on where it stopped: a correction gives the office no fresh limit. What is known to end by itself
//! (an appointment, the last of the offered times) ends the standstill on that day, whether anybody writes it down or
//! not. In a stage whose own work is not the office's (assessment, public notice) the clock stands still throughout,
//! and its limit is only its usual length. A stage that is done anew has a new clock.

use crate::{
    calendar::{self, Due},
    service::{Limit, Stage},
};
use serde::{Deserialize, Serialize};
use time::Date;

/// Why a clock stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The resident has something to mend.
    Correction,
    /// The resident has a plan to answer.
    Plan,
    /// The resident is asked whether it is well done.
    Confirmation,
    /// The resident has a time to choose.
    Times,
    /// An appointment is awaited.
    Appointment,
    /// It waits for something nobody here can hurry.
    Queue,
    /// An appeal is looked at.
    Appeal,
    /// All of the stage is like that; words `stage-<id>.pauses`.
    Stage,
}

/// A time in which the clock stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// Why.
    pub why: Why,
    /// Since which day. That day still counts.
    pub since: Date,
    /// The last day that does not count; none while nobody knows.
    pub until: Option<Date>,
}

impl Pause {
    fn takes_out(&self, day: Date) -> bool {
        self.since < day && self.until.is_none_or(|until| day <= until)
    }
}

/// The clock of one stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    began: Date,
    limit: Limit,
    pauses_throughout: bool,
    /// Every standstill so far, ended or not.
    pauses: Vec<Pause>,
    /// The one that nothing has ended yet.
    present: Option<Pause>,
}

impl Clock {
    /// A clock that starts on the day a stage begins.
    pub fn of_stage(stage: &Stage, began: Date) -> Self {
        Self { pauses_throughout: stage.pauses, ..Self::start(stage.limit, began) }
    }

    /// A clock for something that is no stage.
    pub fn start(limit: Limit, began: Date) -> Self {
        Self { began, limit, pauses_throughout: false, pauses: Vec::new(), present: None }
    }

    /// From `day` on it stands still for this reason, until a day that is known already or not; or it goes on.
    pub(super) fn stand(&mut self, day: Date, why: Option<(Why, Option<Date>)>) {
        if let (Some(present), Some((why, until))) = (self.present, why)
            && (present.why, present.until) == (why, until)
        {
            return;
        }
        if let Some(last) = self.pauses.last_mut() {
            last.until = Some(last.until.map_or(day, |until| until.min(day)));
        }
        self.present = why.map(|(why, until)| Pause { why, since: day, until });
        self.pauses.extend(self.present);
    }

    /// Why it stands still today, unless something else happens.
    pub fn paused(&self, today: Date) -> Option<Pause> {
        let throughout = Pause { why: Why::Stage, since: self.began, until: None };
        let own = self.present.filter(|pause| pause.until.is_none_or(|until| today <= until));
        own.or(self.pauses_throughout.then_some(throughout))
    }

    /// How many working days the office has used, up to and with `today`.
    pub fn used(&self, today: Date) -> u16 {
        if self.pauses_throughout { 0 } else { self.counted(today) }
    }

    /// The day the stage began.
    pub fn began(&self) -> Date {
        self.began
    }

    /// The last day of what the office promises; none while nobody can say.
    pub fn promised(&self) -> Option<Due> {
        self.ends(self.limit.promised).filter(|_| !self.pauses_throughout)
    }

    /// The last day of what the law allows, where it says so and the day is known.
    pub fn statutory(&self) -> Option<Due> {
        self.ends(self.limit.statutory?).filter(|_| !self.pauses_throughout)
    }

    /// The last day one may expect: what is promised, or what is usual where nothing can be promised.
    pub fn expected(&self) -> Option<Due> {
        self.ends(self.limit.promised)
    }

    /// The last day on which `count` days are not exceeded.
    fn ends(&self, count: u16) -> Option<Due> {
        let mut due = Due { day: self.began, is_estimate: false };
        let mut left = count;
        loop {
            let next = due.day.next_day()?;
            if let Some(pause) = self.pauses.iter().find(|pause| pause.takes_out(next)) {
                // This also when nothing is left: until the standstill ends, nothing is exceeded.
                due = with_day(due, pause.until?);
            } else if left == 0 {
                return Some(due);
            } else {
                due = with_day(due, next);
                left -= u16::from(calendar::is_working(next));
            }
        }
    }

    fn counted(&self, today: Date) -> u16 {
        let days = std::iter::successors(self.began.next_day(), |day| day.next_day());
        let counts =
            |day: &Date| calendar::is_working(*day) && !self.pauses.iter().any(|pause| pause.takes_out(*day));
        u16::try_from(days.take_while(|day| *day <= today).filter(counts).count()).unwrap_or(u16::MAX)
    }
}

fn with_day(due: Due, day: Date) -> Due {
    Due { day, is_estimate: due.is_estimate || calendar::is_estimate(day) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::{Duration, macros::date};

    fn clock(promised: u16) -> Clock {
        Clock::start(Limit { promised, statutory: None }, date!(2026 - 11 - 23))
    }

    fn promised(clock: &Clock) -> Option<Date> {
        clock.promised().map(|due| due.day)
    }

    #[test]
    fn an_answer_that_comes_late_takes_nothing_from_the_office_and_gives_it_nothing() {
        let mut clock = clock(3);
        assert_eq!(promised(&clock), Some(date!(2026 - 11 - 26)));
        clock.stand(date!(2026 - 11 - 24), Some((Why::Correction, None)));
        assert_eq!(promised(&clock), None);
        assert_eq!(clock.paused(date!(2026 - 11 - 30)).map(|pause| pause.why), Some(Why::Correction));
        clock.stand(date!(2026 - 12 - 01), None);
        assert_eq!((promised(&clock), clock.used(date!(2026 - 12 - 02))), (Some(date!(2026 - 12 - 03)), 2));
    }

    #[test]
    fn an_appointment_nobody_wrote_down_does_not_stop_the_clock_for_ever() {
        let mut clock = clock(3);
        clock.stand(date!(2026 - 11 - 24), Some((Why::Appointment, Some(date!(2026 - 11 - 27)))));
        assert_eq!(promised(&clock), Some(date!(2026 - 12 - 01)));
        assert_eq!(clock.paused(date!(2026 - 11 - 27)).map(|pause| pause.why), Some(Why::Appointment));
        assert_eq!(clock.paused(date!(2026 - 11 - 28)), None);
    }

    #[test]
    fn an_office_that_was_late_before_it_asked_stays_late() {
        let mut clock = clock(1);
        clock.stand(date!(2026 - 11 - 26), Some((Why::Correction, None)));
        assert_eq!(promised(&clock), Some(date!(2026 - 11 - 24)));
    }

    #[test]
    fn a_public_notice_promises_nothing_and_still_has_a_usual_length() {
        let notice = Clock { pauses_throughout: true, ..clock(5) };
        let today = date!(2026 - 11 - 30);
        assert_eq!((notice.promised(), notice.used(today)), (None, 0));
        assert_eq!(notice.paused(today).map(|pause| pause.why), Some(Why::Stage));
        assert_eq!(notice.expected().map(|due| due.day), Some(today));
    }

    proptest! {
        #[test]
        fn the_clock_equals_a_count_on_the_fingers(
            count in 0_u16..30,
            start in 0_i64..2900,
            steps in prop::collection::vec((0_i64..12, prop::option::of(0_i64..15), any::<bool>()), 0..8),
        ) {
            let began = date!(2019 - 01 - 01) + Duration::days(start);
            let mut clock = Clock::start(Limit { promised: count, statutory: Some(count) }, began);
            // Every day stands in one of these lists, written down without any arithmetic of pauses.
            let mut still = std::collections::BTreeSet::new();
            let horizon = began + Duration::days(250);
            let mut today = began;
            for (later, known, stops) in steps {
                today += Duration::days(later);
                still.retain(|day| *day <= today);
                let until = known.map(|days| today + Duration::days(days));
                clock.stand(today, stops.then_some((Why::Queue, until)));
                if stops {
                    let end = until.unwrap_or(horizon);
                    still.extend(std::iter::successors(today.next_day(), |day| day.next_day()).take_while(|day| *day <= end));
                }
            }
            // The last day kept: the count is full, and the day after is not one on which the clock stands still.
            let (mut day, mut used, mut kept) = (began, 0, None);
            while day < horizon {
                let tomorrow = day + Duration::days(1);
                if used == count && !still.contains(&tomorrow) {
                    kept = kept.or(Some(day));
                }
                day = tomorrow;
                used += u16::from(calendar::is_working(day) && !still.contains(&day));
            }
            prop_assert_eq!(promised(&clock), kept);
            prop_assert_eq!(clock.statutory(), clock.promised());
            prop_assert_eq!(clock.used(horizon), used);
        }
    }
}
