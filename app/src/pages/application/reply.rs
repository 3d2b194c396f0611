//! What a resident answers on one of the pages of a case, when it cannot be taken as it is.

use tantu_domain::case::Illegal;

/// Why an answer was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slip {
    /// Nothing was chosen.
    NothingChosen,
    /// The case does not allow it, or not like this.
    Illegal(Illegal),
}

impl Slip {
    /// Whether it can be mended on the page it came from. Everything else was answered or decided by now, and the page
    /// of the case says how it stands.
    pub fn is_mended_here(&self) -> bool {
        match self {
            Self::NothingChosen => true,
            Self::Illegal(illegal) => matches!(
                illegal,
                Illegal::WithoutWords
                    | Illegal::NotOffered
                    | Illegal::InThePast
                    | Illegal::PlanOvertaken { .. }
                    | Illegal::TooLate { .. }
            ),
        }
    }

    /// Whether the person did nothing wrong: something newer came first.
    pub fn is_overtaken(&self) -> bool {
        matches!(self, Self::Illegal(Illegal::PlanOvertaken { .. }))
    }
}

impl From<Illegal> for Slip {
    fn from(illegal: Illegal) -> Self {
        Self::Illegal(illegal)
    }
}

/// What was sent under `name`, or nothing.
pub(in crate::pages) fn field(sent: &[(String, String)], name: &str) -> String {
    let found = sent.iter().find(|(field, _)| field == name);
    found.map(|(_, value)| value.clone()).unwrap_or_default()
}
