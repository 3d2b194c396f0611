//! The audit log: who signed in, looked at, changed or took along what. Only added to, each entry bound to the one before
//! it by a keyed hash, so that whoever can write to the database but has no key cannot change the past unnoticed.
//!
//! It holds ids and offices, never names or answers, and outlives what it speaks of.

use super::{
    Result, Store,
    database::{in_transaction, reading},
    sessions::Way,
};
use crate::keys::Keys;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use tantu_domain::{
    ids::{CaseId, ResidentId},
    region::Role,
};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use uuid::Uuid;

/// Who did it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "who", rename_all = "kebab-case")]
pub enum Who {
    /// Somebody who is signed in, for themselves or for another.
    Person {
        /// Who.
        id: ResidentId,
    },
    /// A member of staff.
    Staff {
        /// What their token is called.
        id: Uuid,
        /// In which office.
        role: Role,
        /// Of which region.
        region: String,
    },
    /// The server, because a time was up.
    Server,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Signed in; the detail is the way.
    SignedIn,
    /// Read the queue of a region.
    QueueRead,
    /// Read a case, as staff.
    CaseRead,
    /// Read that somebody is stuck, as staff.
    StuckNoteRead,
    /// Wrote down that somebody who was stuck was answered.
    StuckNoteAnswered,
    /// Something happened to a case; the detail is the event.
    CaseChanged,
    /// A draft was thrown away.
    DraftDeleted,
    /// Somebody's data was taken along; the detail is the form.
    Exported,
    /// A mandate came into force; the detail is its kind.
    MandateBegun,
    /// A mandate was ended; the detail is by whom.
    MandateEnded,
    /// A consent was given; the detail is for what.
    ConsentGiven,
    /// A consent was withdrawn; the detail is for what.
    ConsentWithdrawn,
    /// A way in was made; the detail is which.
    WayAdded,
    /// A way in was taken away; the detail is which.
    WayRemoved,
    /// Read, as staff, what an employer may be told of somebody.
    EmployerFileRead,
    /// Something in the register of those who look for work was changed; the detail is what happened.
    RegisterChanged,
    /// A class or a fair was published, changed or called off; the detail is which of these.
    GatheringWritten,
    /// Read that somebody comes to one and what they need there, as staff.
    SignUpRead,
    /// Something happened to somebody's sign-up; the detail is what.
    SignUpChanged,
    /// What was kept of somebody was deleted; the detail is what.
    DataDeleted,
}

impl Deed {
    /// Everything that is written down.
    pub const ALL: [Self; 20] = [
        Self::SignedIn,
        Self::QueueRead,
        Self::CaseRead,
        Self::StuckNoteRead,
        Self::StuckNoteAnswered,
        Self::CaseChanged,
        Self::DraftDeleted,
        Self::Exported,
        Self::MandateBegun,
        Self::MandateEnded,
        Self::ConsentGiven,
        Self::ConsentWithdrawn,
        Self::WayAdded,
        Self::WayRemoved,
        Self::EmployerFileRead,
        Self::RegisterChanged,
        Self::GatheringWritten,
        Self::SignUpRead,
        Self::SignUpChanged,
        Self::DataDeleted,
    ];

    /// Its name in the table and in word keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::SignedIn => "signed-in",
            Self::QueueRead => "queue-read",
            Self::CaseRead => "case-read",
            Self::StuckNoteRead => "stuck-note-read",
            Self::StuckNoteAnswered => "stuck-note-answered",
            Self::CaseChanged => "case-changed",
            Self::DraftDeleted => "draft-deleted",
            Self::Exported => "exported",
            Self::MandateBegun => "mandate-begun",
            Self::MandateEnded => "mandate-ended",
            Self::ConsentGiven => "consent-given",
            Self::ConsentWithdrawn => "consent-withdrawn",
            Self::WayAdded => "way-added",
            Self::WayRemoved => "way-removed",
            Self::EmployerFileRead => "employer-file-read",
            Self::RegisterChanged => "register-changed",
            Self::GatheringWritten => "gathering-written",
            Self::SignUpRead => "sign-up-read",
            Self::SignUpChanged => "sign-up-changed",
            Self::DataDeleted => "data-deleted",
        }
    }
}

