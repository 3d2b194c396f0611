//! Classes and fairs, and who comes to them.
//!
//! **Invariant:** whatever gives or frees a seat waits for whoever else does so at the same gathering, and lets those who
//! wait move up before it ends. So two who ask for the last seat at once do not both get it, and no seat stays empty
//! while somebody waits whom it would fit.

mod attendance;
mod news;
pub(in crate::store) mod sign_ups;

pub use attendance::{Attendance, Noted};
pub use news::Untold;
pub use sign_ups::{KeptSignUp, SignedUp};

use crate::store::{
    Audit, Deed, Error, Result, Staff, Store,
    audit::write_down,
    database::{Db, in_transaction, reading},
    from_json, to_json,
};
use sign_ups::move_up;
use tantu_domain::work::{Gathering, GatheringNews, GatheringNumber};
use time::{Date, OffsetDateTime};

/// A class or a fair that was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announced {
    /// What it is called by.
    pub number: GatheringNumber,
    /// Whose staff hold it.
    pub region: String,
    /// All of it.
    pub gathering: Gathering,
    /// Whether it was called off.
    pub is_cancelled: bool,
    /// How many seats are taken.
    pub taken: u16,
    /// How many people wait for a seat.
    pub waiting: u16,
}

impl Announced {
    /// How many seats are free.
    pub fn free(&self) -> u16 {
        self.gathering.seats.saturating_sub(self.taken)
    }
}

const ADD: &str = "insert into gatherings
        (region, kind, gathering, begins_on, ends_on, seats, is_cancelled, published_at)
    values ($1, $2, $3, $4, $5, $6, false, $7)
    returning number";

/// On PostgreSQL, whoever gives or frees a seat waits here for whoever did so before; SQLite has one writer anyway.
const WAIT: &str = "select number from gatherings where number = $1 for update";

/// It, as far as it takes people or could be changed.
const STANDING: &str = "select region, gathering from gatherings where number = $1 and not is_cancelled";

const CHANGE: &str = "update gatherings
    set kind = $2, gathering = $3, begins_on = $4, ends_on = $5, seats = $6 where number = $1";

const CALL_OFF: &str = "update gatherings set is_cancelled = true where number = $1";

/// Whoever has not heard yet that they have a seat hears that, and when and where it is by now.
const UPSET: &str = "update sign_ups set untold = $2 where gathering = $1 and untold is null";

const DISAPPOINT: &str = "update sign_ups set untold = $2 where gathering = $1";

/// Those of which it is true.
macro_rules! announced {
    ($so:literal) => {
        concat!(
            "select g.number, g.region, g.gathering, g.is_cancelled,
                (select coalesce(sum(s.companions + 1), 0) from sign_ups s
                    where s.gathering = g.number and s.state = 'coming'),
                (select count(*) from sign_ups s where s.gathering = g.number and s.state = 'waiting')
            from gatherings g where ",
            $so,
            " order by g.begins_on, g.number limit 500"
        )
    };
}

const FIND: &str = announced!("g.number = $1");

const AHEAD: &str = announced!("g.ends_on >= $1 and not g.is_cancelled");

const AHEAD_OF: &str = announced!("g.ends_on >= $1 and g.region = $2");

/// One row of [`FIND`].
type Row = (i32, String, String, bool, i64, i64);

impl Store {
    /// Publishes a class or a fair of their region.
    ///
    /// # Errors
    /// What the database says, or that it has no day.
    pub async fn publish_gathering(
        &self,
        by: &Staff,
        gathering: &Gathering,
        now: OffsetDateTime,
    ) -> Result<GatheringNumber> {
        let (begins, ends) = days(gathering)?;
        Ok(GatheringNumber(in_transaction!(&self.db, tx => {
            let add = sqlx::query_scalar(ADD).bind(&by.region).bind(gathering.kind.name());
            let add = add.bind(to_json(gathering)).bind(begins).bind(ends).bind(i32::from(gathering.seats));
            let number: i32 = add.bind(now).fetch_one(&mut *tx).await?;
            write_down!(self, tx, audit(by, "published", now));
            number
        })))
    }

    /// Puts another in its place. Where more people fit in, those who wait move up; where it is at another time or place,
    /// everybody is to be told, see [`Store::untold_sign_ups`]. `false` if there is none that could be changed.
    ///
    /// # Errors
    /// What the database says, or that it has no day.
    pub async fn change_gathering(
        &self,
        by: &Staff,
        number: GatheringNumber,
        gathering: &Gathering,
        now: OffsetDateTime,
    ) -> Result<bool> {
        let (begins, ends) = days(gathering)?;
        in_transaction!(&self.db, tx => {
            if let Db::Postgres(_) = &self.db {
                sqlx::query(WAIT).bind(number.0).execute(&mut *tx).await?;
            }
            let before = sqlx::query_as(STANDING).bind(number.0).fetch_optional(&mut *tx).await?;
            let Some(before) = opened_for(by, before, now)? else { return Ok(false) };
            let change = sqlx::query(CHANGE).bind(number.0).bind(gathering.kind.name());
            let change = change.bind(to_json(gathering)).bind(begins).bind(ends);
            change.bind(i32::from(gathering.seats)).execute(&mut *tx).await?;
            move_up!(self, tx, number, gathering, now);
            if gathering.upsets(&before) {
                let upset = sqlx::query(UPSET).bind(number.0).bind(GatheringNews::Changed.name());
                upset.execute(&mut *tx).await?;
            }
            write_down!(self, tx, audit(by, "changed", now));
        });
        Ok(true)
    }

