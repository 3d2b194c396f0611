//! A plan: reading it, agreeing, asking for changes, saying no.

use super::answer::{Answering, Sent};
use crate::error::Result;
use axum::{Form, response::Response};
use tantu_app::{
    pages::plan::{self, Typed},
    paths,
};

/// The latest plan, and the earlier ones.
pub async fn show_plan(answering: Answering) -> Result<Response> {
    answering.show(|model| plan::page(answering.visit.locale, model, &Typed::default(), None)).await
}

/// Takes what the resident says to the plan they read; to an older one than there is by now, nothing is taken.
pub async fn answer_plan(answering: Answering, Form(sent): Form<Sent>) -> Result<Response> {
    let typed = Typed::read(&sent);
    answering
        .take(
            |status| typed.event(status),
            |model, slip| plan::page(answering.visit.locale, model, &typed, Some(slip)),
            paths::application,
        )
        .await
}
