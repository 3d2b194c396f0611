//! The server: started for a developer on its usual address, or for a check on a free one.

use crate::process::{Daemon, root};
use anyhow::{Context, Result};
use rustix::process::Signal;
use std::env;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// The name of the program.
pub(crate) const PROGRAM: &str = "tantu-server";

/// The server as a developer runs it: with its data in `data/`, unless `TANTU_DATA` says otherwise.
pub(crate) fn command(built: &Path) -> Command {
    let data = env::var_os("TANTU_DATA").map_or_else(|| root().join("data"), PathBuf::from);
    let mut command = Command::new(built.join(PROGRAM));
    command.env("TANTU_DATA", data).current_dir(root());
    command
}

/// A server with data of its own, gone when this is dropped.
pub(crate) struct Server {
    /// Where it listens, without a slash at the end.
    pub(crate) address: String,
    /// Its folder.
    pub(crate) data: TempDir,
    _daemon: Daemon,
}

impl Server {
    /// Starts the server on a free port. Without a database of its own it keeps an SQLite file among its data.
    pub(crate) fn start(built: &Path, database: Option<&str>, data: TempDir) -> Result<Self> {
        Self::start_with(&[], built, database, data)
    }

    /// The same with `settings`, by the names of environment variables.
    pub(crate) fn start_with(
        settings: &[(&str, String)],
        built: &Path,
        database: Option<&str>,
        data: TempDir,
    ) -> Result<Self> {
        let mut command = Command::new(built.join(PROGRAM));
        command
            .env("TANTU_LISTEN", "127.0.0.1:0")
            .env("TANTU_DATA", data.path())
            .env_remove("TANTU_DATABASE_URL")
            .envs(settings.iter().map(|(name, value)| (name, value)));
        command.envs(database.map(|url| ("TANTU_DATABASE_URL", url)));
        let log = root().join("target/server.log");
        let (daemon, line) =
            Daemon::start_and_wait(command, Signal::TERM, &log, |line| line.contains("http://127.0.0.1:"))?;
        let address = address(&line).with_context(|| format!("no address in {line:?}"))?;
        Ok(Self { address, data, _daemon: daemon })
    }
}

/// A port that nobody listens on, for a program that has to be told one.
pub(crate) fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("looking for a free port")?;
    Ok(listener.local_addr()?.port())
}

/// The address in the line with which the server says that it listens.
fn address(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("http://127.0.0.1:")?;
    let port: String = rest.chars().take_while(char::is_ascii_digit).collect();
    Some(format!("http://127.0.0.1:{}", port.parse::<u16>().ok()?))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn the_address_is_found_in_whatever_words_surround_it() {
        for (line, expected) in [
            ("http://127.0.0.1:3000", Some("http://127.0.0.1:3000")),
            ("Tantu listens on http://127.0.0.1:41233.", Some("http://127.0.0.1:41233")),
            (r#"{"message":"listening","url":"http://127.0.0.1:80/"}"#, Some("http://127.0.0.1:80")),
            ("http://127.0.0.1:", None),
            ("listening", None),
        ] {
            assert_eq!(address(line).as_deref(), expected, "{line}");
        }
    }
}
