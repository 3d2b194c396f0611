//! Leave to keep what is told of somebody's disability: asked before the first of it, and taken back as easily.

use super::{Resident, cookies, see, services, show, sign_in::local};
use crate::{
    app::App,
    error::{Error, Result},
    jobs::retention,
    sign_in::{self, Ask, Asked, CODE_MINUTES, Outcome},
    store::{NewConsent, Purpose, Who},
};
use axum::{
    Extension, Form,
    extract::{Query, State},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use tantu_app::{
    locale::{Language, Locale},
    page::Visit,
    pages::{
        consent::{self, Kept, Said},
        consent_code, consent_withdrawal,
    },
    paths, press,
};
use tantu_domain::{
    consent::{Around, Capacity, Way},
    mandate::{Kind, Mandate, Standing},
    problem::Code,
    work::RegistrationState,
};

/// Where to go on afterwards, `?next=`, and what was said a moment ago: `?no`, `?young` or `?withdrawn`.
#[derive(Deserialize)]
pub struct Onward {
    next: Option<String>,
    no: Option<String>,
    young: Option<String>,
    withdrawn: Option<String>,
}

/// The digits from the message.
#[derive(Deserialize)]
pub struct Digits {
    #[serde(default)]
    code: String,
}

/// Whether what this resident tells may be kept.
///
/// # Errors
/// What the database says.
pub(super) async fn is_given(app: &App, resident: &Resident) -> Result<bool> {
    Ok(app.store().consent_of(resident.id).await?.is_some())
}

/// Leads whoever has not said yes to the page that asks, and from there to `next`.
///
/// # Errors
/// [`Error::Elsewhere`] if they have not.
pub(super) async fn must_be_given(app: &App, resident: &Resident, next: &str) -> Result<()> {
    match is_given(app, resident).await? {
        true => Ok(()),
        false => Err(Error::Elsewhere { path: paths::consent(Some(next)) }),
    }
}

/// Asks; or says that it was given, and where it is taken back.
pub async fn show_consent(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Query(onward): Query<Onward>,
) -> Result<Response> {
    let said =
        [(&onward.no, Said::No), (&onward.young, Said::TooYoung), (&onward.withdrawn, Said::Withdrawn)];
    let said = said.into_iter().find_map(|(is_said, said)| is_said.as_ref().map(|_| said));
    consent_page(&app, &visit, &resident, onward.next, said).await
}

/// Takes the answer: yes, no, or that a code shall be sent; and whether they are 14. What is not a clear yes is no.
pub async fn give_consent(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    jar: CookieJar,
    Query(Onward { next, .. }): Query<Onward>,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let sent: BTreeMap<_, _> = press::settled(sent).into_iter().collect();
    let said = |name| sent.get(name).map_or("", String::as_str);
    let way = way(&app, &resident).await?;
    let capacity = match (way, said("answer"), said("age")) {
        (Way::Code, "code", _) => return send_code(&app, &resident, next.as_deref()).await,
        (Way::Oneself { asks_age: true }, "yes", "no") => return Ok(see(&with(next.as_deref(), "young"))),
        (Way::Oneself { asks_age: true }, "yes", age) if age != "yes" => {
            return consent_page(&app, &visit, &resident, next, Some(Said::NoAge)).await;
        }
        (Way::Oneself { .. }, "yes", _) => Capacity::Oneself,
        (Way::Guardian, "yes", _) => Capacity::Guardian,
        _ => return Ok(see(&with(next.as_deref(), "no"))),
    };
    keep(&app, &resident, capacity).await?;
    go_on(&app, &visit, &jar, &resident, next.as_deref()).await
}

/// Asks the helper for the digits that the resident was sent.
pub async fn show_consent_code(
    Extension(visit): Extension<Visit>,
    _resident: Resident,
    jar: CookieJar,
    Query(Onward { next, .. }): Query<Onward>,
) -> Response {
    match cookies::secret_in(&jar, cookies::CONSENT) {
        Some(_) => {
            let model = consent_code::Model { next, ..consent_code::Model::default() };
            show(&visit, consent_code::page(visit.locale, model))
        }
        None => see(&paths::consent(next.as_deref())),
    }
}

/// Tries the digits: the right ones are the resident's yes.
pub async fn check_consent_code(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    jar: CookieJar,
    Query(Onward { next, .. }): Query<Onward>,
    Form(Digits { code: typed }): Form<Digits>,
) -> Result<Response> {
    let Some(challenge) = cookies::secret_in(&jar, cookies::CONSENT) else {
        return Ok(see(&paths::consent(next.as_deref())));
    };
    let slip = match sign_in::answer(&app, Purpose::Consent, &challenge, &typed).await? {
        // The browser may act for somebody else by now, and meanwhile there may be a guardian.
        Outcome::Right(awaited)
            if awaited.about == Some(about(&resident)) && way(&app, &resident).await? == Way::Code =>
        {
            keep(&app, &resident, Capacity::Code).await?;
            let answer = go_on(&app, &visit, &jar, &resident, next.as_deref()).await?;
            return Ok((CookieJar::new().add(cookies::removed(cookies::CONSENT)), answer).into_response());
        }
        Outcome::Right(_) | Outcome::Spent => Code::CodeSpent,
        Outcome::Mistaken(slip) => slip,
    };
    let model = consent_code::Model { typed, problem: Some(slip), next };
    Ok(show(&visit, consent_code::page(visit.locale, model)))
}

/// Asks before consent is taken back.
pub async fn confirm_withdrawal(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
) -> Result<Response> {
    must_be_own(&resident)?;
    if !is_given(&app, &resident).await? {
        return Ok(see(&paths::consent(None)));
    }
    let drafts = app.store().open_drafts(resident.id).await?.len();
    let mut open_cases = 0;
    for case in app.store().cases_of(resident.id).await? {
        open_cases += usize::from(!app.status(&case)?.standing.is_ended());
    }
    let is_registered = match app.store().registration(resident.id).await? {
        Some(found) => found.state != RegistrationState::Ended,
        None => false,
    };
    let has_signed_up = !app.store().sign_ups_of(resident.id).await?.is_empty();
    let model = consent_withdrawal::Model { drafts, is_registered, has_signed_up, open_cases };
    Ok(show(&visit, consent_withdrawal::page(visit.locale, model)))
}

/// Takes it back: every draft goes. Doing it twice is no mistake.
pub async fn withdraw_consent(State(app): State<App>, resident: Resident) -> Result<Response> {
    must_be_own(&resident)?;
    if is_given(&app, &resident).await? {
        app.store().withdraw_consent(resident.id, Who::person(resident.person), app.now()).await?;
        tracing::info!("a consent was withdrawn");
    }
    Ok(see(&with(None, "withdrawn")))
}

/// Only the resident and their guardian decide about what is kept; for any other helper it is as if it were not there.
pub(super) fn must_be_own(resident: &Resident) -> Result<()> {
    let is_own = resident.acting.as_ref().is_none_or(|mandate| mandate.kind == Kind::Guardian);
    is_own.then_some(()).ok_or(Error::NotFound)
}

async fn keep(app: &App, resident: &Resident, capacity: Capacity) -> Result<()> {
    let by = Who::person(resident.person);
    app.store().give_consent(&NewConsent { resident: resident.id, by, capacity, now: app.now() }).await?;
    tracing::info!(consent.capacity = capacity.name(), "a consent was given");
    Ok(())
}

async fn go_on(
    app: &App,
    visit: &Visit,
    jar: &CookieJar,
    resident: &Resident,
    next: Option<&str>,
) -> Result<Response> {
    Ok(see(&services::lead_on(app, visit, jar, resident, local(next.unwrap_or_default())).await?))
}

/// How this resident's consent can be given by whoever is here.
async fn way(app: &App, resident: &Resident) -> Result<Way> {
    let mut guardianships: Vec<Mandate> = app.store().mandates_over(resident.id).await?;
    guardianships
        .retain(|mandate| mandate.kind == Kind::Guardian && mandate.standing(app.now()) == Standing::InForce);
    let person = app.store().person(resident.id).await?.ok_or(Error::NotFound)?;
    let around = Around {
        acting: resident.acting.as_ref().map(|mandate| mandate.kind),
        guardianships: &guardianships,
        age: person.citizen_id.as_ref().map(|number| number.age_on(app.today())),
        has_phone: person.phone.is_some(),
    };
    Ok(Way::of(around, app.today()))
}

async fn consent_page(
    app: &App,
    visit: &Visit,
    resident: &Resident,
    next: Option<String>,
    said: Option<Said>,
) -> Result<Response> {
    let kept =
        Kept { draft_days: retention::DRAFTS.whole_days(), case_years: retention::CASES.whole_days() / 365 };
    let model = consent::Model {
        way: way(app, resident).await?,
        is_for_another: resident.acting.is_some(),
        given: app.store().consent_of(resident.id).await?.map(|consent| consent.given_at),
        may_withdraw: must_be_own(resident).is_ok(),
        said,
        kept,
        phone: app.region().phone.clone(),
        next: next.map(|next| local(&next).to_owned()),
    };
    Ok(show(visit, consent::page(visit.locale, model)))
}

/// Sends the resident a code, in their own language. Where it was sent as often as may be, one has to wait.
async fn send_code(app: &App, resident: &Resident, next: Option<&str>) -> Result<Response> {
    let person = app.store().person(resident.id).await?.ok_or(Error::NotFound)?;
    let locale = Locale::new(person.language.as_deref().and_then(Language::from_tag).unwrap_or_default());
    let helper = resident.acting.as_ref().map(|mandate| mandate.details.helper_in_full()).unwrap_or_default();
    let words = |code: &str| {
        let minutes = CODE_MINUTES.to_string();
        let arguments = HashMap::from([("code", code.to_owned()), ("minutes", minutes), ("helper", helper)]);
        locale.words().get_args("sms-consent-code", arguments)
    };
    let about = about(resident);
    let ask = Ask {
        purpose: Purpose::Consent,
        phone: person.phone.as_ref(),
        counted_by: None,
        about: Some(&about),
    };
    match sign_in::ask(app, ask, words).await? {
        Asked::TooMany { wait_minutes } => Err(Error::TooMany { minutes: wait_minutes }),
        Asked::Sent { challenge } => {
            let jar = CookieJar::new().add(cookies::consent(&challenge));
            Ok((jar, see(&paths::consent_code(next))).into_response())
        }
    }
}

/// What a code is about: whose consent, asked for by whom.
fn about(resident: &Resident) -> String {
    format!("{} {}", resident.id, resident.person)
}

/// The page that asks, on the way to `next`, with a word on what was said.
fn with(next: Option<&str>, said: &str) -> String {
    let path = paths::consent(next);
    let joint = if next.is_some() { '&' } else { '?' };
    format!("{path}{joint}{said}")
}
