//! The page about a service: everything one wants to know before one begins.

use crate::{
    catalog::{Entry, Mentions},
    components::{BackLink, Button, Fact, FactList, Pictogram, StepList},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{
    region::{Region, Role},
    service::Stage,
};

/// A service in a region.
pub struct Model<'a> {
    /// The service.
    pub entry: &'a Entry,
    /// The region, whose offices and limits they are.
    pub region: &'a Region,
}

/// Who it is for, what one needs, how long it takes, what it costs, who decides; then the way in.
pub fn page(locale: Locale, Model { entry, region }: Model<'_>) -> Page {
    let words = entry.words(locale);
    let title = words.get("title");
    let content = view! {
        <BackLink locale href=paths::HOME/>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.get("summary")}</p>
        <FactList facts=facts(locale, entry, region)/>
        <h2>{t!(locale, "service-steps")}</h2>
        <StepList steps=steps(locale, entry, region)/>
        <form method="post" action=paths::start(&entry.service.slug)>
            <Button label=t!(locale, "service-start")/>
        </form>
        <p class="caption kept">{t!(locale, "service-save")}</p>
        <p class="caption">{t!(locale, "service-privacy")}</p>
        <p class="caption">{t!(locale, "service-elsewhere", phone = region.phone.clone())}</p>
    };
    Page::new(title, content)
}

fn facts(locale: Locale, entry: &Entry, region: &Region) -> Vec<Fact> {
    let words = entry.words(locale);
    let days = region.promised_in_all(&entry.service);
    let time = t!(locale, "service-time", "text", minutes = entry.service.minutes, days = days);
    let decides =
        Mentions::none().with("office", region.office(Role::District, locale.language().tag()).to_owned());
    let needs = entry.service.needs.iter().map(|need| words.get(&format!("need-{need}")));
    let (region_name, phone) =
        (region.name.in_language(locale.language().tag()).to_owned(), region.phone.clone());
    let place = t!(locale, "service-who", "where", region = region_name, phone = phone);
    let fact = |picture, term, details| Fact { picture, term, details };
    vec![
        fact(Pictogram::Person, t!(locale, "service-who"), vec![words.get("who"), place]),
        fact(Pictogram::Card, t!(locale, "service-need"), needs.collect()),
        fact(Pictogram::Clock, t!(locale, "service-time"), vec![time]),
        fact(Pictogram::Money, t!(locale, "service-cost"), vec![words.get("cost")]),
        fact(Pictogram::Hall, t!(locale, "service-decides"), vec![words.get_with("decides", &decides)]),
    ]
}

fn steps(locale: Locale, entry: &Entry, region: &Region) -> Vec<String> {
    let stages = entry.service.stages.iter().map(|stage| stage_in_words(locale, entry, region, stage));
    std::iter::once(t!(locale, "service-steps", "apply")).chain(stages).collect()
}

/// Who does a stage, and for how long, in one sentence.
pub(super) fn stage_in_words(locale: Locale, entry: &Entry, region: &Region, stage: &Stage) -> String {
    let words = entry.words(locale);
    let office = region.office(stage.role, locale.language().tag()).to_owned();
    let days = region.limit(&entry.service, stage).promised;
    let key = format!("stage-{}", stage.id);
    let about = words.part(&key, "about", &Mentions::none().with("office", office).with("days", days));
    about.unwrap_or_else(|| words.get(&key))
}
