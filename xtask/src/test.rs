//! `cargo xtask test`: every check, the same here and in CI. It stops at the first that fails.

use crate::build::build;
use crate::postgres::{Care, Cluster};
use crate::process::{built, cargo, outlive_interrupts, root, run};
use crate::provision::{self, CHINESE_FONT, CHROMIUM, POSTGRES};
use crate::server::{PROGRAM, Server, free_port};
use anyhow::{Context, Result};
use clap::ValueEnum;
use std::env;
use std::process::Command;
use std::time::{Duration, Instant};

/// A check, in the order in which they run: the quickest to fail first.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Check {
    /// The formatting of the Rust
    Fmt,
    /// What runs in a browser, and the server, which the checks below share
    Build,
    /// Clippy on everything
    Lint,
    /// The documentation of the Rust, with its links
    Docs,
    /// Unit tests, the store on SQLite and PostgreSQL, journeys
    Unit,
    /// The pages in a real browser
    Browser,
}

pub(crate) fn test(only: &[Check]) -> Result<()> {
    outlive_interrupts()?;
    let chosen: Vec<_> =
        Check::value_variants().iter().filter(|check| only.is_empty() || only.contains(check)).collect();
    let mut times = Vec::new();
    for check in &chosen {
        println!("\n=== {} ===", check.name());
        let start = Instant::now();
        let result = check.run();
        times.push((check.name(), start.elapsed()));
        if let Err(error) = result {
            summarise(&times, 1);
            return Err(error.context(format!("the check \"{}\" failed", check.name())));
        }
    }
    summarise(&times, 0);
    Ok(())
}

fn summarise(times: &[(String, Duration)], failed: usize) {
    println!("\n=== summary ===");
    for (name, time) in times {
        println!("{name:8} {:6.1} s", time.as_secs_f32());
    }
    println!("checks: {} passed, {failed} failed", times.len() - failed);
}

impl Check {
    fn name(self) -> String {
        self.to_possible_value().expect("every check can be named").get_name().to_owned()
    }

    fn run(self) -> Result<()> {
        match self {
            Self::Fmt => run(cargo().args(["fmt", "--all", "--check"])),
            Self::Build => {
                provision::node_packages()?;
                build(false)
            }
            Self::Lint => {
                run(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
            }
            Self::Docs => {
                run(cargo().args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))
            }
            Self::Unit => unit(),
            Self::Browser => browser(),
        }
    }
}

fn unit() -> Result<()> {
    let (url, _cluster) = database()?;
    // Apart, because xtask has its own idea of its dependencies' features: together, all would be compiled once more.
    run(cargo().args(["test", "--workspace", "--exclude", "xtask"]).env("TANTU_TEST_POSTGRES", url))?;
    run(cargo().args(["test", "--package", "xtask"]))
}

/// The PostgreSQL we were given, or one of our own for as long as it is kept.
fn database() -> Result<(String, Option<Cluster>)> {
    if let Ok(url) = env::var("TANTU_TEST_POSTGRES") {
        return Ok((url, None));
    }
    provision::packages(&[POSTGRES])?;
    let cluster = Cluster::start(Care::ForNothing)?;
    Ok((cluster.url.clone(), Some(cluster)))
}

fn browser() -> Result<()> {
    provision::packages(&[CHROMIUM, CHINESE_FONT])?;
    provision::node_packages()?;
    build(false)?;
    let built = built("debug")?;
    let identity = identity_provider()?;
    let server = Server::start_with(&identity, &built, None, tempfile::tempdir()?)?;
    let mut playwright = Command::new("npx");
    playwright.args(["--no-install", "playwright", "test"]).current_dir(root().join("tests/e2e"));
    playwright.env("BASE_URL", &server.address).env("TANTU_DATA", server.data.path());
    playwright.env("TANTU_SERVER", built.join(PROGRAM)).envs(identity);
    playwright.env("CHROMIUM", provision::chromium().context("there is no Chromium")?);
    run(&mut playwright).context("the server's words are in target/server.log")
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
