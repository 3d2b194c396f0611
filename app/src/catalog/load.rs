//! From files to a catalogue, or to everything that is wrong with them.

use super::{
    Catalog, Definition, Entry, Fault, Folder, Media, Source, Sources,
    sources::{NATIONAL, QUESTIONS, path_in},
    words,
};
use crate::locale::Loaded;
use std::{collections::BTreeMap, sync::Arc};
use tantu_domain::{
    region::{Place, Region},
    service::{Flaw, Service},
};
use time::Date;

impl Catalog {
    /// Reads everything.
    ///
    /// # Errors
    /// Everything that keeps it from being used, not only the first.
    pub fn load(sources: &Sources) -> Result<Self, Vec<Fault>> {
        Self::read(sources, &Named::ByText)
    }

    /// Reads those definitions that have a name already, by slug and region, and checks only what it stumbles over:
    /// whoever named them has checked them, and maybe they are not all there is.
    pub(super) fn load_named(
        sources: &Sources,
        names: BTreeMap<(String, String), String>,
    ) -> Result<Self, Vec<Fault>> {
        Self::read(sources, &Named::Already(names))
    }

    fn read(sources: &Sources, named: &Named) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let regions = regions(sources, &mut faults);
        let shelf = Shelf::read(sources, named, &mut faults);
        if matches!(named, Named::ByText) {
            check_rules(sources, &regions, &shelf, &mut faults);
        }
        let finder = finder(sources, &regions, named, &mut faults);
        if let Some(finder) = &finder {
            shelf.check_eligibility(sources, finder, &mut faults);
        }
        let mut definitions = BTreeMap::new();
        // What cannot be read was named already.
        for slug in shelf.services.keys().filter(|slug| shelf.words.contains_key(*slug)) {
            for region in regions.values().filter(|region| !region.not_offered.contains(slug)) {
                match shelf.define(sources, slug, region, named) {
                    Ok(None) => {}
                    Ok(Some(definition)) => {
                        definitions.insert((slug.clone(), region.code.clone()), definition);
                    }
                    Err(fault) => faults.push(fault),
                }
            }
        }
        faults.dedup();
        match finder {
            Some(finder) if faults.is_empty() => {
                Ok(Self { regions, definitions, past: BTreeMap::new(), finder })
            }
            _ => Err(faults),
        }
    }
}

/// Where the versions of definitions come from.
enum Named {
    /// From what the files say: whatever begins with one keeps those.
    ByText,
    /// They have one, by slug and region; others are not asked for.
    Already(BTreeMap<(String, String), String>),
}

impl Named {
    /// The words of a folder, checked unless whoever named it has done so.
    fn words(&self, slug: &str, folder: &Folder) -> Result<Loaded, Vec<Fault>> {
        match self {
            Self::ByText => words::load_checked(slug, folder),
            Self::Already(_) => words::load(slug, folder),
        }
    }

    /// The files of recordings, which are only where the folders are.
    fn media(&self, sources: &Sources) -> Option<Arc<Media>> {
        matches!(self, Self::ByText).then(|| sources.media.clone())
    }
}

/// What the folders hold, before a region is laid over it.
struct Shelf {
    services: BTreeMap<String, Service>,
    words: BTreeMap<String, Loaded>,
}

impl Shelf {
    fn read(sources: &Sources, named: &Named, faults: &mut Vec<Fault>) -> Self {
        let (mut services, mut all_words) = (BTreeMap::new(), BTreeMap::new());
        for (slug, folder) in &sources.services {
            match read_service(slug, folder) {
                Ok(service) => drop(services.insert(slug.clone(), service)),
                Err(fault) => faults.push(fault),
            }
            match named.words(slug, folder) {
                Ok(words) => drop(all_words.insert(slug.clone(), words)),
                Err(wrong) => faults.extend(wrong),
            }
        }
        Self { services, words: all_words }
    }

    /// Whom a service is for has to be judged by what “What can I get?” asks.
    fn check_eligibility(&self, sources: &Sources, finder: &Entry, faults: &mut Vec<Fault>) {
        for (slug, service) in &self.services {
            let source = sources.services.get(slug).and_then(|folder| folder.get("service.toml"));
            if let (Err(flaw), Some(source)) = (service.check_eligibility(&finder.service), source) {
                faults.push(Fault::flaw(source, &flaw));
            }
        }
    }

