//! One line a request: what was asked for, what came of it, how long it took.
//!
//! Only the pattern of the address is written, never the address: a draft or a case in it would lead to a person.

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use std::time::Instant;
use tracing::Instrument;

/// Writes the line, and gives everything logged on the way the same request id.
pub(super) async fn write(request: Request, next: Next) -> Response {
    let id = format!("{:08x}", crate::secret::random());
    let route =
        request.extensions().get::<MatchedPath>().map_or("no such address", MatchedPath::as_str).to_owned();
    let span =
        tracing::info_span!("request", request.id = id, http.method = %request.method(), http.route = route);
    async {
        let began = Instant::now();
        let response = next.run(request).await;
        let milliseconds = began.elapsed().as_secs_f64() * 1000.0;
        tracing::info!(http.status = response.status().as_u16(), "answered in {milliseconds:.1} ms");
        response
    }
    .instrument(span)
    .await
}
