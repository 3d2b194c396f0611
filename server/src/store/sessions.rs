//! Who is signed in, in which browser.

use super::{
    Result, Store,
    database::{reading, writing},
};
use crate::secret::{Hash, Secret};
use tantu_domain::{ids::ResidentId, phone::Phone};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// A session ends when nothing was done for this long. Assumed: long enough to fetch one's papers.
pub(super) const IDLE: Duration = Duration::minutes(60);
/// It ends after this long whatever was done. Assumed: a day's work.
pub(super) const TOTAL: Duration = Duration::hours(12);
/// How exactly it is known when something was last done; finer would mean writing at every request.
const GRAIN: Duration = Duration::minutes(1);

const FIND: &str = "select s.resident_id, r.phone, s.last_seen_at
    from sessions s join residents r on r.id = s.resident_id
    where s.token_hash = $1 and s.last_seen_at > $2 and s.created_at > $3";

const TOUCH: &str = "update sessions set last_seen_at = $2 where token_hash = $1";

const END: &str = "delete from sessions where token_hash = $1";

impl Store {
    /// The resident who is signed in with this session and the number they sign in with, unless it has ended.
    ///
    /// # Errors
    /// What the database says.
    pub async fn resident_of_session(
        &self,
        session: &Secret,
        now: OffsetDateTime,
    ) -> Result<Option<(ResidentId, Phone)>> {
        let hash = session.hash();
        let found: Option<(Uuid, String, OffsetDateTime)> = reading!(&self.db, pool => {
            let find = sqlx::query_as(FIND).bind(hash.as_slice()).bind(now - IDLE).bind(now - TOTAL);
            find.fetch_optional(pool).await?
        });
        let Some((resident, phone, last_seen)) = found else { return Ok(None) };
        if now - last_seen >= GRAIN {
            self.touch(&hash, now).await;
        }
        Ok(Some((ResidentId(resident), super::phone(&phone)?)))
    }

    /// Remembers that something was done. Where that cannot be written, as on a full disk, people may still read.
    async fn touch(&self, hash: &Hash, now: OffsetDateTime) {
        let touched = writing!(&self.db, pool => {
            sqlx::query(TOUCH).bind(hash.as_slice()).bind(now).execute(pool).await.map(drop)
        });
        if let Err(error) = touched {
            tracing::warn!("could not write down that a session is in use: {error}");
        }
    }

    /// Ends a session, here and not only in the browser.
    ///
    /// # Errors
    /// What the database says.
    pub async fn end_session(&self, session: &Secret) -> Result<()> {
        let hash = session.hash();
        writing!(&self.db, pool => sqlx::query(END).bind(hash.as_slice()).execute(pool).await.map(drop))
    }
}
