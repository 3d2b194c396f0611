//! What a person has told before, out of the database.

use super::{Resident, cookies};
use crate::{app::App, error::Result};
use axum_extra::extract::CookieJar;
use tantu_app::{
    facts::{Facts, Told},
    register,
};
use tantu_domain::{answer::Carried, calendar, journey::Journey, mandate::Act, work::REGISTERING};

/// Everything this person has told. A helper learns of it what their mandate reaches; and what they looked up for
/// themselves is nobody else's.
///
/// # Errors
/// What the database says.
pub(super) async fn known(app: &App, resident: &Resident, jar: &CookieJar) -> Result<Facts> {
    let mut told = Vec::new();
    let cases = app.store().cases_of(resident.id).await?;
    for case in cases.iter().filter(|case| resident.may(Act::Apply, &case.service)) {
        told.push(Told::in_case(case, app.entry_of(case)?));
    }
    if resident.acting.is_none()
        && let Some(key) = cookies::secret_in(jar, cookies::FINDER)
        && let Some((typed, at)) = app.store().sheet(&key, app.now()).await?
    {
        let (entry, on) = (app.catalog().finder(), calendar::day_in_china(at));
        let answers = Journey::walk(&entry.service, &typed, entry.around(on)).answers().clone();
        told.push(Told { at, entry, answers, carried: Carried { from: None, is_registered: false, on } });
    }
    if resident.may(Act::Apply, REGISTERING) {
        told.extend(registered(app, resident).await?);
    }
    Ok(Facts::of(told))
}

/// What stands in the register of those who look for work, which its person may have changed since they sent it.
async fn registered<'a>(app: &'a App, resident: &Resident) -> Result<Option<Told<'a>>> {
    let Some(registration) = app.store().registration(resident.id).await? else { return Ok(None) };
    let (at, today) = (registration.changed_at, app.today());
    let entry = register::entry(app.catalog(), &registration.region, today);
    let Some(entry) = entry else { return Ok(None) };
    let answers = register::answers(entry, &registration.typed, today);
    let carried = Carried { from: None, is_registered: true, on: calendar::day_in_china(at) };
    Ok(Some(Told { at, entry, answers, carried }))
}
