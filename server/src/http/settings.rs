//! How pages look and read.

use super::{cookies, see, show};
use crate::{app::App, error::Result, middleware::session::SignedInPerson};
use axum::{
    Extension, Form,
    extract::{Query, State},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{locale::Language, page::Visit, pages::settings};
use tantu_domain::channel::Channel;

/// Whether something was saved a moment ago, `?saved`.
#[derive(Deserialize)]
pub struct Way {
    saved: Option<String>,
}

/// The choices.
pub async fn show_settings(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: Option<SignedInPerson>,
    Query(way): Query<Way>,
) -> Result<Response> {
    let channel = match person {
        Some(person) => app.store().person(person.id).await?.map(|person| person.channel),
        None => None,
    };
    let (display, is_saved) = (visit.display, way.saved.is_some());
    let model = settings::Model { display, channel, is_saved };
    Ok(show(&visit, settings::page(visit.locale, model)))
}

/// Remembers the choices in this browser, and for whoever is signed in, with them; for them also how to write to them.
pub async fn save_settings(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: Option<SignedInPerson>,
    jar: CookieJar,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let sent = |name| form.iter().find(|(sent, _)| sent == name).map(|(_, value)| value.as_str());
    let language = sent("language").and_then(Language::from_tag).unwrap_or(visit.locale.language());
    let display = settings::chosen(visit.display, &form);
    if let Some(person) = person {
        let before = app.store().person(person.id).await?.map(|person| person.channel);
        let channel = sent("channel").and_then(Channel::from_name).or(before);
        app.store().write_to(person.id, language.tag(), channel.unwrap_or_default()).await?;
        app.store().show_so(person.id, display).await?;
    }
    let is_lent = person.is_some() && cookies::is_display_lent(&jar);
    let shown = if is_lent { cookies::lent_display(display) } else { cookies::display(display) };
    let jar = CookieJar::new().add(shown).add(cookies::language(language));
    Ok((jar, see("/settings?saved")).into_response())
}
