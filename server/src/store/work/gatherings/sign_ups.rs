//! Signing up for a class or a fair: seats, and the list of those who wait for one.

use super::{STANDING, WAIT, few};
use crate::{
    keys::Field,
    store::{
        Audit, Deed, Result, Store, Who,
        audit::write_down,
        database::{Db, in_transaction, reading},
        from_json,
    },
};
use tantu_domain::{
    ids::ResidentId,
    work::{Gathering, GatheringNumber, Place, Wanted},
};
use time::OffsetDateTime;
use uuid::Uuid;

/// What comes of signing up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignedUp {
    /// It is written down, and so they stand.
    Standing(Place),
    /// They have their seats, and want more than there are. Everything stays as it was.
    NoRoom,
    /// There is no such gathering, or it takes nobody any more.
    Closed,
}

/// A sign-up, as its person finds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptSignUp {
    /// To which.
    pub number: GatheringNumber,
    /// What that is.
    pub gathering: Gathering,
    /// Whether it was called off.
    pub is_cancelled: bool,
    /// Where they stand.
    pub place: Place,
    /// What they said.
    pub wanted: Wanted,
    /// When they signed up.
    pub signed_up_at: OffsetDateTime,
    /// Whether they came, once it is written down.
    pub has_come: Option<bool>,
    /// Whether they have the certificate.
    pub is_certified: bool,
}

/// What somebody needs there, sealed.
pub(super) const DETAILS: Field = Field { table: "sign_ups", column: "details" };

const MINE: &str = "select state, companions from sign_ups where gathering = $1 and resident_id = $2";

pub(super) const TAKEN: &str = "select coalesce(sum(companions + 1), 0) from sign_ups
    where gathering = $1 and state = 'coming'";

pub(super) const WAITING: &str = "select resident_id, companions from sign_ups
    where gathering = $1 and state = 'waiting' order by signed_up_at, resident_id";

pub(super) const MOVE_UP: &str = "update sign_ups set state = 'coming', untold = 'moved-up'
    where gathering = $1 and resident_id = $2";

/// Whoever moves up by what they did themselves reads it on the next page.
const KNOWN: &str = "update sign_ups set untold = null
    where gathering = $1 and resident_id = $2 and untold = 'moved-up'";

/// Whoever signs up again keeps their place in the list.
const SIGN_UP: &str = "insert into sign_ups
        (gathering, resident_id, state, details, companions, signed_up_at, is_certified)
    values ($1, $2, $3, $4, $5, $6, false)
    on conflict (gathering, resident_id) do update
        set details = excluded.details, companions = excluded.companions";

const CANCEL: &str = "delete from sign_ups where gathering = $1 and resident_id = $2 and attended_at is null";

pub(in crate::store) const SEATS_OF: &str =
    "select gathering, companions from sign_ups where resident_id = $1";

pub(in crate::store) const KEEP_ONLY: &str =
    "update sign_ups set details = $3 where gathering = $1 and resident_id = $2";

/// With how many wait before them, themselves included.
macro_rules! sign_ups {
    ($whose:literal) => {
        concat!(
            "select s.gathering, s.resident_id, g.gathering, g.is_cancelled, s.state, s.details, s.signed_up_at,
                s.has_come, s.is_certified,
                (select count(*) from sign_ups w where w.gathering = s.gathering and w.state = 'waiting'
                    and (w.signed_up_at, w.resident_id) <= (s.signed_up_at, s.resident_id))
            from sign_ups s join gatherings g on g.number = s.gathering where ",
            $whose,
            " order by g.begins_on, s.signed_up_at, s.resident_id"
        )
    };
}

const ONE_OF: &str = sign_ups!("s.gathering = $1 and s.resident_id = $2");

const ALL_OF: &str = sign_ups!("s.resident_id = $1");

pub(super) const ALL_TO: &str = sign_ups!("s.gathering = $1 and g.region = $2");

/// One row of [`ALL_OF`].
pub(super) type Row = (i32, Uuid, String, bool, String, String, OffsetDateTime, Option<bool>, bool, i64);

