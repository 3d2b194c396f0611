//! Asking for a decision to be looked at again.

use super::answer::{Answered, Answering};
use crate::error::Result;
use axum::response::Response;
use tantu_app::{
    pages::appeal::{self, Typed},
    paths,
};

/// What an appeal is, until when, and where one writes.
pub async fn show_appeal(answering: Answering) -> Result<Response> {
    answering.show(|model, sent| appeal::page(answering.visit.locale, model, &Typed::read(sent), None)).await
}

/// Takes the appeal.
pub async fn make_appeal(Answered { answering, sent }: Answered) -> Result<Response> {
    let (typed, today) = (Typed::read(&sent), answering.app.today());
    answering
        .take(
            |status| typed.event(status, today),
            |model, slip| appeal::page(answering.visit.locale, model, &typed, slip),
            paths::application,
        )
        .await
}
