//! Work that somebody offers, and how it is searched.
//!
//! Everybody may read a post, so none is asked for by whose it is; changed it is only by the office that published it.

use super::super::{
    Result, Staff, Store,
    database::{Db, in_transaction, reading, writing},
    from_json, to_json,
};
use crate::search::{Query, Terms};
use tantu_domain::work::{
    Help, Hours, Known, Nearness, Position, Post, PostKind, PostNumber, Search, Sort, Task, Way,
};
use time::{Date, OffsetDateTime};

/// A post as it was published.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// What it is called by.
    pub number: PostNumber,
    /// The region whose staff published it, by code.
    pub office: String,
    /// What is offered.
    pub post: Post,
    /// Whether staff have not closed it. After its last day it cannot be applied for either.
    pub is_open: bool,
    /// When it was published.
    pub published_at: OffsetDateTime,
    /// When it was last changed.
    pub changed_at: OffsetDateTime,
}

/// What is looked for, by whom and when.
#[derive(Clone, Copy, Debug)]
pub struct Sought<'a> {
    /// What stands in the address.
    pub search: &'a Search,
    /// The place that “near” is near to, by code.
    pub place: &'a str,
    /// Where they are, if they said so.
    pub position: Option<Position>,
    /// Only what was published after this.
    pub since: Option<OffsetDateTime>,
    /// Today.
    pub today: Date,
}

/// How many posts stand on one page.
pub const PAGE: u32 = 20;

impl Published {
    /// Whether it can be applied for today.
    pub fn is_open_on(&self, today: Date) -> bool {
        self.is_open && self.post.until >= today
    }
}

