//! What a person answered: as typed, and as understood.
//!
//! What is stored of a draft is what was typed, letter for letter; what it means is read from it each time. So a
//! wrong number is kept too, and finds its way back into its field, and when a rule changes nothing has to be
//! converted.

mod carried;
mod fields;
mod half_day;
mod partial_date;
mod person;
mod read;
mod settle;
mod typed;
mod written;

pub use carried::Carried;
pub use fields::Entries;
pub use half_day::{Half, HalfDay};
pub use partial_date::PartialDate;
pub use person::Person;
pub use read::Reading;
pub use settle::{Coming, Settled, Standing};
pub use written::{MOST_REPLACED, Replaced, Written, is_blank};

use crate::{
    certificate::CertificateNumber,
    citizen_id::CitizenId,
    phone::Phone,
    region::Region,
    renewal::Renewal,
    service::{self, Service},
};
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
    /// The number of an identity card.
    CitizenId(CitizenId),
    /// A day.
    Date(Date),
    /// As much of a day as one remembers.
    PartialDate(PartialDate),
    /// An option, a hall or a way to hand something in, by its id.
    Choice(String),
    /// Several options, by their ids, in the order in which they are offered.
    Choices(Vec<String>),
    /// Free words.
    Text(String),
    /// A telephone number.
    Phone(Phone),
    /// A place that Tantu serves, by its GB/T 2260 code.
    Region(String),
    /// Another place, in words.
    Elsewhere(String),
    /// A whole number.
    Number(i64),
    /// A sum, in fen.
    Money(i64),
    /// Somebody else.
    Person(Person),
    /// The entries of a group.
    Group(Vec<Answers>),
    /// A half-day that suits.
    HalfDay(HalfDay),
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
    /// The service's values, as they are in that region on that day.
    pub values: &'a BTreeMap<String, i64>,
}

impl<'a> Circumstances<'a> {
    /// Those of an application for `service`, which is the region's own by now.
    pub fn of(service: &'a Service, region: &'a Region, today: Date) -> Self {
        Self { today, region, values: &service.values }
    }

    /// Where today stands in the renewal window of the certificate whose last day `question` asked for.
    pub fn renewal(&self, answers: &Answers, question: &str) -> Option<Renewal> {
        match answers.get(question) {
            Some(Answer::Date(expires)) => Some(service::renewal(*expires, *self)),
            _ => None,
        }
    }
}
