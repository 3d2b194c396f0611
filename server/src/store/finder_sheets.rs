//! What was answered to “What can I get?”: for whoever holds the key, and for a day. Nobody has to say who they are, so
//! nobody else can find it, and nothing leads from it to a resident.

use super::{
    Result, Store,
    database::{in_transaction, reading, writing},
};
use crate::{jobs::retention::FINDER_SHEETS, keys::Field, secret::Secret};
use tantu_domain::answer::TypedAnswers;
use time::OffsetDateTime;

/// Everything that was answered, sealed.
const TYPED: Field = Field { table: "finder_sheets", column: "typed" };

const SAVE: &str = "insert into finder_sheets (key_hash, typed, saved_at) values ($1, $2, $3)
    on conflict (key_hash) do update set typed = excluded.typed, saved_at = excluded.saved_at";

const FIND: &str = "select typed, saved_at from finder_sheets where key_hash = $1 and saved_at > $2";

const DELETE: &str = "delete from finder_sheets where key_hash = $1";

const FORGET: &str = "delete from finder_sheets where saved_at <= $1";

impl Store {
    /// Keeps everything answered so far under `key`. Answers nobody came back to in time go.
    ///
    /// # Errors
    /// What the database says.
    pub async fn save_sheet(&self, key: &Secret, typed: &TypedAnswers, now: OffsetDateTime) -> Result<()> {
        let hash = key.hash();
        let typed = self.seal(TYPED, &hash, typed);
        in_transaction!(&self.db, tx => {
            sqlx::query(FORGET).bind(now - FINDER_SHEETS).execute(&mut *tx).await?;
            let save = sqlx::query(SAVE).bind(hash.as_slice()).bind(&typed).bind(now);
            save.execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// What was answered under `key` and when the last of it was, within the last day.
    ///
    /// # Errors
    /// What the database says.
    pub async fn sheet(
        &self,
        key: &Secret,
        now: OffsetDateTime,
    ) -> Result<Option<(TypedAnswers, OffsetDateTime)>> {
        let hash = key.hash();
        let found: Option<(String, OffsetDateTime)> = reading!(&self.db, pool => {
            sqlx::query_as(FIND).bind(hash.as_slice()).bind(now - FINDER_SHEETS).fetch_optional(pool).await?
        });
        found.map(|(typed, saved_at)| Ok((self.unseal(TYPED, &hash, &typed)?, saved_at))).transpose()
    }

    /// Throws away what was answered under `key`. Where there is nothing, nothing happens.
    ///
    /// # Errors
    /// What the database says.
    pub async fn delete_sheet(&self, key: &Secret) -> Result<()> {
        let hash = key.hash();
        writing!(&self.db, pool => sqlx::query(DELETE).bind(hash.as_slice()).execute(pool).await.map(drop))
    }
}
