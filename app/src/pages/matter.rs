//! One matter: the services that belong to it.

use crate::{
    catalog::Offers,
    components::{BackLink, Door, Doors, Pictogram, Says},
    locale::Locale,
    matters::Matter,
    page::Page,
    paths::{self, work},
    t,
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
    let doors = match matter {
        Matter::Work => {
            ways_into_work(locale).into_iter().chain(doors).chain([for_employers(locale)]).collect()
        }
        _ => doors.collect(),
    };
    let content = view! {
        <BackLink locale href=paths::HOME/>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=text/>
        <Doors locale doors/>
    };
    Page::new(title, t!(locale, "wants-matter"), content)
}

/// What there is about work besides services: a place to look, and what somebody has told there.
fn ways_into_work(locale: Locale) -> Vec<Door> {
    let door = |href: &str, picture, title, text| Door {
        href: Some(href.to_owned()),
        picture,
        title,
        text,
        is_main: href == work::POSTS,
    };
    vec![
        door(work::POSTS, Pictogram::Work, t!(locale, "work-posts"), t!(locale, "work-posts", "text")),
        door(work::MATCHES, Pictogram::Check, t!(locale, "work-matches"), t!(locale, "work-matches", "text")),
        door(
            work::REGISTER,
            Pictogram::Pen,
            t!(locale, "work-register"),
            t!(locale, "work-register", "text"),
        ),
        door(
            work::GATHERINGS,
            Pictogram::Calendar,
            t!(locale, "work-gatherings"),
            t!(locale, "work-gatherings", "text"),
        ),
    ]
}

/// Behind everything that is for residents.
fn for_employers(locale: Locale) -> Door {
    Door {
        href: Some(work::EMPLOYERS.to_owned()),
        picture: Pictogram::Hall,
        title: t!(locale, "work-employers"),
        text: t!(locale, "work-employers", "text"),
        is_main: false,
    }
}
