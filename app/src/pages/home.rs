//! The first page: a few doors.

use crate::{
    catalog::Catalog,
    components::{Door, Doors, Pictogram},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// What can be done here.
pub struct Model<'a> {
    /// The services on offer.
    pub catalog: &'a Catalog,
}

/// Following an application comes first, because that is what most visits are for.
pub fn page(locale: Locale, model: Model<'_>) -> Page {
    let track = Door {
        href: Some(paths::APPLICATIONS.into()),
        picture: Pictogram::Road,
        title: t!(locale, "home-track"),
        text: t!(locale, "home-track", "text"),
        is_main: true,
    };
    let services = model.catalog.services().map(|entry| {
        let words = entry.words(locale);
        Door {
            href: Some(paths::service(&entry.service.slug)),
            picture: picture(&entry.service.group),
            title: words.get("title"),
            text: words.get("summary"),
            is_main: false,
        }
    });
    let other = Door {
        href: Some(paths::HELP.into()),
        picture: Pictogram::Question,
        title: t!(locale, "home-other"),
        text: t!(locale, "home-other", "text"),
        is_main: false,
    };
    let doors = std::iter::once(track).chain(services).chain([other]).collect();
    let title = t!(locale, "home-title");
    let content = view! {
        <h1>{title.clone()}</h1>
        <p class="lead">{t!(locale, "home-lead")}</p>
        <Doors locale doors/>
    };
    Page::new(title, content)
}

fn picture(group: &str) -> Pictogram {
    match group {
        "certificate" => Pictogram::Card,
        "device" => Pictogram::Device,
        "home" => Pictogram::Home,
        "work" => Pictogram::Work,
        "money" => Pictogram::Money,
        _ => Pictogram::Hall,
    }
}
