//! Where a case stands, what the resident does now, what comes next and who has it: one sentence each.

use super::Seen;
use crate::{dates, t};
use tantu_domain::{
    calendar,
    case::{Appointment, Asked, Standing},
};
use time::OffsetDateTime;

impl Seen<'_> {
    /// Where it stands.
    pub(crate) fn standing(&self) -> String {
        let locale = self.locale;
        match &self.model.status.standing {
            Standing::Underway { stage } => self.stage_says(stage, "doing"),
            Standing::WaitingForResident { asked, .. } => match asked {
                Asked::Correction { .. } => t!(locale, "application-waiting-title"),
                Asked::Plan => t!(locale, "application-plan-title"),
                Asked::Confirmation => t!(locale, "application-confirmation-title"),
                Asked::Times if self.model.needs_resident() => t!(locale, "application-times-title"),
                Asked::Times => t!(locale, "application-times-past-title"),
            },
            Standing::Queued { .. } => t!(locale, "application-queued-title"),
            Standing::UnderAppeal { .. } => t!(locale, "application-appealed-title"),
            Standing::Refused { .. } => t!(locale, "application-refused-title"),
            Standing::Declined { .. } => t!(locale, "application-declined-title"),
            Standing::Left { .. } => t!(locale, "application-left-title"),
            Standing::Finished => self.words.get_with("finished", &self.mentions()),
            Standing::Withdrawn => t!(locale, "application-withdrawn-title"),
        }
    }

    /// What the resident has to do now.
    pub(crate) fn now(&self) -> String {
        let locale = self.locale;
        match &self.model.status.standing {
            Standing::Underway { stage } => self.meeting().unwrap_or_else(|| self.to_do_at(stage)),
            Standing::WaitingForResident { asked, .. } => match asked {
                Asked::Correction { corrections, by } => {
                    let date = dates::due(locale, calendar::due_on(*by));
                    t!(locale, "application-correct-now", date = date, count = corrections.len())
                }
                Asked::Plan => t!(locale, "application-plan-now"),
                Asked::Confirmation => t!(locale, "application-confirmation-now"),
                Asked::Times if self.model.needs_resident() => t!(locale, "application-times-now"),
                Asked::Times => self.new_times(),
            },
            Standing::Queued { .. } | Standing::UnderAppeal { .. } | Standing::Declined { .. } => {
                t!(locale, "application-nothing-to-do")
            }
            Standing::Refused { .. } => match self.model.appeal_by() {
                Some(by) => t!(locale, "application-refused-appeal", date = dates::due(locale, by)),
                None => t!(locale, "application-refused-now"),
            },
            Standing::Left { .. } => t!(locale, "application-left-now"),
            Standing::Finished => t!(locale, "application-finished-now"),
            Standing::Withdrawn => t!(locale, "application-withdrawn-now"),
        }
    }

    /// What comes next.
    pub(crate) fn next(&self) -> String {
        let (locale, office) = (self.locale, self.office_in_charge());
        match &self.model.status.standing {
            Standing::Underway { stage } => self.stage_says(stage, "next"),
            Standing::WaitingForResident { asked, .. } => match asked {
                Asked::Correction { .. } => t!(locale, "application-correct-next", office = office),
                Asked::Plan => t!(locale, "application-plan-next", office = office),
                Asked::Confirmation => t!(locale, "application-confirmation-next"),
                Asked::Times => t!(locale, "application-times-next", office = office),
            },
            Standing::Queued { .. } => t!(locale, "application-queued-next", office = office),
            Standing::UnderAppeal { .. } => t!(locale, "application-appealed-next"),
            Standing::Refused { .. } => t!(locale, "application-refused-next", phone = self.phone()),
            Standing::Finished => self.words.part("finished", "next", &self.mentions()).unwrap_or_default(),
            Standing::Left { .. } => t!(locale, "application-left-next", phone = self.phone()),
            Standing::Declined { .. } | Standing::Withdrawn => t!(locale, "application-withdrawn-next"),
        }
    }

    /// Who has it, and by which day.
    pub(crate) fn who(&self) -> String {
        let (locale, office, phone) = (self.locale, self.office_in_charge(), self.phone());
        match &self.model.status.standing {
            Standing::WaitingForResident { .. } if self.model.needs_resident() => self.who_is_asked(),
            Standing::Underway { .. }
            | Standing::WaitingForResident { .. }
            | Standing::UnderAppeal { .. } => self.who_by(),
            Standing::Queued { .. } => t!(locale, "application-queued-who", office = office, phone = phone),
            Standing::Refused { .. } => t!(locale, "application-refused-who", office = office),
            Standing::Finished => t!(locale, "application-finished-who", phone = phone),
            Standing::Declined { .. } | Standing::Left { .. } | Standing::Withdrawn => {
                t!(locale, "application-withdrawn-who")
            }
        }
    }

    /// Whether there is anything for the resident to do or to come to, without saying what.
    pub(in crate::pages) fn asks_something(&self) -> bool {
        let standing = &self.model.status.standing;
        let has_to_do = |stage: &String| self.meeting().is_some() || self.stage_part(stage, "now").is_some();
        match standing {
            Standing::Underway { stage } => has_to_do(stage),
            _ => self.model.needs_resident(),
        }
    }

    /// When it came to where it stands.
    pub(in crate::pages) fn since(&self) -> String {
        dates::moment(self.locale, self.model.status.since)
    }

    /// What the resident has to do at a stage, in the service's own words where it has some.
    pub(in crate::pages) fn to_do_at(&self, stage: &str) -> String {
        let own = self.stage_part(stage, "now");
        own.unwrap_or_else(|| t!(self.locale, "application-nothing-to-do"))
    }

    /// That other times will be offered.
    fn new_times(&self) -> String {
        t!(self.locale, "application-new-times", office = self.office_in_charge())
    }

    /// What there is to say of an appointment; nothing once its time has come.
    fn meeting(&self) -> Option<String> {
        match self.model.status.appointment.as_ref()? {
            Appointment::Booked { at, .. } => self.booked(*at),
            Appointment::Cancelled { .. } => Some(self.new_times()),
            Appointment::Missed { .. } => {
                Some(t!(self.locale, "application-missed-now", office = self.office_in_charge()))
            }
            Appointment::Offered(_) => None,
        }
    }

    fn booked(&self, at: OffsetDateTime) -> Option<String> {
        let time = dates::time_slot(self.locale, at);
        (self.model.now < at).then(|| t!(self.locale, "application-booked-now", time = time))
    }

    fn who_is_asked(&self) -> String {
        let (locale, phone) = (self.locale, self.phone());
        let Some(by) = self.model.status.answer_by else { return self.who_by() };
        let date = dates::due(locale, by);
        if self.model.today() > by.day {
            t!(locale, "application-asked-late", date = date, phone = phone)
        } else {
            t!(locale, "application-asked-who", date = date, phone = phone)
        }
    }

    fn who_by(&self) -> String {
        let (locale, office, today) = (self.locale, self.office_in_charge(), self.model.today());
        if let Some(on) = self.asks_on() {
            return t!(locale, "application-asks-who", office = office, date = on);
        }
        if self.is_up_to_employer() {
            return t!(locale, "application-employer-who", office = office);
        }
        let Some(clock) = &self.model.status.clock else { return office };
        let Some(due) = clock.promised() else {
            let usual = clock.expected().filter(|usual| today <= usual.day);
            return usual.map_or(office.clone(), |usual| {
                t!(locale, "application-who-usual", office = office, date = dates::due(locale, usual))
            });
        };
        let date = dates::due(locale, due);
        if today > due.day {
            return t!(locale, "application-overdue", office = office, date = date);
        }
        match calendar::working_days_between(today, due.day) {
            0 => t!(locale, "application-who-today", office = office),
            left => t!(locale, "application-who-by", office = office, date = date, left = left),
        }
    }

    fn stage_says(&self, stage: &str, part: &str) -> String {
        self.stage_part(stage, part).unwrap_or_default()
    }
}
