//! What can be wrong with a definition, in words for whoever mends it.

use crate::definition::Unreadable;
use std::fmt;

/// What is wrong with a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It is no TOML, or not this shape; the reader says where.
    Unreadable(Unreadable),
    /// Two questions or two stages have this id.
    Twice(String),
    /// A question has an id that is an address of its own.
    Taken(String),
    /// An id has signs that do not fit into addresses and word keys.
    Odd(String),
    /// A question that nobody could answer.
    Unanswerable {
        /// The question.
        id: String,
        /// What of it has to be mended.
        mend: &'static str,
    },
    /// A condition looks at a question that does not come before it.
    LooksAhead {
        /// What stands under the condition.
        id: String,
        /// The question it looks at.
        at: String,
    },
    /// A condition waits for an option the question does not have.
    NoSuchOption {
        /// What stands under the condition.
        id: String,
        /// The option.
        option: String,
    },
    /// A condition tests an answer for what answers of its kind never say.
    NeverSaid {
        /// What stands under the condition.
        id: String,
        /// The question it looks at.
        at: String,
    },
    /// A condition names a value that is not there.
    NoSuchValue {
        /// What stands under the condition.
        id: String,
        /// The value.
        value: String,
    },
    /// A group asks something that does not fit into an entry.
    NotInGroup(String),
    /// A stage can go back, but not to one that comes before it.
    NoWayBack(String),
    /// A stage that asks how work goes does not say how many months after the start, or nobody starts before it.
    NoStart(String),
    /// The question that says where the person is registered is not there, or not of that kind.
    NotRegistered(String),
    /// A stage is done where the person is registered, and nobody asks where that is.
    NoHome(String),
    /// A region's rule names what the service does not have.
    Rule {
        /// The service.
        service: String,
        /// What is named.
        names: String,
    },
    /// A bundle opens a service that is not there, or is a bundle itself.
    Part(String),
    /// A bundle has stages, which nothing would ever walk.
    Both,
    /// There is nothing to ask, or nobody who does anything.
    Empty,
}

impl Flaw {
    /// What to look for in the file: the id that stands where it is wrong.
    pub fn at(&self) -> Option<&str> {
        match self {
            Self::Unreadable(_) | Self::Empty | Self::Both => None,
            Self::Twice(id)
            | Self::Taken(id)
            | Self::Odd(id)
            | Self::Unanswerable { id, .. }
            | Self::LooksAhead { id, .. }
            | Self::NoSuchOption { id, .. }
            | Self::NeverSaid { id, .. }
            | Self::NoSuchValue { id, .. }
            | Self::NotInGroup(id)
            | Self::NoWayBack(id)
            | Self::NoStart(id)
            | Self::NotRegistered(id)
            | Self::NoHome(id)
            | Self::Part(id) => Some(id),
            Self::Rule { names, .. } => Some(names),
        }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(wrong) => wrong.fmt(f),
            Self::Twice(id) => write!(f, "`{id}` is there twice; give one of them another id"),
            Self::Taken(id) => {
                write!(f, "no question can be called `{id}`, that address is taken; choose another id")
            }
            Self::Odd(id) => write!(f, "`{id}` has other signs than a–z, 0–9 and -; choose a plainer id"),
            Self::Unanswerable { id, mend } => write!(f, "nobody could answer `{id}`; {mend}"),
            Self::LooksAhead { id, at } => {
                write!(
                    f,
                    "`{id}` depends on `{at}`, which does not come before it; move `{at}` up, or mend its name"
                )
            }
            Self::NoSuchOption { id, option } => {
                write!(
                    f,
                    "`{id}` waits for the option `{option}`, which is not offered; nobody would ever get there"
                )
            }
            Self::NeverSaid { id, at } => {
                write!(f, "`{id}` tests `{at}` for what an answer of that kind never says; mend the test")
            }
            Self::NoSuchValue { id, value } => {
                write!(f, "`{id}` uses the value `{value}`, which is not there; add it under [values]")
            }
            Self::NotInGroup(id) => {
                write!(f, "`{id}` does not fit into an entry of a group; ask it as a question of its own")
            }
            Self::NoWayBack(id) => {
                write!(f, "`{id}` can go back, so it needs `back_to` with the id of a stage before it")
            }
            Self::NoStart(id) => {
                write!(
                    f,
                    "`after_start_months` of `{id}` goes with `follow-up`, behind a stage that ends with `start`"
                )
            }
            Self::NotRegistered(id) => {
                write!(f, "`registered` names `{id}`, which has to be a question of the kind `region`")
            }
            Self::NoHome(id) => {
                write!(
                    f,
                    "`{id}` is done at home, so `registered` has to name the question that says where that is"
                )
            }
            Self::Rule { service, names } => {
                write!(
                    f,
                    "the rule for {service} names `{names}`, which that service does not have; mend the name"
                )
            }
            Self::Part(id) => {
                write!(f, "the part `{id}` is no service there is, or opens others itself; mend the name")
            }
            Self::Both => f.write_str("what has a [[part]] takes no [[stage]]; delete one or the other"),
            Self::Empty => f.write_str("a service needs at least one [[question]] and one [[stage]]"),
        }
    }
}

impl std::error::Error for Flaw {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_mends_a_flaw_is_told_how() {
        let flaw = Flaw::NoSuchValue { id: "early".into(), value: "age".into() };
        assert_eq!(
            flaw.to_string(),
            "`early` uses the value `age`, which is not there; add it under [values]"
        );
        assert_eq!(flaw.at(), Some("early"));
    }
}
