//! What became of an application: the list, the case, its receipt, what was sent, mending it, taking it back.

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
    answer::TypedAnswers,
    case::{Actor, Case, Event},
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
    let drafts = drafts.into_iter().filter(|draft| draft.corrects.is_none()).map(|draft| {
        applications::Draft { id: draft.id, service: draft.service, last_filled: draft.updated_at }
    });
    let model = applications::Model {
        drafts: drafts.collect(),
        cases: &cases,
        catalog: app.catalog(),
        today: app.today(),
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
    if !app.status(&case)?.standing.needs_resident() {
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
    let model = application::Model::of(&case, app.catalog(), app.today()).ok_or(Error::NotFound)?;
    Ok(show(visit, draw(visit.locale, &model)))
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

fn correction(app: &App, case: &Case) -> Result<NewDraft> {
    let (entry, region) = app.rules(&case.service, &case.region)?;
    let sent = case.answers();
    let questions = entry.service.questions.iter();
    let typed: TypedAnswers = questions
        .filter_map(|question| Some((question.id.clone(), question.typed(sent.get(&question.id)?))))
        .collect();
    Ok(NewDraft {
        service: case.service.clone(),
        region: region.code.clone(),
        corrects: Some(case.id),
        typed,
    })
}
