//! What lets a program of the staff backend in.

use super::{
    Error, Result, Store,
    database::{reading, writing},
};
use crate::{
    keys::Field,
    secret::{Secret, new_id},
};
use tantu_domain::region::Role;
use time::OffsetDateTime;
use uuid::Uuid;

/// Who holds a token, sealed.
const NAME: Field = Field { table: "staff_tokens", column: "name" };

/// A member of staff, as their token says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// What the log calls them.
    pub id: Uuid,
    /// As the history of a case keeps it; residents read only which office it was.
    pub name: String,
    /// In which office.
    pub role: Role,
    /// The region whose cases they reach, by code.
    pub region: String,
}

/// A token, as whoever runs the server sees it in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffToken {
    /// Who holds it.
    pub staff: Staff,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it stopped working, if it has.
    pub revoked_at: Option<OffsetDateTime>,
}

const ADD: &str = "insert into staff_tokens (id, token_hash, name, role, region, created_at)
    values ($1, $2, $3, $4, $5, $6)";

const FIND: &str =
    "select id, name, role, region from staff_tokens where token_hash = $1 and revoked_at is null";

const ALL: &str =
    "select id, name, role, region, created_at, revoked_at from staff_tokens order by created_at, id";

const REVOKE: &str = "update staff_tokens set revoked_at = $2 where id = $1 and revoked_at is null";

/// One row of [`ALL`].
type Row = (Uuid, String, String, String, OffsetDateTime, Option<OffsetDateTime>);

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
        let (hash, name) = (token.hash(), self.keys.seal(NAME, id.as_bytes(), name));
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
        Ok(Some(self.opened_staff(id, &name, &role, region)?))
    }

    /// Every token there ever was, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn staff_tokens(&self) -> Result<Vec<StaffToken>> {
        let rows: Vec<Row> = reading!(&self.db, pool => sqlx::query_as(ALL).fetch_all(pool).await?);
        let token = |(id, name, role, region, created_at, revoked_at): Row| {
            let staff = self.opened_staff(id, &name, &role, region)?;
            Ok(StaffToken { staff, created_at, revoked_at })
        };
        rows.into_iter().map(token).collect()
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

    fn opened_staff(&self, id: Uuid, name: &str, role: &str, region: String) -> Result<Staff> {
        let name = self.keys.unseal(NAME, id.as_bytes(), name)?;
        let role = Role::from_name(role).ok_or_else(|| Error::Decode("a stored role is unknown".into()))?;
        Ok(Staff { id, name, role, region })
    }
}
