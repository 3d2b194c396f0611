//! A paper about a case: what is on it, before anybody says in which letters.
//!
//! The same few sentences are printed large and written in braille. They are the sentences of the receipt and of the page
//! of the case, so that whoever reads paper is told what whoever reads the screen is told. No paper holds more than a
//! title, facts and short sections, because that is what fits into any of these forms.

mod decision;
mod receipt;
mod status;

#[cfg(test)]
mod tests;

use crate::{
    locale::Locale,
    pages::application::{Model, Seen},
    t,
};

/// Which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The application has arrived, and what happens next.
    Receipt,
    /// Where the case stands today.
    Status,
    /// What was decided, why, and what to do if one disagrees.
    Decision,
}

impl Kind {
    /// Every kind, in the order in which a case comes to them.
    pub const ALL: [Self; 3] = [Self::Receipt, Self::Status, Self::Decision];

    /// Its name in an address and in the name of a file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Status => "status",
            Self::Decision => "decision",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it says above all.
    pub title: String,
    /// Number, service, day: what one is asked for on the telephone.
    pub facts: Vec<Fact>,
    /// Everything else.
    pub sections: Vec<Section>,
}

/// Something with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is called.
    pub name: String,
    /// What it is.
    pub value: String,
}

impl Fact {
    /// Both in one line.
    pub fn says(&self, locale: Locale) -> String {
        t!(locale, "document-fact", name = self.name.as_str(), value = self.value.as_str())
    }
}

/// A part of a paper with a heading of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// What stands below it.
    pub parts: Vec<Part>,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A sentence or a few.
    Says(String),
    /// Somebody's own words. They are Chinese, whatever the language of the paper.
    Quotes(String),
    /// One after the other.
    Steps(Vec<String>),
    /// Facts.
    Facts(Vec<Fact>),
}

impl Document {
    /// The paper of this kind about a case; `None` for a decision where none was made.
    pub fn of(kind: Kind, locale: Locale, model: &Model<'_>) -> Option<Self> {
        match kind {
            Kind::Receipt => Some(receipt::document(locale, model)),
            Kind::Status => Some(status::document(locale, model)),
            Kind::Decision => decision::document(locale, model),
        }
    }

    /// The papers there are about a case.
    pub fn kinds(model: &Model<'_>) -> impl Iterator<Item = Kind> {
        let is_decided = decision::decided(model).is_some();
        Kind::ALL.into_iter().filter(move |kind| *kind != Kind::Decision || is_decided)
    }
}

/// What one says on the telephone, and who it is about: the beginning of every paper.
fn facts(seen: &Seen<'_>) -> Vec<Fact> {
    let (locale, model) = (seen.locale, seen.model);
    let mut facts = vec![
        fact(t!(locale, "receipt-reference"), model.case.reference.to_string()),
        fact(t!(locale, "document-service"), seen.words.get("title")),
    ];
    facts.extend(model.client.map(|name| fact(t!(locale, "document-client"), name)));
    facts
}

fn fact(name: String, value: impl Into<String>) -> Fact {
    Fact { name, value: value.into() }
}

fn section(title: String, parts: Vec<Part>) -> Section {
    Section { title, parts }
}

/// What is said at the end of a paper in braille of characters that no table of braille knows.
pub fn missing_in_braille(locale: Locale, count: usize, phone: &str) -> String {
    t!(locale, "braille-missing", count = count, phone = phone)
}
