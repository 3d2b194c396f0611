//! Who is stuck and waits for an answer. Nobody has to be signed in for it, so how much there is of it has limits.

use super::{
    Audit, Deed, Limits, Result, Room, Staff, Store,
    audit::write_down,
    codes::full_until,
    database::{Db, in_transaction, reading},
};
use crate::{keys::Field, secret::new_id};
use tantu_domain::{
    ids::{ResidentId, StuckNoteId},
    staff::StuckNoteFile,
    stuck::StuckNote,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// A note to keep until it is answered.
#[derive(Clone)]
pub struct NewStuckNote<'a> {
    /// Whose it is, if they are signed in.
    pub resident: Option<ResidentId>,
    /// The region whose offices answer it, by code.
    pub region: &'a str,
    /// What they tell.
    pub note: &'a StuckNote,
    /// Now.
    pub now: OffsetDateTime,
}

/// A note, as whoever wrote it finds it among their data.
#[derive(Clone, PartialEq, Eq)]
pub struct KeptStuckNote {
    /// What they told.
    pub note: StuckNote,
    /// When.
    pub written_at: OffsetDateTime,
    /// When it was answered, if it was.
    pub answered_at: Option<OffsetDateTime>,
}

/// Everything of it, sealed.
const NOTE: Field = Field { table: "stuck_notes", column: "note" };

const WRITTEN_LATELY: &str =
    "select written_at from stuck_notes where phone_hash = $1 order by written_at desc";

const WRITTEN_IN_ALL: &str = "select count(*) from stuck_notes where written_at > $1";

const KEEP: &str = "insert into stuck_notes (id, resident_id, region, note, phone_hash, written_at)
    values ($1, $2, $3, $4, $5, $6)";

const OPEN: &str = "select id, resident_id, note, written_at from stuck_notes
    where region = $1 and answered_at is null order by written_at limit 100";

const ANSWER: &str = "update stuck_notes set answered_at = $3
    where id = $1 and region = $2 and answered_at is null
    returning resident_id";

const OF: &str = "select id, note, written_at, answered_at from stuck_notes
    where resident_id = $1 order by written_at desc";

impl Store {
    /// Keeps a note, if the `limits` leave room for it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_stuck_note(&self, new: &NewStuckNote<'_>, limits: &Limits) -> Result<Room> {
        let NewStuckNote { resident, region, note, now } = new;
        let (id, phone) = (new_id(), self.keys.index("phone", note.phone.as_str()));
        let sealed = self.seal(NOTE, id.as_bytes(), note);
        let (window, most) = limits.all;
        in_transaction!(&self.db, tx => {
            if let Db::Postgres(_) = &self.db {
                // Two notes with one number wait for each other; SQLite has one writer anyway.
                let lock = "select pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0))";
                sqlx::query(lock).bind(&phone).execute(&mut *tx).await?;
            }
            let written: Vec<OffsetDateTime> =
                sqlx::query_scalar(WRITTEN_LATELY).bind(&phone).fetch_all(&mut *tx).await?;
            if let Some(until) = full_until(&written, *now, limits.each) {
                return Ok(Room::Full { until });
            }
            let in_all: i64 =
                sqlx::query_scalar(WRITTEN_IN_ALL).bind(*now - window).fetch_one(&mut *tx).await?;
            if in_all >= most {
                return Ok(Room::Full { until: *now + window });
            }
            let keep = sqlx::query(KEEP).bind(id).bind(resident.map(|resident| resident.0)).bind(*region);
            keep.bind(&sealed).bind(&phone).bind(now).execute(&mut *tx).await?;
        });
        Ok(Room::Kept)
    }

    /// Everybody of their region who waits for an answer, oldest first, at most a hundred. That it was read is written
    /// down of each.
    ///
    /// # Errors
    /// What the database says.
    pub async fn read_stuck_notes(&self, by: &Staff, now: OffsetDateTime) -> Result<Vec<StuckNoteFile>> {
        type Row = (Uuid, Option<Uuid>, String, OffsetDateTime);
        let rows: Vec<Row> = in_transaction!(&self.db, tx => {
            let rows: Vec<Row> = sqlx::query_as(OPEN).bind(&by.region).fetch_all(&mut *tx).await?;
            for (_, resident, ..) in &rows {
                write_down!(self, tx, audit(by, Deed::StuckNoteRead, *resident, now));
            }
            rows
        });
        let file = |(id, _, note, at): Row| {
            Ok(StuckNoteFile { id: StuckNoteId(id), at, note: self.unseal(NOTE, id.as_bytes(), &note)? })
        };
        rows.into_iter().map(file).collect()
    }

    /// Writes down that a note of their region was answered; `false` if none of that name waits there.
    ///
    /// # Errors
    /// What the database says.
    pub async fn answer_stuck_note(&self, by: &Staff, id: StuckNoteId, now: OffsetDateTime) -> Result<bool> {
        Ok(in_transaction!(&self.db, tx => {
            let answer = sqlx::query_scalar(ANSWER).bind(id.0).bind(&by.region).bind(now);
            let answered: Option<Option<Uuid>> = answer.fetch_optional(&mut *tx).await?;
            if let Some(resident) = answered {
                write_down!(self, tx, audit(by, Deed::StuckNoteAnswered, resident, now));
            }
            answered.is_some()
        }))
    }

    /// Every note of this person's, newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn stuck_notes_of(&self, resident: ResidentId) -> Result<Vec<KeptStuckNote>> {
        type Row = (Uuid, String, OffsetDateTime, Option<OffsetDateTime>);
        let rows: Vec<Row> =
            reading!(&self.db, pool => sqlx::query_as(OF).bind(resident.0).fetch_all(pool).await?);
        let kept = |(id, note, written_at, answered_at): Row| {
            Ok(KeptStuckNote { note: self.unseal(NOTE, id.as_bytes(), &note)?, written_at, answered_at })
        };
        rows.into_iter().map(kept).collect()
    }
}

/// What an office did with somebody's note.
fn audit(by: &Staff, deed: Deed, resident: Option<Uuid>, at: OffsetDateTime) -> Audit<'static> {
    Audit { at, who: by.into(), deed, detail: "", resident: resident.map(ResidentId), case: None }
}
