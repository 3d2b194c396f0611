//! Around the two forms of signing in: how often one address may send them.

use crate::{app::App, error::Error};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Lets a request pass while its address has not knocked too often; looking at a page is never counted.
pub async fn count(State(app): State<App>, request: Request, next: Next) -> Response {
    if request.method().is_safe() || app.limiter().allows(request.extensions()) {
        next.run(request).await
    } else {
        Error::TooMany { minutes: 1 }.into_response()
    }
}