    /// One service in one region: a span from each day on which one of its rules takes effect. `None` where it is not
    /// asked for.
    fn define(
        &self,
        sources: &Sources,
        slug: &str,
        region: &Arc<Region>,
        named: &Named,
    ) -> Result<Option<Definition>, Fault> {
        let Some(service) = self.services.get(slug) else { return Err(lost(slug)) };
        let slugs: Vec<_> =
            std::iter::once(slug).chain(service.parts.iter().map(|part| part.service.as_str())).collect();
        let (version, kept) = match named {
            Named::ByText => {
                let kept = sources.of(&slugs, &region.code);
                (kept.version(), Some(Arc::new(kept)))
            }
            Named::Already(names) => match names.get(&(slug.to_owned(), region.code.clone())) {
                Some(version) => (version.clone(), None),
                None => return Ok(None),
            },
        };
        let days =
            region.rules.iter().filter(|rule| slugs.contains(&rule.service.as_str())).map(|rule| rule.from);
        let mut days: Vec<_> = std::iter::once(Date::MIN).chain(days).collect();
        days.sort_unstable();
        days.dedup();
        let spans = days.into_iter().map(|day| {
            let service =
                self.on(service, region, day).map_err(|flaw| self.blame(sources, slug, region, &flaw))?;
            let words = self.words_of(slug, &service).ok_or_else(|| lost(slug))?;
            // What the same files say from a later day on is another version to whoever began before.
            let version = if day == Date::MIN { version.clone() } else { format!("{version}-{day}") };
            let easy_in = sources.services.get(slug).map(words::easy_in).unwrap_or_default();
            let media = named.media(sources);
            Ok((day, Entry { service, region: region.clone(), version, words, easy_in, media }))
        });
        Ok(Some(Definition { sources: kept, spans: spans.collect::<Result<_, _>>()? }))
    }

    fn on(&self, service: &Service, region: &Region, day: Date) -> Result<Service, Flaw> {
        let parts = service.parts.iter().filter_map(|part| self.services.get(&part.service));
        let parts = parts.map(|part| part.in_region(region, day)).collect::<Result<Vec<_>, _>>()?;
        service.in_region(region, day)?.with_parts(|slug| parts.iter().find(|part| part.slug == slug))
    }

    fn words_of(&self, slug: &str, service: &Service) -> Option<words::InWords> {
        let parts = service.parts.iter();
        let parts =
            parts.filter_map(|part| Some((part.service.clone(), self.words.get(&part.service)?.clone())));
        Some(words::together(self.words.get(slug)?, &parts.collect()))
    }

    /// Whose file has to be mended: the region's where its rules make a sound service unsound, or else the service's.
    fn blame(&self, sources: &Sources, slug: &str, region: &Region, flaw: &Flaw) -> Fault {
        let of_region = sources.regions.get(&region.code);
        let of_service = sources.services.get(slug).and_then(|folder| folder.get("service.toml"));
        match if matches!(flaw, Flaw::Part(_)) { of_service } else { of_region.or(of_service) } {
            Some(source) => Fault::flaw(source, flaw),
            None => lost(slug),
        }
    }
}

fn read_service(slug: &str, folder: &Folder) -> Result<Service, Fault> {
    let Some(source) = folder.get("service.toml") else {
        let what = "there is no such file; add it, or take the folder away".to_owned();
        return Err(Fault { path: path_in(folder, "service.toml"), line: None, what, is_broken: true });
    };
    let service = Service::parse(&source.text).map_err(|flaw| Fault::flaw(source, &flaw))?;
    if service.slug == slug {
        Ok(service)
    } else {
        let what = format!(
            "the folder is called `{slug}` and the slug is `{}`; give both the same name",
            service.slug
        );
        Err(Fault::broken(source, super::fault::line_of(source, &service.slug), what))
    }
}

fn regions(sources: &Sources, faults: &mut Vec<Fault>) -> BTreeMap<String, Arc<Region>> {
    let mut regions = Vec::new();
    for (code, source) in &sources.regions {
        match read_region(code, source) {
            Ok(region) => regions.push(region),
            Err(fault) => faults.push(fault),
        }
    }
    let own = regions.iter().filter(|region| !region.is_default);
    let places: Vec<_> =
        own.map(|region| Place { code: region.code.clone(), name: region.name.clone() }).collect();
    let named = |mut region: Region| {
        region.places.clone_from(&places);
        (region.code.clone(), Arc::new(region))
    };
    regions.into_iter().map(named).collect()
}

