//! “What can I get?”: for everybody, signed in or not. The answers are kept for a day under a key that only this
//! browser has, and nobody can tell whose they are.

use super::{apply::Way, cookies, reply, see, show};
use crate::{
    app::App,
    error::{Error, Result},
    secret::Secret,
};
use axum::{
    Extension, Form,
    extract::{Path, Query, State},
    http::Extensions,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{
    finder::{self, Sheet},
    journey,
    page::Visit,
    pages::finder as page,
    paths,
};
use tantu_domain::answer::TypedAnswers;

/// What the button says: to go on, or to begin anew.
#[derive(Deserialize)]
pub struct Start {
    new: Option<String>,
}

/// What it is and what it is not.
pub async fn show_finder(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
) -> Result<Response> {
    let sheet = sheet(&app, &jar).await?;
    Ok(show(&visit, page::start(visit.locale, app.catalog().finder(), sheet.is_some())))
}

/// Begins, or goes on where it was left. Since nobody vouches for it, one address may do so only so often.
pub async fn begin_finder(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
    around: Extensions,
    Form(wish): Form<Start>,
) -> Result<Response> {
    if wish.new.is_none()
        && let Some((_, typed)) = sheet(&app, &jar).await?
    {
        return Ok(see(&finder::resume(&Sheet { typed: &typed, offers: app.offers(&visit) })));
    }
    if !app.limiter().allows(&around) {
        return Err(Error::TooMany { minutes: 1 });
    }
    if let Some(old) = cookies::secret_in(&jar, cookies::FINDER) {
        app.store().delete_sheet(&old).await?;
    }
    let (key, typed) = (Secret::new(), TypedAnswers::new());
    app.store().save_sheet(&key, &typed, app.now()).await?;
    let next = finder::resume(&Sheet { typed: &typed, offers: app.offers(&visit) });
    Ok((CookieJar::new().add(cookies::finder(&key)), see(&next)).into_response())
}

/// One question.
pub async fn show_finder_question(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
    Path(question): Path<String>,
    Query(way): Query<Way>,
) -> Result<Response> {
    let Some((_, typed)) = sheet(&app, &jar).await? else { return Ok(see(paths::FINDER)) };
    let sheet = Sheet { typed: &typed, offers: app.offers(&visit) };
    let page = finder::show_question(visit.locale, &sheet, &question, way.is_change());
    Ok(reply(&visit, page.ok_or(Error::NotFound)?))
}

/// Keeps an answer, right or wrong, and goes on or says what to mend.
pub async fn save_finder_answer(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
    Path(question): Path<String>,
    Query(way): Query<Way>,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let Some((key, mut typed)) = sheet(&app, &jar).await? else { return Ok(see(paths::FINDER)) };
    let asked = app.catalog().finder().service.question(&question).ok_or(Error::NotFound)?;
    let (page, press) = journey::keep(asked, sent);
    if page.values().map(String::len).sum::<usize>() > super::apply::KEPT_LIMIT {
        return Err(Error::TooLarge);
    }
    typed.insert(question.clone(), page);
    app.store().save_sheet(&key, &typed, app.now()).await?;
    let sheet = Sheet { typed: &typed, offers: app.offers(&visit) };
    let next = finder::after_answer(visit.locale, &sheet, &question, way.is_change(), &press);
    Ok(reply(&visit, next.ok_or(Error::NotFound)?))
}

/// What comes of it.
pub async fn show_finder_result(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
) -> Result<Response> {
    let Some((_, typed)) = sheet(&app, &jar).await? else { return Ok(see(paths::FINDER)) };
    let sheet = Sheet { typed: &typed, offers: app.offers(&visit) };
    Ok(reply(&visit, finder::show_result(visit.locale, &sheet)))
}

async fn sheet(app: &App, jar: &CookieJar) -> Result<Option<(Secret, TypedAnswers)>> {
    let Some(key) = cookies::secret_in(jar, cookies::FINDER) else { return Ok(None) };
    let found = app.store().sheet(&key, app.now()).await?;
    Ok(found.map(|(typed, _)| (key, typed)))
}
