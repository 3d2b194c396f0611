//! Passkeys, and what devices are asked to sign on the way to one.
//!
//! **Invariant:** a task is good once: it is deleted by the statement that reads it, in time or not. A passkey that was
//! removed, or that was used since it was read, signs nobody in: the statement that writes down its use asks for both.

use super::{
    Audit, Deed, Result, Store, Way,
    audit::write_down,
    database::{in_transaction, reading, writing},
};
use crate::{
    keys::Field,
    secret::{Hash, Secret, new_id},
};
use sha2::{Digest, Sha256};
use tantu_domain::ids::{PasskeyId, ResidentId};
use time::OffsetDateTime;
use uuid::Uuid;

/// A passkey, as its person sees it in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPasskey {
    /// Which.
    pub id: PasskeyId,
    /// What the person calls it; may be empty.
    pub name: String,
    /// What the device is known by, as JSON.
    pub passkey: String,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When somebody last signed in with it.
    pub last_used_at: Option<OffsetDateTime>,
}

/// A passkey to keep.
#[derive(Clone, Copy, Debug)]
pub struct NewPasskey<'a> {
    /// The number by which the device calls it.
    pub credential: &'a [u8],
    /// What the device is known by, as JSON.
    pub passkey: &'a str,
    /// What the person calls it; may be empty.
    pub name: &'a str,
    /// Now.
    pub now: OffsetDateTime,
}

/// Something a device is asked to sign.
#[derive(Clone, Copy, Debug)]
pub struct PasskeyTask<'a> {
    /// The secret in the browser that asks.
    pub secret: &'a Secret,
    /// Who makes a passkey; nobody, where somebody signs in with one.
    pub person: Option<ResidentId>,
    /// What is expected of the device, as JSON.
    pub state: &'a str,
    /// Now.
    pub now: OffsetDateTime,
    /// Until when it is good.
    pub expires_at: OffsetDateTime,
}

/// A passkey that somebody signs in with, as it was when it was read.
#[derive(Clone, Debug)]
pub struct FoundPasskey {
    id: Uuid,
    /// What stood in the table: if it still does when the use is written down, nobody was faster.
    sealed: String,
    /// What the device is known by, as JSON.
    pub passkey: String,
}

const PASSKEY: Field = Field { table: "passkeys", column: "passkey" };
const NAME: Field = Field { table: "passkeys", column: "name" };
const STATE: Field = Field { table: "passkey_tasks", column: "state" };

const FORGET_TASKS: &str = "delete from passkey_tasks where expires_at <= $1";

const KEEP_TASK: &str =
    "insert into passkey_tasks (secret_hash, resident_id, state, expires_at) values ($1, $2, $3, $4)";

const TAKE_TASK: &str =
    "delete from passkey_tasks where secret_hash = $1 returning resident_id, state, expires_at";

/// Nothing, if there is one already: no two people have the same.
const ADD: &str = "insert into passkeys (id, credential_hash, resident_id, passkey, name, created_at)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (credential_hash) do nothing";

const LIST: &str = "select id, name, passkey, created_at, last_used_at from passkeys
    where resident_id = $1 order by created_at desc, id";

const FIND: &str = "select id, passkey from passkeys where credential_hash = $1 and resident_id = $2";

const USE: &str = "update passkeys set passkey = $3, last_used_at = $4 where id = $1 and passkey = $2";

const REMOVE: &str = "delete from passkeys where id = $1 and resident_id = $2";

/// What [`LIST`] finds.
type Listed = (Uuid, String, String, OffsetDateTime, Option<OffsetDateTime>);

