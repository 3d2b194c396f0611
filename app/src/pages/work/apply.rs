//! A post one can apply for no more: said in words, with the way on.

use crate::{
    components::{BackLink, ButtonLink, Pictogram, Says},
    dates,
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use time::Date;

/// Which post.
pub struct Model<'a> {
    /// What it is called.
    pub title: &'a str,
    /// The last day to apply for it.
    pub until: Date,
}

/// That somebody has it, or that its day has passed; nothing was sent and nothing is lost.
pub fn page(locale: Locale, Model { title, until }: Model<'_>) -> Page {
    let heading = t!(locale, "apply-over-title", post = title);
    let content = view! {
        <BackLink locale href=paths::work::POSTS/>
        <h1>{heading.clone()}</h1>
        <Says locale text=t!(locale, "apply-over-text", date = dates::day(locale, until))/>
        <ButtonLink href=paths::work::POSTS label=t!(locale, "apply-over-search")/>
    };
    Page::new(heading, t!(locale, "wants-apply-over"), content).pictured(Pictogram::Info)
}
