//! Every address Tantu answers.

use crate::{
    app::App,
    assets,
    http::{health, staff},
    middleware::{around_answers, around_everything, around_pages},
};
use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};

/// All of it, ready to be served.
pub fn service(app: App) -> Router {
    let answers = around_pages(pages(), &app).nest("/api/staff/v1", staff());
    let everything = around_answers(answers).merge(files_and_health());
    around_everything(everything.with_state(app))
}

/// For residents.
fn pages() -> Router<App> {
    Router::new().fallback(async || StatusCode::NOT_FOUND)
}

/// For staff and their programs; each needs a token.
fn staff() -> Router<App> {
    Router::new()
        .route("/", get(staff::show_index))
        .route("/cases", get(staff::list_queue))
        .route("/cases/{reference}", get(staff::show_case))
        .route("/cases/{reference}/moves", post(staff::make_move))
}

/// For browsers and for whoever keeps the server running.
fn files_and_health() -> Router<App> {
    assets::routes().route("/healthz", get(health::is_up)).route("/readyz", get(health::is_ready))
}
