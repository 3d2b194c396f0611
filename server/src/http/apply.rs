//! A draft: its questions, checking it, sending it, deleting it.
//!
//! Which page answers is decided by [`tantu_app::journey`]; here the draft is loaded and kept. What is sent is kept
//! before it is judged, so nothing typed is ever lost.

#[cfg(test)]
mod tests;

use super::{Resident, cookies, reply, see, show};
use crate::{
    app::App,
    error::{Error, Result},
    secret::Secret,
    store::{self, Submission, Submit},
};
use axum::{
    Extension, Form,
    extract::{Path, Query, State},
    http::Extensions,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use std::collections::BTreeMap;
use tantu_app::{catalog::Entry, journey, page::Visit, pages::discard, paths};
use tantu_domain::{
    answer::{Circumstances, TypedAnswers},
    case::{Correction, Standing},
    ids::DraftId,
    reference::Reference,
    region::Region,
    service::Kind,
};
use time::Date;

/// The most that is kept of a page whose sender is unknown, in bytes: six times the longest honest one.
const KEPT_LIMIT: usize = 4 * 1024;

/// Whether a question was opened to change its answer, `?change`.
#[derive(Deserialize)]
pub struct Way {
    change: Option<String>,
}

/// Opens a draft where it was left.
pub async fn resume_draft(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(id): Path<String>,
) -> Result<Response> {
    let draft = open(&app, &resident, &id).await?;
    Ok(reply(&visit, journey::resume(&draft.on_its_way(&app))))
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
    let page = journey::show_question(visit.locale, &draft.on_its_way(&app), &question, way.change.is_some());
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
    let mut draft = match open(&app, &resident, &id).await {
        Err(error @ Error::Elsewhere { .. }) => return Err(sent_before(&app, &resident, &id, error).await),
        opened => opened?,
    };
    let asked = draft.entry.service.question(&question).ok_or(Error::NotFound)?;
    let typed = journey::keep(asked, sent);
    if !app.store().save_page(resident.id, draft.stored.id, &question, &typed, app.now()).await? {
        return Err(sent_before(&app, &resident, &id, Error::NotFound).await);
    }
    draft.stored.typed.insert(question.clone(), typed);
    let next = journey::after_answer(visit.locale, &draft.on_its_way(&app), &question, way.change.is_some());
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
    Ok(reply(&visit, journey::show_check(visit.locale, &draft.on_its_way(&app))))
}

/// Sends the application. However often it is pressed, there is one case; the receipt comes after the commit.
pub async fn submit_application(
    State(app): State<App>,
    resident: Resident,
    Path(id): Path<String>,
) -> Result<Response> {
    let draft = open(&app, &resident, &id).await?;
    let answers = match journey::ready_to_send(&draft.on_its_way(&app)) {
        Ok(answers) => answers,
        Err(missing) => return Ok(see(&missing)),
    };
    let submit = Submit {
        resident: resident.id,
        draft: draft.stored.id,
        typed: &draft.stored.typed,
        answers,
        service: &draft.entry.service,
        region: draft.region,
        now: app.now(),
    };
    let is_correction = draft.stored.corrects.is_some();
    Ok(see(&match app.store().submit(submit).await? {
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
    app.store().discard_draft(resident.id, draft_id(&id)?).await?;
    Ok(see(paths::APPLICATIONS))
}

/// A draft with everything its pages need.
struct Loaded<'a> {
    stored: store::Draft,
    entry: &'a Entry,
    region: &'a Region,
    corrections: Vec<Correction>,
    correct_by: Option<Date>,
    suggested: TypedAnswers,
}

/// The draft of an address, for its owner. One that was sent is found at its receipt by now. One that mends a case
/// nobody waits for any more could never be sent: it is thrown away, and the case says how it stands.
async fn open<'a>(app: &'a App, resident: &Resident, id: &str) -> Result<Loaded<'a>> {
    let id = draft_id(id)?;
    let Some(stored) = app.store().draft(resident.id, id).await? else {
        let sent = app.store().submission_of(resident.id, id).await?.ok_or(Error::NotFound)?;
        return Err(Error::Elsewhere { path: paths::of_application(&sent, "receipt") });
    };
    let (entry, region) = app.rules(&stored.service, &stored.region)?;
    let (corrections, correct_by) = match &stored.corrects {
        None => (Vec::new(), None),
        Some(case) => match asked_to_mend(app, resident, case).await? {
            Some((corrections, by)) => (corrections, Some(by)),
            None => {
                app.store().discard_draft(resident.id, id).await?;
                return Err(Error::Elsewhere { path: paths::application(case) });
            }
        },
    };
    let suggested = suggestions(entry, resident);
    Ok(Loaded { stored, entry, region, corrections, correct_by, suggested })
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
    let asked = app.catalog().services().find_map(|entry| entry.service.question(question));
    let typed = journey::keep(asked.ok_or(Error::NotFound)?, sent);
    if typed.values().map(String::len).sum::<usize>() > KEPT_LIMIT {
        return Err(Error::TooLarge);
    }
    let key = Secret::new();
    app.store().keep_page(&key, draft, question, &typed, app.now()).await?;
    let jar = CookieJar::new().add(cookies::kept_page(&key));
    Ok((jar, see(&paths::sign_in(Some(&visit.here)))).into_response())
}

fn draft_id(text: &str) -> Result<DraftId> {
    text.parse().map_err(|_| Error::NotFound)
}

/// What staff asked to be mended and by when, while they wait for it.
async fn asked_to_mend(
    app: &App,
    resident: &Resident,
    case: &Reference,
) -> Result<Option<(Vec<Correction>, Date)>> {
    let case = app.store().case_of(resident.id, case).await?.ok_or(Error::NotFound)?;
    Ok(match app.status(&case)?.standing {
        Standing::WaitingForResident { corrections, by, .. } => Some((corrections, by)),
        _ => None,
    })
}

/// The number one signed in with, wherever a telephone number is asked for.
fn suggestions(entry: &Entry, resident: &Resident) -> TypedAnswers {
    let phones = entry.service.questions.iter().filter(|question| question.kind == Kind::Phone);
    let own = |id: &String| BTreeMap::from([(id.clone(), resident.phone.as_str().to_owned())]);
    phones.map(|question| (question.id.clone(), own(&question.id))).collect()
}

impl Loaded<'_> {
    fn on_its_way<'b>(&'b self, app: &'b App) -> journey::Draft<'b> {
        journey::Draft {
            id: self.stored.id,
            entry: self.entry,
            typed: &self.stored.typed,
            suggested: &self.suggested,
            corrections: &self.corrections,
            correct_by: self.correct_by,
            around: Circumstances { today: app.today(), region: self.region },
            catalog: app.catalog(),
        }
    }
}
