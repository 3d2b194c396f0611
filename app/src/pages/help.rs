//! People to talk to: by telephone, at a hall. No task has to be done on a screen.

use crate::{
    catalog::Offers,
    components::{Fact, FactList, Pictogram, Says},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::region::Region;

/// Whom one can turn to here.
pub struct Model<'a> {
    /// What can be done online, and where.
    pub offers: Offers<'a>,
}

/// The telephone first, then the halls.
pub fn page(locale: Locale, Model { offers }: Model<'_>) -> Page {
    let region = offers.region;
    let phone = || region.phone.clone();
    let fact = |picture, term, details| Fact { picture, term, details: vec![details] };
    let stuck =
        fact(Pictogram::Phone, t!(locale, "help-stuck"), t!(locale, "help-stuck", "text", phone = phone()));
    let access = fact(
        Pictogram::Person,
        t!(locale, "help-access"),
        t!(locale, "help-access", "text", phone = phone()),
    );
    let services = t!(locale, "help-other", "text", services = services(locale, offers));
    let other = fact(Pictogram::Info, t!(locale, "help-other"), services);
    let title = t!(locale, "help-title");
    let content = view! {
        <h1>{title.clone()}</h1>
        <FactList locale facts=vec![stuck, other, access]/>
        <p><a class="plain-link" href=paths::stuck(Some(paths::HELP))>{t!(locale, "help-stuck", "link")}</a></p>
        <h2 id="halls">{t!(locale, "help-halls")}</h2>
        <Says locale text=t!(locale, "help-halls", "text", phone = phone())/>
        <ul class="plain-list">{halls(locale, region).into_iter().map(|hall| view! { <li>{hall}</li> }).collect_view()}</ul>
        <p><a class="plain-link" href=paths::NOTICES>{t!(locale, "help-notices")}</a></p>
    };
    Page::new(title, t!(locale, "wants-help"), content).pictured(Pictogram::Phone)
}

fn halls(locale: Locale, region: &Region) -> Vec<String> {
    let mut halls: Vec<_> =
        region.halls.iter().map(|hall| hall.name.in_language(locale.language().tag()).to_owned()).collect();
    locale.sort_by_name(&mut halls, |hall| hall);
    halls
}

fn services(locale: Locale, offers: Offers<'_>) -> String {
    let titles: Vec<_> = offers.services().map(|entry| entry.words(locale).get("title")).collect();
    titles.join(&t!(locale, "list-separator"))
}
