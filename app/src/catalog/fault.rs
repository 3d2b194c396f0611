//! What is wrong in a federation's files: where it stands, and how to mend it.

use super::sources::Source;
use std::{fmt, ops::Range};
use tantu_domain::service::Flaw;

/// One thing to mend in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub path: String,
    /// The line, counted from 1; none where it is about the whole file.
    pub line: Option<usize>,
    /// What is wrong, and how to mend it.
    pub what: String,
    /// Whether nothing can start with it. What is only hard to read or never asked is not.
    pub is_broken: bool,
}

impl Fault {
    /// Something that keeps the catalogue from being used.
    pub(super) fn broken(source: &Source, line: Option<usize>, what: impl fmt::Display) -> Self {
        Self { path: source.path.clone(), line, what: what.to_string(), is_broken: true }
    }

    /// Something worth mending.
    pub(crate) fn weak(source: &Source, line: Option<usize>, what: impl fmt::Display) -> Self {
        Self { path: source.path.clone(), line, what: what.to_string(), is_broken: false }
    }

    /// A definition that cannot be used.
    pub(super) fn flaw(source: &Source, flaw: &Flaw) -> Self {
        let line = match flaw {
            Flaw::Unreadable(wrong) => wrong.line,
            _ => flaw.at().and_then(|id| line_of(source, id)),
        };
        Self::broken(source, line, flaw)
    }
}

/// The line on which `id` stands as a whole word, the one that gives it its name first.
pub(super) fn line_of(source: &Source, id: &str) -> Option<usize> {
    let named = format!("id = \"{id}\"");
    let (quoted, table) = (format!("\"{id}\""), format!(".{id}"));
    let lines = || source.text.lines().zip(1..);
    let found = lines().find(|(line, _)| line.contains(&named));
    let found = found.or_else(|| lines().find(|(line, _)| line.contains(&quoted) || line.contains(&table)));
    found.or_else(|| lines().find(|(line, _)| line.contains(id))).map(|(_, number)| number)
}

pub(super) fn line_at(text: &str, span: &Range<usize>) -> usize {
    text.bytes().take(span.start).filter(|byte| *byte == b'\n').count() + 1
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.path, self.what),
            None => write!(f, "{}: {}", self.path, self.what),
        }
    }
}
