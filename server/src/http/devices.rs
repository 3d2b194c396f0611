//! Where somebody is signed in, and ending each of these. It is the person's own, whoever they act for.

use super::{SignedInPerson, see, show};
use crate::{app::App, error::Result};
use axum::{
    Extension,
    extract::{Path, Query, State},
    response::Response,
};
use serde::Deserialize;
use tantu_app::{
    page::Visit,
    pages::devices::{self, Device, Done},
    paths,
};
use tantu_domain::ids::SessionId;

/// What was done a moment ago: `?one` or `?others` was signed out.
#[derive(Deserialize)]
pub struct Way {
    one: Option<String>,
    others: Option<String>,
}

/// Every browser, the one they are at first.
pub async fn show_devices(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: SignedInPerson,
    Query(way): Query<Way>,
) -> Result<Response> {
    let devices = app.store().devices(person.id, app.now()).await?.into_iter().map(|device| Device {
        id: device.id,
        name: device.device,
        way: device.way.name(),
        signed_in_at: device.signed_in_at,
        last_seen_at: device.last_seen_at,
        ends_at: device.ends_at,
        is_this: device.id == person.session,
    });
    let done = way.one.map(|_| Done::One).or(way.others.map(|_| Done::Others));
    Ok(show(&visit, devices::page(visit.locale, devices::Model { devices: devices.collect(), done })))
}

/// Signs out of one. One that is not theirs, or not there any more, is not theirs to sign out of, and nothing is said.
pub async fn end_device(
    State(app): State<App>,
    person: SignedInPerson,
    Path(device): Path<SessionId>,
) -> Result<Response> {
    if app.store().end_device(person.id, device).await? {
        tracing::info!("a device was signed out from another");
    }
    Ok(see(&format!("{}?one", paths::DEVICES)))
}

/// Signs out everywhere but here.
pub async fn end_others(State(app): State<App>, person: SignedInPerson) -> Result<Response> {
    let count = app.store().end_other_devices(person.id, person.session).await?;
    tracing::info!(count, "devices were signed out from another");
    Ok(see(&format!("{}?others", paths::DEVICES)))
}
