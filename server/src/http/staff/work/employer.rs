//! What may be told to the employer somebody applied to: a page of its own, so that nobody reads it out of the whole case
//! and says too much.

use super::super::{case_of, read};
use crate::{
    app::App,
    error::{Error, Result},
    store::{Audit, Deed, Staff},
};
use axum::{
    Json,
    extract::{Path, State},
};
use tantu_domain::work::{APPLYING, Disclosure};

/// What this person has allowed this employer to be told. That it was read is written down, for them to see.
pub async fn show_for_employer(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
) -> Result<Json<Disclosure>> {
    let case = case_of(&app, &staff, &reference).await?;
    if case.service != APPLYING {
        return Err(Error::NotFound);
    }
    let resident = app.store().resident_of_case(case.id).await?;
    let audit = Audit { resident, case: Some(case.id), ..read(&app, &staff, Deed::EmployerFileRead) };
    app.store().write_down(audit).await?;
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), case.id = %case.id, "staff read what an employer may be told");
    Ok(Json(Disclosure::of(&case.answers())))
}
