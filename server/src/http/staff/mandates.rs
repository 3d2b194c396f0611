//! Who may act for whom, at the hall: staff see the papers of a guardian, witness what a resident says, and end it for
//! them.

use super::{answer, unreadable};
use crate::{
    app::App,
    error::{Error, Result},
    secret::new_id,
    store::{NewConsent, Staff, Who},
    telling::{self, News},
};
use axum::{
    Json,
    extract::{Path, State, rejection::JsonRejection},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use std::collections::BTreeSet;
use tantu_app::mandates;
use tantu_domain::{
    consent::{Around, Capacity, Way},
    ids::{MandateId, ResidentId},
    mandate::{Basis, Details, Kind, Mandate, Scope, Standing, Term},
    phone::Phone,
    region::Role,
    staff::{AskedMandates, MandateConfirmation, MandateFile, WitnessedMandate},
};

/// What waits for somebody to see papers.
pub async fn list_asked(State(app): State<App>, staff: Staff) -> Result<Json<AskedMandates>> {
    let asked = app.store().mandates_asked_in(&staff.region, app.now()).await?;
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), "staff read who waits for a mandate");
    Ok(Json(AskedMandates { mandates: asked.iter().map(MandateFile::from).collect() }))
}

/// Writes down that the papers show it. It holds from now on, for as long as was asked; a minor's ends when they come of
/// age.
pub async fn confirm_mandate(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    request: Result<Json<MandateConfirmation>, JsonRejection>,
) -> Result<Response> {
    if let Some(refusal) = not_a_hall(&staff) {
        return Ok(refusal);
    }
    let seen = match request {
        Ok(Json(seen)) => seen,
        Err(rejection) => return Ok(unreadable(&rejection)),
    };
    let mut mandate = asked(&app, &staff, &id).await?;
    let details = &mut mandate.details;
    if let Some(name) = seen.resident.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()) {
        details.resident = name;
    }
    details.citizen_id = seen.citizen_id.or(details.citizen_id.take());
    let Some(number) = details.citizen_id.clone() else {
        return Ok(refuse("no-number", "Write the identity number that stands in the papers."));
    };
    if details.ground.is_some_and(|ground| !ground.can_hold(&number, app.today())) {
        return Ok(refuse(
            "of-age",
            "By the identity number they are of age. Refuse it, or correct the number.",
        ));
    }
    let resident = app.store().find_or_add_by_citizen_id(&number, app.now()).await?;
    if resident == mandate.helper {
        return Ok(refuse("same-person", "Nobody is their own guardian."));
    }
    mandate.resident = Some(resident);
    mandate.starts_at = Some(app.now());
    mandate.ends_at = match term(&mandate) {
        Some(term) => term.end(app.now(), &mandate.details),
        None => mandate.ends_at,
    };
    if !app.store().confirm_mandate(&staff, &mandate).await? {
        return Err(Error::NotFound);
    }
    app.store().name_once(resident, &mandate.details.resident).await?;
    note(&staff, &mandate, "confirmed");
    telling::tell(&app, News::MandateBegun(&mandate)).await?;
    Ok(Json(MandateFile::from(&mandate)).into_response())
}

