//! A case (办件) is its events.
//!
//! Nothing about a case is stored but what happened to it, in order. Where it stands, what may happen next and by when
//! are computed from that list and the service's stages, here and nowhere else.

mod appointment;
mod correction;
mod plan;
mod trouble;

mod event;

mod clock;
mod fold;
mod standing;
mod status;
mod turn;

mod illegal;
mod moves;
mod possible;
mod replies;

pub mod notice;

#[cfg(test)]
mod tests;

pub use appointment::{Appointment, Need, Offer};
pub use clock::{Clock, Pause, Why};
pub use correction::{Change, Correction};
pub use event::{Actor, Event, Recorded};
pub use illegal::Illegal;
pub use moves::Move;
pub use plan::{Plan, PlanAnswer, PlanItem, PlanVersion};
pub use possible::{MoveKind, possible_moves};
pub use standing::{Asked, Standing};
pub use status::{Passed, Status};
pub use trouble::{Trouble, TroubleReport};
pub use turn::Turn;

use crate::{calendar, ids::CaseId, reference::Reference, region::Region, service::Service};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// An application after it was submitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its identity.
    pub id: CaseId,
    /// The number people follow it by.
    pub reference: Reference,
    /// The service, by slug.
    pub service: String,
    /// The region it was made in, by code.
    pub region: String,
    /// The region the person is registered in, where that is another one that Tantu serves (跨省通办).
    pub home: Option<String>,
    /// The version of the service's definition it was made with.
    pub definition: String,
    /// What it was sent together with, if it was part of a bundle (一件事).
    pub bundle: Option<Reference>,
    /// Everything that happened, oldest first. Never empty: the first event is its submission.
    pub history: Vec<Recorded>,
}

impl Case {
    /// How many events there are; whoever moves the case says which version they saw.
    pub fn version(&self) -> u32 {
        u32::try_from(self.history.len()).unwrap_or(u32::MAX)
    }

    /// The day in China on which it was submitted: the rules of that day hold for it.
    pub fn begun(&self) -> Date {
        let submitted = self.history.first().map_or(OffsetDateTime::UNIX_EPOCH, |recorded| recorded.at);
        calendar::day_in_china(submitted)
    }

    /// Where it stands. The service is as it is in the case's region.
    pub fn status(&self, service: &Service, region: &Region) -> Status {
        Status::of(&self.history, service, region)
    }
}
