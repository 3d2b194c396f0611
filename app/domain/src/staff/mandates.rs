//! Who may act for whom, as offices see, witness and end it: the JSON under `/api/staff/v1/mandates`.

use crate::{
    citizen_id::CitizenId,
    ids::MandateId,
    mandate::{Basis, Ground, Kind, Mandate, Scope, Term},
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// What waits for somebody to see papers, `GET /mandates`, oldest first.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedMandates {
    /// At most a hundred.
    pub mandates: Vec<MandateFile>,
}

/// One mandate, as staff see it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MandateFile {
    /// By what it is confirmed, refused or ended.
    pub id: MandateId,
    /// What the helper is to the resident.
    pub kind: Kind,
    /// How it comes about.
    pub basis: Basis,
    /// What the helper is called.
    pub helper: String,
    /// What the resident is called.
    pub resident: String,
    /// The resident's identity number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citizen_id: Option<CitizenId>,
    /// Why they have a guardian.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<Ground>,
    /// What it is for.
    pub scope: Scope,
    /// When it was asked for.
    #[serde(with = "time::serde::rfc3339")]
    pub asked_at: OffsetDateTime,
    /// From when it holds, once it does.
    #[serde(with = "time::serde::rfc3339::option")]
    pub starts_at: Option<OffsetDateTime>,
    /// Until when it holds.
    #[serde(with = "time::serde::rfc3339")]
    pub ends_at: OffsetDateTime,
}

impl From<&Mandate> for MandateFile {
    fn from(mandate: &Mandate) -> Self {
        let Mandate { id, kind, basis, scope, details, asked_at, starts_at, ends_at, .. } = mandate.clone();
        Self {
            id,
            kind,
            basis,
            helper: details.helper_in_full(),
            resident: details.resident,
            citizen_id: details.citizen_id,
            ground: details.ground,
            scope,
            asked_at,
            starts_at,
            ends_at,
        }
    }
}

/// The papers show it, `POST /mandates/{id}/confirm`. What stands in them is written down where it was typed wrong.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MandateConfirmation {
    /// The resident's name, as it stands in the papers.
    #[serde(default)]
    pub resident: Option<String>,
    /// Their identity number, as it stands there.
    #[serde(default)]
    pub citizen_id: Option<CitizenId>,
}

/// Somebody says at the counter that another may act for them, `POST /mandates`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WitnessedMandate {
    /// The mobile number the helper signs in with.
    pub helper_phone: String,
    /// What the helper is called.
    pub helper: String,
    /// The body in whose name they act, where they do.
    #[serde(default)]
    pub body: Option<String>,
    /// What the resident is called.
    pub resident: String,
    /// The number on the identity card they show.
    pub citizen_id: CitizenId,
    /// The mobile number of the resident, if they have one.
    #[serde(default)]
    pub resident_phone: Option<String>,
    /// What the helper is to the resident.
    pub kind: Kind,
    /// What it is for.
    pub scope: Scope,
    /// For how long.
    pub term: Term,
    /// Whether they were read what is kept of their disability, and why, and agreed to that too.
    #[serde(default)]
    pub consents: bool,
}
