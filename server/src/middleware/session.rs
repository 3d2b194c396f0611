//! Who is signed in: looked up once a request, for the pages and handlers that ask.

use crate::{
    app::App,
    error::{Error, Result},
    http::cookies,
};
use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts, Request, State},
    http::request::Parts,
    middleware::Next,
    response::Response,
};
use axum_extra::extract::CookieJar;
use tantu_app::page::Visit;
use tantu_domain::{ids::ResidentId, phone::Phone};

/// The resident who is signed in. A handler that takes one is only for people who are; one that takes an
/// `Option<Resident>` is for everyone.
#[derive(Clone, Debug)]
pub struct Resident {
    /// Whose drafts and cases may be loaded.
    pub id: ResidentId,
    /// The number they sign in with.
    pub phone: Phone,
}

/// The session could not be looked up.
#[derive(Clone)]
struct Unknown;

/// Looks up the session, if the browser sent one. Where that fails, pages for everyone are still shown; only a handler
/// that asks who is signed in cannot go on.
pub async fn look_up(State(app): State<App>, jar: CookieJar, mut request: Request, next: Next) -> Response {
    let resident = match cookies::secret_in(&jar, cookies::SESSION) {
        Some(session) => app.store().resident_of_session(&session, app.now()).await,
        None => Ok(None),
    };
    match resident {
        Err(error) => {
            tracing::error!("could not look up a session: {error}");
            request.extensions_mut().insert(Unknown);
        }
        Ok(resident) => {
            if let Some(visit) = request.extensions_mut().get_mut::<Visit>() {
                visit.is_signed_in = resident.is_some();
            }
            if let Some((id, phone)) = resident {
                request.extensions_mut().insert(Resident { id, phone });
            }
        }
    }
    next.run(request).await
}

impl<S: Sync> FromRequestParts<S> for Resident {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        let next = || parts.uri.path_and_query().map_or("/", |address| address.as_str()).to_owned();
        found(parts)?.ok_or_else(|| Error::SignInFirst { next: next() })
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for Resident {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>> {
        found(parts)
    }
}

/// Nobody is taken for a stranger because the database failed: what they sent would wait for a sign-in they do not need.
fn found(parts: &Parts) -> Result<Option<Resident>> {
    match parts.extensions.get::<Unknown>() {
        Some(Unknown) => Err(Error::Busy),
        None => Ok(parts.extensions.get().cloned()),
    }
}
