//! Looking for work where there is much of it: how long a search takes, and how long a night's match for everybody, on
//! SQLite and on PostgreSQL.

use super::wrk::{self, CONNECTIONS};
use crate::postgres::{Care, Cluster};
use crate::process::{built, cargo, folder_on_disk, output, run};
use crate::provision::{self, POSTGRES, WRK};
use crate::server::{PROGRAM, Server};
use anyhow::{Context, Result, ensure};
use std::process::Command;
use std::time::Instant;

/// How many posts there are. Assumed: those of a province.
const POSTS: u32 = 10_000;
/// How many people look for work. Assumed: those of a province.
const PEOPLE: u32 = 50_000;
/// How often each search is asked for.
const TIMES: usize = 60;

/// What people look for: words, parts of words, other words for it, letters, and filters without any words.
const SEARCHES: &str = include_str!("searches.txt");

/// Measures both databases.
pub(crate) fn print() -> Result<()> {
    provision::packages(&[WRK, POSTGRES])?;
    run(cargo().args(["build", "--release", "--package", "tantu-server", "--example", "fill_work"]))?;
    let mut rows = measure("SQLite", None)?;
    let cluster = Cluster::start(Care::ForEveryCommit)?;
    rows.extend(measure("PostgreSQL", Some(&cluster.url))?);
    println!("\n{POSTS} posts, {PEOPLE} people who look for work, {CONNECTIONS} connections");
    println!("database    what                        times   p50 ms   p99 ms");
    rows.iter().for_each(|row| println!("{row}"));
    Ok(())
}

fn measure(database: &str, url: Option<&str>) -> Result<Vec<String>> {
    let server = Server::start(&built("release")?, url, folder_on_disk()?)?;
    println!("\n{database}: posts are published and people register ...");
    fill(&server, url)?;
    println!("{database}: people search ...");
    let requests: Vec<_> = (0..TIMES).flat_map(|_| SEARCHES.lines().map(request)).collect();
    let report = wrk::run(&server, &requests)?;
    let right = report.answers.iter().filter(|(status, _)| *status == 200).count();
    ensure!(right == requests.len(), "{right} of {} searches were answered", requests.len());
    let alone = one_by_one(&server)?;
    println!("{database}: the night ...");
    let (found, seconds) = night(&server, url)?;
    let pairs = f64::from(POSTS) * f64::from(PEOPLE) / seconds / 1e6;
    let (median, p99) = (report.median / 1e3, report.p99 / 1e3);
    Ok(vec![
        format!("{database:11} search, all at once      {:>8} {median:>8.2} {p99:>8.2}", requests.len()),
        format!(
            "{database:11} search, one by one       {:>8} {:>8.2} {:>8.2}",
            alone.count, alone.median, alone.p99
        ),
        format!("{database:11} the night: {seconds:.1} s, {found} found, {pairs:.1} million pairs a second"),
    ])
}

/// Fills the database of a server that has made it already.
fn fill(server: &Server, url: Option<&str>) -> Result<()> {
    let mut fill = Command::new(built("release")?.join("examples/fill_work"));
    fill.arg("--data").arg(server.data.path());
    fill.args(["--posts", &POSTS.to_string(), "--people", &PEOPLE.to_string()]);
    fill.args(url.into_iter().flat_map(|url| ["--database-url", url]));
    run(&mut fill)
}

/// What a night finds, and how many seconds it takes.
fn night(server: &Server, url: Option<&str>) -> Result<(u64, f64)> {
    let mut night = Command::new(built("release")?.join(PROGRAM));
    night.arg("match").env("TANTU_DATA", server.data.path()).env_remove("TANTU_DATABASE_URL");
    night.envs(url.map(|url| ("TANTU_DATABASE_URL", url)));
    let said = output(&mut night).context("the match failed")?;
    let after = |name: &str| said.split_once(name).map(|(_, rest)| rest.trim_start());
    let number = |name: &str| {
        let rest = after(name)?;
        let digits: String = rest.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
        digits.trim_end_matches('.').parse::<f64>().ok()
    };
    let (found, seconds) = (number("Found:"), number("Seconds:"));
    let (found, seconds) = found.zip(seconds).with_context(|| format!("the match says {said:?}"))?;
    ensure!(found > 0.0, "nothing was found for anybody");
    Ok((found as u64, seconds))
}

/// How long people wait who search while nobody else does.
struct Alone {
    count: usize,
    median: f64,
    p99: f64,
}

fn one_by_one(server: &Server) -> Result<Alone> {
    let agent = ureq::Agent::new_with_defaults();
    let mut times = Vec::new();
    for search in (0..TIMES / 4).flat_map(|_| SEARCHES.lines()) {
        let begun = Instant::now();
        let address = format!("{}{}", server.address, path(search));
        agent.get(&address).call().with_context(|| address.clone())?.body_mut().read_to_vec()?;
        times.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times.get(times.len() * share / 100).copied().context("nothing was measured");
    Ok(Alone { count: times.len(), median: at(50)?, p99: at(99)? })
}

fn request(search: &str) -> String {
    format!("GET {} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n\r\n", path(search))
}

/// An address with what is not plain letters in it written as browsers write it.
fn path(search: &str) -> String {
    let mut path = "/work/posts?".to_owned();
    for byte in search.bytes() {
        match byte {
            b' ' => path.push('+'),
            b if b.is_ascii_graphic() => path.push(b.into()),
            b => path.push_str(&format!("%{b:02X}")),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn chinese_words_go_into_an_address_as_a_browser_writes_them() {
        assert_eq!(path("words=龙 a&way-online=yes"), "/work/posts?words=%E9%BE%99+a&way-online=yes");
    }
}
