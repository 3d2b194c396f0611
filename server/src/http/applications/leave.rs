//! No longer in work there: said by the resident, and the way back to the register.

use super::answer::{Answered, Answering};
use crate::error::Result;
use axum::response::Response;
use tantu_app::{
    pages::leave::{self, Typed},
    paths,
};

/// Asks whether it is so.
pub async fn confirm_leaving(answering: Answering) -> Result<Response> {
    answering.show(|model, sent| leave::page(answering.visit.locale, model, &Typed::read(sent))).await
}

/// Takes it; the case then leads back to the register.
pub async fn leave_work(Answered { answering, sent }: Answered) -> Result<Response> {
    let typed = Typed::read(&sent);
    answering
        .take(
            |status| typed.event(status),
            |model, _| leave::page(answering.visit.locale, model, &typed),
            paths::application,
        )
        .await
}
