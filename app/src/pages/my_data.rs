//! Everything that is kept about somebody, in plain words: to read, to correct, to take along, to have deleted.

mod account;

pub mod deletion;
pub mod download;
pub mod log;
mod matches;
pub mod name;
mod register;
mod searches;
mod sign_ups;

use crate::{
    catalog::Catalog,
    components::{BackLink, Notice, NoticeKind, Pictogram, Says, SummaryList},
    dates,
    display::Display,
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    pages::work::gathering::Mine,
    paths, t,
};
use account::Extent;
use leptos::prelude::*;
use tantu_domain::{
    answer::{Typed, TypedAnswers},
    calendar,
    case::Case,
    channel::Channel,
    citizen_id::CitizenId,
    consent::Consent,
    ids::{DraftId, ResidentId},
    mandate::Mandate,
    phone::Phone,
    stuck::StuckNote,
    work::{
        Gathering, GatheringNumber, Post, PostNumber, RegistrationEvent, RegistrationState, Reply, Search,
    },
};
use time::{Duration, OffsetDateTime};

/// Everything that is kept about somebody.
pub struct Model<'a> {
    /// Whose it is.
    pub id: ResidentId,
    /// Whether whoever reads it is somebody else, their guardian.
    pub is_for_another: bool,
    /// The number they sign in with.
    pub phone: Option<Phone>,
    /// What they are called.
    pub name: Option<String>,
    /// Their identity number, once an office has seen it.
    pub citizen_id: Option<CitizenId>,
    /// The language they are written to in.
    pub language: Option<String>,
    /// How messages reach them.
    pub channel: Channel,
    /// How they want pages to look and to read.
    pub display: Display,
    /// Since when they are known.
    pub since: OffsetDateTime,
    /// Every consent, newest first.
    pub consents: &'a [Consent],
    /// Who acts or acted for them.
    pub helpers: &'a [Mandate],
    /// For whom they act or acted.
    pub helped: &'a [Mandate],
    /// How one signs in as them.
    pub ways: Ways,
    /// What was not sent yet.
    pub drafts: &'a [Draft],
    /// What was sent.
    pub cases: &'a [Case],
    /// What stands in the register of those who look for work, if they ever registered.
    pub register: Option<Register<'a>>,
    /// The classes and fairs they have signed up for, the soonest first.
    pub sign_ups: &'a [SignUp<'a>],
    /// What they wrote when they were stuck, newest first.
    pub stuck: &'a [Stuck],
    /// What was found for them, the latest first.
    pub matches: &'a [FoundPost],
    /// What they look for again and again, and when they saved it, the latest first.
    pub searches: &'a [(Search, OffsetDateTime)],
    /// What they were told.
    pub messages: &'a [Told],
    /// All there is to apply for, and was.
    pub catalog: &'a Catalog,
    /// How long things are kept.
    pub kept: Kept,
    /// Whom to phone.
    pub service_line: String,
    /// When they asked for everything to be deleted, if they did.
    pub deletion_asked: Option<OffsetDateTime>,
    /// What was done a moment ago.
    pub done: Option<Done>,
    /// This moment.
    pub now: OffsetDateTime,
}

/// How one signs in as somebody, and where they are signed in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ways {
    /// How many passkeys there are.
    pub passkeys: usize,
    /// How many accounts of a province's unified identity lead here.
    pub identities: usize,
    /// How many cards work.
    pub cards: usize,
    /// In how many browsers they are signed in.
    pub devices: usize,
}

/// An application that was not sent yet.
pub struct Draft {
    /// Which.
    pub id: DraftId,
    /// The service, by slug.
    pub service: String,
    /// Where it is made.
    pub region: String,
    /// The version of the form.
    pub definition: String,
    /// When it was begun.
    pub begun: OffsetDateTime,
    /// When it was last touched.
    pub touched: OffsetDateTime,
    /// What was typed so far, by question; what was typed beside it by somebody else comes after it.
    pub typed: Vec<(String, Typed)>,
}

/// What somebody hopes for who looks for work.
pub struct Register<'a> {
    /// What they typed, by question.
    pub typed: &'a TypedAnswers,
    /// Where they look, by code.
    pub region: &'a str,
    /// How it stands.
    pub state: RegistrationState,
    /// Whether they are told of new posts.
    pub wants_news: bool,
    /// What happened to it, from the beginning.
    pub events: &'a [(RegistrationEvent, OffsetDateTime)],
}

