//! Replies to a case that were sent after the sign-in had ended: kept until the person has signed in again. They are not
//! made by themselves then: a reply is sent by whoever has read what they reply to.

use super::{
    Result, Store,
    database::{in_transaction, reading, writing},
};
use crate::{jobs::retention::KEPT_PAGES, keys::Field, secret::Secret};
use tantu_domain::answer::Typed;
use time::OffsetDateTime;

/// What was typed, sealed.
const TYPED: Field = Field { table: "kept_replies", column: "typed" };

const KEEP: &str = "insert into kept_replies (key_hash, page, typed, kept_at) values ($1, $2, $3, $4)";

const WAITING: &str = "select typed from kept_replies where key_hash = $1 and page = $2 and kept_at > $3";

const FORGET: &str = "delete from kept_replies where key_hash = $1 or kept_at <= $2";

impl Store {
    /// Keeps what was typed on this page of a case, for whoever holds `key` and turns out to reach the case.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_reply(
        &self,
        key: &Secret,
        page: &str,
        typed: &Typed,
        now: OffsetDateTime,
    ) -> Result<()> {
        let hash = key.hash();
        let typed = self.seal(TYPED, &hash, typed);
        in_transaction!(&self.db, tx => {
            sqlx::query(FORGET).bind(hash.as_slice()).bind(now - KEPT_PAGES).execute(&mut *tx).await?;
            let keep = sqlx::query(KEEP).bind(hash.as_slice()).bind(page).bind(&typed).bind(now);
            keep.execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// What was typed on this page of a case before its person had signed in again. Whether the case is theirs is for the
    /// caller to ask first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn kept_reply(&self, key: &Secret, page: &str, now: OffsetDateTime) -> Result<Option<Typed>> {
        let hash = key.hash();
        let typed: Option<String> = reading!(&self.db, pool => {
            let waiting = sqlx::query_scalar(WAITING).bind(hash.as_slice()).bind(page).bind(now - KEPT_PAGES);
            waiting.fetch_optional(pool).await?
        });
        typed.map(|typed| self.unseal(TYPED, &hash, &typed)).transpose()
    }

    /// Keeps it no longer, because it was sent, or because the person has left.
    ///
    /// # Errors
    /// What the database says.
    pub async fn forget_reply(&self, key: &Secret, now: OffsetDateTime) -> Result<()> {
        let hash = key.hash();
        writing!(&self.db, pool => {
            sqlx::query(FORGET).bind(hash.as_slice()).bind(now - KEPT_PAGES).execute(pool).await.map(drop)
        })
    }
}
