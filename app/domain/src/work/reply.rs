//! What somebody says to a post they were told of. Why not is kept: posts and hopes that do not meet are what
//! federations name as their trouble, and only the reasons tell what to change.

use serde::{Deserialize, Serialize};

/// What somebody says to a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reply", rename_all = "kebab-case")]
pub enum Reply {
    /// They want it.
    Yes,
    /// They do not.
    No {
        /// Why.
        reason: Reason,
    },
    /// They want to think about it.
    Later,
}

/// Why somebody does not want a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Too far.
    Far,
    /// Too little pay.
    Pay,
    /// The hours.
    Hours,
    /// The work itself.
    Task,
    /// One cannot get there, in or around.
    Access,
    /// Help that is needed is not there.
    Help,
    /// Whoever offers it.
    Employer,
    /// They have work by now.
    HaveWork,
    /// Not now.
    NotNow,
    /// Something else, or they would rather not say.
    Other,
}

impl Reply {
    /// Its name in forms, word keys and the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No { .. } => "no",
            Self::Later => "later",
        }
    }

    /// The one called so. Whoever says no says why, even if it is that they would rather not say.
    pub fn from_parts(name: &str, reason: Option<Reason>) -> Option<Self> {
        match (name, reason) {
            ("yes", _) => Some(Self::Yes),
            ("later", _) => Some(Self::Later),
            ("no", Some(reason)) => Some(Self::No { reason }),
            _ => None,
        }
    }
}

impl Reason {
    /// Each, in the order shown.
    pub const ALL: [Self; 10] = [
        Self::Far,
        Self::Pay,
        Self::Hours,
        Self::Task,
        Self::Access,
        Self::Help,
        Self::Employer,
        Self::HaveWork,
        Self::NotNow,
        Self::Other,
    ];

    /// Its name in forms, word keys and the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Far => "far",
            Self::Pay => "pay",
            Self::Hours => "hours",
            Self::Task => "task",
            Self::Access => "access",
            Self::Help => "help",
            Self::Employer => "employer",
            Self::HaveWork => "have-work",
            Self::NotNow => "not-now",
            Self::Other => "other",
        }
    }

    /// The one called so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_says_is_found_by_its_names() {
        let every =
            Reason::ALL.map(|reason| Reply::No { reason }).into_iter().chain([Reply::Yes, Reply::Later]);
        for reply in every {
            let reason = match reply {
                Reply::No { reason } => Reason::from_name(reason.name()),
                Reply::Yes | Reply::Later => None,
            };
            assert_eq!(Reply::from_parts(reply.name(), reason), Some(reply));
        }
        assert_eq!(Reply::from_parts("no", None), None);
        assert_eq!(Reply::from_parts("perhaps", None), None);
    }
}
