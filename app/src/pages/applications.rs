//! Everything a person has applied for: what needs them comes first.

use super::{application, passkeys, whom};
use crate::{
    catalog::{Catalog, Entry},
    components::{ButtonLink, CaseCard, CaseCards, Notice, NoticeKind, Pictogram, Says},
    dates,
    html::Draw,
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{calendar, case::Case, draft as domain, ids::DraftId};
use time::{Date, OffsetDateTime};

/// A person's drafts and cases.
pub struct Model<'a> {
    /// Drafts, the latest first.
    pub drafts: Vec<Draft<'a>>,
    /// Cases, the latest first.
    pub cases: &'a [Case],
    /// What the person is called, where somebody who acts for them looks at it.
    pub client: Option<&'a str>,
    /// All there is to apply for, and was.
    pub catalog: &'a Catalog,
    /// Whether they are told that one can sign in without a code.
    pub offers_passkey: bool,
    /// Whether they may read everything that is kept.
    pub shows_data: bool,
    /// How many wait on this device to be sent, or came back and wait for the person. The server knows of none.
    pub waiting: usize,
    /// This moment.
    pub now: OffsetDateTime,
}

/// An application that was not sent yet.
pub struct Draft<'a> {
    /// Which.
    pub id: DraftId,
    /// The service it is for.
    pub entry: &'a Entry,
    /// When it was last filled in.
    pub last_filled: OffsetDateTime,
    /// Until when it is kept, if nobody touches it.
    pub kept_until: Date,
}

impl<'a> Draft<'a> {
    /// A draft with the service it is for; `None` if that has left the catalogue.
    pub fn of(draft: &domain::Draft, catalog: &'a Catalog, today: Date) -> Option<Self> {
        let entry = catalog.entry_of_draft(draft, today)?;
        let kept_until = calendar::day_in_china(draft.updated_at + domain::KEPT_FOR);
        Some(Self { id: draft.id, entry, last_filled: draft.updated_at, kept_until })
    }
}

/// Four lists, each shown only if there is something in it.
pub fn page(locale: Locale, model: Model<'_>) -> Page {
    let title = match model.client {
        Some(name) => t!(locale, "applications-of", name = name),
        None => t!(locale, "applications-title"),
    };
    let mut open = Vec::new();
    let mut ended = Vec::new();
    for case in model.cases {
        let Some(seen) = application::Model::of(case, model.catalog, model.now) else { continue };
        let list = if seen.status.standing.is_ended() { &mut ended } else { &mut open };
        list.push(application::card(locale, &seen));
    }
    let drafts: Vec<_> = model.drafts.iter().map(|draft| draft_card(locale, draft)).collect();
    let is_empty = model.waiting == 0 && drafts.is_empty() && open.is_empty() && ended.is_empty();
    let list = |title: String, cards: Vec<CaseCard>| {
        (!cards.is_empty()).then(|| view! { <h2>{title}</h2> <CaseCards locale cards/> })
    };
    let (asked, underway): (Vec<_>, Vec<_>) = open.into_iter().partition(|card| card.needs_you);
    let data = model.shows_data.then(|| {
        view! { <p><a class="plain-link" href=paths::MY_DATA>{t!(locale, "my-data-link")}</a></p> }
    });
    let content = view! {
        <h1>{title.clone()}</h1>
        {(model.waiting > 0).then(|| on_this_device(locale, model.waiting))}
        {is_empty.then(|| nothing_yet(locale, model.client))}
        {list(t!(locale, "applications-asked"), asked)}
        {list(t!(locale, "applications-drafts"), drafts)}
        {list(t!(locale, "applications-open"), underway)}
        {list(t!(locale, "applications-ended"), ended)}
        {model.offers_passkey.then(|| passkeys::offer(locale))}
        {whom::link(locale, None)}
        <p><a class="plain-link" href=paths::work::WORK>{t!(locale, "applications-work")}</a></p>
        {data}
        <p><a class="plain-link" href=paths::KEEP>{t!(locale, "keep-link")}</a></p>
    };
    Page::new(title, t!(locale, "wants-applications"), content).pictured(Pictogram::Road)
}

fn draft_card(locale: Locale, draft: &Draft<'_>) -> CaseCard {
    CaseCard {
        href: paths::draft(draft.id),
        title: draft.entry.words(locale).get("title"),
        reference: t!(locale, "applications-draft-new", when = dates::moment(locale, draft.last_filled)),
        state: t!(locale, "applications-draft-state"),
        next: t!(locale, "applications-draft-next", date = dates::day(locale, draft.kept_until)),
        needs_you: false,
    }
}

/// What stands in none of the lists, because nobody but this device has all of it.
fn on_this_device(locale: Locale, count: usize) -> impl IntoView + use<> {
    let link = view! { <p><a href=paths::WAITING>{t!(locale, "applications-waiting", "link")}</a></p> };
    view! {
        <Notice
            locale
            kind=NoticeKind::Warning
            title=t!(locale, "applications-waiting", count = count)
            action=Some(link.draw())
        />
    }
}

fn nothing_yet(locale: Locale, client: Option<&str>) -> impl IntoView + use<> {
    let nothing = match client {
        Some(name) => t!(locale, "applications-of", "empty", name = name),
        None => t!(locale, "applications-empty"),
    };
    view! {
        <p class="lead">{nothing}</p>
        <Says locale text=t!(locale, "applications-empty", "text")/>
        <ButtonLink href=paths::HOME label=t!(locale, "applications-empty-start")/>
    }
}
