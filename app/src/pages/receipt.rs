//! The receipt: the application has arrived, and what happens now.

use super::application::{Model, Seen};
use crate::{
    answers,
    components::{Arrival, ButtonKind, ButtonLink, Notice, StepList, SummaryList, SummaryRow},
    dates,
    html::{Draw, Html},
    locale::Locale,
    mandates,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{case::Actor, service::Kind};

/// The number, when it was sent, what to hand in, what happens next, by when, and whom to call if it does not.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let sent = model.as_sent();
    let seen = Seen::new(locale, &sent);
    let reference = model.case.reference.to_string();
    let since = sent.status.since;
    let done = sent.status.finished_by(sent.today()).map(|done| {
        view! { <p class="lead">{t!(locale, "receipt-when", date = dates::due(locale, done))}</p> }
    });
    let title = t!(locale, "receipt-title");
    let page_title = t!(locale, "receipt-page-title", reference = reference.clone());
    let content = view! {
        <Arrival title label=t!(locale, "receipt-reference") reference/>
        <p>{t!(locale, "receipt-keep")}</p>
        <p class="caption">{seen.words.get("title")}</p>
        <p class="caption">{t!(locale, "receipt-at", when = dates::moment(locale, since))}</p>
        {by_whom(locale, model)}
        {together(locale, model)}
        {to_do(&seen)}
        {papers(&seen)}
        <h2>{t!(locale, "receipt-next")}</h2>
        <StepList steps=steps(&seen)/>
        {done}
        <p>{t!(locale, "receipt-phone", phone = seen.phone())}</p>
        <p>{t!(locale, "receipt-news")}</p>
        {Seen::new(locale, model).told_at_first()}
        <div class="actions">
            <ButtonLink href=paths::application(&model.case.reference) label=t!(locale, "receipt-follow")/>
            <ButtonLink kind=ButtonKind::Quiet href=paths::HOME label=t!(locale, "receipt-home")/>
            <tantu_islands::Print label=t!(locale, "print")/>
        </div>
        {install(locale, model)}
    };
    Page { has_island: true, ..Page::new(page_title, content) }
}

/// How to come back with one tap, once: after the first application, and to the one whose phone it is.
fn install(locale: Locale, model: &Model<'_>) -> Option<Html> {
    (model.is_first && model.client.is_none()).then(|| {
        let link = view! { <a href=paths::INSTALL>{t!(locale, "install-offer", "link")}</a> };
        let action = Some(view! { <p>{link}</p> }.draw());
        let text = t!(locale, "install-offer", "text");
        view! { <Notice locale title=t!(locale, "install-offer") text action/> }.draw()
    })
}

/// For whom it was sent and who did it, where that is not the same person.
fn by_whom(locale: Locale, model: &Model<'_>) -> impl IntoView + use<> {
    let client = model.client.map(|name| {
        view! { <p class="caption">{t!(locale, "receipt-for", name = name)}</p> }
    });
    let helper = match model.case.history.first().map(|sent| &sent.by) {
        Some(Actor::Helper { kind, name }) => {
            let kind = mandates::kind(locale, *kind);
            let says = t!(locale, "receipt-by-helper", helper = name.clone(), kind = kind);
            Some(view! { <p class="caption">{says}</p> })
        }
        _ => None,
    };
    view! { {client} {helper} }
}

/// Everything that was sent in one go, each with its number.
fn together(locale: Locale, model: &Model<'_>) -> Option<Html> {
    let all: Vec<_> = std::iter::once(model).chain(&model.siblings).collect();
    let count = all.len();
    let numbers = all.into_iter().map(|each| {
        let (title, reference) = (each.entry.words(locale).get("title"), &each.case.reference);
        view! { <li><a href=paths::application(reference)>{title}" "{reference.to_string()}</a></li> }
    });
    let numbers: Vec<_> = numbers.collect();
    (count > 1).then(|| {
        view! {
            <h2>{t!(locale, "receipt-together", count = count)}</h2>
            <p>{t!(locale, "receipt-together", "text")}</p>
            <ul class="links">{numbers}</ul>
        }
        .draw()
    })
}

/// What the resident has to do at once, if there is anything.
fn to_do(seen: &Seen<'_>) -> Option<Html> {
    let to_do = seen.stage_part(seen.model.status.standing.stage()?, "now")?;
    Some(view! { <h2>{t!(seen.locale, "panel-now")}</h2><p class="lead">{to_do}</p> }.draw())
}

/// The papers and photos that are handed in, and how each gets there.
fn papers(seen: &Seen<'_>) -> Option<Html> {
    let (locale, entry, sent) = (seen.locale, seen.model.entry, seen.model.case.answers());
    let papers = entry.service.questions.iter().filter(|question| question.kind == Kind::Document);
    let rows = papers.filter_map(|paper| {
        Some(SummaryRow {
            question: answers::short_name(locale, entry, paper),
            answer: answers::in_words(locale, entry, paper, sent.get(&paper.id)?),
            ..SummaryRow::default()
        })
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h2>{t!(locale, "receipt-papers")}</h2>
            <p>{t!(locale, "receipt-papers", "text", office = seen.office_in_charge())}</p>
            <SummaryList locale rows/>
        }
        .draw()
    })
}

/// The stages this person walks, one sentence each.
fn steps(seen: &Seen<'_>) -> Vec<String> {
    let (entry, case) = (seen.model.entry, seen.model.case);
    let stages = entry.service.stages_for(&case.answers(), entry.around(case.begun()));
    stages.into_iter().map(|stage| seen.stage_about(stage)).collect()
}
