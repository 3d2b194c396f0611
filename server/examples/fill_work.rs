//! Fills a database as a province might: posts, and people who look for work. `cargo xtask bench` runs it before it
//! measures search and the nightly match.
//!
//! Posts are published as staff publish them. People are written down without phone, case or history, many at a time:
//! to send fifty thousand applications would take longer than everything that is measured. It is an example and no
//! command of the server, so that nothing that is deployed can do this; so it has SQL of its own.

use anyhow::{Context, Result};
use clap::Parser;
use sqlx::{PgPool, QueryBuilder, SqlitePool};
use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::atomic::{AtomicU64, Ordering},
};
use tantu_domain::{
    answer::{Typed, TypedAnswers},
    region::Role,
    work::{Help, Post},
};
use tantu_server::{
    clock::Clock,
    keys::{Field, Keys},
    search::Terms,
    secret::new_id,
    store::Store,
};
use time::Duration;
use uuid::Uuid;

#[derive(Parser)]
struct Arguments {
    /// The folder of the server that is measured.
    #[arg(long)]
    data: PathBuf,
    /// Its database; without it, the SQLite file in the folder.
    #[arg(long)]
    database_url: Option<String>,
    #[arg(long)]
    posts: u32,
    #[arg(long)]
    people: u32,
}

/// What there is to vary.
const POSTS: [&str; 12] = [
    include_str!("../../tests/posts/bakery.json"),
    include_str!("../../tests/posts/blind-massage.json"),
    include_str!("../../tests/posts/call-centre.json"),
    include_str!("../../tests/posts/cleaning.json"),
    include_str!("../../tests/posts/data-labelling.json"),
    include_str!("../../tests/posts/futian-massage.json"),
    include_str!("../../tests/posts/knitting.json"),
    include_str!("../../tests/posts/office-clerk.json"),
    include_str!("../../tests/posts/packing.json"),
    include_str!("../../tests/posts/reading-room.json"),
    include_str!("../../tests/posts/testing.json"),
    include_str!("../../tests/posts/warehouse.json"),
];

/// Where the posts are: half of them in the city of most of the people.
const WORKPLACES: [&str; 8] =
    ["440307", "440304", "440305", "440303", "330211", "360483", "430103", "610900"];

/// Where the people live, of those regions that have a file.
const HOMES: [&str; 6] = ["440307", "440307", "440307", "330211", "430103", "610900"];

/// How many people are written at once.
const AT_ONCE: u32 = 1000;

#[tokio::main]
async fn main() -> Result<()> {
    let Arguments { data, database_url, posts, people } = Arguments::parse();
    let keys = Keys::open(&data.join("keys.json"))?;
    let file = || format!("sqlite://{}", data.join("tantu.sqlite").display());
    let url = database_url.unwrap_or_else(file);
    let store = Store::open(&url, keys.clone()).await?;
    publish(&store, posts).await?;
    let pool = Pool::open(&url).await?;
    for from in (0..people).step_by(AT_ONCE.try_into()?) {
        pool.register(&keys, AT_ONCE.min(people - from)).await?;
    }
    Ok(())
}

async fn publish(store: &Store, count: u32) -> Result<()> {
    let now = Clock::system().now();
    let token = store.create_staff_token("bench", Role::District, "440307", now).await?;
    let staff = store.staff(&token).await?.context("a new token works")?;
    for number in 0..count {
        let mut post: Post = serde_json::from_str(one_of::<&str>(&POSTS))?;
        post.region = (*one_of(&WORKPLACES)).to_owned();
        post.employer.push_str(&number.to_string());
        post.day_minutes = *one_of(&[120, 180, 240, 300, 420, 480]);
        post.pay.to += any_below(3000);
        post.until = now.date().saturating_add(Duration::days(60));
        let terms = Terms::of(&post, None);
        store.publish_post(&staff, &post, &terms, now - Duration::minutes(number.into())).await?;
    }
    Ok(())
}

/// What somebody typed who looks for work.
fn hopes() -> TypedAnswers {
    let several = |question: &str, options: &[&str], most: u32| {
        let chosen =
            (0..=any_below(most)).map(|_| (format!("{question}-{}", one_of(options)), "yes".to_owned()));
        (question.to_owned(), chosen.collect::<Typed>())
    };
    let single =
        |question: &str, text: String| (question.to_owned(), BTreeMap::from([(question.to_owned(), text)]));
    let helps = Help::ALL.map(Help::name);
    TypedAnswers::from([
        several("wish", &["office", "hands", "service", "outdoors", "massage"], 2),
        several("place", &["near", "travel", "online", "home"], 2),
        single("hours", (*one_of(&["full", "half", "few", "any"])).to_owned()),
        single("pay", (1000 + 500 * any_below(8)).to_string()),
        several("help", &helps, 3),
    ])
}

enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// People, and what they hope for.
macro_rules! register {
    ($pool:expr, $people:expr, $now:expr) => {{
        let mut residents = QueryBuilder::new("insert into residents (id, created_at) ");
        residents.push_values($people, |mut row, (id, ..)| {
            row.push_bind(*id).push_bind($now);
        });
        residents.build().execute($pool).await?;
        let begin = "insert into registrations (resident_id, region, typed, state, wants_news, changed_at) ";
        let mut registrations = QueryBuilder::new(begin);
        registrations.push_values($people, |mut row, (id, region, typed)| {
            row.push_bind(*id).push_bind(*region).push_bind(typed).push_bind("active");
            row.push_bind(false).push_bind($now);
        });
        registrations.build().execute($pool).await?;
    }};
}

impl Pool {
    async fn open(url: &str) -> Result<Self> {
        Ok(match url.starts_with("sqlite:") {
            true => Self::Sqlite(SqlitePool::connect(url).await?),
            false => Self::Postgres(PgPool::connect(url).await?),
        })
    }

    async fn register(&self, keys: &Keys, count: u32) -> Result<()> {
        let now = Clock::system().now();
        let field = Field { table: "registrations", column: "typed" };
        let person = |_| -> Result<(Uuid, &str, String)> {
            let id = new_id();
            Ok((id, *one_of(&HOMES), keys.seal(field, id.as_bytes(), &serde_json::to_string(&hopes())?)))
        };
        let people = (0..count).map(person).collect::<Result<Vec<_>>>()?;
        match self {
            Self::Sqlite(pool) => register!(pool, &people, now),
            Self::Postgres(pool) => register!(pool, &people, now),
        }
        Ok(())
    }
}

/// The same numbers at every run (an LCG after Knuth), so that two measurements can be compared.
fn any_below(limit: u32) -> u32 {
    static STATE: AtomicU64 = AtomicU64::new(1);
    let next =
        |state: u64| state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    let state = STATE.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |state| Some(next(state)));
    let high = u32::try_from(state.unwrap_or_default() >> 33).unwrap_or_default();
    high % limit.max(1)
}

fn one_of<T>(all: &[T]) -> &T {
    let place = any_below(all.len().try_into().unwrap_or(u32::MAX));
    all.get(place as usize).expect("it is below their number")
}
