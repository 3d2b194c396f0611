//! Classes and fairs: what there is, signing up, and not coming after all.

use crate::{
    app::App,
    error::{Error, Result},
    http::{Resident, applications::answer::keep_for_later, consent::must_be_given, cookies, see, show},
    store::{Announced, KeptSignUp, SignedUp},
    telling::tell_of_gatherings,
};
use axum::{
    Extension, Form,
    extract::{Path, Query, State},
    http::{header, request::Parts},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{
    catalog::name,
    ics,
    page::Visit,
    pages::work::{
        gathering::{self, Done, Mine, Model, Typed},
        gatherings::{self, Filter, Listed},
    },
    paths::work as paths,
    press, register,
};
use tantu_domain::{
    case::Need,
    mandate::Act,
    problem::Problem,
    work::{GatheringNumber, PostNumber, REGISTERING},
};

/// Which ones are looked for, `?kind=class&within=city`.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    within: String,
}

/// What was done a moment ago, `?done=signed-up` or `?done=cancelled`.
#[derive(Deserialize)]
pub struct Way {
    done: Option<String>,
}

/// Whoever is here, if they are signed in.
type Here = Option<Extension<Resident>>;

/// What there is, and what the reader has signed up for.
pub async fn show_gatherings(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    here: Here,
    Query(wanted): Query<Wanted>,
) -> Result<Response> {
    let filter = Filter::read(&wanted.kind, &wanted.within);
    let ahead = app.store().gatherings_ahead(app.today()).await?;
    let mine = match follower(&here) {
        Some(resident) => app.store().sign_ups_of(resident.id).await?,
        None => Vec::new(),
    };
    let mine: Vec<_> = mine.iter().filter(|kept| !kept.gathering.is_over(app.now())).collect();
    let is_mine = |one: &Announced| mine.iter().any(|kept| kept.number == one.number);
    let shown =
        ahead.iter().filter(|one| filter.shows(&one.gathering, &visit.region) && !is_mine(one)).map(listed);
    let model = gatherings::Model {
        filter,
        here: name(visit.locale, &app.offers(&visit).region.name).clone(),
        mine: mine.iter().map(|kept| listed_mine(kept)).collect(),
        ahead: shown.collect(),
        phone: visit.phone.clone(),
        now: app.now(),
    };
    Ok(show(&visit, gatherings::page(visit.locale, &model)))
}

/// One of them, and how the reader stands there.
pub async fn show_gathering(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    here: Here,
    Path(number): Path<String>,
    Query(way): Query<Way>,
) -> Result<Response> {
    let mut seen = Seen::of(&app, follower(&here), &number).await?;
    seen.done = match way.done.as_deref() {
        Some("signed-up") => Some(Done::SignedUp),
        Some("cancelled") => Some(Done::Cancelled),
        _ => None,
    };
    let posts = posts(&app, &visit, &seen.announced.gathering.posts).await?;
    let model = Model { posts, ..seen.model(&app, &visit) };
    Ok(show(&visit, gathering::page(visit.locale, &model)))
}

/// Every day of it as a file for calendars. There is nothing of anybody in it.
pub async fn take_calendar(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    Path(number): Path<String>,
) -> Result<Response> {
    let seen = Seen::of(&app, None, &number).await?;
    let Announced { number, gathering, .. } = &seen.announced;
    let file = ics::gathering(visit.locale, *number, gathering, &visit.phone, app.now());
    let name = format!("attachment; filename=\"tantu-gathering-{number}.ics\"");
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, file).into_response())
}

