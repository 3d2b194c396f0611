//! One request with everything at hand to answer it, and what is said to it.

use crate::{
    device::Device,
    exchange::{Answer, Around, Choice, Request},
    visitor::Visitor,
};
use tantu_app::{
    catalog::{Catalog, Offers},
    components::Halls,
    journey::Reply,
    locale::{Language, Locale},
    page::{ActingFor, Assets, Network, Page, Visit},
    pages::{
        problem::{self, Again, Kind},
        unreachable::{self, Why},
    },
    shell,
};
use tantu_domain::{calendar, region::Region};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// One request with everything at hand to answer it.
pub(crate) struct Call<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) device: Device,
    pub(crate) visitor: Visitor,
    pub(crate) request: &'a Request,
    pub(crate) around: &'a Around,
    pub(crate) now: OffsetDateTime,
    pub(crate) answer: Answer,
    /// How many ids this request has used.
    used: u128,
}

/// What is said to a request.
pub(crate) enum Said {
    /// What the journey says.
    Reply(Reply),
    /// There is no such thing.
    NotFound,
    /// It cannot be done, for a reason that has words of its own.
    Problem(Kind),
    /// Only the server can answer this.
    Unreachable,
}

impl From<Reply> for Said {
    fn from(reply: Reply) -> Self {
        Self::Reply(reply)
    }
}

impl From<Option<Reply>> for Said {
    fn from(reply: Option<Reply>) -> Self {
        reply.map_or(Self::NotFound, Self::Reply)
    }
}

/// A page, as it is.
pub(crate) fn show(page: Page) -> Said {
    let reply = if page.has_problems { Reply::Mend(page) } else { Reply::Page(page) };
    Said::Reply(reply)
}

/// The way on.
pub(crate) fn see(path: impl Into<String>) -> Said {
    Said::Reply(Reply::SeeOther(path.into()))
}

impl<'a> Call<'a> {
    pub(crate) fn new(
        catalog: &'a Catalog,
        device: Device,
        request: &'a Request,
        around: &'a Around,
    ) -> Self {
        let mut visitor = Visitor::of(around);
        let now = moment(around.now);
        for (name, value) in form_urlencoded::parse(query(&request.url).as_bytes()) {
            if name == "lang"
                && let Some(language) = Language::from_tag(&value)
            {
                visitor.language = language;
            }
        }
        Self { catalog, device, visitor, request, around, now, answer: Answer::default(), used: 0 }
    }

    /// The words.
    pub(crate) fn locale(&self) -> Locale {
        self.visitor.display.locale(self.visitor.language)
    }

    /// The day it is in China.
    pub(crate) fn today(&self) -> Date {
        calendar::day_in_china(self.now)
    }

