//! Whom a case waits for: why its clock stands still, and until when the resident has time.

use super::Fold;
use crate::{
    calendar::{self, Due},
    case::{Appointment, Asked, Standing, Why},
};
use time::Date;

impl Fold<'_> {
    /// Lets the clock stand still or go on, as the case stands after the events of `day`.
    pub(super) fn stand_still(&mut self, day: Date) {
        let why = match &self.standing {
            Standing::WaitingForResident { asked: Asked::Correction { .. }, .. } => {
                Some((Why::Correction, None))
            }
            Standing::WaitingForResident { asked: Asked::Plan, .. } => Some((Why::Plan, None)),
            Standing::WaitingForResident { asked: Asked::Confirmation, .. } => {
                Some((Why::Confirmation, None))
            }
            Standing::Queued { .. } => Some((Why::Queue, None)),
            Standing::UnderAppeal { .. } => Some((Why::Appeal, None)),
            _ => match &self.appointment {
                Some(Appointment::Offered(offer)) => Some((Why::Times, offer.last_day())),
                Some(Appointment::Booked { at, .. }) => {
                    Some((Why::Appointment, Some(calendar::day_in_china(*at))))
                }
                _ => None,
            },
        };
        if let Some(clock) = &mut self.clock {
            clock.stand(day, why);
        }
    }

    /// The last day for what the resident was asked for at `since`.
    pub(super) fn answer_by(&self, since: Date) -> Option<Due> {
        let day = match self.standing.asked()? {
            Asked::Correction { by, .. } => *by,
            Asked::Times => self.appointment.as_ref()?.offer()?.last_day()?,
            Asked::Plan | Asked::Confirmation => {
                calendar::after_working_days(since, self.service.value("correction-days")).day
            }
        };
        Some(Due { day, is_estimate: calendar::is_estimate(day) })
    }
}
