//! What is known already when an application begins.

use super::{
    super::{Resident, reply, see},
    draft::open,
};
use crate::{app::App, error::Result};
use axum::{
    Extension,
    extract::{Path, State},
    response::Response,
};
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
    if draft.stored.corrects.is_none() {
        app.store().forget_carried(resident.id, draft.stored.id).await?;
    }
    Ok(see(&paths::draft(draft.stored.id)))
}
