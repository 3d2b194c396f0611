//! The register of those who look for work, as an adviser of their region reads it.

use crate::{answer::Answers, work::RegistrationState};
use serde::{Deserialize, Serialize};

/// What somebody who registered hopes for now, and what may be told of them. They may have changed it since they sent
/// the case, and what counts is this.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterFile {
    /// Whether they are looking at present.
    pub state: RegistrationState,
    /// What stands there; nothing once it has ended.
    pub answers: Answers,
}
