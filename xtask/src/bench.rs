//! `cargo xtask bench`: what a visit weighs, what a page costs, and what the server bears.

mod load;
mod weight;

mod client;
mod draft;
mod wrk;

use crate::build::build;
use crate::process::{built, cargo, outlive_interrupts, run};
use crate::server::Server;
use anyhow::Result;
use clap::ValueEnum;

/// A measurement.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Measure {
    /// Bytes of a first visit and of every file
    Weight,
    /// Microseconds to render each page
    Render,
    /// Requests a second on each database
    Load,
}

pub(crate) fn bench(only: &[Measure], drafts: usize) -> Result<()> {
    outlive_interrupts()?;
    build(true)?;
    for measure in
        Measure::value_variants().iter().filter(|measure| only.is_empty() || only.contains(measure))
    {
        match measure {
            Measure::Weight => {
                weight::print(&Server::start(&built("release")?, None, tempfile::tempdir()?)?)?
            }
            Measure::Render => {
                run(cargo().args(["bench", "--package", "tantu-server", "--bench", "render"]))?
            }
            Measure::Load => load::print(drafts)?,
        }
    }
    Ok(())
}
