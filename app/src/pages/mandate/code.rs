//! The code that went to the phone of the one who is to be helped: whoever tells it to the helper agrees.

use crate::{
    components::{BackLink, Button, ButtonKind, Field, Notice, NoticeKind, Says, TextField, TextKind},
    locale::Locale,
    page::Page,
    paths, problems, t,
};
use leptos::prelude::*;
use tantu_domain::{mandate::Mandate, phone::Phone, problem::Code};

/// What was asked for, and what was typed.
pub struct Model<'a> {
    /// What was asked for.
    pub mandate: &'a Mandate,
    /// Where the message went.
    pub phone: &'a Phone,
    /// What was typed.
    pub typed: String,
    /// What is wrong with it.
    pub problem: Option<Code>,
    /// Whether another message was sent a moment ago.
    pub is_sent_again: bool,
    /// Whether the code that was typed works no more.
    pub is_spent: bool,
}

/// It says of whom it asks, and that they need not agree.
pub fn page(locale: Locale, model: Model<'_>) -> Page {
    let Model { mandate, phone, typed, problem, is_sent_again, is_spent } = model;
    let title = t!(locale, "mandate-code-title");
    let has_problems = problem.is_some();
    let problem = problem.map(|code| match code {
        Code::Missing => t!(locale, "mandate-code-title", "missing"),
        code => problems::words(locale, &code),
    });
    let field = Field {
        is_title: true,
        hint: Some(t!(locale, "mandate-code-title", "hint", ending = phone.ending())),
        problem,
        value: typed,
        ..Field::new("code", title.clone())
    };
    let again = is_sent_again.then(|| view! { <Notice locale title=t!(locale, "mandate-code-sent-again")/> });
    let spent = is_spent.then(|| {
        let (title, text) = (t!(locale, "mandate-code-spent"), t!(locale, "mandate-code-spent", "text"));
        view! { <Notice locale kind=NoticeKind::Warning title text/> }
    });
    let content = view! {
        <BackLink locale href=paths::help_as(mandate.kind)/>
        {again}
        {spent}
        <Says locale text=t!(locale, "mandate-code-lead", name = mandate.details.resident.clone())/>
        <form method="post" novalidate>
            <TextField locale field kind=TextKind::Code/>
            <Button label=t!(locale, "mandate-code-continue")/>
        </form>
        <form method="post">
            <input type="hidden" name="again" value="yes"/>
            <Button kind=ButtonKind::Quiet label=t!(locale, "mandate-code-again")/>
        </form>
        <p><a class="plain-link" href=paths::help_as(mandate.kind)>{t!(locale, "mandate-code-other")}</a></p>
    };
    Page { has_problems, ..Page::new(title, t!(locale, "wants-mandate-code"), content) }
}
