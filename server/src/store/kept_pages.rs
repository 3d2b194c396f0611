//! Pages that were sent after the sign-in had ended: kept until the person has signed in again, so that nothing typed
//! is lost by having taken a rest.

use super::{Result, Store, database::in_transaction, drafts::SAVE_PAGE};
use crate::secret::Secret;
use tantu_domain::{
    answer::Typed,
    ids::{DraftId, ResidentId},
};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// How long a page waits for its person. Assumed: long enough to find the phone and read a message.
const WAITS: Duration = Duration::hours(1);

const KEEP: &str = "insert into kept_pages (key_hash, draft_id, question, typed, kept_at)
    values ($1, $2, $3, $4, $5)";

/// What waits, unless the same page was sent again by somebody who was signed in.
const WAITING: &str = "select k.draft_id, k.question, k.typed, k.kept_at
    from kept_pages k
    left join draft_answers a on a.draft_id = k.draft_id and a.question = k.question
    where k.key_hash = $1 and k.kept_at > $2 and (a.answered_at is null or a.answered_at < k.kept_at)";

const FORGET: &str = "delete from kept_pages where key_hash = $1 or kept_at <= $2";

/// What [`WAITING`] finds: the draft, the question, what was typed, and when.
type Waiting = (Uuid, String, String, OffsetDateTime);

impl Store {
    /// Keeps a page for whoever holds `key` and turns out to own the draft. Pages nobody came for in time go.
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
        in_transaction!(&self.db, tx => {
            sqlx::query(FORGET).bind(hash.as_slice()).bind(now - WAITS).execute(&mut *tx).await?;
            let keep = sqlx::query(KEEP).bind(hash.as_slice()).bind(draft.0).bind(question);
            keep.bind(super::to_json(typed)).bind(now).execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// Puts the page kept under `key` into this resident's draft, if it is theirs. Either way it is kept no longer.
    ///
    /// # Errors
    /// What the database says.
    pub async fn claim_page(&self, key: &Secret, resident: ResidentId, now: OffsetDateTime) -> Result<()> {
        let hash = key.hash();
        in_transaction!(&self.db, tx => {
            let waiting = sqlx::query_as(WAITING).bind(hash.as_slice()).bind(now - WAITS);
            let waiting: Option<Waiting> = waiting.fetch_optional(&mut *tx).await?;
            if let Some((draft, question, typed, kept_at)) = waiting {
                // Whose draft it is, is asked here: into anybody else's nothing is written.
                let save = sqlx::query(SAVE_PAGE).bind(draft).bind(resident.0).bind(question);
                save.bind(typed).bind(kept_at).execute(&mut *tx).await?;
            }
            sqlx::query(FORGET).bind(hash.as_slice()).bind(now - WAITS).execute(&mut *tx).await?;
        });
        Ok(())
    }
}