/// Something to write down.
#[derive(Clone, Debug)]
pub struct Audit<'a> {
    /// When.
    pub at: OffsetDateTime,
    /// Who did it.
    pub who: Who,
    /// What.
    pub deed: Deed,
    /// What kind of it, in a word of the program; never anything a person typed.
    pub detail: &'a str,
    /// Whom it concerns.
    pub resident: Option<ResidentId>,
    /// Which case.
    pub case: Option<CaseId>,
}

/// Something that was written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audited {
    /// When.
    pub at: OffsetDateTime,
    /// Who did it.
    pub who: Who,
    /// What, by [`Deed::name`].
    pub deed: String,
    /// What kind of it.
    pub detail: String,
    /// Which case.
    pub case: Option<CaseId>,
}

/// How the chain stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chain {
    /// Every entry is as it was written.
    Whole {
        /// How many there are.
        entries: i64,
        /// The hash of the last, to be written down elsewhere: it shows later that none was cut off.
        head: String,
    },
    /// Every entry is as it was written, but none is the one that was known.
    CutOff {
        /// How many are left.
        entries: i64,
    },
    /// An entry is not as it was written, or the one before it is missing.
    Broken {
        /// The first such place.
        at: i64,
    },
}

/// A row of the table, without its hash.
type Bare = (i64, OffsetDateTime, String, String, String, Option<Uuid>, Option<Uuid>);

pub(super) const LAST: &str = "select seq, hash from audit_log order by seq desc limit 1";

pub(super) const ADD: &str = "insert into audit_log (seq, at, who, deed, detail, resident_id, case_id, hash)
    values ($1, $2, $3, $4, $5, $6, $7, $8)";

/// On PostgreSQL entries wait for each other until the commit; SQLite has one writer anyway.
pub(super) const WAIT: &str = "select pg_advisory_xact_lock(hashtextextended('audit_log', 0))";

const FROM: &str = "select seq, at, who, deed, detail, resident_id, case_id, hash from audit_log
    where seq > $1 order by seq limit 1000";

const ABOUT: &str = "select at, who, deed, detail, case_id from audit_log
    where resident_id = $1 order by seq desc limit 1000";

/// Writes an [`Audit`] down in the transaction `$tx`, so that it is there exactly if what it tells of was done.
macro_rules! write_down {
    ($store:expr, $tx:ident, $audit:expr) => {{
        use $crate::store::{audit, database::Db};
        let audit: $crate::store::Audit<'_> = $audit;
        if let Db::Postgres(_) = &$store.db {
            sqlx::query(audit::WAIT).execute(&mut *$tx).await?;
        }
        let last: Option<(i64, Vec<u8>)> = sqlx::query_as(audit::LAST).fetch_optional(&mut *$tx).await?;
        let link = audit::link(&$store.keys, &audit, last);
        let add = sqlx::query(audit::ADD).bind(link.seq).bind(link.at).bind(link.who).bind(audit.deed.name());
        let add = add.bind(audit.detail).bind(audit.resident.map(|resident| resident.0));
        add.bind(audit.case.map(|case| case.0)).bind(link.hash).execute(&mut *$tx).await?;
    }};
}

pub(super) use write_down;

/// What the chain adds to an entry.
pub(super) struct Link {
    pub(super) seq: i64,
    pub(super) at: OffsetDateTime,
    pub(super) who: String,
    pub(super) hash: Vec<u8>,
}

