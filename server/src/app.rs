//! What every handler has at hand.

use crate::{
    clock::Clock,
    error::Error,
    limiter::Limiter,
    messages::Messenger,
    store::{Moved, Store},
};
use anyhow::{Context, Result};
use std::{
    fs::DirBuilder,
    io,
    path::{Path, PathBuf},
    sync::Arc,
};
use tantu_app::catalog::{Catalog, Entry};
use tantu_domain::{
    answer::Circumstances,
    case::{Actor, Case, Event, Recorded, Status},
    region::Region,
};
use time::{Date, OffsetDateTime};

/// How a server is set up.
#[derive(Clone, Debug)]
pub struct Config {
    /// The folder for the database file and the messages.
    pub data: PathBuf,
    /// `sqlite://…` or `postgres://…`; without one, a file in the data folder.
    pub database_url: Option<String>,
    /// Where applications are made, by GB/T 2260 code.
    pub region: String,
    /// What time it is.
    pub clock: Clock,
}

/// What every handler has at hand. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

struct Parts {
    store: Store,
    clock: Clock,
    messenger: Messenger,
    catalog: Catalog,
    region: Region,
    limiter: Limiter,
}

impl App {
    /// Opens the data folder and the database.
    ///
    /// # Errors
    /// What is missing, in words for whoever starts the server.
    pub async fn open(config: Config) -> Result<Self> {
        let Config { data, database_url, region, clock } = config;
        make_folder(&data).with_context(|| format!("making the folder {}", data.display()))?;
        let file = || format!("sqlite://{}", data.join("tantu.sqlite").display());
        let store = Store::open(&database_url.unwrap_or_else(file)).await?;
        let messenger = Messenger::open(&data).await?;
        let catalog = Catalog::built_in();
        let region = catalog.region(&region).with_context(|| format!("there is no region {region}"))?.clone();
        let limiter = Limiter::new(clock.clone());
        Ok(Self(Arc::new(Parts { store, clock, messenger, catalog, region, limiter })))
    }

    /// Everything that is kept.
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// What goes to residents' phones.
    pub fn messenger(&self) -> &Messenger {
        &self.0.messenger
    }

    /// How often one address may knock.
    pub fn limiter(&self) -> &Limiter {
        &self.0.limiter
    }

    /// Everything there is to apply for.
    pub fn catalog(&self) -> &Catalog {
        &self.0.catalog
    }

    /// Where applications are made.
    pub fn region(&self) -> &Region {
        &self.0.region
    }

    /// This moment.
    pub fn now(&self) -> OffsetDateTime {
        self.0.clock.now()
    }

    /// The day it is in China.
    pub fn today(&self) -> Date {
        self.0.clock.today()
    }

    /// What answers are judged by today.
    pub fn around(&self) -> Circumstances<'_> {
        Circumstances { today: self.today(), region: self.region() }
    }

    /// The service and the region of a stored draft or case.
    ///
    /// # Errors
    /// [`Error::Other`] if either is no longer part of the program: such a case is nobody's fault but ours.
    pub fn rules(&self, service: &str, region: &str) -> Result<(&Entry, &Region), Error> {
        let entry =
            self.catalog().service(service).with_context(|| format!("the service {service} is gone"))?;
        let region = self.catalog().region(region).with_context(|| format!("the region {region} is gone"))?;
        Ok((entry, region))
    }

    /// Where a case stands.
    ///
    /// # Errors
    /// As [`App::rules`].
    pub fn status(&self, case: &Case) -> Result<Status, Error> {
        let (entry, region) = self.rules(&case.service, &case.region)?;
        Ok(case.status(&entry.service, region))
    }

    /// Writes down what happens to a case now, if it is still as it was read.
    ///
    /// # Errors
    /// As [`App::rules`], or what the database says.
    pub async fn record(&self, case: &Case, by: Actor, event: Event) -> Result<Moved, Error> {
        let happened = Recorded { at: self.now(), by, event };
        let mut after = case.clone();
        after.history.push(happened.clone());
        let is_ended = self.status(&after)?.standing.is_ended();
        Ok(self.store().record(case, &happened, is_ended).await?)
    }
}

/// What is in it is nobody else's on this machine.
fn make_folder(folder: &Path) -> io::Result<()> {
    let mut make = DirBuilder::new();
    make.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
    make.create(folder)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::secret::Secret;
    use tempfile::TempDir;
    use time::macros::datetime;

    /// A morning in November in Longgang.
    pub(crate) const NOW: OffsetDateTime = datetime!(2026-11-20 01:00 UTC);

    /// An app with empty tables whose clock stands still at [`NOW`].
    pub(crate) async fn open() -> (App, Clock, TempDir) {
        let (folder, clock) = (tempfile::tempdir().unwrap(), Clock::standing_at(NOW));
        let config = Config {
            data: folder.path().to_owned(),
            database_url: None,
            region: "440307".to_owned(),
            clock: clock.clone(),
        };
        (App::open(config).await.unwrap(), clock, folder)
    }

    /// The code in the message that was sent last.
    pub(crate) fn last_code(app: &App) -> String {
        let messages = std::fs::read_to_string(app.messenger().path()).unwrap();
        let message: serde_json::Value = serde_json::from_str(messages.lines().last().unwrap()).unwrap();
        let is_code = |word: &&str| word.len() == 6;
        message["text"]
            .as_str()
            .unwrap()
            .split(|c: char| !c.is_ascii_digit())
            .find(is_code)
            .unwrap()
            .to_owned()
    }

    /// The session of a person who has just signed in.
    pub(crate) async fn sign_in(app: &App, phone: &str) -> (Secret, tantu_domain::ids::ResidentId) {
        use crate::sign_in::{Asked, Outcome, answer, ask};
        use tantu_app::locale::{Language, Locale};
        let phone = tantu_domain::phone::Phone::parse_mobile(phone).unwrap();
        let Asked::Sent { challenge } = ask(app, &phone, Locale::new(Language::Chinese)).await.unwrap()
        else {
            panic!("a first code is always sent")
        };
        match answer(app, &challenge, &last_code(app), None).await.unwrap() {
            Outcome::SignedIn { session, resident } => (session, resident),
            other => panic!("{other:?}"),
        }
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_on_the_machine_looks_into_the_data_folder() {
        use std::os::unix::fs::PermissionsExt;
        let parent = tempfile::tempdir().unwrap();
        let data = parent.path().join("tantu/data");
        make_folder(&data).unwrap();
        make_folder(&data).unwrap();
        assert_eq!(std::fs::metadata(&data).unwrap().permissions().mode() & 0o777, 0o700);
    }

    #[tokio::test]
    async fn a_region_nobody_knows_is_refused_in_words() {
        let folder = tempfile::tempdir().unwrap();
        let config = Config {
            data: folder.path().to_owned(),
            database_url: None,
            region: "999999".to_owned(),
            clock: Clock::system(),
        };
        let error = App::open(config).await.err().unwrap().to_string();
        assert_eq!(error, "there is no region 999999");
    }
}
