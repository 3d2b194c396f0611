//! Signing in with digits that no longer work: expired, used, or tried too often. Which of them is nobody's business.

use crate::{
    components::{Button, ButtonKind, ButtonLink, Says},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// Whether the number is still known, so that a new message is one press away.
pub struct Model {
    /// Whether a new message can be sent without asking for the number again.
    pub knows_phone: bool,
    /// Where to go on afterwards.
    pub next: Option<String>,
}

/// A clear way on, and no reproach.
pub fn page(locale: Locale, Model { knows_phone, next }: Model) -> Page {
    let title = t!(locale, "sign-in-spent-title");
    let again = knows_phone.then(|| {
        view! {
            <form method="post" action=paths::sign_in(next.as_deref())>
                <input type="hidden" name="again" value="yes"/>
                <Button label=t!(locale, "sign-in-spent-again")/>
            </form>
        }
    });
    let kind = if knows_phone { ButtonKind::Quiet } else { ButtonKind::Main };
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale text=t!(locale, "sign-in-spent-text")/>
        <div class="actions">
            {again}
            <ButtonLink kind href=paths::sign_in(next.as_deref()) label=t!(locale, "sign-in-code-other")/>
        </div>
    };
    Page::new(title, t!(locale, "wants-sign-in-spent"), content)
}
