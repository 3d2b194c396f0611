//! `cargo xtask bench`: what a visit weighs, what a page costs, what the server bears, how soon work is found, and how
//! soon a device answers by itself.

mod load;
mod offline;
mod weight;
mod work;

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
    /// Bytes of a first visit, of every file, and of the service worker's engine
    Weight,
    /// Microseconds to render each page
    Render,
    /// Requests a second on each database
    Load,
    /// Milliseconds of a search among 10,000 posts, and seconds of a night's match for 50,000 people, on each database
    Work,
    /// Milliseconds from a cold service worker to the first page without a network
    Offline,
}

pub(crate) fn bench(only: &[Measure], drafts: usize) -> Result<()> {
    outlive_interrupts()?;
    build(true)?;
    for measure in
        Measure::value_variants().iter().filter(|measure| only.is_empty() || only.contains(measure))
    {
        match measure {
            Measure::Weight => weight::print(&server()?)?,
            Measure::Render => {
                run(cargo().args(["bench", "--package", "tantu-server", "--bench", "render"]))?
            }
            Measure::Load => load::print(drafts)?,
            Measure::Work => work::print()?,
            Measure::Offline => offline::print(&server()?)?,
        }
    }
    Ok(())
}

/// The server as it is deployed, with nothing in its database.
fn server() -> Result<Server> {
    Server::start(&built("release")?, None, tempfile::tempdir()?)
}
