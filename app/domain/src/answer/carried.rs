//! Where an answer is known from that the person has not given in this application.

use crate::reference::Reference;
use serde::{Deserialize, Serialize};
use time::Date;

/// An answer of an earlier day, so that nobody is asked twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// The application it was given in; without one, in “What can I get?”, or in the register of those who look for
    /// work.
    pub from: Option<Reference>,
    /// Whether it stands in that register.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_registered: bool,
    /// The day on which it was given.
    pub on: Date,
}
