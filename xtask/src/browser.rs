//! Playwright, with a browser and a server of its own to look at: for the browser tests and for pictures.

use crate::build::build;
use crate::process::{built, root};
use crate::provision::{self, CHINESE_FONT, CHROMIUM, LIBLOUIS};
use crate::server::{PROGRAM, Server, free_port};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;

/// A server that is there for whatever Playwright does, gone when this is dropped.
pub(crate) struct Playwright {
    server: Server,
    built: PathBuf,
    identity: [(&'static str, String); 4],
}

impl Playwright {
    /// Builds everything and starts the server.
    pub(crate) fn start() -> Result<Self> {
        provision::packages(&[CHROMIUM, CHINESE_FONT, LIBLOUIS])?;
        provision::node_packages()?;
        build(false)?;
        let built = built("debug")?;
        let identity = identity_provider()?;
        let server = Server::start_with(&identity, &built, None, tempfile::tempdir()?)?;
        Ok(Self { server, built, identity })
    }

    /// Playwright's command to run tests, to be given further arguments.
    pub(crate) fn test(&self) -> Result<Command> {
        let mut playwright = npx("playwright");
        playwright.arg("test").envs(self.identity.iter().map(|(name, value)| (name, value)));
        playwright.env("BASE_URL", &self.server.address).env("TANTU_DATA", self.server.data.path());
        playwright.env("TANTU_SERVER", self.built.join(PROGRAM));
        playwright.env("CHROMIUM", provision::chromium().context("there is no Chromium")?);
        Ok(playwright)
    }
}

/// A program of the browser tests' packages, to be given its arguments.
pub(crate) fn npx(program: &str) -> Command {
    let mut command = Command::new("npx");
    command.args(["--no-install", program]).current_dir(root().join("tests/e2e"));
    command
}

/// The province's unified identity, as the server and the provider itself are told of it; Playwright starts the provider
/// after the server, which asks it nothing before somebody wants to sign in there.
fn identity_provider() -> Result<[(&'static str, String); 4]> {
    Ok([
        ("TANTU_OIDC_ISSUER", format!("http://127.0.0.1:{}", free_port()?)),
        ("TANTU_OIDC_CLIENT_ID", "tantu".to_owned()),
        ("TANTU_OIDC_CLIENT_SECRET", "a secret of the tests".to_owned()),
        ("TANTU_OIDC_NAME", "Guangdong ID".to_owned()),
    ])
}
