//! What a page needs to know of the visit around it, found out once a request: above all, whose language.

use crate::{app::App, assets, http::cookies};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Uri, header},
    middleware::Next,
    response::Response,
};
use axum_extra::extract::CookieJar;
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use tantu_app::{
    components::Halls,
    locale::Language,
    page::{Network, Visit},
};

/// Gives the request its [`Visit`], which a handler takes as `Extension<Visit>`, and marks the answer's language.
pub async fn meet(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let jar = CookieJar::from_headers(request.headers());
    let asked = asked_for(request.uri());
    let language =
        asked.or_else(|| cookies::language_in(&jar)).unwrap_or_else(|| accepted(request.headers()));
    let region = cookies::place_in(&jar).and_then(|code| app.catalog().region(&code)).unwrap_or(app.region());
    let display = cookies::display_in(&jar);
    let visit = Visit {
        locale: display.locale(language),
        display,
        here: here(request.uri()),
        region: region.code.clone(),
        phone: region.phone.clone(),
        halls: Halls::of(display.locale(language), region),
        // The session is looked up further in; an error page that comes before that goes by the cookie.
        is_signed_in: jar.get(cookies::SESSION).is_some(),
        seconds_left: None,
        acting_for: None,
        network: Network::There,
        assets: assets::urls().clone(),
    };
    request.extensions_mut().insert(visit);
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(language.tag()));
    headers.append(header::VARY, HeaderValue::from_static("Cookie, Accept-Language"));
    if asked.is_some() {
        let cookie = cookies::language(language).to_string();
        let cookie = HeaderValue::try_from(cookie).expect("a language tag fits into a header");
        headers.append(header::SET_COOKIE, cookie);
    }
    response
}

/// The language a link asks for: `?lang=en`.
fn asked_for(address: &Uri) -> Option<Language> {
    parameters(address).find_map(|parameter| Language::from_tag(parameter.strip_prefix(ASKED)?))
}

/// The first language the browser accepts that we speak; else the source language.
fn accepted(headers: &HeaderMap) -> Language {
    let accepted =
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let spoken = Language::ALL.map(Language::id);
    let wanted = parse_accepted_languages(accepted);
    let best = negotiate_languages(&wanted, &spoken, None, NegotiationStrategy::Lookup);
    best.first().and_then(|best| Language::from_tag(&best.to_string())).unwrap_or_default()
}

/// This page's own address, so that the language link leads back to it; without the language itself. It begins with
/// one slash, because what stands behind two is taken for another site.
fn here(address: &Uri) -> String {
    let others: Vec<_> = parameters(address).filter(|parameter| !parameter.starts_with(ASKED)).collect();
    let mark = if others.is_empty() { "" } else { "?" };
    format!("/{}{mark}{}", address.path().trim_start_matches(['/', '\\']), others.join("&"))
}

/// How the parameter begins by which a link asks for a language.
const ASKED: &str = "lang=";

fn parameters(address: &Uri) -> impl Iterator<Item = &str> {
    address.query().unwrap_or_default().split('&').filter(|parameter| !parameter.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_reads_the_first_language_they_know() {
        for (accepts, expected) in [
            ("zh-CN,zh;q=0.9,en;q=0.8", Language::Chinese),
            ("en-US,en;q=0.9", Language::English),
            ("zh", Language::Chinese),
            ("zh-HK, en;q=0.5", Language::Chinese),
            ("fr-FR, en;q=0.5", Language::English),
            ("fr", Language::Chinese),
            ("", Language::Chinese),
            ("*;q=0.1, ???", Language::Chinese),
        ] {
            let headers =
                HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, HeaderValue::from_static(accepts))]);
            assert_eq!(accepted(&headers), expected, "{accepts}");
        }
        assert_eq!(accepted(&HeaderMap::new()), Language::Chinese);
    }

    #[test]
    fn the_language_link_leads_back_to_the_same_page() {
        for (address, expected) in [
            ("/", "/"),
            ("/sign-in?lang=en", "/sign-in"),
            ("//evil.example/?lang=en", "/evil.example/"),
            ("/apply/1/address?change&lang=en", "/apply/1/address?change"),
            ("/sign-in?next=%2Fapply%3Fa%3Db&lang=en&x=1", "/sign-in?next=%2Fapply%3Fa%3Db&x=1"),
        ] {
            assert_eq!(here(&Uri::from_static(address)), expected);
        }
        assert_eq!(asked_for(&Uri::from_static("/?lang=en")), Some(Language::English));
        assert_eq!(asked_for(&Uri::from_static("/?lang=tlh")), None);
    }
}
