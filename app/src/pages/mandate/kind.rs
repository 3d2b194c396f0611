//! Asking to help somebody, first part: what one is to them. The rest of the form depends on it.

use crate::{
    components::{BackLink, Button, Choice, Choices, Field, Pressing, Says},
    locale::Locale,
    mandates,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::mandate::Kind;

/// The name under which the answer is sent.
pub const KIND: &str = "kind";

/// Four answers, each with whom it means, and the way for those who have no phone.
pub fn page(locale: Locale, is_missing: bool) -> Page {
    let title = t!(locale, "mandate-new-title");
    let field = Field {
        is_title: true,
        problem: is_missing.then(|| t!(locale, "mandate-new-title", "missing")),
        ..Field::new(KIND, title.clone())
    };
    let options = Kind::ALL.map(|kind| Choice {
        hint: Some(about(locale, kind)),
        ..Choice::new(kind.name(), mandates::kind(locale, kind))
    });
    let content = view! {
        <BackLink locale href=paths::whom(None)/>
        <form method="post" novalidate>
            <Choices locale field options=options.to_vec() pressing=Pressing::Sends/>
            {(!locale.is_pressed()).then(|| view! { <Button label=t!(locale, "whom-continue")/> })}
        </form>
        <Says locale class="caption kept" text=t!(locale, "mandate-new-hall")/>
    };
    Page { has_problems: is_missing, ..Page::new(title, t!(locale, "wants-mandate-kind"), content) }
}

fn about(locale: Locale, kind: Kind) -> String {
    match kind {
        Kind::Relative => t!(locale, "mandate-kind-relative", "about"),
        Kind::Guardian => t!(locale, "mandate-kind-guardian", "about"),
        Kind::Worker => t!(locale, "mandate-kind-worker", "about"),
        Kind::Organisation => t!(locale, "mandate-kind-organisation", "about"),
    }
}
