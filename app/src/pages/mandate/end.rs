//! Ending a mandate, asked once more: by the one whose affairs they are, or by the helper.

use crate::{
    catalog::Offers,
    components::{BackLink, Button, ButtonKind, ButtonLink, Says},
    locale::Locale,
    mandates,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::mandate::Mandate;

/// A mandate that can be ended.
pub struct Model<'a> {
    /// Which.
    pub mandate: &'a Mandate,
    /// Whether it is the helper who asks.
    pub is_helper: bool,
    /// What services are called.
    pub offers: Offers<'a>,
}

/// Keeping it is as easy as ending it.
pub fn page(locale: Locale, Model { mandate, is_helper, offers }: Model<'_>) -> Page {
    let (title, text, back) = if is_helper {
        let name = mandate.details.resident.clone();
        let title = t!(locale, "mandate-give-back-title", name = name);
        (title, t!(locale, "mandate-give-back-text"), paths::WHOM)
    } else {
        let name = mandate.details.helper_in_full();
        (t!(locale, "mandate-end-title", name = name), t!(locale, "mandate-end-text"), paths::HELPERS)
    };
    let content = view! {
        <BackLink locale href=back/>
        <h1>{title.clone()}</h1>
        <p class="caption">{mandates::line(locale, mandate, offers)}</p>
        <Says locale text=text/>
        <form method="post" class="actions">
            <Button kind=ButtonKind::Warning label=t!(locale, "mandate-end-yes")/>
            <ButtonLink kind=ButtonKind::Quiet href=back label=t!(locale, "mandate-end-no")/>
        </form>
    };
    Page::new(title, t!(locale, "wants-mandate-end"), content)
}
