//! What the resident sent, to be read again.

use crate::{
    answers,
    catalog::Entry,
    components::{BackLink, SummaryList, SummaryRow},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{case::Case, region::Region};

/// A case.
pub struct Model<'a> {
    /// The service.
    pub entry: &'a Entry,
    /// The case.
    pub case: &'a Case,
    /// Its region.
    pub region: &'a Region,
}

/// Every answer as it now stands, in the order in which it was asked.
pub fn page(locale: Locale, Model { entry, case, region }: Model<'_>) -> Page {
    let words = entry.words(locale);
    let sent = case.answers();
    let asked = entry.service.questions.iter().filter(|question| question.kind.is_answered_in_words());
    let rows = asked.filter_map(|question| {
        let answer = sent.get(&question.id)?;
        Some(SummaryRow {
            question: answers::short_name(&words, question),
            answer: answers::in_words(locale, &words, region, question, answer),
            ..SummaryRow::default()
        })
    });
    let rows = rows.collect();
    let title = t!(locale, "sent-title");
    let content = view! {
        <BackLink locale href=paths::application(&case.reference)/>
        <h1>{title.clone()}</h1>
        <p>{t!(locale, "sent-text")}</p>
        <SummaryList locale rows/>
    };
    Page::new(title, content)
}
