//! What was found for somebody, and what they say to it.

use super::apply::apply_for_post;
use crate::{
    app::App,
    error::{Error, Result},
    http::{Resident, consent::must_be_given, see, show},
    store::{Match, MatchAnswer, Registration},
};
use axum::{
    Extension, Form,
    extract::{Path, Query, State},
    response::Response,
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use std::cmp::Reverse;
use tantu_app::{
    locale::Locale,
    page::Visit,
    pages::work::matches::{self as pages, Found, Model, Said, WhyNot, field},
    paths::work,
    press, problems, register,
};
use tantu_domain::{
    calendar::day_in_china,
    mandate::Act,
    problem::Code,
    text,
    work::{APPLYING, Fit, REGISTERING, Reason, Reply, Wishes},
};

/// As much as one says to a neighbour in passing.
const LONGEST: usize = 500;

/// What was answered a moment ago, `?said=later`.
#[derive(Deserialize)]
pub struct Way {
    said: Option<String>,
}

/// What was found for somebody, and what it is held against.
struct Everything {
    matches: Vec<Match>,
    registration: Option<Registration>,
    wishes: Wishes,
}

impl Everything {
    async fn of(app: &App, resident: &Resident) -> Result<Self> {
        let (matches, registration) =
            (app.store().matches_of(resident.id).await?, app.store().registration(resident.id).await?);
        let wishes = registration.as_ref().map(|it| wishes(app, it)).unwrap_or_default();
        Ok(Self { matches, registration, wishes })
    }

    fn found<'a>(&'a self, app: &App, one: &'a Match) -> Found<'a> {
        let Match { published, found_at, answer, .. } = one;
        let home = self.registration.as_ref().map_or("", |registration| &registration.region);
        Found {
            number: published.number,
            post: &published.post,
            fit: Fit::of(&published.post, &self.wishes, home),
            at: *found_at,
            reply: answer.as_ref().map(|answer| answer.reply),
            is_open: published.is_open_on(app.today()),
        }
    }
}

/// What somebody hopes for, by the form of today.
pub(in crate::http) fn wishes(app: &App, registration: &Registration) -> Wishes {
    let entry = register::entry(app.catalog(), &registration.region, app.today());
    let answers = entry.map(|entry| register::answers(entry, &registration.typed, app.today()));
    answers.as_ref().map(Wishes::of).unwrap_or_default()
}

/// Everything that was found: the latest first, and of one day the best.
pub async fn show_matches(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Query(way): Query<Way>,
) -> Result<Response> {
    resident.must(Act::Follow, REGISTERING)?;
    let everything = Everything::of(&app, &resident).await?;
    let all = everything.matches.iter().map(|one| everything.found(&app, one));
    let is_open = |found: &Found<'_>| found.is_open && matches!(found.reply, None | Some(Reply::Later));
    let (mut open, past): (Vec<_>, Vec<_>) = all.partition(is_open);
    open.sort_by_key(|found| (Reverse(day_in_china(found.at)), found.fit.gap()));
    let said = match way.said.as_deref() {
        Some("later") => Some(Said::Later),
        Some("no") => Some(Said::No),
        _ => None,
    };
    let state = everything.registration.as_ref().map(|registration| registration.state);
    let may_answer = resident.may(Act::Apply, REGISTERING);
    Ok(show(&visit, pages::page(visit.locale, &Model { state, open, past, may_answer, said })))
}

/// Asks why not.
pub async fn ask_why_not(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(number): Path<String>,
) -> Result<Response> {
    resident.must(Act::Apply, REGISTERING)?;
    let everything = Everything::of(&app, &resident).await?;
    let one = may_answer(&app, &resident, &everything, &number).await?;
    let before = match &one.answer {
        Some(MatchAnswer { reply: Reply::No { reason }, words, .. }) => {
            WhyNot { reason: Some(*reason), words: words.clone(), ..WhyNot::default() }
        }
        _ => WhyNot::default(),
    };
    Ok(show(&visit, pages::why_not(visit.locale, &everything.found(&app, one), &before)))
}

/// What a form sent.
struct Sent {
    reply: Option<Reply>,
    /// Whether a reason is still to be asked for: only the button was pressed.
    is_bare_no: bool,
    /// Whether a reason was only marked.
    is_marked: bool,
    reason: Option<Reason>,
    words: String,
}

impl Sent {
    fn read(sent: Vec<(String, String)>) -> Self {
        let is_marked = press::pressed_at(&sent).is_some();
        let sent = press::settled(sent);
        let value =
            |name: &str| sent.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
        let (name, typed) = (value(field::REPLY).unwrap_or_default(), value(field::WORDS));
        let reason = value(field::REASON).and_then(Reason::from_name);
        let reply = Reply::from_parts(name, reason);
        let is_bare_no = name == "no" && reply.is_none() && typed.is_none();
        Self { reply, is_bare_no, is_marked, reason, words: typed.map(text::tidy).unwrap_or_default() }
    }

    fn is_too_long(&self) -> bool {
        self.words.chars().count() > LONGEST
    }

    /// The page of reasons, with what is to be mended, unless a reason was only marked.
    fn asks_again(self, locale: Locale) -> WhyNot {
        let problem = problems::words(locale, &Code::TooLong { limit: LONGEST });
        let problem = (self.is_too_long() && !self.is_marked).then_some(problem);
        let is_unanswered = self.reason.is_none() && !self.is_marked;
        WhyNot { reason: self.reason, words: self.words, problem, is_unanswered }
    }
}

/// Keeps what they say. Yes leads on into an application, no first to the reasons.
pub async fn answer_match(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    jar: CookieJar,
    Path(number): Path<String>,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response> {
    resident.must(Act::Apply, REGISTERING)?;
    let everything = Everything::of(&app, &resident).await?;
    let one = may_answer(&app, &resident, &everything, &number).await?;
    let (number, sent) = (one.published.number, Sent::read(sent));
    if sent.is_bare_no {
        return Ok(see(&work::found(number)));
    }
    let Some(reply) = sent.reply.filter(|_| !sent.is_marked && !sent.is_too_long()) else {
        let model = sent.asks_again(visit.locale);
        return Ok(show(&visit, pages::why_not(visit.locale, &everything.found(&app, one), &model)));
    };
    let answer = MatchAnswer { reply, words: sent.words, at: app.now() };
    if !app.store().answer_match(resident.id, number, &answer).await? {
        return Err(Error::NotFound);
    }
    tracing::info!("somebody answered to a post that was found");
    match reply {
        Reply::Yes if resident.may(Act::Apply, APPLYING) => {
            let number = Path(number.to_string());
            apply_for_post(State(app), Extension(visit), resident, jar, number).await
        }
        Reply::Yes => Ok(see(&work::post(number))),
        Reply::No { .. } | Reply::Later => Ok(see(&format!("{}?said={}", work::MATCHES, reply.name()))),
    }
}

/// The post in the address, for whoever may answer. What they say may tell of a disability, so it needs consent; for
/// anybody for whom it was not found, it is as if it were not there.
async fn may_answer<'a>(
    app: &App,
    resident: &Resident,
    everything: &'a Everything,
    number: &str,
) -> Result<&'a Match> {
    let one = everything.matches.iter().find(|one| one.published.number.to_string() == number);
    let one = one.ok_or(Error::NotFound)?;
    must_be_given(app, resident, work::MATCHES).await?;
    Ok(one)
}
