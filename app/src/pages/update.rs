//! The form has changed since the draft was begun: what that means for what was filled in.

use crate::{
    answers,
    catalog::Entry,
    components::{BackLink, Button, Says},
    journey::Update,
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{ids::DraftId, service::Question};

/// A draft and what has changed for it.
pub struct Model<'a> {
    /// The draft.
    pub draft: DraftId,
    /// The service as it was when the draft was begun.
    pub before: &'a Entry,
    /// As it is now.
    pub now: &'a Entry,
    /// What differs.
    pub update: Update<'a>,
}

/// What is new, what is not asked any more, what to answer again; everything else is as it was.
pub fn page(locale: Locale, model: Model<'_>) -> Page {
    let Model { draft, before, now, update } = model;
    let list = |title: String, entry: &Entry, questions: &[&Question]| {
        let name = |question: &&Question| view! { <li>{answers::short_name(locale, entry, question)}</li> };
        (!questions.is_empty()).then(|| {
            view! { <h2>{title}</h2> <ul class="plain-list">{questions.iter().map(name).collect_view()}</ul> }
        })
    };
    let title = t!(locale, "update-title");
    let content = view! {
        <BackLink locale href=paths::APPLICATIONS/>
        <p class="caption">{now.words(locale).get("title")}</p>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "update-lead")/>
        {list(t!(locale, "update-unfit"), now, &update.unfit)}
        {list(t!(locale, "update-added"), now, &update.added)}
        {list(t!(locale, "update-gone"), before, &update.gone)}
        <form method="post" action=paths::update(draft)>
            <Button label=t!(locale, "update-continue")/>
        </form>
    };
    Page::new(title, t!(locale, "wants-update"), content)
}
