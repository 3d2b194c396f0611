//! Signing in with a mobile number and a code, and signing out.

use super::{Resident, cookies, see, services, show, show_with};
use crate::{
    app::App,
    error::{Error, Result},
    sign_in::{self, Asked, Outcome},
};
use axum::{
    Extension, Form,
    extract::{Query, State},
    http::{HeaderName, StatusCode},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{
    page::{Page, Visit},
    pages::{sign_in as phone_page, sign_in_code as code_page, sign_in_spent, signed_out},
    paths,
};
use tantu_domain::{phone::Phone, problem::Code, text};

/// Where to go on afterwards, `?next=`, and whether another message was sent a moment ago, `?again`.
#[derive(Deserialize)]
pub struct Way {
    next: Option<String>,
    again: Option<String>,
}

/// The mobile number, or the wish for another message to the number given before.
#[derive(Deserialize)]
pub struct Ask {
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
    jar: CookieJar,
    Query(way): Query<Way>,
) -> Response {
    match resident {
        Some(_) => see(local(way.next.as_deref().unwrap_or_default())),
        None => show(&visit, number_page(&app, &visit, &jar, String::new(), None)),
    }
}

/// Sends a message to the number.
pub async fn send_code(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
    Query(way): Query<Way>,
    Form(asked): Form<Ask>,
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
            return Ok(show(&visit, number_page(&app, &visit, &jar, typed, Some(Code::Missing))));
        }
        None => match Phone::parse_mobile(&typed) {
            Ok(phone) => phone,
            Err(code) => return Ok(show(&visit, number_page(&app, &visit, &jar, typed, Some(code)))),
        },
    };
    match sign_in::ask(&app, &phone, visit.locale).await? {
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
    Query(way): Query<Way>,
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
    jar: CookieJar,
    Query(way): Query<Way>,
    Form(Digits { code }): Form<Digits>,
) -> Result<Response> {
    let Some(challenge) = cookies::secret_in(&jar, cookies::SIGN_IN) else {
        return Ok(spent(&visit, None, way.next));
    };
    let phone = sign_in::phone_of(&app, &challenge).await?;
    let Some(phone) = phone else { return Ok(spent(&visit, None, way.next)) };
    let old = cookies::secret_in(&jar, cookies::SESSION);
    let slip = if text::compact(&code).is_empty() {
        Code::Missing
    } else {
        match sign_in::answer(&app, &challenge, &code, old.as_ref()).await? {
            Outcome::SignedIn { session, resident } => {
                let resident = Resident { id: resident, phone };
                if let Some(key) = cookies::secret_in(&jar, cookies::KEPT) {
                    app.store().claim_page(&key, resident.id, app.now()).await?;
                }
                let to = onward(&app, &visit, &jar, &resident, way.next.as_deref()).await?;
                let jar = without([cookies::SIGN_IN, cookies::KEPT]).add(cookies::session(&session));
                return Ok((jar, see(&to)).into_response());
            }
            Outcome::Mistaken(code) => code,
            Outcome::Spent => return Ok(spent(&visit, Some(phone), way.next)),
        }
    };
    Ok(show(&visit, digits_page(&visit, phone, code, Some(slip), Way { again: None, ..way })))
}

/// Ends the session here and on the server.
pub async fn sign_out(State(app): State<App>, jar: CookieJar) -> Result<Response> {
    if let Some(session) = cookies::secret_in(&jar, cookies::SESSION) {
        sign_in::sign_out(&app, &session).await?;
    }
    let jar = without([cookies::SESSION, cookies::SIGN_IN, cookies::KEPT]);
    Ok((jar, [CLEAR_CACHE], see("/signed-out")).into_response())
}

/// Says that nothing is left on this device and nothing is lost.
pub async fn show_signed_out(Extension(visit): Extension<Visit>) -> Response {
    show(&visit, signed_out::page(visit.locale))
}

/// On the answer that signs somebody out: the browser forgets what it kept of their pages.
const CLEAR_CACHE: (HeaderName, &str) = (HeaderName::from_static("clear-site-data"), "\"cache\"");

/// Where to go on after signing in: `next` if it is a path of our own, and the list of applications if not.
fn local(next: &str) -> &str {
    let is_path = next.starts_with('/') && !next.starts_with("//");
    // A browser takes a backslash for a slash, and reads over some control characters.
    let is_plain = !next.contains(|c: char| c == '\\' || c.is_control());
    if is_path && is_plain { next } else { paths::APPLICATIONS }
}

/// Where to go after signing in. Somebody who was about to begin an application begins it.
async fn onward(
    app: &App,
    visit: &Visit,
    jar: &CookieJar,
    resident: &Resident,
    next: Option<&str>,
) -> Result<String> {
    let next = local(next.unwrap_or_default());
    let to_start = next.strip_prefix("/services/").and_then(|rest| rest.strip_suffix("/start"));
    let offers = app.offers(visit);
    match to_start.filter(|slug| offers.service(slug).is_some()) {
        Some(slug) => {
            let new = services::new_draft(app, offers, resident, jar, slug).await?;
            services::begin(app, resident, new).await
        }
        None => Ok(next.to_owned()),
    }
}

async fn phone_before(app: &App, jar: &CookieJar) -> Result<Option<Phone>> {
    match cookies::secret_in(jar, cookies::SIGN_IN) {
        Some(challenge) => sign_in::phone_of(app, &challenge).await,
        None => Ok(None),
    }
}

fn without<const N: usize>(names: [&'static str; N]) -> CookieJar {
    names.map(cookies::removed).into_iter().fold(CookieJar::new(), CookieJar::add)
}

fn number_page(app: &App, visit: &Visit, jar: &CookieJar, typed: String, problem: Option<Code>) -> Page {
    let is_page_kept = jar.get(cookies::KEPT).is_some();
    let phone = app.region().phone.clone();
    phone_page::page(visit.locale, phone_page::Model { typed, problem, phone, is_page_kept })
}

fn digits_page(visit: &Visit, phone: Phone, typed: String, problem: Option<Code>, way: Way) -> Page {
    let Way { next, again } = way;
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
