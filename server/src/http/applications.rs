//! What became of an application: the list, the case, its receipt, what was sent, mending it, taking it back.

pub mod appeal;
pub mod appointment;
pub mod confirm;
pub mod documents;
pub mod leave;
pub mod plan;
pub mod trouble;

pub(super) mod answer;
mod told;

pub(super) use told::told_of_all;

use super::{Resident, consent, see, show};
use crate::{
    app::App,
    error::{Error, Result},
    passkeys::{self, Site},
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
    case::{Asked, Case, Event},
    mandate::Act,
    reference::Reference,
};

/// Drafts and cases, what needs the person first.
pub async fn list_applications(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    site: Option<Site>,
) -> Result<Response> {
    let mut drafts = app.store().open_drafts(resident.id).await?;
    drafts.retain(|draft| resident.may(Act::Apply, &draft.service));
    let mut cases = app.store().cases_of(resident.id).await?;
    cases.retain(|case| resident.may(Act::Follow, &case.service));
    // Said while they are new here; later it is found among the devices.
    let is_new_here = resident.acting.is_none() && drafts.len() + cases.len() <= 1;
    let offers_passkey =
        is_new_here && passkeys::is_to_be_offered(&app, site.as_ref(), resident.person).await?;
    // A draft that mends a case is found at the case.
    let drafts = drafts.iter().filter(|draft| draft.corrects.is_none());
    let drafts = drafts.filter_map(|draft| applications::Draft::of(draft, app.catalog(), app.today()));
    let model = applications::Model {
        drafts: drafts.collect(),
        cases: &cases,
        client: resident.acting.as_ref().map(|mandate| mandate.details.resident.as_str()),
        catalog: app.catalog(),
        offers_passkey,
        shows_data: consent::must_be_own(&resident).is_ok(),
        waiting: 0,
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
    let case = case_to(Act::Follow, &app, &resident, &reference).await?;
    show_case(&app, &visit, &resident, &case, application::page).await
}

/// The receipt, whenever it is wanted.
pub async fn show_receipt(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(reference): Path<String>,
) -> Result<Response> {
    let case = case_with_receipt(&app, &resident, &reference).await?;
    show_case(&app, &visit, &resident, &case, receipt::page).await
}

/// What was sent.
pub async fn show_sent(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(reference): Path<String>,
) -> Result<Response> {
    let case = case_to(Act::Follow, &app, &resident, &reference).await?;
    show_case(&app, &visit, &resident, &case, sent::page).await
}

/// Opens the application for mending: the draft that is open for it, or a new one with everything as it was sent.
pub async fn correct_application(
    State(app): State<App>,
    resident: Resident,
    Path(reference): Path<String>,
) -> Result<Response> {
    let case = case_to(Act::Apply, &app, &resident, &reference).await?;
    if !matches!(app.status(&case)?.standing.asked(), Some(Asked::Correction { .. })) {
        return Ok(see(&paths::application(&case.reference)));
    }
    consent::must_be_given(&app, &resident, &paths::of_application(&case.reference, "correct")).await?;
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
    let case = case_to(Act::Apply, &app, &resident, &reference).await?;
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
    let case = case_to(Act::Apply, &app, &resident, &reference).await?;
    if let Ok(withdrawn) = app.status(&case)?.withdraw() {
        record(&app, &resident, &case, withdrawn).await?;
    }
    Ok(see(&paths::application(&case.reference)))
}

/// Who had to sign in on the way to mending comes back to the case, where the button is: a link begins nothing.
pub async fn return_to_application(
    State(app): State<App>,
    resident: Resident,
    Path(reference): Path<String>,
) -> Result<Response> {
    let case = case_to(Act::Follow, &app, &resident, &reference).await?;
    Ok(see(&paths::application(&case.reference)))
}

/// A page of a case, as the case stands today.
async fn show_case(
    app: &App,
    visit: &Visit,
    resident: &Resident,
    case: &Case,
    draw: impl Fn(Locale, &application::Model<'_>) -> Page,
) -> Result<Response> {
    let page = with_all(app, resident, case, |model| draw(visit.locale, model)).await?;
    Ok(show(visit, page))
}

/// A case with everything that is told of it, as it stands today.
async fn with_all<T>(
    app: &App,
    resident: &Resident,
    case: &Case,
    look: impl FnOnce(&application::Model<'_>) -> T,
) -> Result<T> {
    let cases = app.store().cases_of(resident.id).await?;
    let client = resident.acting.as_ref().map(|mandate| mandate.details.resident.as_str());
    let told = told::told(app, resident, case).await?;
    let model = model(app, case)?.beside(&cases).for_client(client).telling(told);
    Ok(look(&model.in_braille(app.braille().is_some())))
}

/// A case with everything that is needed to tell of it.
fn model<'a>(app: &'a App, case: &'a Case) -> Result<application::Model<'a>> {
    application::Model::of(case, app.catalog(), app.now()).ok_or(Error::NotFound)
}

async fn record(app: &App, resident: &Resident, case: &Case, event: Event) -> Result<()> {
    match app.record(case, &resident.who(), resident.actor(), event).await? {
        Moved::Done => Ok(()),
        Moved::Overtaken { .. } => Err(Error::Conflict),
    }
}

/// A case about which this is theirs to do.
pub(super) async fn case_to(act: Act, app: &App, resident: &Resident, reference: &str) -> Result<Case> {
    let case = case(app, resident, reference).await?;
    resident.must(act, &case.service)?;
    Ok(case)
}

/// A case whose receipt they may see: whoever sent it, or follows it.
async fn case_with_receipt(app: &App, resident: &Resident, reference: &str) -> Result<Case> {
    let case = case(app, resident, reference).await?;
    if !resident.may(Act::Apply, &case.service) {
        resident.must(Act::Follow, &case.service)?;
    }
    Ok(case)
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
    let carried = Carried { from: Some(case.reference.clone()), is_registered: false, on: case.begun() };
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
