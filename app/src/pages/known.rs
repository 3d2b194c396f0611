//! What is known already, before the first question: nobody is asked twice.

use crate::{
    answers,
    components::{BackLink, Button, ButtonKind, ButtonLink, Known, KnownList, Pictogram, Says},
    dates,
    journey::Draft,
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{answer::Carried, journey::Journey};

/// A draft that was begun with what is known.
pub struct Model<'a> {
    /// The draft.
    pub draft: &'a Draft<'a>,
    /// Its way.
    pub journey: &'a Journey<'a>,
    /// Where the first question is that is not answered yet.
    pub next: String,
}

/// Each answer with where it is from and a way to change it; then on with what is not known.
pub fn page(locale: Locale, Model { draft, journey, next }: Model<'_>) -> Page {
    let known = journey.steps.iter().filter_map(|step| {
        let (carried, answer) = (draft.carried.get(&step.question.id)?, step.reading.answer()?);
        let question = answers::short_name(locale, draft.entry, step.question);
        Some(Known {
            answer: answers::in_words(locale, draft.entry, step.question, answer),
            source: source(locale, carried),
            change: (paths::change(draft.id, &step.question.id), question.clone()),
            question,
        })
    });
    let known = known.collect();
    let title = t!(locale, "known-title");
    let service = draft.entry.words(locale).get("title");
    let content = view! {
        <BackLink locale href=paths::service(&draft.entry.service.slug)/>
        <p class="caption">{service.clone()}</p>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "known-lead")/>
        <KnownList locale known/>
        <div class="actions">
            <ButtonLink href=next label=t!(locale, "known-continue")/>
            <form method="post">
                <Button kind=ButtonKind::Quiet label=t!(locale, "known-forget")/>
            </form>
        </div>
    };
    Page::new(
        t!(locale, "known-page-title", title = title, service = service),
        t!(locale, "wants-known"),
        content,
    )
    .pictured(Pictogram::Paper)
}

/// Where an answer is from, and whether it still holds.
pub fn source(locale: Locale, carried: &Carried) -> String {
    let date = dates::day(locale, carried.on);
    match carried.from {
        Some(_) => t!(locale, "known-from-application", date = date),
        None if carried.is_registered => t!(locale, "known-from-register", date = date),
        None => t!(locale, "known-from-finder", date = date),
    }
}
