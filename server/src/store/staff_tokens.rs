//! What lets a program of the staff backend in.

use super::{
    Error, Result, Store,
    database::{reading, writing},
};
use crate::secret::{Secret, new_id};
use tantu_domain::region::Role;
use time::OffsetDateTime;
use uuid::Uuid;

/// A member of staff, as their token says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// What the log calls them.
    pub id: Uuid,
    /// As residents read it in the history of a case.
    pub name: String,
    /// In which office.
    pub role: Role,
    /// The region whose cases they reach, by code.
    pub region: String,
}

const ADD: &str = "insert into staff_tokens (id, token_hash, name, role, region, created_at)
    values ($1, $2, $3, $4, $5, $6)";

const FIND: &str =
    "select id, name, role, region from staff_tokens where token_hash = $1 and revoked_at is null";

const REVOKE: &str = "update staff_tokens set revoked_at = $2 where id = $1 and revoked_at is null";

impl Store {
    /// Makes a token; whoever holds what is returned is this member of staff.
    ///
    /// # Errors
    /// What the database says.
    pub async fn create_staff_token(
        &self,
        name: &str,
        role: Role,
        region: &str,
        now: OffsetDateTime,
    ) -> Result<Secret> {
        let (id, token) = (new_id(), Secret::new());
        let hash = token.hash();
        writing!(&self.db, pool => {
            let add = sqlx::query(ADD).bind(id).bind(hash.as_slice()).bind(name).bind(role.name());
            add.bind(region).bind(now).execute(pool).await.map(drop)
        })?;
        Ok(token)
    }

    /// Who holds this token, while it works.
    ///
    /// # Errors
    /// What the database says.
    pub async fn staff(&self, token: &Secret) -> Result<Option<Staff>> {
        let hash = token.hash();
        let found: Option<(Uuid, String, String, String)> = reading!(&self.db, pool => {
            sqlx::query_as(FIND).bind(hash.as_slice()).fetch_optional(pool).await?
        });
        let Some((id, name, role, region)) = found else { return Ok(None) };
        let role = Role::from_name(&role).ok_or_else(|| Error::Decode("a stored role is unknown".into()))?;
        Ok(Some(Staff { id, name, role, region }))
    }

    /// Stops a token from working, at once; `false` if it did not work any more.
    ///
    /// # Errors
    /// What the database says.
    pub async fn revoke_staff_token(&self, id: Uuid, now: OffsetDateTime) -> Result<bool> {
        let rows = writing!(&self.db, pool => {
            sqlx::query(REVOKE).bind(id).bind(now).execute(pool).await?.rows_affected()
        });
        Ok(rows > 0)
    }
}
