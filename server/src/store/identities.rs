//! People as a province's unified identity knows them, and those who have gone there to sign in.

use super::{
    Result, Store,
    database::{in_transaction, writing},
    residents,
};
use crate::{
    keys::Field,
    secret::{Secret, new_id},
};
use tantu_domain::{ids::ResidentId, phone::Phone};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// How long somebody may take to sign in over there. Assumed: long enough to look up a forgotten password.
const WAITS: Duration = Duration::minutes(10);

const ABOUT: Field = Field { table: "identity_sign_ins", column: "about" };

/// Somebody who leaves to sign in elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct Leaving<'a> {
    /// The secret they come back with.
    pub state: &'a Secret,
    /// The secret in the browser they leave from.
    pub browser: &'a Secret,
    /// What has to be known when they come back.
    pub about: &'a str,
    /// Now.
    pub now: OffsetDateTime,
}

/// Somebody who came back in time, to the browser they had left from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// What was kept for this moment.
    pub about: String,
    /// When they had left.
    pub left_at: OffsetDateTime,
}

const FORGET: &str = "delete from identity_sign_ins where expires_at <= $1";

const KEEP: &str = "insert into identity_sign_ins (state_hash, browser_hash, about, created_at, expires_at)
    values ($1, $2, $3, $4, $5)";

/// Reads and uses up in one statement, so that of two who come back at once one does.
const TAKE: &str = "delete from identity_sign_ins
    where state_hash = $1 and browser_hash = $2 and expires_at > $3
    returning about, created_at";

const FIND: &str = "update identities set last_used_at = $2 where subject_hash = $1 returning resident_id";

const ADD_RESIDENT: &str = "insert into residents (id, created_at) values ($1, $2)";

const DELETE_RESIDENT: &str = "delete from residents where id = $1";

/// Whoever was added by another request meanwhile stays who they are.
const ADD: &str = "insert into identities (subject_hash, resident_id, created_at, last_used_at)
    values ($1, $2, $3, $3)
    on conflict (subject_hash) do update set last_used_at = excluded.last_used_at
    returning resident_id";

impl Store {
    /// Remembers that somebody has left to sign in elsewhere. Those who did not come back in time are forgotten.
    ///
    /// # Errors
    /// What the database says.
    pub async fn leave_for_identity(&self, leaving: &Leaving<'_>) -> Result<()> {
        let Leaving { state, browser, about, now } = leaving;
        let (state, browser) = (state.hash(), browser.hash());
        let about = self.keys.seal(ABOUT, &state, about);
        in_transaction!(&self.db, tx => {
            sqlx::query(FORGET).bind(now).execute(&mut *tx).await?;
            let keep = sqlx::query(KEEP).bind(state.as_slice()).bind(browser.as_slice()).bind(&about);
            keep.bind(now).bind(*now + WAITS).execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// Somebody has come back with `state` to the browser with this secret: what was kept for them, once. Nobody else's
    /// is used up by trying.
    ///
    /// # Errors
    /// What the database says.
    pub async fn return_from_identity(
        &self,
        state: &Secret,
        browser: &Secret,
        now: OffsetDateTime,
    ) -> Result<Option<Returned>> {
        let (state, browser) = (state.hash(), browser.hash());
        let found: Option<(String, OffsetDateTime)> = writing!(&self.db, pool => {
            let take = sqlx::query_as(TAKE).bind(state.as_slice()).bind(browser.as_slice()).bind(now);
            take.fetch_optional(pool).await?
        });
        let Some((about, left_at)) = found else { return Ok(None) };
        Ok(Some(Returned { about: self.keys.unseal(ABOUT, &state, &about)?, left_at }))
    }

    /// Who signed in that way before.
    ///
    /// # Errors
    /// What the database says.
    pub async fn find_by_identity(
        &self,
        issuer: &str,
        subject: &str,
        now: OffsetDateTime,
    ) -> Result<Option<ResidentId>> {
        let hash = self.identity_hash(issuer, subject);
        let found: Option<Uuid> = writing!(&self.db, pool => {
            sqlx::query_scalar(FIND).bind(hash).bind(now).fetch_optional(pool).await?
        });
        Ok(found.map(ResidentId))
    }

    /// Somebody who signs in that way for the first time: the person with their number, or somebody new.
    ///
    /// # Errors
    /// What the database says.
    pub async fn add_identity(
        &self,
        issuer: &str,
        subject: &str,
        phone: Option<&Phone>,
        now: OffsetDateTime,
    ) -> Result<ResidentId> {
        let (hash, new) = (self.identity_hash(issuer, subject), new_id());
        let phone = phone.map(|phone| {
            let index = self.keys.index("phone", phone.as_str());
            (self.keys.seal(residents::PHONE, new.as_bytes(), phone.as_str()), index)
        });
        let person: Uuid = in_transaction!(&self.db, tx => {
            let person = match &phone {
                Some((phone, index)) => {
                    let add = sqlx::query_scalar(residents::FIND_OR_ADD_BY_PHONE).bind(new).bind(phone);
                    add.bind(index).bind(now).fetch_one(&mut *tx).await?
                }
                None => {
                    sqlx::query(ADD_RESIDENT).bind(new).bind(now).execute(&mut *tx).await?;
                    new
                }
            };
            let add = sqlx::query_scalar(ADD).bind(&hash).bind(person).bind(now);
            let known: Uuid = add.fetch_one(&mut *tx).await?;
            if known != new && person == new {
                sqlx::query(DELETE_RESIDENT).bind(new).execute(&mut *tx).await?;
            }
            known
        });
        Ok(ResidentId(person))
    }

    /// An address has no zero byte, so no two people read alike.
    fn identity_hash(&self, issuer: &str, subject: &str) -> Vec<u8> {
        self.keys.index("identity", &format!("{issuer}\0{subject}"))
    }
}
