//! Where the person is.

use super::{cookies, see, show};
use crate::{
    app::App,
    error::{Error, Result},
};
use axum::{
    Extension, Form,
    extract::State,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{page::Visit, pages::place, paths};

/// The place that was chosen, by GB/T 2260 code.
#[derive(Deserialize)]
pub struct Chosen {
    place: String,
}

/// The places there are. The one this server is set up for is always among them.
pub async fn show_place(State(app): State<App>, Extension(visit): Extension<Visit>) -> Response {
    let own = app.region();
    let mut places: Vec<_> = app.catalog().places().collect();
    if places.iter().all(|place| place.code != own.code) {
        places.push(own);
    }
    show(&visit, place::page(visit.locale, place::Model { places, chosen: &visit.region }))
}

/// Remembers the place in this browser.
pub async fn save_place(State(app): State<App>, Form(Chosen { place }): Form<Chosen>) -> Result<Response> {
    let region = app.catalog().region(&place).ok_or(Error::NotFound)?;
    Ok((CookieJar::new().add(cookies::place(&region.code)), see(paths::HOME)).into_response())
}
