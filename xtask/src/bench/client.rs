//! A browser with no more than a measurement needs: it asks for pages, signs in, and sends forms.

use crate::server::Server;
use anyhow::{Context, Result, ensure};
use std::fs;
use ureq::http::{HeaderMap, Response, StatusCode};
use ureq::{Agent, Body};

/// One browser.
pub(crate) struct Client {
    agent: Agent,
    address: String,
    /// The cookies, as they are sent. Kept by hand, because `Secure` ones are not for an address without TLS.
    pub(crate) cookies: String,
}

impl Client {
    /// A browser of somebody who is not signed in.
    pub(crate) fn new(server: &Server) -> Self {
        let agent = Agent::config_builder().max_redirects(0).http_status_as_error(false).build().into();
        Self { agent, address: server.address.clone(), cookies: String::new() }
    }

    /// A browser of the person with this mobile number, signed in.
    pub(crate) fn signed_in(server: &Server, phone: &str) -> Result<Self> {
        let mut client = Self::new(server);
        client.send("/sign-in", &format!("phone={phone}"))?;
        let messages = fs::read_to_string(server.data.path().join("messages.ndjson"))?;
        let code = messages.lines().last().and_then(code).context("no message with a code was sent")?;
        client.send("/sign-in/code", &format!("code={code}"))?;
        Ok(client)
    }

    /// A page or file, as it comes over the wire.
    pub(crate) fn fetch(&self, path: &str, encoding: &str) -> Result<Vec<u8>> {
        let request = self.agent.get(self.url(path)).header("Accept-Encoding", encoding);
        let mut answer = request.header("Cookie", &self.cookies).call().with_context(|| path.to_owned())?;
        ensure!(answer.status() == StatusCode::OK, "{path} answers {}", answer.status());
        Ok(answer.body_mut().read_to_vec()?)
    }

    /// What the staff API answers to this token.
    pub(crate) fn fetch_json(&self, path: &str, token: &str) -> Result<serde_json::Value> {
        let request = self.agent.get(self.url(path)).header("Authorization", format!("Bearer {token}"));
        let mut answer = request.call().with_context(|| path.to_owned())?;
        Ok(serde_json::from_reader(answer.body_mut().as_reader())?)
    }

    /// Sends a form and returns where it leads to. Whoever is asked for consent agrees.
    pub(crate) fn send(&mut self, path: &str, form: &str) -> Result<String> {
        let onward = self.post(path, form)?;
        if onward.starts_with("/consent?next=") {
            self.post(&onward, "age=yes&answer=yes")
        } else {
            Ok(onward)
        }
    }

    fn post(&mut self, path: &str, form: &str) -> Result<String> {
        let request = self.agent.post(self.url(path)).header("Cookie", &self.cookies);
        let request = request.header("Sec-Fetch-Site", "same-origin");
        let answer = request.content_type("application/x-www-form-urlencoded").send(form);
        let answer: Response<Body> = answer.with_context(|| path.to_owned())?;
        ensure!(answer.status() == StatusCode::SEE_OTHER, "{path} answers {}", answer.status());
        self.keep_cookies(answer.headers());
        let to = answer.headers().get("location").and_then(|to| to.to_str().ok());
        to.map(str::to_owned).with_context(|| format!("{path} leads nowhere"))
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        let set = headers.get_all("set-cookie").iter().filter_map(|cookie| cookie.to_str().ok());
        let kept: Vec<_> =
            set.filter_map(|cookie| cookie.split(';').next()).filter(|pair| !pair.ends_with('=')).collect();
        if !kept.is_empty() {
            self.cookies = kept.join("; ");
        }
    }
}

/// The six digits in the text of a message.
fn code(message: &str) -> Option<String> {
    let message: serde_json::Value = serde_json::from_str(message).ok()?;
    let text = message.get("text")?.as_str()?;
    text.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 6).map(str::to_owned)
}
