//! The receipt: the application has arrived, and what happens now.

use super::{
    application::{Model, Seen},
    large_print,
};
use crate::{
    answers,
    components::{
        Arrival, ButtonKind, ButtonLink, Notice, Pictogram, Says, StepList, SummaryList, SummaryRow,
    },
    dates, document,
    html::{Draw, Html},
    locale::Locale,
    mandates,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{case::Actor, reference::Reference, service::Kind};

/// The number, when it was sent, what to hand in, what happens next, by when, and whom to call if it does not.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let sent = model.as_sent();
    let seen = Seen::new(locale, &sent);
    let reference = model.case.reference.to_string();
    let since = sent.status.since;
    let done = when(&seen).map(|text| view! { <Says locale class="lead" text/> });
    let title = t!(locale, "receipt-title");
    let page_title = t!(locale, "receipt-page-title", reference = reference.clone());
    let content = view! {
        <Arrival title label=t!(locale, "receipt-reference") reference/>
        <Says locale text=t!(locale, "receipt-keep")/>
        <p class="caption">{seen.words.get("title")}</p>
        <Says locale class="caption" text=t!(locale, "receipt-at", when = dates::moment(locale, since))/>
        {by_whom(locale, model)}
        {together(locale, model)}
        {to_do(&seen)}
        {papers(&seen)}
        <h2>{t!(locale, "receipt-next")}</h2>
        <StepList locale steps=steps(&seen)/>
        {done}
        <Says locale text=t!(locale, "receipt-phone", phone = seen.phone())/>
        <Says locale text=t!(locale, "receipt-news")/>
        {Seen::new(locale, model).told_at_first()}
        <div class="actions">
            <ButtonLink href=paths::application(&model.case.reference) label=t!(locale, "receipt-follow")/>
            <ButtonLink kind=ButtonKind::Quiet href=paths::HOME label=t!(locale, "receipt-home")/>
            <tantu_islands::Print label=t!(locale, "print")/>
        </div>
        <p>{large_print::link(locale, model, document::Kind::Receipt)}</p>
        {install(locale, model)}
    };
    Page {
        has_island: true,
        ..Page::new(page_title, t!(locale, "wants-receipt"), content).pictured(Pictogram::Check)
    }
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
        view! { <Says locale class="caption" text=t!(locale, "receipt-for", name = name)/> }
    });
    let helper = by_helper(locale, model).map(|says| view! { <p class="caption">{says}</p> });
    view! { {client} {helper} }
}

/// Who did it for somebody else.
pub(crate) fn by_helper(locale: Locale, model: &Model<'_>) -> Option<String> {
    let Actor::Helper { kind, name } = &model.case.history.first()?.by else { return None };
    Some(t!(locale, "receipt-by-helper", helper = name.clone(), kind = mandates::kind(locale, *kind)))
}

/// By when all is done.
pub(crate) fn when(seen: &Seen<'_>) -> Option<String> {
    let done = seen.model.status.finished_by(seen.model.today())?;
    Some(t!(seen.locale, "receipt-when", date = dates::due(seen.locale, done)))
}

/// Everything that was sent in one go, each with its number, as links.
fn together(locale: Locale, model: &Model<'_>) -> Option<Html> {
    let all = sent_together(locale, model)?;
    let count = all.len();
    let numbers = all.into_iter().map(|(title, reference)| {
        view! { <li><a href=paths::application(reference)>{title}" "{reference.to_string()}</a></li> }
    });
    let numbers: Vec<_> = numbers.collect();
    let list = view! {
        <h2>{t!(locale, "receipt-together", count = count)}</h2>
        <Says locale text=t!(locale, "receipt-together", "text")/>
        <ul class="links">{numbers}</ul>
    };
    Some(list.draw())
}

/// What was sent in one go, each with its number, where it was more than one thing.
pub(crate) fn sent_together<'a>(locale: Locale, model: &Model<'a>) -> Option<Vec<(String, &'a Reference)>> {
    let all = std::iter::once(model).chain(&model.siblings);
    let all = all.map(|each| (each.entry.words(locale).get("title"), &each.case.reference));
    Some(all.collect()).filter(|all: &Vec<_>| all.len() > 1)
}

/// What the resident has to do at once, if there is anything.
fn to_do(seen: &Seen<'_>) -> Option<Html> {
    let to_do = to_do_at_once(seen)?;
    Some(view! { <h2>{t!(seen.locale, "panel-now")}</h2><p class="lead">{to_do}</p> }.draw())
}

/// The same in words.
pub(crate) fn to_do_at_once(seen: &Seen<'_>) -> Option<String> {
    seen.stage_part(seen.model.status.standing.stage()?, "now")
}

/// The papers and photos that are handed in, and how each gets there.
fn papers(seen: &Seen<'_>) -> Option<Html> {
    let locale = seen.locale;
    let rows = papers_wanted(seen).into_iter();
    let rows = rows.map(|(question, answer)| SummaryRow { question, answer, ..SummaryRow::default() });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h2>{t!(locale, "receipt-papers")}</h2>
            <Says locale text=t!(locale, "receipt-papers", "text", office = seen.office_in_charge())/>
            <SummaryList locale rows/>
        }
        .draw()
    })
}

/// The same in words: what it is called, and how it gets there.
pub(crate) fn papers_wanted(seen: &Seen<'_>) -> Vec<(String, String)> {
    let (locale, entry, sent) = (seen.locale, seen.model.entry, seen.model.case.answers());
    let papers = entry.service.questions.iter().filter(|question| question.kind == Kind::Document);
    let papers = papers.filter_map(|paper| {
        let way = answers::in_words(locale, entry, paper, sent.get(&paper.id)?);
        Some((answers::short_name(locale, entry, paper), way))
    });
    papers.collect()
}

/// The stages this person walks, one sentence each.
pub(crate) fn steps(seen: &Seen<'_>) -> Vec<String> {
    let (entry, case) = (seen.model.entry, seen.model.case);
    let stages = entry.service.stages_for(&case.answers(), entry.around(case.begun()));
    stages.into_iter().map(|stage| seen.stage_about(stage)).collect()
}
