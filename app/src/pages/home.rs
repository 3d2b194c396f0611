//! The first page: a few doors.

use crate::{
    catalog::Offers,
    components::{Door, Doors, Notice, NoticeKind, Pictogram, Says},
    locale::Locale,
    matters::Matter,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// What can be done here.
pub struct Model<'a> {
    /// The services on offer.
    pub offers: Offers<'a>,
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
    let finder = Door {
        href: Some(paths::FINDER.into()),
        picture: Pictogram::Info,
        title: t!(locale, "finder-title"),
        text: t!(locale, "home-finder"),
        is_main: false,
    };
    let matters = Matter::ALL.into_iter().filter(|matter| matter.is_on_offer(model.offers)).map(|matter| {
        let (title, text) = matter.in_words(locale);
        Door {
            href: Some(paths::matter(matter.name())),
            picture: matter.picture(),
            title,
            text,
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
    let doors = [track, finder].into_iter().chain(matters).chain([other]).collect();
    let region = model.offers.region;
    let place = region.name.in_language(locale.language().tag()).to_owned();
    let title = t!(locale, "home-title");
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "home-lead")/>
        <p class="caption is-extra">
            {t!(locale, "home-place", place = place)}" "
            <a class="plain-link" href=paths::PLACE>{t!(locale, "home-place", "change")}</a>
        </p>
        {region.is_default.then(|| view! { <Notice locale kind=NoticeKind::Info title=t!(locale, "home-default")/> })}
        <Doors locale doors/>
        <p class="is-extra"><a class="plain-link" href=paths::LOOK_UP>{t!(locale, "look-up-link")}</a></p>
    };
    Page::new(title, t!(locale, "wants-home"), content).pictured(Pictogram::Hall)
}
