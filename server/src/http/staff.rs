//! The staff backend's door: JSON under `/api/staff/v1/`, for whoever holds a token, and only their region's cases.

pub mod cards;
pub mod mandates;
pub mod stuck;
pub mod work;

#[cfg(test)]
mod tests;

use crate::{
    app::App,
    error::{Error, Result},
    secret::Secret,
    store::{Audit, Deed, Moved, Queued, Staff, Who},
};
use axum::{
    Json,
    extract::{FromRequestParts, Path, Query, State, rejection::JsonRejection},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use axum_extra::{
    TypedHeader,
    headers::{Authorization, authorization::Bearer},
};
use serde::Deserialize;
use serde_json::json;
use tantu_domain::{
    case::{Actor, Case, Illegal},
    reference::Reference,
    service::{At, Stage},
    staff::{CaseFile, MoveRequest, Queue, QueuedCase, Refusal},
};

/// What there is, for a person who tries the API by hand.
pub async fn show_index(_: Staff) -> Response {
    let endpoints = json!({
        "GET /api/staff/v1/cases": "The queue. ?include=ended also lists what has ended; ?service=<slug> only one service. \
            At most 100, oldest first; ?limit= fewer, ?after=<reference> those that came in after it.",
        "GET /api/staff/v1/cases/{reference}": "A case: answers, history, possible moves.",
        "POST /api/staff/v1/cases/{reference}/moves": "A move, with the version of the case you looked at.",
        "GET /api/staff/v1/cases/{reference}/for-employer": "What this person allows the employer to be told to whom they \
            applied, and nothing else; asks_first: ask them before you say anything. That it was read is written down, for \
            them to see.",
        "POST /api/staff/v1/cards": "A card for somebody without a phone: { certificate_number, name }. The six words to \
            print are in the answer, once; earlier cards of theirs end. From a street office up.",
        "POST /api/staff/v1/cards/{id}/revoke": "Ends a card that was lost.",
        "GET /api/staff/v1/mandates": "Guardians who wait for somebody to see their papers; at most 100, oldest first.",
        "POST /api/staff/v1/mandates/{id}/confirm": "The papers show it: { resident, citizen_id }, each only where it was \
            typed wrong. From a street office up, like all that follows.",
        "POST /api/staff/v1/mandates/{id}/refuse": "The papers do not show it.",
        "POST /api/staff/v1/mandates": "A resident says at the counter that another may act for them: { helper_phone, \
            helper, body, resident, citizen_id, resident_phone, kind, scope: { services, apply, follow }, term, \
            consents }. The kind is relative, worker or organisation; the term quarter, year or three-years.",
        "POST /api/staff/v1/mandates/{id}/end": "A resident says at the counter that it ends.",
        "GET /api/staff/v1/posts": "The posts this office has published, open or not, the newest first; at most 100. \
            ?before=<number> goes on.",
        "POST /api/staff/v1/posts": "Publishes a post: { words: { zh-CN: { title, task, easy, hours }, en }, employer, through, \
            kind, task, way, region, address, position, access: { step_free, toilet, lift, transport }, offers, lacks, \
            day_minutes, pay: { from, to, per }, seats, until }. What is to be mended, such as easy words that are not easy, \
            is in the answer: 422.",
        "GET /api/staff/v1/posts/{number}": "One of them.",
        "PUT /api/staff/v1/posts/{number}": "Changes it as a whole, and opens it again if it was closed.",
        "POST /api/staff/v1/posts/{number}/close": "Nobody can apply for it any more.",
        "GET /api/staff/v1/work/figures": "What a federation reports of work, ?from=2026-01-01&until=2026-12-31: each line with \
            its unit, persons or occasions, counted from what happened. Without days, this year so far.",
        "GET /api/staff/v1/stuck-notes": "Who is stuck and waits for an answer; at most 100, oldest first. page: where they \
            were, if they said so; words: what is hard; answering: call or text; phone. That it was read is written down of \
            each, for them to see.",
        "POST /api/staff/v1/stuck-notes/{id}/answered": "Somebody was answered.",
        "GET /api/staff/v1/gatherings": "Classes and fairs of the region that are not over, the soonest first.",
        "POST /api/staff/v1/gatherings": "Publishes one: { words: { zh-CN: { title, about, easy } }, kind: class or fair, \
            sessions: [{ begins_at, minutes }], region, address, access, offers: interpreter, wheelchair, companion, quiet, \
            seats, companions, certificate, until, employers, posts }.",
        "GET /api/staff/v1/gatherings/{number}": "One of them, with the seats that are taken and how many wait.",
        "PUT /api/staff/v1/gatherings/{number}": "Changes it as a whole. Whoever \
            planned by another time or place is told; where there are more seats, those who wait move up and are told.",
        "POST /api/staff/v1/gatherings/{number}/call-off": "It is not held. Everybody who signed up is told.",
        "GET /api/staff/v1/gatherings/{number}/sign-ups": "Who comes and who waits, with what they need. That it was read \
            is written down of each, for them to see.",
        "POST /api/staff/v1/gatherings/{number}/attendance": "Whether somebody came, once it has begun: { resident, \
            has_come, is_certified }.",
    });
    let moves = json!({
        "accept": {}, "end-notice": {}, "approve": {}, "deliver": {}, "close": {}, "resume": {}, "keep-time": {},
        "assess": { "result": "The result, in words for the resident." },
        "complete": { "note": "Optional words for the resident." },
        "refuse": { "reason": "Why, in words for the resident." },
        "wait": { "reason": "Why it has to wait, in words for the resident." },
        "send-back": { "stage": "Optional: an earlier stage.", "reason": "Why, in words for the resident." },
        "request-correction": {
            "corrections": [{ "question": "A question's id.", "note": "What is the matter, in words for the resident." }],
            "again": "Why the first round was not the whole of it; needed from the second round on.",
        },
        "offer-times": { "place": "Where.", "times": ["2026-12-01T01:30:00Z"], "minutes": 30, "note": "Optional." },
        "miss-time": { "words": "Optional words for the resident." },
        "propose-plan": {
            "plan": { "items": [{ "what": "A thing.", "price": 80000, "subsidy": 60000, "own": 20000 }], "note": "Optional." },
        },
        "intend": {}, "sign": { "from": "2026-12-15" }, "start": { "on": "2026-12-15" },
        "follow-up": { "is_in_work": true, "words": "How it goes, in words for the resident; with false the case ends." },
        "answer-trouble": { "words": "What is done about the problem at work, in words for the resident." },
        "leave": { "words": "Optional words: why the resident does not work there any more." },
        "decide-appeal": { "is_granted": true, "reason": "Why, in words for the resident." },
    });
    let example = json!({ "version": 1, "move": "accept" });
    Json(json!({ "endpoints": endpoints, "moves": moves, "example": example })).into_response()
}

/// What the queue may be narrowed to.
#[derive(Debug, Deserialize)]
pub struct Wanted {
    include: Option<String>,
    service: Option<String>,
    after: Option<String>,
    limit: Option<u8>,
}

/// How many cases there are in one answer.
const PAGE: u8 = 100;

/// The queue: what waits longest comes first.
pub async fn list_queue(
    State(app): State<App>,
    staff: Staff,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Queue>> {
    let after = wanted.after.as_deref().map(|after| Reference::parse(after).ok_or(Error::NotFound));
    let after = after.transpose()?;
    let wanted = Queued {
        includes_ended: wanted.include.as_deref() == Some("ended"),
        service: wanted.service.as_deref(),
        after: after.as_ref(),
        most: wanted.limit.unwrap_or(PAGE).min(PAGE),
    };
    let cases = app.store().queue(&staff.region, &wanted).await?;
    let cases = cases.iter().map(|case| summary(&app, case)).collect::<Result<_>>()?;
    app.store().write_down(read(&app, &staff, Deed::QueueRead)).await?;
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), "staff read the queue");
    Ok(Json(Queue { cases }))
}