/// Writes down that the papers do not show it.
pub async fn refuse_mandate(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response> {
    if let Some(refusal) = not_a_hall(&staff) {
        return Ok(refusal);
    }
    let mandate = asked(&app, &staff, &id).await?;
    if !app.store().refuse_mandate(&staff.region, mandate.id, app.now()).await? {
        return Err(Error::NotFound);
    }
    note(&staff, &mandate, "refused");
    Ok(Json(MandateFile::from(&mandate)).into_response())
}

/// Writes down what a resident says at the counter: another may act for them from now on.
pub async fn witness_mandate(
    State(app): State<App>,
    staff: Staff,
    request: Result<Json<WitnessedMandate>, JsonRejection>,
) -> Result<Response> {
    if let Some(refusal) = not_a_hall(&staff) {
        return Ok(refusal);
    }
    let said = match request {
        Ok(Json(said)) => said,
        Err(rejection) => return Ok(unreadable(&rejection)),
    };
    let consents = said.consents;
    let (mandate, helper_phone, resident_phone) = match read(&app, &staff, said) {
        Ok(read) => read,
        Err(message) => return Ok(refuse("unreadable", message)),
    };
    let Some(number) = mandate.details.citizen_id.clone() else { return Err(Error::NotFound) };
    let resident = app.store().find_or_add_by_citizen_id(&number, app.now()).await?;
    if !speaks_for_themselves(&app, resident, &mandate).await? {
        return Ok(refuse(
            "guarded",
            "For a child under 14, or somebody with a guardian, only the guardian says so.",
        ));
    }
    if let Some(phone) = resident_phone
        && !has_phone(&app, resident, &phone).await?
    {
        return Ok(refuse(
            "phone-taken",
            "That is not this resident's number here. Leave it out, or let them \
            consent with the code to their own phone.",
        ));
    }
    let helper = app.store().find_or_add_by_phone(&helper_phone, app.now()).await?;
    if resident == helper {
        return Ok(refuse("same-person", "Helper and resident are the same person."));
    }
    let mandate = Mandate { helper, resident: Some(resident), ..mandate };
    app.store().name_once(resident, &mandate.details.resident).await?;
    app.store().name_once(helper, &mandate.details.helper).await?;
    app.store().witness_mandate(&mandate, &staff).await?;
    if consents {
        let (by, capacity, now) = (Who::from(&staff), Capacity::Witness, app.now());
        app.store().give_consent(&NewConsent { resident, by, capacity, now }).await?;
    }
    note(&staff, &mandate, "witnessed");
    telling::tell(&app, News::MandateBegun(&mandate)).await?;
    Ok((StatusCode::CREATED, Json(MandateFile::from(&mandate))).into_response())
}

/// Ends a mandate for a resident who says so at the counter.
pub async fn end_mandate(State(app): State<App>, staff: Staff, Path(id): Path<String>) -> Result<Response> {
    if let Some(refusal) = not_a_hall(&staff) {
        return Ok(refusal);
    }
    let mandate = of_address(&app, &staff, &id).await?;
    if !app.store().end_mandate_in(&staff, mandate.id, app.now()).await? {
        return Err(Error::NotFound);
    }
    note(&staff, &mandate, "ended");
    telling::tell(&app, News::MandateEnded(&mandate)).await?;
    Ok(Json(MandateFile::from(&mandate)).into_response())
}

/// What was said, with the two phones; or what is the matter with it. Who the two are is not known yet.
fn read(
    app: &App,
    staff: &Staff,
    said: WitnessedMandate,
) -> Result<(Mandate, Phone, Option<Phone>), &'static str> {
    let WitnessedMandate { helper, body, resident, citizen_id, kind, scope, term, .. } = said;
    let helper_phone =
        Phone::parse_mobile(&said.helper_phone).map_err(|_| "The helper's phone is no mobile number.")?;
    let resident_phone = said.resident_phone.as_deref().map(Phone::parse_mobile).transpose();
    let resident_phone = resident_phone.map_err(|_| "The resident's phone is no mobile number.")?;
    let (helper, resident) = (helper.trim().to_owned(), resident.trim().to_owned());
    if helper.is_empty() || resident.is_empty() {
        return Err("Write both names.");
    }
    let body = body.map(|body| body.trim().to_owned()).filter(|body| !body.is_empty());
    if kind == Kind::Guardian {
        return Err("A guardian shows papers: confirm what waits instead.");
    }
    if kind.has_body() && body.is_none() {
        return Err("Write the body in whose name the helper acts.");
    }
    if !scope.apply && !scope.follow {
        return Err("A mandate is to apply, to follow, or both.");
    }
    let details = Details { helper, body, resident, citizen_id: Some(citizen_id), ground: None };
    let (now, nobody) = (app.now(), ResidentId(uuid::Uuid::nil()));
    let mandate = Mandate {
        id: MandateId(new_id()),
        helper: nobody,
        resident: None,
        kind,
        basis: Basis::Witness,
        scope: whole(app, staff, scope)?,
        ends_at: term.end(now, &details),
        details,
        region: staff.region.clone(),
        asked_at: now,
        starts_at: Some(now),
        ended_at: None,
        ended_by: None,
    };
    Ok((mandate, helper_phone, resident_phone))
}

/// With the parts of every bundle; all of it has to be on offer.
fn whole(app: &App, staff: &Staff, scope: Scope) -> Result<Scope, &'static str> {
    let Some(services) = scope.services else { return Ok(scope) };
    let region = app.catalog().region(&staff.region).ok_or("This region offers nothing.")?;
    let offers = app.catalog().offers(region, app.today());
    if services.is_empty() || services.iter().any(|slug| offers.service(slug).is_none()) {
        return Err("One of the services is not on offer here.");
    }
    let services: BTreeSet<_> = mandates::with_parts(offers, services);
    Ok(Scope { services: Some(services), ..scope })
}

/// Whether what this resident says at a counter counts.
async fn speaks_for_themselves(app: &App, resident: ResidentId, mandate: &Mandate) -> Result<bool> {
    let mut guardianships = app.store().mandates_over(resident).await?;
    guardianships
        .retain(|other| other.kind == Kind::Guardian && other.standing(app.now()) == Standing::InForce);
    let age = mandate.details.citizen_id.as_ref().map(|number| number.age_on(app.today()));
    let around = Around { acting: Some(mandate.kind), guardianships: &guardianships, age, has_phone: false };
    Ok(Way::of(around, app.today()) == Way::Hall)
}

/// Whether this is the resident's number by now. One that opens somebody else's account is never tied to theirs.
async fn has_phone(app: &App, resident: ResidentId, phone: &Phone) -> Result<bool> {
    Ok(app.store().phone_once(resident, phone).await?
        || app.store().find_by_phone(phone).await? == Some(resident))
}

/// For how long it was asked: the shortest term that reaches so far. A minor's may end before its term.
fn term(mandate: &Mandate) -> Option<Term> {
    let asked = mandate.ends_at - mandate.asked_at;
    Term::ALL.into_iter().find(|term| term.length() >= asked)
}

/// A mandate that waits for papers to be seen in this region.
async fn asked(app: &App, staff: &Staff, id: &str) -> Result<Mandate> {
    let mandate = of_address(app, staff, id).await?;
    let is_asked = mandate.standing(app.now()) == Standing::Asked;
    is_asked.then_some(mandate).ok_or(Error::NotFound)
}

async fn of_address(app: &App, staff: &Staff, id: &str) -> Result<Mandate> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    app.store().mandate_in(&staff.region, id).await?.ok_or(Error::NotFound)
}

/// It opens everything of its resident's, so only offices with a counter see to it, where people show who they are.
fn not_a_hall(staff: &Staff) -> Option<Response> {
    let message = || "Mandates are seen to at the counter of a street office or above.".to_owned();
    (staff.role < Role::Street).then(|| answer(StatusCode::FORBIDDEN, "not-this-role", message(), None, None))
}

fn refuse(error: &str, message: &str) -> Response {
    answer(StatusCode::UNPROCESSABLE_ENTITY, error, message.to_owned(), None, None)
}

fn note(staff: &Staff, mandate: &Mandate, done: &str) {
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), mandate.id = %mandate.id, "staff {done} a mandate");
}
