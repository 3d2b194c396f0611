//! The pages that belong to nobody: the first one, help, and what is shown without a network.

use super::show;
use crate::app::App;
use axum::{Extension, extract::State, response::Response};
use tantu_app::{
    page::Visit,
    pages::{help, home, offline},
};

/// The first page.
pub async fn show_home(State(app): State<App>, Extension(visit): Extension<Visit>) -> Response {
    show(&visit, home::page(visit.locale, home::Model { offers: app.offers(&visit) }))
}

/// People to talk to.
pub async fn show_help(State(app): State<App>, Extension(visit): Extension<Visit>) -> Response {
    show(&visit, help::page(visit.locale, help::Model { offers: app.offers(&visit) }))
}

/// What the service worker keeps for when there is no network.
pub async fn show_offline(Extension(visit): Extension<Visit>) -> Response {
    let visit = Visit { is_signed_in: false, seconds_left: None, ..visit };
    show(&visit, offline::page(visit.locale))
}
