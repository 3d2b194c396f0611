//! A form that has changed since somebody began to fill it in.

use super::{
    super::{Resident, see, show},
    draft::{carry_over, load},
};
use crate::{app::App, error::Result};
use axum::{
    Extension,
    extract::{Path, State},
    response::Response,
};
use tantu_app::{
    journey::{self, Update},
    page::Visit,
    pages::update,
    paths,
};

/// What has changed in the form since the draft was begun.
pub async fn show_update(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(id): Path<String>,
) -> Result<Response> {
    let draft = load(&app, &resident, &id).await?;
    let Some(before) = draft.before() else { return Ok(see(&paths::draft(draft.stored.id))) };
    let update = Update::between(before, &draft.on_its_way());
    let model = update::Model { draft: draft.stored.id, before, now: draft.entry, update };
    Ok(show(&visit, update::page(visit.locale, model)))
}

/// Goes on with the form as it is now.
pub async fn take_update(
    State(app): State<App>,
    resident: Resident,
    Path(id): Path<String>,
) -> Result<Response> {
    let draft = load(&app, &resident, &id).await?;
    if draft.before().is_none() {
        return Ok(see(&paths::draft(draft.stored.id)));
    }
    carry_over(&app, &resident, &draft).await?;
    Ok(see(&journey::go_on(&draft.on_its_way())))
}
