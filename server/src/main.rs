//! The `tantu-server` program.

use clap::Parser;
use tantu_server::cli::Cli;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    Cli::parse().run().await
}
