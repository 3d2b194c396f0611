//! Saying where one is, to have distances counted from there: asked on a page of its own, which says what becomes of it.

use crate::{
    components::{BackLink, Button, ButtonKind, Pictogram, Says},
    locale::Locale,
    page::Page,
    paths::work,
    t,
};
use leptos::prelude::*;
use tantu_islands::{
    AskPosition,
    position::{FORM, Words},
};

/// What it is for, how long it is known, and what to do without it: then the form is sent without a position, and leads
/// on to `next`, a path of our own.
pub fn page(locale: Locale, next: &str) -> Page {
    let title = t!(locale, "position-title");
    let words = Words { label: t!(locale, "position-use"), refused: t!(locale, "position-refused") };
    let content = view! {
        <BackLink locale href=next.to_owned()/>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "position-text")/>
        <Says locale text=t!(locale, "position-asks")/>
        <form method="post" action=work::POSITION id=FORM>
            <input type="hidden" name="next" value=next.to_owned()/>
            <input type="hidden" name="latitude"/>
            <input type="hidden" name="longitude"/>
            <AskPosition words/>
            <Says locale text=t!(locale, "position-otherwise")/>
            <Button label=t!(locale, "position-not-said") kind=ButtonKind::Quiet/>
        </form>
    };
    let page = Page::new(title, t!(locale, "wants-position"), content).pictured(Pictogram::Bus);
    Page { has_island: true, ..page }
}
