//! Who comes to a class or a fair, for whoever holds it: read before, written down afterwards, counted once a year.

use super::sign_ups::{ALL_TO, Row, audit};
use crate::store::{
    Audit, Deed, Result, Staff, Store,
    audit::write_down,
    database::{in_transaction, reading},
    from_json,
};
use tantu_domain::{
    ids::ResidentId,
    staff::{AttendanceNote, SignUpFile},
    work::{Gathering, GatheringKind, GatheringNumber},
};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// That somebody was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// Who.
    pub resident: ResidentId,
    /// At what.
    pub kind: GatheringKind,
    /// The last day of it.
    pub on: Date,
    /// Whether they have the certificate of a class.
    pub is_certified: bool,
}

/// What comes of writing down whether somebody came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    /// It is written down, in place of whatever stood there.
    Done,
    /// There is no such gathering in their region, or this person has no seat there.
    NotThere,
    /// It has not begun.
    TooEarly,
    /// There is no certificate for it, or they did not come.
    NoCertificate,
}

const NOTE: &str = "update sign_ups set has_come = $3, is_certified = $4, attended_at = $5
    where gathering = $1 and resident_id = $2 and state = 'coming'";

const GATHERING: &str =
    "select region, gathering from gatherings where number = $1 and region = $2 and not is_cancelled";

const ATTENDED: &str = "select s.resident_id, g.kind, g.ends_on, s.is_certified
    from sign_ups s join gatherings g on g.number = s.gathering
    where g.region = $1 and g.ends_on >= $2 and g.ends_on <= $3 and s.has_come
    order by g.ends_on, g.number, s.resident_id";

impl Store {
    /// Who comes and who waits, in the order in which they signed up, and what they need. That it was read is written
    /// down of each. `None` if there is none of this number in their region.
    ///
    /// # Errors
    /// What the database says.
    pub async fn read_sign_ups(
        &self,
        by: &Staff,
        number: GatheringNumber,
        now: OffsetDateTime,
    ) -> Result<Option<Vec<SignUpFile>>> {
        let is_theirs = self.gathering(number).await?.is_some_and(|found| found.region == by.region);
        if !is_theirs {
            return Ok(None);
        }
        let rows: Vec<Row> = in_transaction!(&self.db, tx => {
            let rows: Vec<Row> =
                sqlx::query_as(ALL_TO).bind(number.0).bind(&by.region).fetch_all(&mut *tx).await?;
            for row in &rows {
                let (deed, resident) = (Deed::SignUpRead, Some(ResidentId(row.1)));
                write_down!(self, tx, Audit { at: now, who: by.into(), deed, detail: "", resident, case: None });
            }
            rows
        });
        let mut files = Vec::new();
        for row in rows {
            let resident = ResidentId(row.1);
            let (kept, person) = (self.opened_sign_up(row)?, self.person(resident).await?);
            let (name, phone) = person.map(|person| (person.name, person.phone)).unwrap_or_default();
            files.push(SignUpFile {
                resident,
                name,
                phone,
                place: kept.place,
                wanted: kept.wanted,
                signed_up_at: kept.signed_up_at,
                has_come: kept.has_come,
                is_certified: kept.is_certified,
            });
        }
        Ok(Some(files))
    }

    /// Writes down whether somebody who had a seat came, and whether they have the certificate.
    ///
    /// # Errors
    /// What the database says.
    pub async fn note_attendance(
        &self,
        by: &Staff,
        number: GatheringNumber,
        note: AttendanceNote,
        now: OffsetDateTime,
    ) -> Result<Noted> {
        let AttendanceNote { resident, has_come, is_certified } = note;
        in_transaction!(&self.db, tx => {
            let found = sqlx::query_as(GATHERING).bind(number.0).bind(&by.region).fetch_optional(&mut *tx).await?;
            let found: Option<(String, String)> = found;
            let Some((_, gathering)) = found else { return Ok(Noted::NotThere) };
            let gathering: Gathering = from_json(&gathering)?;
            if !gathering.has_begun(now) {
                return Ok(Noted::TooEarly);
            }
            if is_certified && !(has_come && gathering.certificate) {
                return Ok(Noted::NoCertificate);
            }
            let note = sqlx::query(NOTE).bind(number.0).bind(resident.0).bind(has_come).bind(is_certified);
            if note.bind(now).execute(&mut *tx).await?.rows_affected() == 0 {
                return Ok(Noted::NotThere);
            }
            write_down!(self, tx, audit(&by.into(), "attended", resident, now));
        });
        Ok(Noted::Done)
    }

    /// Who was at what this region's staff held, from one last day to another, both counted.
    ///
    /// # Errors
    /// What the database says.
    pub async fn attendances(&self, region: &str, from: Date, until: Date) -> Result<Vec<Attendance>> {
        let rows: Vec<(Uuid, String, Date, bool)> = reading!(&self.db, pool => {
            sqlx::query_as(ATTENDED).bind(region).bind(from).bind(until).fetch_all(pool).await?
        });
        let attended = |(resident, kind, on, is_certified): (Uuid, String, Date, bool)| {
            let kind = GatheringKind::from_name(&kind)?;
            Some(Attendance { resident: ResidentId(resident), kind, on, is_certified })
        };
        Ok(rows.into_iter().filter_map(attended).collect())
    }
}
