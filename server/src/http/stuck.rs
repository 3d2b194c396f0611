//! “I'm stuck”: for everybody, signed in or not. What is told goes to the offices of the place.

use super::{Resident, SignedInPerson, applications, apply::draft, see, show};
use crate::{
    app::App,
    error::{Error, Result},
    store::{Limits, NewStuckNote, Room},
};
use axum::{
    Extension, Form,
    extract::{Query, State},
    http::Extensions,
    response::Response,
};
use serde::Deserialize;
use tantu_app::{
    catalog::Entry,
    locale::{Language, Locale},
    page::Visit,
    pages::stuck::{self, From, Model},
    paths, press,
    stuck::{Around, Wish},
    whereabouts,
};
use tantu_domain::{calendar, mandate::Act, phone::Phone};
use time::Duration;

/// Within how many working days somebody is answered. Assumed: as at a service line.
const WORKING_DAYS: u16 = 1;

/// How many notes there may be. Assumed, for each number: more than anybody writes who is helped, and too few to have
/// somebody else called all day. Assumed, for all: more than a province's people write in their busiest minutes.
const LIMITS: Limits = Limits {
    each: &[(Duration::minutes(10), 3), (Duration::days(1), 10)],
    all: (Duration::minutes(10), 600),
};

/// Where they come from, `?from=`.
#[derive(Deserialize)]
pub struct Way {
    from: Option<String>,
}

/// Whoever is here. Even where a mandate has ended under which they acted, they may be stuck.
type Here = (Option<SignedInPerson>, Option<Extension<Resident>>);

/// Asks what is hard, and says who will read it.
pub async fn show_stuck(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    here: Here,
    Query(way): Query<Way>,
) -> Result<Response> {
    let place = Place::of(&app, &visit, here.1, way).await?;
    let own_phone = own_phone(&app, here.0).await?;
    let model = Model { from: place.from(visit.locale), own_phone, ..blank(&visit) };
    Ok(show(&visit, stuck::page(visit.locale, &model)))
}

/// Keeps it for the offices; where only an answer was marked, the page comes back. Since nobody vouches for it, one address may do so only so often.
pub async fn send_stuck(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    here: Here,
    Query(way): Query<Way>,
    around: Extensions,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let (person, place) = (here.0, Place::of(&app, &visit, here.1, way).await?);
    let is_marked = press::pressed_at(&sent).is_some();
    let (own_phone, wish) = (own_phone(&app, person).await?, Wish::sent(press::settled(sent)));
    // In the language of those who read it.
    let page = place.from(Locale::new(Language::default())).map(|from| from.page);
    let language = visit.locale.language().tag();
    let note = match wish.judge(Around { page, phone: own_phone.clone(), language }) {
        Ok(note) if !is_marked => note,
        judged => {
            let problems = judged.err().filter(|_| !is_marked).unwrap_or_default();
            let from = place.from(visit.locale);
            let model = Model { from, own_phone, wish, problems, ..blank(&visit) };
            return Ok(show(&visit, stuck::page(visit.locale, &model)));
        }
    };
    if !app.limiter().allows(&around) {
        return Err(Error::TooMany { minutes: 1 });
    }
    let region = place.entry.map_or(&*visit.region, |entry| &*entry.region.code);
    let resident = person.map(|person| person.id);
    let new = NewStuckNote { resident, region, note: &note, now: app.now() };
    if let Room::Full { until } = app.store().keep_stuck_note(&new, &LIMITS).await? {
        let minutes = (until - app.now()).whole_seconds().max(1) / 60 + 1;
        return Err(Error::TooMany { minutes: minutes.try_into().unwrap_or(u16::MAX) });
    }
    tracing::info!("somebody said that they are stuck");
    Ok(see(&paths::stuck_sent(place.address.as_deref())))
}

/// Says what happens next.
pub async fn show_sent(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    here: Here,
    Query(way): Query<Way>,
) -> Result<Response> {
    let place = Place::of(&app, &visit, here.1, way).await?;
    let by = calendar::after_working_days(app.today(), WORKING_DAYS).day;
    let from = place.from(visit.locale);
    Ok(show(&visit, stuck::sent(visit.locale, from.as_ref(), by, visit.phone.clone())))
}

/// The page somebody comes from, and the service it is about if it is theirs.
struct Place<'a> {
    app: &'a App,
    visit: &'a Visit,
    address: Option<String>,
    entry: Option<&'a Entry>,
}

impl<'a> Place<'a> {
    async fn of(
        app: &'a App,
        visit: &'a Visit,
        resident: Option<Extension<Resident>>,
        way: Way,
    ) -> Result<Self> {
        let address = way.from.as_deref().and_then(whereabouts::address);
        let entry = match (&address, resident) {
            (Some(address), Some(Extension(resident))) => entry_at(app, &resident, address).await?,
            _ => None,
        };
        let place = Self { app, visit, address, entry };
        let is_page = place.from(visit.locale).is_some();
        Ok(Self { address: place.address.filter(|_| is_page), ..place })
    }

    fn from(&self, locale: Locale) -> Option<From> {
        let address = self.address.clone()?;
        let page = whereabouts::in_words(locale, &address, self.app.offers(self.visit), self.entry)?;
        Some(From { address, page })
    }
}

/// The service of a draft or a case of theirs. Of somebody else's nothing is said.
async fn entry_at<'a>(app: &'a App, resident: &Resident, address: &str) -> Result<Option<&'a Entry>> {
    let path = address.split('?').next().unwrap_or_default();
    let mut parts = path.split('/').skip(1);
    Ok(match (parts.next(), parts.next()) {
        (Some("apply"), Some(id)) => match id.parse() {
            Ok(id) => match draft::find(app, resident, id).await? {
                draft::Found::Draft(draft) => Some(draft.entry),
                _ => None,
            },
            Err(_) => None,
        },
        (Some("applications"), Some(reference)) => {
            match applications::case_to(Act::Follow, app, resident, reference).await {
                Ok(case) => Some(app.entry_of(&case)?),
                Err(Error::NotFound) => None,
                Err(error) => return Err(error),
            }
        }
        _ => None,
    })
}

/// The number of whoever is signed in: of a helper their own, because it is they who are stuck.
async fn own_phone(app: &App, person: Option<SignedInPerson>) -> Result<Option<Phone>> {
    let Some(person) = person else { return Ok(None) };
    Ok(app.store().person(person.id).await?.and_then(|person| person.phone))
}

fn blank(visit: &Visit) -> Model {
    Model { phone: visit.phone.clone(), ..Model::default() }
}
