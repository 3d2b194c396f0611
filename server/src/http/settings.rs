//! Text size, colours and language.

use super::{cookies, see, show};
use crate::{app::App, error::Result, middleware::session::SignedInPerson};
use axum::{
    Extension, Form,
    extract::{Query, State},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{
    locale::Language,
    page::{Display, TextSize, Theme, Visit},
    pages::settings,
};
use tantu_domain::channel::Channel;

/// Whether something was saved a moment ago, `?saved`.
#[derive(Deserialize)]
pub struct Way {
    saved: Option<String>,
}

/// What was chosen. Whatever was never offered counts as no choice.
#[derive(Deserialize)]
pub struct Chosen {
    size: Option<String>,
    theme: Option<String>,
    language: Option<String>,
    channel: Option<String>,
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
    let model = settings::Model { display: visit.display, channel, is_saved: way.saved.is_some() };
    Ok(show(&visit, settings::page(visit.locale, model)))
}

/// Remembers the choices in this browser, and for whoever is signed in, how to write to them.
pub async fn save_settings(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    person: Option<SignedInPerson>,
    Form(chosen): Form<Chosen>,
) -> Result<Response> {
    let size = chosen.size.as_deref().and_then(TextSize::from_name);
    let theme = chosen.theme.as_deref().and_then(Theme::from_name);
    let language = chosen.language.as_deref().and_then(Language::from_tag);
    let language = language.unwrap_or(visit.locale.language());
    if let Some(person) = person {
        let before = app.store().person(person.id).await?.map(|person| person.channel);
        let channel = chosen.channel.as_deref().and_then(Channel::from_name).or(before);
        app.store().write_to(person.id, language.tag(), channel.unwrap_or_default()).await?;
    }
    let display =
        Display { size: size.unwrap_or(visit.display.size), theme: theme.unwrap_or(visit.display.theme) };
    let jar = CookieJar::new().add(cookies::display(display)).add(cookies::language(language));
    Ok((jar, see("/settings?saved")).into_response())
}
