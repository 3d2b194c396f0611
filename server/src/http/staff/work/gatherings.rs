//! Classes and fairs, for whoever holds them: publishing, changing, calling off, who comes, and who came.

use crate::{
    app::App,
    error::{Error, Result},
    http::staff::{answer, unreadable},
    store::{Announced, Noted, Staff},
    telling::tell_of_gatherings,
};
use axum::{
    Json,
    extract::{Path, State, rejection::JsonRejection},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::json;
use tantu_app::{locale::Language, plain};
use tantu_domain::{
    staff::{AttendanceNote, GatheringFile, Gatherings, SignUps},
    work::{Flaw, Gathering, GatheringNumber},
};

/// What is held in their region and is not over.
pub async fn list_gatherings(State(app): State<App>, staff: Staff) -> Result<Json<Gatherings>> {
    let gatherings = app.store().gatherings_of(&staff, app.today()).await?;
    Ok(Json(Gatherings { gatherings: gatherings.into_iter().map(file).collect() }))
}

/// One of them, whether or not it is over.
pub async fn show_gathering(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<String>,
) -> Result<Json<GatheringFile>> {
    let found = app.store().gathering(parse(&number)?).await?;
    found.filter(|found| found.region == staff.region).map(|found| Json(file(found))).ok_or(Error::NotFound)
}

/// Publishes one.
pub async fn publish_gathering(
    State(app): State<App>,
    staff: Staff,
    request: Result<Json<Gathering>, JsonRejection>,
) -> Result<Response> {
    let gathering = match judged(&app, request) {
        Ok(gathering) => gathering,
        Err(refusal) => return Ok(*refusal),
    };
    let number = app.store().publish_gathering(&staff, &gathering, app.now()).await?;
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), gathering = %number, "staff published a gathering");
    Ok((StatusCode::CREATED, Json(json!({ "number": number }))).into_response())
}

/// Puts another in its place; whoever planned by the one before is told.
pub async fn change_gathering(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<String>,
    request: Result<Json<Gathering>, JsonRejection>,
) -> Result<Response> {
    let number = parse(&number)?;
    let gathering = match judged(&app, request) {
        Ok(gathering) => gathering,
        Err(refusal) => return Ok(*refusal),
    };
    if !app.store().change_gathering(&staff, number, &gathering, app.now()).await? {
        return Err(Error::NotFound);
    }
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), gathering = %number, "staff changed a gathering");
    tell_of_gatherings(&app).await;
    Ok(Json(json!({ "number": number })).into_response())
}

/// Calls it off; everybody who has signed up is told.
pub async fn call_off_gathering(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<String>,
) -> Result<Response> {
    let number = parse(&number)?;
    if !app.store().call_off_gathering(&staff, number, app.now()).await? {
        return Err(Error::NotFound);
    }
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), gathering = %number, "staff called a gathering off");
    tell_of_gatherings(&app).await;
    Ok(Json(json!({ "number": number })).into_response())
}

/// Who comes and who waits, with what they need.
pub async fn list_sign_ups(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<String>,
) -> Result<Json<SignUps>> {
    let number = parse(&number)?;
    let sign_ups = app.store().read_sign_ups(&staff, number, app.now()).await?.ok_or(Error::NotFound)?;
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), gathering = %number, "staff read who comes");
    Ok(Json(SignUps { sign_ups }))
}

/// Writes down whether somebody came, and whether they have the certificate.
pub async fn note_attendance(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<String>,
    request: Result<Json<AttendanceNote>, JsonRejection>,
) -> Result<Response> {
    let number = parse(&number)?;
    let Json(note) = match request {
        Ok(request) => request,
        Err(rejection) => return Ok(unreadable(&rejection)),
    };
    let refuse = |error, message: &str| answer(StatusCode::CONFLICT, error, message.to_owned(), None, None);
    Ok(match app.store().note_attendance(&staff, number, note, app.now()).await? {
        Noted::Done => {
            tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), gathering = %number, "staff wrote down who came");
            Json(json!({ "number": number, "resident": note.resident })).into_response()
        }
        Noted::NotThere => return Err(Error::NotFound),
        Noted::TooEarly => refuse("too-early", "It has not begun."),
        Noted::NoCertificate => {
            refuse("no-certificate", "There is no certificate for it, or this person did not come.")
        }
    })
}

fn parse(number: &str) -> Result<GatheringNumber> {
    number.parse().map(GatheringNumber).map_err(|_| Error::NotFound)
}

fn file(announced: Announced) -> GatheringFile {
    let Announced { number, gathering, is_cancelled, taken, waiting, .. } = announced;
    GatheringFile { number, is_cancelled, taken, waiting, gathering }
}

/// What was sent, if it can be held and everybody can read what it is.
fn judged(
    app: &App,
    request: Result<Json<Gathering>, JsonRejection>,
) -> std::result::Result<Gathering, Box<Response>> {
    let Json(gathering) = request.map_err(|rejection| Box::new(unreadable(&rejection)))?;
    let flaw = gathering.flaw(app.now()).map(|flaw| ("not-to-be-held", in_words(flaw).to_owned()));
    let Some((error, message)) = flaw.or_else(|| hard_words(&gathering).map(|words| ("not-easy", words)))
    else {
        return Ok(gathering);
    };
    Err(Box::new(answer(StatusCode::UNPROCESSABLE_ENTITY, error, message, None, None)))
}

/// What keeps the easy words from being easy, by the rules the interface keeps, too.
fn hard_words(gathering: &Gathering) -> Option<String> {
    let of_ours =
        gathering.words.iter().filter_map(|(tag, words)| Some((tag, Language::from_tag(tag)?, words)));
    let hard = of_ours.flat_map(|(tag, language, words)| {
        let why = plain::not_easy(language, &words.easy).into_iter();
        why.map(move |why| format!("The easy words in {tag}: it {why}."))
    });
    Some(hard.collect::<Vec<_>>().join(" ")).filter(|hard| !hard.is_empty())
}

fn in_words(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::NoWords => {
            "Every language needs a title, a text and an easy text, and Chinese (zh-CN) has to be there."
        }
        Flaw::NoPlace => "Say where it is: the region's code and the address.",
        Flaw::NoOrder => {
            "Name at least one session; each takes some minutes and ends before the next begins."
        }
        Flaw::NotAhead => "It has to be still to come, within a year.",
        Flaw::LateSignUp => "The last day to sign up is at the latest the first day of it.",
        Flaw::NoSeats => "There has to be at least one seat.",
        Flaw::ManyCompanions => "Each may bring at most 5 relatives.",
    }
}
