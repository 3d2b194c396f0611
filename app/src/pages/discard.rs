//! Deleting a draft, asked once more because it cannot be undone.

use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, Pictogram, Says},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::ids::DraftId;

/// The draft.
pub struct Model {
    /// Which.
    pub draft: DraftId,
}

/// Keeping it is as easy as deleting it.
pub fn page(locale: Locale, Model { draft }: Model) -> Page {
    let title = t!(locale, "discard-title");
    let content = view! {
        <BackLink locale href=paths::draft(draft)/>
        <h1>{title.clone()}</h1>
        <Says locale text=t!(locale, "discard-text")/>
        <form method="post" class="actions">
            <Button kind=ButtonKind::Warning label=t!(locale, "discard-yes")/>
            <ButtonLink kind=ButtonKind::Quiet href=paths::draft(draft) label=t!(locale, "discard-no")/>
        </form>
    };
    Page::new(title, t!(locale, "wants-discard"), content).pictured(Pictogram::Bin)
}
