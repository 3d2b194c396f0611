//! Classes and fairs there are.

use crate::{
    components::{BackLink, Pictogram, Says},
    dates,
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths, t,
};
use form_urlencoded::Serializer;
use leptos::prelude::*;
use tantu_domain::work::{Gathering, GatheringKind, GatheringNumber, Nearness, Place};
use time::OffsetDateTime;

/// Which ones somebody looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Of which kind; any, if none.
    pub kind: Option<GatheringKind>,
    /// How far away at most.
    pub within: Nearness,
}

impl Filter {
    /// How far away one may look, the nearest first.
    pub const WITHIN: [Nearness; 3] = [Nearness::Here, Nearness::City, Nearness::Far];

    /// As an address says it; what it does not say is any kind, in the same city.
    pub fn read(kind: &str, within: &str) -> Self {
        let within = Self::WITHIN.into_iter().find(|nearness| nearness.name() == within);
        Self { kind: GatheringKind::from_name(kind), within: within.unwrap_or(Nearness::City) }
    }

    /// Whether it shows this one to somebody who is in the region called `home`.
    pub fn shows(self, gathering: &Gathering, home: &str) -> bool {
        let is_kind = self.kind.is_none_or(|kind| kind == gathering.kind);
        is_kind && Nearness::between(home, &gathering.region) <= self.within
    }

    fn kind_name(self) -> &'static str {
        self.kind.map_or("all", GatheringKind::name)
    }

    fn href(self) -> String {
        let pairs = [("kind", self.kind_name()), ("within", self.within.name())];
        let query = Serializer::new(String::new()).extend_pairs(pairs).finish();
        format!("{}?{query}", paths::work::GATHERINGS)
    }
}

/// One line of the list.
pub struct Listed<'a> {
    /// What it is called by.
    pub number: GatheringNumber,
    /// All of it.
    pub gathering: &'a Gathering,
    /// Whether it was called off.
    pub is_cancelled: bool,
    /// How many seats are free.
    pub free: u16,
    /// Where the reader stands, if they have signed up.
    pub place: Option<Place>,
}

/// What there is.
pub struct Model<'a> {
    /// What is looked for.
    pub filter: Filter,
    /// What the place is called where the visit is.
    pub here: String,
    /// What the reader has signed up for, the soonest first.
    pub mine: Vec<Listed<'a>>,
    /// Everything else that is shown, the soonest first.
    pub ahead: Vec<Listed<'a>>,
    /// Whom to phone.
    pub phone: String,
    /// This moment.
    pub now: OffsetDateTime,
}

/// What one has signed up for, then everything else. Each choice of the filter is a link: nothing has to be filled in, and
/// the address of what one has found can be handed on.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let title = t!(locale, "gatherings-title");
    let mine = (!model.mine.is_empty()).then(|| {
        view! { <h2>{t!(locale, "gatherings-mine")}</h2> {cards(locale, &model.mine, model.now)} }
    });
    let ahead = if model.ahead.is_empty() {
        view! { <Says locale text=t!(locale, "gatherings-none", phone = model.phone.clone())/> }.draw()
    } else {
        cards(locale, &model.ahead, model.now)
    };
    let content = view! {
        <BackLink locale href=paths::work::WORK/>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "gatherings-lead")/>
        {mine}
        <h2>{t!(locale, "gatherings-ahead")}</h2>
        {filters(locale, model)}
        {ahead}
    };
    Page::new(title, t!(locale, "wants-gatherings"), content).pictured(Pictogram::Calendar)
}

fn filters(locale: Locale, model: &Model<'_>) -> Html {
    let filter = model.filter;
    let kinds = [None, Some(GatheringKind::Class), Some(GatheringKind::Fair)].map(|kind| {
        let to = Filter { kind, ..filter };
        choice(to, to == filter, t!(locale, "gatherings-kind-is", kind = to.kind_name()))
    });
    let places = Filter::WITHIN.map(|within| {
        let to = Filter { within, ..filter };
        let label = t!(locale, "gatherings-within", within = within.name(), place = model.here.clone());
        choice(to, to == filter, label)
    });
    view! {
        <nav class="filter" aria-label=t!(locale, "gatherings-filter")>
            <ul>{kinds.collect_view()}</ul>
            <ul>{places.collect_view()}</ul>
        </nav>
    }
    .draw()
}

fn choice(to: Filter, is_chosen: bool, label: String) -> Html {
    let current = is_chosen.then_some("true");
    view! { <li><a class="plain-link" href=to.href() aria-current=current>{label}</a></li> }.draw()
}

fn cards(locale: Locale, listed: &[Listed<'_>], now: OffsetDateTime) -> Html {
    let cards = listed.iter().map(|listed| {
        let Listed { number, gathering, .. } = listed;
        let (lang, title) = title(locale, gathering);
        let when = gathering.begins_at().map(|begins| dates::time_slot(locale, begins));
        view! {
            <li class="case-card">
                <h3>
                    <a href=paths::work::gathering(*number)>
                        <span lang=lang>{title}</span>" "<small>{caption(locale, gathering.kind, *number)}</small>
                    </a>
                </h3>
                <p class="case-card-state">{when}</p>
                <p>{state(locale, listed, now)}</p>
            </li>
        }
    });
    view! { <ul class="case-cards">{cards.collect_view()}</ul> }.draw()
}

/// How one stands, or else what one can still get.
fn state(locale: Locale, listed: &Listed<'_>, now: OffsetDateTime) -> String {
    let (state, count) = match listed.place {
        _ if listed.is_cancelled => ("called-off", 0),
        Some(Place::Coming) => ("coming", 0),
        Some(Place::Waiting { position }) => ("waiting", position),
        None if !listed.gathering.takes_sign_ups(now) => ("closed", 0),
        None if listed.free == 0 => ("full", 0),
        None => ("free", listed.free),
    };
    t!(locale, "gatherings-state", state = state, count = count)
}

/// What it is called, and in which language that is where it is not the reader's.
pub fn title(locale: Locale, gathering: &Gathering) -> (Option<String>, String) {
    let own = locale.language().tag();
    let found = gathering.words_in(own);
    found.map_or_else(Default::default, |(tag, words)| {
        ((tag != own).then(|| tag.to_owned()), words.title.clone())
    })
}

/// What kind it is of, and its number: so it is called on the phone.
pub fn caption(locale: Locale, kind: GatheringKind, number: GatheringNumber) -> String {
    t!(locale, "gathering-caption", kind = kind.name(), number = number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_does_not_say_is_any_kind_in_the_same_city() {
        let check = |kind, within, expected: (Option<GatheringKind>, Nearness)| {
            let filter = Filter::read(kind, within);
            assert_eq!((filter.kind, filter.within), expected, "{kind} {within}");
        };
        check("", "", (None, Nearness::City));
        check("fair", "here", (Some(GatheringKind::Fair), Nearness::Here));
        check("party", "moon", (None, Nearness::City));
        check("class", "far", (Some(GatheringKind::Class), Nearness::Far));
    }
}
