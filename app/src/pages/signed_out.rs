//! After signing out.

use crate::{
    components::ButtonLink,
    components::{Pictogram, Says},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// Says that nothing is left on this device and nothing is lost.
pub fn page(locale: Locale) -> Page {
    let title = t!(locale, "signed-out-title");
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale text=t!(locale, "signed-out-text")/>
        <ButtonLink href=paths::HOME label=t!(locale, "signed-out-home")/>
    };
    Page::new(title, t!(locale, "wants-signed-out"), content).pictured(Pictogram::Key)
}
