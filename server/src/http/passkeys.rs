//! A person's own passkeys, and signing in with one.
//!
//! These pages are the person's who is signed in, whoever they act for: nobody makes a passkey for somebody else.

use super::{SignedInPerson, cookies, device, see, show, sign_in};
use crate::{
    app::App,
    error::{Error, Result},
    passkeys::{self, Site},
    store::Way,
};
use axum::{
    Extension, Form, Json,
    extract::{OptionalFromRequestParts, Path, Query, State},
    http::{HeaderMap, request::Parts},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use std::convert::Infallible;
use tantu_app::{
    page::Visit,
    pages::{passkey_refused, passkey_removal, passkeys as list},
    paths,
};
use tantu_domain::{ids::PasskeyId, text};

/// What was done a moment ago: `?made`, `?removed` or `?refused`.
#[derive(Deserialize)]
pub struct Done {
    made: Option<String>,
    removed: Option<String>,
    refused: Option<String>,
}

/// Where to go on after signing in.
#[derive(Deserialize)]
pub struct Onward {
    next: Option<String>,
}

/// What a device gave, and what the person calls it.
#[derive(Deserialize)]
pub struct Given {
    #[serde(default)]
    credential: String,
    #[serde(default)]
    name: String,
}

/// The longest name, in characters; a longer one is cut, because it is only for telling passkeys apart.
const LONGEST_NAME: usize = 40;

/// Lists them, and offers to make one.
pub async fn show_passkeys(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: SignedInPerson,
    site: Option<Site>,
    Query(done): Query<Done>,
) -> Result<Response> {
    let kept = app.store().passkeys_of(person.id).await?;
    let passkeys = kept.into_iter().map(|kept| list::Passkey {
        id: kept.id,
        name: kept.name,
        made: kept.created_at,
        used: kept.last_used_at,
    });
    let done = [
        (done.made, list::Done::Made),
        (done.removed, list::Done::Removed),
        (done.refused, list::Done::Refused),
    ];
    let done = done.into_iter().find_map(|(is_done, done)| is_done.map(|_| done));
    let model = list::Model { passkeys: passkeys.collect(), is_possible: site.is_some(), done };
    Ok(show(&visit, list::page(visit.locale, model)))
}

/// Asks the device to make one. A mother and her daughter may have theirs on one device, which lists them by the end of
/// the number: enough to tell them apart, and too little to ring anybody up.
pub async fn begin_making(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: SignedInPerson,
    site: Option<Site>,
) -> Result<Response> {
    let site = site.ok_or(Error::Forbidden)?;
    let phone = app.store().person(person.id).await?.and_then(|person| person.phone);
    let called = list::called(visit.locale, phone.as_ref());
    let begun = passkeys::begin_making(&app, &site, person.id, &called).await?;
    let (secret, task) = begun.ok_or(Error::Conflict)?;
    Ok((CookieJar::new().add(cookies::passkey(&secret)), Json(task)).into_response())
}

/// Keeps the one that the device has made.
pub async fn finish_making(
    State(app): State<App>,
    person: SignedInPerson,
    site: Option<Site>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(Given { credential, name }): Form<Given>,
) -> Result<Response> {
    let name: String = text::tidy(&name).chars().take(LONGEST_NAME).collect();
    let name = if name.is_empty() { device::of(&headers) } else { name };
    let is_made = match (site, cookies::secret_in(&jar, cookies::PASSKEY)) {
        (Some(site), Some(secret)) => {
            passkeys::finish_making(&app, &site, person.id, &secret, &credential, &name).await?
        }
        _ => false,
    };
    let onward = if is_made { "/passkeys?made" } else { "/passkeys?refused" };
    Ok((CookieJar::new().add(cookies::removed(cookies::PASSKEY)), see(onward)).into_response())
}

/// Asks once more before one is removed.
pub async fn confirm_removal(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: SignedInPerson,
    Path(passkey): Path<PasskeyId>,
) -> Result<Response> {
    let kept = app.store().passkeys_of(person.id).await?;
    let found = kept.into_iter().find(|kept| kept.id == passkey).ok_or(Error::NotFound)?;
    Ok(show(&visit, passkey_removal::page(visit.locale, passkey_removal::Model { name: found.name })))
}

/// Removes one: from now on it signs nobody in.
pub async fn remove_passkey(
    State(app): State<App>,
    person: SignedInPerson,
    Path(passkey): Path<PasskeyId>,
) -> Result<Response> {
    if !app.store().remove_passkey(person.id, passkey, app.now()).await? {
        return Err(Error::NotFound);
    }
    tracing::info!("a passkey was removed");
    Ok(see("/passkeys?removed"))
}

/// Asks the device to sign in.
pub async fn begin_using(State(app): State<App>, site: Option<Site>) -> Result<Response> {
    let site = site.ok_or(Error::Forbidden)?;
    let (secret, task) = passkeys::begin_using(&app, &site).await?;
    Ok((CookieJar::new().add(cookies::passkey(&secret)), Json(task)).into_response())
}

/// Signs in whoever's passkey has signed.
pub async fn finish_using(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    site: Option<Site>,
    headers: HeaderMap,
    jar: CookieJar,
    Query(Onward { next }): Query<Onward>,
    Form(Given { credential, .. }): Form<Given>,
) -> Result<Response> {
    let spent = CookieJar::new().add(cookies::removed(cookies::PASSKEY));
    let whose = match (site, cookies::secret_in(&jar, cookies::PASSKEY)) {
        (Some(site), Some(secret)) => passkeys::finish_using(&app, &site, &secret, &credential).await?,
        _ => None,
    };
    let answer = match whose {
        Some(person) => {
            let device = device::of(&headers);
            sign_in::welcome(&app, &visit, &jar, person, Way::Passkey, &device, next.as_deref()).await?
        }
        None => see(&paths::sign_in_passkey(next.as_deref())),
    };
    Ok((spent, answer).into_response())
}

/// Says that a passkey did not sign anyone in, and what always does.
pub async fn show_refused(
    Extension(visit): Extension<Visit>,
    Query(Onward { next }): Query<Onward>,
) -> Response {
    show(&visit, passkey_refused::page(visit.locale, passkey_refused::Model { next }))
}

impl OptionalFromRequestParts<App> for Site {
    type Rejection = Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        app: &App,
    ) -> std::result::Result<Option<Self>, Infallible> {
        Ok(Self::of(app, &parts.headers))
    }
}
