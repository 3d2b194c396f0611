//! Codes to a phone, and the signing in by one.
//!
//! A code is bound to the request that asked for it: its seal is keyed by a secret in that browser's cookie, so a code
//! read over a shoulder is of no use elsewhere, and the table alone gives nothing away. Everyone who asks is answered
//! alike, whether they have been here before or not.

use crate::{
    app::App,
    error::Result,
    messages::{Message, SMS},
    secret::{Secret, six_digits},
    store::{Awaited, Guess, Limits, NewCode, NewSession, Purpose, Room, Way},
};
use std::collections::HashMap;
use tantu_app::locale::Locale;
use tantu_domain::{ids::ResidentId, phone::Phone, problem::Code, text};
use time::Duration;

/// How long a code is good for.
pub const CODE_MINUTES: u16 = 10;
/// How many guesses there are.
pub const TRIES: u16 = 5;
/// How many codes there may be. Assumed, for each: enough for bad reception, and for a day on which somebody else keeps
/// asking for codes to this number; yet too few to guess one, with five tries each. Assumed, for all: ten times what a
/// city's halls and phones ask for in their busiest minutes, and little enough that a flood of messages stays payable.
const LIMITS: Limits = Limits {
    each: &[(Duration::minutes(10), 5), (Duration::days(1), 50)],
    all: (Duration::minutes(10), 6_000),
};

/// A code to be sent.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// What it is for.
    pub purpose: Purpose,
    /// Where it goes; to nobody, if there is nobody, and nothing else differs.
    pub phone: Option<&'a Phone>,
    /// What it is counted by, where that is not the phone.
    pub counted_by: Option<&'a str>,
    /// What it is about, for whoever types it right.
    pub about: Option<&'a str>,
}

/// What came of asking for a code.
#[derive(Clone, Debug)]
pub enum Asked {
    /// It is on its way.
    Sent {
        /// For the cookie of the browser that asked.
        challenge: Secret,
    },
    /// There have been as many as there may be.
    TooMany {
        /// In how many minutes one may ask again.
        wait_minutes: u16,
    },
}

/// What came of typing a code.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It was the right one.
    Right(Awaited),
    /// It was not the code, or no code at all; the page says so and lets them try again.
    Mistaken(Code),
    /// The code has expired, was used, or was guessed at too often: a new one is needed.
    Spent,
}

/// Sends a code. `words` makes the message of it.
///
/// # Errors
/// If the code could not be kept or sent.
pub async fn ask(app: &App, ask: Ask<'_>, words: impl FnOnce(&str) -> String) -> Result<Asked> {
    let (challenge, code, now) = (Secret::new(), six_digits(), app.now());
    let expires_at = now + Duration::minutes(CODE_MINUTES.into());
    let Ask { purpose, phone, counted_by, about } = ask;
    let new = NewCode {
        challenge: &challenge,
        purpose,
        about,
        phone,
        counted_by,
        code: &code,
        now,
        expires_at,
        tries: TRIES,
    };
    if let Room::Full { until } = app.store().keep_code(&new, &LIMITS).await? {
        let seconds = (until - now).whole_seconds().max(1);
        tracing::info!("a phone has been sent too many codes");
        return Ok(Asked::TooMany { wait_minutes: u16::try_from((seconds + 59) / 60).unwrap_or(u16::MAX) });
    }
    if let Some(phone) = phone {
        let text = words(&code);
        let message = Message { at: now, channel: SMS, language: None, to: phone.as_str(), text: &text };
        app.messenger().send(&message).await?;
    }
    tracing::info!("a code was asked for");
    Ok(Asked::Sent { challenge })
}

/// Tries what was typed.
///
/// # Errors
/// What the database says; then no try was spent.
pub async fn answer(app: &App, purpose: Purpose, challenge: &Secret, typed: &str) -> Result<Outcome> {
    let code = text::compact(typed);
    if code.is_empty() {
        return Ok(Outcome::Mistaken(Code::Missing));
    }
    if code.len() != 6 || !code.chars().all(|c| c.is_ascii_digit()) {
        return Ok(Outcome::Mistaken(Code::CodeShape));
    }
    Ok(match app.store().guess(purpose, challenge, &code, app.now()).await? {
        Guess::Right(awaited) => Outcome::Right(awaited),
        Guess::Wrong { left } => {
            tracing::info!("a wrong code was typed");
            Outcome::Mistaken(Code::CodeWrong { left: left.into() })
        }
        Guess::Spent => {
            tracing::info!("a code was typed that no longer works");
            Outcome::Spent
        }
    })
}

