//! liblouis, run as a program: a word a line goes in, its cells come out. What people typed never becomes an argument, no
//! shell is asked, and of our own environment it sees only where its tables are.

use super::words::{Piece, Table};
use anyhow::{Context, Result, ensure};
use std::{
    env,
    path::{Path, PathBuf},
    process::Stdio,
};
use tokio::{io::AsyncWriteExt, process::Command, sync::Semaphore};

/// How many run at once; whoever comes then waits.
const TURNS: usize = 2;
/// What stands for a character that no table knows. One full cell is a sound in Chinese and a word in English; two are
/// nothing in either.
const FULL: &str = "⠿⠿";

pub(super) struct Tables {
    program: PathBuf,
    turns: Semaphore,
}

impl Table {
    /// The files liblouis reads: the cells as Unicode has them, then the language.
    fn files(self) -> &'static str {
        match self {
            Self::Chinese => "unicode.dis,zhcn-cbs.ctb",
            Self::English => "unicode.dis,en-ueb-g2.ctb",
        }
    }
}

impl Tables {
    pub(super) fn new(program: &Path) -> Self {
        Self { program: program.to_owned(), turns: Semaphore::new(TURNS) }
    }

    /// Whether both tables are there and know their language.
    pub(super) async fn try_out(&self) -> Result<()> {
        for (table, word) in [(Table::Chinese, "盲文"), (Table::English, "braille")] {
            let cells = self.translate(table, &[word]).await?;
            ensure!(cells.iter().all(Option::is_some), "{} does not know {word}", table.files());
        }
        Ok(())
    }

    /// The cells of each piece, and how many characters no table knows. What the table of its language does not know
    /// whole is said character by character, by the other table where that helps.
    pub(super) async fn cells(&self, pieces: &[&Piece]) -> Result<(Vec<String>, usize)> {
        let mut known: Vec<Option<String>> =
            pieces.iter().map(|piece| piece.table.is_none().then(|| piece.text.clone())).collect();
        for table in [Table::Chinese, Table::English] {
            let is_its = |piece: &Piece| piece.table == Some(table);
            let texts: Vec<_> =
                pieces.iter().filter(|piece| is_its(piece)).map(|piece| &*piece.text).collect();
            let mut said = self.translate(table, &texts).await?.into_iter();
            let places = known.iter_mut().zip(pieces).filter(|(_, piece)| is_its(piece));
            for (place, _) in places {
                *place = said.next().flatten();
            }
        }
        let mut missing = 0;
        let mut cells = Vec::new();
        for (known, piece) in known.into_iter().zip(pieces) {
            cells.push(match (known, piece.table) {
                (Some(known), _) => known,
                (None, table) => {
                    self.spell(table.unwrap_or(Table::Chinese), &piece.text, &mut missing).await?
                }
            });
        }
        Ok((cells, missing))
    }

    /// Character by character.
    async fn spell(&self, table: Table, word: &str, missing: &mut usize) -> Result<String> {
        let signs: Vec<String> = word.chars().map(String::from).collect();
        let signs: Vec<&str> = signs.iter().map(String::as_str).collect();
        let own = self.translate(table, &signs).await?;
        let other = self.translate(table.other(), &signs).await?;
        let said = own.into_iter().zip(other).map(|(own, other)| {
            own.or(other).unwrap_or_else(|| {
                *missing += 1;
                FULL.to_owned()
            })
        });
        Ok(said.collect())
    }

    /// The cells of each word; none for a word of which the table does not know every character.
    async fn translate(&self, table: Table, words: &[&str]) -> Result<Vec<Option<String>>> {
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let _turn = self.turns.acquire().await.context("nobody closes it")?;
        let told = ["PATH", "LOUIS_TABLEPATH"];
        let told = told.into_iter().filter_map(|name| Some((name, env::var_os(name)?)));
        let mut child = Command::new(&self.program)
            .args(["--forward", table.files()])
            .env_clear()
            .envs(told)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("{} cannot be run", self.program.display()))?;
        let mut input = child.stdin.take().context("its input was asked for")?;
        let text = lines(words);
        let write = async move {
            input.write_all(text.as_bytes()).await
            // Dropped here, so that it reads the end.
        };
        let (written, output) = tokio::join!(write, child.wait_with_output());
        let output = output.context("liblouis did not end")?;
        ensure!(output.status.success(), "liblouis has no table {}", table.files());
        written.context("liblouis did not read everything")?;
        let output = String::from_utf8(output.stdout).context("cells are Unicode")?;
        let cells: Vec<_> = output.lines().map(known).collect();
        ensure!(cells.len() == words.len(), "liblouis answered {} of {} words", cells.len(), words.len());
        Ok(cells)
    }
}

/// A word a line. To liblouis a backslash begins a sign of its own; two of them are one.
fn lines(words: &[&str]) -> String {
    words.iter().map(|word| format!("{}\n", word.replace('\\', "\\\\"))).collect()
}

/// Cells of six dots. For a character it does not know, liblouis writes the number, with a backslash of eight dots.
fn known(line: &str) -> Option<String> {
    let cells = line.trim_matches('\u{2800}');
    let is_known = |cell| ('\u{2800}'..='\u{283f}').contains(&cell);
    (!cells.is_empty() && cells.chars().all(is_known)).then(|| cells.to_owned())
}
