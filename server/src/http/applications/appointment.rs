//! An appointment: choosing a time, changing it, calling it off, taking it into a calendar.

use super::{
    answer::{Answered, Answering},
    model,
};
use crate::error::{Error, Result};
use axum::{
    extract::Query,
    http::header,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use tantu_app::{
    ics,
    pages::appointment::{self, Typed},
    paths,
};

/// Whether another time is wanted instead of the one that is taken, `?change`.
#[derive(Deserialize)]
pub struct Way {
    change: Option<String>,
}

/// The times that are offered, or the one that is taken.
pub async fn show_appointment(answering: Answering, Query(way): Query<Way>) -> Result<Response> {
    let changes = way.change.is_some();
    answering
        .show(|model, sent| {
            appointment::page(answering.visit.locale, model, changes, &Typed::read(sent), None)
        })
        .await
}

/// Takes a time, changes it, calls it off, or says that none fits.
pub async fn choose_time(Answered { answering, sent }: Answered) -> Result<Response> {
    let (typed, now) = (Typed::read(&sent), answering.app.now());
    answering
        .take(
            |status| typed.event(status, now),
            |model, slip| appointment::page(answering.visit.locale, model, false, &typed, slip),
            |reference| paths::of_application(reference, "appointment"),
        )
        .await
}

/// The appointment as a file for calendars.
pub async fn take_calendar(answering: Answering) -> Result<Response> {
    let case = answering.case().await?;
    let file =
        ics::appointment(answering.visit.locale, &model(&answering.app, &case)?).ok_or(Error::NotFound)?;
    let name = format!("attachment; filename=\"tantu-{}.ics\"", case.reference.digits());
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, file).into_response())
}
