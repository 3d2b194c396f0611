//! Whether it is well done, as the resident says.

use super::answer::{Answered, Answering};
use crate::error::Result;
use axum::response::Response;
use tantu_app::{
    pages::confirm::{self, Typed},
    paths,
};

/// The question.
pub async fn ask_confirmation(answering: Answering) -> Result<Response> {
    answering.show(|model, sent| confirm::page(answering.visit.locale, model, &Typed::read(sent), None)).await
}

/// Takes the yes, or the no with what is the matter.
pub async fn take_confirmation(Answered { answering, sent }: Answered) -> Result<Response> {
    let typed = Typed::read(&sent);
    answering
        .take(
            |status| typed.event(status),
            |model, slip| confirm::page(answering.visit.locale, model, &typed, slip),
            paths::application,
        )
        .await
}
