//! What somebody is called, corrected.

use super::super::{Resident, consent::must_be_own, see, show};
use crate::{
    app::App,
    error::{Error, Result},
};
use axum::{Extension, Form, extract::State, response::Response};
use serde::Deserialize;
use tantu_app::{page::Visit, pages::my_data::name, paths};
use tantu_domain::{problem::Code, text};

/// The longest name there is room for, as when a mandate is asked for.
const LONGEST: usize = 30;

/// The name.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    name: String,
}

/// Asks for it, with what is known.
pub async fn show_name(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
) -> Result<Response> {
    must_be_own(&resident)?;
    let person = app.store().person(resident.id).await?.ok_or(Error::NotFound)?;
    let model = name::Model { typed: person.name.unwrap_or_default(), problem: None };
    Ok(show(&visit, name::page(visit.locale, model)))
}

/// Keeps it.
pub async fn save_name(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Form(Typed { name: typed }): Form<Typed>,
) -> Result<Response> {
    must_be_own(&resident)?;
    let name = text::tidy(&typed);
    let problem = match name.chars().count() {
        0 => Some(Code::Missing),
        1..=LONGEST => None,
        _ => Some(Code::TooLong { limit: LONGEST }),
    };
    if problem.is_some() {
        return Ok(show(&visit, name::page(visit.locale, name::Model { typed, problem })));
    }
    app.store().rename(resident.id, &name).await?;
    Ok(see(&format!("{}?renamed", paths::MY_DATA)))
}
