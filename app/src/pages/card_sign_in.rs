//! Signing in with a card from the hall: the certificate number and six words, for those without a phone.

use crate::{
    components::{BackLink, Button, ErrorSummary, Field, Says, TextField, TextKind},
    locale::Locale,
    page::Page,
    paths, problems, t,
};
use leptos::prelude::*;
use tantu_domain::problem::{Code, Problem};

/// The field of the certificate number.
pub const NUMBER: &str = "number";
/// The field of the words.
pub const PHRASE: &str = "phrase";

/// The card, as far as it was copied.
pub struct Model {
    /// The certificate number, as typed.
    pub number: String,
    /// The six words, as typed.
    pub phrase: String,
    /// What is wrong, field by field.
    pub problems: Vec<Problem>,
    /// The service line.
    pub phone: String,
    /// Where to go on afterwards.
    pub next: Option<String>,
}

/// Both stand on the card, so nothing is to be remembered (WCAG 3.3.9); what was typed stays, because copying a long
/// number takes some people minutes.
pub fn page(locale: Locale, Model { number, phrase, problems, phone, next }: Model) -> Page {
    let title = t!(locale, "card-sign-in-title");
    let problem = |name: &str, missing: String| {
        let found = problems.iter().find(|problem| problem.field == name)?;
        let is_missing = found.code == Code::Missing;
        Some(if is_missing { missing } else { problems::words(locale, &found.code) })
    };
    let number = Field {
        hint: Some(t!(locale, "card-sign-in-number", "hint")),
        problem: problem(NUMBER, t!(locale, "card-sign-in-number", "missing")),
        value: number,
        ..Field::new(NUMBER, t!(locale, "card-sign-in-number"))
    };
    let phrase = Field {
        hint: Some(t!(locale, "card-sign-in-phrase", "hint")),
        problem: problem(PHRASE, t!(locale, "card-sign-in-phrase", "missing")),
        value: phrase,
        // The next one at this machine, perhaps in a hall, must not be offered these words.
        autocomplete: Some("off"),
        ..Field::new(PHRASE, t!(locale, "card-sign-in-phrase"))
    };
    let said =
        [&number, &phrase].into_iter().filter_map(|field| Some((field.name.clone(), field.problem.clone()?)));
    let said: Vec<_> = said.collect();
    let has_problems = !said.is_empty();
    let content = view! {
        <BackLink locale href=paths::sign_in(next.as_deref())/>
        <h1>{title.clone()}</h1>
        <ErrorSummary locale problems=said/>
        <Says locale text=t!(locale, "card-sign-in-lead")/>
        <form method="post" novalidate>
            <TextField locale field=number kind=TextKind::Identity/>
            <TextField locale field=phrase/>
            <Button label=t!(locale, "card-sign-in-continue")/>
        </form>
        <Says locale class="caption kept" text=t!(locale, "card-sign-in-keep")/>
        <Says locale class="caption" text=t!(locale, "card-sign-in-lost", phone = phone)/>
        <p><a class="plain-link" href=paths::sign_in(next.as_deref())>{t!(locale, "card-sign-in-by-phone")}</a></p>
    };
    Page { has_problems, ..Page::new(title, t!(locale, "wants-card-sign-in"), content) }
}
