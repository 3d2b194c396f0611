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
        let locale = self.locale;
        let clock = self.model.status.clock.as_ref().filter(|_| !self.is_up_to_employer())?;
        let statutory = clock.statutory().map(|due| dates::due(locale, due));
        let (paused, overdue) = (self.paused_says(), self.overdue_says());
        if statutory.is_none() && paused.is_none() && overdue.is_none() {
            return None;
        }
        let promised = self.promised(clock);
        Some(view! { <Deadline locale promised statutory paused overdue/> }.draw())
    }

    /// By when the resident has what they applied for.
    pub(super) fn finished_by(&self) -> Option<Html> {
        self.finished_by_says().map(|words| view! { <p class="caption">{words}</p> }.draw())
    }

    /// The same in words.
    pub(crate) fn finished_by_says(&self) -> Option<String> {
        let by = self.model.status.finished_by(self.model.today())?;
        Some(t!(self.locale, "application-finished-by", date = dates::due(self.locale, by)))
    }

    /// Why the clock of the present stage stands still.
    pub(crate) fn paused_says(&self) -> Option<String> {
        let pause = self.model.status.clock.as_ref()?.paused(self.model.today())?;
        Some(self.why(pause))
    }

    /// Whom to ask, because the present stage is late.
    pub(crate) fn overdue_says(&self) -> Option<String> {
        self.model.status.is_overdue(self.model.today()).then(|| self.whom_to_ask())
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
