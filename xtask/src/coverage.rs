//! `cargo xtask coverage`: which page was looked at by whom, in which rendition and language, with every hole and every
//! exception; and which words have no easy wording yet. The looks are those of the last browser tests.

use crate::process::{cargo, root, run};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// What makes the looks.
const HOW: &str = "cargo xtask test --only browser";

/// What may not have changed since, for the looks to hold.
const LOOKED_AT: [&str; 6] =
    ["app/src", "app/locales", "app/services", "server/src", "style", "tests/e2e/support"];

pub(crate) fn coverage() -> Result<()> {
    let folder = root().join("target/contract");
    let looks = looks(&folder)?;
    if looks.is_empty() {
        bail!("nobody has looked yet: {HOW}");
    }
    let sources =
        LOOKED_AT.map(|path| written(&root().join(path))).into_iter().collect::<Result<Vec<_>>>()?;
    if written(&folder)?.iter().min() < sources.iter().flatten().max() {
        println!("Something has changed since anybody looked; to look again: {HOW}\n");
    }
    Table::of(&looks).print();
    print_exceptions(&looks)?;
    println!("\nEasy words");
    run(cargo().args(["run", "--quiet", "--package", "tantu-app", "--example", "coverage"]))
}

/// What is to be looked at: each rendition in each language.
const COLUMNS: [&str; 8] = [
    "zh-CN light",
    "zh-CN dark",
    "zh-CN contrast",
    "zh-CN easy",
    "en light",
    "en dark",
    "en contrast",
    "en easy",
];

/// That a checker has looked at a page.
struct Look {
    page: String,
    /// In which language and rendition.
    column: String,
    checker: String,
    /// How much it objected to.
    found: u64,
    /// Why it was let stand.
    excused: Vec<String>,
}

fn looks(folder: &Path) -> Result<Vec<Look>> {
    let files =
        fs::read_dir(folder).map(|files| files.collect::<Result<Vec<_>, _>>()).unwrap_or(Ok(Vec::new()))?;
    let mut looks = Vec::new();
    for file in files {
        let lines = fs::read_to_string(file.path())?;
        let read = lines.lines().map(look).collect::<Result<Vec<_>>>();
        looks.extend(read.with_context(|| format!("{} is not what we write", file.path().display()))?);
    }
    Ok(looks)
}

fn look(line: &str) -> Result<Look> {
    let line: Value = serde_json::from_str(line)?;
    let word = |name: &str| {
        line.get(name).and_then(Value::as_str).map(str::to_owned).with_context(|| format!("no {name}"))
    };
    let excused = line.get("excused").and_then(Value::as_array).into_iter().flatten();
    Ok(Look {
        page: word("page")?,
        column: format!("{} {}", word("language")?, word("rendition")?),
        checker: word("checker")?,
        found: line.get("found").and_then(Value::as_u64).context("no found")?,
        excused: excused.filter_map(Value::as_str).map(str::to_owned).collect(),
    })
}

/// Checkers by renditions, with the pages looked at in each.
struct Table<'looks> {
    pages: BTreeSet<&'looks str>,
    rows: BTreeMap<&'looks str, BTreeMap<&'looks str, BTreeSet<&'looks str>>>,
    objections: BTreeSet<(&'looks str, &'looks str, &'looks str)>,
}

impl<'looks> Table<'looks> {
    fn of(looks: &'looks [Look]) -> Self {
        let mut rows: BTreeMap<_, BTreeMap<_, BTreeSet<_>>> = BTreeMap::new();
        for Look { page, column, checker, .. } in looks {
            let row = rows.entry(checker.as_str()).or_default();
            row.entry(column.as_str()).or_default().insert(page.as_str());
        }
        let objections = looks.iter().filter(|look| look.found > 0);
        Self {
            pages: looks.iter().map(|look| look.page.as_str()).collect(),
            rows,
            objections: objections.map(|look| (&*look.page, &*look.column, &*look.checker)).collect(),
        }
    }

    fn print(&self) {
        println!("{} pages; how many of them each checker has looked at", self.pages.len());
        let heads = COLUMNS.map(|column| format!("{column:>16}")).concat();
        println!("{:24}{heads}", "");
        for (checker, row) in &self.rows {
            let cells = COLUMNS.map(|column| match row.get(column) {
                Some(pages) => format!("{:>16}", pages.len()),
                None => format!("{:>16}", "-"),
            });
            let cells = cells.concat();
            println!("{checker:24}{cells}");
        }
        self.print_holes();
        println!("\nObjections: {}", self.objections.len());
        for (page, column, checker) in &self.objections {
            println!("  {checker} on {page}, {column}");
        }
    }

    /// Where a checker never looks in a rendition, that is said once; otherwise page by page.
    fn print_holes(&self) {
        println!("\nHoles");
        for (checker, row) in &self.rows {
            let unseen: Vec<_> = COLUMNS.into_iter().filter(|column| !row.contains_key(column)).collect();
            if !unseen.is_empty() {
                println!("  {checker} does not look at: {}", unseen.join(", "));
            }
            for (column, seen) in row {
                for page in self.pages.difference(seen) {
                    println!("  {checker} has not seen {page}, {column}");
                }
            }
        }
    }
}

/// What is let stand, why, and on how many pages; an exception that nobody needs any more is to be deleted.
fn print_exceptions(looks: &[Look]) -> Result<()> {
    let file = root().join("tests/e2e/support/contract/exceptions.json");
    let exceptions: Vec<Value> = serde_json::from_str(&fs::read_to_string(file)?)?;
    println!("\nExceptions");
    for exception in &exceptions {
        let word = |name: &str| exception.get(name).and_then(Value::as_str).unwrap_or_default();
        let needed = looks.iter().filter(|look| look.excused.iter().any(|reason| reason == word("reason")));
        let pages: BTreeSet<_> = needed.map(|look| look.page.as_str()).collect();
        println!(
            "  {} says {:?}, on {} pages. {}",
            word("checker"),
            word("says"),
            pages.len(),
            word("reason")
        );
    }
    Ok(())
}

/// When a file, or each that is anywhere in a folder, was last written.
fn written(path: &Path) -> Result<Vec<SystemTime>> {
    let metadata = path.metadata().with_context(|| format!("no {}", path.display()))?;
    if metadata.is_file() {
        return Ok(vec![metadata.modified()?]);
    }
    let mut times = Vec::new();
    for entry in fs::read_dir(path)? {
        times.extend(written(&entry?.path())?);
    }
    Ok(times)
}

#[cfg(test)]
mod tests {
    use super::{Table, look};

    #[test]
    fn a_page_that_nobody_has_looked_at_in_one_rendition_is_a_hole() {
        let line = |page: &str, rendition: &str, found: u64| {
            format!(
                r#"{{"page":"{page}","language":"en","rendition":"{rendition}","checker":"axe","found":{found},"excused":[]}}"#
            )
        };
        let lines = [line("/", "light", 0), line("/help", "light", 2), line("/", "dark", 0)];
        let looks: Vec<_> = lines.iter().map(|line| look(line).unwrap()).collect();
        let table = Table::of(&looks);
        let seen = &table.rows["axe"]["en dark"];
        assert_eq!(table.pages.difference(seen).collect::<Vec<_>>(), [&"/help"]);
        assert_eq!(table.objections.into_iter().collect::<Vec<_>>(), [("/help", "en light", "axe")]);
    }
}
