//! A service: the page about it, and beginning an application.

use super::{Resident, facts, see, show};
use crate::{
    app::App,
    error::{Error, Result},
    store::{Begun, NewDraft},
};
use axum::{
    Extension, Form,
    extract::{Path, State},
    response::Response,
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{
    catalog::Offers,
    matters::Matter,
    page::Visit,
    pages::{matter, service, start},
    paths,
};

/// The services of one matter.
pub async fn show_matter(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    Path(matter): Path<String>,
) -> Result<Response> {
    let offers = app.offers(&visit);
    let named = Matter::ALL.into_iter().find(|known| known.name() == matter);
    let matter = named.filter(|matter| matter.is_on_offer(offers)).ok_or(Error::NotFound)?;
    Ok(show(&visit, matter::page(visit.locale, matter::Model { matter, offers })))
}

/// Everything one wants to know before one begins.
pub async fn show_service(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    Path(slug): Path<String>,
) -> Result<Response> {
    let entry = app.offers(&visit).service(&slug).ok_or(Error::NotFound)?;
    Ok(show(&visit, service::page(visit.locale, service::Model { entry })))
}

/// What the button says: nothing, or that a new draft is wanted although there is one.
#[derive(Deserialize)]
pub struct Start {
    new: Option<String>,
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
    let new = new_draft(&app, app.offers(&visit), &resident, &jar, &slug).await?;
    Ok(see(&match wish.new {
        Some(_) => paths::draft(app.store().create_draft(resident.id, new, app.now()).await?),
        None => begin(&app, &resident, new).await?,
    }))
}

/// Carry on, or begin anew. Without an open draft there is nothing to ask.
pub async fn show_start(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(slug): Path<String>,
) -> Result<Response> {
    let entry = app.offers(&visit).service(&slug).ok_or(Error::NotFound)?;
    let drafts = app.store().open_drafts(resident.id).await?;
    let Some(draft) = drafts
        .iter()
        .find(|draft| draft.service == slug && draft.region == visit.region && draft.corrects.is_none())
    else {
        return Ok(see(&paths::service(&slug)));
    };
    let model = start::Model { entry, draft: draft.id, begun: draft.created_at };
    Ok(show(&visit, start::page(visit.locale, model)))
}

/// Where an application begins: at its first question, or at the choice to carry on with an open draft.
pub async fn begin(app: &App, resident: &Resident, new: NewDraft) -> Result<String> {
    let slug = new.service.clone();
    Ok(match app.store().begin_draft(resident.id, new, app.now()).await? {
        Begun::Anew(draft) => paths::draft(draft),
        Begun::Before(_) => paths::start(&slug),
    })
}

/// A draft for `slug` with everything in it that is known from before.
pub async fn new_draft(
    app: &App,
    offers: Offers<'_>,
    resident: &Resident,
    jar: &CookieJar,
    slug: &str,
) -> Result<NewDraft> {
    let entry = offers.service(slug).ok_or(Error::NotFound)?;
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
