//! Where a case stands, with all that a page or a colleague asks about it.

use super::{Appointment, Asked, Clock, Offer, PlanVersion, Recorded, Standing, TroubleReport, fold};
use crate::{
    calendar::{self, Due},
    region::Region,
    service::{Ending, Service, Stage},
};
use time::{Date, OffsetDateTime};

/// Where a case stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// Its place.
    pub standing: Standing,
    /// Since when it has stood there.
    pub since: OffsetDateTime,
    /// The clock of the present stage, or of the appeal; none once the case has ended.
    pub clock: Option<Clock>,
    /// Whether the resident has already what they applied for.
    pub is_after_result: bool,
    /// The stages that were passed, in order. What was sent back is not passed any more.
    pub passed: Vec<Passed>,
    /// The stages ahead, by id, after the one it stands at.
    pub ahead: Vec<String>,
    /// The appointment at the present stage.
    pub appointment: Option<Appointment>,
    /// Every plan that was put to the resident, oldest first.
    pub plans: Vec<PlanVersion>,
    /// The questions this person was asked, by id: nothing else can be mended.
    pub(super) asked: Vec<String>,
    /// How often something had to be mended.
    pub corrections: u16,
    /// The last day for what the resident is asked for.
    pub answer_by: Option<Due>,
    /// The last day on which the resident may appeal against the last decision, if there is one they may appeal
    /// against.
    pub appeal_by: Option<Due>,
    /// The day on which the resident began to work.
    pub started: Option<Date>,
    /// The day from which on the resident is asked how it goes at work, at a stage that is about that.
    pub asks_on: Option<Date>,
    /// Every problem at work that the resident told of, oldest first.
    pub trouble: Vec<TroubleReport>,
    /// The promised working days of the stages ahead, up to the one that gives the resident what they applied for;
    /// none where an employer decides.
    pub(super) days_ahead: Option<u16>,
}

/// A stage that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// The stage, by id.
    pub stage: String,
    /// When it ended.
    pub at: OffsetDateTime,
}

impl Status {
    /// Folds a history. Events come oldest first; an event that does not fit changes nothing but the time.
    pub fn of(history: &[Recorded], service: &Service, region: &Region) -> Self {
        fold::status(history, service, region)
    }

    /// The stage it stands at.
    pub fn stage<'a>(&self, service: &'a Service) -> Option<&'a Stage> {
        service.stage(self.standing.stage()?)
    }

    /// The promised last day of the present stage; none while its clock stands still and nobody knows until when.
    pub fn promised(&self) -> Option<Due> {
        self.clock.as_ref().and_then(Clock::promised)
    }

    /// The last day the law allows for the present stage, where it says so.
    pub fn statutory(&self) -> Option<Due> {
        self.clock.as_ref().and_then(Clock::statutory)
    }

    /// The last day until the resident has what they applied for, as promised for what is left. None while nobody can
    /// say: the clock stands still for a time nobody knows, the present stage is late, or an
    /// employer decides.
    pub fn finished_by(&self, today: Date) -> Option<Due> {
        let is_on_the_way = !self.is_after_result && !matches!(self.standing, Standing::UnderAppeal { .. });
        let present = self.clock.as_ref().filter(|_| is_on_the_way)?.expected()?;
        let done = calendar::after_working_days(present.day, self.days_ahead?);
        let is_estimate = present.is_estimate || done.is_estimate;
        (today <= present.day).then_some(Due { is_estimate, ..done })
    }

    /// Whether an office has let its promised day pass.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.promised().is_some_and(|due| today > due.day)
    }

    /// Whether an office has let the day pass that the law allows.
    pub fn is_statutory_overdue(&self, today: Date) -> bool {
        self.statutory().is_some_and(|due| today > due.day)
    }

    /// Whether the resident can do now what they are asked for: times that have all passed are the office's turn.
    pub fn needs_resident(&self, now: OffsetDateTime) -> bool {
        match self.standing.asked() {
            Some(Asked::Times) => self.offer().is_some_and(|offer| offer.open(now).next().is_some()),
            asked => asked.is_some(),
        }
    }

    /// The latest plan.
    pub fn plan(&self) -> Option<&PlanVersion> {
        self.plans.last()
    }

    /// Whether a problem at work waits for an answer.
    pub fn has_trouble(&self) -> bool {
        self.trouble.iter().any(|report| report.answer.is_none())
    }

    /// The times there are to choose from.
    pub fn offer(&self) -> Option<&Offer> {
        self.appointment.as_ref().and_then(Appointment::offer)
    }

    /// Whether the case is in public notice at present.
    pub fn is_in_public_notice(&self, service: &Service) -> bool {
        let is_notice = |stage: &Stage| stage.ends_with == Ending::EndNotice;
        matches!(self.standing, Standing::Underway { .. }) && self.stage(service).is_some_and(is_notice)
    }
}
