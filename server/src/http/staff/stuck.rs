//! Who is stuck, for whichever office of the region answers first: it need not be one with a counter, because whoever
//! knows the neighbourhood may help best.

use crate::{
    app::App,
    error::{Error, Result},
    store::Staff,
};
use axum::{
    Json,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use serde_json::json;
use tantu_domain::{ids::StuckNoteId, staff::StuckNotes};

/// Everybody who waits for an answer.
pub async fn list_stuck(State(app): State<App>, staff: Staff) -> Result<Json<StuckNotes>> {
    let notes = app.store().read_stuck_notes(&staff, app.now()).await?;
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), "staff read who is stuck");
    Ok(Json(StuckNotes { notes }))
}

/// Writes down that somebody was answered.
pub async fn answer_stuck(State(app): State<App>, staff: Staff, Path(id): Path<String>) -> Result<Response> {
    let id: StuckNoteId = id.parse().map_err(|_| Error::NotFound)?;
    if !app.store().answer_stuck_note(&staff, id, app.now()).await? {
        return Err(Error::NotFound);
    }
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), "staff answered somebody who was stuck");
    Ok(Json(json!({ "id": id })).into_response())
}
