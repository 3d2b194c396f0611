//! Everything of a person that their device keeps for when there is no network: what their pages show them anyway.

use crate::{
    app::App,
    error::{Error, Result},
    http::{Resident, applications, apply::draft, consent},
    store::KeptDefinition,
};
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use tantu_app::{
    catalog::{Catalog, Entry, Sources},
    device::{KnownCase, PastDefinition, Snapshot},
};
use tantu_domain::{
    calendar,
    case::Case,
    draft::Draft,
    mandate::{Act, Details, Mandate},
};

/// What the device keeps; nothing, 204, where nobody is signed in, or may act no more for whom they chose.
pub async fn take_snapshot(State(app): State<App>, resident: Result<Option<Resident>>) -> Result<Response> {
    match resident {
        Ok(Some(resident)) => Ok(Json(snapshot(&app, &resident).await?).into_response()),
        Ok(None) | Err(Error::MandateEnded) => Ok(StatusCode::NO_CONTENT.into_response()),
        Err(error) => Err(error),
    }
}

async fn snapshot(app: &App, resident: &Resident) -> Result<Snapshot> {
    let store = app.store();
    let as_of = app.now();
    let mut drafts = store.open_drafts(resident.id).await?;
    drafts.retain(|draft| resident.may(Act::Apply, &draft.service));
    let mut cases = store.cases_of(resident.id).await?;
    cases.retain(|case| resident.may(Act::Follow, &case.service));
    let told = applications::told_of_all(app, resident, &cases).await?;
    let authors = drafts.iter().flat_map(Draft::authors).collect();
    let names = draft::people(app, resident, authors).await?.names;
    let person = store.person(resident.person).await?.ok_or(Error::NotFound)?;
    let phone = match resident.acting {
        None => person.phone,
        Some(_) => store.person(resident.id).await?.and_then(|client| client.phone),
    };
    Ok(Snapshot {
        as_of,
        person: resident.person,
        resident: resident.id,
        acting: resident.acting.clone().map(without_number),
        phone,
        channel: person.channel,
        has_consent: consent::is_given(app, resident).await?,
        names,
        past: past(app, resident, &drafts, &cases).await?,
        drafts,
        cases: cases.into_iter().zip(told).map(|(case, told)| KnownCase { case, told }).collect(),
    })
}

/// No page shows the number an office has seen, so no device has to keep it.
fn without_number(mandate: Mandate) -> Mandate {
    Mandate { details: Details { citizen_id: None, ..mandate.details }, ..mandate }
}

/// What these began with, as far as it is no longer offered: everything else the device has anyway.
async fn past(
    app: &App,
    resident: &Resident,
    drafts: &[Draft],
    cases: &[Case],
) -> Result<Vec<PastDefinition>> {
    let catalog = app.catalog();
    let of_drafts = drafts.iter().filter(|draft| {
        let day = calendar::day_in_china(draft.created_at);
        is_past(catalog, catalog.entry(&draft.service, &draft.region, &draft.definition, day))
    });
    let of_cases = cases.iter().filter(|case| is_past(catalog, catalog.entry_of_case(case)));
    let of_drafts = of_drafts.map(|draft| (&draft.service, &draft.region, &draft.definition));
    let wanted: Vec<_> =
        of_drafts.chain(of_cases.map(|case| (&case.service, &case.region, &case.definition))).collect();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let mut kept = app.store().definitions_of(resident.id).await?;
    kept.retain(|kept| wanted.contains(&(&kept.service, &kept.region, &kept.version)));
    // One that cannot be read any more is replaced by the present one, here as there.
    let read = kept.into_iter().filter_map(|kept| {
        let sources: Sources = serde_json::from_str(&kept.sources).ok()?;
        let KeptDefinition { service, region, version, .. } = kept;
        Some(PastDefinition { service, region, version, sources: sources.for_devices() })
    });
    Ok(read.collect())
}

fn is_past(catalog: &Catalog, entry: Option<&Entry>) -> bool {
    entry.is_none_or(|entry| catalog.sources(entry).is_none())
}
