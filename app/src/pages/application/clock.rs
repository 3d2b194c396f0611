//! Until when: the promised day, the last day of the law, why the clock stands still, and whom to ask when it is late.

use super::Seen;
use crate::{
    components::Deadline,
    dates,
    html::{Draw, Html},
    t,
};
use leptos::prelude::*;
use tantu_domain::{
    calendar::Due,
    case::{Clock, Pause, Why},
};

impl Seen<'_> {
    /// The clock of the present stage, where there is more to say than the panel says.
    pub(super) fn deadline(&self) -> Option<Html> {
        let (locale, status, today) = (self.locale, &self.model.status, self.model.today());
        let clock = status.clock.as_ref()?;
        let statutory = clock.statutory().map(|due| dates::due(locale, due));
        let paused = clock.paused(today).map(|pause| self.why(pause));
        let overdue = status.is_overdue(today).then(|| self.whom_to_ask());
        if statutory.is_none() && paused.is_none() && overdue.is_none() {
            return None;
        }
        let promised = self.promised(clock);
        Some(view! { <Deadline locale promised statutory paused overdue/> }.draw())
    }

    /// By when the resident has what they applied for.
    pub(super) fn finished_by(&self) -> Option<Html> {
        let by = self.model.status.finished_by(self.model.today())?;
        let words = t!(self.locale, "application-finished-by", date = dates::due(self.locale, by));
        Some(view! { <p class="caption">{words}</p> }.draw())
    }

    fn promised(&self, clock: &Clock) -> String {
        let locale = self.locale;
        let usual = |due: Due| t!(locale, "application-promised-usual", date = dates::due(locale, due));
        let promised = clock.promised().map(|due| dates::due(locale, due));
        let known = promised.or_else(|| clock.expected().map(usual));
        known.unwrap_or_else(|| t!(locale, "application-promised-open"))
    }

    fn whom_to_ask(&self) -> String {
        let (locale, phone, reference) = (self.locale, self.phone(), self.model.case.reference.to_string());
        if self.model.status.is_statutory_overdue(self.model.today()) {
            t!(locale, "application-overdue-statutory", phone = phone, reference = reference)
        } else {
            t!(locale, "application-overdue-ask", phone = phone, reference = reference)
        }
    }

    fn why(&self, pause: Pause) -> String {
        let locale = self.locale;
        match pause.why {
            Why::Correction => t!(locale, "application-paused-correction"),
            Why::Plan => t!(locale, "application-paused-plan"),
            Why::Confirmation => t!(locale, "application-paused-confirmation"),
            Why::Times => t!(locale, "application-paused-times"),
            Why::Appointment => t!(locale, "application-paused-appointment"),
            Why::Queue => t!(locale, "application-paused-queue"),
            Why::Appeal => t!(locale, "application-paused-appeal"),
            Why::Stage => {
                let own = self.stage().and_then(|stage| self.stage_part(&stage.id, "pauses"));
                own.unwrap_or_else(|| t!(locale, "application-paused-stage"))
            }
        }
    }
}
