//! What somebody is called, to be corrected.

use crate::{
    components::{BackLink, Button, Field, TextField},
    locale::Locale,
    page::Page,
    paths, problems, t,
};
use leptos::prelude::*;
use tantu_domain::problem::Code;

/// What was typed.
pub struct Model {
    /// The name as it is, or as it was typed.
    pub typed: String,
    /// What is wrong with it.
    pub problem: Option<Code>,
}

/// One field; a name of any script and any length that fits on a form.
pub fn page(locale: Locale, Model { typed, problem }: Model) -> Page {
    let title = t!(locale, "my-name-title");
    let has_problems = problem.is_some();
    let problem = problem.map(|code| match code {
        Code::Missing => t!(locale, "problem-name-missing"),
        code => problems::words(locale, &code),
    });
    let field = Field {
        is_title: true,
        hint: Some(t!(locale, "my-name-title", "hint")),
        problem,
        value: typed,
        ..Field::new("name", title.clone())
    };
    let content = view! {
        <BackLink locale href=paths::MY_DATA/>
        <form method="post" novalidate>
            <TextField locale field/>
            <Button label=t!(locale, "my-name-save")/>
        </form>
    };
    Page { has_problems, ..Page::new(title, t!(locale, "wants-my-data-name"), content) }
}
