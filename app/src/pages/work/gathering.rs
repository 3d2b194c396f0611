//! One class or fair: when, where, what the place is like, and how one stands.

mod cancel;
mod mine;
mod sign_up;

pub use cancel::page as cancel_page;
pub use sign_up::{Typed, page as sign_up_page};

use super::gatherings::{caption, title};
use crate::{
    components::{
        AccessFacts, BackLink, ButtonLink, Notice, NoticeKind, Pictogram, Says, needs::need_in_words,
    },
    dates,
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{
    calendar::CHINA,
    work::{Gathering, GatheringKind, GatheringNumber, Place, PostNumber, Session, Wanted},
};
use time::OffsetDateTime;

/// A class or a fair, and how the reader stands.
pub struct Model<'a> {
    /// What it is called by.
    pub number: GatheringNumber,
    /// All of it.
    pub gathering: &'a Gathering,
    /// Whether it was called off.
    pub is_cancelled: bool,
    /// How many seats are free.
    pub free: u16,
    /// How many people wait for one.
    pub waiting: u16,
    /// What the reader has signed up for, if they have.
    pub mine: Option<Mine>,
    /// What is offered there and published, with its title and the language of that where it is not the reader's.
    pub posts: Vec<(PostNumber, Option<String>, String)>,
    /// What was done a moment ago.
    pub done: Option<Done>,
    /// Whom to phone.
    pub phone: String,
    /// This moment.
    pub now: OffsetDateTime,
}

/// A sign-up of the reader's.
pub struct Mine {
    /// Where they stand.
    pub place: Place,
    /// What they said.
    pub wanted: Wanted,
    /// Whether they came, once it is written down.
    pub has_come: Option<bool>,
    /// Whether they have the certificate.
    pub is_certified: bool,
}

/// What was done a moment ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// They have signed up, or changed what they said.
    SignedUp,
    /// They do not come after all.
    Cancelled,
}

impl Model<'_> {
    /// Whether somebody new may sign up.
    fn is_open(&self) -> bool {
        !self.is_cancelled && self.gathering.takes_sign_ups(self.now)
    }

    /// Whether somebody who has signed up may still say otherwise.
    fn may_change(&self) -> bool {
        !self.is_cancelled && !self.gathering.has_begun(self.now)
    }
}

/// First how one stands, then what it is, when, where, and what one wants to know before one goes.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let Model { number, gathering, .. } = *model;
    let (lang, name) = title(locale, gathering);
    let about = caption(locale, gathering.kind, number);
    let content = view! {
        <BackLink locale href=paths::work::GATHERINGS/>
        <p class="caption">{about.clone()}</p>
        <h1 lang=lang>{name.clone()}</h1>
        {notice(locale, model)}
        {mine::part(locale, model)}
        {what(locale, gathering)}
        <h2>{t!(locale, "gathering-when")}</h2>
        {sessions(locale, &gathering.sessions)}
        <h2>{t!(locale, "gathering-where")}</h2>
        <p lang="zh-CN">{gathering.address.clone()}</p>
        <AccessFacts locale access=gathering.access/>
        <h2>{t!(locale, "gathering-help")}</h2>
        {help(locale, gathering)}
        <h2>{t!(locale, "gathering-know")}</h2>
        {to_know(locale, model)}
        {(gathering.kind == GatheringKind::Fair).then(|| who_comes(locale, model))}
        {way_on(locale, model)}
    };
    let title = t!(locale, "gathering-page-title", title = name, caption = about);
    let wants = match &model.mine {
        Some(_) if model.may_change() => t!(locale, "wants-gathering", "mine"),
        None if model.is_open() => t!(locale, "wants-gathering"),
        _ => t!(locale, "wants-gathering", "closed"),
    };
    Page::new(title, wants, content).pictured(Pictogram::Calendar)
}

/// That it was called off, or what was done a moment ago.
fn notice(locale: Locale, model: &Model<'_>) -> Option<Html> {
    let (kind, title, text) = match (model.is_cancelled, model.done, &model.mine) {
        (true, ..) => (
            NoticeKind::Warning,
            t!(locale, "gathering-called-off"),
            Some(t!(locale, "gathering-called-off", "text")),
        ),
        (false, Some(Done::SignedUp), Some(mine)) => {
            let place = mine::name(mine.place);
            (NoticeKind::Success, t!(locale, "gathering-signed-up", place = place), None)
        }
        (false, Some(Done::Cancelled), None) => (
            NoticeKind::Success,
            t!(locale, "gathering-cancelled"),
            Some(t!(locale, "gathering-cancelled", "text")),
        ),
        _ => return None,
    };
    Some(view! { <Notice locale kind title text/> }.draw())
}

