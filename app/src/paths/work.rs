//! The addresses of work.

use tantu_domain::{
    ids::SavedSearchId,
    work::{GatheringNumber, PostNumber, Search},
};

/// Everything about work.
pub const WORK: &str = "/matters/work";
/// What somebody hopes for.
pub const REGISTER: &str = "/work/register";
/// Having oneself taken out of it.
pub const REGISTER_END: &str = "/work/register/end";
/// Looking for a post.
pub const POSTS: &str = "/work/posts";
/// Where one says where one is, to have distances counted from there.
pub const POSITION: &str = "/work/posts/position";
/// What one looks for again and again.
pub const SEARCHES: &str = "/work/searches";
/// What was found for somebody.
pub const MATCHES: &str = "/work/matches";
/// Classes and fairs.
pub const GATHERINGS: &str = "/work/gatherings";
/// For employers.
pub const EMPLOYERS: &str = "/employers";
/// When and how they tell whom they employ.
pub const EMPLOYERS_REVIEW: &str = "/employers/review";

/// One post.
pub fn post(number: PostNumber) -> String {
    format!("{POSTS}/{number}")
}

/// Where one applies for it.
pub fn apply(number: PostNumber) -> String {
    format!("{POSTS}/{number}/apply")
}

/// One page of what a search finds, counted from 0.
pub fn posts(search: &Search, page: u32) -> String {
    let mut pairs = search.pairs();
    if page > 0 {
        pairs.push(("page".to_owned(), (page + 1).to_string()));
    }
    if pairs.is_empty() {
        return POSTS.to_owned();
    }
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    format!("{POSTS}?{query}")
}

/// The same, on the way to `next`.
pub fn position(next: &str) -> String {
    super::with("next", POSITION, Some(next))
}

/// Where one applies for a post.
pub fn apply_for(number: PostNumber) -> String {
    format!("{POSTS}/{number}/apply")
}

/// Where a saved search is deleted.
pub fn delete_search(search: SavedSearchId) -> String {
    format!("{SEARCHES}/{search}/delete")
}

/// Changing one answer in the register.
pub fn register_change(question: &str) -> String {
    format!("{REGISTER}/change/{question}")
}

/// One class or fair.
pub fn gathering(number: GatheringNumber) -> String {
    format!("{GATHERINGS}/{number}")
}

/// One of its pages: `sign-up`, `cancel`, `gathering.ics`.
pub fn of_gathering(number: GatheringNumber, page: &str) -> String {
    format!("{GATHERINGS}/{number}/{page}")
}

/// Saying something to a post that was found.
pub fn found(number: PostNumber) -> String {
    format!("{MATCHES}/{number}")
}
