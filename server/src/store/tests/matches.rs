use super::{
    super::{Deletion, Finds, MatchAnswer, NewFinds, NewMessage},
    posts::{post, terms},
    registrations::{hopes, registers},
    stuck_notes::staff,
    *,
};
use tantu_domain::{
    channel::Channel,
    ids::SavedSearchId,
    work::{PostNumber, Reason, RegistrationState, Reply, Search},
};

const ME: &str = "13800138000";
const OTHER: &str = "13900139000";
const TODAY: Date = date!(2026 - 11 - 21);

/// Somebody who looks for work.
async fn seeker(store: &Store, phone: &str) -> ResidentId {
    let person = resident(store, phone).await;
    registers(store, person, hopes("会打字")).await;
    person
}

async fn publish(store: &Store, name: &str) -> PostNumber {
    let (by, post) = (staff(store, "440307").await, post(name));
    store.publish_post(&by, &post, &terms(&post), NOW).await.unwrap()
}

fn finds(resident: ResidentId, posts: &[PostNumber]) -> Finds {
    Finds { resident, region: REGION.code.clone(), posts: posts.to_vec() }
}

async fn found(store: &Store, resident: ResidentId, posts: &[PostNumber], at: OffsetDateTime) -> u64 {
    store.keep_finds(&[finds(resident, posts)], at).await.unwrap()
}

async fn answer(store: &Store, resident: ResidentId, post: PostNumber, reply: Reply, words: &str) -> bool {
    let answer = MatchAnswer { reply, words: words.to_owned(), at: NOW };
    store.answer_match(resident, post, &answer).await.unwrap()
}

async fn untold(store: &Store) -> Vec<(ResidentId, Vec<PostNumber>)> {
    store.untold(NOW - Duration::DAY, TODAY).await.unwrap()
}

fn message(to: ResidentId) -> NewMessage {
    NewMessage {
        to: Some(to),
        phone: Phone::parse_mobile(ME).unwrap(),
        channel: Channel::Text,
        language: "zh-CN",
        text: "替您找到 1 个新岗位".to_owned(),
    }
}

fn news(resident: ResidentId, posts: &[PostNumber]) -> NewFinds {
    NewFinds { resident, posts: posts.to_vec(), searches: Vec::new() }
}

pub(super) async fn what_was_found_is_its_persons_alone(store: Store) {
    let (me, other) = (seeker(&store, ME).await, seeker(&store, OTHER).await);
    let (one, two) = (publish(&store, "blind-massage").await, publish(&store, "cleaning").await);
    assert_eq!(found(&store, me, &[one], NOW).await, 1);
    assert_eq!(found(&store, me, &[one, two], NOW + Duration::DAY).await, 1, "one was found before");
    let mine = store.matches_of(me).await.unwrap();
    let seen: Vec<_> = mine.iter().map(|one| (one.published.number, one.found_at)).collect();
    assert_eq!(seen, [(two, NOW + Duration::DAY), (one, NOW)], "the latest first");
    assert!(store.matches_of(other).await.unwrap().is_empty());
    assert!(!answer(&store, other, one, Reply::Yes, "").await, "it was not found for them");
    assert!(mine.iter().all(|one| one.answer.is_none() && one.told_at.is_none()));
}

pub(super) async fn a_thousand_people_are_kept_at_once_and_found_again_in_order(store: Store) {
    let posts = [publish(&store, "blind-massage").await, publish(&store, "cleaning").await];
    let mut people = Vec::new();
    for number in 0..30 {
        people.push(seeker(&store, &format!("138001380{number:02}")).await);
    }
    people.sort();
    let all: Vec<_> = people.iter().map(|person| finds(*person, &posts)).collect();
    assert_eq!(store.keep_finds(&all, NOW).await.unwrap(), 60);
    assert_eq!(store.keep_finds(&all, NOW).await.unwrap(), 0, "a second server did the same");
    answer(&store, people[3], posts[0], Reply::Later, "").await;
    let before = store.found_before(people[2], people[4]).await.unwrap();
    let expected: Vec<_> =
        people[2..=4].iter().flat_map(|person| posts.map(|post| (*person, post))).collect();
    assert_eq!(before.iter().map(|one| (one.resident, one.post)).collect::<Vec<_>>(), expected);
    let unanswered: Vec<_> = before.iter().map(|one| one.is_unanswered).collect();
    assert_eq!(unanswered, [true, true, false, true, true, true]);
}

pub(super) async fn what_somebody_says_is_kept_and_may_be_changed(store: Store) {
    let me = seeker(&store, ME).await;
    let post = publish(&store, "blind-massage").await;
    found(&store, me, &[post], NOW).await;
    let no = Reply::No { reason: Reason::Far };
    assert!(answer(&store, me, post, no, "要转三趟车").await);
    let kept = store.matches_of(me).await.unwrap().remove(0).answer.unwrap();
    assert_eq!(kept, MatchAnswer { reply: no, words: "要转三趟车".to_owned(), at: NOW });
    assert!(answer(&store, me, post, Reply::Yes, "").await);
    let kept = store.matches_of(me).await.unwrap().remove(0).answer.unwrap();
    assert_eq!((kept.reply, kept.words.as_str()), (Reply::Yes, ""), "nothing is left of the reason");
    assert_eq!(rows(&store, "matches where reason is not null").await, 0);
}

pub(super) async fn nobody_reads_what_they_said_out_of_the_table(store: Store) {
    let me = seeker(&store, ME).await;
    let post = publish(&store, "blind-massage").await;
    found(&store, me, &[post], NOW).await;
    answer(&store, me, post, Reply::No { reason: Reason::Other }, "老板骂人").await;
    assert_eq!(rows(&store, "matches where words like '%老板%'").await, 0);
    assert_eq!(rows(&store, "matches where words is not null").await, 1);
}