/// What the sign-in code says in a message.
pub fn sign_in_words(locale: Locale) -> impl FnOnce(&str) -> String {
    move |code| {
        let arguments = HashMap::from([("code", code.to_owned()), ("minutes", CODE_MINUTES.to_string())]);
        locale.words().get_args("sms-sign-in-code", arguments)
    }
}

/// Begins a session for somebody who has shown who they are. `old` is the session the browser had, which ends.
///
/// # Errors
/// What the database says.
pub async fn begin(
    app: &App,
    person: ResidentId,
    way: Way,
    device: &str,
    old: Option<&Secret>,
) -> Result<Secret> {
    let token = Secret::new();
    let new = NewSession { token: &token, old, way, device, now: app.now() };
    app.store().begin_session(person, &new).await?;
    tracing::info!("a resident signed in");
    Ok(token)
}

/// Ends a session, on the server too.
///
/// # Errors
/// What the database says.
pub async fn sign_out(app: &App, session: &Secret) -> Result<()> {
    tracing::info!("a resident signed out");
    Ok(app.store().end_session(session).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::tests::{last_code, open};
    use tantu_app::locale::Language;

    async fn ask_in(app: &App, language: Language) -> Asked {
        let phone = Phone::parse_mobile("13800138000").unwrap();
        let to = Ask { purpose: Purpose::SignIn, phone: Some(&phone), counted_by: None, about: None };
        ask(app, to, sign_in_words(Locale::new(language))).await.unwrap()
    }

    async fn asked(app: &App, language: Language) -> Secret {
        match ask_in(app, language).await {
            Asked::Sent { challenge } => challenge,
            other => panic!("{other:?}"),
        }
    }

    async fn type_in(app: &App, challenge: &Secret, typed: &str) -> Outcome {
        answer(app, Purpose::SignIn, challenge, typed).await.unwrap()
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
            let outcome = type_in(&app, &challenge, &typed(last_code(&app))).await;
            assert!(matches!(outcome, Outcome::Right(_)), "{outcome:?}");
        }
    }

    #[tokio::test]
    async fn what_cannot_be_a_code_costs_no_try() {
        let (app, _, _folder) = open().await;
        let challenge = asked(&app, Language::Chinese).await;
        for typed in ["12345", "1234567", "abcdef", "我的数字呢在"] {
            let outcome = type_in(&app, &challenge, typed).await;
            assert!(matches!(outcome, Outcome::Mistaken(Code::CodeShape)), "{typed}: {outcome:?}");
        }
        let wrong = if last_code(&app) == "000000" { "000001" } else { "000000" };
        let outcome = type_in(&app, &challenge, wrong).await;
        assert!(matches!(outcome, Outcome::Mistaken(Code::CodeWrong { left: 4 })), "{outcome:?}");
    }

    #[tokio::test]
    async fn after_five_wrong_codes_or_ten_minutes_a_new_one_is_needed() {
        let (app, clock, _folder) = open().await;
        let challenge = asked(&app, Language::Chinese).await;
        let code = last_code(&app);
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for _ in 0..4 {
            type_in(&app, &challenge, wrong).await;
        }
        for typed in [wrong, code.as_str()] {
            assert!(matches!(type_in(&app, &challenge, typed).await, Outcome::Spent));
        }
        let challenge = asked(&app, Language::Chinese).await;
        clock.forward(Duration::minutes(10));
        let outcome = type_in(&app, &challenge, &last_code(&app)).await;
        assert!(matches!(outcome, Outcome::Spent));
    }

    #[tokio::test]
    async fn a_phone_is_not_flooded_with_codes() {
        let (app, clock, _folder) = open().await;
        for _ in 0..5 {
            asked(&app, Language::Chinese).await;
        }
        clock.forward(Duration::seconds(61));
        let asked = ask_in(&app, Language::Chinese).await;
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
