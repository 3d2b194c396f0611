//! An answer as it would have been typed, for when it is to be mended or used again.

use super::{Answer, Answers, Entries, Typed};
use crate::service::{Kind, Question};

impl Question {
    /// `answer` as it would have been typed here.
    pub fn typed(&self, answer: &Answer) -> Typed {
        let one = |text: &str| Typed::from([(self.id.clone(), text.to_owned())]);
        match answer {
            Answer::CertificateNumber(number) => one(&number.to_string()),
            Answer::CitizenId(id) => one(id.as_str()),
            Answer::Choice(text) | Answer::Text(text) => one(text),
            Answer::Phone(phone) => one(phone.as_str()),
            Answer::HalfDay(half) => one(&half.value()),
            Answer::Number(number) => one(&number.to_string()),
            Answer::Money(fen) => one(&yuan(*fen)),
            Answer::Confirmed => one("yes"),
            Answer::Region(code) => self.parts(&[("", code)]),
            Answer::Elsewhere(place) => self.parts(&[("", "elsewhere"), ("elsewhere", place)]),
            Answer::Skipped => self.fields().into_iter().map(|field| (field, String::new())).collect(),
            Answer::Choices(options) => {
                self.keep(options.iter().map(|option| (self.field(option), "yes".into())))
            }
            Answer::Date(date) => self.parts(&[
                ("year", &date.year().to_string()),
                ("month", &u8::from(date.month()).to_string()),
                ("day", &date.day().to_string()),
            ]),
            Answer::PartialDate(date) => self.parts(&[
                ("year", &date.year.to_string()),
                ("month", &date.month.map(|month| month.to_string()).unwrap_or_default()),
            ]),
            Answer::Person(person) => self.parts(&[
                ("name", person.name.as_deref().unwrap_or_default()),
                ("relation", person.relation.as_deref().unwrap_or_default()),
                ("citizen-id", person.citizen_id.as_ref().map(|id| id.as_str()).unwrap_or_default()),
                ("phone", person.phone.as_ref().map(|phone| phone.as_str()).unwrap_or_default()),
            ]),
            Answer::Group(entries) => self.typed_entries(entries),
        }
    }

    fn parts(&self, parts: &[(&str, &str)]) -> Typed {
        let name = |part: &str| if part.is_empty() { self.id.clone() } else { self.field(part) };
        self.keep(parts.iter().map(|(part, text)| (name(part), (*text).to_owned())))
    }

    fn typed_entries(&self, entries: &[Answers]) -> Typed {
        let Kind::Group { parts, .. } = &self.kind else { return Typed::new() };
        let typed = |entry: &Answers| {
            parts.iter().filter_map(|part| Some(part.typed(entry.get(&part.id)?))).flatten().collect()
        };
        Entries(entries.iter().map(typed).collect()).typed(self)
    }
}

fn yuan(fen: i64) -> String {
    match fen % 100 {
        0 => (fen / 100).to_string(),
        rest => format!("{}.{rest:02}", fen / 100),
    }
}
