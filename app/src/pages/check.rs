//! Everything answered, to be read once more before it is sent.

use crate::{
    answers,
    catalog::Entry,
    components::{BackLink, Button, Notice, NoticeKind, Progress, SummaryList, SummaryRow},
    dates,
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
use time::Date;

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
    /// The last day for that.
    pub correct_by: Option<Date>,
    /// Where “back” leads.
    pub back: String,
}

/// What was answered with a way to change each, and the one button that sends it.
pub fn page(locale: Locale, model: Model<'_>) -> Page {
    let (title, kept, submit) = match model.correct_by {
        Some(by) => (
            t!(locale, "check-title-correct"),
            t!(
                locale,
                "check-kept-correct",
                date = dates::day(locale, by),
                phone = model.around.region.phone.clone()
            ),
            t!(locale, "check-submit-correct"),
        ),
        None => (t!(locale, "check-title"), t!(locale, "check-kept"), t!(locale, "check-submit")),
    };
    let discard = model.correct_by.is_none().then(|| {
        let href = paths::discard(model.draft);
        view! { <p><a class="plain-link" href=href>{t!(locale, "check-discard")}</a></p> }
    });
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
        {discard}
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
        note: note.map(|note| note.note.clone()),
        question: name,
    }
}
