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
/// How many codes a phone gets, within which time. Assumed: enough for bad reception, and for a day on which somebody
/// else keeps asking for codes to this number; yet too few to guess one, with five tries each.
const LIMITS: [(Duration, usize); 2] = [(Duration::minutes(10), 5), (Duration::days(1), 50)];

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

/// Sends a code to `phone`, in the person's language.
///
/// # Errors
/// If the code could not be kept or sent.
pub async fn ask(app: &App, phone: &Phone, locale: Locale) -> Result<Asked> {
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

fn words(locale: Locale, code: &str) -> String {
    let arguments = HashMap::from([("code", code.to_owned()), ("minutes", CODE_MINUTES.to_string())]);
    locale.words().get_args("sms-sign-in-code", arguments)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::tests::{last_code, open};
    use tantu_app::locale::Language;

    async fn asked(app: &App, language: Language) -> Secret {
        let phone = Phone::parse_mobile("13800138000").unwrap();
        match ask(app, &phone, Locale::new(language)).await.unwrap() {
            Asked::Sent { challenge } => challenge,
            other => panic!("{other:?}"),
        }
    }

    #[tokio::test]
    async fn a_code_typed_in_any_way_signs_in() {
        let (app, _, _folder) = open().await;
        for typed in [
            |code: String| code,
            |code: String| format!(" {} {} ", &code[..3], &code[3..]),
            |code: String| code.chars().map(|c| char::from_u32(c as u32 + 0xfee0).unwrap()).collect(),
        ] {
            let challenge = asked(&app, Language::Chinese).await;
            let outcome = answer(&app, &challenge, &typed(last_code(&app)), None).await.unwrap();
            assert!(matches!(outcome, Outcome::SignedIn { .. }), "{outcome:?}");
        }
    }

    #[tokio::test]
    async fn what_cannot_be_a_code_costs_no_try() {
        let (app, _, _folder) = open().await;
        let challenge = asked(&app, Language::Chinese).await;
        for typed in ["", "12345", "1234567", "abcdef", "我的数字呢在"] {
            let outcome = answer(&app, &challenge, typed, None).await.unwrap();
            assert!(matches!(outcome, Outcome::Mistaken(Code::CodeShape)), "{typed}: {outcome:?}");
        }
        let wrong = if last_code(&app) == "000000" { "000001" } else { "000000" };
        let outcome = answer(&app, &challenge, wrong, None).await.unwrap();
        assert!(matches!(outcome, Outcome::Mistaken(Code::CodeWrong { left: 4 })), "{outcome:?}");
    }

    #[tokio::test]
    async fn after_five_wrong_codes_or_ten_minutes_a_new_one_is_needed() {
        let (app, clock, _folder) = open().await;
        let challenge = asked(&app, Language::Chinese).await;
        let code = last_code(&app);
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for _ in 0..4 {
            answer(&app, &challenge, wrong, None).await.unwrap();
        }
        for typed in [wrong, code.as_str()] {
            assert!(matches!(answer(&app, &challenge, typed, None).await.unwrap(), Outcome::Spent));
        }
        let challenge = asked(&app, Language::Chinese).await;
        clock.forward(Duration::minutes(10));
        let outcome = answer(&app, &challenge, &last_code(&app), None).await.unwrap();
        assert!(matches!(outcome, Outcome::Spent));
    }

    #[tokio::test]
    async fn a_phone_is_not_flooded_with_codes() {
        let (app, clock, _folder) = open().await;
        for _ in 0..5 {
            asked(&app, Language::Chinese).await;
        }
        clock.forward(Duration::seconds(61));
        let phone = Phone::parse_mobile("13800138000").unwrap();
        let asked = ask(&app, &phone, Locale::new(Language::Chinese)).await.unwrap();
        assert!(matches!(asked, Asked::TooMany { wait_minutes: 9 }), "{asked:?}");
        assert_eq!(std::fs::read_to_string(app.messenger().path()).unwrap().lines().count(), 5);
    }

    #[tokio::test]
    async fn the_message_speaks_the_persons_language() {
        let (app, _, _folder) = open().await;
        for (language, part) in
            [(Language::Chinese, "分钟内有效"), (Language::English, "valid for 10 minutes")]
        {
            asked(&app, language).await;
            let messages = std::fs::read_to_string(app.messenger().path()).unwrap();
            let last = messages.lines().last().unwrap();
            assert!(last.contains(part) && last.contains("\"to\":\"13800138000\""), "{last}");
        }
    }
}
