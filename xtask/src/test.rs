//! `cargo xtask test`: every check, the same here and in CI. It stops at the first that fails.

use crate::browser::{Playwright, npx};
use crate::build::build;
use crate::postgres::{Care, Cluster};
use crate::process::{cargo, outlive_interrupts, root, run};
use crate::provision::{self, LIBLOUIS, POSTGRES};
use anyhow::{Context, Result};
use clap::ValueEnum;
use std::time::{Duration, Instant};
use std::{env, fs};

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
    provision::packages(&[LIBLOUIS])?;
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
    let playwright = Playwright::start()?;
    run(&mut npx("tsc"))?;
    // What was looked at before is of no interest to `cargo xtask coverage`.
    _ = fs::remove_dir_all(root().join("target/contract"));
    run(&mut playwright.test()?).context("the server's words are in target/server.log")
}
