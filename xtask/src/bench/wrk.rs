//! The load generator: wrk, given a list of requests of which it sends each once.

use crate::process::{output, root};
use crate::server::Server;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

/// How many browsers at once.
pub(crate) const CONNECTIONS: usize = 64;

/// The longest a scenario may take, in seconds. Only one in which a connection was lost takes it.
const LIMIT: &str = "300";

/// What came of a list of requests.
pub(crate) struct Report {
    /// How long all of it took.
    pub(crate) seconds: f64,
    /// Half of the requests took less, in microseconds.
    pub(crate) median: f64,
    /// One of a hundred took more.
    pub(crate) p99: f64,
    /// Status and `Location` of every answer, in the order in which they came.
    pub(crate) answers: Vec<(u16, String)>,
}

/// Sends each request once, over [`CONNECTIONS`].
pub(crate) fn run(server: &Server, requests: &[String]) -> Result<Report> {
    let folder = tempfile::tempdir()?;
    let (list, answers) = (folder.path().join("requests"), folder.path().join("answers"));
    fs::write(&list, requests.join("\0"))?;
    let mut wrk = Command::new("wrk");
    wrk.args(["-t1", &format!("-c{CONNECTIONS}"), "-d", LIMIT, "--timeout", "30", "--script"]);
    wrk.arg(root().join("server/benches/load/once.lua")).arg(&server.address);
    let words = output(wrk.arg("--").arg(&list).arg(&answers)).context("wrk failed")?;

    // The last line is the script's own.
    let numbers = words.lines().last().unwrap_or_default().split_whitespace().map(str::parse);
    let numbers: Vec<f64> = numbers.collect::<Result<_, _>>().unwrap_or_default();
    let [seconds, median, p99] = numbers.try_into().ok().with_context(|| format!("wrk says:\n{words}"))?;
    Ok(Report { seconds, median, p99, answers: read(&answers)? })
}

fn read(answers: &Path) -> Result<Vec<(u16, String)>> {
    let text = fs::read_to_string(answers)?;
    let line =
        |line: &str| line.split_once('\t').and_then(|(status, to)| Some((status.parse().ok()?, to.into())));
    Ok(text.lines().filter_map(line).collect())
}
