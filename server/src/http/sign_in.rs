//! Signing in with a mobile number and a code, and signing out. Every other way in ends here too, at `welcome`.

use super::{Resident, cookies, device, identity, see, services, show, show_with};
use crate::{
    app::App,
    error::{Error, Result},
    passkeys::Site,
    sign_in::{self, Ask, Asked, Outcome},
    store::{Awaited, Purpose, Way},
};
use axum::{
    Extension, Form,
    extract::{Query, State},
    http::{HeaderMap, HeaderName, StatusCode},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{
    display::Display,
    page::{Page, Visit},
    pages::{sign_in as phone_page, sign_in_code as code_page, sign_in_spent, signed_out},
    paths,
};
use tantu_domain::{ids::ResidentId, mandate::Standing, phone::Phone, problem::Code, text};

/// Where to go on afterwards, `?next=`, and whether another message was sent a moment ago, `?again`.
#[derive(Deserialize)]
pub struct Onward {
    next: Option<String>,
    again: Option<String>,
}

/// The mobile number, or the wish for another message to the number given before.
#[derive(Deserialize)]
pub struct Number {
    phone: Option<String>,
    again: Option<String>,
}

/// The digits from the message.
#[derive(Deserialize)]
pub struct Digits {
    #[serde(default)]
    code: String,
}

/// Asks for the number. Who is signed in already goes on at once.
pub async fn show_sign_in(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Option<Resident>,
    site: Option<Site>,
    jar: CookieJar,
    Query(way): Query<Onward>,
) -> Response {
    match resident {
        Some(_) => go_on(way.next.as_deref()),
        None => show(&visit, number_page(&app, &visit, &jar, site, way.next, String::new(), None)),
    }
}

/// Sends a message to the number.
pub async fn send_code(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    site: Option<Site>,
    jar: CookieJar,
    Query(way): Query<Onward>,
    Form(asked): Form<Number>,
) -> Result<Response> {
    let typed = asked.phone.unwrap_or_default();
    let is_again = asked.again.is_some();
    let known = match asked.again {
        Some(_) => phone_before(&app, &jar).await?,
        None => None,
    };
    let phone = match known {
        Some(phone) => phone,
        None if text::tidy(&typed).is_empty() => {
            return Ok(show(
                &visit,
                number_page(&app, &visit, &jar, site, way.next, typed, Some(Code::Missing)),
            ));
        }
        None => match Phone::parse_mobile(&typed) {
            Ok(phone) => phone,
            Err(code) => {
                return Ok(show(&visit, number_page(&app, &visit, &jar, site, way.next, typed, Some(code))));
            }
        },
    };
    let ask = Ask { purpose: Purpose::SignIn, phone: Some(&phone), counted_by: None, about: None };
    match sign_in::ask(&app, ask, sign_in::sign_in_words(visit.locale)).await? {
        Asked::TooMany { wait_minutes } => Err(Error::TooMany { minutes: wait_minutes }),
        Asked::Sent { challenge } => {
            let jar = CookieJar::new().add(cookies::sign_in(&challenge));
            Ok((jar, see(&paths::sign_in_code(way.next.as_deref(), is_again))).into_response())
        }
    }
}

/// Asks for the digits.
pub async fn show_code(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
    Query(way): Query<Onward>,
) -> Result<Response> {
    Ok(match phone_before(&app, &jar).await? {
        Some(phone) => show(&visit, digits_page(&visit, phone, String::new(), None, way)),
        None => see(&paths::sign_in(way.next.as_deref())),
    })
}

/// Tries the digits.
pub async fn check_code(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    headers: HeaderMap,
    jar: CookieJar,
    Query(way): Query<Onward>,
    Form(Digits { code }): Form<Digits>,
) -> Result<Response> {
    let Some(challenge) = cookies::secret_in(&jar, cookies::SIGN_IN) else {
        return Ok(spent(&visit, None, way.next));
    };
    let Some(phone) = phone_before(&app, &jar).await? else { return Ok(spent(&visit, None, way.next)) };
    let slip = match sign_in::answer(&app, Purpose::SignIn, &challenge, &code).await? {
        Outcome::Right(Awaited { phone, .. }) => {
            let phone = phone.ok_or(Error::NotFound)?;
            let person = app.store().find_or_add_by_phone(&phone, app.now()).await?;
            let device = device::of(&headers);
            return welcome(&app, &visit, &jar, person, Way::Code, &device, way.next.as_deref()).await;
        }
        Outcome::Mistaken(code) => code,
        Outcome::Spent => return Ok(spent(&visit, Some(phone), way.next)),
    };
    Ok(show(&visit, digits_page(&visit, phone, code, Some(slip), Onward { again: None, ..way })))
}

/// Signs in whoever has shown who they are, and leads them on. The session they had here ends, so whoever had put one
/// into this browser has nothing of it.
pub(super) async fn welcome(
    app: &App,
    visit: &Visit,
    jar: &CookieJar,
    person: ResidentId,
    way: Way,
    device: &str,
    next: Option<&str>,
) -> Result<Response> {
    let old = cookies::secret_in(jar, cookies::SESSION);
    let session = sign_in::begin(app, person, way, device, old.as_ref()).await?;
    app.store().write_in_once(person, visit.locale.language().tag()).await?;
    let next = local(next.unwrap_or_default());
    let resident = Resident::arriving(app, &session, person, next).await?;
    if let Some(key) = cookies::secret_in(jar, cookies::KEPT) {
        app.store().claim_page(&key, resident.id, resident.person, app.now()).await?;
    }
    let to = onward(app, visit, jar, &resident, next).await?;
    let answer = without([cookies::SIGN_IN, cookies::KEPT]).add(cookies::session(&session));
    Ok((as_they_like(app, jar, person, answer).await?, see(&to)).into_response())
}

/// Whoever signs in finds pages as they chose them elsewhere, unless somebody has chosen something for this browser.
async fn as_they_like(
    app: &App,
    jar: &CookieJar,
    person: ResidentId,
    answer: CookieJar,
) -> Result<CookieJar> {
    let is_chosen_here = cookies::display_in(jar) != Display::default() && !cookies::is_display_lent(jar);
    let theirs = app.store().person(person).await?.map(|person| person.display).unwrap_or_default();
    Ok(match is_chosen_here {
        false if theirs != Display::default() => answer.add(cookies::lent_display(theirs)),
        false if cookies::is_display_lent(jar) => answer.add(cookies::removed(cookies::DISPLAY)),
        _ => answer,
    })
}

/// Ends the session here and on the server.
pub async fn sign_out(State(app): State<App>, jar: CookieJar) -> Result<Response> {
    leave(&app, &jar, "/signed-out").await
}

/// Ends the session here and on the server, and says so at `to`.
pub(super) async fn leave(app: &App, jar: &CookieJar, to: &str) -> Result<Response> {
    if let Some(session) = cookies::secret_in(jar, cookies::SESSION) {
        sign_in::sign_out(app, &session).await?;
    }
    let mut answer =
        without([cookies::SESSION, cookies::SIGN_IN, cookies::KEPT, cookies::REPLY, cookies::MANDATE]);
    if cookies::is_display_lent(jar) {
        answer = answer.add(cookies::removed(cookies::DISPLAY));
    }
    Ok((answer, [CLEAR_CACHE], see(to)).into_response())
}

/// Says that nothing is left on this device and nothing is lost.
pub async fn show_signed_out(Extension(visit): Extension<Visit>) -> Response {
    show(&visit, signed_out::page(visit.locale))
}

/// On the answer that signs somebody out: the browser forgets what it kept of their pages.
pub(super) const CLEAR_CACHE: (HeaderName, &str) = (HeaderName::from_static("clear-site-data"), "\"cache\"");

/// Whatever in a browser says who is signed in, taken away.
pub(super) fn signed_out_jar() -> CookieJar {
    without([cookies::SESSION, cookies::SIGN_IN, cookies::KEPT, cookies::REPLY])
}

/// The way on for whoever is signed in already.
pub(super) fn go_on(next: Option<&str>) -> Response {
    see(local(next.unwrap_or_default()))
}

/// Where to go on after signing in: `next` if it is a path of our own, and the list of applications if not.
pub(super) fn local(next: &str) -> &str {
    let is_path = next.starts_with('/') && !next.starts_with("//");
    // A browser takes a backslash for a slash, and reads over some control characters.
    let is_plain = !next.contains(|c: char| c == '\\' || c.is_control());
    if is_path && is_plain { next } else { paths::APPLICATIONS }
}

/// Where to go after signing in. Somebody who was about to begin an application begins it; somebody who helps others
/// says first for whom.
async fn onward(
    app: &App,
    visit: &Visit,
    jar: &CookieJar,
    resident: &Resident,
    next: &str,
) -> Result<String> {
    if resident.acting.is_none() && helps_somebody(app, resident).await? {
        return Ok(paths::whom(Some(next)));
    }
    services::lead_on(app, visit, jar, resident, next).await
}

async fn helps_somebody(app: &App, resident: &Resident) -> Result<bool> {
    let mandates = app.store().mandates_of(resident.person).await?;
    Ok(mandates.iter().any(|mandate| mandate.standing(app.now()) == Standing::InForce))
}

async fn phone_before(app: &App, jar: &CookieJar) -> Result<Option<Phone>> {
    match cookies::secret_in(jar, cookies::SIGN_IN) {
        Some(challenge) => {
            let awaited = app.store().awaited(Purpose::SignIn, &challenge).await?;
            Ok(awaited.and_then(|awaited| awaited.phone))
        }
        None => Ok(None),
    }
}

fn without<const N: usize>(names: [&'static str; N]) -> CookieJar {
    names.map(cookies::removed).into_iter().fold(CookieJar::new(), CookieJar::add)
}

fn number_page(
    app: &App,
    visit: &Visit,
    jar: &CookieJar,
    site: Option<Site>,
    next: Option<String>,
    typed: String,
    problem: Option<Code>,
) -> Page {
    let is_page_kept = jar.get(cookies::KEPT).or(jar.get(cookies::REPLY)).is_some();
    let phone = app.region().phone.clone();
    let identity = app.identity().map(|provider| identity::name(visit, provider));
    phone_page::page(
        visit.locale,
        phone_page::Model {
            typed,
            problem,
            phone,
            identity,
            is_page_kept,
            has_passkeys: site.is_some(),
            next,
        },
    )
}

fn digits_page(visit: &Visit, phone: Phone, typed: String, problem: Option<Code>, way: Onward) -> Page {
    let Onward { next, again } = way;
    code_page::page(
        visit.locale,
        code_page::Model { phone, typed, problem, is_sent_again: again.is_some(), next },
    )
}

fn spent(visit: &Visit, phone: Option<Phone>, next: Option<String>) -> Response {
    let model = sign_in_spent::Model { knows_phone: phone.is_some(), next };
    show_with(visit, StatusCode::UNPROCESSABLE_ENTITY, sign_in_spent::page(visit.locale, model))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signing_in_never_leads_to_another_site() {
        assert_eq!(local("/apply/1/number?a=b"), "/apply/1/number?a=b");
        for next in [
            "",
            "applications",
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "/\u{b}/evil.example",
            "/\u{85}/evil.example",
            "/apply\0",
            "https://evil.example",
        ] {
            assert_eq!(local(next), "/applications", "{next:?}");
        }
    }
}
