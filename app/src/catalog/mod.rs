//! The services and regions Tantu knows: definitions and their words, read once at start.
//!
//! The built-in ones stand in `services/` and `regions/` and are part of the program; a federation lays its own over
//! them. Nothing in code names one. What a service asks and how a case goes differs from place to place and from day
//! to day, so an [`Entry`] is always one service, in one region, from one day on.

mod device;
mod examples;
mod fault;
mod lint;
mod load;
mod media;
mod sources;
mod words;

pub use examples::Example;
pub use fault::Fault;
pub use lint::lint;
pub use media::{At, Held, Media};
#[cfg(feature = "built-in")]
pub use sources::recording;
pub use sources::{Folder, Source, Sources};
pub use words::{Mentions, Words};

use crate::locale::{Language, Locale};
use std::{collections::BTreeMap, sync::Arc};
use tantu_domain::{
    answer::Circumstances,
    calendar,
    case::Case,
    draft::Draft,
    region::{Name, Region},
    service::Service,
};
use time::Date;

/// Everything there is to apply for, and where.
#[derive(Clone)]
pub struct Catalog {
    regions: BTreeMap<String, Arc<Region>>,
    /// By slug and region.
    definitions: BTreeMap<(String, String), Definition>,
    /// What drafts and cases began with and is no longer offered, by version.
    past: BTreeMap<String, Definition>,
    finder: Entry,
}

/// A service in a region, through time.
#[derive(Clone)]
struct Definition {
    /// What it is made of, to be kept with whatever begins with it. Nothing is kept with what is past, or on a device.
    sources: Option<Arc<Sources>>,
    /// From which day on it is so, the earliest first. Never empty.
    spans: Vec<(Date, Entry)>,
}

/// A service as one region does it from one day on, with its words in every language.
#[derive(Clone)]
pub struct Entry {
    /// What it asks and how a case goes.
    pub service: Service,
    /// Where.
    pub region: Arc<Region>,
    /// The name of exactly this definition.
    pub version: String,
    words: words::InWords,
    /// In which languages it has easy words.
    easy_in: Vec<Language>,
    /// The files of recordings; nothing is known of them on a device.
    media: Option<Arc<Media>>,
}

/// What a region offers on a day.
#[derive(Clone, Copy)]
pub struct Offers<'a> {
    catalog: &'a Catalog,
    /// The region.
    pub region: &'a Region,
    /// The day it is in China.
    pub today: Date,
}

impl Catalog {
    /// The services and regions that are part of the program.
    #[cfg(feature = "built-in")]
    pub fn built_in() -> Self {
        Self::load(&Sources::built_in()).unwrap_or_else(|faults| {
            let faults: Vec<_> = faults.iter().map(Fault::to_string).collect();
            panic!("{}", faults.join("\n"))
        })
    }

