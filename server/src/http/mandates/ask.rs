//! Asking to help somebody: they agree by telling the helper the code that came to their own phone, or an office sees
//! the papers of a guardianship.
//!
//! Whether the one who is to be helped has ever been here shows in nothing, and nothing of them is kept before they have
//! agreed but the code that waits, sealed, for a day.

use crate::{
    app::App,
    error::{Error, Result},
    http::{SignedInPerson, cookies, see, show, show_with},
    secret::new_id,
    sign_in::{self, Ask, Asked, CODE_MINUTES, Outcome},
    store::{Awaited, Purpose},
    telling::{self, News},
};
use anyhow::Context;
use axum::{
    Extension, Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use std::collections::HashMap;
use tantu_app::{
    locale::Locale,
    mandates::{self, Proposal, Wish},
    page::{Page, Visit},
    pages::mandate::{
        code::{self, Model},
        form, kind,
    },
    paths, press,
};
use tantu_domain::{
    ids::{MandateId, ResidentId},
    mandate::{Basis, Kind, Mandate, Standing},
    phone::Phone,
    problem::Problem,
};

/// How many may wait for an office to see papers. Assumed: more than anybody is guardian of.
const WAITING: usize = 10;

/// What one is to somebody.
#[derive(Deserialize)]
pub struct Relation {
    #[serde(default)]
    kind: String,
}

/// The digits from the message, or the wish for another one.
#[derive(Deserialize)]
pub struct Digits {
    #[serde(default)]
    code: String,
    again: Option<String>,
}

/// Whether another message was sent a moment ago.
#[derive(Deserialize)]
pub struct Onward {
    again: Option<String>,
}

/// Asks what they are to somebody.
pub async fn show_kinds(Extension(visit): Extension<Visit>, _: SignedInPerson) -> Response {
    show(&visit, kind::page(visit.locale, false))
}

/// Goes on to the form for that.
pub async fn choose_kind(
    Extension(visit): Extension<Visit>,
    _: SignedInPerson,
    Form(Relation { kind }): Form<Relation>,
) -> Response {
    match Kind::from_name(&kind) {
        Some(kind) => see(&paths::help_as(kind)),
        None => show(&visit, kind::page(visit.locale, true)),
    }
}

/// Asks who the two are, with what to help, and for how long.
pub async fn show_form(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: SignedInPerson,
    Path(kind): Path<String>,
) -> Result<Response> {
    let kind = Kind::from_name(&kind).ok_or(Error::NotFound)?;
    let helper = app.store().person(person.id).await?.ok_or(Error::NotFound)?;
    Ok(show(&visit, form_page(&app, &visit, kind, Wish::of(helper.name), Vec::new())))
}

/// Sends the code to the one who is to be helped, or leaves it to an office to see papers. Where only an answer was
/// marked, the form comes back.
pub async fn ask(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: SignedInPerson,
    Path(kind): Path<String>,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let kind = Kind::from_name(&kind).ok_or(Error::NotFound)?;
    let own = app.store().person(person.id).await?.and_then(|helper| helper.phone);
    let is_marked = press::pressed_at(&sent).is_some();
    let wish = Wish::sent(press::settled(sent));
    if is_marked {
        return Ok(show(&visit, form_page(&app, &visit, kind, wish, Vec::new())));
    }
    let Proposal { details, scope, term, phone } =
        match wish.judge(kind, app.offers(&visit), own.as_ref(), app.today()) {
            Ok(proposal) => proposal,
            Err(problems) => return Ok(show(&visit, form_page(&app, &visit, kind, wish, problems))),
        };
    let mandate = Mandate {
        id: MandateId(new_id()),
        helper: person.id,
        resident: None,
        kind,
        basis: if phone.is_some() { Basis::Code } else { Basis::Papers },
        scope,
        ends_at: term.end(app.now(), &details),
        details,
        region: app.offers(&visit).region.code.clone(),
        asked_at: app.now(),
        starts_at: None,
        ended_at: None,
        ended_by: None,
    };
    match phone {
        Some(phone) => send_code(&app, &visit, &mandate, &phone, false).await,
        None => leave_to_office(&app, &mandate).await,
    }
}

/// Asks for the digits.
pub async fn show_code(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: SignedInPerson,
    jar: CookieJar,
    Query(way): Query<Onward>,
) -> Result<Response> {
    Ok(match awaited(&app, &jar, person.id).await? {
        Some((mandate, phone)) => {
            let page = Model { is_sent_again: way.again.is_some(), ..blank(&mandate, &phone) };
            show(&visit, code::page(visit.locale, page))
        }
        None => see(paths::HELP_SOMEBODY),
    })
}

/// Tries the digits; right, the mandate holds from now on.
pub async fn take_code(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: SignedInPerson,
    jar: CookieJar,
    Form(Digits { code: typed, again }): Form<Digits>,
) -> Result<Response> {
    let (Some(challenge), Some((mandate, phone))) =
        (cookies::secret_in(&jar, cookies::MANDATE), awaited(&app, &jar, person.id).await?)
    else {
        return Ok(see(paths::HELP_SOMEBODY));
    };
    if again.is_some() {
        return send_code(&app, &visit, &mandate, &phone, true).await;
    }
    match sign_in::answer(&app, Purpose::Mandate, &challenge, &typed).await? {
        Outcome::Mistaken(slip) => {
            let page = Model { typed, problem: Some(slip), ..blank(&mandate, &phone) };
            Ok(show(&visit, code::page(visit.locale, page)))
        }
        Outcome::Spent => {
            let page = Model { is_spent: true, ..blank(&mandate, &phone) };
            Ok(show_with(&visit, StatusCode::UNPROCESSABLE_ENTITY, code::page(visit.locale, page)))
        }
        Outcome::Right(_) => {
            begin(&app, mandate, &phone).await?;
            let jar = CookieJar::new().add(cookies::removed(cookies::MANDATE));
            Ok((jar, see(&format!("{}?made", paths::WHOM))).into_response())
        }
    }
}

/// The resident has agreed: only now is anything of them kept.
async fn begin(app: &App, asked: Mandate, phone: &Phone) -> Result<()> {
    let resident = app.store().find_or_add_by_phone(phone, app.now()).await?;
    let mandate = Mandate { resident: Some(resident), starts_at: Some(app.now()), ..asked };
    app.store().name_once(resident, &mandate.details.resident).await?;
    app.store().name_once(mandate.helper, &mandate.details.helper).await?;
    app.store().add_mandate(&mandate).await?;
    tracing::info!("a mandate began by code");
    telling::tell(app, News::MandateBegun(&mandate)).await
}

/// Pressing the button twice asks once.
async fn leave_to_office(app: &App, mandate: &Mandate) -> Result<Response> {
    let mut waiting = app.store().mandates_of(mandate.helper).await?;
    waiting.retain(|other| other.standing(app.now()) == Standing::Asked);
    let is_same = |other: &Mandate| other.details == mandate.details && other.scope == mandate.scope;
    if !waiting.iter().any(is_same) {
        if waiting.len() >= WAITING {
            return Err(Error::TooMany { minutes: 24 * 60 });
        }
        app.store().name_once(mandate.helper, &mandate.details.helper).await?;
        app.store().add_mandate(mandate).await?;
        tracing::info!("a guardianship waits for an office to see papers");
    }
    Ok(see(&format!("{}?asked", paths::WHOM)))
}

/// Sends the message, and remembers in the code itself what it is about. Whoever asks is counted, too, so that nobody
/// floods the phones of a street.
async fn send_code(
    app: &App,
    visit: &Visit,
    mandate: &Mandate,
    phone: &Phone,
    is_again: bool,
) -> Result<Response> {
    let by = format!("from {}", mandate.helper);
    let count = Ask { purpose: Purpose::Mandate, phone: None, counted_by: Some(&by), about: None };
    let counted = sign_in::ask(app, count, |_| String::new()).await?;
    if let Asked::TooMany { wait_minutes } = counted {
        return Err(Error::TooMany { minutes: wait_minutes });
    }
    let about = serde_json::to_string(mandate).context("a mandate fits into JSON")?;
    let ask = Ask { purpose: Purpose::Mandate, phone: Some(phone), counted_by: None, about: Some(&about) };
    let locale = written_to(app, phone).await?.unwrap_or(visit.locale);
    match sign_in::ask(app, ask, |code| words(app, visit, locale, mandate, code)).await? {
        Asked::TooMany { wait_minutes } => Err(Error::TooMany { minutes: wait_minutes }),
        Asked::Sent { challenge } => {
            let again = if is_again { "?again" } else { "" };
            let jar = CookieJar::new().add(cookies::mandate(&challenge));
            Ok((jar, see(&format!("{}{again}", paths::HELP_SOMEBODY_CODE))).into_response())
        }
    }
}

/// The language in which the owner of this phone wants to be written to, if that is known.
async fn written_to(app: &App, phone: &Phone) -> Result<Option<Locale>> {
    let Some(id) = app.store().find_by_phone(phone).await? else { return Ok(None) };
    let person = app.store().person(id).await?;
    Ok(person.filter(|person| person.language.is_some()).map(|person| telling::locale_of(&person)))
}

fn words(app: &App, visit: &Visit, locale: Locale, mandate: &Mandate, code: &str) -> String {
    let Mandate { scope, details, kind, ends_at, .. } = mandate;
    let arguments = HashMap::from([
        ("code", code.to_owned()),
        ("helper", details.helper_in_full()),
        ("kind", mandates::kind(locale, *kind)),
        ("services", mandates::services(locale, scope, app.offers(visit))),
        ("may", mandates::acts(locale, scope)),
        ("until", mandates::day(locale, *ends_at)),
        ("minutes", CODE_MINUTES.to_string()),
    ]);
    locale.words().get_args("sms-mandate-code", arguments)
}

/// What this browser asked for, if this person did.
async fn awaited(app: &App, jar: &CookieJar, person: ResidentId) -> Result<Option<(Mandate, Phone)>> {
    let Some(challenge) = cookies::secret_in(jar, cookies::MANDATE) else { return Ok(None) };
    let Some(Awaited { phone: Some(phone), about: Some(about) }) =
        app.store().awaited(Purpose::Mandate, &challenge).await?
    else {
        return Ok(None);
    };
    let mandate: Mandate = serde_json::from_str(&about).context("a mandate that waits can be read")?;
    Ok((mandate.helper == person).then_some((mandate, phone)))
}

fn blank<'a>(mandate: &'a Mandate, phone: &'a Phone) -> Model<'a> {
    Model { mandate, phone, typed: String::new(), problem: None, is_sent_again: false, is_spent: false }
}

fn form_page(app: &App, visit: &Visit, kind: Kind, wish: Wish, problems: Vec<Problem>) -> Page {
    let model = form::Model { kind, wish, problems, offers: app.offers(visit) };
    form::page(visit.locale, &model)
}
