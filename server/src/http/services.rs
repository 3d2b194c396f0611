//! A service: the page about it, and beginning an application.

use super::{Resident, consent, facts, see, show, show_with, work::apply};
use crate::{
    app::App,
    error::{Error, Result},
    jobs::retention,
    store::{Begun, NewDraft},
};
use axum::{
    Extension, Form,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{
    catalog::Offers,
    matters::Matter,
    page::{ActingFor, ME, Page, Visit},
    pages::{matter, service, start, start_for},
    paths,
};
use tantu_domain::{
    calendar,
    mandate::{Act, Mandate, Standing},
};

/// The services of one matter.
pub async fn show_matter(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    Path(matter): Path<String>,
) -> Result<Response> {
    let offers = app.offers(&visit);
    let matter = Matter::named(&matter).filter(|matter| matter.is_on_offer(offers)).ok_or(Error::NotFound)?;
    Ok(show(&visit, matter::page(visit.locale, matter::Model { matter, offers })))
}

/// Everything one wants to know before one begins.
pub async fn show_service(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    Path(slug): Path<String>,
) -> Result<Response> {
    let entry = app.offers(&visit).service(&slug).ok_or(Error::NotFound)?;
    Ok(show(&visit, service::page(visit.locale, service::Model { entry, for_whom: visit.for_whom() })))
}

/// What the button says: for whom the page was, and whether a new draft is wanted although there is one.
#[derive(Deserialize)]
pub struct Start {
    #[serde(default = "me", rename = "for")]
    for_whom: String,
    new: Option<String>,
}

fn me() -> String {
    ME.to_owned()
}

/// Begins an application, or asks whether to carry on with the one that is open.
pub async fn start_application(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    jar: CookieJar,
    Path(slug): Path<String>,
    Form(wish): Form<Start>,
) -> Result<Response> {
    if wish.for_whom != visit.for_whom() {
        let page = ask_for_whom(&app, &visit, &resident, &slug, &wish).await?;
        return Ok(show_with(&visit, StatusCode::CONFLICT, page));
    }
    let new = new_draft(&app, app.offers(&visit), &resident, &jar, &slug).await?;
    consent::must_be_given(&app, &resident, &paths::start(&slug)).await?;
    Ok(see(&match wish.new {
        Some(_) => paths::draft(app.store().create_draft(resident.id, new, app.now()).await?),
        None => begin(&app, &resident, new).await?,
    }))
}

/// Another tab has changed for whom they act since the page was opened: that is said, and nothing begins.
async fn ask_for_whom(
    app: &App,
    visit: &Visit,
    resident: &Resident,
    slug: &str,
    wish: &Start,
) -> Result<Page> {
    let before = match wish.for_whom.parse() {
        _ if wish.for_whom == ME => Some(None),
        Err(_) => None,
        Ok(id) => {
            let mandate = app.store().mandate_of(resident.person, id).await?;
            let holds = |mandate: &Mandate| {
                mandate.helper == resident.person && mandate.standing(app.now()) == Standing::InForce
            };
            mandate.filter(holds).map(|mandate| Some(acting_for(&mandate)))
        }
    };
    let now = resident.acting.as_ref().map(acting_for);
    let model = start_for::Model { slug, now, before, is_new: wish.new.is_some() };
    Ok(start_for::page(visit.locale, model))
}

fn acting_for(mandate: &Mandate) -> ActingFor {
    ActingFor { mandate: mandate.id, name: mandate.details.resident.clone() }
}

/// Carry on, or begin anew. Without an open draft there is nothing to ask.
pub async fn show_start(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(slug): Path<String>,
) -> Result<Response> {
    let entry = app.offers(&visit).service(&slug).ok_or(Error::NotFound)?;
    resident.must(Act::Apply, &slug)?;
    let drafts = app.store().open_drafts(resident.id).await?;
    let Some(draft) = drafts
        .iter()
        .find(|draft| draft.service == slug && draft.region == visit.region && draft.corrects.is_none())
    else {
        return Ok(see(&paths::service(&slug)));
    };
    let for_whom = visit.for_whom();
    let kept_until = calendar::day_in_china(draft.updated_at + retention::DRAFTS);
    let model = start::Model { entry, draft: draft.id, begun: draft.created_at, kept_until, for_whom };
    Ok(show(&visit, start::page(visit.locale, model)))
}

/// Where somebody goes on who is on the way to `next`. Whoever was about to begin an application, or to apply for a post,
/// begins it, once there is consent to keep what they will tell.
pub(super) async fn lead_on(
    app: &App,
    visit: &Visit,
    jar: &CookieJar,
    resident: &Resident,
    next: &str,
) -> Result<String> {
    if let Some(to_post) = apply::lead_on(app, visit, jar, resident, next).await? {
        return Ok(to_post);
    }
    let to_start = next.strip_prefix("/services/").and_then(|rest| rest.strip_suffix("/start"));
    let offers = app.offers(visit);
    let Some(slug) = to_start.filter(|slug| offers.service(slug).is_some()) else {
        return Ok(next.to_owned());
    };
    if !consent::is_given(app, resident).await? {
        return Ok(paths::consent(Some(next)));
    }
    let new = new_draft(app, offers, resident, jar, slug).await?;
    begin(app, resident, new).await
}

/// Where an application begins: at its first question, or at the choice to carry on with an open draft.
async fn begin(app: &App, resident: &Resident, new: NewDraft) -> Result<String> {
    let slug = new.service.clone();
    Ok(match app.store().begin_draft(resident.id, new, app.now()).await? {
        Begun::Anew(draft) => paths::draft(draft),
        Begun::Before(_) => paths::start(&slug),
    })
}

/// A draft for `slug` with everything in it that is known from before.
pub(super) async fn new_draft(
    app: &App,
    offers: Offers<'_>,
    resident: &Resident,
    jar: &CookieJar,
    slug: &str,
) -> Result<NewDraft> {
    let entry = offers.service(slug).ok_or(Error::NotFound)?;
    resident.must(Act::Apply, slug)?;
    app.keep_definition(entry).await?;
    let facts = facts::known(app, resident, jar).await?;
    let (typed, carried) = facts.for_service(entry, app.today());
    Ok(NewDraft {
        service: entry.service.slug.clone(),
        region: entry.region.code.clone(),
        definition: entry.version.clone(),
        corrects: None,
        typed,
        carried,
    })
}
