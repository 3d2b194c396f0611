//! What stands in the register of those who look for work, read by the form of today.
//!
//! It is kept as it was typed, like a draft: when an option is renamed or a rule changes, nothing has to be converted.

use crate::catalog::{Catalog, Entry};
use tantu_domain::{
    answer::{Answers, Reading, TypedAnswers},
    service::Question,
    work::{IN_REGISTER, REGISTERING},
};
use time::Date;

/// The service by which one registers in a region, as it is on this day; none where there is no such service.
pub fn entry<'a>(catalog: &'a Catalog, region: &str, today: Date) -> Option<&'a Entry> {
    catalog.offers(catalog.region(region)?, today).service(REGISTERING)
}

/// The questions of the register, in the order asked. `entry` is the service by which one registers.
pub fn questions(entry: &Entry) -> impl Iterator<Item = &Question> {
    entry.service.questions.iter().filter(|question| IN_REGISTER.contains(&question.id.as_str()))
}

/// The question of the register that is called so.
pub fn question<'a>(entry: &'a Entry, id: &str) -> Option<&'a Question> {
    questions(entry).find(|question| question.id == id)
}

/// What somebody hopes for, as far as it is understood.
pub fn answers(entry: &Entry, typed: &TypedAnswers, today: Date) -> Answers {
    let read = |question: &Question| match question.read(typed.get(&question.id), entry.around(today)) {
        Reading::Answered(answer) => Some((question.id.clone(), answer)),
        Reading::Unanswered | Reading::Mistaken(_) => None,
    };
    questions(entry).filter_map(read).collect()
}
