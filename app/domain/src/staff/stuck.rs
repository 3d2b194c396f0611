//! Who is stuck and waits for an answer: the JSON under `/api/staff/v1/stuck-notes`.

use crate::{ids::StuckNoteId, stuck::StuckNote};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// Everybody who waits for an answer, `GET /stuck-notes`, oldest first.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StuckNotes {
    /// At most a hundred.
    pub notes: Vec<StuckNoteFile>,
}

/// One who waits.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StuckNoteFile {
    /// By what it is said that they were answered, `POST /stuck-notes/{id}/answered`.
    pub id: StuckNoteId,
    /// When they wrote.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// What they told.
    #[serde(flatten)]
    pub note: StuckNote,
}
