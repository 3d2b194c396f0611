//! Having everything deleted: asked once more, done at once as far as may be, and the rest when its time is up.

use super::{
    super::{Resident, cookies, see, show, sign_in, work::gatherings::fill_seats},
    Everything, KEPT,
};
use crate::{
    app::App,
    error::Result,
    store::{Deletion, Who},
    telling::Circle,
};
use axum::{
    Extension,
    extract::State,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use tantu_app::{page::Visit, pages::my_data::deletion, paths};
use tantu_domain::{
    calendar,
    mandate::{Mandate, Standing},
};

/// What goes at once, what stays, and until when.
pub async fn confirm_deletion(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
) -> Result<Response> {
    let everything = Everything::of(&app, &resident).await?;
    let (mut open, mut ended) = (Vec::new(), Vec::new());
    for case in &everything.cases {
        if app.status(case)?.standing.is_ended() {
            let last = case.history.last().map_or(app.now(), |recorded| recorded.at);
            ended.push((case.reference.clone(), calendar::day_in_china(last + KEPT.cases)));
        } else {
            open.push(case.reference.clone());
        }
    }
    let in_force = |mandate: &&Mandate| mandate.standing(app.now()) == Standing::InForce;
    let mandates = everything.helpers.iter().chain(&everything.helped).filter(in_force).count();
    let ways = everything.ways;
    let model = deletion::Model {
        drafts: everything.drafts.len(),
        registrations: usize::from(everything.registration.is_some()),
        messages: everything.messages.len(),
        notes: everything.stuck.len(),
        sign_ups: everything.sign_ups.len(),
        ways: ways.passkeys + ways.identities + ways.cards + ways.devices,
        mandates,
        open,
        ended,
        case_years: KEPT.cases.whole_days() / 365,
        phone: app.region().phone.clone(),
    };
    Ok(show(&visit, deletion::page(visit.locale, model)))
}

/// Does it, unless a case is under way: the page then says which. Whoever has had their own data deleted is signed out.
pub async fn delete_my_data(State(app): State<App>, resident: Resident, jar: CookieJar) -> Result<Response> {
    super::must_be_own(&resident)?;
    let by = Who::person(resident.person);
    let left = app.store().sign_ups_of(resident.id).await?;
    let told = Circle::around(&app, resident.id).await?.tell_of_deletion(&app);
    if app.store().delete_everything(resident.id, &by, &told, app.now()).await? == Deletion::Refused {
        return Ok(see(paths::MY_DATA_DELETE));
    }
    fill_seats(&app, &left).await?;
    if let Some(sheet) = cookies::secret_in(&jar, cookies::FINDER) {
        app.store().delete_sheet(&sheet).await?;
    }
    tracing::info!("somebody had their data deleted");
    let jar = sign_in::signed_out_jar().add(cookies::removed(cookies::FINDER));
    Ok((jar, [sign_in::CLEAR_CACHE], see(paths::MY_DATA_DELETED)).into_response())
}

/// Says that it was done.
pub async fn show_deleted(Extension(visit): Extension<Visit>) -> Response {
    show(&visit, deletion::done(visit.locale))
}
