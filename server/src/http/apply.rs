//! A draft: its questions, checking it, sending it, deleting it.
//!
//! Which page answers is decided by [`tantu_app::journey`]; here the draft is loaded and kept. What is sent is kept
//! before it is judged, so nothing typed is ever lost.

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
    region::Region,
    service::Kind,
};
use time::Date;

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
    let draft = match open(&app, &resident, &id).await? {
        Open::Draft(draft) => draft,
        Open::Sent(to) => return Ok(see(&to)),
    };
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
    let draft = match open(&app, &resident, &id).await? {
        Open::Draft(draft) => draft,
        Open::Sent(to) => return Ok(see(&to)),
    };
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
    let mut draft = match open(&app, &resident, &id).await? {
        Open::Draft(draft) => draft,
        Open::Sent(to) => return Ok(see(&to)),
    };
    let asked = draft.entry.service.question(&question).ok_or(Error::NotFound)?;
    let typed = journey::keep(asked, sent);
    if !app.store().save_page(resident.id, draft.stored.id, &question, &typed, app.now()).await? {
        return Err(Error::NotFound);
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
    let draft = match open(&app, &resident, &id).await? {
        Open::Draft(draft) => draft,
        Open::Sent(to) => return Ok(see(&to)),
    };
    Ok(reply(&visit, journey::show_check(visit.locale, &draft.on_its_way(&app))))
}

/// Sends the application. However often it is pressed, there is one case; the receipt comes after the commit.
pub async fn submit_application(
    State(app): State<App>,
    resident: Resident,
    Path(id): Path<String>,
) -> Result<Response> {
    let draft = match open(&app, &resident, &id).await? {
        Open::Draft(draft) => draft,
        Open::Sent(to) => return Ok(see(&to)),
    };
    let answers = match journey::ready_to_send(&draft.on_its_way(&app)) {
        Ok(answers) => answers,
        Err(missing) => return Ok(see(&missing)),
    };
    let submit = Submit {
        resident: resident.id,
        draft: draft.stored.id,
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
    Ok(match open(&app, &resident, &id).await? {
        Open::Draft(draft) => {
            show(&visit, discard::page(visit.locale, discard::Model { draft: draft.stored.id }))
        }
        Open::Sent(to) => see(&to),
    })
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

/// What an address with a draft's id leads to.
enum Open<'a> {
    /// To the draft.
    Draft(Box<Loaded<'a>>),
    /// It was sent: to what became of it.
    Sent(String),
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

async fn open<'a>(app: &'a App, resident: &Resident, id: &str) -> Result<Open<'a>> {
    let id = draft_id(id)?;
    let Some(stored) = app.store().draft(resident.id, id).await? else {
        let sent = app.store().submission_of(resident.id, id).await?.ok_or(Error::NotFound)?;
        return Ok(Open::Sent(paths::of_application(&sent, "receipt")));
    };
    let (entry, region) = app.rules(&stored.service, &stored.region)?;
    let (corrections, correct_by) = corrections(app, resident, &stored).await?;
    let suggested = suggestions(entry, resident);
    Ok(Open::Draft(Box::new(Loaded { stored, entry, region, corrections, correct_by, suggested })))
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
    let key = Secret::new();
    app.store().keep_page(&key, draft, question, &typed, app.now()).await?;
    let jar = CookieJar::new().add(cookies::kept_page(&key));
    Ok((jar, see(&paths::sign_in(Some(&visit.here)))).into_response())
}

fn draft_id(text: &str) -> Result<DraftId> {
    text.parse().map_err(|_| Error::NotFound)
}

/// What staff asked to be mended and by when, if that is what the draft is for.
async fn corrections(
    app: &App,
    resident: &Resident,
    draft: &store::Draft,
) -> Result<(Vec<Correction>, Option<Date>)> {
    let nothing = (Vec::new(), None);
    let Some(reference) = &draft.corrects else { return Ok(nothing) };
    let Some(case) = app.store().case_of(resident.id, reference).await? else { return Ok(nothing) };
    Ok(match app.status(&case)?.standing {
        Standing::WaitingForResident { corrections, by, .. } => (corrections, Some(by)),
        _ => nothing,
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