/// A class or a fair somebody has signed up for.
pub struct SignUp<'a> {
    /// What it is called by.
    pub number: GatheringNumber,
    /// All of it.
    pub gathering: &'a Gathering,
    /// Whether it was called off.
    pub is_cancelled: bool,
    /// Where they stand, and what they said.
    pub mine: Mine,
}

/// What somebody wrote who was stuck.
pub struct Stuck {
    /// What they told.
    pub note: StuckNote,
    /// When.
    pub at: OffsetDateTime,
    /// Whether they were answered.
    pub is_answered: bool,
}

/// Something that somebody was told.
pub struct Told {
    /// When it was written.
    pub at: OffsetDateTime,
    /// How it travelled.
    pub channel: Channel,
    /// In which language it was, as a BCP 47 tag.
    pub language: String,
    /// What it said.
    pub text: String,
}

/// How long things are kept.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    /// A draft nobody touches.
    pub drafts: Duration,
    /// A case after its end.
    pub cases: Duration,
    /// A mandate after its end.
    pub mandates: Duration,
    /// A consent after it was withdrawn.
    pub consents: Duration,
    /// A post that was found, and what they said to it.
    pub matches: Duration,
    /// A message after it was sent.
    pub messages: Duration,
    /// That somebody was registered for work, after they ended it.
    pub registrations: Duration,
    /// What somebody wrote who was stuck, after they were answered.
    pub answered_stuck_notes: Duration,
    /// The same without an answer.
    pub stuck_notes: Duration,
    /// That somebody was at a class or a fair, after it was over.
    pub attended_sign_ups: Duration,
    /// That somebody had signed up and did not come.
    pub missed_sign_ups: Duration,
}

/// A post that was found for them.
pub struct FoundPost {
    /// What it is called by.
    pub number: PostNumber,
    /// The post.
    pub post: Post,
    /// When it was found.
    pub at: OffsetDateTime,
    /// When they were told of it, if they were.
    pub told_at: Option<OffsetDateTime>,
    /// What they said, if they have.
    pub reply: Option<Reply>,
    /// What else, in their own words.
    pub words: String,
}

/// What was done a moment ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// They have another name now.
    Renamed,
}

/// One part a heading; nothing is left out because it looks unimportant.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let title = t!(locale, "my-data-title");
    let done = model.done.map(|Done::Renamed| {
        view! { <Notice locale kind=NoticeKind::Success title=t!(locale, "my-data-renamed")/> }
    });
    let deletion = model.deletion_asked.map(|asked| {
        let day = dates::day(locale, calendar::day_in_china(asked));
        let text = t!(locale, "my-data-deletion-asked", "text");
        view! { <Notice locale title=t!(locale, "my-data-deletion-asked", day = day) text/> }
    });
    let parts = account::parts(locale, model, Extent::Short).into_iter().map(|part| {
        let links = part.links.into_iter().map(|(href, label)| {
            view! { <p><a class="plain-link" href=href>{label}</a></p> }
        });
        view! {
            <h2>{part.title}</h2>
            {part.text.map(|text| view! { <Says locale text=text/> })}
            {(!part.rows.is_empty()).then(|| view! { <SummaryList locale rows=part.rows/> })}
            {links.collect_view()}
        }
        .draw()
    });
    let content = view! {
        <BackLink locale href=paths::APPLICATIONS/>
        <h1>{title.clone()}</h1>
        {done}
        {deletion}
        <Says locale class="lead" text=t!(locale, "my-data-lead")/>
        {ways_on(locale)}
        {parts.collect_view()}
        <Says locale class="caption" text=t!(locale, "my-data-wrong", phone = model.service_line.clone())/>
    };
    Page::new(title, t!(locale, "wants-my-data"), content).pictured(Pictogram::Key)
}

/// What one can do with it, before all of it.
fn ways_on(locale: Locale) -> Html {
    let links = [
        (paths::MY_DATA_LOG, t!(locale, "my-data-log")),
        (paths::MY_DATA_HTML, t!(locale, "my-data-html")),
        (paths::MY_DATA_JSON, t!(locale, "my-data-json")),
        (paths::MY_DATA_DELETE, t!(locale, "my-data-delete")),
    ];
    let links =
        links.into_iter().map(|(href, label)| view! { <li><a class="plain-link" href=href>{label}</a></li> });
    view! { <ul class="plain-list">{links.collect_view()}</ul> }.draw()
}
