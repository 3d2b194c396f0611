//! Unsafe requests that nobody vouches for.
//!
//! `CsrfLayer` refuses what another site sends, by `Sec-Fetch-Site` or else by `Origin`. A request with neither it lets
//! pass, because no browser of the last years sends one; we refuse it, because nobody honest loses by that.

use crate::error::Error;
use axum::{
    extract::Request,
    http::header,
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Refuses an unsafe request with neither `Sec-Fetch-Site` nor `Origin`.
pub(super) async fn refuse_the_unmarked(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let is_marked = headers.contains_key("sec-fetch-site") || headers.contains_key(header::ORIGIN);
    if request.method().is_safe() || is_marked {
        next.run(request).await
    } else {
        Error::Forbidden.into_response()
    }
}
