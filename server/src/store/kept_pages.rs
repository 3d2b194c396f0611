//! Pages that were sent after the sign-in had ended: kept until the person has signed in again, so that nothing typed
//! is lost by having taken a rest.

use super::{
    Result, Store,
    answers::SentPage,
    database::{in_transaction, reading, writing},
};
use crate::{jobs::retention::KEPT_PAGES, keys::Field, secret::Secret};
use tantu_domain::{
    answer::Typed,
    ids::{DraftId, ResidentId},
};
use time::OffsetDateTime;
use uuid::Uuid;

/// What was typed on the page, sealed.
const TYPED: Field = Field { table: "kept_pages", column: "typed" };

const KEEP: &str = "insert into kept_pages (key_hash, draft_id, question, typed, seen, kept_at)
    values ($1, $2, $3, $4, $5, $6)";

const WAITING: &str = "select draft_id, question, typed, seen, kept_at
    from kept_pages where key_hash = $1 and kept_at > $2";

const FORGET: &str = "delete from kept_pages where key_hash = $1 or kept_at <= $2";

/// What [`WAITING`] finds: the draft, the question, what was typed, what the page was drawn from, and when it was sent.
type Waiting = (Uuid, String, String, Option<String>, OffsetDateTime);

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
        seen: Option<&str>,
        now: OffsetDateTime,
    ) -> Result<()> {
        let hash = key.hash();
        let typed = self.seal(TYPED, &hash, typed);
        in_transaction!(&self.db, tx => {
            sqlx::query(FORGET).bind(hash.as_slice()).bind(now - KEPT_PAGES).execute(&mut *tx).await?;
            let keep = sqlx::query(KEEP).bind(hash.as_slice()).bind(draft.0).bind(question);
            keep.bind(&typed).bind(seen).bind(now).execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// Puts the page kept under `key` into this resident's draft, if it is theirs, as sent by the `person` who has signed
    /// in. Either way it is kept no longer; what broke off in between is done again, and changes nothing then.
    ///
    /// # Errors
    /// What the database says.
    pub async fn claim_page(
        &self,
        key: &Secret,
        resident: ResidentId,
        person: ResidentId,
        now: OffsetDateTime,
    ) -> Result<()> {
        let hash = key.hash();
        let waiting: Option<Waiting> = reading!(&self.db, pool => {
            sqlx::query_as(WAITING).bind(hash.as_slice()).bind(now - KEPT_PAGES).fetch_optional(pool).await?
        });
        if let Some((draft, question, typed, seen, at)) = waiting {
            let (typed, seen) = (&self.unseal(TYPED, &hash, &typed)?, seen.as_deref());
            let page = SentPage { by: person, question: &question, typed, seen, at, has_waited: true };
            // Whose draft it is, is asked there: into anybody else's nothing is written.
            self.save_page(resident, DraftId(draft), &page).await?;
        }
        writing!(&self.db, pool => {
            sqlx::query(FORGET).bind(hash.as_slice()).bind(now - KEPT_PAGES).execute(pool).await.map(drop)
        })
    }
}
