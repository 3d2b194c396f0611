//! What happens around every handler, outermost first: see [`around_everything`] and [`around_pages`].

pub mod again;
mod forgery;
mod headers;
pub mod knocks;
mod log;
pub mod problem_page;
pub mod session;
pub mod visit;

#[cfg(test)]
mod tests;

use crate::app::App;
use axum::{
    Router,
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
};
use std::time::Duration;
use tower::ServiceBuilder;
use tower_http::{
    CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer,
    limit::RequestBodyLimitLayer, timeout::TimeoutLayer,
};

/// The most a form can hold, in bytes: forty times the longest honest one.
const BODY_LIMIT: usize = 64 * 1024;

/// The longest a request may take.
const TIME_LIMIT: Duration = Duration::from_secs(15);

/// Around the pages: whether an unsafe request comes from our own pages, and then who is signed in. The staff API
/// carries no cookie, so nobody's browser can be tricked into calling it.
pub fn around_pages(pages: Router<App>, app: &App) -> Router<App> {
    let layers = ServiceBuilder::new()
        .layer(CsrfLayer::new())
        .layer(from_fn(forgery::refuse_the_unmarked))
        .layer(from_fn_with_state(app.clone(), session::look_up));
    pages.layer(layers)
}

/// Around pages and staff API alike.
pub fn around_answers(answers: Router<App>, app: &App) -> Router<App> {
    let inner = ServiceBuilder::new()
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, TIME_LIMIT))
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT));
    let outer = ServiceBuilder::new()
        // Drawing a page takes 20 µs; the thorough levels take many times that to save a hundred bytes.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(from_fn_with_state(app.clone(), visit::meet))
        .layer(from_fn_with_state(app.clone(), problem_page::render));
    answers.layer(inner).layer(outer)
}

/// Around everything, files and health checks too: the request log and the security headers.
pub fn around_everything(everything: Router) -> Router {
    everything.layer(ServiceBuilder::new().layer(from_fn(log::write)).layer(from_fn(headers::protect)))
}
