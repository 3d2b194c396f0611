//! The pages about the device itself, for a browser that can keep nothing: where it can, the service worker answers
//! them, and none of these requests ever arrives.

use super::{see, show, sign_in};
use crate::{
    app::App,
    error::{Error, Result},
};
use axum::{
    Extension,
    extract::{Path, Query, State},
    response::Response,
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{
    page::Visit,
    pages::{
        forget, install,
        keep::{self as page, Model},
        waiting,
    },
    paths,
};
use tantu_domain::ids::DraftId;

/// Where one was on the way to, `?next=`, and whether everything was deleted a moment ago, `?forgotten`.
#[derive(Deserialize)]
pub struct Way {
    next: Option<String>,
    forgotten: Option<String>,
}

/// That nothing can be kept here, or that nothing is left.
pub async fn show_keep(Extension(visit): Extension<Visit>, Query(way): Query<Way>) -> Response {
    let state = if way.forgotten.is_some() { page::State::Forgotten } else { page::State::Unable };
    let next = way.next.as_deref().map(|next| sign_in::local(next).to_owned());
    show(&visit, page::page(visit.locale, Model { state, next, is_missing: false, room: None }))
}

/// Nothing becomes of a choice where nothing can be kept; the page says so.
pub async fn keep() -> Response {
    see(paths::KEEP)
}

/// Asks before everything is deleted, as it would where there is something.
pub async fn confirm_forgetting(Extension(visit): Extension<Visit>) -> Response {
    show(&visit, forget::page(visit.locale, forget::Model { drafts: 0, waiting: 0 }))
}

/// Signs out: more there is not to forget.
pub async fn forget(State(app): State<App>, jar: CookieJar) -> Result<Response> {
    sign_in::leave(&app, &jar, &format!("{}?forgotten", paths::KEEP)).await
}

/// Nothing waits here.
pub async fn show_waiting(Extension(visit): Extension<Visit>) -> Response {
    show(&visit, waiting::page(visit.locale, waiting::Model { items: Vec::new(), until: None }))
}

/// The draft itself knows whether it was sent, and leads to its receipt.
pub async fn follow_waiting(Path(draft): Path<String>) -> Result<Response> {
    let draft: DraftId = draft.parse().map_err(|_| Error::NotFound)?;
    Ok(see(&paths::draft(draft)))
}

/// How Tantu is put on the home screen.
pub async fn show_install(Extension(visit): Extension<Visit>) -> Response {
    show(&visit, install::page(visit.locale))
}
