//! Taking an application back, asked once more.

use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, Pictogram, Says},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::reference::Reference;

/// The case.
pub struct Model<'a> {
    /// Which.
    pub reference: &'a Reference,
}

/// Says what withdrawing means, and offers both ways.
pub fn page(locale: Locale, Model { reference }: Model<'_>) -> Page {
    let title = t!(locale, "withdraw-title");
    let content = view! {
        <BackLink locale href=paths::application(reference)/>
        <h1>{title.clone()}</h1>
        <Says locale text=t!(locale, "withdraw-text")/>
        <form method="post" class="actions">
            <Button kind=ButtonKind::Warning label=t!(locale, "withdraw-yes")/>
            <ButtonLink kind=ButtonKind::Quiet href=paths::application(reference) label=t!(locale, "withdraw-no")/>
        </form>
    };
    Page::new(
        t!(locale, "withdraw-page-title", reference = reference.to_string()),
        t!(locale, "wants-withdraw"),
        content,
    )
    .pictured(Pictogram::No)
}
