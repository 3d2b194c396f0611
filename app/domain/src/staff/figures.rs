//! What a federation reports of work: the JSON under `/api/staff/v1/work/figures`.

use crate::work::Figure;
use serde::{Deserialize, Serialize};
use time::Date;

/// What is counted, `GET /work/figures?from=2026-01-01&until=2026-12-31`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// Of which region, by GB/T 2260 code.
    pub region: String,
    /// The first day that counts.
    pub from: Date,
    /// The last day that counts.
    pub until: Date,
    /// Every line, with nothing in it where nothing happened.
    pub figures: Vec<Figure>,
}
