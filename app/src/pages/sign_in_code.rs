//! Signing in, second half: the digits from the message.

use crate::{
    components::{BackLink, Button, ButtonKind, Field, Notice, Pictogram, TextField, TextKind},
    locale::Locale,
    page::Page,
    paths, problems, t,
};
use leptos::prelude::*;
use tantu_domain::{phone::Phone, problem::Code};

/// Where the message went, and what was typed.
pub struct Model {
    /// The number it went to; only part of it is shown.
    pub phone: Phone,
    /// What was typed.
    pub typed: String,
    /// What is wrong with it.
    pub problem: Option<Code>,
    /// Whether another message was sent a moment ago.
    pub is_sent_again: bool,
    /// Where to go on afterwards.
    pub next: Option<String>,
}

/// Pasting works, the phone may fill the digits in, and there is always a way on if no message came (WCAG 3.3.9).
pub fn page(locale: Locale, Model { phone, typed, problem, is_sent_again, next }: Model) -> Page {
    let title = t!(locale, "sign-in-code-title");
    let has_problems = problem.is_some();
    let problem = problem.map(|code| match code {
        Code::Missing => t!(locale, "sign-in-code-title", "missing"),
        code => problems::words(locale, &code),
    });
    let field = Field {
        is_title: true,
        hint: Some(t!(locale, "sign-in-code-title", "hint", ending = phone.ending())),
        problem,
        value: typed,
        ..Field::new("code", title.clone())
    };
    let again = is_sent_again.then(|| view! { <Notice locale title=t!(locale, "sign-in-code-sent-again")/> });
    let content = view! {
        <BackLink locale href=paths::sign_in(next.as_deref())/>
        {again}
        <form method="post" novalidate>
            <TextField locale field kind=TextKind::Code/>
            <Button label=t!(locale, "sign-in-code-continue")/>
        </form>
        <form method="post" action=paths::sign_in(next.as_deref())>
            <input type="hidden" name="again" value="yes"/>
            <Button kind=ButtonKind::Quiet label=t!(locale, "sign-in-code-again")/>
        </form>
        <p><a class="plain-link" href=paths::sign_in(next.as_deref())>{t!(locale, "sign-in-code-other")}</a></p>
    };
    Page {
        has_problems,
        ..Page::new(title, t!(locale, "wants-sign-in-code"), content).pictured(Pictogram::Letter)
    }
}
