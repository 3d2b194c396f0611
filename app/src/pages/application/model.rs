//! A case with everything that is needed to tell of it.

use super::Told;
use crate::catalog::{Catalog, Entry, Offers};
use tantu_domain::{
    answer::Answer,
    calendar::{self, Due},
    case::{Case, Event, Status},
    region::Region,
    service::At,
};
use time::{Date, OffsetDateTime};

/// A case as it stands at this moment.
pub struct Model<'a> {
    /// The service, as it was when the case began.
    pub entry: &'a Entry,
    /// The case.
    pub case: &'a Case,
    /// The region it was made in.
    pub region: &'a Region,
    /// The region that does what is done at home, where that is another one.
    pub home: Option<&'a Region>,
    /// Where it stands.
    pub status: Status,
    /// What is on offer there today, for what to think of next.
    pub offers: Offers<'a>,
    /// This moment.
    pub now: OffsetDateTime,
    /// What its person is called, where somebody who acts for them looks at it.
    pub client: Option<&'a str>,
    /// What was sent together with it.
    pub siblings: Vec<Model<'a>>,
    /// Whether this person has sent nothing else yet.
    pub is_first: bool,
    /// Who was told of what happened to it, oldest first.
    pub told: Vec<Told>,
    /// Whether whoever answers can write its papers in braille.
    pub has_braille: bool,
}

/// The region whose offices stand for those of a place that Tantu does not know.
const ANYWHERE: &str = "100000";

impl<'a> Model<'a> {
    /// The case with its service and regions; `None` if the service has left the catalogue.
    pub fn of(case: &'a Case, catalog: &'a Catalog, now: OffsetDateTime) -> Option<Self> {
        let entry = catalog.entry(&case.service, &case.region, &case.definition, case.begun())?;
        let region = &*entry.region;
        Some(Self {
            entry,
            case,
            region,
            home: home(case, entry, catalog),
            status: case.status(&entry.service, region),
            offers: catalog.offers(region, calendar::day_in_china(now)),
            now,
            client: None,
            siblings: Vec::new(),
            is_first: false,
            told: Vec::new(),
            has_braille: false,
        })
    }

    /// The same, for somebody who acts for this person.
    #[must_use]
    pub fn for_client(self, client: Option<&'a str>) -> Self {
        Self { client, ..self }
    }

    /// The same among `cases`, all of this person's: what was sent together with it, and whether it is all there is.
    #[must_use]
    pub fn beside(mut self, cases: &'a [Case]) -> Self {
        let bundle = self.case.bundle.as_ref();
        let (together, others): (Vec<_>, Vec<_>) = cases
            .iter()
            .filter(|other| other.id != self.case.id)
            .partition(|other| bundle.is_some() && other.bundle.as_ref() == bundle);
        let together = together.into_iter();
        self.siblings =
            together.filter_map(|other| Self::of(other, self.offers.catalog(), self.now)).collect();
        self.is_first = others.is_empty();
        self
    }

    /// The same, and who was told of it.
    #[must_use]
    pub fn telling(self, told: Vec<Told>) -> Self {
        Self { told, ..self }
    }

    /// The same, where its papers can be written in braille.
    #[must_use]
    pub fn in_braille(self, has_braille: bool) -> Self {
        Self { has_braille, ..self }
    }

    /// The same case as it was when it had just been sent: a receipt says for ever what it said then.
    pub(crate) fn as_sent(&self) -> Self {
        let sent = self.case.history.get(..1).unwrap_or_default();
        Self {
            status: Status::of(sent, &self.entry.service, self.region),
            offers: self.offers.catalog().offers(self.region, self.case.begun()),
            siblings: Vec::new(),
            told: Vec::new(),
            ..*self
        }
    }

    /// The day it is in China.
    pub fn today(&self) -> Date {
        self.offers.today
    }

    /// Whether the resident can do now what they are asked for.
    pub fn needs_resident(&self) -> bool {
        self.status.needs_resident(self.now)
    }

    /// The last day for an appeal, while it has not passed.
    pub fn appeal_by(&self) -> Option<Due> {
        let happened = || self.case.history.iter().rev().map(|recorded| &recorded.event);
        // Nobody disagrees with being told yes; but what an assessment found can be wrong either way.
        let was_assessed = happened().any(|event| matches!(event, Event::Assessed { .. }));
        let was_refused = happened().find(|event| matches!(event, Event::Approved | Event::Refused { .. }));
        let was_refused = matches!(was_refused, Some(Event::Refused { .. }));
        self.status.appeal_by.filter(|by| self.today() <= by.day && (was_assessed || was_refused))
    }

    /// The region that does what is done here, or at home.
    pub fn region_at(&self, at: At) -> &'a Region {
        match at {
            At::Here => self.region,
            At::Home => self.home.unwrap_or(self.region),
        }
    }
}

/// Where the person is registered, if that is another place: its own region, or where Tantu knows nothing of the place,
/// what any place is called.
fn home<'a>(case: &Case, entry: &Entry, catalog: &'a Catalog) -> Option<&'a Region> {
    let anywhere = || catalog.region(ANYWHERE);
    if let Some(code) = &case.home {
        return catalog.region(code).or_else(anywhere);
    }
    let registered = entry.service.registered.as_ref()?;
    matches!(case.answers().get(registered), Some(Answer::Elsewhere(_))).then(anywhere).flatten()
}
