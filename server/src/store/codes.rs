//! Codes on their way to a phone: what each is for, how often it may be guessed at, how many a phone gets.

use super::{
    Result, Store,
    database::{Db, in_transaction, reading, writing},
};
use crate::{jobs::retention::CODES, keys::Field, secret::Secret};
use tantu_domain::phone::Phone;
use time::{Duration, OffsetDateTime};

/// What a code is for. It is of no use for anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To sign in.
    SignIn,
    /// To look up one case.
    LookUp,
    /// To let somebody act for one.
    Mandate,
    /// To agree to what is kept of one.
    Consent,
}

impl Purpose {
    /// Its name in the table.
    fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::LookUp => "look-up",
            Self::Mandate => "mandate",
            Self::Consent => "consent",
        }
    }
}

/// A code to keep until it is typed.
#[derive(Clone, Debug)]
pub struct NewCode<'a> {
    /// The secret in the browser that asked.
    pub challenge: &'a Secret,
    /// What it is for.
    pub purpose: Purpose,
    /// What it is about, for whoever types it right.
    pub about: Option<&'a str>,
    /// Where the code goes. With nobody there no guess is right, and nothing else differs.
    pub phone: Option<&'a Phone>,
    /// What it is counted by, where that is not the phone: a reference that was looked up.
    pub counted_by: Option<&'a str>,
    /// The code itself; only its seal is kept.
    pub code: &'a str,
    /// Now.
    pub now: OffsetDateTime,
    /// Until when it is good.
    pub expires_at: OffsetDateTime,
    /// How many guesses there are.
    pub tries: u16,
}

/// How many codes there may be.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// To one phone, or about one reference, within so long.
    pub each: &'static [(Duration, usize)],
    /// To everybody together.
    pub all: (Duration, i64),
}

/// Whether one more code may go to a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// It was kept; earlier ones are good for as long as they were.
    Kept,
    /// There have been as many as there may be.
    Full {
        /// When the next may be asked for.
        until: OffsetDateTime,
    },
}

/// A code that was asked for in this browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaited {
    /// Where it went, if to anybody.
    pub phone: Option<Phone>,
    /// What it is about.
    pub about: Option<String>,
}

/// What came of typing a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guess {
    /// It was the right one.
    Right(Awaited),
    /// It was not.
    Wrong {
        /// How many guesses are left, at least one.
        left: u16,
    },
    /// It has expired, was used, or was guessed at too often.
    Spent,
}

const PHONE: Field = Field { table: "codes", column: "phone" };
const ABOUT: Field = Field { table: "codes", column: "about" };

const FORGET_OLD: &str = "delete from codes where created_at <= $1";

const SENT_LATELY: &str = "select created_at from codes where counted_by = $1 order by created_at desc";

const SENT_IN_ALL: &str = "select count(*) from codes where created_at > $1";

const KEEP: &str = "insert into codes
        (challenge_hash, purpose, about, phone, counted_by, code_hash, created_at, expires_at, tries_left)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

const AWAITED: &str = "select phone, about from codes where challenge_hash = $1 and purpose = $2";

/// Checks and counts in one statement, so that of many guesses at once each costs a try and only one can win.
const GUESS: &str = "update codes
    set tries_left = tries_left - 1,
        used_at = case when code_hash = $3 and phone is not null then $4 else used_at end
    where challenge_hash = $1 and purpose = $2 and used_at is null and tries_left > 0 and expires_at > $4
    returning phone, about, tries_left, used_at is not null";

/// What [`GUESS`] returns: the phone, what it is about, the tries left, and whether it was right.
type Guessed = Option<(Option<String>, Option<String>, i32, bool)>;

