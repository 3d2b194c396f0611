//! Where a case stands, on paper: true on the day it says, so the day stands on it.

use super::{Document, Fact, Part, fact, section};
use crate::{
    dates,
    locale::Locale,
    pages::application::{Model, Seen},
    t,
};

pub(super) fn document(locale: Locale, model: &Model<'_>) -> Document {
    let seen = Seen::new(locale, model);
    let mut facts = super::facts(&seen);
    facts.push(fact(t!(locale, "document-as-of"), dates::moment(locale, model.now)));
    let mut now = vec![Part::Says(seen.now())];
    now.extend(corrections(&seen));
    let reason = seen.reason_given().map(|(title, words)| section(title, vec![Part::Quotes(words)]));
    let mut next = vec![Part::Says(seen.next())];
    next.extend(seen.finished_by_says().map(Part::Says));
    let who = [Some(seen.who()), seen.paused_says(), seen.overdue_says()].into_iter().flatten();
    let who = who.map(Part::Says).collect();
    let (phone, reference) = (seen.phone(), model.case.reference.to_string());
    let call = t!(locale, "document-call", "text", phone = phone, reference = reference);
    let mut sections = vec![section(t!(locale, "panel-now"), now)];
    sections.extend(reason);
    sections.push(section(t!(locale, "panel-next"), next));
    sections.push(section(t!(locale, "panel-who"), who));
    sections.push(section(t!(locale, "document-call"), vec![Part::Says(call)]));
    Document { title: seen.standing(), facts, sections: sections.into_iter().filter(has_words).collect() }
}

/// What staff ask to be mended, answer by answer.
fn corrections(seen: &Seen<'_>) -> Vec<Part> {
    let corrections = seen.corrections_asked();
    let notes = corrections.into_iter().flat_map(|(name, note)| [Part::Says(name), Part::Quotes(note)]);
    notes.collect()
}

/// A service may have nothing to say of what comes next.
fn has_words(section: &super::Section) -> bool {
    section.parts.iter().any(|part| match part {
        Part::Says(words) | Part::Quotes(words) => !words.is_empty(),
        Part::Steps(steps) => !steps.is_empty(),
        Part::Facts(facts) => facts.iter().any(|Fact { value, .. }| !value.is_empty()),
    })
}
