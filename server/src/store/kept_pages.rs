//! Pages that were sent after the sign-in had ended: kept until the person has signed in again, so that nothing typed
//! is lost by having taken a rest.

use super::{
    Result, Store,
    database::{in_transaction, writing},
};
use crate::secret::Secret;
use tantu_domain::{
    answer::Typed,
    ids::{DraftId, ResidentId},
};
use time::{Duration, OffsetDateTime};

/// How long a page waits for its person. Assumed: long enough to find the phone and read a message.
const WAITS: Duration = Duration::hours(1);

const KEEP: &str = "insert into kept_pages (key_hash, draft_id, question, typed, kept_at)
    values ($1, $2, $3, $4, $5)";

/// Whose draft it is, is asked here: into anybody else's nothing is written.
const CLAIM: &str = "insert into draft_answers (draft_id, question, typed, answered_at)
    select k.draft_id, k.question, k.typed, k.kept_at
    from kept_pages k join drafts d on d.id = k.draft_id
    where k.key_hash = $1 and d.resident_id = $2 and k.kept_at > $3
    on conflict (draft_id, question) do update set typed = excluded.typed, answered_at = excluded.answered_at";

const FORGET: &str = "delete from kept_pages where key_hash = $1 or kept_at <= $2";

impl Store {
    /// Keeps a page for whoever holds `key` and turns out to own the draft.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_page(
        &self,
        key: &Secret,
        draft: DraftId,
        question: &str,
        typed: &Typed,
        now: OffsetDateTime,
    ) -> Result<()> {
        let hash = key.hash();
        writing!(&self.db, pool => {
            let keep = sqlx::query(KEEP).bind(hash.as_slice()).bind(draft.0).bind(question);
            keep.bind(super::to_json(typed)).bind(now).execute(pool).await.map(drop)
        })
    }

    /// Puts the page kept under `key` into this resident's draft, if it is theirs. Either way it is kept no longer.
    ///
    /// # Errors
    /// What the database says.
    pub async fn claim_page(&self, key: &Secret, resident: ResidentId, now: OffsetDateTime) -> Result<()> {
        let hash = key.hash();
        in_transaction!(&self.db, tx => {
            let claim = sqlx::query(CLAIM).bind(hash.as_slice()).bind(resident.0).bind(now - WAITS);
            claim.execute(&mut *tx).await?;
            sqlx::query(FORGET).bind(hash.as_slice()).bind(now - WAITS).execute(&mut *tx).await?;
        });
        Ok(())
    }
}
