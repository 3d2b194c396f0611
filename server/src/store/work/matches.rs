//! What was found for whom, and what they said to it.
//!
//! How well a post fits is not kept: it is computed each time it is shown, so that it is never older than what somebody
//! hopes for.

use super::{
    posts::{Published, Row as PostRow},
    searches,
};
use crate::{
    keys::Field,
    store::{
        Error, NewMessage, Result, Staff, Store,
        database::{in_transaction, reading, writing},
        messages::write_messages,
    },
};
use sqlx::QueryBuilder;
use tantu_domain::{
    ids::{ResidentId, SavedSearchId},
    work::{PostNumber, Reason, Reply},
};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// What was found for somebody in one night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finds {
    /// For whom.
    pub resident: ResidentId,
    /// The region of their registration.
    pub region: String,
    /// Which posts.
    pub posts: Vec<PostNumber>,
}

/// A post that was found for somebody before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundBefore {
    /// For whom.
    pub resident: ResidentId,
    /// Which.
    pub post: PostNumber,
    /// When.
    pub at: OffsetDateTime,
    /// Whether they have said nothing to it yet.
    pub is_unanswered: bool,
}

/// A post that was found for somebody, as they see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// The post.
    pub published: Published,
    /// When it was found.
    pub found_at: OffsetDateTime,
    /// When they were told of it, if they were.
    pub told_at: Option<OffsetDateTime>,
    /// What they said, if they have.
    pub answer: Option<MatchAnswer>,
}

/// What somebody said to a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchAnswer {
    /// What.
    pub reply: Reply,
    /// What else, in their own words; nobody else reads them.
    pub words: String,
    /// When.
    pub at: OffsetDateTime,
}

/// What somebody is to be told of, in one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFinds {
    /// Whom.
    pub resident: ResidentId,
    /// What was found for them.
    pub posts: Vec<PostNumber>,
    /// In which of the searches they saved there is something new.
    pub searches: Vec<SavedSearchId>,
}

/// What somebody added in their own words, sealed.
const WORDS: Field = Field { table: "matches", column: "words" };

const BEFORE: &str = "select resident_id, post, found_at, reply is null from matches
    where resident_id >= $1 and resident_id <= $2 order by resident_id, post";

const FIND: &str = "insert into matches (resident_id, post, region, found_at) ";

/// Whoever wants no messages, or has answered, is told nothing.
const UNTOLD: &str = "select m.resident_id, m.post from matches m
        join registrations r on r.resident_id = m.resident_id
        join posts p on p.number = m.post
    where m.told_at is null and m.reply is null and m.found_at > $1 and r.wants_news and r.state = 'active'
        and p.is_open and p.until >= $2
    order by m.resident_id, m.post";

const TELL: &str = "update matches set told_at = $3
    where resident_id = $1 and post = $2 and told_at is null and reply is null";

const TOLD: &str = "select max(told_at) from matches where resident_id = $1";

const OF: &str = "select found_at, told_at, reply, reason, words, replied_at,
        p.number, p.office, p.post, p.is_open, p.published_at, p.changed_at
    from matches m join posts p on p.number = m.post
    where m.resident_id = $1 order by m.found_at desc, p.number desc";

const ANSWER: &str = "update matches set reply = $3, reason = $4, words = $5, replied_at = $6
    where resident_id = $1 and post = $2";

const REASONS: &str = "select reason, count(*) from matches
    where region = $1 and replied_at >= $2 and replied_at < $3 and reply = 'no' and reason is not null
    group by reason";

impl Store {
    /// What was found before for everybody from one resident to another, both included, in the order of their ids.
    ///
    /// # Errors
    /// What the database says.
    pub async fn found_before(&self, from: ResidentId, to: ResidentId) -> Result<Vec<FoundBefore>> {
        type Row = (Uuid, i32, OffsetDateTime, bool);
        let rows: Vec<Row> = reading!(&self.db, pool => {
            sqlx::query_as(BEFORE).bind(from.0).bind(to.0).fetch_all(pool).await?
        });
        let before = |(resident, post, at, is_unanswered): Row| FoundBefore {
            resident: ResidentId(resident),
            post: PostNumber(post),
            at,
            is_unanswered,
        };
        Ok(rows.into_iter().map(before).collect())
    }

    /// Keeps what was found, and says how much of it is new. What was found before stays as it was.
    ///
    /// # Errors
    /// What the database says; then nothing of it is kept.
    pub async fn keep_finds(&self, finds: &[Finds], now: OffsetDateTime) -> Result<u64> {
        let rows = || finds.iter().flat_map(|find| find.posts.iter().map(move |post| (find, post)));
        if rows().next().is_none() {
            return Ok(0);
        }
        // A few thousand rows at once: one by one, a night would be spent on the way to the database.
        Ok(writing!(&self.db, pool => {
            let mut keep = QueryBuilder::new(FIND);
            keep.push_values(rows(), |mut row, (find, post)| {
                row.push_bind(find.resident.0).push_bind(post.0).push_bind(&find.region).push_bind(now);
            });
            keep.push(" on conflict (resident_id, post) do nothing");
            keep.build().execute(pool).await?.rows_affected()
        }))
    }