/// Asks what is needed and who comes along: as it was typed before they had signed in again, as it was said before, or
/// as far as the register knows it.
pub async fn show_sign_up(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(number): Path<String>,
    jar: CookieJar,
) -> Result<Response> {
    resident.must(Act::Apply, REGISTERING)?;
    let seen = Seen::of(&app, Some(&resident), &number).await?;
    let here = paths::of_gathering(seen.announced.number, "sign-up");
    must_be_given(&app, &resident, &here).await?;
    let kept = match cookies::secret_in(&jar, cookies::REPLY) {
        Some(key) => app.store().kept_reply(&key, &here, app.now()).await?,
        None => None,
    };
    let typed = match (kept, &seen.mine) {
        (Some(sent), _) => Typed::read(&sent.into_iter().collect::<Vec<_>>()),
        (None, Some(mine)) => Typed::of(&mine.wanted),
        (None, None) => Typed::needing(needs_at_work(&app, &resident).await?),
    };
    seen.sign_up(&app, &visit, &typed, &[])
}

/// Takes a seat, or a place in the list of those who wait. Where an answer was only marked, or something is to be mended,
/// the page comes back as it was filled in. Whoever is no longer signed in signs in first, and finds what they typed.
pub async fn sign_up(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Result<Resident>,
    Path(number): Path<String>,
    jar: CookieJar,
    parts: Parts,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let resident = match resident {
        Err(Error::SignInFirst { next }) => return keep_for_later(&app, &parts, sent, &next).await,
        resident => resident?,
    };
    resident.must(Act::Apply, REGISTERING)?;
    let seen = Seen::of(&app, Some(&resident), &number).await?;
    let number = seen.announced.number;
    must_be_given(&app, &resident, &paths::of_gathering(number, "sign-up")).await?;
    let is_marked = press::pressed_at(&sent).is_some();
    let typed = Typed::read(&press::settled(sent));
    let wanted = match typed.judge(&seen.announced.gathering) {
        Ok(wanted) if !is_marked => wanted,
        judged => {
            let problems = judged.err().filter(|_| !is_marked).unwrap_or_default();
            return seen.sign_up(&app, &visit, &typed, &problems);
        }
    };
    match app.store().sign_up(number, resident.id, &resident.who(), &wanted, app.now()).await? {
        SignedUp::Standing(place) => {
            tracing::info!(gathering = %number, "somebody signed up: {place:?}");
            tell_of_gatherings(&app).await;
            if let Some(key) = cookies::secret_in(&jar, cookies::REPLY) {
                app.store().forget_reply(&key, app.now()).await?;
            }
            Ok(see(&format!("{}?done=signed-up", paths::gathering(number))))
        }
        SignedUp::NoRoom => seen.sign_up(&app, &visit, &typed, &Typed::no_room()),
        SignedUp::Closed => Ok(see(&paths::gathering(number))),
    }
}

/// Asks once more.
pub async fn confirm_cancelling(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path(number): Path<String>,
) -> Result<Response> {
    resident.must(Act::Apply, REGISTERING)?;
    let seen = Seen::of(&app, Some(&resident), &number).await?;
    let page = gathering::cancel_page(visit.locale, &seen.model(&app, &visit));
    Ok(page.map_or_else(|| see(&paths::gathering(seen.announced.number)), |page| show(&visit, page)))
}

/// Gives the seat to whoever waits. Doing it twice is no mistake.
pub async fn cancel(
    State(app): State<App>,
    resident: Resident,
    Path(number): Path<String>,
) -> Result<Response> {
    resident.must(Act::Apply, REGISTERING)?;
    let seen = Seen::of(&app, Some(&resident), &number).await?;
    let number = seen.announced.number;
    if seen.announced.gathering.has_begun(app.now()) {
        return Ok(see(&paths::gathering(number)));
    }
    if app.store().cancel_sign_up(number, resident.id, &resident.who(), app.now()).await? {
        tracing::info!(gathering = %number, "somebody does not come after all");
        tell_of_gatherings(&app).await;
    }
    Ok(see(&format!("{}?done=cancelled", paths::gathering(number))))
}

