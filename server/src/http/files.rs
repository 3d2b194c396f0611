//! The two files that are made when the server starts; the others are in [`assets`](crate::assets).

use crate::app::App;
use axum::{extract::State, http::HeaderMap, response::Response};

/// The definitions of everything there is to apply for.
pub async fn take_definitions(State(app): State<App>, headers: HeaderMap) -> Response {
    app.offline().definitions().answer(&headers)
}

/// The script that answers when the network does not.
pub async fn take_service_worker(State(app): State<App>, headers: HeaderMap) -> Response {
    app.offline().service_worker().answer(&headers)
}
