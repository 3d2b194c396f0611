//! Posts: published, changed, closed, and found by what people really type.

use super::*;
use crate::{
    search::Terms,
    store::{Published, Sought},
};
use tantu_domain::work::{
    Help, Hours, Nearness, Position, Post, PostKind, PostNumber, Search, Sort, Task, Way,
};

const TODAY: time::Date = date!(2026 - 11 - 21);

/// The posts of the journeys, by name.
const POSTS: [(&str, &str); 12] = [
    ("blind-massage", include_str!("../../../../tests/posts/blind-massage.json")),
    ("futian-massage", include_str!("../../../../tests/posts/futian-massage.json")),
    ("data-labelling", include_str!("../../../../tests/posts/data-labelling.json")),
    ("call-centre", include_str!("../../../../tests/posts/call-centre.json")),
    ("cleaning", include_str!("../../../../tests/posts/cleaning.json")),
    ("reading-room", include_str!("../../../../tests/posts/reading-room.json")),
    ("packing", include_str!("../../../../tests/posts/packing.json")),
    ("warehouse", include_str!("../../../../tests/posts/warehouse.json")),
    ("office-clerk", include_str!("../../../../tests/posts/office-clerk.json")),
    ("bakery", include_str!("../../../../tests/posts/bakery.json")),
    ("knitting", include_str!("../../../../tests/posts/knitting.json")),
    ("testing", include_str!("../../../../tests/posts/testing.json")),
];

/// What people type, and what they expect first. Nothing expected means that nothing is found.
const QUERIES: &[(&str, &str)] = &[
    // A word.
    ("按摩", "blind-massage"),
    ("客服", "call-centre"),
    ("保洁", "cleaning"),
    ("面包", "bakery"),
    ("农家书屋", "reading-room"),
    ("数据标注员", "data-labelling"),
    ("仓库", "warehouse"),
    ("测试", "testing"),
    // Part of a word.
    ("摩师", "blind-massage"),
    ("客", "call-centre"),
    ("书屋管", "reading-room"),
    ("织", "knitting"),
    // Another word for it.
    ("推拿", "futian-massage"),
    ("足疗", "blind-massage"),
    ("话务", "call-centre"),
    ("接线员", "call-centre"),
    ("打扫", "cleaning"),
    ("打扫卫生", "cleaning"),
    ("扫地工", "cleaning"),
    ("贴标签", "data-labelling"),
    ("图书管理员", "reading-room"),
    ("打包", "packing"),
    ("理货员", "warehouse"),
    ("打字员", "office-clerk"),
    ("烘焙", "bakery"),
    ("钩针", "knitting"),
    // As one says it.
    ("我想找个在家做的手工活", "knitting"),
    ("有没有盲人能做的按摩工作", "blind-massage"),
    ("招保洁员", "cleaning"),
    // In letters, with and without blanks, by first letters, unfinished.
    ("anmo", "blind-massage"),
    ("an mo", "blind-massage"),
    ("AnMo", "blind-massage"),
    ("mangren anmo", "blind-massage"),
    ("mangrenanmoshi", "blind-massage"),
    ("am", "blind-massage"),
    ("kefu", "call-centre"),
    ("kf", "call-centre"),
    ("baojie", "cleaning"),
    ("mianbaofang", "bakery"),
    ("shuju", "data-labelling"),
    ("bianzhi", "knitting"),
    ("nongjiashuwu", "reading-room"),
    // Several words; a place; both scripts.
    ("龙岗 按摩", "blind-massage"),
    ("福田 按摩", "futian-massage"),
    ("按摩 福田", "futian-massage"),
    ("庐山 书屋", "reading-room"),
    ("庐山 anmo", ""),
    ("在家 电脑 标签", "data-labelling"),
    ("一楼 打字", "office-clerk"),
    ("手语 面包", "bakery"),
    ("公益岗", "cleaning"),
    ("辅助性就业", "packing"),
    ("按摩　盲人", "blind-massage"),
    // In English.
    ("massage therapist", "blind-massage"),
    ("Bakery", "bakery"),
    ("warehouse sorting", "warehouse"),
    // Nothing.
    ("宇航员", ""),
    ("qqqq", ""),
    ("按摩 宇航员", ""),
    // Signs.
    ("\"按摩\"", "blind-massage"),
    ("按摩*", "blind-massage"),
    ("(按摩", "blind-massage"),
    ("按摩-推拿", "futian-massage"),
    ("'按摩' & '盲人'", "blind-massage"),
    ("title:面包", ""),
];