/// A case.
pub async fn show_case(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
) -> Result<Json<CaseFile>> {
    let case = case_of(&app, &staff, &reference).await?;
    let resident = app.store().resident_of_case(case.id).await?;
    let audit = Audit { resident, case: Some(case.id), ..read(&app, &staff, Deed::CaseRead) };
    app.store().write_down(audit).await?;
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), case.id = %case.id, "staff read a case");
    let register = work::register::beside(&app, &case.service, resident).await?;
    Ok(Json(CaseFile { register, ..file(&app, case)? }))
}

/// Makes a move and answers with the case as it then is.
pub async fn make_move(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    request: Result<Json<MoveRequest>, JsonRejection>,
) -> Result<Response> {
    let case = case_of(&app, &staff, &reference).await?;
    let Json(MoveRequest { version, the_move }) = match request {
        Ok(request) => request,
        Err(rejection) => return Ok(unreadable(&rejection)),
    };
    if version != case.version() {
        return Ok(overtaken(case.version()));
    }
    let name = the_move.kind().name();
    let (entry, status) = (app.entry_of(&case)?, app.status(&case)?);
    if let Some(region) = elsewhere(&case, status.stage(&entry.service), &staff) {
        return Ok(not_here(&region));
    }
    let event = match the_move.play(&status, &entry.service, staff.role, app.now()) {
        Ok(event) => event,
        Err(illegal) => return Ok(refuse(illegal)),
    };
    let by = Actor::Staff { name: staff.name.clone(), role: staff.role };
    if let Moved::Overtaken { version } = app.record(&case, &Who::from(&staff), by, event).await? {
        return Ok(overtaken(version));
    }
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), case.id = %case.id, "staff moved a case: {name}");
    let case = case_of(&app, &staff, &reference).await?;
    Ok(Json(file(&app, case)?).into_response())
}

