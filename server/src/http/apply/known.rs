//! What is known already when an application begins.

use super::{
    super::{Resident, reply, see},
    draft::open,
};
use crate::{
    app::App,
    error::Result,
    store::{self, NewDraft},
};
use axum::{
    Extension,
    extract::{Path, State},
    response::Response,
};
use std::collections::BTreeMap;
use tantu_app::{journey, page::Visit, paths};

/// What is known already, before the first question.
pub async fn show_known(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(id): Path<String>,
) -> Result<Response> {
    let draft = open(&app, &resident, &id).await?;
    Ok(reply(&visit, journey::show_known(visit.locale, &draft.on_its_way())))
}

/// This one is for somebody else: nothing of what was known is taken over.
pub async fn forget_known(
    State(app): State<App>,
    resident: Resident,
    Path(id): Path<String>,
) -> Result<Response> {
    let draft = open(&app, &resident, &id).await?;
    if draft.stored.corrects.is_some() {
        return Ok(see(&paths::draft(draft.stored.id)));
    }
    let store::Draft { id, service, region, definition, mut typed, carried, .. } = draft.stored;
    typed.retain(|question, _| !carried.contains_key(question));
    app.store().discard_draft(resident.id, id).await?;
    let new = NewDraft { service, region, definition, corrects: None, typed, carried: BTreeMap::new() };
    Ok(see(&paths::draft(app.store().create_draft(resident.id, new, app.now()).await?)))
}
