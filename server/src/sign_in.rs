//! Signing in by phone number and a six-digit code.
//!
//! The code is bound to the request that asked for it: its seal is keyed by a secret in that browser's cookie, so a code
//! read over a shoulder is of no use elsewhere, and the table alone gives nothing away. Everyone who asks is answered
//! alike, whether they have been here before or not.

use crate::{
    app::App,
    error::Result,
    messages::Message,
    secret::{Secret, six_digits},
    store::{Guess, NewCode, Room},
};
use std::collections::HashMap;
use tantu_app::locale::Locale;
use tantu_domain::{ids::ResidentId, phone::Phone, problem::Code, text};
use time::Duration;

/// How long a code is good for.
pub const CODE_MINUTES: u16 = 10;
/// How many guesses there are.
pub const TRIES: u16 = 5;
/// How many codes a phone gets, within which time. Assumed: enough for bad reception, too few to annoy anyone with.
const LIMITS: [(Duration, usize); 2] = [(Duration::minutes(10), 5), (Duration::days(1), 20)];

/// What came of asking for a code.
#[derive(Clone, Debug)]
pub enum Asked {
    /// It is on its way.
    Sent {
        /// For the cookie of the browser that asked.
        challenge: Secret,
    },
    /// This phone has been sent as many as it may.
    TooMany {
        /// In how many minutes one may ask again.
        wait_minutes: u16,
    },
}

/// What came of typing a code.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// They are signed in.
    SignedIn {
        /// For the cookie.
        session: Secret,
        /// Who they are.
        resident: ResidentId,
    },
    /// It was not the code, or no code at all; the page says so and lets them try again.
    Mistaken(Code),
    /// The code has expired, was used, or was guessed at too often: a new one is needed.
    Spent,
}

/// Sends a code to `phone`, in the person's language; any code sent before stops working.
///
/// # Errors
/// If the code could not be kept or sent.
pub async fn ask(app: &App, phone: &Phone, locale: &Locale) -> Result<Asked> {
    let (challenge, code, now) = (Secret::new(), six_digits(), app.now());
    let expires_at = now + Duration::minutes(CODE_MINUTES.into());
    let new = NewCode { challenge: &challenge, phone, code: &code, now, expires_at, tries: TRIES };
    if let Room::Full { until } = app.store().keep_code(&new, &LIMITS).await? {
        let seconds = (until - now).whole_seconds().max(1);
        tracing::info!("a phone has been sent too many codes");
        return Ok(Asked::TooMany { wait_minutes: u16::try_from((seconds + 59) / 60).unwrap_or(u16::MAX) });
    }
    let text = words(locale, &code);
    app.messenger().send(&Message { at: now, channel: "sms", to: phone.as_str(), text: &text }).await?;
    tracing::info!("a sign-in code was sent");
    Ok(Asked::Sent { challenge })
}

/// Tries what was typed. `old` is the session the browser had, which ends when a new one begins.
///
/// # Errors
/// What the database says; then no try was spent.
pub async fn answer(app: &App, challenge: &Secret, typed: &str, old: Option<&Secret>) -> Result<Outcome> {
    let code = text::compact(typed);
    if code.len() != 6 || !code.chars().all(|c| c.is_ascii_digit()) {
        return Ok(Outcome::Mistaken(Code::CodeShape));
    }
    let session = Secret::new();
    let guess = app.store().sign_in(challenge, &code, &session, old, app.now()).await?;
    Ok(match guess {
        Guess::Right(resident) => {
            tracing::info!("a resident signed in");
            Outcome::SignedIn { session, resident }
        }
        Guess::Wrong { left } => {
            tracing::info!("a wrong sign-in code was typed");
            Outcome::Mistaken(Code::CodeWrong { left: left.into() })
        }
        Guess::Spent => {
            tracing::info!("a sign-in code was typed that no longer works");
            Outcome::Spent
        }
    })
}

/// The phone the code of this browser went to, so that the page can show part of it.
///
/// # Errors
/// What the database says.
pub async fn phone_of(app: &App, challenge: &Secret) -> Result<Option<Phone>> {
    Ok(app.store().phone_of_challenge(challenge).await?)
}

/// Ends a session, on the server too.
///
/// # Errors
/// What the database says.
pub async fn sign_out(app: &App, session: &Secret) -> Result<()> {
    tracing::info!("a resident signed out");
    Ok(app.store().end_session(session).await?)
}

fn words(locale: &Locale, code: &str) -> String {
    let arguments = HashMap::from([("code", code.to_owned()), ("minutes", CODE_MINUTES.to_string())]);
    locale.words().get_args("sms-sign-in-code", arguments)
}
