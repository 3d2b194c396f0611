//! Every night it is looked which new posts fit those who look for work; in the morning, when nobody is woken by it,
//! they are told.
//!
//! **Invariant:** nobody is told of a post twice, nor more than once a day, however often the server is restarted. Both
//! stand in the database: a post is found for somebody once, and whoever was found something for, or told, since
//! midnight in China waits until tomorrow.

use crate::{
    app::App,
    store::{Finds, FoundBefore, NewFinds, Registration},
    telling::Circle,
};
use anyhow::Result;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use tantu_app::register;
use tantu_domain::{
    calendar::{CHINA, day_in_china},
    ids::{ResidentId, SavedSearchId},
    work::{Board, PostNumber, Wishes},
};
use time::{Date, OffsetDateTime, Time, macros::time};
use tokio::task::spawn_blocking;

/// When it is looked, in China. Assumed: hardly anybody uses the server then.
const LOOKED_AT: Time = time!(3:00);
/// When people are told, in China. Assumed: most are up, and few are on their way.
const TOLD_AT: Time = time!(9:00);
/// How many posts are found for somebody in one night. Assumed: as many as one reads with care.
pub const A_NIGHT: usize = 3;
/// How many posts may wait for somebody's answer. Assumed: who has not looked at twelve does not look at the next.
pub const WAITING: usize = 12;
/// How many people, and how many saved searches, are gone through at a time.
const A_PAGE: i64 = 1000;

/// What came of one look at everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Looked {
    /// How many posts there were.
    pub posts: u64,
    /// How many people look for work.
    pub people: u64,
    /// How many posts were found for them.
    pub found: u64,
}

/// Which of the two was done on which day.
#[derive(Clone, Copy, Debug, Default)]
pub struct Daily {
    looked: Option<Date>,
    told: Option<Date>,
}

impl Daily {
    /// Looks and tells if it is time and was not done today. What fails is said in the log, and tried again the next
    /// time.
    pub async fn tick(&mut self, app: &App) {
        let now = app.now().to_offset(CHINA);
        let is_due = |done: Option<Date>, at| done != Some(now.date()) && now.time() >= at;
        if is_due(self.looked, LOOKED_AT) {
            match look(app).await {
                Ok(_) => self.looked = Some(now.date()),
                Err(error) => tracing::error!("could not look for posts: {error:#}"),
            }
        }
        if is_due(self.told, TOLD_AT) {
            match tell(app).await {
                Ok(_) => self.told = Some(now.date()),
                Err(error) => tracing::error!("could not tell of posts: {error:#}"),
            }
        }
    }
}

/// Finds the best new posts for everybody who looks for work. Every post is read once, and then people by the thousand.
///
/// # Errors
/// What the database says; whoever was gone through by then has what was found for them.
pub async fn look(app: &App) -> Result<Looked> {
    let (store, today, mut after) = (app.store(), app.today(), None);
    let mut posts = store.open_posts(today).await?;
    posts.sort_by_key(|post| std::cmp::Reverse((post.published_at, post.number)));
    let board = Arc::new(Board::of(posts.iter().map(|post| (post.number, &post.post))));
    let mut looked = Looked { posts: count(posts.len()), ..Looked::default() };
    loop {
        let people = store.active_registrations(after, A_PAGE).await?;
        let (Some(first), Some(last)) = (people.first(), people.last()) else { break };
        after = Some(last.resident);
        let before = store.found_before(first.resident, last.resident).await?;
        looked.people += count(people.len());
        let (app_there, board) = (app.clone(), board.clone());
        let finds = spawn_blocking(move || finds(&app_there, &board, &people, &before, today)).await?;
        looked.found += store.keep_finds(&finds, app.now()).await?;
    }
    let Looked { posts, people, found } = looked;
    tracing::info!(posts, people, found, "looked which posts fit whom");
    Ok(looked)
}

/// What is new for each of these people. `before` is in the order of their ids, as they are.
fn finds(
    app: &App,
    board: &Board,
    people: &[Registration],
    before: &[FoundBefore],
    today: Date,
) -> Vec<Finds> {
    let mut before = before.chunk_by(|one, other| one.resident == other.resident).peekable();
    let finds = people.iter().filter_map(|Registration { resident, region, typed, .. }| {
        while before.next_if(|known| known.first().is_some_and(|known| known.resident < *resident)).is_some()
        {
        }
        let known = before.next_if(|known| known.first().is_some_and(|known| known.resident == *resident));
        let known = known.unwrap_or_default();
        let waiting = known.iter().filter(|known| known.is_unanswered && board.has(known.post)).count();
        if waiting >= WAITING || known.iter().any(|known| day_in_china(known.at) == today) {
            return None;
        }
        let entry = register::entry(app.catalog(), region, today)?;
        let wishes = Wishes::of(&register::answers(entry, typed, today));
        if wishes.wants_no_post {
            return None;
        }
        let is_known = |post| known.binary_search_by_key(&post, |known| known.post).is_ok();
        let posts = board.best_for(&wishes, region, A_NIGHT.min(WAITING - waiting), is_known);
        (!posts.is_empty()).then(|| Finds { resident: *resident, region: region.clone(), posts })
    });
    finds.collect()
}

/// Tells everybody who wants to be told of what was found for them since yesterday, and of what is new in the searches
/// they saved: one message each. Says to how many people.
///
/// # Errors
/// What the database says; whoever was not told by then is told the next time.
pub async fn tell(app: &App) -> Result<u64> {
    let (store, now, today) = (app.store(), app.now(), app.today());
    let mut news: BTreeMap<ResidentId, News> = BTreeMap::new();
    for (resident, posts) in store.untold(now - time::Duration::DAY, today).await? {
        news.entry(resident).or_default().found = posts;
    }
    let mut after = None;
    loop {
        let searches = store.saved_searches_to_tell(after, A_PAGE, today).await?;
        let Some((last, _)) = searches.last() else { break };
        after = Some(last.id);
        for (search, posts) in searches {
            let news = news.entry(search.resident).or_default();
            news.was_told |= search.seen_at != search.saved_at && day_in_china(search.seen_at) == today;
            if !posts.is_empty() {
                news.searches.push(search.id);
                news.searched.extend(posts.iter().map(|post| post.number));
            }
        }
    }
    let mut told = 0;
    for (resident, news) in news {
        told += u64::from(tell_one(app, resident, news, now).await?);
    }
    tracing::info!(people = told, "told of posts");
    app.deliver_messages().await;
    Ok(told)
}

/// What is new for one person.
#[derive(Default)]
struct News {
    found: Vec<PostNumber>,
    searches: Vec<SavedSearchId>,
    searched: BTreeSet<PostNumber>,
    was_told: bool,
}

/// Tells one person, unless they were told today or there is nothing to tell.
async fn tell_one(app: &App, resident: ResidentId, mut news: News, now: OffsetDateTime) -> Result<bool> {
    // What is in both is told as found: there it says why.
    news.searched.retain(|post| !news.found.contains(post));
    let last = app.store().last_told(resident).await?;
    let was_told = news.was_told || last.is_some_and(|last| day_in_china(last) == day_in_china(now));
    if was_told || (news.found.is_empty() && news.searches.is_empty()) {
        return Ok(false);
    }
    let circle = Circle::around(app, resident).await?;
    let messages = circle.tell_of_posts(app, news.found.len(), news.searched.len());
    let finds = NewFinds { resident, posts: news.found, searches: news.searches };
    Ok(app.store().tell_of_finds(&finds, &messages, now).await?)
}

fn count(some: usize) -> u64 {
    some.try_into().unwrap_or(u64::MAX)
}
