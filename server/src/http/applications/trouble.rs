//! A problem at work, told at any time after somebody began.

use super::answer::{Answered, Answering};
use crate::error::Result;
use axum::response::Response;
use tantu_app::{
    pages::trouble::{self, Typed},
    paths,
};

/// What is hard at work.
pub async fn ask_trouble(answering: Answering) -> Result<Response> {
    answering.show(|model, sent| trouble::page(answering.visit.locale, model, &Typed::read(sent), None)).await
}

/// Takes it; the case says by when there is an answer.
pub async fn report_trouble(Answered { answering, sent }: Answered) -> Result<Response> {
    let typed = Typed::read(&sent);
    answering
        .take(
            |status| typed.event(status),
            |model, slip| trouble::page(answering.visit.locale, model, &typed, slip),
            paths::application,
        )
        .await
}
