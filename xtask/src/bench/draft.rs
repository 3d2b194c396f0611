//! Drafts to load the server with, and the requests a browser would send for them, as they go over the wire.

use super::client::Client;
use crate::server::Server;
use anyhow::Result;

/// As many as may sign in from one address at once, with room to spare.
const PEOPLE: usize = 120;

/// What everyone answers: the short way through the questions, as forms.
pub(crate) const ANSWERS: [(&str, &str); 9] = [
    ("number", "number=11010519491231002X43"),
    ("expiry", "expiry-year=&expiry-month=&expiry-day="),
    ("changed", "changed=nothing"),
    ("registered", "registered=440307"),
    ("address", "address=%E6%B8%85%E6%9E%97%E8%B7%AF%201%20%E5%8F%B7"),
    ("phone", "phone=13800138000"),
    ("receive", "receive=post"),
    ("photo", "photo=self"),
    ("declaration", "declaration=yes"),
];

/// A draft of somebody who is signed in.
pub(crate) struct Draft {
    path: String,
    cookies: String,
}

/// Signs people in and has each begin this many drafts. Neighbours in the list belong to different people.
pub(crate) fn begin(server: &Server, drafts: usize) -> Result<Vec<Draft>> {
    let people = (0..PEOPLE).map(|person| Client::signed_in(server, &format!("138{person:08}")));
    let mut people = people.collect::<Result<Vec<_>>>()?;
    let mut begun = Vec::new();
    for _ in 0..drafts {
        for person in &mut people {
            let path = person.send("/services/certificate-renewal/start", "new=yes")?;
            begun.push(Draft { path, cookies: person.cookies.clone() });
        }
    }
    Ok(begun)
}

impl Draft {
    /// Looks at one of its pages.
    pub(crate) fn get(&self, page: &str, encoding: &str) -> String {
        let Self { path, cookies } = self;
        let cookies = format!("Cookie: {cookies}\r\nAccept-Encoding: {encoding}");
        format!("GET {path}/{page} HTTP/1.1\r\nHost: localhost\r\n{cookies}\r\n\r\n")
    }

    /// Sends the form on one of its pages.
    pub(crate) fn post(&self, page: &str, form: &str) -> String {
        let Self { path, cookies } = self;
        let cookies = format!("Cookie: {cookies}\r\nSec-Fetch-Site: same-origin");
        let body = format!(
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            form.len()
        );
        format!("POST {path}/{page} HTTP/1.1\r\nHost: localhost\r\n{cookies}\r\n{body}")
    }
}

/// What costs a server least: the floor under every other figure.
pub(crate) fn health() -> String {
    "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n".to_owned()
}
