//! How long somebody on a slow phone waits for the first page without a network: `tests/e2e/support/cold.js` measures.

use crate::process::{output, root};
use crate::provision::{self, CHROMIUM};
use crate::server::Server;
use anyhow::{Context, Result, ensure};
use std::process::Command;

/// The status of a page that the engine has drawn. Without the engine, the page says 503.
const DRAWN: u16 = 200;

pub(crate) fn print(server: &Server) -> Result<()> {
    provision::packages(&[CHROMIUM])?;
    provision::node_packages()?;
    let mut measure = Command::new("node");
    measure.args(["support/cold.js", &server.address]).current_dir(root().join("tests/e2e"));
    measure.env("CHROMIUM", provision::chromium().context("there is no Chromium")?);
    let said = output(&mut measure).context("tests/e2e/support/cold.js failed")?;
    let mut times = said.lines().map(time).collect::<Result<Vec<_>>>()?;
    times.sort_unstable();
    let median = times.get(times.len() / 2).context("nothing was measured")?;
    println!(
        "\nFrom a cold service worker to the first page without a network, on a device six times slower"
    );
    println!("{median:>9}  milliseconds, the median of {times:?}");
    Ok(())
}

/// The milliseconds of one try.
fn time(line: &str) -> Result<u32> {
    let (time, status) = line.split_once(' ').with_context(|| format!("no time and status: {line:?}"))?;
    ensure!(status.parse() == Ok(DRAWN), "the engine did not answer, but a page with status {status}");
    time.parse().with_context(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn a_page_that_says_there_is_no_network_is_not_taken_for_an_answer() {
        assert_eq!(time("812 200").unwrap(), 812);
        for line in ["90 503", "", "fast 200", "812"] {
            assert!(time(line).is_err(), "{line}");
        }
    }
}
