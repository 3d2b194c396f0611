//! What somebody looks for again and again. It goes with its person.

use super::{
    super::{
        Error, Result, Store,
        database::{in_transaction, reading, writing},
    },
    posts::{Published, Sought},
};
use crate::{keys::Field, secret::new_id};
use tantu_domain::{
    ids::{ResidentId, SavedSearchId},
    work::Search,
};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// What somebody looks for again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedSearch {
    /// Its identity.
    pub id: SavedSearchId,
    /// Whose it is.
    pub resident: ResidentId,
    /// What is looked for. The place that “near” is near to is always named.
    pub search: Search,
    /// Up to when they have been told of what is new in it.
    pub seen_at: OffsetDateTime,
    /// When it was saved.
    pub saved_at: OffsetDateTime,
}

/// So many are enough for anybody; each is gone through every night.
pub const MOST: usize = 20;

/// What is looked for, sealed, as it stands in the address: `words=…&task-massage=yes`.
const SEARCH: Field = Field { table: "saved_searches", column: "search" };

const OF: &str = "select id, resident_id, search, seen_at, saved_at from saved_searches
    where resident_id = $1 order by saved_at desc, id";

const KEEP: &str = "insert into saved_searches (id, resident_id, search, seen_at, saved_at)
    values ($1, $2, $3, $4, $4)";

const DELETE: &str = "delete from saved_searches where id = $1 and resident_id = $2";

const ALL: &str = "select id, resident_id, search, seen_at, saved_at from saved_searches
    where id > $1 order by id limit $2";

pub(super) const SEEN: &str = "update saved_searches set seen_at = $2 where id = $1";

impl Store {
    /// Saves a search. One that is saved already is not saved twice; `false` if there is no room for another.
    ///
    /// # Errors
    /// What the database says.
    pub async fn save_search(&self, me: ResidentId, search: &Search, now: OffsetDateTime) -> Result<bool> {
        let id = new_id();
        let pairs = search.pairs();
        let text = form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
        let sealed = self.keys.seal(SEARCH, id.as_bytes(), &text);
        in_transaction!(&self.db, tx => {
            let rows: Vec<Row> = sqlx::query_as(OF).bind(me.0).fetch_all(&mut *tx).await?;
            let saved = self.open_searches(rows)?;
            if saved.iter().any(|saved| saved.search == *search) {
                return Ok(true);
            }
            if saved.len() >= MOST {
                return Ok(false);
            }
            sqlx::query(KEEP).bind(id).bind(me.0).bind(&sealed).bind(now).execute(&mut *tx).await?;
        });
        Ok(true)
    }

    /// What somebody has saved, the latest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn saved_searches(&self, me: ResidentId) -> Result<Vec<SavedSearch>> {
        let rows = reading!(&self.db, pool => sqlx::query_as(OF).bind(me.0).fetch_all(pool).await?);
        self.open_searches(rows)
    }

    /// Deletes a search; `false` if they have none of that name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn delete_search(&self, me: ResidentId, id: SavedSearchId) -> Result<bool> {
        let deleted = writing!(&self.db, pool => {
            sqlx::query(DELETE).bind(id.0).bind(me.0).execute(pool).await?.rows_affected()
        });
        Ok(deleted == 1)
    }

    /// Everybody's searches, some at a time, with the newest posts in each of which its person has not been told. For
    /// the nightly job; it says what it told with [`Store::searches_seen`].
    ///
    /// # Errors
    /// What the database says.
    pub async fn saved_searches_to_tell(
        &self,
        after: Option<SavedSearchId>,
        most: i64,
        today: Date,
    ) -> Result<Vec<(SavedSearch, Vec<Published>)>> {
        let after = after.map_or(Uuid::nil(), |id| id.0);
        let rows =
            reading!(&self.db, pool => sqlx::query_as(ALL).bind(after).bind(most).fetch_all(pool).await?);
        let mut all = Vec::new();
        for saved in self.open_searches(rows)? {
            let place = saved.search.place.as_deref().unwrap_or_default();
            let since = Some(saved.seen_at);
            let sought = Sought { search: &saved.search, place, position: None, since, today };
            let (posts, _) = self.find_posts(&sought, 0).await?;
            all.push((saved, posts));
        }
        Ok(all)
    }

    /// Writes down that somebody was told of everything that was published in these up to `now`.
    ///
    /// # Errors
    /// What the database says.
    pub async fn searches_seen(&self, searches: &[SavedSearchId], now: OffsetDateTime) -> Result<()> {
        in_transaction!(&self.db, tx => {
            for search in searches {
                sqlx::query(SEEN).bind(search.0).bind(now).execute(&mut *tx).await?;
            }
        });
        Ok(())
    }

    fn open_searches(&self, rows: Vec<Row>) -> Result<Vec<SavedSearch>> {
        let open = |row: Row| {
            let text = self.keys.unseal(SEARCH, row.id.as_bytes(), &row.search)?;
            let pairs: Vec<_> = form_urlencoded::parse(text.as_bytes()).collect();
            let search = Search::read(pairs.iter().map(|(name, value)| (&**name, &**value)));
            let (id, resident) = (SavedSearchId(row.id), ResidentId(row.resident_id));
            Ok::<_, Error>(SavedSearch { id, resident, search, seen_at: row.seen_at, saved_at: row.saved_at })
        };
        rows.into_iter().map(open).collect()
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    resident_id: Uuid,
    search: String,
    seen_at: OffsetDateTime,
    saved_at: OffsetDateTime,
}