impl Store {
    /// Keeps a code, if the `limits` leave room for it. Rows older than a day go. Earlier codes stay good, or anyone
    /// who knows a number could end the code its owner is just typing.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_code(&self, new: &NewCode<'_>, limits: &Limits) -> Result<Room> {
        let (challenge, seal) = (new.challenge.hash(), new.challenge.seal(new.code));
        let counted_by = match (new.counted_by, new.phone) {
            (Some(reference), _) => self.keys.index("reference", reference),
            (None, phone) => self.keys.index("phone", phone.map_or("", Phone::as_str)),
        };
        let phone = new.phone.map(|phone| self.keys.seal(PHONE, &challenge, phone.as_str()));
        let about = new.about.map(|about| self.keys.seal(ABOUT, &challenge, about));
        let (window, most) = limits.all;
        in_transaction!(&self.db, tx => {
            if let Db::Postgres(_) = &self.db {
                // Two requests for one phone wait for each other; SQLite has one writer anyway.
                let lock = "select pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0))";
                sqlx::query(lock).bind(&counted_by).execute(&mut *tx).await?;
            }
            sqlx::query(FORGET_OLD).bind(new.now - CODES).execute(&mut *tx).await?;
            let sent: Vec<OffsetDateTime> =
                sqlx::query_scalar(SENT_LATELY).bind(&counted_by).fetch_all(&mut *tx).await?;
            if let Some(until) = full_until(&sent, new.now, limits.each) {
                return Ok(Room::Full { until });
            }
            let in_all: i64 = sqlx::query_scalar(SENT_IN_ALL).bind(new.now - window).fetch_one(&mut *tx).await?;
            if in_all >= most {
                return Ok(Room::Full { until: new.now + window });
            }
            let keep = sqlx::query(KEEP).bind(challenge.as_slice()).bind(new.purpose.name()).bind(&about);
            let keep = keep.bind(&phone).bind(&counted_by).bind(seal.as_slice()).bind(new.now);
            keep.bind(new.expires_at).bind(i32::from(new.tries)).execute(&mut *tx).await?;
        });
        Ok(Room::Kept)
    }

    /// The code for this purpose that the browser asked for, if it did.
    ///
    /// # Errors
    /// What the database says.
    pub async fn awaited(&self, purpose: Purpose, challenge: &Secret) -> Result<Option<Awaited>> {
        let hash = challenge.hash();
        let found: Option<(Option<String>, Option<String>)> = reading!(&self.db, pool => {
            sqlx::query_as(AWAITED).bind(hash.as_slice()).bind(purpose.name()).fetch_optional(pool).await?
        });
        found.map(|(phone, about)| self.opened(&hash, phone, about)).transpose()
    }

    /// Tries a code. A right one works once.
    ///
    /// # Errors
    /// What the database says; then no try was spent.
    pub async fn guess(
        &self,
        purpose: Purpose,
        challenge: &Secret,
        code: &str,
        now: OffsetDateTime,
    ) -> Result<Guess> {
        let (seal, hash) = (challenge.seal(code), challenge.hash());
        let guessed: Guessed = writing!(&self.db, pool => {
            let guess = sqlx::query_as(GUESS).bind(hash.as_slice()).bind(purpose.name()).bind(seal.as_slice());
            guess.bind(now).fetch_optional(pool).await?
        });
        Ok(match guessed {
            None => Guess::Spent,
            Some((phone, about, _, true)) => Guess::Right(self.opened(&hash, phone, about)?),
            Some((.., left, false)) => match u16::try_from(left) {
                Ok(left @ 1..) => Guess::Wrong { left },
                _ => Guess::Spent,
            },
        })
    }

    fn opened(&self, row: &[u8], phone: Option<String>, about: Option<String>) -> Result<Awaited> {
        let phone = phone.map(|phone| super::phone(&self.keys.unseal(PHONE, row, &phone)?)).transpose()?;
        let about = about.map(|about| self.keys.unseal(ABOUT, row, &about)).transpose()?;
        Ok(Awaited { phone, about })
    }
}

/// Until when a phone that was `sent` codes, newest first, may not be sent another; the same for guesses at a card.
pub(super) fn full_until(
    sent: &[OffsetDateTime],
    now: OffsetDateTime,
    limits: &[(Duration, usize)],
) -> Option<OffsetDateTime> {
    let ends = limits.iter().filter_map(|(window, most)| Some(*sent.get(most.checked_sub(1)?)? + *window));
    ends.filter(|end| *end > now).max()
}
