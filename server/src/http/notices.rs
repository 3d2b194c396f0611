//! What is in public notice where a visit is, for everybody to read.

use super::show;
use crate::{app::App, error::Result};
use axum::{Extension, extract::State, response::Response};
use tantu_app::{
    page::Visit,
    pages::notices::{self, Cases},
};

/// The region's public notices.
pub async fn show_notices(State(app): State<App>, Extension(visit): Extension<Visit>) -> Result<Response> {
    let region = app.offers(&visit).region;
    let open = app.store().open_cases(&region.code).await?;
    let cases = Cases { region, open: &open, catalog: app.catalog(), now: app.now() };
    Ok(show(&visit, notices::page(visit.locale, &cases)))
}
