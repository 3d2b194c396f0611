//! What a page is, and what it needs to know of the visit around it.

use crate::{
    components::{Halls, Pictogram},
    display::Display,
    html::{Draw, Html},
    locale::Locale,
};
use serde::{Deserialize, Serialize};
use tantu_domain::ids::MandateId;
use time::OffsetDateTime;

/// A page before the shell is put around it.
pub struct Page {
    /// What the browser's title says first. The shell puts the name of the product behind it.
    pub title: String,
    /// Whether the person has something to mend here: the title then begins with the error word, because that is the
    /// first thing a screen reader says.
    pub has_problems: bool,
    /// What it wants of the person, in one sentence: it stands with the help at the foot of the page.
    pub wants: String,
    /// What stands before the page in pictures, for whoever reads in easy words.
    pub picture: Pictogram,
    /// Everything inside `<main>`.
    pub content: Html,
    /// The `id` of its form, where that keeps what is typed before it is judged: whoever asks for help loses nothing then.
    pub form: Option<&'static str>,
    /// Whether an island lives here; only then is its WebAssembly loaded.
    pub has_island: bool,
}

impl Page {
    /// A page without problems and without islands.
    pub fn new(title: impl Into<String>, wants: impl Into<String>, content: impl Draw) -> Self {
        Self {
            title: title.into(),
            has_problems: false,
            wants: wants.into(),
            picture: Pictogram::Info,
            content: content.draw(),
            form: None,
            has_island: false,
        }
    }

    /// The same with this picture before it.
    pub fn pictured(self, picture: Pictogram) -> Self {
        Self { picture, ..self }
    }
}

/// The visit around a page: whose language, which display, where, and with which files.
#[derive(Clone)]
pub struct Visit {
    /// The words.
    pub locale: Locale,
    /// How pages look and read, as the person chose it.
    pub display: Display,
    /// Path and query of this page, so that the language link leads back to it.
    pub here: String,
    /// Where the person is, by GB/T 2260 code, as they chose or as this server is set up.
    pub region: String,
    /// Whom to phone there.
    pub phone: String,
    /// Where to go there.
    pub halls: Halls,
    /// Whether someone is signed in, so that the way out is offered.
    pub is_signed_in: bool,
    /// In how many seconds that ends if nothing more is done: the page says so in time, see `components::Stay`.
    pub seconds_left: Option<u32>,
    /// The one for whom they act, where that is somebody else: every page says so.
    pub acting_for: Option<ActingFor>,
    /// Whether the page comes from the server or from the device itself.
    pub network: Network,
    /// Where the hashed files are.
    pub assets: Assets,
}

/// Where a page comes from: while there is no network, the device itself answers, and every page says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Network {
    /// From the server.
    #[default]
    There,
    /// From the device.
    Gone {
        /// When the device last heard from the server; none if it keeps nothing of a person.
        as_of: Option<OffsetDateTime>,
        /// Whether the page before this one still came from the server: then it is said in full.
        is_new: bool,
    },
}

impl Visit {
    /// For whom a form of this page begins something, [`ME`] or a mandate: another tab may change it before it is sent.
    pub fn for_whom(&self) -> String {
        self.acting_for.as_ref().map_or_else(|| ME.to_owned(), |acting| acting.mandate.to_string())
    }
}

/// What a form sends for oneself, where it says for whom it is.
pub const ME: &str = "me";

/// Somebody for whom another acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActingFor {
    /// Under which mandate.
    pub mandate: MandateId,
    /// What they are called.
    pub name: String,
}

/// Addresses of the files a page refers to; each name holds a hash of its contents.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Assets {
    /// The one stylesheet.
    pub style: String,
    /// Registers the service worker; a few lines, loaded late, needed by nothing.
    pub register: String,
    /// Starts the islands of a page, when they were built.
    pub islands: Option<String>,
    /// The web app manifest.
    pub manifest: String,
    /// The icon in the browser's tab.
    pub icon: String,
}
