//! A plan: reading it, agreeing, asking for changes, saying no.

use super::answer::{Answered, Answering};
use crate::error::Result;
use axum::response::Response;
use tantu_app::{
    pages::plan::{self, Typed},
    paths,
};

/// The latest plan, and the earlier ones.
pub async fn show_plan(answering: Answering) -> Result<Response> {
    answering.show(|model, sent| plan::page(answering.visit.locale, model, &Typed::read(sent), None)).await
}

/// Takes what the resident says to the plan they read; to an older one than there is by now, nothing is taken.
pub async fn answer_plan(Answered { answering, sent }: Answered) -> Result<Response> {
    let typed = Typed::read(&sent);
    answering
        .take(
            |status| typed.event(status),
            |model, slip| plan::page(answering.visit.locale, model, &typed, slip),
            paths::application,
        )
        .await
}
