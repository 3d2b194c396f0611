//! What a browser says it is, in a few words, so that a person knows their phone from their daughter's computer.

use axum::http::{HeaderMap, header};
use woothee::parser::Parser;

/// “Android Chrome”, or nothing where the browser says nothing we know. Nothing else of what it says is kept.
pub(super) fn of(headers: &HeaderMap) -> String {
    let said = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let Some(browser) = Parser::new().parse(said) else { return String::new() };
    let known = [browser.os, browser.name].into_iter().filter(|name| *name != "UNKNOWN");
    known.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn a_person_knows_their_phone_by_its_name() {
        for (said, expected) in [
            (
                "Mozilla/5.0 (Linux; Android 14; V2307A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
                "Android Chrome",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
                "iPhone Safari",
            ),
            ("nothing anyone knows", ""),
            ("", ""),
        ] {
            let headers = HeaderMap::from_iter([(header::USER_AGENT, HeaderValue::from_str(said).unwrap())]);
            assert_eq!(of(&headers), expected);
        }
        assert_eq!(of(&HeaderMap::new()), "");
    }
}
