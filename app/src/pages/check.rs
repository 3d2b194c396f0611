//! Everything answered, to be read once more before it is sent.

use crate::{
    answers,
    catalog::Entry,
    components::{BackLink, Button, Notice, NoticeKind, Progress, SummaryList, SummaryRow},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{
    answer::Circumstances,
    case::Correction,
    ids::DraftId,
    journey::{Journey, Step},
};

/// A draft with nothing missing.
pub struct Model<'a> {
    /// The service.
    pub entry: &'a Entry,
    /// The draft.
    pub draft: DraftId,
    /// The way that was walked.
    pub journey: &'a Journey<'a>,
    /// The day and the region.
    pub around: Circumstances<'a>,
    /// What staff asked to be mended, when this goes back to them.
    pub corrections: &'a [Correction],
    /// Where “back” leads.
    pub back: String,
}

/// What was answered with a way to change each, and the one button that sends it.
pub fn page(locale: Locale, model: Model<'_>) -> Page {
    let is_correction = !model.corrections.is_empty();
    let (title, kept, submit) = if is_correction {
        (
            t!(locale, "check-title-correct"),
            t!(locale, "check-kept-correct"),
            t!(locale, "check-submit-correct"),
        )
    } else {
        (t!(locale, "check-title"), t!(locale, "check-kept"), t!(locale, "check-submit"))
    };
    let service = model.entry.words(locale).get("title");
    let all = model.journey.length();
    let rows = rows(locale, &model);
    let content = view! {
        <BackLink locale href=model.back.clone()/>
        <Progress locale service=service.clone() now=all all/>
        <h1>{title.clone()}</h1>
        <Notice locale kind=NoticeKind::Info title=kept/>
        <SummaryList locale rows/>
        <form method="post">
            <Button label=submit/>
        </form>
        <p><a class="plain-link" href=paths::discard(model.draft)>{t!(locale, "check-discard")}</a></p>
    };
    Page::new(
        t!(locale, "question-page-title", question = title, now = all, all = all, service = service),
        content,
    )
}

fn rows(locale: Locale, model: &Model<'_>) -> Vec<SummaryRow> {
    let shown = model.journey.steps.iter().filter(|step| step.question.kind.is_answered_in_words());
    shown.map(|step| row(locale, model, step)).collect()
}

fn row(locale: Locale, model: &Model<'_>, step: &Step<'_>) -> SummaryRow {
    let words = model.entry.words(locale);
    let question = step.question;
    let answer = step.reading.answer();
    let name = answers::short_name(&words, question);
    let note = model.corrections.iter().find(|correction| correction.question == question.id);
    SummaryRow {
        answer: answer
            .map(|it| answers::in_words(locale, &words, model.around.region, question, it))
            .unwrap_or_default(),
        change: Some((paths::change(model.draft, &question.id), name.clone())),
        problem: note.map(|note| (format!("{}-note", question.id), note.note.clone())),
        question: name,
    }
}