fn read_region(code: &str, source: &Source) -> Result<Region, Fault> {
    let mut region =
        Region::parse(&source.text).map_err(|wrong| Fault::broken(source, wrong.line, &wrong))?;
    // The national file stands in for any place that has none.
    if region.code == NATIONAL {
        region.is_default = true;
        code.clone_into(&mut region.code);
    }
    if region.code == code && code.len() == 6 && code.chars().all(|c| c.is_ascii_digit()) {
        Ok(region)
    } else {
        let what = format!(
            "the file is called `{code}.toml` and the code is `{}`; both are six digits, and the same",
            region.code
        );
        Err(Fault::broken(source, super::fault::line_of(source, &region.code), what))
    }
}

/// A rule for a service that is not there would never be noticed otherwise.
fn check_rules(
    sources: &Sources,
    regions: &BTreeMap<String, Arc<Region>>,
    shelf: &Shelf,
    faults: &mut Vec<Fault>,
) {
    for region in regions.values() {
        let named = region.rules.iter().map(|rule| &rule.service).chain(&region.not_offered);
        let stray = named.into_iter().find(|service| !shelf.services.contains_key(*service));
        if let (Some(service), Some(source)) = (stray, sources.regions.get(&region.code)) {
            let what =
                format!("something is said about `{service}`, which is no service there is; mend the name");
            faults.push(Fault::broken(source, super::fault::line_of(source, service), what));
        }
    }
}

fn finder(
    sources: &Sources,
    regions: &BTreeMap<String, Arc<Region>>,
    named: &Named,
    faults: &mut Vec<Fault>,
) -> Option<Entry> {
    let source = sources.finder.get(QUESTIONS)?;
    let service =
        Service::of_questions(&source.text).map_err(|flaw| faults.push(Fault::flaw(source, &flaw))).ok()?;
    let loaded = named.words("finder", &sources.finder).map_err(|wrong| faults.extend(wrong)).ok()?;
    let words = words::together(&loaded, &BTreeMap::new());
    let (region, easy_in) = (regions.values().next()?.clone(), words::easy_in(&sources.finder));
    let media = named.media(sources);
    Some(Entry { service, region, version: String::new(), words, easy_in, media })
}

fn lost(slug: &str) -> Fault {
    let what = "this service could not be read; mend what is said about it first".to_owned();
    Fault { path: slug.to_owned(), line: None, what, is_broken: true }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::lint::fixture::sound;
    use time::macros::date;

    fn check(spoil: impl FnOnce(&mut Folder), expected: &str) {
        let mut sources = sound();
        spoil(sources.services.get_mut("tea").unwrap());
        let faults = Catalog::load(&sources).err().unwrap();
        let faults: Vec<_> = faults.iter().map(Fault::to_string).collect();
        assert_eq!(faults, [expected]);
    }

    #[test]
    fn whom_a_service_is_for_is_judged_by_what_people_are_asked() {
        check(
            |tea| {
                let text = &mut tea.get_mut("service.toml").unwrap().text;
                *text = text.replace("question = \"thirst\"", "question = \"hunger\"");
            },
            "tea/service.toml:11: `thirst` depends on `hunger`, which does not come before it; move `hunger` up, or mend its name",
        );
    }

    #[test]
    fn a_file_that_is_not_there_is_named_once_and_by_its_place() {
        check(
            |tea| drop(tea.remove("zh-CN.ftl")),
            "tea/zh-CN.ftl: the service has no words in the source language; add this file",
        );
        check(
            |tea| drop(tea.remove("service.toml")),
            "tea/service.toml: there is no such file; add it, or take the folder away",
        );
    }

    #[test]
    fn who_began_before_a_rule_took_effect_began_with_another_version() {
        let rule =
            "\n[[rule]]\nservice = \"tea\"\nfrom = 2027-01-01\nsource = \"x\"\nwithout = [\"sugar\"]\n";
        let mut sources = sound();
        sources.regions.get_mut("440307").unwrap().text.push_str(rule);
        let catalog = Catalog::load(&sources).ok().unwrap();
        let region = catalog.region("440307").unwrap();
        let on = |day| catalog.offers(region, day).service("tea").unwrap();
        let (before, after) = (on(date!(2026 - 12 - 31)), on(date!(2027 - 01 - 01)));
        assert_ne!(before.version, after.version);
        let begun = catalog.entry("tea", "440307", &before.version, date!(2026 - 12 - 31)).unwrap();
        assert!(begun.service.question("sugar").is_some() && after.service.question("sugar").is_none());
        assert!(catalog.sources(before).is_some() && catalog.sources(after).is_some());
    }
}
