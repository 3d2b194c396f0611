//! What the server bears: many people at once, on SQLite and on PostgreSQL, each with every commit on the disk.
//!
//! The load fills drafts in, looks at their pages, and submits them: each scenario prepares the next, and at the end
//! every draft must be one case.

use super::client::Client;
use super::draft::{ANSWERS, Draft, begin, health};
use super::wrk::{self, CONNECTIONS, Report};
use crate::postgres::{Care, Cluster};
use crate::process::{built, folder_on_disk, output};
use crate::provision::{self, POSTGRES, WRK};
use crate::server::{PROGRAM, Server};
use anyhow::{Context, Result, ensure};
use std::collections::HashSet;
use std::fs;
use std::process::Command;

/// How often `/healthz` is asked for each draft: it costs next to nothing.
const HEALTH_CHECKS: usize = 16;

/// Measures both databases with this many drafts a person.
pub(crate) fn print(drafts: usize) -> Result<()> {
    provision::packages(&[WRK, POSTGRES])?;
    let busy = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let mut rows = measure("SQLite", None, drafts)?;
    let cluster = Cluster::start(Care::ForEveryCommit)?;
    rows.extend(measure("PostgreSQL", Some(&cluster.url), drafts)?);

    println!(
        "\nLoad over {CONNECTIONS} connections from this same machine, whose load average was {}",
        busy.trim()
    );
    println!("database    scenario               requests  requests/s  p50 ms  p99 ms  errors");
    rows.iter().for_each(|row| println!("{row}"));
    Ok(())
}

/// One database, all scenarios; one line each.
fn measure(database: &str, url: Option<&str>, drafts: usize) -> Result<Vec<String>> {
    println!("\n{database}: people sign in and begin ...");
    let server = Server::start(&built("release")?, url, folder_on_disk()?)?;
    let drafts = begin(&server, drafts)?;
    let mut rows = Vec::new();
    let mut run = |scenario: &str, expected: u16, requests: Vec<String>| -> Result<Report> {
        println!("{database}: {scenario} ...");
        let report = wrk::run(&server, &requests)?;
        rows.push(row(database, scenario, expected, requests.len(), &report));
        Ok(report)
    };

    run("GET /healthz", 200, vec![health(); drafts.len() * HEALTH_CHECKS])?;
    run("POST an answer", 303, each(&drafts, |draft, (question, form)| draft.post(question, form)))?;
    run("GET a question", 200, each(&drafts, |draft, (question, _)| draft.get(question, "br")))?;
    run("the same, plain", 200, each(&drafts, |draft, (question, _)| draft.get(question, "identity")))?;
    let submitted = run("submit", 303, drafts.iter().map(|draft| draft.post("check", "")).collect())?;

    let receipts: HashSet<_> =
        submitted.answers.iter().map(|(_, to)| to).filter(|to| to.ends_with("/receipt")).collect();
    let (drafts, receipts, cases) = (drafts.len(), receipts.len(), count_cases(&server, url)?);
    ensure!(drafts == receipts && receipts == cases, "{drafts} drafts, {receipts} receipts, {cases} cases");
    println!("{database}: {drafts} drafts, {receipts} receipts, {cases} cases");
    Ok(rows)
}

/// Every question of every draft. Neighbours in the list belong to different people.
fn each(drafts: &[Draft], request: impl Fn(&Draft, &(&str, &str)) -> String) -> Vec<String> {
    ANSWERS.iter().flat_map(|answer| drafts.iter().map(|draft| request(draft, answer))).collect()
}

fn row(database: &str, scenario: &str, expected: u16, sent: usize, report: &Report) -> String {
    let right = report.answers.iter().filter(|(status, _)| *status == expected).count();
    let (rate, median, p99) = (right as f64 / report.seconds, report.median / 1e3, report.p99 / 1e3);
    let errors = sent - right;
    format!("{database:11} {scenario:22} {sent:>8} {rate:>11.0} {median:>7.2} {p99:>7.2} {errors:>7}")
}

/// How many cases there are, as staff see it.
fn count_cases(server: &Server, url: Option<&str>) -> Result<usize> {
    let mut create = Command::new(built("release")?.join(PROGRAM));
    create.args(["staff-token", "create", "--name", "bench", "--role", "district", "--region", "440307"]);
    create.env("TANTU_DATA", server.data.path()).env_remove("TANTU_DATABASE_URL");
    create.envs(url.map(|url| ("TANTU_DATABASE_URL", url)));
    let token = output(&mut create).context("no token for staff was made")?;
    let client = Client::new(server);
    let (mut count, mut after) = (0, String::new());
    loop {
        let queue = client.fetch_json(&format!("/api/staff/v1/cases{after}"), &token)?;
        let cases = queue.get("cases").and_then(|cases| cases.as_array()).context("the queue is no list")?;
        let Some(last) = cases.last() else { return Ok(count) };
        count += cases.len();
        let reference = last.get("reference").and_then(|reference| reference.as_str());
        after = format!("?after={}", reference.context("a case has no reference")?);
    }
}
