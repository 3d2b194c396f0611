//! Consent through a helper: the digits from the message that came to the resident's own phone.

use crate::{
    components::{BackLink, Button, Field, TextField, TextKind},
    locale::Locale,
    page::Page,
    paths, problems, t,
};
use leptos::prelude::*;
use tantu_domain::problem::Code;

/// What was typed.
#[derive(Default)]
pub struct Model {
    /// What was typed.
    pub typed: String,
    /// What is wrong with it.
    pub problem: Option<Code>,
    /// Where to go on afterwards.
    pub next: Option<String>,
}

/// Whoever has no message yet goes one page back and asks for another.
pub fn page(locale: Locale, Model { typed, problem, next }: Model) -> Page {
    let title = t!(locale, "consent-code-title");
    let has_problems = problem.is_some();
    let problem = problem.map(|code| match code {
        Code::Missing => t!(locale, "consent-code-title", "missing"),
        code => problems::words(locale, &code),
    });
    let field = Field {
        is_title: true,
        hint: Some(t!(locale, "consent-code-title", "hint")),
        problem,
        value: typed,
        ..Field::new("code", title.clone())
    };
    let again = paths::consent(next.as_deref());
    let content = view! {
        <BackLink locale href=again.clone()/>
        <form method="post" novalidate>
            <TextField locale field kind=TextKind::Code/>
            <Button label=t!(locale, "consent-code-continue")/>
        </form>
        <p><a class="plain-link" href=again>{t!(locale, "consent-code-again")}</a></p>
    };
    Page { has_problems, ..Page::new(title, t!(locale, "wants-consent-code"), content) }
}
