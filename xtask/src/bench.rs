//! `cargo xtask bench`: what a visit weighs, what a page costs, and what the server bears.

mod weight;

use crate::build::build;
use crate::process::{built, cargo, run};
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
}

pub(crate) fn bench(only: &[Measure]) -> Result<()> {
    for measure in
        Measure::value_variants().iter().filter(|measure| only.is_empty() || only.contains(measure))
    {
        match measure {
            Measure::Weight => {
                build(true)?;
                weight::print(&Server::start(&built("release")?, None)?)?;
            }
            Measure::Render => run(cargo().args(["bench", "--package", "tantu-server"]))?,
        }
    }
    Ok(())
}
