//! After signing out.

use crate::{components::ButtonLink, locale::Locale, page::Page, paths, t};
use leptos::prelude::*;

/// Says that nothing is left on this device and nothing is lost.
pub fn page(locale: Locale) -> Page {
    let title = t!(locale, "signed-out-title");
    let content = view! {
        <h1>{title.clone()}</h1>
        <p>{t!(locale, "signed-out-text")}</p>
        <ButtonLink href=paths::HOME label=t!(locale, "signed-out-home")/>
    };
    Page::new(title, content)
}
