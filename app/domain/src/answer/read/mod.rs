//! From what was typed to what it means, one reader a question kind.

mod choice;
mod date;
mod group;
mod number;
mod person;
#[cfg(test)]
mod tests;

use super::{Answer, Circumstances, HalfDay, Typed};
use crate::{
    certificate::CertificateNumber,
    citizen_id::CitizenId,
    phone::Phone,
    problem::{Code, Problem},
    service::{Kind, Question},
    text,
};

/// What became of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The page was never sent.
    Unanswered,
    /// It was sent and understood.
    Answered(Answer),
    /// It was sent, and something has to be mended.
    Mistaken(Vec<Problem>),
}

/// An answer, or everything to mend.
type Read = Result<Answer, Vec<Problem>>;

impl Reading {
    /// The answer, if it was understood.
    pub fn answer(&self) -> Option<&Answer> {
        match self {
            Self::Answered(answer) => Some(answer),
            Self::Unanswered | Self::Mistaken(_) => None,
        }
    }

    /// What has to be mended.
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::Mistaken(problems) => problems,
            Self::Unanswered | Self::Answered(_) => &[],
        }
    }
}

/// The longest address, in characters.
const LONGEST_ADDRESS: usize = 200;

impl Question {
    /// What `typed` means here; `None` is a page that was never sent.
    pub fn read(&self, typed: Option<&Typed>, around: Circumstances<'_>) -> Reading {
        typed.map_or(Reading::Unanswered, |typed| {
            self.understand(typed, around).map_or_else(Reading::Mistaken, Reading::Answered)
        })
    }

    fn understand(&self, typed: &Typed, around: Circumstances<'_>) -> Read {
        if let Kind::Group { least, most, parts } = &self.kind {
            return self.read_group(typed, parts, (*least, *most), around);
        }
        let fields = self.fields();
        if fields.iter().all(|name| text::tidy(field(typed, name)).is_empty()) {
            return if self.optional { Ok(Answer::Skipped) } else { Err(vec![self.slip(self.when_empty())]) };
        }
        let value = field(typed, &self.id);
        let read = match &self.kind {
            Kind::CertificateNumber => CertificateNumber::parse(value).map(Answer::CertificateNumber),
            Kind::CitizenId => CitizenId::parse(value).map(Answer::CitizenId),
            Kind::Phone => Phone::parse(value).map(Answer::Phone),
            Kind::ShortText { longest } => words(value, *longest),
            Kind::LongText { longest } => words(value, *longest),
            Kind::Address => words(value, LONGEST_ADDRESS),
            Kind::YesNo => choice::one_of(value, Kind::YES_NO.into_iter()),
            Kind::Document => choice::one_of(value, Kind::HAND_IN.into_iter()),
            Kind::OneOf { options } => choice::one_of(value, options.iter().map(String::as_str)),
            Kind::Hall => choice::one_of(value, around.region.halls.iter().map(|hall| hall.id.as_str())),
            Kind::Number { least, most } => number::number(value, *least, *most),
            Kind::Money => number::money(value),
            Kind::Appointment { .. } => half_day(value, around),
            Kind::Declaration | Kind::Advice { .. } => Ok(Answer::Confirmed),
            Kind::SeveralOf { options, none } => return self.read_several(typed, options, none.as_deref()),
            Kind::Region => return self.read_region(typed, around),
            Kind::Date { incomplete, tense } => {
                return self.read_date(typed, *incomplete, *tense, around.today);
            }
            Kind::Person { parts } => return self.read_person(typed, parts),
            Kind::Group { .. } => unreachable!("groups were read above"),
        };
        read.map_err(|code| vec![self.slip(code)])
    }

    /// A problem at the first field.
    fn slip(&self, code: Code) -> Problem {
        let first = match &self.kind {
            Kind::SeveralOf { .. } | Kind::Group { .. } => self.id.clone(),
            _ => self.fields().into_iter().next().unwrap_or_default(),
        };
        Problem::new(first, code)
    }

    fn when_empty(&self) -> Code {
        if self.kind == Kind::Declaration { Code::NotDeclared } else { Code::Missing }
    }
}

fn field<'a>(typed: &'a Typed, name: &str) -> &'a str {
    typed.get(name).map(String::as_str).unwrap_or_default()
}

/// Free words, with their lines. What a text cannot hold is not cut off behind anyone's back.
fn words(value: &str, longest: usize) -> Result<Answer, Code> {
    let words = value.trim().replace("\r\n", "\n");
    if words.chars().count() > longest {
        Err(Code::TooLong { limit: longest })
    } else {
        Ok(Answer::Text(words))
    }
}

/// A half-day that has passed while the draft lay there has to be chosen anew.
fn half_day(value: &str, around: Circumstances<'_>) -> Result<Answer, Code> {
    let half = HalfDay::parse(value).ok_or(Code::NotAnOption)?;
    let is_offered = half.day > around.today && crate::calendar::is_working(half.day);
    if is_offered { Ok(Answer::HalfDay(half)) } else { Err(Code::TimePassed) }
}
