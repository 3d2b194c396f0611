//! What every handler has at hand.

use crate::{
    braille::Braille,
    clock::Clock,
    definitions::{self, Definitions},
    error::Error,
    identity::{Identity, IdentityConfig},
    keys::Keys,
    limiter::Limiter,
    messages::Messenger,
    offline::Offline,
    store::{Moved, Store, Who},
    telling::Circle,
};
use anyhow::{Context, Result};
use std::{
    collections::BTreeSet,
    fs::DirBuilder,
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};
use tantu_app::{
    catalog::{Catalog, Entry, Offers},
    page::Visit,
};
use tantu_domain::{
    case::{Actor, Case, Event, Recorded, Status},
    draft::Draft,
    region::Region,
};
use time::{Date, OffsetDateTime};

/// How a server is set up.
#[derive(Clone, Debug)]
pub struct Config {
    /// The folder for the database file, the key file and the messages.
    pub data: PathBuf,
    /// `sqlite://…` or `postgres://…`; without one, a file in the data folder.
    pub database_url: Option<String>,
    /// The key file; without one named, `keys.json` in the data folder.
    pub keys: Option<PathBuf>,
    /// Where applications are made unless the person says otherwise, by GB/T 2260 code.
    pub region: String,
    /// Services laid over the built-in ones, a folder each.
    pub services: Option<PathBuf>,
    /// Regions laid over the built-in ones, a file each.
    pub regions: Option<PathBuf>,
    /// The address people know, without a slash at the end; without one, Tantu is only tried out on this machine.
    pub public_url: Option<String>,
    /// The province's unified identity, where people can sign in with it.
    pub identity: Option<IdentityConfig>,
    /// liblouis' `lou_translate`, by name or path; without it nothing is offered in braille.
    pub braille: Option<PathBuf>,
    /// What time it is.
    pub clock: Clock,
}

#[cfg(test)]
pub(crate) mod tests;

/// What every handler has at hand. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

struct Parts {
    store: Store,
    clock: Clock,
    messenger: Messenger,
    catalog: Catalog,
    region: String,
    public_url: Option<String>,
    identity: Option<Identity>,
    limiter: Limiter,
    offline: Offline,
    braille: Option<Braille>,
    /// The versions of definitions that are on the disk for certain.
    kept: Mutex<BTreeSet<String>>,
}

impl App {
    /// Opens the data folder and the database.
    ///
    /// # Errors
    /// What is missing, in words for whoever starts the server.
    pub async fn open(config: Config) -> Result<Self> {
        let Config {
            data,
            database_url,
            keys,
            region,
            services,
            regions,
            public_url,
            identity,
            braille,
            clock,
        } = config;
        let Definitions { mut catalog, for_devices } =
            definitions::open(services.as_deref(), regions.as_deref(), &region)?;
        let offline = Offline::new(for_devices)?;
        make_folder(&data).with_context(|| format!("making the folder {}", data.display()))?;
        let file = || format!("sqlite://{}", data.join("tantu.sqlite").display());
        let keys = Keys::open(&keys.unwrap_or_else(|| data.join("keys.json")))?;
        let store = Store::open(&database_url.unwrap_or_else(file), keys).await?;
        let messenger = Messenger::open(&data).await?;
        store.delete_unused_definitions(clock.now()).await?;
        for kept in store.definitions_in_use().await? {
            definitions::remember(&mut catalog, &kept);
        }
        let identity = identity.map(|config| Identity::new(config, clock.clone())).transpose()?;
        let limiter = Limiter::new(clock.clone());
        let braille = match braille {
            Some(program) => Braille::find(&program).await,
            None => None,
        };
        let kept = Mutex::default();
        Ok(Self(Arc::new(Parts {
            store,
            clock,
            messenger,
            catalog,
            region,
            public_url,
            identity,
            limiter,
            offline,
            braille,
            kept,
        })))
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

    /// What the service worker runs on.
    pub fn offline(&self) -> &Offline {
        &self.0.offline
    }

    /// What writes braille, where it is there.
    pub fn braille(&self) -> Option<&Braille> {
        self.0.braille.as_ref()
    }

    /// The address people know, without a slash at the end.
    pub fn public_url(&self) -> Option<&str> {
        self.0.public_url.as_deref()
    }

    /// The province's unified identity, if people can sign in with it here.
    pub fn identity(&self) -> Option<&Identity> {
        self.0.identity.as_ref()
    }

    /// Everything there is to apply for.
    pub fn catalog(&self) -> &Catalog {
        &self.0.catalog
    }

    /// Where applications are made unless the person says otherwise.
    pub fn region(&self) -> &Region {
        self.catalog().region(&self.0.region).expect("the region was there at the start")
    }

    /// What is on offer today where this visit is.
    pub fn offers(&self, visit: &Visit) -> Offers<'_> {
        let region = self.catalog().region(&visit.region).unwrap_or_else(|| self.region());
        self.catalog().offers(region, self.today())
    }