    /// The region with this GB/T 2260 code.
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions.get(code).map(|region| &**region)
    }

    /// What this region offers on this day.
    pub fn offers<'a>(&'a self, region: &'a Region, today: Date) -> Offers<'a> {
        Offers { catalog: self, region, today }
    }

    /// The service `slug` as it was in `region` when something began: in the version it began with, by the rules of
    /// that day. Where that version is lost, the present one stands in.
    pub fn entry(&self, slug: &str, region: &str, version: &str, day: Date) -> Option<&Entry> {
        let present = || self.definitions.get(&(slug.to_owned(), region.to_owned()));
        let past = || self.past.get(&past_key(slug, region, version));
        let definition = match present() {
            Some(definition) if definition.is_called(version) => definition,
            otherwise => past().or(otherwise)?,
        };
        definition.on(day)
    }

    /// The service as it was when a case began; `None` if it is no longer part of the program.
    pub fn entry_of_case(&self, case: &Case) -> Option<&Entry> {
        self.entry(&case.service, &case.region, &case.definition, case.begun())
    }

    /// The service a draft is filled in for: as it is today, or, offered no more, as it was when the draft began.
    pub fn entry_of_draft(&self, draft: &Draft, today: Date) -> Option<&Entry> {
        let Draft { service, region, definition, created_at, .. } = draft;
        let offered = self.region(region).and_then(|here| self.offers(here, today).service(service));
        offered.or_else(|| self.entry(service, region, definition, calendar::day_in_china(*created_at)))
    }

    /// “What can I get?”: its questions and words.
    pub fn finder(&self) -> &Entry {
        &self.finder
    }

    /// What a present definition is made of, to be kept for whoever begins with it; `None` for one that is past.
    pub fn sources(&self, entry: &Entry) -> Option<&Sources> {
        let definition = self.definitions.get(&(entry.service.slug.clone(), entry.region.code.clone()))?;
        definition.sources.as_deref().filter(|_| definition.is_called(&entry.version))
    }

    /// The places that have a file of their own, as they can be chosen.
    pub fn places(&self) -> impl Iterator<Item = &Region> {
        self.regions.values().map(|region| &**region).filter(|region| !region.is_default)
    }

    /// Takes in a definition that something began with and that is no longer offered.
    ///
    /// # Errors
    /// What this program cannot read of it.
    pub fn remember(
        &mut self,
        slug: &str,
        region: &str,
        version: &str,
        sources: &Sources,
    ) -> Result<(), Vec<Fault>> {
        let key = (slug.to_owned(), region.to_owned());
        let mut then = Self::load_named(sources, BTreeMap::from([(key.clone(), version.to_owned())]))?;
        if let Some(mut definition) = then.definitions.remove(&key) {
            for (_, entry) in &mut definition.spans {
                version.clone_into(&mut entry.version);
                // Who can be named as a place is asked of today's catalogue.
                let places = self.regions.get(region).map(|region| region.places.clone());
                let mut here = (*entry.region).clone();
                here.places = places.unwrap_or_default();
                entry.region = Arc::new(here);
                entry.media.clone_from(&self.finder.media);
            }
            self.past.insert(past_key(slug, region, version), definition);
        }
        Ok(())
    }
}

fn past_key(slug: &str, region: &str, version: &str) -> String {
    format!("{slug}@{region}@{version}")
}

impl Definition {
    fn is_called(&self, version: &str) -> bool {
        self.spans.iter().any(|(_, entry)| entry.version == version)
    }

    fn on(&self, day: Date) -> Option<&Entry> {
        let begun = self.spans.iter().rev().find(|(from, _)| *from <= day);
        begun.or(self.spans.first()).map(|(_, entry)| entry)
    }
}

impl<'a> Offers<'a> {
    /// The service called `slug`.
    pub fn service(&self, slug: &str) -> Option<&'a Entry> {
        self.catalog.definitions.get(&(slug.to_owned(), self.region.code.clone()))?.on(self.today)
    }

    /// Every service, in the order in which they are offered.
    pub fn services(&self) -> impl Iterator<Item = &'a Entry> {
        let here = self.catalog.definitions.iter().filter(|((_, region), _)| *region == self.region.code);
        let mut here: Vec<_> = here.filter_map(|(_, definition)| definition.on(self.today)).collect();
        here.sort_by_key(|entry| entry.service.order);
        here.into_iter()
    }

    /// “What can I get?”.
    pub fn finder(&self) -> &'a Entry {
        &self.catalog.finder
    }

    /// The catalogue it comes from.
    pub fn catalog(&self) -> &'a Catalog {
        self.catalog
    }
}

impl Entry {
    /// The service's words in the person's language, as they want to read them.
    pub fn words(&self, locale: Locale) -> Words {
        self.words.get(&(locale.language(), locale.how())).expect("every language was loaded").clone()
    }

    /// Whether somebody who reads in easy words gets the full ones here, for want of others.
    pub fn lacks_easy(&self, locale: Locale) -> bool {
        locale.is_easy() && !self.easy_in.contains(&locale.language())
    }

    /// What answers are judged by besides themselves.
    pub fn around(&self, today: Date) -> Circumstances<'_> {
        Circumstances::of(&self.service, &self.region, today)
    }

    /// What every sentence of the service may mention.
    pub fn mentions(&self) -> Mentions {
        Mentions::none().with("phone", self.region.phone.clone()).with_values(&self.service.values)
    }
}

/// A place's name, as a person's language has it.
pub fn name(locale: Locale, name: &Name) -> String {
    name.in_language(locale.language().tag()).to_owned()
}
