//! The files the catalogue is made of: those that are part of the program, and whatever a federation lays over them.
//!
//! Only texts and their names; whoever reads a folder from a disk does it elsewhere.

#[cfg(feature = "built-in")]
use super::{At, Held, media};
use super::{Example, Media};
#[cfg(feature = "built-in")]
use rust_embed::RustEmbed;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
#[cfg(feature = "built-in")]
use std::borrow::Cow;
use std::{collections::BTreeMap, sync::Arc};

/// A file: where it came from, for whoever has to mend it, and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its path, as messages name it.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// The files of one service, by name: `service.toml`, one `.ftl` a language, `examples/…`.
pub type Folder = BTreeMap<String, Source>;

/// What the file `name` of a folder would be called, for messages about one that is not there.
pub(super) fn path_in(folder: &Folder, name: &str) -> String {
    let beside = folder.iter().find_map(|(beside, source)| source.path.strip_suffix(beside.as_str()));
    format!("{}{name}", beside.unwrap_or_default())
}

/// Everything the catalogue is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sources {
    /// The services, by slug.
    pub services: BTreeMap<String, Folder>,
    /// The regions, by GB/T 2260 code.
    pub regions: BTreeMap<String, Source>,
    /// “What can I get?”: its questions and their words.
    pub finder: Folder,
    /// The files of recordings. They make no version, and are kept and sent nowhere.
    #[serde(skip)]
    pub media: Arc<Media>,
}

/// The folder of “What can I get?”. It is no service: nothing is applied for.
pub(super) const FINDER: &str = "what-can-i-get";
/// The file with its questions.
pub(super) const QUESTIONS: &str = "questions.toml";
/// The region whose file holds for every place that has none of its own.
pub(super) const NATIONAL: &str = "100000";

#[cfg(feature = "built-in")]
#[derive(RustEmbed)]
#[folder = "services"]
struct ServiceFiles;

#[cfg(feature = "built-in")]
#[derive(RustEmbed)]
#[folder = "regions"]
struct RegionFiles;

impl Sources {
    /// What is part of the program.
    #[cfg(feature = "built-in")]
    pub fn built_in() -> Self {
        let mut sources = Self::default();
        for file in ServiceFiles::iter() {
            if let Some((slug, name)) = media::among_recordings(&file) {
                let bytes = recording(slug, name).expect("an embedded file that is listed is there");
                sources.add_recording(slug, name, Held::of(&bytes, At::Program));
                continue;
            }
            sources.add_service_file(&file, format!("app/services/{file}"), text::<ServiceFiles>(&file));
        }
        for file in RegionFiles::iter() {
            sources.add_region_file(&file, format!("app/regions/{file}"), text::<RegionFiles>(&file));
        }
        sources
    }

    /// Lays a file of a service over the one of the same name, `<slug>/<name>`. Others are no part of a service.
    pub fn add_service_file(&mut self, file: &str, path: String, text: String) {
        let Some((slug, name)) = file.split_once('/') else { return };
        let folder =
            if slug == FINDER { &mut self.finder } else { self.services.entry(slug.to_owned()).or_default() };
        folder.insert(name.to_owned(), Source { path, text });
    }

    /// Lays a region's file over the one of the same name, `<code>.toml`.
    pub fn add_region_file(&mut self, file: &str, path: String, text: String) {
        if let Some(code) = file.strip_suffix(".toml") {
            self.regions.insert(code.to_owned(), Source { path, text });
        }
    }

    /// Makes sure that there is this region: a place without a file gets what holds everywhere.
    pub fn add_region(&mut self, code: &str) {
        if let Some(national) = self.regions.get(NATIONAL).cloned() {
            self.regions.entry(code.to_owned()).or_insert(national);
        }
    }

    /// Only what one service in one region is made of: what a draft or a case is kept with. Examples are left out.
    pub(super) fn of(&self, slugs: &[&str], region: &str) -> Self {
        let service = |slug: &&str| {
            let folder = self.services.get(*slug)?.iter().filter(|(name, _)| Self::defines(name));
            Some(((*slug).to_owned(), folder.map(|(name, source)| (name.clone(), source.clone())).collect()))
        };
        Self {
            services: slugs.iter().filter_map(service).collect(),
            regions: self
                .regions
                .get(region)
                .map(|source| (region.to_owned(), source.clone()))
                .into_iter()
                .collect(),
            finder: self.finder.clone(),
            media: Arc::default(),
        }
    }

    /// Whether the file called so in a service's folder says something of it, and not of somebody who goes through it.
    pub(super) fn defines(name: &str) -> bool {
        !Example::is_one(name)
    }

    /// A name for exactly this text, wherever it stands: the first sixteen hexadecimal digits of its SHA-256.
    pub(super) fn version(&self) -> String {
        let mut hash = Sha256::new();
        for (slug, folder) in &self.services {
            for (name, source) in folder {
                for part in [slug, name, &source.text] {
                    hash.update(part.as_bytes());
                    hash.update([0]);
                }
            }
        }
        for source in self.regions.values() {
            hash.update(source.text.as_bytes());
        }
        hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What is in a recording that is part of the program.
#[cfg(feature = "built-in")]
pub fn recording(slug: &str, name: &str) -> Option<Cow<'static, [u8]>> {
    Some(ServiceFiles::get(&format!("{slug}/{}{name}", media::FOLDER))?.data)
}

#[cfg(feature = "built-in")]
fn text<Files: RustEmbed>(file: &str) -> String {
    let bytes = Files::get(file).expect("an embedded file that is listed is there").data.into_owned();
    String::from_utf8(bytes).expect("embedded files are text")
}
