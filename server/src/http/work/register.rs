//! The register: what somebody hopes for, changed and paused whenever they like.

use crate::{
    app::App,
    error::{Error, Result},
    http::{Resident, applications::answer::keep_for_later, consent::must_be_given, cookies, see, show},
    store::{Registering, Registration},
};
use axum::{
    Extension, Form,
    extract::{Path, Query, State},
    http::request::Parts,
    response::Response,
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{
    catalog::Entry,
    journey::{self, Press},
    page::Visit,
    pages::work::register::{self as pages, Change, Model, Step},
    paths::{self, work},
    register,
};
use tantu_domain::{
    answer::{Answers, Reading, Typed},
    draft::Draft,
    mandate::Act,
    service::Question,
    work::{REGISTERING, RegistrationState},
};

/// What was done a moment ago, `?saved`.
#[derive(Deserialize)]
pub struct Way {
    saved: Option<String>,
}

/// What a form sent, field by field.
type Sent = Vec<(String, String)>;

/// Everything that stands in it.
pub async fn show_register(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Query(way): Query<Way>,
) -> Result<Response> {
    let (registration, entry) = registered(&app, &resident).await?;
    let model = Model {
        entry,
        typed: &registration.typed,
        state: registration.state,
        wants_news: registration.wants_news,
        changed_at: registration.changed_at,
        is_saved: way.saved.is_some(),
        today: app.today(),
    };
    Ok(show(&visit, pages::page(visit.locale, &model)))
}

/// Pauses, goes on, or turns the messages on or off: all of it can be taken back with one press.
pub async fn change_state(
    State(app): State<App>,
    resident: Resident,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    registered(&app, &resident).await?;
    let step =
        sent.iter().find(|(field, _)| field == Step::FIELD).and_then(|(_, name)| Step::from_name(name));
    let (store, id, who, now) = (app.store(), resident.id, resident.who(), app.now());
    let is_changed = match step {
        Some(Step::Pause) => {
            store.change_registration_state(id, RegistrationState::Paused, &who, now).await?
        }
        Some(Step::Resume) => {
            must_be_given(&app, &resident, work::REGISTER).await?;
            store.change_registration_state(id, RegistrationState::Active, &who, now).await?
        }
        Some(Step::Tell) => store.tell_of_posts(id, true, &who, now).await?,
        Some(Step::TellNot) => store.tell_of_posts(id, false, &who, now).await?,
        None => false,
    };
    Ok(see(&if is_changed { saved() } else { work::REGISTER.to_owned() }))
}

/// One question, with what stands there, or with what was typed before they had signed in again.
pub async fn show_change(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(id): Path<String>,
    jar: CookieJar,
) -> Result<Response> {
    let (registration, entry) = open(&app, &resident).await?;
    let question = register::question(entry, &id).ok_or(Error::NotFound)?;
    must_be_given(&app, &resident, &work::register_change(&id)).await?;
    let kept = match cookies::secret_in(&jar, cookies::REPLY) {
        Some(key) => app.store().kept_reply(&key, &work::register_change(&id), app.now()).await?,
        None => None,
    };
    let typed = match kept {
        Some(sent) => question.keep(sent),
        None => registration.typed.get(&id).cloned().unwrap_or_default(),
    };
    let change = Change { entry, question, typed, is_judged: false, today: app.today() };
    Ok(show(&visit, pages::change(visit.locale, &change)))
}

/// Puts the answer in the place of the one that stood there, or says what to mend. Whoever is no longer signed in signs
/// in first, and finds what they typed.
pub async fn save_change(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Result<Resident>,
    Path(id): Path<String>,
    jar: CookieJar,
    parts: Parts,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let resident = match resident {
        Err(Error::SignInFirst { next }) => return keep_for_later(&app, &parts, sent, &next).await,
        resident => resident?,
    };
    let (_, entry) = open(&app, &resident).await?;
    let question = register::question(entry, &id).ok_or(Error::NotFound)?;
    must_be_given(&app, &resident, &work::register_change(&id)).await?;
    let (typed, press) = journey::keep(question, sent);
    if matches!(press, Press::Mark(_)) || is_mistaken(&app, entry, question, &typed) {
        let is_judged = press == Press::Continue;
        let change = Change { entry, question, typed, is_judged, today: app.today() };
        return Ok(show(&visit, pages::change(visit.locale, &change)));
    }
    app.store().change_registration(resident.id, &id, &typed, &resident.who(), app.now()).await?;
    if let Some(key) = cookies::secret_in(&jar, cookies::REPLY) {
        app.store().forget_reply(&key, app.now()).await?;
    }
    Ok(see(&saved()))
}

/// Asks before it ends.
pub async fn confirm_end(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
) -> Result<Response> {
    open(&app, &resident).await?;
    Ok(show(&visit, pages::end_page(visit.locale)))
}

/// Ends it: nothing of what they told is left here. Doing it twice is no mistake.
pub async fn end_registration(State(app): State<App>, resident: Resident) -> Result<Response> {
    registered(&app, &resident).await?;
    let (who, now) = (resident.who(), app.now());
    app.store().change_registration_state(resident.id, RegistrationState::Ended, &who, now).await?;
    Ok(see(work::REGISTER))
}

/// What of a draft that is sent stands in the register from then on; none, if one does not register by it. Of a
/// correction it is what was mended: everything else may have been changed there meanwhile.
pub(in crate::http) fn sent(entry: &Entry, draft: &Draft) -> Option<Registering> {
    let is_correction = draft.corrects.is_some();
    let is_sent = |id: &str| !is_correction || !draft.carried.contains_key(id);
    let typed = register::questions(entry)
        .filter(|question| is_sent(&question.id))
        .filter_map(|question| Some((question.id.clone(), draft.typed.get(&question.id)?.clone())));
    let typed = typed.collect();
    (entry.service.slug == REGISTERING).then_some(Registering { typed, is_correction })
}

/// The same for a part of a bundle, in whose form the fields have other names.
pub(in crate::http) fn opened(entry: &Entry, answers: &Answers) -> Option<Registering> {
    let typed = register::questions(entry)
        .filter_map(|question| Some((question.id.clone(), question.typed(answers.get(&question.id)?))));
    let typed = typed.collect();
    (entry.service.slug == REGISTERING).then_some(Registering { typed, is_correction: false })
}

/// What this resident has registered, and the service by which they did. Whoever has not is led to it; for whoever may
/// not do so for them, it is as if it were not there.
async fn registered<'a>(app: &'a App, resident: &Resident) -> Result<(Registration, &'a Entry)> {
    resident.must(Act::Apply, REGISTERING)?;
    let Some(registration) = app.store().registration(resident.id).await? else {
        return Err(Error::Elsewhere { path: paths::service(REGISTERING) });
    };
    let entry = register::entry(app.catalog(), &registration.region, app.today()).ok_or(Error::NotFound)?;
    Ok((registration, entry))
}

/// The same while there is something to change; one that has ended says so.
async fn open<'a>(app: &'a App, resident: &Resident) -> Result<(Registration, &'a Entry)> {
    match registered(app, resident).await? {
        (Registration { state: RegistrationState::Ended, .. }, _) => {
            Err(Error::Elsewhere { path: work::REGISTER.to_owned() })
        }
        found => Ok(found),
    }
}

fn is_mistaken(app: &App, entry: &Entry, question: &Question, typed: &Typed) -> bool {
    matches!(question.read(Some(typed), entry.around(app.today())), Reading::Mistaken(_))
}

fn saved() -> String {
    format!("{}?saved", work::REGISTER)
}
