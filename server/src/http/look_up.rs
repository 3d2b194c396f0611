//! Looking up one case by its number and a code to the phone of its person. Nobody is signed in by it.
//!
//! Whether there is such a case, and whether its person has a phone, shows in nothing: the code that nobody is sent is
//! asked for, counted and mistaken in the same way.

use super::{cookies, see, show, show_with};
use crate::{
    app::App,
    error::{Error, Result},
    sign_in::{self, Ask, Asked, CODE_MINUTES, Outcome},
    store::{Awaited, Person, Purpose},
};
use axum::{
    Extension, Form,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use std::collections::HashMap;
use tantu_app::{
    locale::{Language, Locale},
    page::Visit,
    pages::{application, look_up, look_up_code, looked_up},
    paths,
};
use tantu_domain::{phone::Phone, problem::Code, reference::Reference, text};

/// The number of a case.
#[derive(Deserialize)]
pub struct Number {
    #[serde(default)]
    reference: String,
}

/// The digits from the message.
#[derive(Deserialize)]
pub struct Digits {
    #[serde(default)]
    code: String,
}

/// Asks for the number.
pub async fn show_look_up(Extension(visit): Extension<Visit>) -> Response {
    show(&visit, look_up::page(visit.locale, look_up::Model::default()))
}

/// Sends a code to the phone of whoever the case belongs to.
pub async fn send_look_up_code(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    Form(Number { reference: typed }): Form<Number>,
) -> Result<Response> {
    let Some(reference) = Reference::parse(&typed) else {
        let is_empty = text::tidy(&typed).is_empty();
        let problem = Some(if is_empty { Code::Missing } else { Code::ReferenceShape });
        let model = look_up::Model { typed, problem, is_spent: false };
        return Ok(show(&visit, look_up::page(visit.locale, model)));
    };
    let person = match app.store().owner_of(&reference).await? {
        Some(owner) => app.store().person(owner).await?,
        None => None,
    };
    let locale = person.as_ref().and_then(written_to).map_or(visit.locale, Locale::new);
    let phone = person.and_then(|person| person.phone);
    let is_room = has_room(&app, phone.as_ref(), &reference).await?;
    let ask = Ask {
        purpose: Purpose::LookUp,
        phone: phone.as_ref().filter(|_| is_room),
        counted_by: Some(reference.digits()),
        about: Some(reference.digits()),
    };
    match sign_in::ask(&app, ask, |code| words(locale, code, &reference)).await? {
        Asked::TooMany { wait_minutes } => Err(Error::TooMany { minutes: wait_minutes }),
        Asked::Sent { challenge } => {
            let jar = CookieJar::new().add(cookies::look_up(&challenge));
            Ok((jar, see(paths::LOOK_UP_CODE)).into_response())
        }
    }
}

/// Asks for the digits.
pub async fn show_look_up_code(Extension(visit): Extension<Visit>, jar: CookieJar) -> Response {
    match cookies::secret_in(&jar, cookies::LOOK_UP) {
        Some(_) => code_page(&visit, String::new(), None),
        None => see(paths::LOOK_UP),
    }
}

/// Tries the digits and shows the case. The answer itself is the page: nothing is left by which it could be opened again.
pub async fn show_looked_up(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
    Form(Digits { code }): Form<Digits>,
) -> Result<Response> {
    let Some(challenge) = cookies::secret_in(&jar, cookies::LOOK_UP) else { return Ok(spent(&visit)) };
    match sign_in::answer(&app, Purpose::LookUp, &challenge, &code).await? {
        Outcome::Mistaken(slip) => Ok(code_page(&visit, code, Some(slip))),
        Outcome::Spent => Ok(spent(&visit)),
        Outcome::Right(awaited) => {
            let page = status_page(&app, &visit, &awaited).await?;
            let jar = CookieJar::new().add(cookies::removed(cookies::LOOK_UP));
            Ok((jar, page).into_response())
        }
    }
}

async fn status_page(app: &App, visit: &Visit, awaited: &Awaited) -> Result<Response> {
    let reference = awaited.about.as_deref().and_then(Reference::parse).ok_or(Error::NotFound)?;
    let owner = app.store().owner_of(&reference).await?.ok_or(Error::NotFound)?;
    let case = app.store().case_of(owner, &reference).await?.ok_or(Error::NotFound)?;
    let model = application::Model::of(&case, app.catalog(), app.now()).ok_or(Error::NotFound)?;
    tracing::info!(case.id = %case.id, "a case was looked up");
    Ok(show(visit, looked_up::page(visit.locale, &model)))
}

/// Whether this phone may be sent one more, whichever of its person's cases was looked up. What is full here is not
/// said, or it would tell whose case it is; nor does it keep the person from signing in.
async fn has_room(app: &App, phone: Option<&Phone>, reference: &Reference) -> Result<bool> {
    let who = format!("to {}", phone.map_or(reference.digits(), Phone::as_str));
    let ask = Ask { purpose: Purpose::LookUp, phone: None, counted_by: Some(&who), about: None };
    let asked = sign_in::ask(app, ask, |_| String::new()).await?;
    Ok(matches!(asked, Asked::Sent { .. }))
}

fn written_to(person: &Person) -> Option<Language> {
    Language::from_tag(person.language.as_deref()?)
}

fn words(locale: Locale, code: &str, reference: &Reference) -> String {
    let arguments = HashMap::from([
        ("code", code.to_owned()),
        ("reference", reference.to_string()),
        ("minutes", CODE_MINUTES.to_string()),
    ]);
    locale.words().get_args("sms-look-up-code", arguments)
}

fn code_page(visit: &Visit, typed: String, problem: Option<Code>) -> Response {
    let model = look_up_code::Model { typed, problem, phone: visit.phone.clone() };
    show(visit, look_up_code::page(visit.locale, model))
}

fn spent(visit: &Visit) -> Response {
    let model = look_up::Model { is_spent: true, ..look_up::Model::default() };
    show_with(visit, StatusCode::UNPROCESSABLE_ENTITY, look_up::page(visit.locale, model))
}
