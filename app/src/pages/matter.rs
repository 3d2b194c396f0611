//! One matter: the services that belong to it.

use crate::{
    catalog::Offers,
    components::{BackLink, Door, Doors, Says},
    locale::Locale,
    matters::Matter,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// A matter and what is on offer.
pub struct Model<'a> {
    /// Which.
    pub matter: Matter,
    /// The services on offer.
    pub offers: Offers<'a>,
}

/// A door a service.
pub fn page(locale: Locale, Model { matter, offers }: Model<'_>) -> Page {
    let (title, text) = matter.in_words(locale);
    let services = offers.services().filter(|entry| Matter::of(&entry.service.group) == matter);
    let doors = services.map(|entry| {
        let words = entry.words(locale);
        Door {
            href: Some(paths::service(&entry.service.slug)),
            picture: matter.picture(),
            title: words.get("title"),
            text: words.get("summary"),
            is_main: false,
        }
    });
    let doors = doors.collect();
    let content = view! {
        <BackLink locale href=paths::HOME/>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=text/>
        <Doors locale doors/>
    };
    Page::new(title, t!(locale, "wants-matter"), content)
}
