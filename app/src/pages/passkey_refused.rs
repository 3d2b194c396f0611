//! A passkey that did not sign anyone in: removed, too late, or not one of ours. Which of them is nobody's business.

use crate::{components::ButtonLink, components::Says, locale::Locale, page::Page, paths, t};
use leptos::prelude::*;

/// Where the person was going.
pub struct Model {
    /// Where to go on afterwards.
    pub next: Option<String>,
}

/// The way that always works, and no reproach.
pub fn page(locale: Locale, Model { next }: Model) -> Page {
    let title = t!(locale, "passkey-refused-title");
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale text=t!(locale, "passkey-refused-text")/>
        <ButtonLink href=paths::sign_in(next.as_deref()) label=t!(locale, "passkey-refused-code")/>
    };
    Page::new(title, t!(locale, "wants-passkey-refused"), content)
}