/// What one learns or finds there; easy where it is read so. Where it is not in the reader's language it is said so.
fn what(locale: Locale, gathering: &Gathering) -> Option<Html> {
    let (tag, words) = gathering.words_in(locale.language().tag())?;
    let text = if locale.is_easy() { &words.easy } else { &words.about };
    if tag == locale.language().tag() {
        return Some(view! { <Says locale class="lead" text=text.clone()/> }.draw());
    }
    Some(
        view! {
            <p class="caption">{t!(locale, "gathering-in-chinese")}</p>
            <p class="lead" lang=tag.to_owned()>{text.clone()}</p>
        }
        .draw(),
    )
}

/// Each day with its time.
fn sessions(locale: Locale, sessions: &[Session]) -> Html {
    let lines = sessions.iter().map(|session| {
        let from = dates::time_slot(locale, session.begins_at);
        let until = dates::clock_time(locale, session.ends_at().to_offset(CHINA).time());
        view! { <li>{t!(locale, "gathering-session", from = from, until = until)}</li> }
    });
    view! { <ul class="points">{lines.collect_view()}</ul> }.draw()
}

/// What help is there, or that nobody has said; and that one may ask for it.
fn help(locale: Locale, gathering: &Gathering) -> Html {
    let offers = gathering.offers.iter().map(|need| view! { <li>{need_in_words(locale, *need)}</li> });
    let offers = if gathering.offers.is_empty() {
        view! { <Says locale text=t!(locale, "gathering-help-none")/> }.draw()
    } else {
        view! { <ul class="points">{offers.collect_view()}</ul> }.draw()
    };
    view! { {offers} <Says locale text=t!(locale, "gathering-help-ask")/> }.draw()
}

/// Seats, relatives, a certificate, until when, and whom to ask.
fn to_know(locale: Locale, model: &Model<'_>) -> Html {
    let Model { gathering, free, waiting, .. } = *model;
    let state = if free == 0 { "full" } else { "free" };
    let seats = t!(locale, "gathering-seats", state = state, all = gathering.seats, free = free);
    let queue = (free == 0).then(|| t!(locale, "gathering-queue", waiting = waiting));
    let companions = t!(locale, "gathering-companions", count = gathering.companions);
    let certificate = (gathering.kind == GatheringKind::Class).then(|| {
        t!(locale, "gathering-certificate", is_given = if gathering.certificate { "yes" } else { "no" })
    });
    let until = t!(locale, "gathering-until", day = dates::day(locale, gathering.until));
    let ask = t!(locale, "gathering-ask", phone = model.phone.clone());
    let lines =
        std::iter::once(seats).chain(queue).chain([companions]).chain(certificate).chain([until, ask]);
    let lines = lines.map(|text| view! { <li><Says locale text/></li> });
    view! { <ul class="points">{lines.collect_view()}</ul> }.draw()
}

/// The employers of a fair, and what they offer as far as it is published.
fn who_comes(locale: Locale, model: &Model<'_>) -> Html {
    let employers = &model.gathering.employers;
    let names = employers.iter().map(|name| view! { <li lang="zh-CN">{name.clone()}</li> });
    let names = if employers.is_empty() {
        view! { <Says locale text=t!(locale, "gathering-employers-none")/> }.draw()
    } else {
        view! { <ul class="points">{names.collect_view()}</ul> }.draw()
    };
    let posts = model.posts.iter().map(|(number, lang, title)| {
        let number_said = t!(locale, "post-number", number = number.to_string());
        view! {
            <li>
                <a class="numbered" href=paths::work::post(*number)>
                    <span lang=lang.clone()>{title.clone()}</span>" "<small>{number_said}</small>
                </a>
            </li>
        }
    });
    let posts = (!model.posts.is_empty()).then(|| {
        view! {
            <h2>{t!(locale, "gathering-posts")}</h2>
            <ul class="links">{posts.collect_view()}</ul>
        }
    });
    view! { <h2>{t!(locale, "gathering-employers")}</h2> {names} {posts} }.draw()
}

/// To signing up, for whoever has not; or why one cannot.
fn way_on(locale: Locale, model: &Model<'_>) -> Option<Html> {
    if model.mine.is_some() || model.is_cancelled {
        return None;
    }
    if !model.is_open() {
        let text = t!(locale, "gathering-closed", phone = model.phone.clone());
        return Some(view! { <Says locale text/> }.draw());
    }
    let label = match model.free {
        0 => t!(locale, "gathering-sign-up-to-wait"),
        _ => t!(locale, "gathering-sign-up"),
    };
    let href = paths::work::of_gathering(model.number, "sign-up");
    Some(view! { <ButtonLink href label/> }.draw())
}