    /// This moment.
    pub fn now(&self) -> OffsetDateTime {
        self.0.clock.now()
    }

    /// The day it is in China.
    pub fn today(&self) -> Date {
        self.0.clock.today()
    }

    /// The service as it was when a case began.
    ///
    /// # Errors
    /// [`Error::Other`] if it is no longer part of the program: such a case is nobody's fault but ours.
    pub fn entry_of(&self, case: &Case) -> Result<&Entry, Error> {
        let entry = self.catalog().entry_of_case(case);
        Ok(entry.with_context(|| format!("the service {} in {} is gone", case.service, case.region))?)
    }

    /// The service a draft is filled in for, today.
    pub fn entry_of_draft(&self, draft: &Draft) -> Option<&Entry> {
        self.catalog().entry_of_draft(draft, self.today())
    }

    /// Where a case stands.
    ///
    /// # Errors
    /// As [`App::entry_of`].
    pub fn status(&self, case: &Case) -> Result<Status, Error> {
        let entry = self.entry_of(case)?;
        Ok(case.status(&entry.service, &entry.region))
    }

    /// Keeps what a definition is made of, before anything begins with it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_definition(&self, entry: &Entry) -> Result<(), Error> {
        let (slug, region, version) = (&entry.service.slug, &entry.region.code, &entry.version);
        let key = format!("{slug} {region} {version}");
        let is_kept = || self.0.kept.lock().unwrap_or_else(PoisonError::into_inner).contains(&key);
        let Some(sources) = self.catalog().sources(entry).filter(|_| !is_kept()) else { return Ok(()) };
        let sources = serde_json::to_string(sources).context("texts fit into JSON")?;
        self.store().keep_definition(slug, region, version, &sources, self.now()).await?;
        self.0.kept.lock().unwrap_or_else(PoisonError::into_inner).insert(key);
        Ok(())
    }

    /// Writes down what happens to a case now, if it is still as it was read, and tells everybody whom it concerns.
    ///
    /// # Errors
    /// As [`App::entry_of`], or what the database says.
    pub async fn record(&self, case: &Case, who: &Who, by: Actor, event: Event) -> Result<Moved, Error> {
        let happened = Recorded { at: self.now(), by, event };
        let mut after = case.clone();
        after.history.push(happened.clone());
        let is_ended = self.status(&after)?.standing.is_ended();
        let messages = match self.store().owner_of(&case.reference).await? {
            Some(owner) => Circle::around(self, owner).await?.tell_of_case(self, &after)?,
            None => Vec::new(),
        };
        let moved = self.store().record(case, &happened, who, is_ended, &messages).await?;
        self.deliver_messages().await;
        Ok(moved)
    }

    /// Sends what waits to be sent. It is called when something was written, when the server starts and from time to
    /// time, so whatever fails here is made up for later.
    pub async fn deliver_messages(&self) {
        if let Err(error) = self.messenger().deliver(self.store(), self.now()).await {
            tracing::error!("messages are waiting: {error:#}");
        }
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
