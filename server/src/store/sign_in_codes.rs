//! Codes on their way to a phone, and the signing in they lead to.

use super::{
    Result, Store,
    database::{Db, in_transaction, reading},
    sessions::{IDLE, TOTAL},
};
use crate::secret::{Secret, new_id};
use tantu_domain::{ids::ResidentId, phone::Phone};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// A code to keep until it is typed.
#[derive(Clone, Debug)]
pub struct NewCode<'a> {
    /// The secret in the browser that asked.
    pub challenge: &'a Secret,
    /// Where the code goes.
    pub phone: &'a Phone,
    /// The code itself; only its seal is kept.
    pub code: &'a str,
    /// Now.
    pub now: OffsetDateTime,
    /// Until when it is good.
    pub expires_at: OffsetDateTime,
    /// How many guesses there are.
    pub tries: u16,
}

/// Whether one more code may go to a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// It was kept; earlier ones are good for as long as they were.
    Kept,
    /// The phone has had as many as it may.
    Full {
        /// When the next may be asked for.
        until: OffsetDateTime,
    },
}

/// What came of typing a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guess {
    /// It was the right one; the new session is theirs.
    Right(ResidentId),
    /// It was not.
    Wrong {
        /// How many guesses are left, at least one.
        left: u16,
    },
    /// It has expired, was used, or was guessed at too often.
    Spent,
}

const FORGET_OLD: &str = "delete from sign_in_codes where created_at <= $1";

const SENT_LATELY: &str = "select created_at from sign_in_codes where phone = $1 order by created_at desc";

const KEEP: &str =
    "insert into sign_in_codes (challenge_hash, phone, code_hash, created_at, expires_at, tries_left)
    values ($1, $2, $3, $4, $5, $6)";

const PHONE: &str = "select phone from sign_in_codes where challenge_hash = $1";

/// Checks and counts in one statement, so that of many guesses at once each costs a try and only one can win.
const GUESS: &str = "update sign_in_codes
    set tries_left = tries_left - 1, used_at = case when code_hash = $2 then $3 else used_at end
    where challenge_hash = $1 and used_at is null and tries_left > 0 and expires_at > $3
    returning phone, tries_left, used_at is not null";

/// The update changes nothing, but makes the row of a person who has been here before come back.
const FIND_OR_ADD_RESIDENT: &str = "insert into residents (id, phone, created_at) values ($1, $2, $3)
    on conflict (phone) do update set phone = excluded.phone
    returning id";

const BEGIN_SESSION: &str = "insert into sessions (token_hash, resident_id, created_at, last_seen_at)
    values ($1, $2, $3, $3)";

const END_SESSIONS: &str =
    "delete from sessions where token_hash = $1 or last_seen_at <= $2 or created_at <= $3";

/// What [`GUESS`] returns: the phone, the tries left, and whether it was right.
type Guessed = Option<(String, i32, bool)>;

impl Store {
    /// Keeps a code, if the phone has not had `most` codes within any of the `limits` yet. Rows older than a day go.
    /// Earlier codes stay good, or anyone who knows a number could end the code its owner is just typing.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_code(&self, new: &NewCode<'_>, limits: &[(Duration, usize)]) -> Result<Room> {
        let phone = new.phone.as_str();
        let (challenge, seal) = (new.challenge.hash(), new.challenge.seal(new.code));
        let oldest = new.now - limits.iter().map(|(window, _)| *window).max().unwrap_or_default();
        in_transaction!(&self.db, tx => {
            if let Db::Postgres(_) = &self.db {
                // Two requests for one phone wait for each other; SQLite has one writer anyway.
                let lock = "select pg_advisory_xact_lock(hashtextextended($1, 0))";
                sqlx::query(lock).bind(phone).execute(&mut *tx).await?;
            }
            sqlx::query(FORGET_OLD).bind(oldest).execute(&mut *tx).await?;
            let sent: Vec<OffsetDateTime> =
                sqlx::query_scalar(SENT_LATELY).bind(phone).fetch_all(&mut *tx).await?;
            if let Some(until) = full_until(&sent, new.now, limits) {
                return Ok(Room::Full { until });
            }
            let keep = sqlx::query(KEEP).bind(challenge.as_slice()).bind(phone).bind(seal.as_slice());
            let keep = keep.bind(new.now).bind(new.expires_at).bind(i32::from(new.tries));
            keep.execute(&mut *tx).await?;
        });
        Ok(Room::Kept)
    }

    /// The phone a code was sent to, for the browser that asked for it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn phone_of_challenge(&self, challenge: &Secret) -> Result<Option<Phone>> {
        let hash = challenge.hash();
        let phone: Option<String> = reading!(&self.db, pool => {
            sqlx::query_scalar(PHONE).bind(hash.as_slice()).fetch_optional(pool).await?
        });
        Ok(phone.and_then(|phone| Phone::parse(&phone).ok()))
    }

    /// Tries a code. If it is right, `session` begins, the session in `old` ends, and so does every one that is over.
    ///
    /// # Errors
    /// What the database says; then no try was spent.
    pub async fn sign_in(
        &self,
        challenge: &Secret,
        code: &str,
        session: &Secret,
        old: Option<&Secret>,
        now: OffsetDateTime,
    ) -> Result<Guess> {
        let (seal, challenge) = (challenge.seal(code), challenge.hash());
        let (session, old) = (session.hash(), old.map(Secret::hash).unwrap_or_default());
        Ok(in_transaction!(&self.db, tx => {
            let guess = sqlx::query_as(GUESS).bind(challenge.as_slice()).bind(seal.as_slice()).bind(now);
            let guessed: Guessed = guess.fetch_optional(&mut *tx).await?;
            match guessed {
                None => Guess::Spent,
                Some((_, left, false)) => match u16::try_from(left) {
                    Ok(left @ 1..) => Guess::Wrong { left },
                    _ => Guess::Spent,
                },
                Some((phone, _, true)) => {
                    let add = sqlx::query_scalar(FIND_OR_ADD_RESIDENT).bind(new_id()).bind(phone).bind(now);
                    let resident: Uuid = add.fetch_one(&mut *tx).await?;
                    let end = sqlx::query(END_SESSIONS).bind(old.as_slice()).bind(now - IDLE).bind(now - TOTAL);
                    end.execute(&mut *tx).await?;
                    let begin = sqlx::query(BEGIN_SESSION).bind(session.as_slice()).bind(resident).bind(now);
                    begin.execute(&mut *tx).await?;
                    Guess::Right(ResidentId(resident))
                }
            }
        }))
    }
}

/// Until when a phone that was `sent` codes, newest first, may not be sent another.
fn full_until(
    sent: &[OffsetDateTime],
    now: OffsetDateTime,
    limits: &[(Duration, usize)],
) -> Option<OffsetDateTime> {
    let ends = limits.iter().filter_map(|(window, most)| Some(*sent.get(most.checked_sub(1)?)? + *window));
    ends.filter(|end| *end > now).max()
}