/// What somebody may type to try whether it breaks.
const ATTACKS: &[&str] = &[
    "\"",
    "\"\"",
    "*",
    "**",
    "AND",
    "OR",
    "NOT",
    "按摩 AND",
    "NOT 按摩",
    "(",
    ")",
    "()",
    "-",
    "- -",
    "'",
    "''",
    "\\",
    "\\'",
    ":",
    ":*",
    "a:*",
    "^按摩",
    "NEAR(按摩 推拿, 2)",
    "按摩 NEAR/2 推拿",
    "title : 按摩",
    "{title} : 按摩",
    "%",
    "_",
    ";",
    "--",
    "/*",
    "'; drop table posts; --",
    "<script>",
    "\u{0}",
    "a\u{0}b",
    "🙂",
    "👨‍👩‍👧",
    "\u{202e}按摩",
    "é",
    "ﷺ",
    "ⅷ",
    "①",
    "1",
    "0x",
    "＂",
    "（",
];

pub(super) fn post(name: &str) -> Post {
    let (_, json) = POSTS.iter().find(|(known, _)| *known == name).unwrap();
    serde_json::from_str(json).unwrap()
}

pub(super) fn terms(post: &Post) -> Terms {
    let place = match post.region.as_str() {
        "440307" => Some("深圳市龙岗区"),
        "360483" => Some("九江市庐山市"),
        _ => None,
    };
    Terms::of(post, place)
}

async fn staff_of(store: &Store, region: &str) -> crate::store::Staff {
    let token = store.create_staff_token("王芳", Role::District, region, NOW).await.unwrap();
    store.staff(&token).await.unwrap().unwrap()
}

/// Publishes all of them, one a minute; which number each has.
async fn published(store: &Store) -> Vec<(PostNumber, &'static str)> {
    let staff = staff_of(store, "440307").await;
    let mut numbers = Vec::new();
    for (minutes, (name, _)) in (0..).zip(POSTS) {
        let (post, now) = (post(name), NOW + Duration::minutes(minutes));
        numbers.push((store.publish_post(&staff, &post, &terms(&post), now).await.unwrap(), name));
    }
    numbers
}

fn sought(search: &Search) -> Sought<'_> {
    Sought { search, place: "440307", position: None, since: None, today: TODAY }
}

async fn found(store: &Store, sought: &Sought<'_>) -> Vec<Published> {
    let (posts, total) = store.find_posts(sought, 0).await.unwrap();
    assert_eq!(posts.len() as u64, total.min(20));
    posts
}

/// The names of what is found, in order.
async fn names(store: &Store, search: &Search) -> Vec<&'static str> {
    named(&found(store, &sought(search)).await)
}

fn named(posts: &[Published]) -> Vec<&'static str> {
    let name = |found: &Published| POSTS.iter().find(|(name, _)| post(name) == found.post).unwrap().0;
    posts.iter().map(name).collect()
}

fn saying(words: &str) -> Search {
    Search::read([("words", words)])
}

