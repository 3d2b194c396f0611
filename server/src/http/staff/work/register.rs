//! What stands in the register now, beside the case by which somebody registered: what an adviser looks for, and may
//! tell an employer, is what the person wants today.

use crate::{app::App, error::Result};
use tantu_app::register;
use tantu_domain::{ids::ResidentId, staff::RegisterFile, work::REGISTERING};

/// The register of this resident, if the case is of the service by which one registers.
///
/// # Errors
/// What the database says.
pub(in crate::http::staff) async fn beside(
    app: &App,
    service: &str,
    resident: Option<ResidentId>,
) -> Result<Option<RegisterFile>> {
    let Some(resident) = resident.filter(|_| service == REGISTERING) else { return Ok(None) };
    let (store, today) = (app.store(), app.today());
    Ok(store.registration(resident).await?.and_then(|found| {
        let entry = register::entry(app.catalog(), &found.region, today)?;
        Some(RegisterFile { state: found.state, answers: register::answers(entry, &found.typed, today) })
    }))
}
