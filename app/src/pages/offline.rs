//! Shown by the service worker when there is no network. Holds nothing personal, because it is kept on the device.

use crate::{components::ButtonLink, components::Says, locale::Locale, page::Page, t};
use leptos::prelude::*;

/// Nothing is lost, and how to go on. The empty address is the page one was on the way to.
pub fn page(locale: Locale) -> Page {
    let title = t!(locale, "offline-title");
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale text=t!(locale, "offline-text")/>
        <ButtonLink href="" label=t!(locale, "offline-again")/>
    };
    Page::new(title, t!(locale, "wants-offline"), content)
}
