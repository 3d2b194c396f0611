//! The way back, at the top of a page.

use super::Example;
use crate::{locale::Locale, t};
use leptos::prelude::*;

/// The way back, first inside `<main>`, on every page of a journey.
///
/// The browser's own button is hard to find for many and gone on a hall terminal. It is a link to a page, not a
/// `history.back()`, so it works without a script and never leaves Tantu (2.1.1, 2.4.9, 2.5.5).
#[component]
pub fn BackLink(
    /// The words.
    locale: Locale,
    /// The page before this one.
    #[prop(into)]
    href: String,
) -> impl IntoView {
    view! { <a class="back-link" href=href>{t!(locale, "back-link")}</a> }
}

/// It always looks the same.
pub fn examples(locale: Locale) -> Vec<Example> {
    vec![Example::new("back", view! { <BackLink locale href="/"/> })]
}
