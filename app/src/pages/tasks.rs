//! What staff asked to be mended (补正): just those pages, and by when.

use crate::{
    answers,
    components::{BackLink, ButtonLink, Notice, NoticeKind, Pictogram, Says, Task, TaskList},
    dates,
    journey::Draft,
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::calendar;

/// The list; once all is done, the way to send it back.
pub fn page(locale: Locale, draft: &Draft<'_>) -> Page {
    let journey = draft.journey();
    let tasks: Vec<_> = draft
        .corrections
        .iter()
        .filter_map(|correction| {
            let question = draft.entry.service.question(&correction.question)?;
            Some(Task {
                href: paths::change(draft.id, &question.id),
                title: answers::short_name(locale, draft.entry, question),
                note: Some(correction.note.clone()),
                is_done: draft.is_mended(correction) && journey.problems(&question.id).is_empty(),
            })
        })
        .collect();
    let left = tasks.iter().filter(|task| !task.is_done).count();
    let by = draft.correct_by.map(|by| dates::due(locale, calendar::due_on(by)));
    let title = t!(locale, "tasks-title");
    let lead = match left {
        0 => t!(locale, "tasks-done"),
        left => t!(locale, "tasks-left", left = left, date = by.unwrap_or_default()),
    };
    let phone = draft.entry.region.phone.clone();
    let content = view! {
        <BackLink locale href=paths::APPLICATIONS/>
        <p class="caption">{draft.entry.words(locale).get("title")}</p>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=lead/>
        <TaskList locale tasks/>
        <Notice locale kind=NoticeKind::Info title=t!(locale, "tasks-kept", phone = phone)/>
        {(left == 0).then(|| view! { <ButtonLink href=paths::check(draft.id) label=t!(locale, "tasks-check")/> })}
    };
    Page::new(title, t!(locale, "wants-tasks"), content).pictured(Pictogram::Pen)
}
