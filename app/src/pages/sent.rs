//! What the resident sent, to be read again.

use super::application::Model;
use crate::{
    answers,
    components::{BackLink, Says, SummaryList, SummaryRow},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// Every answer as it now stands, in the order in which it was asked.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let Model { entry, case, region, .. } = *model;
    let sent = case.answers();
    let asked = entry.service.questions.iter().filter(|question| question.kind.is_answered_in_words());
    let rows = asked.filter_map(|question| {
        let answer = sent.get(&question.id)?;
        Some(SummaryRow {
            question: answers::short_name(locale, entry, question),
            answer: answers::in_words(locale, entry, question, answer),
            ..SummaryRow::default()
        })
    });
    let rows = rows.collect();
    let title = t!(locale, "sent-title");
    let content = view! {
        <BackLink locale href=paths::application(&case.reference)/>
        <h1>{title.clone()}</h1>
        <Says locale text=t!(locale, "sent-text", phone = region.phone.clone())/>
        <SummaryList locale rows/>
    };
    Page::new(
        t!(locale, "sent-page-title", reference = case.reference.to_string()),
        t!(locale, "wants-sent"),
        content,
    )
}
