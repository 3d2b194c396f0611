//! A question and its kind.

use super::Condition;
use serde::Deserialize;

/// One question, on one page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Question {
    /// Its name in addresses, forms and word keys.
    pub id: String,
    /// What kind of answer it takes.
    #[serde(flatten)]
    pub kind: Kind,
    /// Whether it may be left empty.
    #[serde(default)]
    pub optional: bool,
    /// All that must hold for it to be asked.
    #[serde(default)]
    pub only_if: Vec<Condition>,
}

/// What kind of answer a question takes. Each kind has one component and one reader.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Kind {
    /// The number on a disability certificate.
    CertificateNumber,
    /// A day, in three fields.
    Date,
    /// One of a few options.
    OneOf {
        /// What can be chosen, in the order shown.
        options: Vec<String>,
    },
    /// One of the region's halls.
    Hall,
    /// Where somebody lives, as one writes it on an envelope.
    Address,
    /// A number to be reached at.
    Phone,
    /// Nothing to fill in: it explains something, may offer a fitter service, and never blocks.
    Advice {
        /// The service that fits better, by slug.
        offers: Option<String>,
    },
    /// A statement to confirm.
    Declaration,
}

impl Question {
    /// The service it offers instead, by slug.
    pub fn offers(&self) -> Option<&str> {
        match &self.kind {
            Kind::Advice { offers } => offers.as_deref(),
            _ => None,
        }
    }
}

impl Kind {
    /// Whether the answer is worth showing when answers are checked or read: advice only explains.
    pub fn is_answered_in_words(&self) -> bool {
        !matches!(self, Self::Advice { .. })
    }
}
