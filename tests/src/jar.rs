//! The cookies of one browser, kept and sent by its rules.

use crate::watch;
use axum::http::{HeaderMap, header};
use cookie::{Cookie, SameSite};
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// Name to value and end.
#[derive(Clone, Debug, Default)]
pub(crate) struct Jar(BTreeMap<String, (String, Option<OffsetDateTime>)>);

impl Jar {
    /// Takes what an answer sets. A cookie no browser would trust fails the journey.
    pub(crate) fn take(&mut self, headers: &HeaderMap, now: OffsetDateTime) {
        for set in headers.get_all(header::SET_COOKIE) {
            let text = set.to_str().expect("a cookie is plain text");
            let cookie = Cookie::parse(text).expect("a cookie can be read");
            let name = cookie.name().to_owned();
            assert!(name.starts_with("__Host-"), "the browser shall guard it: {name}");
            let is_guarded = cookie.secure() == Some(true) && cookie.http_only() == Some(true);
            assert!(is_guarded && cookie.same_site() == Some(SameSite::Lax), "{name} is not guarded");
            assert!(
                cookie.path() == Some("/") && cookie.domain().is_none(),
                "{name} is for more than this host"
            );
            let ends = cookie.max_age().map(|age| now + age);
            if ends.is_some_and(|ends| ends <= now) {
                self.0.remove(&name);
                continue;
            }
            if cookie.value().len() > 20 {
                watch::the_log().plant(cookie.value());
            }
            self.0.insert(name, (cookie.value().to_owned(), ends));
        }
    }

    /// What is sent along with a request.
    pub(crate) fn header(&self, now: OffsetDateTime) -> String {
        let alive = self.0.iter().filter(|(_, (_, ends))| ends.is_none_or(|ends| ends > now));
        alive.map(|(name, (value, _))| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    /// The value of a cookie.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|(value, _)| value.as_str())
    }

    /// Puts a cookie in by hand.
    pub(crate) fn put(&mut self, name: &str, value: &str) {
        self.0.insert(name.to_owned(), (value.to_owned(), None));
    }

    /// What a browser does when it is closed.
    pub(crate) fn close(&mut self) {
        self.0.retain(|_, (_, ends)| ends.is_some());
    }
}
