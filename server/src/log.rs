//! Where log lines go: to standard error, for whatever keeps the server running to collect.

use std::io::{IsTerminal, stderr};
use tracing_subscriber::EnvFilter;

/// Begins to write the log: what `RUST_LOG` asks for, or else everything from "info" up.
pub fn begin() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(stderr)
        .with_ansi(stderr().is_terminal())
        .init();
}