pub(super) async fn what_people_type_finds_what_they_mean_first(store: Store) {
    published(&store).await;
    let mut wrong = Vec::new();
    for (words, expected) in QUERIES {
        let found = names(&store, &saying(words)).await;
        if found.first().copied().unwrap_or_default() != *expected {
            wrong.push(format!("{words}: expected {expected:?}, found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

pub(super) async fn nothing_anybody_types_breaks_the_search(store: Store) {
    published(&store).await;
    let long = ["按摩", "a ", "an mo ", "\" OR ", "'&|!", "摩"].map(|part| part.repeat(5000));
    for words in ATTACKS.iter().copied().chain(long.iter().map(String::as_str)) {
        // Not cut off beforehand, as an address is.
        let search = Search { words: words.to_owned(), ..Search::default() };
        assert!(store.find_posts(&sought(&search), 0).await.is_ok(), "{}", words.escape_debug());
    }
    assert_eq!(rows(&store, "posts").await, 12);
}

pub(super) async fn a_post_is_read_as_it_was_published(store: Store) {
    let staff = staff_of(&store, "440307").await;
    let post = post("bakery");
    let number = store.publish_post(&staff, &post, &terms(&post), NOW).await.unwrap();
    let found = store.post(number).await.unwrap().unwrap();
    assert_eq!((&found.post, found.is_open, found.office.as_str()), (&post, true, "440307"));
    assert_eq!((found.published_at, found.changed_at), (NOW, NOW));
    assert!(store.post(PostNumber(number.0 + 1)).await.unwrap().is_none());
    assert_eq!(store.open_posts(TODAY).await.unwrap(), [found]);
}

pub(super) async fn a_changed_post_is_found_by_its_new_words_only(store: Store) {
    let staff = staff_of(&store, "440307").await;
    let (baking, knitting) = (post("bakery"), post("knitting"));
    let number = store.publish_post(&staff, &baking, &terms(&baking), NOW).await.unwrap();
    let later = NOW + Duration::days(1);
    assert!(store.change_post(&staff, number, &knitting, &terms(&knitting), later).await.unwrap());
    assert_eq!(names(&store, &saying("面包")).await, [""; 0]);
    assert_eq!(names(&store, &saying("编织")).await, ["knitting"]);
    let found = store.post(number).await.unwrap().unwrap();
    assert_eq!((found.published_at, found.changed_at), (NOW, later), "it is no new post");
}

pub(super) async fn only_the_office_that_published_a_post_changes_or_closes_it(store: Store) {
    let (own, other) = (staff_of(&store, "440307").await, staff_of(&store, "610900").await);
    let post = post("bakery");
    let number = store.publish_post(&own, &post, &terms(&post), NOW).await.unwrap();
    assert!(!store.change_post(&other, number, &post, &terms(&post), NOW).await.unwrap());
    assert!(!store.close_post(&other, number, NOW).await.unwrap());
    assert!(store.posts_by(&other, None, 100).await.unwrap().is_empty());
    assert_eq!(store.posts_by(&own, None, 100).await.unwrap().len(), 1);
    assert!(store.posts_by(&own, Some(number), 100).await.unwrap().is_empty(), "none before it");
}

pub(super) async fn what_is_closed_or_over_is_not_found_but_can_still_be_read(store: Store) {
    let staff = staff_of(&store, "440307").await;
    let post = post("bakery");
    let number = store.publish_post(&staff, &post, &terms(&post), NOW).await.unwrap();
    assert!(store.close_post(&staff, number, NOW).await.unwrap());
    assert!(!store.close_post(&staff, number, NOW).await.unwrap(), "once");
    for search in [Search::default(), saying("面包")] {
        assert!(names(&store, &search).await.is_empty());
    }
    assert!(store.open_posts(TODAY).await.unwrap().is_empty());
    assert!(!store.post(number).await.unwrap().unwrap().is_open_on(TODAY));

    assert!(store.change_post(&staff, number, &post, &terms(&post), NOW).await.unwrap());
    assert_eq!(names(&store, &saying("面包")).await, ["bakery"], "changing it opens it again");
    let search = saying("面包");
    let after = Sought { today: date!(2027 - 07 - 01), ..sought(&search) };
    assert!(found(&store, &after).await.is_empty());
    assert!(!store.post(number).await.unwrap().unwrap().is_open_on(date!(2027 - 07 - 01)));
    assert!(store.post(number).await.unwrap().unwrap().is_open_on(date!(2027 - 06 - 30)));
}

pub(super) async fn a_search_is_narrowed_by_what_is_ticked(store: Store) {
    published(&store).await;
    let check = async |search: Search, expected: &[&str]| {
        let mut found = names(&store, &search).await;
        found.sort_unstable();
        assert_eq!(found, expected, "{search:?}");
    };
    let all = Search::default;
    check(Search { tasks: [Task::Massage].into(), ..all() }, &["blind-massage", "futian-massage"]).await;
    check(Search { ways: [Way::Home].into(), ..all() }, &["knitting"]).await;
    check(
        Search { ways: [Way::Home, Way::Online].into(), hours: [Hours::Few, Hours::Half].into(), ..all() },
        &["data-labelling", "knitting"],
    )
    .await;
    check(Search { kinds: [PostKind::Supported].into(), ..all() }, &["knitting", "packing"]).await;
    check(Search { needs: [Help::Sign].into(), ..all() }, &["bakery", "office-clerk"]).await;
    // What nobody has said does not count as being there; what is at home is.
    check(
        Search { needs: [Help::Access, Help::Toilet].into(), hours: [Hours::Full].into(), ..all() },
        &["blind-massage", "call-centre", "office-clerk", "testing"],
    )
    .await;
    check(
        Search { near: Some(Nearness::City), tasks: [Task::Massage].into(), ..all() },
        &["blind-massage", "futian-massage"],
    )
    .await;
    check(Search { near: Some(Nearness::Here), tasks: [Task::Massage].into(), ..all() }, &["blind-massage"])
        .await;
    check(
        Search { near: Some(Nearness::Here), needs: [Help::Slow, Help::Read].into(), ..all() },
        &["blind-massage", "data-labelling"],
    )
    .await;
    check(Search { tasks: [Task::Massage].into(), ..saying("龙岗") }, &["blind-massage"]).await;
}

pub(super) async fn what_comes_first_is_as_it_was_chosen(store: Store) {
    published(&store).await;
    let newest = Search { sort: Sort::Newest, ..Search::default() };
    assert_eq!(names(&store, &newest).await.first(), Some(&"testing"));
    let nearest = Search { sort: Sort::Nearest, ways: [Way::OnSite].into(), ..Search::default() };
    let found_near = |place: &'static str, position: Option<Position>| {
        let (store, nearest) = (&store, &nearest);
        async move { named(&found(store, &Sought { place, position, ..sought(nearest) }).await) }
    };
    assert_eq!(found_near("360483", None).await.first(), Some(&"reading-room"));
    assert_eq!(found_near("440304", None).await.first(), Some(&"futian-massage"));
    assert_eq!(found_near("440307", None).await.last(), Some(&"reading-room"));
    // In the middle of Buji: the bakery is around the corner.
    let buji = Position::new(22.60, 114.12);
    let from_buji = found_near("440307", buji).await;
    assert_eq!((from_buji.first(), from_buji.last()), (Some(&"bakery"), Some(&"reading-room")));
}

pub(super) async fn a_long_list_is_read_page_by_page(store: Store) {
    let staff = staff_of(&store, "440307").await;
    let post = post("bakery");
    for minutes in 0..45 {
        let now = NOW + Duration::minutes(minutes);
        store.publish_post(&staff, &post, &terms(&post), now).await.unwrap();
    }
    for search in [Search::default(), saying("面包")] {
        let mut seen = Vec::new();
        for (page, count) in [(0, 20), (1, 20), (2, 5), (3, 0)] {
            let (posts, total) = store.find_posts(&sought(&search), page).await.unwrap();
            assert_eq!((posts.len(), total), (count, if count == 0 { 0 } else { 45 }));
            seen.extend(posts.into_iter().map(|post| post.number));
        }
        assert!(seen.is_sorted_by(|one, next| one > next), "every post once, the newest first");
    }
}

pub(super) async fn a_saved_search_is_its_owners_and_is_saved_once(store: Store) {
    let (li, zhou) = (resident(&store, "13800138000").await, resident(&store, "15919870321").await);
    let search = Search { place: Some("440307".to_owned()), near: Some(Nearness::Here), ..saying("按摩") };
    for _ in 0..2 {
        assert!(store.save_search(li, &search, NOW).await.unwrap());
    }
    let saved = store.saved_searches(li).await.unwrap();
    assert_eq!(saved.iter().map(|saved| &saved.search).collect::<Vec<_>>(), [&search]);
    assert!(store.saved_searches(zhou).await.unwrap().is_empty());
    assert!(!store.delete_search(zhou, saved[0].id).await.unwrap());
    assert!(store.delete_search(li, saved[0].id).await.unwrap());
    assert!(store.saved_searches(li).await.unwrap().is_empty());
}

pub(super) async fn there_is_room_for_twenty_searches(store: Store) {
    let li = resident(&store, "13800138000").await;
    for count in 0..20 {
        assert!(store.save_search(li, &saying(&count.to_string()), NOW).await.unwrap());
    }
    assert!(!store.save_search(li, &saying("more"), NOW).await.unwrap());
    assert!(store.save_search(li, &saying("7"), NOW).await.unwrap(), "it is there already");
}

pub(super) async fn of_a_saved_search_one_is_told_once(store: Store) {
    let (li, staff) = (resident(&store, "13800138000").await, staff_of(&store, "440307").await);
    published(&store).await;
    let later = NOW + Duration::days(1);
    store.save_search(li, &saying("按摩"), later).await.unwrap();
    let told = async |after| {
        let all = store.saved_searches_to_tell(after, 10, TODAY).await.unwrap();
        all.into_iter().map(|(saved, posts)| (saved.id, named(&posts))).collect::<Vec<_>>()
    };
    let [(id, old)] = &told(None).await[..] else { panic!("there is one search") };
    assert!(old.is_empty(), "what was there already is not new");
    let post = post("futian-massage");
    store.publish_post(&staff, &post, &terms(&post), later + Duration::hours(1)).await.unwrap();
    assert_eq!(told(None).await, [(*id, vec!["futian-massage"])]);
    assert!(told(Some(*id)).await.is_empty(), "the next page");
    store.searches_seen(&[*id], later + Duration::hours(2)).await.unwrap();
    assert_eq!(told(None).await, [(*id, vec![])]);
}

pub(super) async fn saved_searches_go_with_their_person_and_nobody_reads_them_in_the_table(store: Store) {
    let li = resident(&store, "13800138000").await;
    store.save_search(li, &Search { needs: [Help::Access].into(), ..saying("按摩") }, NOW).await.unwrap();
    for part in ["help-access", "words="] {
        assert_eq!(rows(&store, &format!("saved_searches where search like '%{part}%'")).await, 0, "{part}");
    }
    store.delete_everything(li, &Who::person(li), &[], NOW).await.unwrap();
    assert_eq!(rows(&store, "saved_searches").await, 0);
}
