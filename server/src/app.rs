//! What every handler has at hand.

use crate::{
    clock::Clock,
    error::Error,
    limiter::Limiter,
    messages::Messenger,
    store::{Moved, Store},
};
use anyhow::{Context, Result};
use std::{path::PathBuf, sync::Arc};
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
        std::fs::create_dir_all(&data).with_context(|| format!("making the folder {}", data.display()))?;
        let file = || format!("sqlite://{}", data.join("tantu.sqlite").display());
        let store = Store::open(&database_url.unwrap_or_else(file)).await?;
        let messenger = Messenger::open(&data).await?;
        let catalog = Catalog::built_in();
        let region = catalog.region(&region).with_context(|| format!("there is no region {region}"))?.clone();
        Ok(Self(Arc::new(Parts { store, clock, messenger, catalog, region, limiter: Limiter::new() })))
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
