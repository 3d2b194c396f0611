//! Signing in through a province's unified identity: the way there, and the way back.

use super::{cookies, device, see, show_with, sign_in};
use crate::{
    app::App,
    error::{Error, Result},
    identity::{Arrival, Failure, Identity, Proof, is_this_machine},
    secret::Secret,
    store::{Leaving, Way},
};
use anyhow::Context;
use axum::{
    Extension,
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::{Deserialize, Serialize};
use tantu_app::{
    page::Visit,
    pages::identity::{self, Failed, Why},
    paths,
};
use tantu_domain::ids::ResidentId;

/// Where to go on afterwards, `?next=`.
#[derive(Deserialize)]
pub struct Onward {
    next: Option<String>,
}

/// What somebody comes back with.
#[derive(Deserialize)]
pub struct Back {
    state: Option<String>,
    code: Option<String>,
    error: Option<String>,
}

/// What is kept while somebody is away.
#[derive(Serialize, Deserialize)]
struct About {
    proof: Proof,
    next: Option<String>,
}

/// Somebody who reloads the page before leaving begins anew.
pub async fn return_to_sign_in(Query(way): Query<Onward>) -> Response {
    see(&paths::sign_in(way.next.as_deref()))
}

/// Shows the way there; where there is none, to the other ways in. The browser keeps a secret, so that whoever comes back must be who left.
pub async fn begin_identity(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    headers: HeaderMap,
    jar: CookieJar,
    Query(Onward { next }): Query<Onward>,
) -> Result<Response> {
    let not_here = || Error::Elsewhere { path: paths::sign_in(next.as_deref()) };
    let provider = app.identity().ok_or_else(not_here)?;
    let state = Secret::new();
    let begun = match back(&app, &headers) {
        Some(back) => provider.begin(&state, back, visit.locale.language().tag()).await,
        None => Err(Failure::Away("without TANTU_PUBLIC_URL nobody finds the way back".to_owned())),
    };
    let (address, proof) = match begun {
        Ok(begun) => begun,
        Err(failure) => return Ok(failed(&app, &visit, provider, told(&failure), next)),
    };
    // Another tab of this browser may be on its way too.
    let browser = cookies::secret_in(&jar, cookies::IDENTITY).unwrap_or_else(Secret::new);
    let about = About { proof, next };
    let kept = serde_json::to_string(&about).context("plain data fits into JSON")?;
    let leaving = Leaving { state: &state, browser: &browser, about: &kept, now: app.now() };
    app.store().leave_for_identity(&leaving).await?;
    let name = name(&visit, provider);
    let page = identity::leaving(visit.locale, identity::Leaving { name, address, next: about.next });
    let jar = CookieJar::new().add(cookies::identity(&browser));
    Ok((jar, super::show(&visit, page)).into_response())
}

/// Where people come back to: the address they know, or else this machine's own, on which people try Tantu out. What
/// else a browser says of where it is, anybody could have made up.
fn back(app: &App, headers: &HeaderMap) -> Option<String> {
    let host = || headers.get(header::HOST)?.to_str().ok().filter(|host| is_this_machine(host));
    let home = app.public_url().map(str::to_owned).or_else(|| Some(format!("http://{}", host()?)))?;
    Some(format!("{home}{}", paths::IDENTITY_BACK))
}

/// Signs in whoever has come back, if it is who left, and if the provider vouches for them.
pub async fn return_from_identity(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    headers: HeaderMap,
    jar: CookieJar,
    Query(back): Query<Back>,
) -> Result<Response> {
    let not_here = || Error::Elsewhere { path: paths::sign_in(None) };
    let provider = app.identity().ok_or_else(not_here)?;
    let state = back.state.as_deref().and_then(Secret::parse);
    let browser = cookies::secret_in(&jar, cookies::IDENTITY);
    let returned = match state.zip(browser) {
        Some((state, browser)) => app.store().return_from_identity(&state, &browser, app.now()).await?,
        None => None,
    };
    let Some(returned) = returned else {
        // Somebody who pressed “back” once too often is signed in all the same.
        let to_applications = visit.is_signed_in.then(|| see(paths::APPLICATIONS));
        return Ok(to_applications.unwrap_or_else(|| failed(&app, &visit, provider, Why::Spent, None)));
    };
    let About { proof, next } = serde_json::from_str(&returned.about).context("what we kept is JSON")?;
    let code = match (back.error.as_deref(), back.code) {
        (None, Some(code)) => code,
        (error, _) => return Ok(failed(&app, &visit, provider, refused(error), next)),
    };
    let arrival = match provider.finish(&code, proof, returned.left_at).await {
        Ok(arrival) => arrival,
        Err(failure) => return Ok(failed(&app, &visit, provider, told(&failure), next)),
    };
    let person = match person(&app, provider, &arrival).await? {
        Ok(person) => person,
        Err(failure) => return Ok(failed(&app, &visit, provider, told(&failure), next)),
    };
    let device = device::of(&headers);
    let welcome =
        sign_in::welcome(&app, &visit, &jar, person, Way::Identity, &device, next.as_deref()).await?;
    Ok((CookieJar::new().add(cookies::removed(cookies::IDENTITY)), welcome).into_response())
}

/// Whom the provider knows by this name: who came before, or who has the number it has verified, or somebody new.
async fn person(app: &App, provider: &Identity, arrival: &Arrival) -> Result<Result<ResidentId, Failure>> {
    let (issuer, subject, now) = (provider.config().issuer.as_str(), arrival.subject(), app.now());
    if let Some(known) = app.store().find_by_identity(issuer, subject, now).await? {
        return Ok(Ok(known));
    }
    let phone = match provider.phone(arrival).await {
        Ok(phone) => phone,
        Err(failure) => return Ok(Err(failure)),
    };
    Ok(Ok(app.store().add_identity(issuer, subject, phone.as_ref(), now).await?))
}

/// What the provider's word for it means to the person.
fn refused(error: Option<&str>) -> Why {
    match error {
        Some("access_denied" | "login_required" | "interaction_required" | "consent_required") => Why::Denied,
        Some("server_error" | "temporarily_unavailable") => Why::Away,
        _ => Why::Unproven,
    }
}

/// Logged once, here; the person reads a page.
fn told(failure: &Failure) -> Why {
    tracing::warn!("{failure}");
    match failure {
        Failure::Away(_) => Why::Away,
        Failure::Unproven(_) => Why::Unproven,
    }
}

fn failed(app: &App, visit: &Visit, provider: &Identity, why: Why, next: Option<String>) -> Response {
    let status = match why {
        Why::Denied => StatusCode::OK,
        Why::Away => StatusCode::SERVICE_UNAVAILABLE,
        Why::Spent | Why::Unproven => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let (name, phone) = (name(visit, provider), app.region().phone.clone());
    show_with(visit, status, identity::failed(visit.locale, Failed { why, name, phone, next }))
}

/// What the provider is called in the person's language.
pub(super) fn name(visit: &Visit, provider: &Identity) -> String {
    provider.config().names.in_language(visit.locale.language()).to_owned()
}