impl FromRequestParts<App> for Staff {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let bearer = TypedHeader::<Authorization<Bearer>>::from_request_parts(parts, app).await.ok();
        let Some(token) = bearer.and_then(|bearer| Secret::parse(bearer.token())) else {
            return Err(no_token());
        };
        let staff = app.store().staff(&token).await.map_err(|error| Error::from(error).into_response())?;
        staff.ok_or_else(no_token)
    }
}

/// For the audit log: what is answered only after it was written down that it was read.
fn read(app: &App, staff: &Staff, deed: Deed) -> Audit<'static> {
    Audit { at: app.now(), who: staff.into(), deed, detail: "", resident: None, case: None }
}

async fn case_of(app: &App, staff: &Staff, reference: &str) -> Result<Case> {
    let reference = Reference::parse(reference).ok_or(Error::NotFound)?;
    app.store().case_in(&staff.region, &reference).await?.ok_or(Error::NotFound)
}

fn summary(app: &App, case: &Case) -> Result<QueuedCase> {
    Ok(QueuedCase::of(case, &app.status(case)?, app.today()))
}

fn file(app: &App, case: Case) -> Result<CaseFile> {
    let (entry, status) = (app.entry_of(&case)?, app.status(&case)?);
    Ok(CaseFile::of(case, status, &entry.service, app.now()))
}

/// The region whose office does the present stage, if it is not this member's (跨省通办).
fn elsewhere(case: &Case, stage: Option<&Stage>, staff: &Staff) -> Option<String> {
    let region = match (stage?.at, &case.home) {
        (At::Home, Some(home)) => home,
        _ => &case.region,
    };
    (*region != staff.region).then(|| region.clone())
}

fn not_here(region: &str) -> Response {
    let message = format!("The offices of the region {region} do this stage.");
    answer(StatusCode::FORBIDDEN, "not-here", message, None, None)
}

fn no_token() -> Response {
    let message = "Send a token that works: Authorization: Bearer <token>.";
    let refusal = answer(StatusCode::UNAUTHORIZED, "no-token", message.to_owned(), None, None);
    ([(header::WWW_AUTHENTICATE, "Bearer")], refusal).into_response()
}

fn unreadable(rejection: &JsonRejection) -> Response {
    answer(rejection.status(), "unreadable", rejection.body_text(), None, None)
}

fn overtaken(version: u32) -> Response {
    let message = "Something else happened to this case first. Read it again, then decide.";
    answer(StatusCode::CONFLICT, "overtaken", message.to_owned(), None, Some(version))
}

fn refuse(illegal: Illegal) -> Response {
    let status = match illegal {
        Illegal::NotThisRole { .. } => StatusCode::FORBIDDEN,
        _ => StatusCode::CONFLICT,
    };
    answer(status, "illegal-move", in_words(&illegal), Some(illegal), None)
}

fn in_words(illegal: &Illegal) -> String {
    match illegal {
        Illegal::Ended => "The case has ended.".to_owned(),
        Illegal::WaitingForResident => "The resident has to do something first.".to_owned(),
        Illegal::NotAtThisStage { stage, possible } => {
            format!("At the stage {stage} this cannot be done. Possible: {}.", possible.join(", "))
        }
        Illegal::NotThisRole { needed } => format!("This stage belongs to the {} office.", needed.name()),
        Illegal::WithoutWords => "The resident needs to be told why, in words.".to_owned(),
        Illegal::UnknownQuestion { question } => {
            format!("This person was not asked a question called {question}.")
        }
        Illegal::SecondRound => "Say in `again` why the first round was not the whole of it.".to_owned(),
        Illegal::NotSoManyTimes { most } => format!("Offer at least one time and at most {most}."),
        Illegal::NoSuchTime => "A time is within a year and takes from 1 to 600 minutes.".to_owned(),
        Illegal::InThePast => "That time has passed.".to_owned(),
        Illegal::NotYet => "The day for it is still to come.".to_owned(),
        Illegal::NotThisDay { from, until } => format!("Give a day from {from} to {until}."),
        Illegal::NotAtWork => {
            "The resident has not begun to work here, or does not work here any more.".to_owned()
        }
        Illegal::NotOffered => "That time was not offered, or not any more.".to_owned(),
        Illegal::NothingBooked => "There is no appointment.".to_owned(),
        Illegal::EmptyPlan => "A plan needs at least one item.".to_owned(),
        Illegal::WrongSum { what } => format!("The own share of “{what}” is not its price less the subsidy."),
        Illegal::PlanOvertaken { latest } => format!("The latest plan is number {latest}."),
        Illegal::NotEarlier { stage } => format!("The case has not passed a stage called {stage}."),
        Illegal::NothingAsked => "The resident was not asked for this.".to_owned(),
        Illegal::NothingToAppeal => "There is no decision to look at again.".to_owned(),
        Illegal::TooLate { by } => format!("The last day for it was {by}."),
    }
}

fn answer(
    status: StatusCode,
    error: &str,
    message: String,
    illegal: Option<Illegal>,
    version: Option<u32>,
) -> Response {
    (status, Json(Refusal { error: error.to_owned(), message, illegal, version })).into_response()
}
