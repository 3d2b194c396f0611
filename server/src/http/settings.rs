//! Text size, colours and language.

use super::{cookies, see, show};
use axum::{
    Extension, Form,
    extract::Query,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{
    locale::Language,
    page::{Display, TextSize, Theme, Visit},
    pages::settings,
};

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
}

/// The choices.
pub async fn show_settings(Extension(visit): Extension<Visit>, Query(way): Query<Way>) -> Response {
    let model = settings::Model { display: visit.display, is_saved: way.saved.is_some() };
    show(&visit, settings::page(visit.locale, model))
}

/// Remembers the choices in this browser.
pub async fn save_settings(Extension(visit): Extension<Visit>, Form(chosen): Form<Chosen>) -> Response {
    let size = chosen.size.as_deref().and_then(TextSize::from_name);
    let theme = chosen.theme.as_deref().and_then(Theme::from_name);
    let language = chosen.language.as_deref().and_then(Language::from_tag);
    let display =
        Display { size: size.unwrap_or(visit.display.size), theme: theme.unwrap_or(visit.display.theme) };
    let jar = CookieJar::new()
        .add(cookies::display(display))
        .add(cookies::language(language.unwrap_or(visit.locale.language())));
    (jar, see("/settings?saved")).into_response()
}