    /// Calls it off: everybody is to be told, see [`Store::untold_sign_ups`]. `false` if there is none that could be.
    ///
    /// # Errors
    /// What the database says.
    pub async fn call_off_gathering(
        &self,
        by: &Staff,
        number: GatheringNumber,
        now: OffsetDateTime,
    ) -> Result<bool> {
        in_transaction!(&self.db, tx => {
            if let Db::Postgres(_) = &self.db {
                sqlx::query(WAIT).bind(number.0).execute(&mut *tx).await?;
            }
            let before = sqlx::query_as(STANDING).bind(number.0).fetch_optional(&mut *tx).await?;
            let Some(_) = opened_for(by, before, now)? else { return Ok(false) };
            sqlx::query(CALL_OFF).bind(number.0).execute(&mut *tx).await?;
            let disappoint = sqlx::query(DISAPPOINT).bind(number.0).bind(GatheringNews::CalledOff.name());
            disappoint.execute(&mut *tx).await?;
            write_down!(self, tx, audit(by, "called-off", now));
        });
        Ok(true)
    }

    /// The one of this number, whether or not it is over or called off. Everybody may read about it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn gathering(&self, number: GatheringNumber) -> Result<Option<Announced>> {
        let row: Option<Row> =
            reading!(&self.db, pool => sqlx::query_as(FIND).bind(number.0).fetch_optional(pool).await?);
        row.map(opened).transpose()
    }

    /// What is not over on this day, wherever it is, the soonest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn gatherings_ahead(&self, today: Date) -> Result<Vec<Announced>> {
        let rows: Vec<Row> =
            reading!(&self.db, pool => sqlx::query_as(AHEAD).bind(today).fetch_all(pool).await?);
        rows.into_iter().map(opened).collect()
    }

    /// What this region's staff hold and is not over on this day, what was called off included, the soonest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn gatherings_of(&self, by: &Staff, today: Date) -> Result<Vec<Announced>> {
        let rows: Vec<Row> = reading!(&self.db, pool => {
            sqlx::query_as(AHEAD_OF).bind(today).bind(&by.region).fetch_all(pool).await?
        });
        rows.into_iter().map(opened).collect()
    }

    /// Gives seats that have become free for whatever reason to those who wait, such as those of somebody who is deleted.
    ///
    /// # Errors
    /// What the database says.
    pub async fn fill_seats(&self, number: GatheringNumber, now: OffsetDateTime) -> Result<()> {
        in_transaction!(&self.db, tx => {
            if let Db::Postgres(_) = &self.db {
                sqlx::query(WAIT).bind(number.0).execute(&mut *tx).await?;
            }
            let standing = sqlx::query_as(STANDING).bind(number.0).fetch_optional(&mut *tx).await?;
            let standing: Option<(String, String)> = standing;
            if let Some((_, gathering)) = standing {
                let gathering: Gathering = from_json(&gathering)?;
                move_up!(self, tx, number, gathering, now);
            }
        });
        Ok(())
    }
}

fn days(gathering: &Gathering) -> Result<(Date, Date)> {
    gathering.days().ok_or_else(|| Error::Encode("what is published has a day".into()))
}

fn opened((number, region, gathering, is_cancelled, taken, waiting): Row) -> Result<Announced> {
    Ok(Announced {
        number: GatheringNumber(number),
        region,
        gathering: from_json(&gathering)?,
        is_cancelled,
        taken: few(taken),
        waiting: few(waiting),
    })
}

/// It, if it is of their region and not over yet.
fn opened_for(by: &Staff, row: Option<(String, String)>, now: OffsetDateTime) -> Result<Option<Gathering>> {
    let Some((_, gathering)) = row.filter(|(region, _)| *region == by.region) else { return Ok(None) };
    let gathering: Gathering = from_json(&gathering)?;
    Ok(Some(gathering).filter(|gathering| !gathering.is_over(now)))
}

/// A number of people or seats.
fn few(count: i64) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// What an office did with a class or a fair of its region.
fn audit(by: &Staff, detail: &'static str, at: OffsetDateTime) -> Audit<'static> {
    Audit { at, who: by.into(), deed: Deed::GatheringWritten, detail, resident: None, case: None }
}
