//! Looking up one case, second part: the digits from the message.

use crate::{
    components::{BackLink, Button, Field, Says, TextField, TextKind},
    locale::Locale,
    page::Page,
    paths, problems, t,
};
use leptos::prelude::*;
use tantu_domain::problem::Code;

/// The digits, as far as they were typed.
pub struct Model {
    /// What was typed.
    pub typed: String,
    /// What is wrong with it.
    pub problem: Option<Code>,
    /// The service line, for whoever has no phone on file.
    pub phone: String,
}

/// Whether there is such a case, and to which phone a message went, is not said: the page is the same for any number.
pub fn page(locale: Locale, Model { typed, problem, phone }: Model) -> Page {
    let title = t!(locale, "look-up-code-title");
    let has_problems = problem.is_some();
    let problem = problem.map(|code| match code {
        Code::Missing => t!(locale, "look-up-code-title", "missing"),
        code => problems::words(locale, &code),
    });
    let field = Field {
        is_title: true,
        hint: Some(t!(locale, "look-up-code-title", "hint")),
        problem,
        value: typed,
        ..Field::new("code", title.clone())
    };
    let content = view! {
        <BackLink locale href=paths::LOOK_UP/>
        <form method="post" novalidate>
            <TextField locale field kind=TextKind::Code/>
            <Button label=t!(locale, "look-up-code-show")/>
        </form>
        <p><a class="plain-link" href=paths::LOOK_UP>{t!(locale, "look-up-code-other")}</a></p>
        <Says locale class="caption" text=t!(locale, "look-up-code-no-phone", phone = phone)/>
    };
    Page { has_problems, ..Page::new(title, t!(locale, "wants-look-up-code"), content) }
}
