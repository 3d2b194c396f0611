//! What services were made of when something began with them, so that a form or a case is read by what was said then.

use super::{
    Result, Store,
    database::{reading, writing},
};
use crate::jobs::retention::UNUSED_DEFINITIONS;
use tantu_domain::ids::ResidentId;
use time::OffsetDateTime;

/// A definition as it was.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct KeptDefinition {
    /// The service, by slug.
    pub service: String,
    /// The region, by code.
    pub region: String,
    /// The name of exactly this definition.
    pub version: String,
    /// The texts it was made of, as whoever kept it wrote them down.
    pub sources: String,
}

/// The same name is the same definition, of which only the time can be new.
const KEEP: &str = "insert into definitions (service, region, version, sources, kept_at)
    values ($1, $2, $3, $4, $5)
    on conflict (service, region, version) do update set kept_at = excluded.kept_at";

const IN_USE: &str = "select service, region, version, sources from definitions
    where (service, region, version) in (
        select service, region, definition from drafts union select service, region, definition from cases
    )
    order by service, region, kept_at, version";

const OF_RESIDENT: &str = "select service, region, version, sources from definitions
    where (service, region, version) in (
        select service, region, definition from drafts where resident_id = $1
        union select service, region, definition from cases where resident_id = $1
    )
    order by service, region, version";

const FORGET: &str = "delete from definitions
    where kept_at <= $1 and (service, region, version) not in (
        select service, region, definition from drafts union select service, region, definition from cases
    )";

impl Store {
    /// Keeps what a definition is made of. Comes before anything begins with it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_definition(
        &self,
        service: &str,
        region: &str,
        version: &str,
        sources: &str,
        now: OffsetDateTime,
    ) -> Result<()> {
        writing!(&self.db, pool => {
            let keep = sqlx::query(KEEP).bind(service).bind(region).bind(version).bind(sources).bind(now);
            keep.execute(pool).await.map(drop)
        })
    }

    /// Every definition that a draft or a case began with.
    ///
    /// # Errors
    /// What the database says.
    pub async fn definitions_in_use(&self) -> Result<Vec<KeptDefinition>> {
        reading!(&self.db, pool => sqlx::query_as(IN_USE).fetch_all(pool).await)
    }

    /// Every definition that a draft or a case of this resident began with.
    ///
    /// # Errors
    /// What the database says.
    pub async fn definitions_of(&self, resident: ResidentId) -> Result<Vec<KeptDefinition>> {
        reading!(&self.db, pool => sqlx::query_as(OF_RESIDENT).bind(resident.0).fetch_all(pool).await)
    }

    /// Deletes the definitions that no draft and no case began with, nor was about to lately, and says how many.
    ///
    /// # Errors
    /// What the database says.
    pub async fn delete_unused_definitions(&self, now: OffsetDateTime) -> Result<u64> {
        writing!(&self.db, pool => {
            sqlx::query(FORGET).bind(now - UNUSED_DEFINITIONS).execute(pool).await.map(|done| done.rows_affected())
        })
    }
}
