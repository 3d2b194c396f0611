//! A sign-in that is about to end lasts, because its person says that they are still there.

use super::{SignedInPerson, sign_in};
use crate::{
    app::App,
    error::{Error, Result},
};
use axum::{
    Form,
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;

/// The page they are at.
#[derive(Deserialize)]
pub struct Here {
    next: Option<String>,
}

/// Has the sign-in last an hour from now. A script is told in how many seconds it ends, so that what is typed on the page
/// stays where it is; anybody else comes back to the page.
pub async fn stay_signed_in(
    State(app): State<App>,
    person: Option<SignedInPerson>,
    headers: HeaderMap,
    Form(Here { next }): Form<Here>,
) -> Result<Response> {
    let next = sign_in::local(next.as_deref().unwrap_or_default());
    let person = person.ok_or_else(|| Error::SignInFirst { next: next.to_owned() })?;
    let now = app.now();
    let until = app.store().extend_session(person.session, person.id, now).await?;
    let is_script = headers.get(header::ACCEPT).is_some_and(|kind| kind == "text/plain");
    Ok(if is_script { (until - now).whole_seconds().to_string().into_response() } else { super::see(next) })
}
