//! The cookies Tantu sets, and nothing but them.
//!
//! `__Host-` has the browser itself see to it that they come from us alone, over an encrypted connection, for the
//! whole site. None holds anything personal but [`POSITION`], which its owner asked for and only their browser keeps.

use crate::secret::Secret;
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use tantu_app::{display::Display, locale::Language};
use tantu_domain::work::Position;
use time::Duration;

/// Who is signed in. Ends with the browser.
pub const SESSION: &str = "__Host-tantu-session";
/// A sign-in under way: which request asked for the code.
pub const SIGN_IN: &str = "__Host-tantu-sign-in";
/// A case being looked up: which request asked for the code.
pub const LOOK_UP: &str = "__Host-tantu-look-up";
/// A helper who asks for a resident's consent: which request asked for the code.
pub const CONSENT: &str = "__Host-tantu-consent";
/// A sign-in under way at a province's unified identity: which browser left for it.
pub const IDENTITY: &str = "__Host-tantu-identity";
/// What this browser's device was asked to sign for a passkey.
pub const PASSKEY: &str = "__Host-tantu-passkey";
/// A mandate being asked for: which request asked for the code.
pub const MANDATE: &str = "__Host-tantu-mandate";
/// A page that was sent after the sign-in had ended, and waits for its person.
pub const KEPT: &str = "__Host-tantu-kept";
/// A reply to a case that was sent after the sign-in had ended, and waits for its person.
pub const REPLY: &str = "__Host-tantu-reply";
/// How pages look and read.
pub const DISPLAY: &str = "__Host-tantu-display";
/// The language.
pub const LANGUAGE: &str = "__Host-tantu-language";
/// The place whose services are shown.
pub const PLACE: &str = "__Host-tantu-place";
/// The answers to “What can I get?” of somebody who need not be signed in. Ends with the browser.
pub const FINDER: &str = "__Host-tantu-finder";
/// Roughly where somebody is who said so, to count distances from. Ends with the browser; nobody else keeps it.
pub const POSITION: &str = "__Host-tantu-position";

/// Signs in.
pub fn session(session: &Secret) -> Cookie<'static> {
    ours(SESSION, session.reveal())
}

/// Remembers which request asked for a code; longer than the code is good for, so that a late person is told so.
pub fn sign_in(challenge: &Secret) -> Cookie<'static> {
    kept(SIGN_IN, challenge.reveal(), Duration::hours(1))
}

/// Remembers which request asked for the code to look up a case; as long as for signing in.
pub fn look_up(challenge: &Secret) -> Cookie<'static> {
    kept(LOOK_UP, challenge.reveal(), Duration::hours(1))
}

/// Remembers which request asked for the code by which a resident consents; as long as for signing in.
pub fn consent(challenge: &Secret) -> Cookie<'static> {
    kept(CONSENT, challenge.reveal(), Duration::hours(1))
}

/// Remembers which browser left for a province's unified identity; longer than it is expected back, as above.
pub fn identity(browser: &Secret) -> Cookie<'static> {
    kept(IDENTITY, browser.reveal(), Duration::hours(1))
}

/// Remembers what the device was asked to sign; as long as it may take.
pub fn passkey(secret: &Secret) -> Cookie<'static> {
    kept(PASSKEY, secret.reveal(), Duration::minutes(5))
}

/// Remembers which request asked for the code of somebody who is to be helped; as long as for signing in.
pub fn mandate(challenge: &Secret) -> Cookie<'static> {
    kept(MANDATE, challenge.reveal(), Duration::hours(1))
}

/// Remembers which page waits for whoever signs in here next; as long as it waits.
pub fn kept_page(key: &Secret) -> Cookie<'static> {
    kept(KEPT, key.reveal(), Duration::hours(1))
}

/// Remembers which reply waits for whoever signs in here next; as long as it waits.
pub fn kept_reply(key: &Secret) -> Cookie<'static> {
    kept(REPLY, key.reveal(), Duration::hours(1))
}