/// Gives the seats that are free in the transaction `$tx` to those who wait, in their order; says who got some. The
/// gathering is locked, or SQLite has one writer.
macro_rules! move_up {
    ($store:expr, $tx:ident, $number:expr, $gathering:expr, $now:expr) => {{
        use $crate::store::work::gatherings::sign_ups;
        let mut moved = Vec::new();
        if !$gathering.has_begun($now) {
            let taken = sqlx::query_scalar(sign_ups::TAKEN).bind($number.0).fetch_one(&mut *$tx).await?;
            let free = $gathering.seats.saturating_sub($crate::store::work::gatherings::few(taken));
            let waiting = sqlx::query_as(sign_ups::WAITING).bind($number.0).fetch_all(&mut *$tx).await?;
            for who in tantu_domain::work::who_moves_up(free, sign_ups::seats_wanted(waiting)) {
                let give = sqlx::query(sign_ups::MOVE_UP).bind($number.0).bind(who.0);
                give.execute(&mut *$tx).await?;
                write_down!($store, $tx, sign_ups::audit(&$crate::store::Who::Server, "moved-up", who, $now));
                moved.push(who);
            }
        }
        moved
    }};
}

pub(super) use move_up;

/// Deletes in the transaction `$tx` what somebody said they need, whatever they have signed up for. They keep their seats.
macro_rules! forget_needs {
    ($store:expr, $tx:ident, $resident:expr) => {{
        use $crate::store::work::gatherings::sign_ups;
        let all: Vec<(i32, i32)> =
            sqlx::query_as(sign_ups::SEATS_OF).bind($resident.0).fetch_all(&mut *$tx).await?;
        for (number, companions) in all {
            let details = $store.only_seats(number, $resident, companions);
            let keep = sqlx::query(sign_ups::KEEP_ONLY).bind(number).bind($resident.0).bind(details);
            keep.execute(&mut *$tx).await?;
        }
    }};
}

pub(in crate::store) use forget_needs;

impl Store {
    /// Signs somebody up, or changes what they said when they did: they get their seats, or a place in the list of those
    /// who wait. Whoever has seats and wants more than there are keeps what they have.
    ///
    /// # Errors
    /// What the database says.
    pub async fn sign_up(
        &self,
        number: GatheringNumber,
        resident: ResidentId,
        who: &Who,
        wanted: &Wanted,
        now: OffsetDateTime,
    ) -> Result<SignedUp> {
        let details = self.seal(DETAILS, &row(number, resident), wanted);
        in_transaction!(&self.db, tx => {
            if let Db::Postgres(_) = &self.db {
                sqlx::query(WAIT).bind(number.0).execute(&mut *tx).await?;
            }
            let standing = sqlx::query_as(STANDING).bind(number.0).fetch_optional(&mut *tx).await?;
            let Some((_, gathering)): Option<(String, String)> = standing else { return Ok(SignedUp::Closed) };
            let gathering: Gathering = from_json(&gathering)?;
            let mine = sqlx::query_as(MINE).bind(number.0).bind(resident.0).fetch_optional(&mut *tx).await?;
            let taken = sqlx::query_scalar(TAKEN).bind(number.0).fetch_one(&mut *tx).await?;
            let asked = Asked { wanted, mine, free: gathering.seats.saturating_sub(few(taken)) };
            let (state, detail) = match asked.judge(&gathering, now) {
                Ok(judged) => judged,
                Err(refused) => return Ok(refused),
            };
            let sign_up = sqlx::query(SIGN_UP).bind(number.0).bind(resident.0).bind(state).bind(&details);
            sign_up.bind(i32::from(wanted.companions)).bind(now).execute(&mut *tx).await?;
            write_down!(self, tx, audit(who, detail, resident, now));
            if move_up!(self, tx, number, gathering, now).contains(&resident) {
                sqlx::query(KNOWN).bind(number.0).bind(resident.0).execute(&mut *tx).await?;
            }
        });
        let kept = self.sign_up_of(resident, number).await?;
        Ok(kept.map_or(SignedUp::Closed, |kept| SignedUp::Standing(kept.place)))
    }

    /// Takes somebody off the list with everything they said, and gives their seats to those who wait. `false` if they
    /// were not on it, or it is written down already whether they came.
    ///
    /// # Errors
    /// What the database says.
    pub async fn cancel_sign_up(
        &self,
        number: GatheringNumber,
        resident: ResidentId,
        who: &Who,
        now: OffsetDateTime,
    ) -> Result<bool> {
        Ok(in_transaction!(&self.db, tx => {
            if let Db::Postgres(_) = &self.db {
                sqlx::query(WAIT).bind(number.0).execute(&mut *tx).await?;
            }
            let cancel = sqlx::query(CANCEL).bind(number.0).bind(resident.0);
            let is_gone = cancel.execute(&mut *tx).await?.rows_affected() > 0;
            if is_gone {
                write_down!(self, tx, audit(who, "cancelled", resident, now));
            }
            let standing = sqlx::query_as(STANDING).bind(number.0).fetch_optional(&mut *tx).await?;
            let standing: Option<(String, String)> = standing.filter(|_| is_gone);
            if let Some((_, gathering)) = standing {
                let gathering: Gathering = from_json(&gathering)?;
                move_up!(self, tx, number, gathering, now);
            }
            is_gone
        }))
    }

