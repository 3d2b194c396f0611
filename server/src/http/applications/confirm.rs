//! Whether it is well done, as the resident says.

use super::answer::{Answering, Sent};
use crate::error::Result;
use axum::{Form, response::Response};
use tantu_app::{
    pages::confirm::{self, Typed},
    paths,
};

/// The question.
pub async fn ask_confirmation(answering: Answering) -> Result<Response> {
    answering.show(|model| confirm::page(answering.visit.locale, model, &Typed::default(), None)).await
}

/// Takes the yes, or the no with what is the matter.
pub async fn take_confirmation(answering: Answering, Form(sent): Form<Sent>) -> Result<Response> {
    let typed = Typed::read(&sent);
    answering
        .take(
            |status| typed.event(status),
            |model, slip| confirm::page(answering.visit.locale, model, &typed, Some(slip)),
            paths::application,
        )
        .await
}