/// Gives the seats of somebody who was just deleted to those who wait.
pub(in crate::http) async fn fill_seats(app: &App, left: &[KeptSignUp]) -> Result<()> {
    for kept in left {
        app.store().fill_seats(kept.number, app.now()).await?;
    }
    tell_of_gatherings(app).await;
    Ok(())
}

/// What the pages need to know of one.
struct Seen {
    announced: Announced,
    mine: Option<KeptSignUp>,
    done: Option<Done>,
}

impl Seen {
    async fn of(app: &App, resident: Option<&Resident>, number: &str) -> Result<Self> {
        let number = number.parse().map(GatheringNumber).map_err(|_| Error::NotFound)?;
        let announced = app.store().gathering(number).await?.ok_or(Error::NotFound)?;
        let mine = match resident {
            Some(resident) => app.store().sign_up_of(resident.id, number).await?,
            None => None,
        };
        Ok(Self { announced, mine, done: None })
    }

    fn model(&self, app: &App, visit: &Visit) -> Model<'_> {
        let Announced { number, gathering, is_cancelled, waiting, .. } = &self.announced;
        let mine = self.mine.as_ref().map(|mine| Mine {
            place: mine.place,
            wanted: mine.wanted.clone(),
            has_come: mine.has_come,
            is_certified: mine.is_certified,
        });
        Model {
            number: *number,
            gathering,
            is_cancelled: *is_cancelled,
            free: self.announced.free(),
            waiting: *waiting,
            mine,
            posts: Vec::new(),
            done: self.done,
            phone: visit.phone.clone(),
            now: app.now(),
        }
    }

    /// The page on which one signs up; where that is over, the page of it, which says so.
    fn sign_up(&self, app: &App, visit: &Visit, typed: &Typed, problems: &[Problem]) -> Result<Response> {
        let page = gathering::sign_up_page(visit.locale, &self.model(app, visit), typed, problems);
        Ok(page.map_or_else(|| see(&paths::gathering(self.announced.number)), |page| show(visit, page)))
    }
}

/// The reader, as far as they may see what is signed up for.
fn follower(here: &Here) -> Option<&Resident> {
    here.as_ref()
        .map(|Extension(resident)| resident)
        .filter(|resident| resident.may(Act::Follow, REGISTERING))
}

fn listed(announced: &Announced) -> Listed<'_> {
    let Announced { number, gathering, is_cancelled, .. } = announced;
    Listed { number: *number, gathering, is_cancelled: *is_cancelled, free: announced.free(), place: None }
}

fn listed_mine(kept: &KeptSignUp) -> Listed<'_> {
    let KeptSignUp { number, gathering, is_cancelled, place, .. } = kept;
    Listed { number: *number, gathering, is_cancelled: *is_cancelled, free: 0, place: Some(*place) }
}

/// What is offered at a fair and published, with its title and the language of that where it is not the reader's.
async fn posts(
    app: &App,
    visit: &Visit,
    numbers: &[PostNumber],
) -> Result<Vec<(PostNumber, Option<String>, String)>> {
    let own = visit.locale.language().tag();
    let mut posts = Vec::new();
    for number in numbers {
        let Some(published) = app.store().post(*number).await? else { continue };
        let words = published.post.words;
        let found = words.get_key_value(own).or_else(|| words.first_key_value());
        let Some((tag, words)) = found.filter(|_| published.is_open) else { continue };
        posts.push((*number, (tag != own).then(|| tag.clone()), words.title.clone()));
    }
    Ok(posts)
}

/// What somebody said helps them at work: it is ticked for them, and they may untick it.
async fn needs_at_work(app: &App, resident: &Resident) -> Result<Vec<Need>> {
    let Some(kept) = app.store().registration(resident.id).await? else { return Ok(Vec::new()) };
    let entry = register::entry(app.catalog(), &kept.region, app.today());
    Ok(entry.map(|entry| Need::of(&register::answers(entry, &kept.typed, app.today()))).unwrap_or_default())
}
