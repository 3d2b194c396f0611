//! The only SQL. It speaks the domain's types and keeps one rule above all:
//!
//! **Invariant:** whose a thing is, is part of the query that loads or changes it. Nothing of a resident is reached
//! without their [`ResidentId`](tantu_domain::ids::ResidentId), nothing by staff without their region.

mod answers;
mod audit;
mod cards;
mod cases;
mod codes;
mod commands;
mod consents;
mod database;
mod definitions;
mod deletions;
mod drafts;
mod finder_sheets;
mod identities;
mod kept_pages;
mod kept_replies;
mod look_ups;
mod mandates;
mod messages;
mod moves;
mod passkeys;
mod reseal;
mod residents;
mod retention;
mod sessions;
mod staff_tokens;
mod stuck_notes;
mod submissions;
#[cfg(test)]
mod tests;
mod ways;
mod work;

pub use answers::{Saved, SentPage};
pub use audit::{Audit, Audited, Chain, Deed, Who};
pub use cards::{Card, Chance, NewCard};
pub use cases::Queued;
pub use codes::{Awaited, Guess, Limits, NewCode, Purpose, Room};
pub use commands::{Errand, Ran};
pub use consents::NewConsent;
pub use definitions::KeptDefinition;
pub use deletions::Deletion;
pub use drafts::{Begun, NewDraft};
pub use identities::{Leaving, Returned};
pub use messages::{NewMessage, Tell, Telling, WaitingMessage};
pub use moves::Moved;
pub use passkeys::{FoundPasskey, KeptPasskey, NewPasskey, PasskeyTask};
pub use reseal::Rotated;
pub use residents::Person;
pub use retention::Due;
pub use sessions::{Device, NewSession, SignedIn, Way};
pub use staff_tokens::{Staff, StaffToken};
pub use stuck_notes::{KeptStuckNote, NewStuckNote};
pub use submissions::{Opening, Submission, Submit};
pub use ways::Ways;
pub use work::{
    Announced, Attendance, Finds, FoundBefore, KeptSignUp, Match, MatchAnswer, NewFinds, Noted, POSTS_A_PAGE,
    Published, Registering, Registration, SEARCHES_A_PERSON, SavedSearch, SignedUp, Sought, Untold,
};

use crate::keys::{Field, Keys};
use database::Db;
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{Error, Result};
use tantu_domain::{phone::Phone, reference::Reference};

/// Everything that is kept. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    db: Db,
    keys: Keys,
}

impl Store {
    /// Connects to `sqlite://…` or `postgres://…` and brings the tables up to date. What is told in confidence is
    /// sealed under `keys`.
    ///
    /// # Errors
    /// What the database says, or that the key file is not the one it was sealed with.
    pub async fn open(url: &str, keys: Keys) -> anyhow::Result<Self> {
        let store = Self { db: Db::open(url).await?, keys };
        store.begin_sealed().await?;
        Ok(store)
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

    /// Seals plain data for one row.
    fn seal(&self, field: Field, row: &[u8], value: &impl Serialize) -> String {
        self.keys.seal(field, row, &to_json(value))
    }

    /// What [`Store::seal`] sealed for this row.
    fn unseal<T: DeserializeOwned>(&self, field: Field, row: &[u8], sealed: &str) -> Result<T> {
        from_json(&self.keys.unseal(field, row, sealed)?)
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
