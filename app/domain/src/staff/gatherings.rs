//! Classes and fairs, for whoever holds them: the JSON under `/api/staff/v1/gatherings`.

use crate::{
    ids::ResidentId,
    phone::Phone,
    work::{Gathering, GatheringNumber, Place, Wanted},
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// What a region's offices hold, `GET /gatherings`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gatherings {
    /// What is not over yet, the soonest first; at most 500.
    pub gatherings: Vec<GatheringFile>,
}

/// A class or a fair, `GET /gatherings/{number}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GatheringFile {
    /// By what it is changed and called off.
    pub number: GatheringNumber,
    /// Whether it was called off.
    pub is_cancelled: bool,
    /// How many seats are taken.
    pub taken: u16,
    /// How many wait for a seat.
    pub waiting: u16,
    /// All of it, as it was published: `POST /gatherings`, `PUT /gatherings/{number}`.
    pub gathering: Gathering,
}

/// Who comes and who waits, `GET /gatherings/{number}/sign-ups`. That it was read is written down of each.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignUps {
    /// In the order in which they signed up.
    pub sign_ups: Vec<SignUpFile>,
}

/// Somebody who has signed up.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignUpFile {
    /// By what it is written down whether they came.
    pub resident: ResidentId,
    /// What they are called, if they have said so.
    pub name: Option<String>,
    /// Where they are reached, if they have a phone.
    pub phone: Option<Phone>,
    /// Whether they have their seats.
    pub place: Place,
    /// What they need and who comes along.
    pub wanted: Wanted,
    /// When they signed up.
    #[serde(with = "time::serde::rfc3339")]
    pub signed_up_at: OffsetDateTime,
    /// Whether they came, once it is written down.
    pub has_come: Option<bool>,
    /// Whether they have the certificate.
    pub is_certified: bool,
}

/// Whether somebody came, `POST /gatherings/{number}/attendance`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttendanceNote {
    /// Who.
    pub resident: ResidentId,
    /// Whether they came.
    pub has_come: bool,
    /// Whether they have the certificate of the class.
    #[serde(default)]
    pub is_certified: bool,
}
