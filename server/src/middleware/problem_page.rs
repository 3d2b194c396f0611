//! Whatever went wrong, said to the person in a page with a way on, and to a program in JSON. Details go into the log,
//! once, here.

use super::again::Sent;
use crate::{app::App, error::Error, http::show_with};
use axum::{
    Extension, Json,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::sync::Arc;
use tantu_app::{
    page::Visit,
    pages::problem::{self, Again, Kind},
};
use tantu_domain::staff::Refusal;

/// Fills every answer that is an error and still empty: our own [`Error`]s, and what axum and its layers refuse.
pub async fn render(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    mut request: Request,
    next: Next,
) -> Response {
    let sent = Sent::default();
    request.extensions_mut().insert(sent.clone());
    let is_for_programs = request.uri().path().starts_with("/api/");
    let mut response = next.run(request).await;
    let error = response.extensions_mut().remove::<Arc<Error>>();
    if let Some(error) = &error {
        log(error);
    }
    if !is_bare(&response) {
        return response;
    }
    let status = response.status();
    let kind = kind(status, error.as_deref());
    let retry_after = match kind {
        Kind::TooMany { minutes } => Some(HeaderValue::from(u32::from(minutes) * 60)),
        _ => None,
    };
    let said = if is_for_programs { refusal(status) } else { page(&app, &visit, status, kind, &sent) };
    let (mut parts, (said, body)) = (response.into_parts().0, said.into_parts());
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.extend(said.headers);
    parts.headers.extend(retry_after.map(|seconds| (header::RETRY_AFTER, seconds)));
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

/// What could not be done for the moment may be sent again, with everything that was in it.
fn page(app: &App, visit: &Visit, status: StatusCode, kind: Kind, sent: &Sent) -> Response {
    let may_work_later = matches!(kind, Kind::TooMany { .. } | Kind::TimedOut | Kind::Busy | Kind::Broken);
    let fields = sent.fields().filter(|_| may_work_later);
    let again = fields.map(|fields| Again { action: visit.here.clone(), fields });
    let model = problem::Model { kind, phone: app.region().phone.clone(), again };
    show_with(visit, status, problem::page(visit.locale, model))
}

fn kind(status: StatusCode, error: Option<&Error>) -> Kind {
    match status {
        StatusCode::NOT_FOUND => Kind::NotFound,
        StatusCode::FORBIDDEN => match error {
            Some(Error::MandateEnded) => Kind::MandateEnded,
            _ => Kind::Forbidden,
        },
        StatusCode::CONFLICT => match error {
            Some(Error::SentBefore { case }) => Kind::SentBefore { case: case.clone() },
            _ => Kind::Conflict,
        },
        StatusCode::PAYLOAD_TOO_LARGE => Kind::TooLarge,
        StatusCode::TOO_MANY_REQUESTS => match error {
            Some(Error::TooMany { minutes }) => Kind::TooMany { minutes: *minutes },
            _ => Kind::TooMany { minutes: 1 },
        },
        StatusCode::REQUEST_TIMEOUT => Kind::TimedOut,
        StatusCode::SERVICE_UNAVAILABLE => Kind::Busy,
        other if other.is_client_error() => Kind::Unsupported,
        _ => Kind::Broken,
    }
}

fn refusal(status: StatusCode) -> Response {
    let reason = status.canonical_reason().unwrap_or("Refused");
    let error = reason.to_lowercase().replace(' ', "-");
    let refusal = Refusal { error, message: format!("{reason}."), illegal: None, version: None };
    (status, Json(refusal)).into_response()
}
