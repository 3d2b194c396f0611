//! Whatever went wrong, said to the person in a page with a way on, and to a program in JSON. Details go into the log,
//! once, here.

use crate::error::Error;
use axum::{
    Extension, Json,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::sync::Arc;
use tantu_app::page::Visit;
use tantu_domain::staff::Refusal;

/// Fills every answer that is an error and still empty: our own [`Error`]s, and what axum and its layers refuse.
pub async fn render(Extension(visit): Extension<Visit>, request: Request, next: Next) -> Response {
    let is_for_programs = request.uri().path().starts_with("/api/");
    let mut response = next.run(request).await;
    let error = response.extensions_mut().remove::<Arc<Error>>();
    if let Some(error) = &error {
        log(error);
    }
    let status = response.status();
    if !is_bare(&response) {
        return response;
    }
    let said = if is_for_programs { refusal(status) } else { page(&visit, status) };
    let (mut parts, said) = (response.into_parts().0, said.into_response());
    parts.headers.remove(header::CONTENT_LENGTH);
    let (said_parts, body) = said.into_parts();
    parts.headers.extend(said_parts.headers);
    if let Some(Error::TooMany { minutes }) = error.as_deref() {
        parts.headers.insert(header::RETRY_AFTER, HeaderValue::from(minutes * 60));
    }
    Response::from_parts(parts, body)
}

/// Whether nobody has written the answer yet: an error without a page and without JSON.
fn is_bare(response: &Response) -> bool {
    let is_error = response.status().is_client_error() || response.status().is_server_error();
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    is_error
        && !kind.is_some_and(|kind| kind.starts_with("text/html") || kind.starts_with("application/json"))
}

fn log(error: &Error) {
    match error {
        Error::Store(_) | Error::Other(_) => tracing::error!("could not answer: {error}"),
        _ => tracing::info!("refused: {error}"),
    }
}

fn page(_visit: &Visit, status: StatusCode) -> Response {
    (status, status.to_string()).into_response()
}

fn refusal(status: StatusCode) -> Response {
    let reason = status.canonical_reason().unwrap_or("Refused");
    let error = reason.to_lowercase().replace(' ', "-");
    let refusal = Refusal { error, message: format!("{reason}."), illegal: None, version: None };
    (status, Json(refusal)).into_response()
}
