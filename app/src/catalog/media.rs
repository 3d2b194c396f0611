//! The files of recordings, by name: they lie in a service's folder `media/`, and what is in them stays there.
//!
//! They are no texts, so they are no [`Sources`](super::Sources) of a definition: a better video makes no other version
//! of a service, nothing is kept of it with a case, and no device is sent it.

use super::{Catalog, Entry, Sources, sources::FINDER};
use crate::paths;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, path::PathBuf, sync::Arc};
use tantu_domain::service::{Question, media::is_media};

/// Every file, by the service it belongs to and by its name.
pub type Media = BTreeMap<String, BTreeMap<String, Held>>;

/// A file as it lies there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// How large it is.
    pub bytes: u64,
    /// A name for exactly what is in it, so that a browser may keep it until it changes.
    pub version: String,
    /// Where it lies.
    pub at: At,
}

/// Where a file lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// In the program itself.
    Program,
    /// In a federation's own folder.
    Disk(PathBuf),
}

impl Held {
    /// What is to be known of a file in which this stands.
    pub fn of(bytes: &[u8], at: At) -> Self {
        let version = Sha256::digest(bytes).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        Self { bytes: u64::try_from(bytes.len()).expect("a file has a size"), version, at }
    }
}

/// The service and the name of a file that lies among recordings: `<slug>/media/<name>`.
#[cfg(feature = "built-in")]
pub(super) fn among_recordings(file: &str) -> Option<(&str, &str)> {
    let (slug, rest) = file.split_once('/')?;
    Some((slug, rest.strip_prefix(FOLDER)?))
}

/// The folder of recordings in that of a service.
pub(super) const FOLDER: &str = "media/";

impl Sources {
    /// Lays a file over the one of the same name. What is no recording, such as a note beside them, is passed over.
    pub fn add_recording(&mut self, slug: &str, name: &str, held: Held) {
        if is_media(name) {
            Arc::make_mut(&mut self.media).entry(slug.to_owned()).or_default().insert(name.to_owned(), held);
        }
    }
}

impl Catalog {
    /// The same where there are no files of recordings, as on a device.
    pub fn without_recordings(mut self) -> Self {
        let definitions = self.definitions.values_mut().chain(self.past.values_mut());
        let entries = definitions.flat_map(|definition| &mut definition.spans).map(|(_, entry)| entry);
        entries.chain([&mut self.finder]).for_each(|entry| entry.media = None);
        self
    }

    /// The file of this name that belongs to this service.
    pub fn held(&self, slug: &str, name: &str) -> Option<&Held> {
        self.finder.media.as_ref()?.get(slug)?.get(name)
    }
}

impl Entry {
    /// Whether recordings can be played here. A device has none of their files.
    pub fn plays(&self) -> bool {
        self.media.is_some()
    }

    /// The address and the size of a file of the service, or of one of its questions; none if it is not there.
    pub fn recording(&self, question: Option<&Question>, name: &str) -> Option<(String, u64)> {
        let slug = self.folder_of(question);
        let held = self.media.as_ref()?.get(slug)?.get(name)?;
        Some((paths::recording(slug, name, &held.version), held.bytes))
    }

    /// In whose folder the files lie: in a bundle, in that of the service a question comes from.
    fn folder_of<'a>(&'a self, question: Option<&'a Question>) -> &'a str {
        let origin = question.and_then(|question| question.origins.first());
        match origin.map_or(self.service.slug.as_str(), |origin| &origin.service) {
            "" => FINDER,
            slug => slug,
        }
    }
}
