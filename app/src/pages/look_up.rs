//! Looking up one case, first part: its reference number.

use crate::{
    components::{BackLink, Button, Field, Notice, NoticeKind, Pictogram, Says, TextField, TextKind},
    locale::Locale,
    page::Page,
    paths, problems, t,
};
use leptos::prelude::*;
use tantu_domain::problem::Code;

/// The number, as far as it was typed.
#[derive(Default)]
pub struct Model {
    /// What was typed.
    pub typed: String,
    /// What is wrong with it.
    pub problem: Option<Code>,
    /// Whether they come from a code that works no more.
    pub is_spent: bool,
}

/// One question, for whoever holds the receipt: nothing to register, and no list of everything somebody applied for.
pub fn page(locale: Locale, Model { typed, problem, is_spent }: Model) -> Page {
    let title = t!(locale, "look-up-title");
    let has_problems = problem.is_some();
    let problem = problem.map(|code| match code {
        Code::Missing => t!(locale, "look-up-number", "missing"),
        code => problems::words(locale, &code),
    });
    let field = Field {
        is_title: true,
        hint: Some(t!(locale, "look-up-number", "hint")),
        problem,
        value: typed,
        ..Field::new("reference", t!(locale, "look-up-number"))
    };
    let page_title = format!("{} {title}", field.label);
    let spent = is_spent.then(|| {
        let (title, text) = (t!(locale, "look-up-spent"), t!(locale, "look-up-spent", "text"));
        view! { <Notice locale kind=NoticeKind::Warning title text/> }
    });
    let content = view! {
        <BackLink locale href=paths::HOME/>
        <p class="caption">{title}</p>
        {spent}
        <form method="post" action=paths::LOOK_UP novalidate>
            <TextField locale field kind=TextKind::Identity/>
            <Button label=t!(locale, "look-up-send")/>
        </form>
        <Says locale class="caption kept" text=t!(locale, "look-up-why")/>
    };
    Page {
        has_problems,
        ..Page::new(page_title, t!(locale, "wants-look-up"), content).pictured(Pictogram::Question)
    }
}