    /// Where the visit is.
    pub(crate) fn region(&self) -> &'a Region {
        let chosen = self.visitor.place.as_deref().and_then(|code| self.catalog.region(code));
        chosen.or_else(|| self.catalog.places().next()).expect("there is at least one place")
    }

    /// What is on offer there today.
    pub(crate) fn offers(&self) -> Offers<'a> {
        self.catalog.offers(self.region(), self.today())
    }

    /// Whether what is typed here can be kept here.
    pub(crate) fn keeps(&self) -> bool {
        self.around.can_keep && self.choice() == Some(Choice::Mine)
    }

    /// What was said of this device.
    pub(crate) fn choice(&self) -> Option<Choice> {
        self.answer.choice.or(self.around.choice)
    }

    /// Whether the address has this word behind its question mark.
    pub(crate) fn has(&self, word: &str) -> bool {
        form_urlencoded::parse(query(&self.request.url).as_bytes()).any(|(name, _)| name == word)
    }

    /// What the address says by this name.
    pub(crate) fn asked(&self, name: &str) -> Option<String> {
        let mut pairs = form_urlencoded::parse(query(&self.request.url).as_bytes());
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }

    /// What the form says by this name.
    pub(crate) fn field(&self, name: &str) -> Option<&'a str> {
        self.request.form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Something new gets its id.
    pub(crate) fn fresh(&mut self) -> Uuid {
        let seed = self.around.ids.first().copied().unwrap_or_default();
        self.used += 1;
        Uuid::from_u128(seed.as_u128().wrapping_add(self.used - 1))
    }

    /// The visit around a page.
    pub(crate) fn visit(&self, assets: &Assets) -> Visit {
        let acting_for = self.device.acting();
        let acting_for = acting_for
            .map(|mandate| ActingFor { mandate: mandate.id, name: mandate.details.resident.clone() });
        let as_of = self.device.snapshot.as_ref().map(|snapshot| snapshot.as_of);
        Visit {
            locale: self.locale(),
            display: self.visitor.display,
            here: here(&self.request.url),
            region: self.region().code.clone(),
            phone: self.region().phone.clone(),
            halls: Halls::of(self.locale(), self.region()),
            is_signed_in: self.visitor.person.is_some() || self.device.snapshot.is_some(),
            // The device cannot make a sign-in last, so it says nothing of its end.
            seconds_left: None,
            acting_for,
            network: match self.around.is_there {
                true => Network::There,
                false => Network::Gone { as_of, is_new: self.around.is_new },
            },
            assets: assets.clone(),
        }
    }

    /// The answer: the page in its document, and what has changed.
    pub(crate) fn answered(mut self, said: Said, before: &str, assets: &Assets) -> Answer {
        let visit = self.visit(assets);
        let (status, page) = match said {
            Said::Reply(Reply::Page(page)) => (200, Ok(page)),
            Said::Reply(Reply::Mend(page)) => (422, Ok(page)),
            Said::Reply(Reply::SeeOther(path)) => (303, Err(path)),
            Said::NotFound => (404, Ok(self.problem(Kind::NotFound))),
            Said::Problem(kind) => (409, Ok(self.problem(kind))),
            Said::Unreachable => (503, Ok(self.unreachable())),
        };
        self.answer.status = status;
        match page {
            Ok(page) => self.answer.html = Some(shell::document(&visit, page)),
            Err(path) => self.answer.location = Some(path),
        }
        let after = self.device.write();
        if after != before && self.keeps() && self.answer.forget.is_none() {
            self.answer.state = Some(after);
        }
        if self.visitor != Visitor::of(self.around) {
            self.answer.visit = Some(self.visitor.header());
        }
        self.answer.waiting = self.device.commands.len();
        self.answer.here = self.device.here();
        self.answer
    }

    fn problem(&self, kind: Kind) -> Page {
        let model = problem::Model { kind, phone: self.region().phone.clone(), again: None };
        problem::page(self.locale(), model)
    }

    /// What was typed stands in the page that says so, to be sent again.
    fn unreachable(&self) -> Page {
        let fields = || Again { action: here(&self.request.url), fields: self.request.form.clone() };
        let again = (self.request.method == "POST").then(fields);
        let why = match self.choice() {
            Some(Choice::Mine) if !self.around.can_keep => Why::NoRoom,
            choice => Why::NoNetwork { can_keep: choice.is_none() },
        };
        unreachable::page(self.locale(), unreachable::Model { again, why })
    }
}

/// The moment a browser counts in milliseconds since 1970.
pub(crate) fn moment(milliseconds: i64) -> OffsetDateTime {
    let nanoseconds = i128::from(milliseconds) * 1_000_000;
    OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

fn query(url: &str) -> &str {
    url.split_once('?').map_or("", |(_, query)| query)
}

/// This page's own address without the language, so that the language link leads back to it.
fn here(url: &str) -> String {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let others = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("lang="));
    let others: Vec<_> = others.collect();
    let mark = if others.is_empty() { "" } else { "?" };
    format!("{path}{mark}{}", others.join("&"))
}
