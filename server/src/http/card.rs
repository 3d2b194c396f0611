//! Signing in with a card from the hall.
//!
//! Whether there is a card with a certificate number shows in nothing: not in the words, not in the count of guesses, not
//! in the time it takes. A guess that cannot be right, because a word is on no card, costs neither a try nor time.

use super::{Resident, device, show, sign_in};
use crate::{
    app::App,
    error::{Error, Result},
    phrase::Phrase,
    store::{Chance, Limits, Way},
};
use axum::{
    Extension, Form,
    extract::{Query, State},
    http::HeaderMap,
    response::Response,
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{
    page::Visit,
    pages::card_sign_in::{self, Model, NUMBER, PHRASE},
};
use tantu_domain::{
    certificate::CertificateNumber,
    ids::ResidentId,
    problem::{Code, Problem},
};
use time::{Duration, OffsetDateTime};

/// How many wrong guesses there may be at one number, and at all of them. Assumed: enough for somebody who has the words
/// read out to them; sixty bits hold out against many more.
const LIMITS: Limits = Limits {
    each: &[(Duration::minutes(15), 5), (Duration::days(1), 20)],
    all: (Duration::minutes(10), 3_000),
};

/// Where to go on afterwards.
#[derive(Deserialize)]
pub struct Onward {
    next: Option<String>,
}

/// What was copied from the card.
#[derive(Deserialize)]
pub struct Copied {
    #[serde(default)]
    number: String,
    #[serde(default)]
    phrase: String,
}

/// Asks for what is on the card. Who is signed in already goes on at once.
pub async fn show_card_sign_in(
    Extension(visit): Extension<Visit>,
    resident: Option<Resident>,
    Query(Onward { next }): Query<Onward>,
) -> Response {
    match resident {
        Some(_) => sign_in::go_on(next.as_deref()),
        None => {
            let model = Model { next, ..blank(&visit) };
            show(&visit, card_sign_in::page(visit.locale, model))
        }
    }
}

/// Tries what was copied.
pub async fn check_card(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    headers: HeaderMap,
    jar: CookieJar,
    Query(Onward { next }): Query<Onward>,
    Form(Copied { number, phrase }): Form<Copied>,
) -> Result<Response> {
    let problems = match read(&number, &phrase) {
        Err(problems) => problems,
        Ok((certificate, words)) => match holder(&app, &certificate, &words).await? {
            Ok(person) => {
                let device = device::of(&headers);
                return sign_in::welcome(&app, &visit, &jar, person, Way::Card, &device, next.as_deref())
                    .await;
            }
            Err(code) => vec![Problem::new(PHRASE, code)],
        },
    };
    let model = Model { number, phrase, problems, next, ..blank(&visit) };
    Ok(show(&visit, card_sign_in::page(visit.locale, model)))
}

fn blank(visit: &Visit) -> Model {
    let phone = visit.phone.clone();
    Model { number: String::new(), phrase: String::new(), problems: Vec::new(), phone, next: None }
}

/// What was copied, or all that is the matter with it.
fn read(number: &str, phrase: &str) -> Result<(CertificateNumber, Phrase), Vec<Problem>> {
    let number = if number.trim().is_empty() { Err(Code::Missing) } else { CertificateNumber::parse(number) };
    match (number, Phrase::parse(phrase)) {
        (Ok(number), Ok(phrase)) => Ok((number, phrase)),
        (number, phrase) => {
            let number = number.err().map(|code| Problem::new(NUMBER, code));
            let phrase = phrase.err().map(|code| Problem::new(PHRASE, code));
            Err(number.into_iter().chain(phrase).collect())
        }
    }
}

/// Whose card it is, or why it is nobody's.
async fn holder(app: &App, number: &CertificateNumber, phrase: &Phrase) -> Result<Result<ResidentId, Code>> {
    let (id, left) = match app.store().count_card_guess(number, &LIMITS, app.now()).await? {
        Chance::Given { id, left } => (id, left),
        Chance::Full { until } => return Err(too_many(app, until)),
    };
    let card = app.store().card(number).await?;
    let (resident, hash) = card.map(|card| (card.resident, card.phrase_hash)).unzip();
    let fits = phrase.fits(hash).await?;
    match resident.filter(|_| fits) {
        Some(resident) => {
            app.store().forget_card_guess(id).await?;
            Ok(Ok(resident))
        }
        None => {
            tracing::info!("a card was tried in vain");
            Ok(Err(Code::CardWrong { left }))
        }
    }
}

fn too_many(app: &App, until: OffsetDateTime) -> Error {
    let minutes = ((until - app.now()).whole_seconds().max(1) + 59) / 60;
    Error::TooMany { minutes: u16::try_from(minutes).unwrap_or(u16::MAX) }
}
