//! Cards from the hall. Those who try one are counted by the number they type, whether or not there is such a card.

use super::{
    Audit, Deed, Result, Staff, Store,
    audit::write_down,
    codes::{Limits, full_until},
    database::{Db, in_transaction, reading, writing},
    sessions::Way,
};
use crate::{jobs::retention::CARD_GUESSES, secret::new_id};
use tantu_domain::{certificate::CertificateNumber, ids::ResidentId};
use time::OffsetDateTime;
use uuid::Uuid;

/// A card to be printed.
#[derive(Clone, Debug)]
pub struct NewCard<'a> {
    /// Whose it is.
    pub resident: ResidentId,
    /// The certificate number on it.
    pub number: &'a CertificateNumber,
    /// The hash of the words on it.
    pub phrase_hash: &'a str,
    /// Who makes it.
    pub by: &'a Staff,
    /// Now.
    pub now: OffsetDateTime,
}

/// A card that works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Whose it is.
    pub resident: ResidentId,
    /// The hash of the words on it.
    pub phrase_hash: String,
}

/// Whether one more guess may be made at a certificate number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chance {
    /// It is counted.
    Given {
        /// Which guess it is, to be forgotten if it is right.
        id: Uuid,
        /// How many are left after it.
        left: usize,
    },
    /// There have been as many as there may be.
    Full {
        /// When the next may be made.
        until: OffsetDateTime,
    },
}

const END_EARLIER: &str = "update cards set revoked_at = $2, phrase_hash = ''
    where resident_id = $1 and revoked_at is null";

/// Whoever signed in with an earlier card is signed out: it may have been found in the street.
const END_SESSIONS: &str = "delete from sessions where resident_id = $1 and way = $2";

const ADD: &str =
    "insert into cards (id, resident_id, certificate_hash, phrase_hash, region, made_at, made_by)
    values ($1, $2, $3, $4, $5, $6, $7)";

const REVOKE: &str = "update cards set revoked_at = $3, phrase_hash = ''
    where id = $1 and region = $2 and revoked_at is null
    returning resident_id";

const FIND: &str =
    "select resident_id, phrase_hash from cards where certificate_hash = $1 and revoked_at is null";

const FORGET_OLD: &str = "delete from card_guesses where at <= $1";

const GUESSED: &str = "select at from card_guesses where certificate_hash = $1 order by at desc";

const GUESSED_IN_ALL: &str = "select count(*) from card_guesses where at > $1";

const COUNT: &str = "insert into card_guesses (id, certificate_hash, at) values ($1, $2, $3)";

const UNCOUNT: &str = "delete from card_guesses where id = $1";

impl Store {
    /// Keeps a new card, which ends the person's earlier ones and every session begun with them; what staff end it by.
    ///
    /// # Errors
    /// What the database says.
    pub async fn create_card(&self, new: &NewCard<'_>) -> Result<Uuid> {
        let NewCard { resident, number, phrase_hash, by, now } = new;
        let (id, certificate) = (new_id(), self.certificate_index(number));
        in_transaction!(&self.db, tx => {
            sqlx::query(END_EARLIER).bind(resident.0).bind(now).execute(&mut *tx).await?;
            sqlx::query(END_SESSIONS).bind(resident.0).bind(Way::Card.name()).execute(&mut *tx).await?;
            let add = sqlx::query(ADD).bind(id).bind(resident.0).bind(&certificate).bind(*phrase_hash);
            add.bind(&by.region).bind(now).bind(by.id).execute(&mut *tx).await?;
            write_down!(self, tx, audit(by, Deed::WayAdded, *resident, *now));
        });
        Ok(id)
    }

    /// Ends a card of their region and every session begun with it, at once; `false` if there is none that works.
    ///
    /// # Errors
    /// What the database says.
    pub async fn revoke_card(&self, by: &Staff, id: Uuid, now: OffsetDateTime) -> Result<bool> {
        Ok(in_transaction!(&self.db, tx => {
            let revoke = sqlx::query_scalar(REVOKE).bind(id).bind(&by.region).bind(now);
            let resident: Option<Uuid> = revoke.fetch_optional(&mut *tx).await?;
            if let Some(resident) = resident {
                sqlx::query(END_SESSIONS).bind(resident).bind(Way::Card.name()).execute(&mut *tx).await?;
                write_down!(self, tx, audit(by, Deed::WayRemoved, ResidentId(resident), now));
            }
            resident.is_some()
        }))
    }

    /// The card with this certificate number, while it works.
    ///
    /// # Errors
    /// What the database says.
    pub async fn card(&self, number: &CertificateNumber) -> Result<Option<Card>> {
        let certificate = self.certificate_index(number);
        let found: Option<(Uuid, String)> = reading!(&self.db, pool => {
            sqlx::query_as(FIND).bind(&certificate).fetch_optional(pool).await?
        });
        Ok(found.map(|(resident, phrase_hash)| Card { resident: ResidentId(resident), phrase_hash }))
    }

    /// Counts a guess at a certificate number before it is tried, so that of many at once no more are tried than may be.
    ///
    /// # Errors
    /// What the database says.
    pub async fn count_card_guess(
        &self,
        number: &CertificateNumber,
        limits: &Limits,
        now: OffsetDateTime,
    ) -> Result<Chance> {
        let (id, certificate) = (new_id(), self.certificate_index(number));
        let (window, most) = limits.all;
        let left = in_transaction!(&self.db, tx => {
            if let Db::Postgres(_) = &self.db {
                // Two guesses at one card wait for each other; SQLite has one writer anyway.
                let lock = "select pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0))";
                sqlx::query(lock).bind(&certificate).execute(&mut *tx).await?;
            }
            sqlx::query(FORGET_OLD).bind(now - CARD_GUESSES).execute(&mut *tx).await?;
            let made: Vec<OffsetDateTime> =
                sqlx::query_scalar(GUESSED).bind(&certificate).fetch_all(&mut *tx).await?;
            if let Some(until) = full_until(&made, now, limits.each) {
                return Ok(Chance::Full { until });
            }
            let in_all: i64 = sqlx::query_scalar(GUESSED_IN_ALL).bind(now - window).fetch_one(&mut *tx).await?;
            if in_all >= most {
                return Ok(Chance::Full { until: now + window });
            }
            sqlx::query(COUNT).bind(id).bind(&certificate).bind(now).execute(&mut *tx).await?;
            left_after(&made, now, limits)
        });
        Ok(Chance::Given { id, left })
    }

    /// Takes a guess out of the count, because it was right.
    ///
    /// # Errors
    /// What the database says.
    pub async fn forget_card_guess(&self, id: Uuid) -> Result<()> {
        writing!(&self.db, pool => sqlx::query(UNCOUNT).bind(id).execute(pool).await.map(drop))
    }

    fn certificate_index(&self, number: &CertificateNumber) -> Vec<u8> {
        self.keys.index("certificate", &number.to_string())
    }
}

/// That an office gave somebody this way in, or took it away.
fn audit(by: &Staff, deed: Deed, resident: ResidentId, at: OffsetDateTime) -> Audit<'static> {
    Audit { at, who: by.into(), deed, detail: Way::Card.name(), resident: Some(resident), case: None }
}

/// How many guesses are left after one more.
fn left_after(made: &[OffsetDateTime], now: OffsetDateTime, limits: &Limits) -> usize {
    let left = limits.each.iter().map(|(window, most)| {
        let lately = made.iter().filter(|at| **at > now - *window).count();
        most.saturating_sub(lately + 1)
    });
    left.min().unwrap_or_default()
}