    /// What was found after a moment for those who want to be told and were not, by person, as far as it can still be
    /// applied for.
    ///
    /// # Errors
    /// What the database says.
    pub async fn untold(
        &self,
        since: OffsetDateTime,
        today: Date,
    ) -> Result<Vec<(ResidentId, Vec<PostNumber>)>> {
        let rows: Vec<(Uuid, i32)> = reading!(&self.db, pool => {
            sqlx::query_as(UNTOLD).bind(since).bind(today).fetch_all(pool).await?
        });
        let same = |one: &(Uuid, i32), other: &(Uuid, i32)| one.0 == other.0;
        let untold = rows.chunk_by(same).filter_map(|rows| {
            let (resident, _) = rows.first()?;
            Some((ResidentId(*resident), rows.iter().map(|(_, post)| PostNumber(*post)).collect()))
        });
        Ok(untold.collect())
    }

    /// When somebody was last told of posts, if they ever were.
    ///
    /// # Errors
    /// What the database says.
    pub async fn last_told(&self, resident: ResidentId) -> Result<Option<OffsetDateTime>> {
        reading!(&self.db, pool => sqlx::query_scalar(TOLD).bind(resident.0).fetch_one(pool).await)
    }

    /// Writes down that somebody is told of this, with the messages; `false`, and nobody is told, if they were told of
    /// one of the posts or have answered meanwhile.
    ///
    /// # Errors
    /// What the database says; then nobody is told.
    pub async fn tell_of_finds(
        &self,
        NewFinds { resident, posts, searches }: &NewFinds,
        messages: &[NewMessage],
        now: OffsetDateTime,
    ) -> Result<bool> {
        Ok(in_transaction!(&self.db, tx => {
            for post in posts {
                let tell = sqlx::query(TELL).bind(resident.0).bind(post.0).bind(now);
                if tell.execute(&mut *tx).await?.rows_affected() == 0 {
                    // Dropped unfinished, the transaction takes back what it has done.
                    return Ok(false);
                }
            }
            for search in searches {
                sqlx::query(searches::SEEN).bind(search.0).bind(now).execute(&mut *tx).await?;
            }
            write_messages!(self, tx, None, now, messages);
            true
        }))
    }

    /// What was found for this resident, the latest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn matches_of(&self, resident: ResidentId) -> Result<Vec<Match>> {
        let rows: Vec<Row> =
            reading!(&self.db, pool => sqlx::query_as(OF).bind(resident.0).fetch_all(pool).await?);
        rows.into_iter().map(|row| self.opened_match(resident, row)).collect()
    }

    /// Keeps what this resident says to a post that was found for them; `false` if none called so was.
    ///
    /// # Errors
    /// What the database says.
    pub async fn answer_match(
        &self,
        resident: ResidentId,
        post: PostNumber,
        MatchAnswer { reply, words, at }: &MatchAnswer,
    ) -> Result<bool> {
        let sealed = (!words.is_empty()).then(|| self.keys.seal(WORDS, &row(resident, post), words));
        let reason = match reply {
            Reply::No { reason } => Some(reason.name()),
            Reply::Yes | Reply::Later => None,
        };
        let answered = writing!(&self.db, pool => {
            let answer = sqlx::query(ANSWER).bind(resident.0).bind(post.0).bind(reply.name());
            answer.bind(reason).bind(sealed).bind(at).execute(pool).await?.rows_affected()
        });
        Ok(answered == 1)
    }

    /// Why people of their region did not want what was found for them, from a moment until before another: each reason
    /// with how often it was named, in the order in which they are offered.
    ///
    /// # Errors
    /// What the database says.
    pub async fn match_reasons(
        &self,
        by: &Staff,
        from: OffsetDateTime,
        until: OffsetDateTime,
    ) -> Result<Vec<(Reason, i64)>> {
        let rows: Vec<(String, i64)> = reading!(&self.db, pool => {
            sqlx::query_as(REASONS).bind(&by.region).bind(from).bind(until).fetch_all(pool).await?
        });
        let count = |reason: Reason| {
            rows.iter().find(|(name, _)| *name == reason.name()).map_or(0, |(_, count)| *count)
        };
        Ok(Reason::ALL.map(|reason| (reason, count(reason))).to_vec())
    }

    fn opened_match(&self, resident: ResidentId, row: Row) -> Result<Match> {
        let published = row.post.open()?;
        let answer = match (row.reply, row.replied_at) {
            (Some(name), Some(at)) => {
                let reason = row.reason.as_deref().and_then(Reason::from_name);
                let reply = Reply::from_parts(&name, reason).ok_or_else(damaged)?;
                let key = self::row(resident, published.number);
                let words = row.words.map(|words| self.keys.unseal(WORDS, &key, &words)).transpose()?;
                Some(MatchAnswer { reply, words: words.unwrap_or_default(), at })
            }
            _ => None,
        };
        Ok(Match { published, found_at: row.found_at, told_at: row.told_at, answer })
    }
}

/// One row of [`OF`].
#[derive(sqlx::FromRow)]
struct Row {
    found_at: OffsetDateTime,
    told_at: Option<OffsetDateTime>,
    reply: Option<String>,
    reason: Option<String>,
    words: Option<String>,
    replied_at: Option<OffsetDateTime>,
    #[sqlx(flatten)]
    post: PostRow,
}

/// What the words of a match are bound to.
fn row(resident: ResidentId, post: PostNumber) -> Vec<u8> {
    [resident.0.as_bytes().as_slice(), &[0], post.to_string().as_bytes()].concat()
}

fn damaged() -> Error {
    Error::Decode("a stored match is damaged".into())
}
