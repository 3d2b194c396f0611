//! Signing in, first half: the mobile number.

use crate::{
    components::{BackLink, Button, Field, Notice, TextField, TextKind},
    locale::Locale,
    page::Page,
    paths, problems, t,
};
use leptos::prelude::*;
use tantu_domain::problem::Code;

/// The number, as far as it was typed.
pub struct Model {
    /// What was typed.
    pub typed: String,
    /// What is wrong with it.
    pub problem: Option<Code>,
    /// The service line, for those without a phone.
    pub phone: String,
    /// Whether something that was just typed waits until they are signed in.
    pub is_page_kept: bool,
}

/// One question. There is nothing to register and nothing to remember.
pub fn page(locale: Locale, Model { typed, problem, phone, is_page_kept }: Model) -> Page {
    let title = t!(locale, "sign-in-title");
    let has_problems = problem.is_some();
    let problem = problem.map(|code| match code {
        Code::Missing => t!(locale, "sign-in-title", "missing"),
        code => problems::words(locale, &code),
    });
    let field = Field {
        is_title: true,
        hint: Some(t!(locale, "sign-in-title", "hint")),
        problem,
        value: typed,
        autocomplete: Some("tel"),
        ..Field::new("phone", title.clone())
    };
    let kept = is_page_kept.then(|| {
        view! { <Notice locale title=t!(locale, "sign-in-kept") text=t!(locale, "sign-in-kept", "text")/> }
    });
    let content = view! {
        <BackLink locale href=paths::HOME/>
        {kept}
        <form method="post" novalidate>
            <TextField locale field kind=TextKind::Phone/>
            <Button label=t!(locale, "sign-in-send")/>
        </form>
        <p class="caption kept">{t!(locale, "sign-in-why")}</p>
        <p class="caption">{t!(locale, "sign-in-no-phone", phone = phone)}</p>
    };
    Page { has_problems, ..Page::new(title, content) }
}
