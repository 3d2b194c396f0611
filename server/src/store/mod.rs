//! The only SQL. It speaks the domain's types and keeps one rule above all:
//!
//! **Invariant:** whose a thing is, is part of the query that loads or changes it. Nothing of a resident is reached
//! without their [`ResidentId`](tantu_domain::ids::ResidentId), nothing by staff without their region.

mod cases;
mod database;
mod definitions;
mod drafts;
mod finder_sheets;
mod kept_pages;
mod moves;
mod sessions;
mod sign_in_codes;
mod staff_tokens;
mod submissions;
#[cfg(test)]
mod tests;

pub use cases::Queued;
pub use definitions::KeptDefinition;
pub use drafts::{Begun, Draft, NewDraft};
pub use moves::Moved;
pub use sign_in_codes::{Guess, NewCode, Room};
pub use staff_tokens::{Staff, StaffToken};
pub use submissions::{Opening, Submission, Submit};

use database::Db;
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{Error, Result};
use tantu_domain::{phone::Phone, reference::Reference};

/// Everything that is kept. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    db: Db,
}

impl Store {
    /// Connects to `sqlite://…` or `postgres://…` and brings the tables up to date.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open(url: &str) -> anyhow::Result<Self> {
        Ok(Self { db: Db::open(url).await? })
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// What it says instead.
    pub async fn is_ready(&self) -> Result<()> {
        database::reading!(&self.db, pool => sqlx::query("select 1").execute(pool).await.map(drop))
    }

    /// Ends every connection, when the server stops; SQLite then leaves one tidy file behind.
    pub async fn close(&self) {
        match &self.db {
            Db::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("what is stored is plain data with text for keys")
}

fn from_json<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| Error::Decode(error.into()))
}

fn reference(digits: &str) -> Result<Reference> {
    Reference::parse(digits).ok_or_else(|| Error::Decode("a stored reference number is damaged".into()))
}

fn phone(digits: &str) -> Result<Phone> {
    Phone::parse(digits).map_err(|_| Error::Decode("a stored telephone number is damaged".into()))
}
