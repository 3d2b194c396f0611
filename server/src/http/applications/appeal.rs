//! Asking for a decision to be looked at again.

use super::answer::{Answering, Sent};
use crate::error::Result;
use axum::{Form, response::Response};
use tantu_app::{
    pages::appeal::{self, Typed},
    paths,
};

/// What an appeal is, until when, and where one writes.
pub async fn show_appeal(answering: Answering) -> Result<Response> {
    answering.show(|model| appeal::page(answering.visit.locale, model, &Typed::default(), None)).await
}

/// Takes the appeal.
pub async fn make_appeal(answering: Answering, Form(sent): Form<Sent>) -> Result<Response> {
    let (typed, today) = (Typed::read(&sent), answering.app.today());
    answering
        .take(
            |status| typed.event(status, today),
            |model, slip| appeal::page(answering.visit.locale, model, &typed, Some(slip)),
            paths::application,
        )
        .await
}
