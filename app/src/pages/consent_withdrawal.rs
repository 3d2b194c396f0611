//! Taking consent back, asked once more because drafts go with it.

use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, Says},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// What will go, and what will not.
pub struct Model {
    /// How many drafts are deleted.
    pub drafts: usize,
    /// Whether they stand in the register of those who look for work, which ends.
    pub is_registered: bool,
    /// Whether they have signed up for a class or a fair: what they said they need there goes.
    pub has_signed_up: bool,
    /// How many cases go on.
    pub open_cases: usize,
}

/// Taking it back is as easy as it was to give: one button.
pub fn page(locale: Locale, model: Model) -> Page {
    let Model { drafts, is_registered, has_signed_up, open_cases } = model;
    let register = is_registered.then(|| {
        view! { <Says locale text=t!(locale, "consent-withdrawal-register")/> }
    });
    let needs = has_signed_up.then(|| {
        view! { <Says locale text=t!(locale, "consent-withdrawal-needs")/> }
    });
    let title = t!(locale, "consent-withdrawal-title");
    let content = view! {
        <BackLink locale href=paths::consent(None)/>
        <h1>{title.clone()}</h1>
        <Says locale text=t!(locale, "consent-withdrawal-drafts", count = drafts)/>
        {register}
        {needs}
        <Says locale text=t!(locale, "consent-withdrawal-cases", count = open_cases)/>
        <Says locale text=t!(locale, "consent-withdrawal-ended")/>
        <form method="post" class="actions">
            <Button kind=ButtonKind::Warning label=t!(locale, "consent-withdrawal-yes")/>
            <ButtonLink kind=ButtonKind::Quiet href=paths::consent(None) label=t!(locale, "consent-withdrawal-no")/>
        </form>
    };
    Page::new(title, t!(locale, "wants-consent-withdrawal"), content)
}
