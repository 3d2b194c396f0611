//! Somebody else: a guardian, a relative, whoever helps.

use crate::{citizen_id::CitizenId, phone::Phone};
use serde::{Deserialize, Serialize};

/// What was asked about them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Person {
    /// What they are called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What they are to the applicant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relation: Option<String>,
    /// Their identity number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citizen_id: Option<CitizenId>,
    /// Where they can be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
}
