//! Who is signed in, in which browser, by what, and for whom.

use super::{
    Audit, Error, Result, Store,
    audit::write_down,
    database::{in_transaction, reading, writing},
};
use crate::{
    jobs::retention::{EXTENSION, IDLE_SESSIONS, SESSIONS},
    secret::{Hash, Secret, new_id},
};
use tantu_domain::{
    ids::{MandateId, ResidentId, SessionId},
    mandate::Mandate,
};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// How exactly it is known when something was last done; finer would mean writing at every request.
const GRAIN: Duration = Duration::minutes(1);

/// By what somebody signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A code to their phone.
    Code,
    /// A passkey.
    Passkey,
    /// The province's unified identity.
    Identity,
    /// The card from the hall.
    Card,
}

impl Way {
    /// Every way in.
    pub const ALL: [Self; 4] = [Self::Code, Self::Passkey, Self::Identity, Self::Card];

    /// Its name in the table and in word keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Passkey => "passkey",
            Self::Identity => "identity",
            Self::Card => "card",
        }
    }

    fn from_name(name: &str) -> Result<Self> {
        let way = Self::ALL.into_iter().find(|way| way.name() == name);
        way.ok_or_else(|| Error::Decode("a stored way in is unknown".into()))
    }
}

/// A session to begin.
#[derive(Clone, Debug)]
pub struct NewSession<'a> {
    /// The secret in the browser.
    pub token: &'a Secret,
    /// The session this browser had, which ends.
    pub old: Option<&'a Secret>,
    /// By what they signed in.
    pub way: Way,
    /// What the browser says it is, in a few words.
    pub device: &'a str,
    /// Now.
    pub now: OffsetDateTime,
}

/// Who is signed in in a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// This browser's session.
    pub session: SessionId,
    /// Who it is.
    pub person: ResidentId,
    /// Under which mandate they act, if for somebody else; whether it holds is for the caller to ask.
    pub mandate: Option<Mandate>,
    /// When the session ends if nothing more is done in it.
    pub ends_at: OffsetDateTime,
}

/// A session, as its person sees it in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// The session.
    pub id: SessionId,
    /// What the browser says it is.
    pub device: String,
    /// By what they signed in there.
    pub way: Way,
    /// When they did.
    pub signed_in_at: OffsetDateTime,
    /// When they last did something there, to the minute.
    pub last_seen_at: OffsetDateTime,
    /// When it ends if nothing more is done there.
    pub ends_at: OffsetDateTime,
}

const FIND: &str = "select id, resident_id, mandate_id, last_seen_at, ends_at from sessions
    where token_hash = $1 and last_seen_at > $2 and ends_at > $3";

const TOUCH: &str = "update sessions set last_seen_at = $2 where token_hash = $1";

const BEGIN: &str =
    "insert into sessions (token_hash, id, resident_id, way, device, created_at, last_seen_at, ends_at)
    values ($1, $2, $3, $4, $5, $6, $6, $7)";

/// Nothing is taken away from a session that lasts longer anyway.
const EXTEND: &str = "update sessions set
    last_seen_at = $3, ends_at = case when ends_at < $4 then $4 else ends_at end
    where id = $1 and resident_id = $2";

const FORGET: &str = "delete from sessions where token_hash = $1 or last_seen_at <= $2 or ends_at <= $3";

const END: &str = "delete from sessions where token_hash = $1";

const OPEN: &str = "select id, device, way, created_at, last_seen_at, ends_at from sessions
    where resident_id = $1 and last_seen_at > $2 and ends_at > $3
    order by last_seen_at desc, id";

const END_ONE: &str = "delete from sessions where id = $1 and resident_id = $2";

const END_OTHERS: &str = "delete from sessions where resident_id = $1 and id <> $2";

/// Nobody acts under a mandate that is not theirs.
const ACT: &str = "update sessions set mandate_id = $3 where id = $1 and resident_id = $2
    and ($3 is null or exists (select 1 from mandates where id = $3 and helper_id = $2))";

/// What [`FIND`] finds: the session, the person, the mandate, when it was last used, and its own end.
type Found = (Uuid, Uuid, Option<Uuid>, OffsetDateTime, OffsetDateTime);

/// What [`OPEN`] finds: the session, the browser, the way in, since when, when it was last used, and its own end.
type Open = (Uuid, String, String, OffsetDateTime, OffsetDateTime, OffsetDateTime);

