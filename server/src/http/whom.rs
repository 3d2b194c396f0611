//! “Who is this for?”: oneself, or somebody one helps. It belongs to whoever is signed in, and works when a mandate has
//! just ended.

use super::{Resident, SignedInPerson, cookies, see, services, show, sign_in};
use crate::{
    app::App,
    error::{Error, Result},
};
use axum::{
    Extension, Form,
    extract::{Query, State},
    response::Response,
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{
    page::{ME, Page, Visit},
    pages::whom::{self, Done},
    paths,
};
use tantu_domain::{
    ids::{MandateId, ResidentId},
    mandate::{Mandate, Standing},
    reference::Reference,
};

/// Where to go on afterwards, and what has just been done.
#[derive(Deserialize)]
pub struct Onward {
    next: Option<String>,
    made: Option<String>,
    asked: Option<String>,
    ended: Option<String>,
}

impl Onward {
    fn done(&self) -> Option<Done> {
        let made = self.made.as_ref().map(|_| Done::Made);
        made.or(self.asked.as_ref().map(|_| Done::Asked)).or(self.ended.as_ref().map(|_| Done::Ended))
    }
}

/// The answer: [`ME`] or a mandate.
#[derive(Deserialize)]
pub struct Choice {
    #[serde(default, rename = "for")]
    for_whom: String,
}

/// Asks, and lists everybody they help.
pub async fn show_whom(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: SignedInPerson,
    resident: Result<Resident>,
    Query(way): Query<Onward>,
) -> Result<Response> {
    // Whoever's mandate has ended acts for nobody until they say so.
    let chosen = resident.map_or(String::new(), |_| visit.for_whom());
    Ok(show(&visit, page(&app, &visit, person.id, chosen, way, false).await?))
}

/// Acts for this one from now on.
pub async fn choose_whom(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: SignedInPerson,
    jar: CookieJar,
    Query(way): Query<Onward>,
    Form(Choice { for_whom }): Form<Choice>,
) -> Result<Response> {
    let mandate = held(&app, person.id, &for_whom).await?;
    if mandate.is_none() && for_whom != ME {
        return Ok(show(&visit, page(&app, &visit, person.id, for_whom, way, true).await?));
    }
    let id = mandate.as_ref().map(|mandate| mandate.id);
    if !app.store().act_under(person.session, person.id, id).await? {
        return Err(Error::NotFound);
    }
    tracing::info!("somebody said for whom they act");
    let whose = mandate.and_then(|mandate| mandate.resident).unwrap_or(person.id);
    let next = sign_in::local(way.next.as_deref().unwrap_or_default());
    if !reaches(&app, whose, next).await? {
        return Ok(see(paths::APPLICATIONS));
    }
    let session = cookies::secret_in(&jar, cookies::SESSION);
    match session.filter(|_| next.starts_with("/services/")) {
        Some(session) => {
            let resident = Resident::of_session(&app, &session).await?;
            Ok(see(&services::lead_on(&app, &visit, &jar, &resident, next).await?))
        }
        None => Ok(see(next)),
    }
}

/// The mandate of that name, if it is theirs and holds.
pub(super) async fn held(app: &App, person: ResidentId, name: &str) -> Result<Option<Mandate>> {
    let Ok(id) = name.parse::<MandateId>() else { return Ok(None) };
    let mandate = app.store().mandate_of(person, id).await?;
    let holds =
        |mandate: &Mandate| mandate.helper == person && mandate.standing(app.now()) == Standing::InForce;
    Ok(mandate.filter(holds))
}

/// Whether a page is one of theirs, or nobody's: whoever comes from the page of one person and chooses another is not
/// led back to where there is nothing.
async fn reaches(app: &App, whose: ResidentId, page: &str) -> Result<bool> {
    let mut parts = page.split(['/', '?']).skip(1);
    Ok(match (parts.next(), parts.next()) {
        (Some("apply"), Some(draft)) => match draft.parse() {
            Ok(draft) => app.store().draft(whose, draft).await?.is_some(),
            Err(_) => false,
        },
        (Some("applications"), Some(reference)) => match Reference::parse(reference) {
            Some(reference) => app.store().case_of(whose, &reference).await?.is_some(),
            None => false,
        },
        _ => true,
    })
}

async fn page(
    app: &App,
    visit: &Visit,
    person: ResidentId,
    chosen: String,
    way: Onward,
    is_missing: bool,
) -> Result<Page> {
    let mandates = app.store().mandates_of(person).await?;
    let model = whom::Model {
        mandates: &mandates,
        chosen,
        is_missing,
        done: way.done(),
        next: way.next,
        offers: app.offers(visit),
        now: app.now(),
    };
    Ok(whom::page(visit.locale, &model))
}
