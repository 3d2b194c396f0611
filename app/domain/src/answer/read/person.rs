//! Somebody else. Whoever leaves out half of a person is told all of it at once.

use super::{Question, Read, field};
use crate::{
    answer::{Answer, Person, Typed},
    citizen_id::CitizenId,
    phone::Phone,
    problem::{Code, Problem},
    service::PersonPart,
    text,
};

/// The longest name or relation, in characters.
const LONGEST: usize = 40;

impl Question {
    pub(super) fn read_person(&self, typed: &Typed, parts: &[PersonPart]) -> Read {
        let (mut person, mut problems) = (Person::default(), Vec::new());
        for part in parts {
            let name = self.field(part.name());
            if let Err(code) = person.take(*part, field(typed, &name)) {
                problems.push(Problem::new(name, code));
            }
        }
        if problems.is_empty() { Ok(Answer::Person(person)) } else { Err(problems) }
    }
}

impl Person {
    fn take(&mut self, part: PersonPart, typed: &str) -> Result<(), Code> {
        let words = text::tidy(typed);
        match part {
            PersonPart::Name if words.is_empty() => return Err(Code::NameMissing),
            PersonPart::Relation if words.is_empty() => return Err(Code::RelationMissing),
            PersonPart::CitizenId if words.is_empty() => return Err(Code::CitizenIdMissing),
            PersonPart::Phone if words.is_empty() => return Err(Code::PhoneMissing),
            _ if words.chars().count() > LONGEST => return Err(Code::TooLong { limit: LONGEST }),
            PersonPart::Name => self.name = Some(words),
            PersonPart::Relation => self.relation = Some(words),
            PersonPart::CitizenId => self.citizen_id = Some(CitizenId::parse(typed)?),
            PersonPart::Phone => self.phone = Some(Phone::parse(typed)?),
        }
        Ok(())
    }
}
