//! An answer in words, for the pages where answers are checked and read again.

use crate::{
    catalog::{Mentions, Words},
    dates,
    locale::Locale,
    t,
};
use tantu_domain::{
    answer::Answer,
    region::Region,
    service::{Kind, Question},
};

/// What was answered, as one would say it.
pub fn in_words(
    locale: Locale,
    words: &Words,
    region: &Region,
    question: &Question,
    answer: &Answer,
) -> String {
    match (answer, &question.kind) {
        (Answer::Choice(hall), Kind::Hall) => region
            .hall(hall)
            .map_or(hall.clone(), |hall| hall.name.in_language(locale.language().tag()).to_owned()),
        (Answer::Choice(option), _) => words.get(&format!("question-{}-{option}", question.id)),
        (Answer::CertificateNumber(number), _) => number.to_string(),
        (Answer::Date(day), _) => dates::day(locale, *day),
        (Answer::Text(text), _) => text.clone(),
        (Answer::Phone(phone), _) => phone.to_string(),
        (Answer::Confirmed, _) => words.part_of(question, "confirmed", &Mentions::none()).unwrap_or_default(),
        (Answer::Skipped, _) => t!(locale, "check-skipped"),
    }
}

/// What a question is called where there is no room for the whole sentence.
pub fn short_name(words: &Words, question: &Question) -> String {
    words.part_of(question, "short", &Mentions::none()).unwrap_or_else(|| words.question(question))
}