const PUBLISH: &str =
    "insert into posts (office, is_open, until, published_at, changed_at, region, kind, task, way,
        hours, helps, latitude, longitude, post)
    values ($1, true, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    returning number";

const CHANGE: &str =
    "update posts set is_open = true, until = $2, changed_at = $3, region = $4, kind = $5, task = $6,
        way = $7, hours = $8, helps = $9, latitude = $10, longitude = $11, post = $12
    where office = $1 and number = $13
    returning number";

const CLOSE: &str = "update posts set is_open = false, changed_at = $3
    where office = $1 and number = $2 and is_open";

const FORGET_TERMS_IN_SQLITE: &str = "delete from post_terms where rowid = $1";
const KEEP_TERMS_IN_SQLITE: &str = "insert into post_terms (rowid, title, body) values ($1, $2, $3)";

const FORGET_TERMS_IN_POSTGRES: &str = "delete from post_terms where number = $1";
const KEEP_TERMS_IN_POSTGRES: &str = "insert into post_terms (number, title, terms)
    values ($1, $2::tsvector, $2::tsvector || $3::tsvector)";

const BY_NUMBER: &str =
    "select number, office, post, is_open, published_at, changed_at from posts where number = $1";

const OPEN: &str = "select number, office, post, is_open, published_at, changed_at from posts
    where is_open and until >= $1 order by number";

/// Those of one office, the newest first, after one that was seen already.
const OF_OFFICE: &str = "select number, office, post, is_open, published_at, changed_at from posts
    where office = $1 and number < $2 order by number desc limit $3";

/// Finds posts: the rank of what was found by words comes in as `$rank`, the tables as `$from`.
///
/// `near` is [`Nearness`] in numbers, and what is done at home is near to everybody. `apart` is the square of the
/// distance in degrees of latitude: as good for the order as the distance itself, and every database can count it.
macro_rules! finding {
    ($rank:literal, $from:literal, $words:literal) => {
        concat!(
            "with all_found as (
                select posts.number, published_at, ",
            $rank,
            " as worth,
                case
                    when way <> 1 or region = $8 then 0
                    when substr(region, 1, 4) = substr($8, 1, 4)
                        and (substr(region, 5, 2) = '00' or substr($8, 5, 2) = '00') then 0
                    when substr(region, 1, 4) = substr($8, 1, 4) then 1
                    when substr(region, 1, 2) = substr($8, 1, 2) then 2
                    else 3
                end as near,
                case
                    when way <> 1 then 0.0
                    else coalesce((latitude - $9) * (latitude - $9)
                        + (longitude - $10) * (longitude - $10) * $11, 999999.0)
                end as apart
                from ",
            $from,
            " where is_open and until >= $1
                and kind & $2 <> 0 and task & $3 <> 0 and way & $4 <> 0 and hours & $5 <> 0
                and helps & $6 = $6 and published_at > $13 and ",
            $words,
            "),
            found as (
                select number, count(*) over () as total,
                    row_number() over (order by case $12 when 1 then near when 2 then apart else 0 end,
                        case $12 when 3 then 0.0 else worth end, published_at desc, number desc) as place
                from all_found where near <= $7
            )
            select posts.number, office, post, is_open, published_at, changed_at, total
            from found join posts on posts.number = found.number
            where place > $14 and place <= $15
            order by place"
        )
    };
}

/// Without words, all are worth the same.
const FIND: &str = finding!("0.0", "posts", "0 = 0");

/// The better, the less: SQLite counts so, and whoever is new comes first among equals. `$16` is what has to be there
/// and `$17` what was typed itself, which comes before what only means the same.
const FIND_IN_SQLITE: &str = finding!(
    "bm25(post_terms, 8.0, 1.0)
                    - case when posts.number in (select rowid from post_terms where post_terms match $17)
                        then 1000 else 0 end",
    "post_terms cross join posts on posts.number = post_terms.rowid",
    "post_terms match $16"
);
const FIND_IN_POSTGRES: &str = finding!(
    "-ts_rank(title, $18::tsquery)::double precision
                    - case when posts.number in (select number from post_terms where terms @@ $17::tsquery)
                        then 1000 else 0 end",
    "post_terms join posts on posts.number = post_terms.number",
    "terms @@ $16::tsquery"
);

/// What a search asks about a post, as numbers.
struct Marks {
    kind: i32,
    task: i32,
    way: i32,
    hours: i32,
    helps: i32,
}

impl Marks {
    fn of(post: &Post) -> Self {
        let there = Help::ALL.into_iter().filter(|help| post.has(*help) == Known::Yes);
        Self {
            kind: bits(&PostKind::ALL, [post.kind]),
            task: bits(&Task::ALL, [post.task]),
            way: bits(&Way::ALL, [post.way]),
            hours: bits(&Hours::ALL, [post.hours()]),
            helps: bits(&Help::ALL, there),
        }
    }
}

/// A bit for each of `some`, counted in the order of `all`.
fn bits<T: PartialEq>(all: &[T], some: impl IntoIterator<Item = T>) -> i32 {
    let places = some.into_iter().filter_map(|one| all.iter().position(|each| *each == one));
    places.fold(0, |bits, place| bits | 1 << place)
}

/// The same for what may be left open: then every bit is good.
fn any_of<T: PartialEq + Copy>(all: &[T], some: &std::collections::BTreeSet<T>) -> i32 {
    if some.is_empty() { -1 } else { bits(all, some.iter().copied()) }
}

/// Writes the words of a post down, in the place of those it had.
macro_rules! write_terms {
    ($store:expr, $tx:ident, $number:expr, $terms:expr) => {{
        let (terms, number): (&Terms, i32) = ($terms, $number);
        let (forget, keep, [title, body]) = match &$store.db {
            Db::Sqlite { .. } => (FORGET_TERMS_IN_SQLITE, KEEP_TERMS_IN_SQLITE, terms.in_sqlite()),
            Db::Postgres(_) => (FORGET_TERMS_IN_POSTGRES, KEEP_TERMS_IN_POSTGRES, terms.in_postgres()),
        };
        sqlx::query(forget).bind(number).execute(&mut *$tx).await?;
        sqlx::query(keep).bind(number).bind(title).bind(body).execute(&mut *$tx).await?;
    }};
}

impl Store {
    /// Publishes a post, to be found by these words.
    ///
    /// # Errors
    /// What the database says.
    pub async fn publish_post(
        &self,
        by: &Staff,
        post: &Post,
        terms: &Terms,
        now: OffsetDateTime,
    ) -> Result<PostNumber> {
        let (marks, position) = (Marks::of(post), post.position);
        Ok(in_transaction!(&self.db, tx => {
            let publish = sqlx::query_scalar(PUBLISH).bind(&by.region).bind(post.until).bind(now);
            let publish = publish.bind(&post.region).bind(marks.kind).bind(marks.task).bind(marks.way);
            let publish = publish.bind(marks.hours).bind(marks.helps);
            let publish = publish.bind(position.map(|at| at.latitude)).bind(position.map(|at| at.longitude));
            let number: i32 = publish.bind(to_json(post)).fetch_one(&mut *tx).await?;
            write_terms!(self, tx, number, terms);
            PostNumber(number)
        }))
    }

    /// Changes a post of their office and opens it if it was closed; `false` if none of theirs is called so.
    ///
    /// # Errors
    /// What the database says.
    pub async fn change_post(
        &self,
        by: &Staff,
        number: PostNumber,
        post: &Post,
        terms: &Terms,
        now: OffsetDateTime,
    ) -> Result<bool> {
        let (marks, position) = (Marks::of(post), post.position);
        Ok(in_transaction!(&self.db, tx => {
            let change = sqlx::query_scalar(CHANGE).bind(&by.region).bind(post.until).bind(now);
            let change = change.bind(&post.region).bind(marks.kind).bind(marks.task).bind(marks.way);
            let change = change.bind(marks.hours).bind(marks.helps);
            let change = change.bind(position.map(|at| at.latitude)).bind(position.map(|at| at.longitude));
            let changed: Option<i32> =
                change.bind(to_json(post)).bind(number.0).fetch_optional(&mut *tx).await?;
            if let Some(number) = changed {
                write_terms!(self, tx, number, terms);
            }
            changed.is_some()
        }))
    }

    /// Closes a post of their office; `false` if none of theirs that is open is called so.
    ///
    /// # Errors
    /// What the database says.
    pub async fn close_post(&self, by: &Staff, number: PostNumber, now: OffsetDateTime) -> Result<bool> {
        let closed = writing!(&self.db, pool => {
            sqlx::query(CLOSE).bind(&by.region).bind(number.0).bind(now).execute(pool).await?.rows_affected()
        });
        Ok(closed == 1)
    }

    /// One post, open or not.
    ///
    /// # Errors
    /// What the database says.
    pub async fn post(&self, number: PostNumber) -> Result<Option<Published>> {
        let row: Option<Row> =
            reading!(&self.db, pool => sqlx::query_as(BY_NUMBER).bind(number.0).fetch_optional(pool).await?);
        row.map(Row::open).transpose()
    }

    /// Every post that can be applied for today.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_posts(&self, today: Date) -> Result<Vec<Published>> {
        let rows: Vec<Row> =
            reading!(&self.db, pool => sqlx::query_as(OPEN).bind(today).fetch_all(pool).await?);
        rows.into_iter().map(Row::open).collect()
    }

    /// The posts that an office published, open or not, the newest first; those before one that was seen already.
    ///
    /// # Errors
    /// What the database says.
    pub async fn posts_by(
        &self,
        by: &Staff,
        before: Option<PostNumber>,
        most: i64,
    ) -> Result<Vec<Published>> {
        let before = before.map_or(i32::MAX, |number| number.0);
        let rows: Vec<Row> = reading!(&self.db, pool => {
            sqlx::query_as(OF_OFFICE).bind(&by.region).bind(before).bind(most).fetch_all(pool).await?
        });
        rows.into_iter().map(Row::open).collect()
    }

    /// The posts of one page, counted from 0, and how many there are on all of them. Past the last page both are none.
    ///
    /// # Errors
    /// What the database says.
    pub async fn find_posts(&self, sought: &Sought<'_>, page: u32) -> Result<(Vec<Published>, u64)> {
        let Sought { search, place, position, since, today } = sought;
        let (find, words) = match (Query::of(&search.words), &self.db) {
            (None, _) => (FIND, Vec::new()),
            (Some(words), Db::Sqlite { .. }) => {
                (FIND_IN_SQLITE, vec![words.in_sqlite(), words.as_typed().in_sqlite()])
            }
            (Some(words), Db::Postgres(_)) => {
                let typed = words.as_typed().in_postgres();
                (FIND_IN_POSTGRES, vec![words.in_postgres(), typed, words.weighed_in_postgres()])
            }
        };
        let order = match (search.sort, position) {
            (Sort::Best, _) => 0,
            (Sort::Nearest, None) => 1,
            (Sort::Nearest, Some(_)) => 2,
            (Sort::Newest, _) => 3,
        };
        let (north, east) = position.map_or((0.0, 0.0), |at| (at.latitude, at.longitude));
        // A degree of longitude is shorter, the further one is from the equator.
        let narrowing = north.to_radians().cos().powi(2);
        let nearness = search.near.unwrap_or(Nearness::Far) as i32;
        let first = i64::from(page) * i64::from(PAGE);
        let rows: Vec<FoundRow> = reading!(&self.db, pool => {
            let find = sqlx::query_as(find).bind(today);
            let find = find.bind(any_of(&PostKind::ALL, &search.kinds)).bind(any_of(&Task::ALL, &search.tasks));
            let find = find.bind(any_of(&Way::ALL, &search.ways)).bind(any_of(&Hours::ALL, &search.hours));
            let find = find.bind(bits(&Help::ALL, search.needs.iter().copied())).bind(nearness).bind(place);
            let find = find.bind(north).bind(east).bind(narrowing).bind(order);
            let find = find.bind(since.unwrap_or(OffsetDateTime::UNIX_EPOCH));
            let find = find.bind(first).bind(first + i64::from(PAGE));
            words.iter().fold(find, |find, words| find.bind(words)).fetch_all(pool).await?
        });
        let total = rows.first().map_or(0, |row| row.total);
        let posts = rows.into_iter().map(|row| row.row.open()).collect::<Result<_>>()?;
        Ok((posts, total.try_into().unwrap_or(0)))
    }
}

#[derive(sqlx::FromRow)]
struct FoundRow {
    #[sqlx(flatten)]
    row: Row,
    total: i64,
}

/// A post as a query selects it.
#[derive(sqlx::FromRow)]
pub(super) struct Row {
    number: i32,
    office: String,
    post: String,
    is_open: bool,
    published_at: OffsetDateTime,
    changed_at: OffsetDateTime,
}

impl Row {
    pub(super) fn open(self) -> Result<Published> {
        let Self { number, office, post, is_open, published_at, changed_at } = self;
        let post = from_json(&post)?;
        Ok(Published { number: PostNumber(number), office, post, is_open, published_at, changed_at })
    }
}