impl Store {
    /// Keeps what a device is asked to sign. What nobody signed in time goes.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_passkey_task(&self, task: &PasskeyTask<'_>) -> Result<()> {
        let hash = task.secret.hash();
        let state = self.keys.seal(STATE, &hash, task.state);
        in_transaction!(&self.db, tx => {
            sqlx::query(FORGET_TASKS).bind(task.now).execute(&mut *tx).await?;
            let keep = sqlx::query(KEEP_TASK).bind(hash.as_slice()).bind(task.person.map(|person| person.0));
            keep.bind(state).bind(task.expires_at).execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// What the device of this browser was asked to sign, once, if it was asked for this person and in time.
    ///
    /// # Errors
    /// What the database says.
    pub async fn take_passkey_task(
        &self,
        secret: &Secret,
        person: Option<ResidentId>,
        now: OffsetDateTime,
    ) -> Result<Option<String>> {
        let hash = secret.hash();
        let taken: Option<(Option<Uuid>, String, OffsetDateTime)> = writing!(&self.db, pool => {
            sqlx::query_as(TAKE_TASK).bind(hash.as_slice()).fetch_optional(pool).await?
        });
        let Some((asked_for, state, expires_at)) = taken else { return Ok(None) };
        let is_good = asked_for.map(ResidentId) == person && now < expires_at;
        is_good.then(|| self.keys.unseal(STATE, &hash, &state)).transpose()
    }

    /// Keeps a passkey; `false` if there is one like it already.
    ///
    /// # Errors
    /// What the database says.
    pub async fn add_passkey(&self, person: ResidentId, new: &NewPasskey<'_>) -> Result<bool> {
        let id = new_id();
        let passkey = self.keys.seal(PASSKEY, id.as_bytes(), new.passkey);
        let name = self.keys.seal(NAME, id.as_bytes(), new.name);
        let hash = hash(new.credential);
        Ok(in_transaction!(&self.db, tx => {
            let add = sqlx::query(ADD).bind(id).bind(hash.as_slice()).bind(person.0).bind(passkey).bind(name);
            let is_new = add.bind(new.now).execute(&mut *tx).await?.rows_affected() == 1;
            if is_new {
                write_down!(self, tx, Audit::way(Deed::WayAdded, Way::Passkey, person, new.now));
            }
            is_new
        }))
    }

    /// A person's passkeys, the latest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn passkeys_of(&self, person: ResidentId) -> Result<Vec<KeptPasskey>> {
        let listed: Vec<Listed> =
            reading!(&self.db, pool => sqlx::query_as(LIST).bind(person.0).fetch_all(pool).await?);
        let kept = listed.into_iter().map(|(id, name, passkey, created_at, last_used_at)| {
            let name = self.keys.unseal(NAME, id.as_bytes(), &name)?;
            let passkey = self.keys.unseal(PASSKEY, id.as_bytes(), &passkey)?;
            Ok(KeptPasskey { id: PasskeyId(id), name, passkey, created_at, last_used_at })
        });
        kept.collect()
    }

    /// The passkey that a device calls so, if it is this person's.
    ///
    /// # Errors
    /// What the database says.
    pub async fn find_passkey(&self, person: ResidentId, credential: &[u8]) -> Result<Option<FoundPasskey>> {
        let hash = hash(credential);
        let found: Option<(Uuid, String)> = reading!(&self.db, pool => {
            sqlx::query_as(FIND).bind(hash.as_slice()).bind(person.0).fetch_optional(pool).await?
        });
        let found = found.map(|(id, sealed)| {
            let passkey = self.keys.unseal(PASSKEY, id.as_bytes(), &sealed)?;
            Ok(FoundPasskey { id, sealed, passkey })
        });
        found.transpose()
    }

    /// Writes down that a passkey was used, and what the device is known by from now on; `false` if it was removed or
    /// used since it was read.
    ///
    /// # Errors
    /// What the database says.
    pub async fn use_passkey(
        &self,
        found: &FoundPasskey,
        passkey: &str,
        now: OffsetDateTime,
    ) -> Result<bool> {
        let sealed = self.keys.seal(PASSKEY, found.id.as_bytes(), passkey);
        let used = writing!(&self.db, pool => {
            let used = sqlx::query(USE).bind(found.id).bind(&found.sealed).bind(sealed).bind(now);
            used.execute(pool).await?.rows_affected()
        });
        Ok(used == 1)
    }

    /// Removes one of a person's passkeys; `false` if there is none. From then on it signs nobody in.
    ///
    /// # Errors
    /// What the database says.
    pub async fn remove_passkey(
        &self,
        person: ResidentId,
        passkey: PasskeyId,
        now: OffsetDateTime,
    ) -> Result<bool> {
        Ok(in_transaction!(&self.db, tx => {
            let remove = sqlx::query(REMOVE).bind(passkey.0).bind(person.0);
            let was_there = remove.execute(&mut *tx).await?.rows_affected() == 1;
            if was_there {
                write_down!(self, tx, Audit::way(Deed::WayRemoved, Way::Passkey, person, now));
            }
            was_there
        }))
    }
}

/// A device makes the number up at random, so a plain hash is enough.
fn hash(credential: &[u8]) -> Hash {
    Sha256::digest(credential).into()
}
