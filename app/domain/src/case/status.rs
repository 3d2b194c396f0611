//! Where a case stands, folded from its events.

use super::{Correction, Event, Recorded};
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
    /// The promised last day of the present stage, while an office has it.
    pub promised: Option<Due>,
    /// The promised last day until the resident has what they applied for, counted from the present stage on.
    pub finished_by: Option<Due>,
    /// Whether they have it already.
    pub is_after_result: bool,
}

/// The place a case can stand at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// An office is at work.
    Underway {
        /// The stage, by id.
        stage: String,
    },
    /// The resident has something to mend; the clock stands still.
    WaitingForResident {
        /// The stage it will go on with, by id.
        stage: String,
        /// What to mend.
        corrections: Vec<Correction>,
        /// The last day for it.
        by: Date,
    },
    /// Decided against.
    Refused {
        /// Why.
        reason: String,
    },
    /// All is done.
    Finished,
    /// The resident took it back.
    Withdrawn,
}

impl Standing {
    /// Whether nothing more will happen.
    pub fn is_ended(&self) -> bool {
        matches!(self, Self::Refused { .. } | Self::Finished | Self::Withdrawn)
    }

    /// Whether the resident has something to do.
    pub fn needs_resident(&self) -> bool {
        matches!(self, Self::WaitingForResident { .. })
    }

    /// Its name in the staff API.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Underway { .. } => "underway",
            Self::WaitingForResident { .. } => "waiting-for-resident",
            Self::Refused { .. } => "refused",
            Self::Finished => "finished",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The stage it stands at, by id, while it has not ended.
    pub fn stage(&self) -> Option<&str> {
        match self {
            Self::Underway { stage } | Self::WaitingForResident { stage, .. } => Some(stage),
            Self::Refused { .. } | Self::Finished | Self::Withdrawn => None,
        }
    }
}

impl Status {
    /// Folds a history. Events come oldest first; an event that does not fit changes nothing but the time.
    pub fn of(history: &[Recorded], service: &Service, region: &Region) -> Self {
        let since = history.last().map_or(OffsetDateTime::UNIX_EPOCH, |recorded| recorded.at);
        let standing = history.iter().fold(standing_at(service.stages.first()), |standing, recorded| {
            next_standing(standing, &recorded.event, service)
        });
        let mut status = Self { standing, since, promised: None, finished_by: None, is_after_result: false };
        if let Standing::Underway { stage } = &status.standing {
            let began = calendar::day_in_china(since);
            let mut left = service.stages.iter().skip_while(|ahead| ahead.id != *stage).peekable();
            if let Some(present) = left.peek() {
                let limit = region.limit(service, present).promised;
                status.promised = Some(calendar::after_working_days(began, limit));
                status.is_after_result = present.is_after_result;
            }
            if !status.is_after_result {
                let days = region.promised_from(service, left);
                status.finished_by = Some(calendar::after_working_days(began, days));
            }
        }
        status
    }

    /// Whether an office has let its promised day pass.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.promised.is_some_and(|due| today > due.day)
    }
}

fn next_standing(standing: Standing, event: &Event, service: &Service) -> Standing {
    use Standing::{Refused, Underway, WaitingForResident, Withdrawn};
    match (standing, event) {
        (Underway { stage }, event) if ends(&stage, event, service) => {
            standing_at(service.stages.iter().skip_while(|ahead| ahead.id != stage).nth(1))
        }
        (Underway { stage }, Event::CorrectionRequested { corrections, by }) => {
            WaitingForResident { stage, corrections: corrections.clone(), by: *by }
        }
        (WaitingForResident { stage, .. }, Event::Corrected { .. }) => Underway { stage },
        (Underway { .. } | WaitingForResident { .. }, Event::Refused { reason }) => {
            Refused { reason: reason.clone() }
        }
        (Underway { .. } | WaitingForResident { .. }, Event::Withdrawn) => Withdrawn,
        (standing, _) => standing,
    }
}

/// Whether this event ends this stage, as the service says.
fn ends(stage: &str, event: &Event, service: &Service) -> bool {
    let ending = match event {
        Event::Accepted => Ending::Accept,
        Event::Approved => Ending::Approve,
        Event::Delivered => Ending::Deliver,
        Event::Closed => Ending::Close,
        _ => return false,
    };
    service.stage(stage).is_some_and(|stage| stage.ends_with == ending)
}

fn standing_at(stage: Option<&Stage>) -> Standing {
    stage.map_or(Standing::Finished, |stage| Standing::Underway { stage: stage.id.clone() })
}
