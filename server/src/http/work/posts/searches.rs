//! What somebody looks for again and again: saved, opened, deleted.

use super::{Pairs, places, read};
use crate::{
    app::App,
    error::{Error, Result},
    http::{Resident, consent::must_be_given, see, show},
    store::SEARCHES_A_PERSON,
};
use axum::{
    Extension, Form,
    extract::{Path, Query, State},
    response::Response,
};
use serde::Deserialize;
use tantu_app::{
    page::Visit,
    pages::work::searches::{self, Model},
    paths::work,
};
use tantu_domain::{
    ids::SavedSearchId,
    mandate::Act,
    work::{REGISTERING, Search},
};

/// Whether there was no room, `?full`.
#[derive(Deserialize)]
pub struct Way {
    full: Option<String>,
}

/// What they have saved.
pub async fn show_searches(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Query(way): Query<Way>,
) -> Result<Response> {
    resident.must(Act::Follow, REGISTERING)?;
    let saved = app.store().saved_searches(resident.id).await?;
    let model = Model {
        searches: saved.iter().map(|saved| (saved.id, &saved.search)).collect(),
        places: places(&app),
        most: way.full.map(|_| SEARCHES_A_PERSON),
    };
    Ok(show(&visit, searches::page(visit.locale, &model)))
}

/// Saves a search and leads back to it. What has to be there for somebody tells of a disability, so it is only kept with
/// their leave.
pub async fn save_search(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Form(sent): Form<Pairs>,
) -> Result<Response> {
    resident.must(Act::Apply, REGISTERING)?;
    let search = read(&sent);
    let back = work::posts(&search, 0);
    must_be_given(&app, &resident, &back).await?;
    let named = named(&search, &visit.region);
    if !app.store().save_search(resident.id, &named, app.now()).await? {
        return Ok(see(&format!("{}?full", work::SEARCHES)));
    }
    tracing::info!("somebody saved a search for posts");
    Ok(see(&work::posts(&named, 0)))
}

/// Deletes one.
pub async fn delete_search(
    State(app): State<App>,
    resident: Resident,
    Path(id): Path<String>,
) -> Result<Response> {
    resident.must(Act::Apply, REGISTERING)?;
    let id: SavedSearchId = id.parse().map_err(|_| Error::NotFound)?;
    if !app.store().delete_search(resident.id, id).await? {
        return Err(Error::NotFound);
    }
    Ok(see(work::SEARCHES))
}

/// The same search with the place named that it is made from, so that it means the same at night and on other devices.
pub(super) fn named(search: &Search, place: &str) -> Search {
    let place = search.place.clone().unwrap_or_else(|| place.to_owned());
    Search { place: Some(place), ..search.clone() }
}
