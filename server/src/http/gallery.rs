//! Every component in every state, for those who build Tantu and for the tools that check it.

use super::show;
use crate::error::{Error, Result};
use axum::{Extension, extract::Path, response::Response};
use tantu_app::{components::Component, page::Visit, pages::gallery};

/// The list of components.
pub async fn show_gallery(Extension(visit): Extension<Visit>) -> Response {
    show(&visit, gallery::page(visit.locale, gallery::Model { component: None }))
}

/// One component.
pub async fn show_component(
    Extension(visit): Extension<Visit>,
    Path(name): Path<String>,
) -> Result<Response> {
    let component = Component::named(&name).ok_or(Error::NotFound)?;
    Ok(show(&visit, gallery::page(visit.locale, gallery::Model { component: Some(component) })))
}