/// The next link, after the last one.
pub(super) fn link(keys: &Keys, audit: &Audit<'_>, last: Option<(i64, Vec<u8>)>) -> Link {
    let (last, previous) = last.unwrap_or_default();
    let (seq, who) = (last + 1, super::to_json(&audit.who));
    // As exactly as both databases keep it.
    let at = audit.at.replace_nanosecond(audit.at.microsecond() * 1000).unwrap_or(audit.at);
    let (resident, case) = (audit.resident.map(|resident| resident.0), audit.case.map(|case| case.0));
    let bare = (seq, at, who.clone(), audit.deed.name().to_owned(), audit.detail.to_owned(), resident, case);
    Link { seq, at, who, hash: hash(keys, &bare, &previous) }
}

/// Over everything an entry says, told apart as JSON tells it apart, and the hash before it.
fn hash(keys: &Keys, (seq, at, who, deed, detail, resident, case): &Bare, previous: &[u8]) -> Vec<u8> {
    let at = at.to_offset(time::UtcOffset::UTC).format(&Rfc3339).expect("our years have four digits");
    keys.index("audit", &super::to_json(&(seq, at, who, deed, detail, resident, case, previous)))
}

impl Store {
    /// Writes down something that changes nothing else.
    ///
    /// # Errors
    /// What the database says.
    pub async fn write_down(&self, audit: Audit<'_>) -> Result<()> {
        in_transaction!(&self.db, tx => write_down!(self, tx, audit.clone()));
        Ok(())
    }

    /// What was written down about somebody, newest first; the latest thousand.
    ///
    /// # Errors
    /// What the database says.
    pub async fn audited_about(&self, resident: ResidentId) -> Result<Vec<Audited>> {
        type Row = (OffsetDateTime, String, String, String, Option<Uuid>);
        let rows: Vec<Row> =
            reading!(&self.db, pool => sqlx::query_as(ABOUT).bind(resident.0).fetch_all(pool).await?);
        let audited = |(at, who, deed, detail, case): Row| {
            Ok(Audited { at, who: super::from_json(&who)?, deed, detail, case: case.map(CaseId) })
        };
        rows.into_iter().map(audited).collect()
    }

    /// Goes through the whole chain. One of its hashes must be the `known` one, if there is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn verify_audit(&self, known: Option<&str>) -> Result<Chain> {
        type Row = (i64, OffsetDateTime, String, String, String, Option<Uuid>, Option<Uuid>, Vec<u8>);
        let (mut last, mut head, mut is_known) = (0, Vec::new(), known.is_none());
        loop {
            let rows: Vec<Row> =
                reading!(&self.db, pool => sqlx::query_as(FROM).bind(last).fetch_all(pool).await?);
            if rows.is_empty() {
                let (entries, head) = (last, URL_SAFE_NO_PAD.encode(head));
                return Ok(if is_known { Chain::Whole { entries, head } } else { Chain::CutOff { entries } });
            }
            for (seq, at, who, deed, detail, resident, case, found) in rows {
                let bare = (seq, at, who, deed, detail, resident, case);
                if seq != last + 1 || hash(&self.keys, &bare, &head) != found {
                    return Ok(Chain::Broken { at: last + 1 });
                }
                is_known |= known == Some(URL_SAFE_NO_PAD.encode(&found).as_str());
                (last, head) = (seq, found);
            }
        }
    }
}

impl Who {
    /// Somebody who is signed in.
    pub fn person(id: ResidentId) -> Self {
        Self::Person { id }
    }
}

impl From<&super::Staff> for Who {
    fn from(staff: &super::Staff) -> Self {
        Self::Staff { id: staff.id, role: staff.role, region: staff.region.clone() }
    }
}

impl<'a> Audit<'a> {
    /// That somebody made a way in of their own, or took one away.
    pub(super) fn way(deed: Deed, way: Way, person: ResidentId, at: OffsetDateTime) -> Audit<'a> {
        Audit { deed, ..Self::signed_in(person, way, at) }
    }

    /// That somebody signed in.
    pub(super) fn signed_in(person: ResidentId, way: Way, at: OffsetDateTime) -> Audit<'a> {
        let (who, deed) = (Who::person(person), Deed::SignedIn);
        Audit { at, who, deed, detail: way.name(), resident: Some(person), case: None }
    }
}
