//! Everything answered, to be read once more before it is sent.

use crate::{
    answers,
    components::{
        BackLink, Button, Difference, Differences, Notice, NoticeKind, Pictogram, Progress, Says,
        SummaryList, SummaryRow,
    },
    dates,
    journey::{Draft, Other},
    locale::Locale,
    mandates,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{
    calendar,
    journey::{Journey, Step},
    mandate::Mandate,
};

/// A draft with nothing missing.
pub struct Model<'a> {
    /// The draft.
    pub draft: &'a Draft<'a>,
    /// The way that was walked.
    pub journey: &'a Journey<'a>,
    /// Where “back” leads.
    pub back: String,
}

/// What was answered with a way to change each, and the one button that sends it.
pub fn page(locale: Locale, model: Model<'_>) -> Page {
    let (title, kept, submit) = match model.draft.correct_by {
        Some(by) => (
            t!(locale, "check-title-correct"),
            t!(
                locale,
                "check-kept-correct",
                date = dates::due(locale, calendar::due_on(by)),
                phone = model.draft.entry.region.phone.clone()
            ),
            t!(locale, "check-submit-correct"),
        ),
        None => (t!(locale, "check-title"), t!(locale, "check-kept"), t!(locale, "check-submit")),
    };
    let discard = model.draft.correct_by.is_none().then(|| {
        let href = paths::discard(model.draft.id);
        view! { <p><a class="plain-link" href=href>{t!(locale, "check-discard")}</a></p> }
    });
    let service = model.draft.entry.words(locale).get("title");
    let all = model.journey.length();
    let rows = rows(locale, &model);
    let content = view! {
        <BackLink locale href=model.back.clone()/>
        <Progress locale service=service.clone() now=all all/>
        <h1>{title.clone()}</h1>
        <Notice locale kind=NoticeKind::Info title=kept/>
        {differences(locale, &model)}
        <SummaryList locale rows/>
        {set_aside(locale, &model)}
        {model.draft.acting.map(|mandate| on_behalf(locale, mandate))}
        <form method="post">
            <Button label=submit/>
        </form>
        {discard}
    };
    Page::new(
        t!(locale, "question-page-title", question = title, now = all, all = all, service = service),
        t!(locale, "wants-check"),
        content,
    )
    .pictured(Pictogram::Paper)
}

/// For whom it is sent, and who stands for what is in it, where that is not the same person.
fn on_behalf(locale: Locale, mandate: &Mandate) -> impl IntoView + use<> {
    let name = mandate.details.resident.clone();
    let helper = mandate.details.helper_in_full();
    let kind = mandates::kind(locale, mandate.kind);
    let title = t!(locale, "check-for", name = name.clone());
    let text = t!(locale, "check-for", "text", name = name, helper = helper, kind = kind);
    view! { <Notice locale kind=NoticeKind::Warning title text/> }
}

fn rows(locale: Locale, model: &Model<'_>) -> Vec<SummaryRow> {
    let shown = || model.journey.steps.iter().filter(|step| step.question.kind.is_answered_in_words());
    let name = |step: &Step<'_>| answers::short_name(locale, model.draft.entry, step.question);
    let names: Vec<_> = shown().map(name).collect();
    let rows = shown().zip(&names).map(|(step, name)| {
        let is_shared = names.iter().filter(|other| *other == name).count() > 1;
        let name = if is_shared { of_service(locale, model, step, name) } else { name.clone() };
        row(locale, model, step, name)
    });
    rows.collect()
}

/// What a question of a bundle is called where several of its services ask for the same, such as a declaration each:
/// two links of one name that lead to two pages are one link too many for whoever reads by ear (2.4.9).
fn of_service(locale: Locale, model: &Model<'_>, step: &Step<'_>, name: &str) -> String {
    let origin = step.question.origins.first();
    let Some(part) = origin.and_then(|origin| model.draft.offers.service(&origin.service)) else {
        return name.to_owned();
    };
    let service = part.words(locale).get("title");
    t!(locale, "check-of-service", question = name, service = service)
}

fn row(locale: Locale, model: &Model<'_>, step: &Step<'_>, name: String) -> SummaryRow {
    let question = step.question;
    let answer = step.reading.answer();
    let note = model
        .draft
        .corrections
        .iter()
        .find(|correction| correction.question == question.id && !model.draft.is_mended(correction));
    SummaryRow {
        answer: answer
            .map(|it| answers::in_words(locale, model.draft.entry, question, it))
            .unwrap_or_default(),
        change: Some((paths::change(model.draft.id, &question.id), name.clone())),
        note: note.map(|note| note.note.clone()),
        author: model.draft.author(locale, question),
        others: (!model.draft.others(locale, question).is_empty())
            .then(|| (paths::change(model.draft.id, &question.id), name.clone())),
        question: name,
        lang: None,
    }
}

/// The questions that two people have answered differently. It is said before sending, and hinders nothing.
fn differences(locale: Locale, model: &Model<'_>) -> Option<impl IntoView + use<>> {
    let draft = model.draft;
    let differences = model.journey.steps.iter().filter_map(|step| {
        let others = draft.others(locale, step.question);
        draft.is_disputed(step.question, &others).then(|| Difference {
            question: answers::short_name(locale, draft.entry, step.question),
            href: paths::change(draft.id, &step.question.id),
            stands: draft
                .typed
                .get(&step.question.id)
                .map(|typed| draft.in_words(locale, step.question, typed))
                .unwrap_or_default(),
            others: others.into_iter().map(|Other { source, answer, .. }| (source, answer)).collect(),
        })
    });
    let differences: Vec<_> = differences.collect();
    (!differences.is_empty()).then(|| view! { <Differences locale differences/> })
}

/// What was answered and is not asked any more, because an earlier answer changed: it is said, and not sent.
fn set_aside(locale: Locale, model: &Model<'_>) -> Option<impl IntoView + use<>> {
    let set_aside = &model.journey.set_aside;
    let names = set_aside.iter().map(|question| answers::short_name(locale, model.draft.entry, question));
    let names: Vec<_> = names.map(|name| view! { <li>{name}</li> }).collect();
    (!names.is_empty()).then(|| {
        view! {
            <h2>{t!(locale, "check-set-aside")}</h2>
            <Says locale text=t!(locale, "check-set-aside", "text")/>
            <ul class="plain-list">{names}</ul>
        }
    })
}