/// Remembers how pages shall look and read.
pub fn display(display: Display) -> Cookie<'static> {
    kept(DISPLAY, display.written(), Duration::days(365))
}

/// Has pages look and read as somebody likes them who is signed in here, until they sign out or the browser ends: at a
/// terminal of many, the next one finds it as it was.
pub fn lent_display(display: Display) -> Cookie<'static> {
    ours(DISPLAY, format!("{}-{LENT}", display.written()))
}

/// The word in a cookie that says that it goes with whoever is signed in.
const LENT: &str = "lent";

/// Remembers the language.
pub fn language(language: Language) -> Cookie<'static> {
    kept(LANGUAGE, language.tag().to_owned(), Duration::days(365))
}

/// Remembers the place, by its GB/T 2260 code.
pub fn place(code: &str) -> Cookie<'static> {
    kept(PLACE, code.to_owned(), Duration::days(365))
}

/// Remembers which answers to “What can I get?” belong to this browser.
pub fn finder(key: &Secret) -> Cookie<'static> {
    ours(FINDER, key.reveal())
}

/// Remembers roughly where somebody is, until the browser ends: to a kilometre, two digits behind the point.
pub fn position(position: Position) -> Cookie<'static> {
    let Position { latitude, longitude } = position.roughly();
    ours(POSITION, format!("{latitude:.2}_{longitude:.2}"))
}

/// Removes the cookie called `name`.
pub fn removed(name: &'static str) -> Cookie<'static> {
    let mut cookie = ours(name, String::new());
    cookie.make_removal();
    cookie
}

/// The secret in the cookie called `name`.
pub fn secret_in(jar: &CookieJar, name: &str) -> Option<Secret> {
    Secret::parse(jar.get(name)?.value())
}

/// How pages shall look and read; anything that was never offered counts as no choice.
pub fn display_in(jar: &CookieJar) -> Display {
    jar.get(DISPLAY).map(|cookie| Display::read(cookie.value())).unwrap_or_default()
}

/// Whether pages look as they do because of who is signed in.
pub fn is_display_lent(jar: &CookieJar) -> bool {
    jar.get(DISPLAY).is_some_and(|cookie| cookie.value().split('-').any(|word| word == LENT))
}

/// The place chosen before, whatever was written there.
pub fn place_in(jar: &CookieJar) -> Option<String> {
    Some(jar.get(PLACE)?.value().to_owned())
}

/// Roughly where somebody said they are.
pub fn position_in(jar: &CookieJar) -> Option<Position> {
    let (latitude, longitude) = jar.get(POSITION)?.value().split_once('_')?;
    Position::new(latitude.parse().ok()?, longitude.parse().ok()?).map(Position::roughly)
}

/// The language chosen before.
pub fn language_in(jar: &CookieJar) -> Option<Language> {
    Language::from_tag(jar.get(LANGUAGE)?.value())
}

fn ours(name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value)).path("/").secure(true).http_only(true).same_site(SameSite::Lax).build()
}

fn kept(name: &'static str, value: String, keep: Duration) -> Cookie<'static> {
    let mut cookie = ours(name, value);
    cookie.set_max_age(keep);
    cookie
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cookie_is_for_this_host_only() {
        let secret = Secret::new();
        for cookie in [
            session(&secret),
            sign_in(&secret),
            passkey(&secret),
            look_up(&secret),
            mandate(&secret),
            consent(&secret),
            identity(&secret),
            kept_page(&secret),
            kept_reply(&secret),
            display(Display::default()),
            lent_display(Display::default()),
            language(Language::English),
            place("440307"),
            position(Position { latitude: 22.72, longitude: 114.25 }),
            finder(&secret),
            removed(SESSION),
        ] {
            let text = cookie.to_string();
            assert!(text.starts_with("__Host-"), "{text}");
            for part in ["; HttpOnly", "; SameSite=Lax", "; Secure", "; Path=/"] {
                assert!(text.contains(part), "{text} lacks {part}");
            }
            assert!(!text.contains("Domain"), "{text}");
        }
    }
}
