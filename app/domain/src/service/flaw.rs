//! What can be wrong with a definition beyond its spelling. Found when the server starts, not when a resident is stuck.

use super::Service;
use std::{collections::BTreeSet, fmt};

/// What is wrong with a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It is no TOML, or not this shape; the reader says where.
    Unreadable(toml::de::Error),
    /// Two questions or two stages have this id.
    Twice(String),
    /// A question has an id that is an address of its own.
    Taken(String),
    /// A condition looks at a question that does not come before it.
    LooksAhead {
        /// The question that is asked under the condition.
        question: String,
        /// The question it looks at.
        at: String,
    },
    /// There is nothing to ask, or nobody who does anything.
    Empty,
}

/// What follows a draft in an address and is no question.
const TAKEN: [&str; 2] = ["check", "discard"];

pub(super) fn check(service: &Service) -> Result<(), Flaw> {
    if service.questions.is_empty() || service.stages.is_empty() {
        return Err(Flaw::Empty);
    }
    let mut asked = BTreeSet::new();
    for question in &service.questions {
        if TAKEN.contains(&question.id.as_str()) {
            return Err(Flaw::Taken(question.id.clone()));
        }
        if let Some(ahead) = question.only_if.iter().find(|condition| !asked.contains(condition.question())) {
            let (question, at) = (question.id.clone(), ahead.question().to_owned());
            return Err(Flaw::LooksAhead { question, at });
        }
        if !asked.insert(question.id.as_str()) {
            return Err(Flaw::Twice(question.id.clone()));
        }
    }
    let mut stages = BTreeSet::new();
    match service.stages.iter().find(|stage| !stages.insert(stage.id.as_str())) {
        Some(twice) => Err(Flaw::Twice(twice.id.clone())),
        None => Ok(()),
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(wrong) => wrong.fmt(f),
            Self::Twice(id) => write!(f, "two questions or two stages are called {id}"),
            Self::Taken(id) => write!(f, "no question can be called {id}: that address is taken"),
            Self::LooksAhead { question, at } => {
                write!(f, "{question} depends on {at}, which does not come before it")
            }
            Self::Empty => f.write_str("a service needs a question and a stage"),
        }
    }
}

impl std::error::Error for Flaw {}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = include_str!("../../../services/certificate-renewal/service.toml");

    #[test]
    fn a_definition_that_would_leave_someone_stuck_is_refused() {
        let check = |from: &str, to: &str, expected: Flaw| {
            assert!(WHOLE.contains(from), "{from}");
            assert_eq!(Service::parse(&WHOLE.replace(from, to)), Err(expected));
        };
        check("id = \"phone\"", "id = \"address\"", Flaw::Twice("address".into()));
        check("id = \"visit\"", "id = \"review\"", Flaw::Twice("review".into()));
        check("id = \"photo\"", "id = \"check\"", Flaw::Taken("check".into()));
        let ahead = Flaw::LooksAhead { question: "hall".into(), at: "photo".into() };
        check("question = \"receive\"", "question = \"photo\"", ahead);
        assert!(Service::parse(WHOLE).is_ok());
        assert!(matches!(Service::parse("slug = 1"), Err(Flaw::Unreadable(_))));
    }
}