impl Store {
    /// Begins a session. The one this browser had ends, and so does every one that is over.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begin_session(&self, person: ResidentId, new: &NewSession<'_>) -> Result<()> {
        let NewSession { token, old, way, device, now } = new;
        let (token, old) = (token.hash(), old.map(Secret::hash).unwrap_or_default());
        in_transaction!(&self.db, tx => {
            let forget = sqlx::query(FORGET).bind(old.as_slice()).bind(*now - IDLE_SESSIONS).bind(now);
            forget.execute(&mut *tx).await?;
            let begin = sqlx::query(BEGIN).bind(token.as_slice()).bind(new_id()).bind(person.0);
            begin.bind(way.name()).bind(*device).bind(now).bind(*now + SESSIONS).execute(&mut *tx).await?;
            write_down!(self, tx, Audit::signed_in(person, *way, *now));
        });
        Ok(())
    }

    /// Who is signed in with this session, unless it has ended.
    ///
    /// # Errors
    /// What the database says.
    pub async fn signed_in(&self, session: &Secret, now: OffsetDateTime) -> Result<Option<SignedIn>> {
        let hash = session.hash();
        let found: Option<Found> = reading!(&self.db, pool => {
            let find = sqlx::query_as(FIND).bind(hash.as_slice()).bind(now - IDLE_SESSIONS).bind(now);
            find.fetch_optional(pool).await?
        });
        let Some((id, person, mandate, mut last_seen, ends_at)) = found else { return Ok(None) };
        if now - last_seen >= GRAIN && self.touch(&hash, now).await {
            last_seen = now;
        }
        let person = ResidentId(person);
        let mandate = match mandate {
            // It is there, because the session would have gone with it; nobody may act for themselves by mistake.
            Some(mandate) => {
                Some(self.mandate_of(person, MandateId(mandate)).await?.ok_or(Error::RowNotFound)?)
            }
            None => None,
        };
        let ends_at = ends_at.min(last_seen + IDLE_SESSIONS);
        Ok(Some(SignedIn { session: SessionId(id), person, mandate, ends_at }))
    }

    /// Lets a session of this person last, and says until when: an hour from now, or longer if it would anyway. It may be
    /// done as often as they like.
    ///
    /// # Errors
    /// What the database says.
    pub async fn extend_session(
        &self,
        session: SessionId,
        person: ResidentId,
        now: OffsetDateTime,
    ) -> Result<OffsetDateTime> {
        let until = now + EXTENSION;
        writing!(&self.db, pool => {
            let extend = sqlx::query(EXTEND).bind(session.0).bind(person.0).bind(now).bind(until);
            extend.execute(pool).await.map(drop)
        })?;
        Ok(until)
    }

    /// Remembers that something was done. Where that cannot be written, as on a full disk, people may still read.
    async fn touch(&self, hash: &Hash, now: OffsetDateTime) -> bool {
        let touched = writing!(&self.db, pool => {
            sqlx::query(TOUCH).bind(hash.as_slice()).bind(now).execute(pool).await.map(drop)
        });
        if let Err(error) = &touched {
            tracing::warn!("could not write down that a session is in use: {error}");
        }
        touched.is_ok()
    }

    /// From now on this session is for whom the mandate says, or, without one, for its own person; `false` if the
    /// mandate is not theirs.
    ///
    /// # Errors
    /// What the database says.
    pub async fn act_under(
        &self,
        session: SessionId,
        person: ResidentId,
        mandate: Option<MandateId>,
    ) -> Result<bool> {
        let mandate = mandate.map(|mandate| mandate.0);
        let rows = writing!(&self.db, pool => {
            let act = sqlx::query(ACT).bind(session.0).bind(person.0).bind(mandate);
            act.execute(pool).await?.rows_affected()
        });
        Ok(rows > 0)
    }

    /// Ends a session, here and not only in the browser.
    ///
    /// # Errors
    /// What the database says.
    pub async fn end_session(&self, session: &Secret) -> Result<()> {
        let hash = session.hash();
        writing!(&self.db, pool => sqlx::query(END).bind(hash.as_slice()).execute(pool).await.map(drop))
    }

    /// Where this person is signed in, the one last used first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn devices(&self, person: ResidentId, now: OffsetDateTime) -> Result<Vec<Device>> {
        let rows: Vec<Open> = reading!(&self.db, pool => {
            let open = sqlx::query_as(OPEN).bind(person.0).bind(now - IDLE_SESSIONS).bind(now);
            open.fetch_all(pool).await?
        });
        let device = |(id, device, way, signed_in_at, last_seen_at, ends_at): Open| {
            let (id, way) = (SessionId(id), Way::from_name(&way)?);
            let ends_at = ends_at.min(last_seen_at + IDLE_SESSIONS);
            Ok(Device { id, device, way, signed_in_at, last_seen_at, ends_at })
        };
        rows.into_iter().map(device).collect()
    }

    /// Ends one of this person's sessions; `false` if they have no such session.
    ///
    /// # Errors
    /// What the database says.
    pub async fn end_device(&self, person: ResidentId, session: SessionId) -> Result<bool> {
        let rows = writing!(&self.db, pool => {
            sqlx::query(END_ONE).bind(session.0).bind(person.0).execute(pool).await?.rows_affected()
        });
        Ok(rows > 0)
    }

    /// Ends all of this person's sessions but one, and says how many.
    ///
    /// # Errors
    /// What the database says.
    pub async fn end_other_devices(&self, person: ResidentId, but: SessionId) -> Result<u64> {
        writing!(&self.db, pool => {
            let end = sqlx::query(END_OTHERS).bind(person.0).bind(but.0);
            end.execute(pool).await.map(|done| done.rows_affected())
        })
    }
}
