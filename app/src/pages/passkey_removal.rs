//! Removing a passkey, asked once more: whoever pressed by mistake would have to make another.

use super::passkeys;
use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, Says},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// The passkey.
pub struct Model {
    /// What the person calls it; may be empty.
    pub name: String,
}

/// Keeping it is as easy as removing it.
pub fn page(locale: Locale, Model { name }: Model) -> Page {
    let name = passkeys::name(locale, &name);
    let title = t!(locale, "passkey-removal-page-title", name = name.clone());
    let content = view! {
        <BackLink locale href=paths::PASSKEYS/>
        <h1>{t!(locale, "passkey-removal-title")}</h1>
        <p class="lead">{name}</p>
        <Says locale text=t!(locale, "passkey-removal-text")/>
        <form method="post" class="actions">
            <Button kind=ButtonKind::Warning label=t!(locale, "passkey-removal-yes")/>
            <ButtonLink kind=ButtonKind::Quiet href=paths::PASSKEYS label=t!(locale, "passkey-removal-no")/>
        </form>
    };
    Page::new(title, t!(locale, "wants-passkey-removal"), content)
}
