//! How somebody signs in, counted: for the page on which they read everything that is kept about them.

use super::{Result, Store, database::reading};
use tantu_domain::ids::ResidentId;

/// How many ways in somebody has, besides their telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Ways {
    /// Passkeys.
    pub passkeys: i64,
    /// Accounts of a province's unified identity.
    pub identities: i64,
    /// Cards that work.
    pub cards: i64,
}

const WAYS: &str = "select
    (select count(*) from passkeys where resident_id = $1) as passkeys,
    (select count(*) from identities where resident_id = $1) as identities,
    (select count(*) from cards where resident_id = $1 and revoked_at is null) as cards";

impl Store {
    /// How many ways in this person has.
    ///
    /// # Errors
    /// What the database says.
    pub async fn ways_of(&self, person: ResidentId) -> Result<Ways> {
        reading!(&self.db, pool => sqlx::query_as(WAYS).bind(person.0).fetch_one(pool).await)
    }
}
