//! Cards for those without a phone: the hall prints them, and ends them when one is lost.

use super::{answer, unreadable};
use crate::{
    app::App,
    error::{Error, Result},
    messages::{Message, SMS},
    phrase::Phrase,
    store::{NewCard, Staff},
    telling::locale_of,
};
use axum::{
    Json,
    extract::{Path, State, rejection::JsonRejection},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::json;
use std::collections::HashMap;
use tantu_domain::{
    ids::ResidentId,
    region::Role,
    staff::{CardRequest, PrintedCard},
};
use uuid::Uuid;

/// Makes a card for whoever stands at the counter with their certificate. The words are in this answer and nowhere else.
pub async fn make_card(
    State(app): State<App>,
    staff: Staff,
    request: Result<Json<CardRequest>, JsonRejection>,
) -> Result<Response> {
    if let Some(refusal) = not_a_hall(&staff) {
        return Ok(refusal);
    }
    let Json(CardRequest { certificate_number, name }) = match request {
        Ok(request) => request,
        Err(rejection) => return Ok(unreadable(&rejection)),
    };
    if name.trim().is_empty() {
        let message = "Write the name that stands on the certificate.".to_owned();
        return Ok(answer(StatusCode::UNPROCESSABLE_ENTITY, "unreadable", message, None, None));
    }
    let phrase = Phrase::new();
    let phrase_hash = phrase.hash().await?;
    let resident = app.store().find_or_add_by_citizen_id(certificate_number.holder(), app.now()).await?;
    app.store().rename(resident, name.trim()).await?;
    let new = NewCard {
        resident,
        number: &certificate_number,
        phrase_hash: &phrase_hash,
        by: &staff,
        now: app.now(),
    };
    let id = app.store().create_card(&new).await?;
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), card.id = %id, "staff made a card");
    tell(&app, resident).await?;
    let words = phrase.reveal().map(str::to_owned).to_vec();
    Ok((StatusCode::CREATED, Json(PrintedCard { id, certificate_number, words })).into_response())
}

/// Ends a card that was lost.
pub async fn revoke_card(State(app): State<App>, staff: Staff, Path(id): Path<String>) -> Result<Response> {
    if let Some(refusal) = not_a_hall(&staff) {
        return Ok(refusal);
    }
    let id = id.parse::<Uuid>().map_err(|_| Error::NotFound)?;
    if !app.store().revoke_card(&staff, id, app.now()).await? {
        return Err(Error::NotFound);
    }
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), card.id = %id, "staff ended a card");
    Ok(Json(json!({ "id": id })).into_response())
}

/// Whoever has a phone on file all the same hears of it: a card made behind their back is ended by one call.
async fn tell(app: &App, resident: ResidentId) -> Result<()> {
    let person = app.store().person(resident).await?.ok_or(Error::NotFound)?;
    let Some(phone) = &person.phone else { return Ok(()) };
    let locale = locale_of(&person);
    let arguments = HashMap::from([("phone", app.region().phone.clone())]);
    let text = locale.words().get_args("sms-card-made", arguments);
    let message = Message {
        at: app.now(),
        channel: SMS,
        language: Some(locale.language().tag()),
        to: phone.as_str(),
        text: &text,
    };
    Ok(app.messenger().send(&message).await?)
}

/// A card opens everything of its person's, so only offices with a counter make them, where the person stands.
fn not_a_hall(staff: &Staff) -> Option<Response> {
    let message = || "Cards are made at the counter of a street office or above.".to_owned();
    (staff.role < Role::Street).then(|| answer(StatusCode::FORBIDDEN, "not-this-role", message(), None, None))
}
