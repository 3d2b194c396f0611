//! A case (办件) is its events.
//!
//! Nothing about a case is stored but what happened to it, in order. Where it stands, what may happen next and by when
//! are computed from that list and the service's stages, here and nowhere else.

mod event;
mod moves;
mod status;

pub use event::{Actor, Correction, Event, Recorded};
pub use moves::{Illegal, Move, MoveKind, possible_moves};
pub use status::{Standing, Status};

use crate::{answer::Answers, ids::CaseId, reference::Reference, region::Region, service::Service};

/// An application after it was submitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its identity.
    pub id: CaseId,
    /// The number people follow it by.
    pub reference: Reference,
    /// The service, by slug.
    pub service: String,
    /// The region, by code.
    pub region: String,
    /// Everything that happened, oldest first. Never empty: the first event is its submission.
    pub history: Vec<Recorded>,
}

impl Case {
    /// How many events there are; whoever moves the case says which version they saw.
    pub fn version(&self) -> u32 {
        u32::try_from(self.history.len()).unwrap_or(u32::MAX)
    }

    /// Where it stands.
    pub fn status(&self, service: &Service, region: &Region) -> Status {
        Status::of(&self.history, service, region)
    }

    /// What the resident sent, with every correction worked in.
    pub fn answers(&self) -> Answers {
        let mut sent = self.history.iter().rev().filter_map(|recorded| match &recorded.event {
            Event::Submitted { answers } | Event::Corrected { answers } => Some(answers),
            _ => None,
        });
        sent.next().cloned().unwrap_or_default()
    }
}
