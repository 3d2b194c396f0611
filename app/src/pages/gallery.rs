//! Every component in every state worth looking at, for those who build Tantu and for the tools that check it.

use crate::{
    components::{ALL, Component},
    locale::Locale,
    page::Page,
    t,
};
use leptos::prelude::*;

/// What is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Model {
    /// One component, or the list of all.
    pub component: Option<Component>,
}

/// The list of components, or one of them with its examples.
pub fn page(locale: Locale, model: Model) -> Page {
    match model.component {
        None => index(locale),
        Some(component) => examples(locale, component),
    }
}

fn index(locale: Locale) -> Page {
    let title = t!(locale, "gallery-title");
    let links = ALL.map(|Component { name, .. }| {
        view! { <li><a class="plain-link" lang="en" href=format!("/gallery/{name}")>{name}</a></li> }
    });
    let content = view! {
        <h1>{title.clone()}</h1>
        <p>{t!(locale, "gallery-intro")}</p>
        <ul class="gallery">{links.collect_view()}</ul>
    };
    Page::new(title, t!(locale, "wants-gallery"), content)
}

fn examples(locale: Locale, Component { name, examples }: Component) -> Page {
    let examples = examples(locale).into_iter().map(|example| {
        view! {
            <h2 class="caption" lang="en">{example.name}</h2>
            <div class="example">{example.html}</div>
        }
    });
    let content = view! {
        <a class="back-link" href="/gallery">{t!(locale, "gallery-back")}</a>
        <h1 lang="en">{name}</h1>
        {examples.collect_view()}
    };
    Page::new(name, t!(locale, "wants-gallery"), content)
}
