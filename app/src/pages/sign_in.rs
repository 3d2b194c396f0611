//! Signing in, first half: the mobile number.

use super::passkeys;
use crate::{
    components::{BackLink, Button, ButtonKind, Field, Notice, Pictogram, Says, TextField, TextKind},
    html::Draw,
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
    /// What a province's unified identity is called, where one can sign in with it.
    pub identity: Option<String>,
    /// Whether something that was just typed waits until they are signed in.
    pub is_page_kept: bool,
    /// Whether one can sign in with a passkey here.
    pub has_passkeys: bool,
    /// Where to go on afterwards.
    pub next: Option<String>,
}

/// One question. There is nothing to register and nothing to remember.
pub fn page(
    locale: Locale,
    Model { typed, problem, phone, identity, is_page_kept, has_passkeys, next }: Model,
) -> Page {
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
            .draw()
    });
    let by_phone = view! {
        <form method="post" novalidate>
            <TextField locale field kind=TextKind::Phone/>
            <Button label=t!(locale, "sign-in-send")/>
        </form>
    }
    .draw();
    let by_identity = identity.map(|name| {
        view! {
            <form method="post" action=paths::identity_sign_in(next.as_deref())>
                <Button kind=ButtonKind::Quiet label=t!(locale, "identity-sign-in", name = name)/>
            </form>
        }
        .draw()
    });
    let passkey = has_passkeys.then(|| passkeys::sign_in_button(locale, next.as_deref()).draw());
    let content = view! {
        <BackLink locale href=paths::HOME/>
        {kept}
        {by_phone}
        {by_identity}
        {passkey}
        <Says locale class="caption kept" text=t!(locale, "sign-in-why")/>
        <p>
            <a class="plain-link" href=paths::card_sign_in(next.as_deref())>{t!(locale, "card-sign-in-link")}</a>
        </p>
        <p><a class="plain-link" href=paths::LOOK_UP>{t!(locale, "look-up-link")}</a></p>
        <Says locale class="caption" text=t!(locale, "sign-in-no-phone", phone = phone)/>
    };
    Page {
        has_problems,
        has_island: has_passkeys,
        ..Page::new(title, t!(locale, "wants-sign-in"), content).pictured(Pictogram::Phone)
    }
}
