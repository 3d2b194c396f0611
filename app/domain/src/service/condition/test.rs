//! What an answer must be like.

use crate::{
    answer::{Answer, Circumstances},
    certificate::{Category, CertificateNumber},
    renewal::{Renewal, RenewalState},
    service::{Kind, PersonPart},
};
use serde::Deserialize;
use time::Date;

/// A test of one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// One of these options was chosen.
    Is(Vec<String>),
    /// It was answered, and none of these options was chosen.
    IsNot(Vec<String>),
    /// The certificate whose last day was given stands so in its renewal window.
    Renewal(RenewalState),
    /// Fewer full years have passed since that day, or since that person was born.
    YearsUnder(Amount),
    /// So many full years have passed, or more.
    YearsFrom(Amount),
    /// A number or a sum below.
    Under(Amount),
    /// A number or a sum of so much, or more.
    From(Amount),
    /// The certificate is for one of these categories.
    Category(Vec<Category>),
    /// The certificate is of one of these levels.
    Level(Vec<u8>),
}

/// A number, or the name of one that a region may change.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Amount {
    /// The same everywhere.
    Number(i64),
    /// One of the service's values.
    Value(String),
}

impl Test {
    /// Whether `answer` passes; `None` where it does not say enough, or is of another kind.
    pub(super) fn passes(&self, answer: &Answer, around: Circumstances<'_>) -> Option<bool> {
        match self {
            Self::Is(options) => {
                chosen(answer).map(|chosen| chosen.iter().any(|option| options.contains(option)))
            }
            Self::IsNot(options) => {
                chosen(answer).map(|chosen| !chosen.iter().any(|option| options.contains(option)))
            }
            Self::Renewal(state) => match answer {
                Answer::Date(expires) => Some(renewal(*expires, around).state() == *state),
                _ => None,
            },
            Self::YearsUnder(amount) => {
                years(answer, around.today).and_then(|years| years.is_under(amount.of(around)?))
            }
            Self::YearsFrom(amount) => years(answer, around.today)
                .and_then(|years| years.is_under(amount.of(around)?))
                .map(|under| !under),
            Self::Under(amount) => Some(number(answer)? < amount.scaled(answer, around)?),
            Self::From(amount) => Some(number(answer)? >= amount.scaled(answer, around)?),
            Self::Category(categories) => {
                certificate(answer).map(|number| categories.contains(&number.category()))
            }
            Self::Level(levels) => {
                certificate(answer).map(|number| levels.contains(&number.level().number()))
            }
        }
    }

    /// Whether answers of this kind can say what it asks. Options are looked at one by one elsewhere.
    pub(super) fn fits(&self, kind: &Kind) -> bool {
        match self {
            Self::Is(_) | Self::IsNot(_) => true,
            Self::Renewal(_) => matches!(kind, Kind::Date { .. }),
            Self::YearsUnder(_) | Self::YearsFrom(_) => {
                let of_person = |parts: &[PersonPart]| parts.contains(&PersonPart::CitizenId);
                matches!(kind, Kind::Date { .. } | Kind::CitizenId | Kind::CertificateNumber)
                    || matches!(kind, Kind::Person { parts } if of_person(parts))
            }
            Self::Under(_) | Self::From(_) => matches!(kind, Kind::Number { .. } | Kind::Money),
            Self::Category(_) => *kind == Kind::CertificateNumber,
            Self::Level(levels) => {
                *kind == Kind::CertificateNumber && levels.iter().all(|level| (1..=4).contains(level))
            }
        }
    }

    /// Whether it names this option.
    pub(super) fn mentions(&self, option: &str) -> bool {
        matches!(self, Self::Is(options) | Self::IsNot(options) if options.iter().any(|named| named == option))
    }

    /// The value it names.
    pub(super) fn value(&self) -> Option<&str> {
        match self {
            Self::YearsUnder(Amount::Value(name))
            | Self::YearsFrom(Amount::Value(name))
            | Self::Under(Amount::Value(name))
            | Self::From(Amount::Value(name)) => Some(name),
            Self::Renewal(_) => Some("renewal-opens-months"),
            _ => None,
        }
    }
}

impl Amount {
    fn of(&self, around: Circumstances<'_>) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Value(name) => around.values.get(name).copied(),
        }
    }

    /// In the unit of the answer: sums of money are kept in fen and written in yuan.
    fn scaled(&self, answer: &Answer, around: Circumstances<'_>) -> Option<i64> {
        let scale = if matches!(answer, Answer::Money(_)) { 100 } else { 1 };
        self.of(around)?.checked_mul(scale)
    }
}

/// Where today stands in the renewal window of a certificate that ends on `expires`.
pub(crate) fn renewal(expires: Date, around: Circumstances<'_>) -> Renewal {
    let months = around.values.get("renewal-opens-months").copied().unwrap_or_default();
    Renewal::on(around.today, expires, u16::try_from(months).unwrap_or_default())
}

fn chosen(answer: &Answer) -> Option<Vec<String>> {
    match answer {
        Answer::Choice(option) => Some(vec![option.clone()]),
        Answer::Choices(options) => Some(options.clone()),
        _ => None,
    }
}

fn number(answer: &Answer) -> Option<i64> {
    match answer {
        Answer::Number(number) | Answer::Money(number) => Some(*number),
        _ => None,
    }
}

fn certificate(answer: &Answer) -> Option<&CertificateNumber> {
    match answer {
        Answer::CertificateNumber(number) => Some(number),
        _ => None,
    }
}

/// Full years that have passed: where only the year is known, at least and at most.
struct Years {
    least: i64,
    most: i64,
}

impl Years {
    fn is_under(&self, limit: i64) -> Option<bool> {
        if self.most < limit {
            Some(true)
        } else if self.least >= limit {
            Some(false)
        } else {
            None
        }
    }
}

fn years(answer: &Answer, today: Date) -> Option<Years> {
    let exactly = |since| Years { least: full_years(since, today), most: full_years(since, today) };
    Some(match answer {
        Answer::Date(day) => exactly(*day),
        Answer::PartialDate(date) => {
            Years { least: full_years(date.latest(), today), most: full_years(date.earliest(), today) }
        }
        Answer::CitizenId(id) => exactly(id.birth_date()),
        Answer::CertificateNumber(number) => exactly(number.holder().birth_date()),
        Answer::Person(person) => exactly(person.citizen_id.as_ref()?.birth_date()),
        _ => return None,
    })
}

fn full_years(since: Date, today: Date) -> i64 {
    let is_before = (u8::from(today.month()), today.day()) < (u8::from(since.month()), since.day());
    i64::from(today.year() - since.year()) - i64::from(is_before)
}
