//! A draft: its questions, checking it, sending it, deleting it.
//!
//! Which page answers is decided by [`tantu_app::journey`]; here the draft is loaded and kept. What is sent is kept
//! before it is judged, so nothing typed is ever lost.

pub(super) mod draft;
pub mod known;
#[cfg(test)]
mod tests;
pub mod update;

use super::{Resident, cookies, reply, see, show, work::register};
use crate::{
    app::App,
    error::{Error, Result},
    secret::Secret,
    store::{Opening, SentPage, Submission, Submit},
    telling::Circle,
};
use axum::{
    Extension, Form,
    extract::{Path, Query, State},
    http::Extensions,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use draft::{draft_id, is_in_todays_form, load, open};
use serde::Deserialize;
use tantu_app::{
    catalog::{Entry, Offers},
    journey::{self, Loaded, Press},
    page::Visit,
    pages::discard,
    paths,
};
use tantu_domain::{
    answer::{Answer, Answers, Typed},
    draft::Draft,
    ids::DraftId,
    mandate::Act,
    reference::Reference,
};

/// The most that is kept of a page whose sender is unknown, in bytes: twice the longest honest one, ten devices with a
/// sentence each.
pub(super) const KEPT_LIMIT: usize = 12 * 1024;

/// Whether a question was opened to change its answer, `?change`, and whether it has just grown by an entry, `?more`.
#[derive(Deserialize)]
pub struct Way {
    change: Option<String>,
    more: Option<String>,
}

impl Way {
    pub(super) fn is_change(&self) -> bool {
        self.change.is_some()
    }
}

/// Opens a draft where it was left.
pub async fn resume_draft(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(id): Path<String>,
) -> Result<Response> {
    let draft = open(&app, &resident, &id).await?;
    Ok(reply(&visit, journey::resume(visit.locale, &draft.on_its_way())))
}

/// One question.
pub async fn show_question(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path((id, question)): Path<(String, String)>,
    Query(way): Query<Way>,
) -> Result<Response> {
    let draft = open(&app, &resident, &id).await?;
    let (is_change, is_judged) = (way.is_change(), way.more.is_none());
    let page = journey::show_question(visit.locale, &draft.on_its_way(), &question, is_change, is_judged);
    Ok(reply(&visit, page.ok_or(Error::NotFound)?))
}

/// Keeps what was typed, right or wrong, and goes on or says what to mend. Whoever is no longer signed in signs in
/// first, and finds what they typed where they left it.
pub async fn save_answer(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Option<Resident>,
    Path((id, question)): Path<(String, String)>,
    Query(way): Query<Way>,
    around: Extensions,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let Some(resident) = resident else {
        return keep_for_later(&app, &visit, &around, draft_id(&id)?, &question, sent).await;
    };
    let mut draft = match load(&app, &resident, &id).await {
        Err(error @ Error::Elsewhere { .. }) => return Err(sent_before(&app, &resident, &id, error).await),
        loaded => loaded?,
    };
    let asked = draft.asked(&question).ok_or(Error::NotFound)?;
    let seen = journey::seen_by(&sent);
    let (typed, press) = journey::keep(asked, sent);
    let page = SentPage {
        by: resident.person,
        question: &question,
        typed: &typed,
        seen: seen.as_deref(),
        at: app.now(),
        has_waited: false,
    };
    let Some(saved) = app.store().save_page(resident.id, draft.stored.id, &page).await? else {
        return Err(sent_before(&app, &resident, &id, Error::NotFound).await);
    };
    if let Press::TakeBack(other) = press
        && let Some(typed) = draft.other(&question, other)
    {
        // Nobody has seen go what was on the page a moment ago: it is kept in its turn.
        let page = SentPage { typed, seen: None, ..page };
        app.store().save_page(resident.id, draft.stored.id, &page).await?;
    }
    draft.take(&question, typed, saved.written, saved.replaced);
    is_in_todays_form(&app, &resident, &draft).await?;
    let is_change = way.is_change();
    let next = journey::after_answer(visit.locale, &draft.on_its_way(), &question, is_change, press);
    Ok(reply(&visit, next.ok_or(Error::NotFound)?))
}

/// Everything answered, before it is sent.
pub async fn check_answers(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(id): Path<String>,
) -> Result<Response> {
    let draft = open(&app, &resident, &id).await?;
    Ok(reply(&visit, journey::show_check(visit.locale, &draft.on_its_way())))
}

/// Sends the application. However often it is pressed, there is one case; the receipt comes after the commit.
pub async fn submit_application(
    State(app): State<App>,
    resident: Resident,
    Path(id): Path<String>,
) -> Result<Response> {
    let draft = open(&app, &resident, &id).await?;
    let answers = match journey::ready_to_send(&draft.on_its_way()) {
        Ok(answers) => answers,
        Err(missing) => return Ok(see(&missing)),
    };
    let is_correction = draft.stored.corrects.is_some();
    let Some(submission) = send(&app, &resident, &draft, answers).await? else {
        return Ok(see(&journey::beginning(&draft.on_its_way())));
    };
    Ok(see(&match submission {
        Submission::Made(reference) | Submission::MadeBefore(reference) if !is_correction => {
            paths::of_application(&reference, "receipt")
        }
        Submission::Made(reference) | Submission::MadeBefore(reference) | Submission::TooLate(reference) => {
            paths::application(&reference)
        }
        Submission::Changed => paths::check(draft.stored.id),
        Submission::NoDraft => return Err(Error::NotFound),
    }))
}

/// Asks before a draft is deleted.
pub async fn confirm_discard(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(id): Path<String>,
) -> Result<Response> {
    let draft = open(&app, &resident, &id).await?;
    Ok(show(&visit, discard::page(visit.locale, discard::Model { draft: draft.stored.id })))
}

/// Deletes a draft. Doing it twice is no mistake: the draft is gone, which is what was asked for.
pub async fn discard_draft(
    State(app): State<App>,
    resident: Resident,
    Path(id): Path<String>,
) -> Result<Response> {
    let id = draft_id(&id)?;
    if let Some(draft) = app.store().draft(resident.id, id).await? {
        discard(&app, &resident, &draft).await?;
    }
    Ok(see(paths::APPLICATIONS))
}

/// Sends a draft with everything it answers, and tells everybody whom it concerns; nothing comes of it if that opens no
/// case.
pub(super) async fn send(
    app: &App,
    resident: &Resident,
    draft: &Loaded<'_>,
    answers: Answers,
) -> Result<Option<Submission>> {
    let openings = openings(app, draft, answers)?;
    if openings.is_empty() {
        return Ok(None);
    }
    for opening in &openings {
        let opened = app.catalog().entry(&opening.service, &opening.region, &opening.definition, app.today());
        app.keep_definition(opened.ok_or(Error::NotFound)?).await?;
    }
    let now = app.now();
    let circle = Circle::around(app, resident.id).await?;
    let mended = match &draft.stored.corrects {
        Some(reference) => app.store().case_of(resident.id, reference).await?,
        None => None,
    };
    let tell = |opening: &Opening, reference: &Reference| {
        circle.tell_of_arrival(app, opening, reference, mended.as_ref(), now)
    };
    let submit = Submit {
        resident: resident.id,
        by: resident.actor(),
        who: resident.who(),
        draft: draft.stored.id,
        typed: &draft.stored.typed,
        openings,
        service: &draft.entry.service,
        region: &draft.entry.region,
        tell: &tell,
        now,
    };
    let submission = app.store().submit(submit).await?;
    app.deliver_messages().await;
    Ok(Some(submission))
}

/// Throws a draft away, if it is theirs to fill in, and tells whoever has helped with it.
pub(super) async fn discard(app: &App, resident: &Resident, draft: &Draft) -> Result<()> {
    if resident.may(Act::Apply, &draft.service) {
        let told = Circle::around(app, resident.id).await?.tell_of_discard(app, draft, resident.person);
        app.store().discard_draft(resident.id, draft.id, &told, app.now()).await?;
        app.deliver_messages().await;
    }
    Ok(())
}

/// What is opened by these answers: one case, or in a bundle each of its parts.
fn openings(app: &App, draft: &Loaded<'_>, answers: Answers) -> Result<Vec<Opening>> {
    let region = draft.entry.region.code.clone();
    let opening = |entry: &Entry, answers: Answers| Opening {
        service: entry.service.slug.clone(),
        region: region.clone(),
        home: home(entry, &answers).filter(|home| *home != region),
        definition: entry.version.clone(),
        answers,
        registering: None,
    };
    if !draft.entry.service.is_bundle() {
        let registering = register::sent(draft.entry, &draft.stored);
        return Ok(vec![Opening { registering, ..opening(draft.entry, answers) }]);
    }
    let around = draft.entry.around(app.today());
    let parts = draft.entry.service.opened(&answers, around).into_iter();
    let part = |(slug, answers): (&str, Answers)| {
        let entry = draft.offers.service(slug).ok_or(Error::NotFound)?;
        let registering = register::opened(entry, &answers);
        Ok(Opening { registering, ..opening(entry, answers) })
    };
    parts.map(part).collect()
}

/// The region in which the person is registered, where the service asks for it and Tantu serves it.
fn home(entry: &Entry, answers: &Answers) -> Option<String> {
    match answers.get(entry.service.registered.as_ref()?)? {
        Answer::Region(code) => Some(code.clone()),
        _ => None,
    }
}

/// For an answer that found no draft: that it was sent before, if so, because whoever changed something has to know
/// that the change was not taken; or else what went wrong.
async fn sent_before(app: &App, resident: &Resident, id: &str, otherwise: Error) -> Error {
    let Ok(id) = draft_id(id) else { return otherwise };
    match app.store().submission_of(resident.id, id).await {
        Ok(Some(case)) => Error::SentBefore { case },
        Ok(None) => otherwise,
        Err(error) => error.into(),
    }
}

/// What any question of that name takes: nobody knows yet whose draft it is, nor for which service.
fn keep_for_any(offers: Offers<'_>, question: &str, sent: &[(String, String)]) -> Option<Typed> {
    let asked = offers.services().filter_map(|entry| entry.service.question(question));
    asked.map(|asked| journey::keep(asked, sent.to_vec()).0).reduce(|mut all, typed| {
        all.extend(typed);
        all
    })
}

/// Keeps a page of nobody knows whom. Since nobody vouches for it, one address may do so only so often.
async fn keep_for_later(
    app: &App,
    visit: &Visit,
    around: &Extensions,
    draft: DraftId,
    question: &str,
    sent: Vec<(String, String)>,
) -> Result<Response> {
    if !app.limiter().allows(around) {
        return Err(Error::TooMany { minutes: 1 });
    }
    let seen = journey::seen_by(&sent);
    let is_stuck = sent.iter().any(|(field, _)| field == "stuck");
    let typed = keep_for_any(app.offers(visit), question, &sent).ok_or(Error::NotFound)?;
    if typed.values().map(String::len).sum::<usize>() > KEPT_LIMIT {
        return Err(Error::TooLarge);
    }
    let key = Secret::new();
    app.store().keep_page(&key, draft, question, &typed, seen.as_deref(), app.now()).await?;
    let jar = CookieJar::new().add(cookies::kept_page(&key));
    let next = if is_stuck { paths::stuck(Some(&visit.here)) } else { paths::sign_in(Some(&visit.here)) };
    Ok((jar, see(&next)).into_response())
}
