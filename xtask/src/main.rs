//! cargo xtask run | watch | test | build | bench | coverage | pictures: the only developer tool. It needs nothing but
//! cargo; what a command needs beyond that it installs where it may, and otherwise says by name.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool for the terminal speaks through the terminal"
)]

mod build;
mod run;
mod watch;

mod bench;
mod coverage;
mod pictures;
mod test;

mod browser;
mod postgres;
mod process;
mod provision;
mod server;
mod wasm;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Builds, runs and checks Tantu.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build everything and start the server
    Run {
        /// Flags for the server, after --
        #[arg(last = true)]
        flags: Vec<String>,
    },
    /// Do so again after every edit
    Watch {
        /// Flags for the server, after --
        #[arg(last = true)]
        flags: Vec<String>,
    },
    /// Build what runs in a browser, then the server with it inside
    Build {
        /// Optimise the server as for a deployment
        #[arg(long)]
        release: bool,
    },
    /// Run every check, as CI does
    Test {
        /// Only these checks, separated by commas
        #[arg(long, value_delimiter = ',')]
        only: Vec<test::Check>,
    },
    /// Measure bytes, rendering, load, and how soon a device answers by itself
    Bench {
        /// Only these measurements, separated by commas
        #[arg(long, value_delimiter = ',')]
        only: Vec<bench::Measure>,
        /// How many applications each of the people in the load test makes
        #[arg(long, default_value_t = 25)]
        drafts: usize,
    },
    /// Print which page was looked at by whom, with every hole, and what has no easy words
    Coverage,
    /// Take pictures of every page in every theme and size
    Pictures {
        /// The folder they are put into; otherwise target/pictures
        #[arg(long)]
        into: Option<PathBuf>,
        /// Only of walks or renditions whose names match this
        #[arg(long)]
        only: Option<String>,
    },
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Run { flags } => run::run(&flags),
        Command::Watch { flags } => watch::watch(&flags),
        Command::Build { release } => build::build(release),
        Command::Test { only } => test::test(&only),
        Command::Bench { only, drafts } => bench::bench(&only, drafts),
        Command::Coverage => coverage::coverage(),
        Command::Pictures { into, only } => pictures::pictures(into, only.as_deref()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The reasons, without the backtrace: what went wrong is outside this program.
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
