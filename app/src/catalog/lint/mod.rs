//! What is not broken, and worth mending all the same: a missing sentence, a page nobody reaches, a stage nobody owns.
//!
//! Each theme has a file and each rule a function; all of them only read. Whoever writes a service or a region's file
//! runs them with `tantu-server services check`.

mod dead_ends;
mod examples;
#[cfg(test)]
pub(super) mod fixture;
mod media;
mod mentions;
mod plain;
mod reach;
mod stages;
mod wanted;
mod words;

use super::{Catalog, Entry, Fault, Folder, Source, Sources, sources};
use tantu_domain::service::Service;

/// Everything worth mending in a catalogue that can be used, file by file.
pub fn lint(sources: &Sources, catalog: &Catalog) -> Vec<Fault> {
    let (services, finder) = (Written::services(sources), Written::finder(sources));
    let each = services.iter().chain(&finder);
    let mut faults: Vec<_> = each
        .flat_map(|written| [words::check(written), mentions::check(written), plain::check(written)].concat())
        .collect();
    faults.extend(services.iter().chain(&finder).flat_map(|written| media::check(written, sources)));
    for written in &services {
        faults.extend(dead_ends::check(written, sources, catalog));
        faults.extend(stages::check(written, sources, catalog));
        faults.extend(reach::check(written, sources, catalog));
        faults.extend(examples::check(written, catalog));
    }
    faults
        .sort_by(|one, other| (&one.path, one.line, &one.what).cmp(&(&other.path, other.line, &other.what)));
    faults.dedup();
    faults
}

/// A service as its folder has it, before a region is laid over it.
struct Written<'a> {
    folder: &'a Folder,
    /// Where it is defined.
    source: &'a Source,
    service: Service,
    /// Whether it is “What can I get?”, which has questions and nothing else.
    is_finder: bool,
}

impl<'a> Written<'a> {
    fn services(sources: &'a Sources) -> Vec<Self> {
        let written = |folder: &'a Folder| {
            let source = folder.get("service.toml")?;
            Some(Self { folder, source, service: Service::parse(&source.text).ok()?, is_finder: false })
        };
        sources.services.values().filter_map(written).collect()
    }

    fn finder(sources: &'a Sources) -> Option<Self> {
        let folder = &sources.finder;
        let source = folder.get(sources::QUESTIONS)?;
        Some(Self { folder, source, service: Service::of_questions(&source.text).ok()?, is_finder: true })
    }

    /// The same in every region, from each day on that changes something there.
    fn entries<'c>(&self, catalog: &'c Catalog) -> impl Iterator<Item = &'c Entry> + use<'a, 'c> {
        let slug = self.service.slug.clone();
        let here = catalog.definitions.iter().filter(move |((service, _), _)| *service == slug);
        here.flat_map(|(_, definition)| definition.spans.iter().map(|(_, entry)| entry))
    }

    /// Something worth mending in the definition, where `id` stands.
    fn weak(&self, id: &str, what: impl std::fmt::Display) -> Fault {
        Fault::weak(self.source, super::fault::line_of(self.source, id), what)
    }
}
