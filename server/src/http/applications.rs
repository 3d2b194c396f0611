//! What became of an application: the list, the case, its receipt, what was sent, mending it, taking it back.

pub mod appeal;
pub mod appointment;
pub mod confirm;
pub mod plan;

mod answer;

use super::{Resident, see, show};
use crate::{
    app::App,
    error::{Error, Result},
    store::{Moved, NewDraft},
};
use axum::{
    Extension,
    extract::{Path, State},
    response::Response,
};
use tantu_app::{
    locale::Locale,
    page::{Page, Visit},
    pages::{application, applications, receipt, sent, withdraw},
    paths,
};
use tantu_domain::{
    answer::{Carried, TypedAnswers},
    case::{Actor, Asked, Case, Event},
    reference::Reference,
};

/// Drafts and cases, what needs the person first.
pub async fn list_applications(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
) -> Result<Response> {
    let drafts = app.store().open_drafts(resident.id).await?;
    let cases = app.store().cases_of(resident.id).await?;
    // A draft that mends a case is found at the case.
    let drafts = drafts.iter().filter(|draft| draft.corrects.is_none()).filter_map(|draft| {
        let entry = app.entry_of_draft(draft)?;
        Some(applications::Draft { id: draft.id, entry, last_filled: draft.updated_at })
    });
    let model = applications::Model {
        drafts: drafts.collect(),
        cases: &cases,
        catalog: app.catalog(),
        now: app.now(),
    };
    Ok(show(&visit, applications::page(visit.locale, model)))
}

/// Where a case stands.
pub async fn show_application(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(reference): Path<String>,
) -> Result<Response> {
    show_case(&app, &visit, &resident, &reference, application::page).await
}

/// The receipt, whenever it is wanted.
pub async fn show_receipt(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(reference): Path<String>,
) -> Result<Response> {
    show_case(&app, &visit, &resident, &reference, receipt::page).await
}

/// What was sent.
pub async fn show_sent(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(reference): Path<String>,
) -> Result<Response> {
    show_case(&app, &visit, &resident, &reference, sent::page).await
}

/// Opens the application for mending: the draft that is open for it, or a new one with everything as it was sent.
pub async fn correct_application(
    State(app): State<App>,
    resident: Resident,
    Path(reference): Path<String>,
) -> Result<Response> {
    let case = case(&app, &resident, &reference).await?;
    if !matches!(app.status(&case)?.standing.asked(), Some(Asked::Correction { .. })) {
        return Ok(see(&paths::application(&case.reference)));
    }
    let draft = app.store().create_draft(resident.id, correction(&app, &case)?, app.now()).await?;
    Ok(see(&paths::draft(draft)))
}

/// Asks before an application is taken back.
pub async fn confirm_withdrawal(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(reference): Path<String>,
) -> Result<Response> {
    let case = case(&app, &resident, &reference).await?;
    if app.status(&case)?.withdraw().is_err() {
        return Ok(see(&paths::application(&case.reference)));
    }
    let page: Page = withdraw::page(visit.locale, withdraw::Model { reference: &case.reference });
    Ok(show(&visit, page))
}

/// Takes an application back. Doing it twice, or after it has ended, leads to how it stands.
pub async fn withdraw_application(
    State(app): State<App>,
    resident: Resident,
    Path(reference): Path<String>,
) -> Result<Response> {
    let case = case(&app, &resident, &reference).await?;
    if let Ok(withdrawn) = app.status(&case)?.withdraw() {
        record(&app, &case, withdrawn).await?;
    }
    Ok(see(&paths::application(&case.reference)))
}

/// Who had to sign in on the way to mending comes back to the case, where the button is: a link begins nothing.
pub async fn return_to_application(
    State(app): State<App>,
    resident: Resident,
    Path(reference): Path<String>,
) -> Result<Response> {
    let case = case(&app, &resident, &reference).await?;
    Ok(see(&paths::application(&case.reference)))
}

/// A page of a case, as the case stands today.
async fn show_case(
    app: &App,
    visit: &Visit,
    resident: &Resident,
    reference: &str,
    draw: impl Fn(Locale, &application::Model<'_>) -> Page,
) -> Result<Response> {
    let case = case(app, resident, reference).await?;
    let others = match case.bundle {
        Some(_) => app.store().cases_of(resident.id).await?,
        None => Vec::new(),
    };
    let model = model(app, &case)?.beside(&others);
    Ok(show(visit, draw(visit.locale, &model)))
}

/// A case with everything that is needed to tell of it.
fn model<'a>(app: &'a App, case: &'a Case) -> Result<application::Model<'a>> {
    application::Model::of(case, app.catalog(), app.now()).ok_or(Error::NotFound)
}

async fn record(app: &App, case: &Case, event: Event) -> Result<()> {
    match app.record(case, Actor::Resident, event).await? {
        Moved::Done => Ok(()),
        Moved::Overtaken { .. } => Err(Error::Conflict),
    }
}

async fn case(app: &App, resident: &Resident, reference: &str) -> Result<Case> {
    let reference = Reference::parse(reference).ok_or(Error::NotFound)?;
    app.store().case_of(resident.id, &reference).await?.ok_or(Error::NotFound)
}

/// Everything as it was sent, in the form the case was made with; what is not touched counts as known from before.
fn correction(app: &App, case: &Case) -> Result<NewDraft> {
    let entry = app.entry_of(case)?;
    let sent = case.answers();
    let questions = entry.service.questions.iter();
    let typed: TypedAnswers = questions
        .filter_map(|question| Some((question.id.clone(), question.typed(sent.get(&question.id)?))))
        .collect();
    let carried = Carried { from: Some(case.reference.clone()), on: case.begun() };
    let carried = typed.keys().map(|question| (question.clone(), carried.clone())).collect();
    Ok(NewDraft {
        service: case.service.clone(),
        region: case.region.clone(),
        definition: case.definition.clone(),
        corrects: Some(case.id),
        typed,
        carried,
    })
}
