//! Everything that is kept about somebody, to take along: for people, and for programs (Personal Information Protection
//! Law, article 45).

use super::{super::Resident, Everything};
use crate::{
    app::App,
    error::Result,
    store::{Audit, Deed, KeptSignUp, KeptStuckNote, Match, Registration, SavedSearch, Who},
};
use axum::{
    Extension,
    extract::State,
    http::header,
    response::{Html, IntoResponse, Response},
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tantu_app::{page::Visit, pages::my_data::download};
use tantu_domain::{
    case::{Actor, Case},
    consent::Consent,
    mandate::Mandate,
    work::RegistrationEvent,
};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// For programs.
pub async fn take_json(State(app): State<App>, resident: Resident) -> Result<Response> {
    let everything = Everything::of(&app, &resident).await?;
    write_down(&app, &resident, "json").await?;
    let text = format!("{:#}", everything.in_json(app.now()));
    let kind = (header::CONTENT_TYPE, "application/json; charset=utf-8");
    Ok(([kind, attached("attachment; filename=\"tantu-my-data.json\"")], text).into_response())
}

/// For people.
pub async fn take_html(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
) -> Result<Response> {
    let everything = Everything::of(&app, &resident).await?;
    write_down(&app, &resident, "html").await?;
    let document = everything.told(&app, &resident, None, |model| download::document(visit.locale, model));
    Ok(([attached("attachment; filename=\"tantu-my-data.html\"")], Html(document)).into_response())
}

/// It is kept as a file, not shown in the page's place.
fn attached(how: &'static str) -> (header::HeaderName, &'static str) {
    (header::CONTENT_DISPOSITION, how)
}

async fn write_down(app: &App, resident: &Resident, detail: &str) -> Result<()> {
    let (who, deed) = (Who::person(resident.person), Deed::Exported);
    let audit = Audit { at: app.now(), who, deed, detail, resident: Some(resident.id), case: None };
    app.store().write_down(audit).await?;
    tracing::info!(form = detail, "somebody took their data along");
    Ok(())
}

impl Everything {
    fn in_json(&self, now: OffsetDateTime) -> Value {
        let person = &self.person;
        let drafts = self.drafts.iter().map(|draft| {
            let replaced = draft.replaced.iter().flat_map(|(question, replaced)| {
                replaced.iter().map(move |replaced| {
                    json!({ "question": question, "typed": replaced.typed, "at": moment(replaced.written.at) })
                })
            });
            json!({
                "service": draft.service,
                "region": draft.region,
                "begun_at": moment(draft.created_at),
                "touched_at": moment(draft.updated_at),
                "kept_until": moment(draft.updated_at + super::KEPT.drafts),
                "typed": draft.typed,
                "typed_beside": replaced.collect::<Vec<_>>(),
            })
        });
        let messages = self.messages.iter().map(|message| {
            json!({
                "at": moment(message.written_at),
                "channel": message.channel.name(),
                "language": message.language,
                "to": message.phone.as_str(),
                "text": message.text,
            })
        });
        json!({
            "taken_at": moment(now),
            "person": {
                "phone": person.phone.as_ref().map(|phone| phone.as_str()),
                "name": person.name,
                "citizen_id": person.citizen_id.as_ref().map(|number| number.as_str()),
                "language": person.language,
                "channel": person.channel.name(),
                "display": person.display.written(),
                "since": moment(person.created_at),
            },
            "consents": self.consents.iter().map(consent).collect::<Vec<_>>(),
            "helpers": self.helpers.iter().map(mandate).collect::<Vec<_>>(),
            "helped": self.helped.iter().map(mandate).collect::<Vec<_>>(),
            "ways_in": {
                "passkeys": self.ways.passkeys,
                "identities": self.ways.identities,
                "cards": self.ways.cards,
                "devices": self.ways.devices,
            },
            "drafts": drafts.collect::<Vec<_>>(),
            "cases": self.cases.iter().map(case).collect::<Vec<_>>(),
            "registration": self.registration.as_ref().map(|found| self.registration(found)),
            "sign_ups": self.sign_ups.iter().map(sign_up).collect::<Vec<_>>(),
            "stuck_notes": self.stuck.iter().map(stuck_note).collect::<Vec<_>>(),
            "matches": self.matches.iter().map(found).collect::<Vec<_>>(),
            "saved_searches": self.searches.iter().map(saved_search).collect::<Vec<_>>(),
            "messages": messages.collect::<Vec<_>>(),
            "deletion_asked_at": self.deletion_asked.map(moment),
        })
    }

    fn registration(&self, found: &Registration) -> Value {
        let happened = |(event, at): &(RegistrationEvent, OffsetDateTime)| json!({ "event": event.name(), "at": moment(*at) });
        json!({
            "state": found.state.name(),
            "region": found.region,
            "wants_news": found.wants_news,
            "changed_at": moment(found.changed_at),
            "typed": found.typed,
            "events": self.registration_events.iter().map(happened).collect::<Vec<_>>(),
        })
    }
}

fn sign_up(kept: &KeptSignUp) -> Value {
    json!({
        "number": kept.number,
        "gathering": kept.gathering,
        "is_cancelled": kept.is_cancelled,
        "place": kept.place,
        "wanted": kept.wanted,
        "signed_up_at": moment(kept.signed_up_at),
        "has_come": kept.has_come,
        "is_certified": kept.is_certified,
    })
}

fn stuck_note(kept: &KeptStuckNote) -> Value {
    json!({
        "note": kept.note,
        "at": moment(kept.written_at),
        "answered_at": kept.answered_at.map(moment),
    })
}

fn found(found: &Match) -> Value {
    let answer = found
        .answer
        .as_ref()
        .map(|answer| json!({ "said": answer.reply, "words": answer.words, "at": moment(answer.at) }));
    json!({
        "post": found.published.number,
        "found_at": moment(found.found_at),
        "told_at": found.told_at.map(moment),
        "kept_until": moment(found.found_at + super::KEPT.matches),
        "answer": answer,
    })
}

fn saved_search(saved: &SavedSearch) -> Value {
    json!({
        "search": saved.search.pairs().into_iter().collect::<BTreeMap<_, _>>(),
        "saved_at": moment(saved.saved_at),
        "told_up_to": moment(saved.seen_at),
    })
}

fn consent(consent: &Consent) -> Value {
    json!({
        "text": consent.text,
        "capacity": consent.capacity.name(),
        "given_at": moment(consent.given_at),
        "withdrawn_at": consent.withdrawn_at.map(moment),
    })
}

fn mandate(mandate: &Mandate) -> Value {
    json!({
        "kind": mandate.kind.name(),
        "basis": mandate.basis.name(),
        "scope": mandate.scope,
        "helper": mandate.details.helper_in_full(),
        "resident": mandate.details.resident,
        "asked_at": moment(mandate.asked_at),
        "starts_at": mandate.starts_at.map(moment),
        "ends_at": moment(mandate.ends_at),
        "ended_at": mandate.ended_at.map(moment),
    })
}

/// The resident reads which office it was, never which member of staff.
fn case(case: &Case) -> Value {
    let events = case.history.iter().map(|recorded| {
        let by = match &recorded.by {
            Actor::Staff { role, .. } => json!({ "who": "staff", "role": role.name() }),
            Actor::Resident => json!({ "who": "resident" }),
            Actor::Helper { kind, name } => json!({ "who": "helper", "kind": kind.name(), "name": name }),
        };
        json!({ "at": moment(recorded.at), "by": by, "event": recorded.event })
    });
    json!({
        "reference": case.reference.to_string(),
        "service": case.service,
        "region": case.region,
        "home": case.home,
        "answers": case.answers(),
        "events": events.collect::<Vec<_>>(),
    })
}

fn moment(at: OffsetDateTime) -> String {
    at.format(&Rfc3339).expect("our years have four digits")
}
