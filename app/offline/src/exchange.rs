//! What the service worker hands to the engine, and what it gets back.

use serde::{Deserialize, Serialize};
use tantu_domain::ids::DraftId;
use uuid::Uuid;

/// What the browser asks for.
#[derive(Clone, Debug, Deserialize)]
pub struct Request {
    /// `GET` or `POST`.
    pub method: String,
    /// Path and query.
    pub url: String,
    /// What a form sent, field by field.
    #[serde(default)]
    pub form: Vec<(String, String)>,
}

/// Everything around a request that is not the request.
#[derive(Clone, Debug, Deserialize)]
pub struct Around {
    /// The moment by the device's clock, in milliseconds since 1970.
    pub now: i64,
    /// Random numbers for whatever is begun by this request.
    pub ids: Vec<Uuid>,
    /// What the server last said of the visit, as it stood in its header; empty if it has said nothing yet.
    #[serde(default)]
    pub visit: String,
    /// The languages the browser is set to, the best first.
    #[serde(default)]
    pub languages: Vec<String>,
    /// What was said of this device, if it was asked.
    pub choice: Option<Choice>,
    /// Whether there is a network all the same: a page about the device comes from the device in any case.
    #[serde(default)]
    pub is_there: bool,
    /// Whether the page before this one came from the server.
    pub is_new: bool,
    /// Whether the device has room, or has just shown that it has none.
    pub can_keep: bool,
    /// How much room there is, where the browser tells.
    #[serde(default)]
    pub room: Option<Room>,
}

/// Whose a device is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// One person's alone: it may keep things.
    Mine,
    /// Others use it, too.
    Shared,
}

/// Room on the device, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Taken.
    pub used: u64,
    /// That, and what is free.
    pub quota: u64,
}

/// What the service worker is to do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The status of the answer.
    pub status: u16,
    /// Where to go, with a status of 303.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// The page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// What to keep from now on, if that has changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The visit from now on, if that has changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visit: Option<String>,
    /// What was said of this device just now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<Choice>,
    /// What to delete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forget: Option<Forget>,
    /// Forms for the server, to be sent when there is a network: where to, and what.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub later: Vec<(String, String)>,
    /// How many commands wait to be delivered.
    pub waiting: usize,
    /// The drafts that only this device can answer for: the server does not know all of them yet.
    pub here: Vec<DraftId>,
}

/// What to delete from the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Forget {
    /// Everything.
    All,
    /// What is kept of the one who was signed in.
    Person,
}
