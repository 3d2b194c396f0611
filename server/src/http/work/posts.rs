//! Posts: looking for one and reading about it, for everybody, and where they are, if they say so.

pub mod searches;

use crate::{
    app::App,
    error::{Error, Result},
    http::{Resident, cookies, see, show, sign_in::local},
    store::{POSTS_A_PAGE, Published, Sought},
};
use axum::{
    Extension, Form,
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use tantu_app::{
    page::Visit,
    pages::work::{
        position, post,
        posts::{self, Model, Saving},
    },
    paths::work,
    press, register,
};
use tantu_domain::{
    region::Region,
    work::{Fit, Position, PostNumber, RegistrationState, Search, Wishes},
};

/// What stands in an address, or is sent.
type Pairs = Vec<(String, String)>;

/// What is looked for, and what was found.
pub async fn show_posts(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Option<Resident>,
    jar: CookieJar,
    Query(pairs): Query<Pairs>,
) -> Result<Response> {
    let pairs = press::settled(pairs);
    let search = read(&pairs);
    let page = asked_page(&pairs);
    let place = search.place.as_deref().unwrap_or(&visit.region);
    let position = cookies::position_in(&jar);
    let sought = Sought { search: &search, place, position, since: None, today: app.today() };
    let (found, total) = app.store().find_posts(&sought, page).await?;
    if found.is_empty() && page > 0 {
        return Ok(see(&work::posts(&search, 0)));
    }
    let pages = total.div_ceil(u64::from(POSTS_A_PAGE)).try_into().unwrap_or(u32::MAX);
    let model = Model {
        search: &search,
        place,
        places: places(&app),
        position,
        found: found.iter().map(|found| (found.number, &found.post)).collect(),
        total,
        page,
        pages,
        saving: saving(&app, resident, &search, place).await?,
        address: whole(&app, &work::posts(&search, page)),
    };
    Ok(show(&visit, posts::page(visit.locale, &model)))
}

/// One post, open or not: whoever was sent its address reads what became of it.
pub async fn show_post(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Option<Resident>,
    jar: CookieJar,
    Path(number): Path<String>,
) -> Result<Response> {
    let found = find(&app, &number).await?;
    let fit = match resident {
        Some(resident) => fit(&app, &resident, &found).await?,
        None => None,
    };
    let model = post::Model {
        number: found.number,
        post: &found.post,
        is_open: found.is_open_on(app.today()),
        fit,
        position: cookies::position_in(&jar),
        address: whole(&app, &work::post(found.number)),
    };
    Ok(show(&visit, post::page(visit.locale, &model)))
}

/// Where to go on, `?next=`.
#[derive(Deserialize)]
pub struct Onward {
    next: Option<String>,
}

/// Asks where somebody is, and says what becomes of it.
pub async fn show_position(Extension(visit): Extension<Visit>, Query(onward): Query<Onward>) -> Response {
    let next = onward.next.as_deref().map_or(work::POSTS, local);
    show(&visit, position::page(visit.locale, next))
}

/// Where somebody is, in degrees; nothing, to have it forgotten. And where to go on.
#[derive(Deserialize)]
pub struct Here {
    #[serde(default)]
    latitude: String,
    #[serde(default)]
    longitude: String,
    next: Option<String>,
}

/// Remembers roughly where somebody is until they close the browser, in that browser alone; or forgets it.
pub async fn save_position(Form(here): Form<Here>) -> Response {
    let Here { latitude, longitude, next } = here;
    let next = next.as_deref().map_or(work::POSTS, local).to_owned();
    let position = latitude.parse().ok().zip(longitude.parse().ok());
    let position = position.and_then(|(north, east)| Position::new(north, east));
    let cookie = match position {
        Some(position) => cookies::position(position),
        None => cookies::removed(cookies::POSITION),
    };
    (CookieJar::new().add(cookie), see(&next)).into_response()
}

/// The post of this number.
pub(super) async fn find(app: &App, number: &str) -> Result<Published> {
    let number = number.parse().map(PostNumber).map_err(|_| Error::NotFound)?;
    app.store().post(number).await?.ok_or(Error::NotFound)
}

fn read(pairs: &Pairs) -> Search {
    Search::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

/// People count pages from 1.
fn asked_page(pairs: &Pairs) -> u32 {
    let asked = pairs.iter().find(|(name, _)| name == "page").and_then(|(_, page)| page.parse().ok());
    asked.unwrap_or(1).max(1) - 1
}

/// The places one can choose; the one this server is set up for is always among them.
fn places(app: &App) -> Vec<&Region> {
    let own = app.region();
    let mut places: Vec<_> = app.catalog().places().collect();
    if places.iter().all(|place| place.code != own.code) {
        places.push(own);
    }
    places
}

async fn saving(app: &App, resident: Option<Resident>, search: &Search, place: &str) -> Result<Saving> {
    let Some(resident) = resident else { return Ok(Saving::SignInFirst) };
    let named = searches::named(search, place);
    let saved = app.store().saved_searches(resident.id).await?;
    let is_saved = saved.iter().any(|saved| saved.search == named);
    Ok(if is_saved { Saving::Done } else { Saving::Possible })
}

/// How it fits whoever is registered, by what they wrote there.
async fn fit(app: &App, resident: &Resident, found: &Published) -> Result<Option<Fit>> {
    let Some(registration) = app.store().registration(resident.id).await? else { return Ok(None) };
    let is_looking = registration.state == RegistrationState::Active;
    let entry = register::entry(app.catalog(), &registration.region, app.today()).filter(|_| is_looking);
    Ok(entry.map(|entry| {
        let answers = register::answers(entry, &registration.typed, app.today());
        Fit::of(&found.post, &Wishes::of(&answers), &registration.region)
    }))
}

/// A path as one sends it to somebody, where this server knows what it is called.
fn whole(app: &App, path: &str) -> Option<String> {
    Some(format!("{}{path}", app.public_url()?.trim_end_matches('/')))
}