pub(super) async fn nobody_is_told_twice_of_the_same_post(store: Store) {
    let me = seeker(&store, ME).await;
    let (one, two) = (publish(&store, "blind-massage").await, publish(&store, "cleaning").await);
    found(&store, me, &[one], NOW).await;
    assert_eq!(untold(&store).await, [(me, vec![one])]);
    assert_eq!(store.last_told(me).await.unwrap(), None);
    assert!(store.tell_of_finds(&news(me, &[one]), &[message(me)], NOW).await.unwrap());
    assert!(!store.tell_of_finds(&news(me, &[one]), &[message(me)], NOW).await.unwrap());
    assert!(untold(&store).await.is_empty());
    assert_eq!(store.last_told(me).await.unwrap(), Some(NOW));
    found(&store, me, &[two], NOW).await;
    assert!(!store.tell_of_finds(&news(me, &[two, one]), &[message(me)], NOW).await.unwrap());
    assert_eq!(untold(&store).await, [(me, vec![two])], "what was begun was taken back");
    assert_eq!(rows(&store, "messages").await, 1);
}

pub(super) async fn two_servers_tell_somebody_once(store: Store) {
    let me = seeker(&store, ME).await;
    let post = publish(&store, "blind-massage").await;
    found(&store, me, &[post], NOW).await;
    let (news, messages) = (news(me, &[post]), [message(me)]);
    let (one, other) =
        tokio::join!(store.tell_of_finds(&news, &messages, NOW), store.tell_of_finds(&news, &messages, NOW),);
    assert!(one.unwrap() ^ other.unwrap());
    assert_eq!(rows(&store, "messages").await, 1);
}

pub(super) async fn whoever_wants_no_news_rests_or_has_answered_is_not_told(store: Store) {
    let me = seeker(&store, ME).await;
    let (one, two) = (publish(&store, "blind-massage").await, publish(&store, "cleaning").await);
    found(&store, me, &[one, two], NOW).await;
    answer(&store, me, one, Reply::Later, "").await;
    assert_eq!(untold(&store).await, [(me, vec![two])]);
    assert!(store.untold(NOW, TODAY).await.unwrap().is_empty(), "what was found earlier is old news");
    let by = staff(&store, "440307").await;
    let who = Who::person(me);
    store.tell_of_posts(me, false, &who, NOW).await.unwrap();
    assert!(untold(&store).await.is_empty());
    store.tell_of_posts(me, true, &who, NOW).await.unwrap();
    store.change_registration_state(me, RegistrationState::Paused, &who, NOW).await.unwrap();
    assert!(untold(&store).await.is_empty());
    store.change_registration_state(me, RegistrationState::Active, &who, NOW).await.unwrap();
    store.close_post(&by, two, NOW).await.unwrap();
    assert!(untold(&store).await.is_empty(), "nobody can apply for it");
}

pub(super) async fn a_saved_search_is_told_in_the_same_message(store: Store) {
    let me = seeker(&store, ME).await;
    let post = publish(&store, "blind-massage").await;
    let search = Search { words: "按摩".to_owned(), ..Search::default() };
    store.save_search(me, &search, NOW - Duration::DAY).await.unwrap();
    let searches: Vec<SavedSearchId> =
        store.saved_searches(me).await.unwrap().into_iter().map(|saved| saved.id).collect();
    found(&store, me, &[post], NOW).await;
    let news = NewFinds { searches, ..news(me, &[post]) };
    assert!(store.tell_of_finds(&news, &[message(me)], NOW).await.unwrap());
    assert_eq!(store.saved_searches(me).await.unwrap()[0].seen_at, NOW);
    assert!(!store.tell_of_finds(&news, &[message(me)], NOW + Duration::DAY).await.unwrap());
    assert_eq!(store.saved_searches(me).await.unwrap()[0].seen_at, NOW, "nothing was told");
}

pub(super) async fn reasons_are_counted_for_the_region_and_nobody_is_named(store: Store) {
    let post = publish(&store, "blind-massage").await;
    for (number, reason) in [Reason::Far, Reason::Far, Reason::Access].into_iter().enumerate() {
        let person = seeker(&store, &format!("1380013800{number}")).await;
        found(&store, person, &[post], NOW).await;
        answer(&store, person, post, Reply::No { reason }, "").await;
    }
    let willing = seeker(&store, OTHER).await;
    found(&store, willing, &[post], NOW).await;
    answer(&store, willing, post, Reply::Yes, "").await;
    let count = async |region: &str, from, until| -> Vec<(Reason, i64)> {
        let reasons = store.match_reasons(&staff(&store, region).await, from, until).await.unwrap();
        assert_eq!(reasons.len(), Reason::ALL.len(), "where nobody said so, it says none");
        reasons.into_iter().filter(|(_, count)| *count > 0).collect()
    };
    let soon = NOW + Duration::MINUTE;
    assert_eq!(count("440307", NOW, soon).await, [(Reason::Far, 2), (Reason::Access, 1)]);
    assert_eq!(count("610900", NOW, soon).await, []);
    assert_eq!(count("440307", soon, soon + Duration::DAY).await, []);
}

pub(super) async fn it_goes_with_its_person(store: Store) {
    let (me, other) = (seeker(&store, ME).await, resident(&store, OTHER).await);
    let post = publish(&store, "blind-massage").await;
    found(&store, me, &[post], NOW).await;
    found(&store, other, &[post], NOW).await;
    let deletion = store.delete_everything(other, &Who::person(other), &[], NOW).await.unwrap();
    assert!(deletion != Deletion::Refused);
    assert_eq!(rows(&store, "matches").await, 1, "only what is somebody else's");
}
