//! The page about a service: everything one wants to know before one begins.

use super::{recordings::recordings, whom};
use crate::{
    catalog::Entry,
    components::{BackLink, Button, Fact, FactList, Notice, NoticeKind, Pictogram, Says, StepList, fallback},
    locale::Locale,
    matters::Matter,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{region::Role, service::Stage};

/// A service in a region.
pub struct Model<'a> {
    /// The service, as the region does it.
    pub entry: &'a Entry,
    /// For whom it would begin, as the form sends it.
    pub for_whom: String,
}

/// Who it is for, what one needs, how long it takes, what it costs, who decides; then the way in.
pub fn page(locale: Locale, Model { entry, for_whom }: Model<'_>) -> Page {
    let words = entry.words(locale);
    let title = words.get("title");
    let content = view! {
        <BackLink locale href=paths::matter(Matter::of(&entry.service.group).name())/>
        <h1>{title.clone()}</h1>
        {fallback(locale, entry)}
        <p class="lead">{words.get("summary")}</p>
        {recordings(locale, entry, None, &entry.mentions())}
        {entry.region.is_default.then(|| {
            view! { <Notice locale kind=NoticeKind::Info title=t!(locale, "home-default")/> }
        })}
        <FactList locale facts=facts(locale, entry)/>
        <h2>{t!(locale, "service-steps")}</h2>
        <StepList locale steps=steps(locale, entry)/>
        <form method="post" action=paths::start(&entry.service.slug)>
            <input type="hidden" name=whom::FOR value=for_whom/>
            <Button label=t!(locale, "service-start")/>
        </form>
        {whom::link(locale, Some(&paths::service(&entry.service.slug)))}
        <Says locale class="caption kept is-extra" text=t!(locale, "service-save")/>
        <Says locale class="caption" text=t!(locale, "service-privacy")/>
        <Says locale class="caption" text=t!(locale, "service-elsewhere", phone = entry.region.phone.clone())/>
    };
    Page::new(title, t!(locale, "wants-service"), content)
        .pictured(Matter::of(&entry.service.group).picture())
}

fn facts(locale: Locale, entry: &Entry) -> Vec<Fact> {
    let (words, region) = (entry.words(locale), &entry.region);
    let (minutes, days) = (entry.service.minutes, entry.service.promised_in_all());
    let is_up_to_others = entry.service.stages.iter().any(|stage| stage.ends_with.is_by_employer());
    let time = if entry.service.is_bundle() {
        t!(locale, "service-time", "together", minutes = minutes)
    } else if is_up_to_others {
        t!(locale, "service-time", "employer", minutes = minutes)
    } else {
        t!(locale, "service-time", "text", minutes = minutes, days = days)
    };
    let besides = entry.service.stages.iter().any(|stage| stage.pauses && !stage.is_after_result);
    let besides = besides && !is_up_to_others;
    let besides = besides.then(|| t!(locale, "service-time", "besides"));
    let mentions = entry.mentions();
    let decides =
        mentions.clone().with("office", region.office(Role::District, locale.language().tag()).to_owned());
    let needs = entry.service.needs.iter().map(|need| words.get_with(&format!("need-{need}"), &mentions));
    let (region_name, phone) =
        (region.name.in_language(locale.language().tag()).to_owned(), region.phone.clone());
    let place = t!(locale, "service-who", "where", region = region_name, phone = phone);
    let fact = |picture, term, details| Fact { picture, term, details };
    vec![
        fact(Pictogram::Person, t!(locale, "service-who"), vec![words.get_with("who", &mentions), place]),
        fact(Pictogram::Card, t!(locale, "service-need"), needs.collect()),
        fact(Pictogram::Clock, t!(locale, "service-time"), std::iter::once(time).chain(besides).collect()),
        fact(Pictogram::Money, t!(locale, "service-cost"), vec![words.get_with("cost", &mentions)]),
        fact(Pictogram::Hall, t!(locale, "service-decides"), vec![words.get_with("decides", &decides)]),
    ]
}

fn steps(locale: Locale, entry: &Entry) -> Vec<String> {
    let stages = entry.service.stages.iter().map(|stage| stage_in_words(locale, entry, stage));
    let together = entry.service.is_bundle().then(|| t!(locale, "service-steps", "together"));
    std::iter::once(t!(locale, "service-steps", "apply")).chain(together).chain(stages).collect()
}

/// Who does a stage, and for how long, in one sentence.
pub(super) fn stage_in_words(locale: Locale, entry: &Entry, stage: &Stage) -> String {
    let words = entry.words(locale);
    let office = entry.region.office(stage.role, locale.language().tag()).to_owned();
    let days = stage.limit.promised;
    let key = format!("stage-{}", stage.id);
    let about = words.part(&key, "about", &entry.mentions().with("office", office).with("days", days));
    about.unwrap_or_else(|| words.get(&key))
}
