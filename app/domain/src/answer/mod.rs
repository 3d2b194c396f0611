//! What a person answered: as typed, and as understood.
//!
//! What is stored of a draft is what was typed, letter for letter; what it means is read from it each time. So a
//! wrong number is kept too, and finds its way back into its field, and when a rule changes nothing has to be
//! converted.

mod read;

pub use read::Reading;

use crate::{certificate::CertificateNumber, phone::Phone, region::Region, renewal::Renewal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

/// What was typed on one page: form field to text.
pub type Typed = BTreeMap<String, String>;

/// What was typed on every page so far: question id to its fields.
pub type TypedAnswers = BTreeMap<String, Typed>;

/// What was understood: question id to answer.
pub type Answers = BTreeMap<String, Answer>;

/// One answer, understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Answer {
    /// A certificate number.
    CertificateNumber(CertificateNumber),
    /// A day.
    Date(Date),
    /// An option or a hall, by its id.
    Choice(String),
    /// Free words.
    Text(String),
    /// A telephone number.
    Phone(Phone),
    /// A declaration that was confirmed, or advice that was read.
    Confirmed,
    /// Left empty where that is allowed.
    Skipped,
}

/// What an answer is judged by besides itself.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// The day it is in China.
    pub today: Date,
    /// The region the application is made in.
    pub region: &'a Region,
}

impl Circumstances<'_> {
    /// Where today stands in the renewal window of the certificate whose last day `question` asked for.
    pub fn renewal(&self, answers: &Answers, question: &str) -> Option<Renewal> {
        match answers.get(question) {
            Some(Answer::Date(expires)) => {
                Some(Renewal::on(self.today, *expires, self.region.renewal.opens_months_before))
            }
            _ => None,
        }
    }
}
