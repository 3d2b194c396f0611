//! A service: the page about it, and beginning an application.

use super::{Resident, see, show};
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
use serde::Deserialize;
use tantu_app::{
    page::Visit,
    pages::{service, start},
    paths,
};
use tantu_domain::answer::TypedAnswers;

/// Everything one wants to know before one begins.
pub async fn show_service(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    Path(slug): Path<String>,
) -> Result<Response> {
    let entry = app.catalog().service(&slug).ok_or(Error::NotFound)?;
    Ok(show(&visit, service::page(visit.locale, service::Model { entry, region: app.region() })))
}

/// What the button says: nothing, or that a new draft is wanted although there is one.
#[derive(Deserialize)]
pub struct Start {
    new: Option<String>,
}

/// Begins an application, or asks whether to carry on with the one that is open.
pub async fn start_application(
    State(app): State<App>,
    resident: Resident,
    Path(slug): Path<String>,
    Form(wish): Form<Start>,
) -> Result<Response> {
    let to = if wish.new.is_some() {
        begin_anew(&app, &resident, &slug).await?
    } else {
        begin(&app, &resident, &slug).await?
    };
    Ok(see(&to))
}

/// Carry on, or begin anew. Without an open draft there is nothing to ask.
pub async fn show_start(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(slug): Path<String>,
) -> Result<Response> {
    let entry = app.catalog().service(&slug).ok_or(Error::NotFound)?;
    let drafts = app.store().open_drafts(resident.id).await?;
    let Some(draft) = drafts.iter().find(|draft| draft.service == slug && draft.corrects.is_none()) else {
        return Ok(see(&paths::service(&slug)));
    };
    let model = start::Model { entry, draft: draft.id, begun: draft.created_at };
    Ok(show(&visit, start::page(visit.locale, model)))
}

/// Where an application for `slug` begins: at its first question, or at the choice to carry on with an open draft.
pub async fn begin(app: &App, resident: &Resident, slug: &str) -> Result<String> {
    Ok(match app.store().begin_draft(resident.id, empty(app, slug)?, app.now()).await? {
        Begun::Anew(draft) => paths::draft(draft),
        Begun::Before(_) => paths::start(slug),
    })
}

async fn begin_anew(app: &App, resident: &Resident, slug: &str) -> Result<String> {
    Ok(paths::draft(app.store().create_draft(resident.id, empty(app, slug)?, app.now()).await?))
}

fn empty(app: &App, slug: &str) -> Result<NewDraft> {
    let entry = app.catalog().service(slug).ok_or(Error::NotFound)?;
    Ok(NewDraft {
        service: entry.service.slug.clone(),
        region: app.region().code.clone(),
        corrects: None,
        typed: TypedAnswers::new(),
    })
}