    /// Their sign-up to this one, if there is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn sign_up_of(
        &self,
        resident: ResidentId,
        number: GatheringNumber,
    ) -> Result<Option<KeptSignUp>> {
        let found: Option<Row> = reading!(&self.db, pool => {
            sqlx::query_as(ONE_OF).bind(number.0).bind(resident.0).fetch_optional(pool).await?
        });
        found.map(|row| self.opened_sign_up(row)).transpose()
    }

    /// Everything they have signed up for, the soonest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn sign_ups_of(&self, resident: ResidentId) -> Result<Vec<KeptSignUp>> {
        let rows: Vec<Row> =
            reading!(&self.db, pool => sqlx::query_as(ALL_OF).bind(resident.0).fetch_all(pool).await?);
        rows.into_iter().map(|row| self.opened_sign_up(row)).collect()
    }

    /// What is kept of a sign-up of which only the number of seats is kept, sealed.
    pub(in crate::store) fn only_seats(&self, number: i32, resident: ResidentId, companions: i32) -> String {
        let companions = u8::try_from(companions).unwrap_or_default();
        let wanted = Wanted { companions, ..Wanted::default() };
        self.seal(DETAILS, &row(GatheringNumber(number), resident), &wanted)
    }

    pub(super) fn opened_sign_up(&self, row: Row) -> Result<KeptSignUp> {
        let (
            number,
            resident,
            gathering,
            is_cancelled,
            state,
            details,
            signed_up_at,
            has_come,
            is_certified,
            position,
        ) = row;
        let number = GatheringNumber(number);
        Ok(KeptSignUp {
            number,
            gathering: from_json(&gathering)?,
            is_cancelled,
            place: match state.as_str() {
                COMING => Place::Coming,
                _ => Place::Waiting { position: few(position) },
            },
            wanted: self.unseal(DETAILS, &self::row(number, ResidentId(resident)), &details)?,
            signed_up_at,
            has_come,
            is_certified,
        })
    }
}

const COMING: &str = "coming";
const IS_WAITING: &str = "waiting";

/// What somebody asks for, and how things stand.
struct Asked<'a> {
    wanted: &'a Wanted,
    /// How they stand already, with how many companions.
    mine: Option<(String, i32)>,
    free: u16,
}

impl Asked<'_> {
    /// How they stand then, and what is written down of it.
    fn judge(
        &self,
        gathering: &Gathering,
        now: OffsetDateTime,
    ) -> Result<(&'static str, &'static str), SignedUp> {
        match &self.mine {
            None if !gathering.takes_sign_ups(now) => Err(SignedUp::Closed),
            None if self.wanted.seats() <= self.free => Ok((COMING, "signed-up")),
            None => Ok((IS_WAITING, "signed-up")),
            Some(_) if gathering.has_begun(now) => Err(SignedUp::Closed),
            Some((state, had)) if state == COMING => {
                let more = i32::from(self.wanted.companions) - had;
                if more > i32::from(self.free) { Err(SignedUp::NoRoom) } else { Ok((COMING, "changed")) }
            }
            Some(_) => Ok((IS_WAITING, "changed")),
        }
    }
}

/// How many seats each of those who wait wants.
pub(super) fn seats_wanted(waiting: Vec<(Uuid, i32)>) -> impl Iterator<Item = (ResidentId, u16)> {
    waiting.into_iter().map(|(who, companions)| (ResidentId(who), few(i64::from(companions) + 1)))
}

/// By what the details of a sign-up are sealed.
fn row(number: GatheringNumber, resident: ResidentId) -> Vec<u8> {
    [number.to_string().as_bytes(), resident.0.as_bytes()].join(&0)
}

/// Something that happened to somebody's sign-up.
pub(super) fn audit(
    who: &Who,
    detail: &'static str,
    resident: ResidentId,
    at: OffsetDateTime,
) -> Audit<'static> {
    Audit { at, who: who.clone(), deed: Deed::SignUpChanged, detail, resident: Some(resident), case: None }
}
