//! The catalogue as a device is sent it: one file, from which the service worker's engine reads what the server has read
//! from its folders.

use super::{Catalog, Fault, Folder, Sources, words};
use crate::locale;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use tantu_domain::json;

/// What stands in that file.
#[derive(Serialize, Deserialize)]
struct File {
    sources: Sources,
    /// The words of the interface.
    words: Folder,
    /// The version of each service in each region. A device has other texts than those the versions were made of.
    versions: Vec<(String, String, String)>,
}

impl Catalog {
    /// The file, of the catalogue that was made of `sources`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn for_devices(&self, sources: &Sources) -> String {
        let versions = self.definitions.iter().filter_map(|((slug, region), definition)| {
            let (_, entry) = definition.spans.first()?;
            Some((slug.clone(), region.clone(), entry.version.clone()))
        });
        let words = words::files().filter_map(|(language, reading, name)| {
            let text = locale::text(language, reading)?;
            Some((name, super::Source { path: String::new(), text }))
        });
        let sources = sources.for_devices();
        let file = File { sources, words: words.collect(), versions: versions.collect() };
        serde_json::to_string(&file).expect("texts fit into JSON")
    }

    /// The catalogue again, where there are no folders, and with it the words of the interface. What the server has
    /// checked is not checked once more.
    ///
    /// # Errors
    /// What cannot be read, which happens only if it is not a file for this version of the program.
    pub fn of_device(file: &str) -> Result<Self, Vec<Fault>> {
        let File { sources, words, versions } = json::read(file).map_err(|wrong| {
            let (path, what) = ("definitions".to_owned(), wrong.to_string());
            vec![Fault { path, line: None, what, is_broken: true }]
        })?;
        locale::bring(words::load(locale::DOMAIN, &words)?);
        let versions = versions.into_iter().map(|(slug, region, version)| ((slug, region), version));
        Self::load_named(&sources, versions.collect::<BTreeMap<_, _>>())
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Sources {
    /// The same as a device is sent it: definitions in JSON, no examples.
    pub fn for_devices(&self) -> Self {
        use super::Source;
        use tantu_domain::definition;

        // What nobody can read is not for a device to mend: it stays as it is.
        let rewritten = |Source { path, text }: &Source| {
            let text = definition::for_devices(text).unwrap_or_else(|_| text.clone());
            Source { path: path.clone(), text }
        };
        let sent = |(name, source): (&String, &Source)| {
            let source = if name.ends_with(".toml") { rewritten(source) } else { source.clone() };
            (name.clone(), source)
        };
        let folder =
            |folder: &Folder| folder.iter().filter(|(name, _)| Self::defines(name)).map(sent).collect();
        Self {
            services: self.services.iter().map(|(slug, files)| (slug.clone(), folder(files))).collect(),
            regions: self.regions.iter().map(|(code, source)| (code.clone(), rewritten(source))).collect(),
            finder: folder(&self.finder),
            media: Default::default(),
        }
    }
}
