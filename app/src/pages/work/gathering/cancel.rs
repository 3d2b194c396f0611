//! Not coming after all, asked once more.

use super::Model;
use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, Pictogram, Says},
    locale::Locale,
    page::Page,
    pages::work::gatherings::caption,
    paths, t,
};
use leptos::prelude::*;

/// Says what becomes of the seat and of what was told, and offers both ways. `None` where there is nothing to take back.
pub fn page(locale: Locale, model: &Model<'_>) -> Option<Page> {
    model.mine.as_ref().filter(|_| model.may_change())?;
    let back = paths::work::gathering(model.number);
    let about = caption(locale, model.gathering.kind, model.number);
    let title = t!(locale, "gathering-cancel-title");
    let content = view! {
        <BackLink locale href=back.clone()/>
        <p class="caption">{about.clone()}</p>
        <h1>{title.clone()}</h1>
        <Says locale text=t!(locale, "gathering-cancel-title", "text")/>
        <form method="post" class="actions">
            <Button kind=ButtonKind::Warning label=t!(locale, "gathering-cancel")/>
            <ButtonLink kind=ButtonKind::Quiet href=back label=t!(locale, "gathering-keep")/>
        </form>
    };
    let title = t!(locale, "gathering-page-title", title = title, caption = about);
    Some(Page::new(title, t!(locale, "wants-gathering-cancel"), content).pictured(Pictogram::No))
}
