//! An answer in words, for the pages where answers are checked and read again.

use crate::{
    catalog::{Entry, name},
    dates,
    locale::Locale,
    money, t,
};
use tantu_domain::{
    answer::{Answer, Answers, Half, HalfDay, PartialDate, Person},
    service::{Kind, Question},
};

/// What was answered, as one would say it. What has parts is said line by line.
pub fn in_words(locale: Locale, entry: &Entry, question: &Question, answer: &Answer) -> String {
    match answer {
        Answer::Choice(option) => chosen(locale, entry, question, option),
        Answer::Choices(options) => {
            let options: Vec<_> =
                options.iter().map(|option| chosen(locale, entry, question, option)).collect();
            options.join(&t!(locale, "list-separator"))
        }
        Answer::CertificateNumber(number) => number.to_string(),
        Answer::CitizenId(id) => id.as_str().to_owned(),
        Answer::Date(day) => dates::day(locale, *day),
        Answer::PartialDate(date) => partial_date(locale, *date),
        Answer::Text(text) | Answer::Elsewhere(text) => text.clone(),
        Answer::Phone(phone) => phone.to_string(),
        Answer::Region(code) => {
            entry.region.place(code).map_or_else(|| code.clone(), |place| name(locale, &place.name))
        }
        Answer::Number(number) => numbered(locale, entry, question, *number),
        Answer::Money(fen) => money::yuan(locale, fen.unsigned_abs()),
        Answer::Person(person) => person_in_words(person),
        Answer::Group(entries) => {
            let entries = entries.iter().zip(1..);
            let lines: Vec<_> = entries
                .map(|(answers, number)| entry_in_words(locale, entry, question, answers, number))
                .collect();
            lines.join("\n")
        }
        Answer::HalfDay(half) => half_day(locale, *half),
        Answer::Confirmed => {
            entry.words(locale).part_of(question, "confirmed", &entry.mentions()).unwrap_or_default()
        }
        Answer::Skipped => t!(locale, "check-skipped"),
    }
}

/// What a question is called where there is no room for the whole sentence.
pub fn short_name(locale: Locale, entry: &Entry, question: &Question) -> String {
    let (words, mentions) = (entry.words(locale), entry.mentions());
    words.part_of(question, "short", &mentions).unwrap_or_else(|| words.question(question, &mentions))
}

/// What an option is called: in the program's words where every service has the same, or else in the service's own.
pub fn option(locale: Locale, entry: &Entry, question: &Question, option: &str) -> String {
    match (&question.kind, option) {
        (Kind::Document, "self") => t!(locale, "document-self"),
        (Kind::Document, "helper") => t!(locale, "document-helper"),
        (Kind::Document, "home") => t!(locale, "document-home"),
        (Kind::Document, "missing") => t!(locale, "document-missing"),
        _ => entry.words(locale).option(question, option, &entry.mentions()),
    }
}

/// A half-day, as one would agree on it.
pub fn half_day(locale: Locale, half: HalfDay) -> String {
    let day = dates::day(locale, half.day);
    match half.half {
        Half::Morning => t!(locale, "answer-morning", day = day),
        Half::Afternoon => t!(locale, "answer-afternoon", day = day),
    }
}

fn chosen(locale: Locale, entry: &Entry, question: &Question, chosen: &str) -> String {
    match question.kind {
        Kind::Hall => {
            entry.region.hall(chosen).map_or_else(|| chosen.to_owned(), |hall| name(locale, &hall.name))
        }
        _ => option(locale, entry, question, chosen),
    }
}

fn partial_date(locale: Locale, PartialDate { year, month }: PartialDate) -> String {
    match month {
        Some(month) => t!(locale, "date-month", year = year, month = month),
        None => t!(locale, "date-year", year = year),
    }
}

fn numbered(locale: Locale, entry: &Entry, question: &Question, number: i64) -> String {
    match entry.words(locale).part_of(question, "unit", &entry.mentions()) {
        Some(unit) => t!(locale, "answer-with-unit", number = number, unit = unit),
        None => number.to_string(),
    }
}

fn person_in_words(person: &Person) -> String {
    let Person { name, relation, citizen_id, phone } = person;
    let (id, phone) = (citizen_id.as_ref().map(|id| id.as_str()), phone.as_ref().map(ToString::to_string));
    let lines = [name.as_deref(), relation.as_deref(), id, phone.as_deref()];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// One entry of a group: what it is called, and what was answered in it.
fn entry_in_words(locale: Locale, entry: &Entry, group: &Question, answers: &Answers, number: i64) -> String {
    let Kind::Group { parts, .. } = &group.kind else { return String::new() };
    let said = parts.iter().filter_map(|part| {
        let answer = answers.get(&part.id).filter(|answer| **answer != Answer::Skipped)?;
        Some(part_in_words(locale, entry, group, part, answer))
    });
    let said: Vec<_> = said.collect();
    let words = entry.words(locale);
    let called = words.part_of(group, "entry", &entry.mentions().with("n", number)).unwrap_or_default();
    t!(locale, "answer-entry", entry = called, said = said.join(&t!(locale, "list-separator")))
}

/// An answer within an entry. The words of its options hang on those of the group.
fn part_in_words(
    locale: Locale,
    entry: &Entry,
    group: &Question,
    part: &Question,
    answer: &Answer,
) -> String {
    match (answer, &part.kind) {
        (Answer::Choice(option), Kind::OneOf { .. } | Kind::YesNo) => {
            let said = entry.words(locale).option(group, &format!("{}-{option}", part.id), &entry.mentions());
            if part.kind == Kind::YesNo { labelled(locale, entry, group, part, said) } else { said }
        }
        (Answer::Number(number), _) => labelled(locale, entry, group, part, number.to_string()),
        _ => in_words(locale, entry, part, answer),
    }
}

/// An answer that says nothing without its question.
fn labelled(locale: Locale, entry: &Entry, group: &Question, part: &Question, said: String) -> String {
    let label = entry.words(locale).option(group, &part.id, &entry.mentions());
    t!(locale, "answer-entry", entry = label, said = said)
}
