//! Who acts for whom: asking for it, seeing it, ending it. All of it belongs to whoever is signed in, for whomever they
//! act at the moment.

pub mod ask;

use super::{SignedInPerson, see, show};
use crate::{
    app::App,
    error::{Error, Result},
    telling::{self, News},
};
use axum::{
    Extension,
    extract::{Path, Query, State},
    response::Response,
};
use serde::Deserialize;
use tantu_app::{
    page::Visit,
    pages::{helpers, mandate::end},
    paths,
};
use tantu_domain::mandate::{Ender, Mandate, Standing};

/// Whether one was ended a moment ago.
#[derive(Deserialize)]
pub struct Onward {
    ended: Option<String>,
}

/// Who can act for them.
pub async fn show_helpers(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: SignedInPerson,
    Query(way): Query<Onward>,
) -> Result<Response> {
    let mandates = app.store().mandates_over(person.id).await?;
    let model = helpers::Model {
        mandates: &mandates,
        acting_for: visit.acting_for.clone().map(|acting| acting.name),
        is_ended: way.ended.is_some(),
        offers: app.offers(&visit),
        phone: app.offers(&visit).region.phone.clone(),
        now: app.now(),
    };
    Ok(show(&visit, helpers::page(visit.locale, &model)))
}

/// Asks somebody before another may act for them no more.
pub async fn confirm_end(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: SignedInPerson,
    Path(mandate): Path<String>,
) -> Result<Response> {
    confirm(&app, &visit, person, Ender::Resident, &mandate).await
}

/// Ends it, from the next request on.
pub async fn end_helper(
    State(app): State<App>,
    person: SignedInPerson,
    Path(mandate): Path<String>,
) -> Result<Response> {
    end(&app, person, Ender::Resident, &mandate).await
}

/// Asks a helper before they act for somebody no more.
pub async fn confirm_give_back(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: SignedInPerson,
    Path(mandate): Path<String>,
) -> Result<Response> {
    confirm(&app, &visit, person, Ender::Helper, &mandate).await
}

/// Gives it back, from the next request on.
pub async fn give_back(
    State(app): State<App>,
    person: SignedInPerson,
    Path(mandate): Path<String>,
) -> Result<Response> {
    end(&app, person, Ender::Helper, &mandate).await
}

async fn confirm(app: &App, visit: &Visit, person: SignedInPerson, by: Ender, id: &str) -> Result<Response> {
    let mandate = mandate(app, person, by, id).await?;
    if !matches!(mandate.standing(app.now()), Standing::InForce | Standing::Asked) {
        return Ok(see(list(by)));
    }
    let model = end::Model { mandate: &mandate, is_helper: by == Ender::Helper, offers: app.offers(visit) };
    Ok(show(visit, end::page(visit.locale, model)))
}

/// Doing it twice is no mistake: it has ended, which is what was asked for.
async fn end(app: &App, person: SignedInPerson, by: Ender, id: &str) -> Result<Response> {
    let mandate = mandate(app, person, by, id).await?;
    if app.store().end_mandate(person.id, mandate.id, by, app.now()).await? {
        tracing::info!("a mandate was ended by {}", by.name());
        if mandate.standing(app.now()) == Standing::InForce {
            telling::tell(app, News::MandateEnded(&mandate)).await?;
        }
    }
    Ok(see(&format!("{}?ended", list(by))))
}

/// The mandate of an address, for the one of the two who comes this way.
async fn mandate(app: &App, person: SignedInPerson, by: Ender, id: &str) -> Result<Mandate> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let mandate = app.store().mandate_of(person.id, id).await?.ok_or(Error::NotFound)?;
    let is_theirs = match by {
        Ender::Helper => mandate.helper == person.id,
        _ => mandate.resident == Some(person.id),
    };
    is_theirs.then_some(mandate).ok_or(Error::NotFound)
}

fn list(by: Ender) -> &'static str {
    if by == Ender::Helper { paths::WHOM } else { paths::HELPERS }
}
