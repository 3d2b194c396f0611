//! Deleting everything about somebody, because they asked for it: what may go goes at once, what has to be kept for a
//! while goes when its time is up.
//!
//! **Invariant:** nobody is deleted as long as a case of theirs is under way, or has to be kept.

use super::{
    Audit, Deed, NewMessage, Result, Store, Who,
    audit::write_down,
    database::{Db, in_transaction, reading},
    messages::write_messages,
};
use tantu_domain::ids::ResidentId;
use time::OffsetDateTime;

/// What came of asking for everything to be deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deletion {
    /// Nothing is left.
    Done,
    /// What may go is gone; the rest goes when the last case has been kept long enough.
    Begun,
    /// A case is under way. Nothing was deleted.
    Refused,
}

/// On PostgreSQL, that nobody sends an application meanwhile; SQLite has one writer anyway.
const HOLD: &str = "select id from residents where id = $1 for update";

const OPEN_CASES: &str = "select count(*) from cases where resident_id = $1 and is_open";

const CASES: &str = "select count(*) from cases where resident_id = $1";

const DELETE: [&str; 10] = [
    "delete from drafts where resident_id = $1",
    "delete from messages where resident_id = $1",
    "delete from stuck_notes where resident_id = $1",
    "delete from registrations where resident_id = $1",
    "delete from saved_searches where resident_id = $1",
    "delete from sign_ups where resident_id = $1",
    "delete from passkeys where resident_id = $1",
    "delete from identities where resident_id = $1",
    "delete from cards where resident_id = $1",
    "delete from sessions where resident_id = $1",
];

const END_CONSENTS: &str =
    "update consents set withdrawn_at = $2 where resident_id = $1 and withdrawn_at is null";

const END_MANDATES: &str = "update mandates
    set ended_at = $2, ended_by = case when resident_id = $1 then 'resident' else 'helper' end
    where (resident_id = $1 or helper_id = $1) and ended_at is null and ends_at > $2";

const ASK: &str = "insert into deletions (resident_id, asked_at) values ($1, $2)
    on conflict (resident_id) do nothing";

const DELETE_RESIDENT: &str = "delete from residents where id = $1";

const ASKED: &str = "select asked_at from deletions where resident_id = $1";

impl Store {
    /// Deletes of this resident what may go: drafts, messages, notes, ways in; everything, where there is no case to keep.
    /// Mandates and consents end. `tell` is what they and those who help them are told.
    ///
    /// # Errors
    /// What the database says; then nothing was deleted.
    pub async fn delete_everything(
        &self,
        resident: ResidentId,
        by: &Who,
        tell: &[NewMessage],
        now: OffsetDateTime,
    ) -> Result<Deletion> {
        Ok(in_transaction!(&self.db, tx => {
            if let Db::Postgres(_) = &self.db {
                sqlx::query(HOLD).bind(resident.0).execute(&mut *tx).await?;
            }
            let open: i64 = sqlx::query_scalar(OPEN_CASES).bind(resident.0).fetch_one(&mut *tx).await?;
            if open > 0 {
                return Ok(Deletion::Refused);
            }
            for delete in DELETE {
                sqlx::query(delete).bind(resident.0).execute(&mut *tx).await?;
            }
            for end in [END_CONSENTS, END_MANDATES, ASK] {
                sqlx::query(end).bind(resident.0).bind(now).execute(&mut *tx).await?;
            }
            let (deed, detail) = (Deed::DataDeleted, "asked");
            let audit = Audit { at: now, who: by.clone(), deed, detail, resident: Some(resident), case: None };
            write_down!(self, tx, audit);
            write_messages!(self, tx, None, now, tell);
            let kept: i64 = sqlx::query_scalar(CASES).bind(resident.0).fetch_one(&mut *tx).await?;
            if kept == 0 {
                sqlx::query(DELETE_RESIDENT).bind(resident.0).execute(&mut *tx).await?;
                Deletion::Done
            } else {
                Deletion::Begun
            }
        }))
    }

    /// When this resident asked to be deleted, if they did and have not begun anew since.
    ///
    /// # Errors
    /// What the database says.
    pub async fn deletion_asked_at(&self, resident: ResidentId) -> Result<Option<OffsetDateTime>> {
        reading!(&self.db, pool => sqlx::query_scalar(ASKED).bind(resident.0).fetch_optional(pool).await)
    }
}
