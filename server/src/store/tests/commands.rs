use super::*;

const ME: &str = "13800138000";
const OTHER: &str = "13900139000";

/// So wrong is the device's clock.
const FAST: Duration = Duration::days(1);

/// An answer given at this moment, by our clock, on a device whose own is wrong.
async fn answer(
    store: &Store,
    me: ResidentId,
    draft: DraftId,
    text: &str,
    seen: Option<&str>,
    at: OffsetDateTime,
) -> (Errand, Ran) {
    let errand = errand(at + FAST);
    let ran = answer_by(store, &errand, me, draft, text, seen, at).await;
    (errand, ran)
}

async fn answer_by(
    store: &Store,
    errand: &Errand,
    me: ResidentId,
    draft: DraftId,
    text: &str,
    seen: Option<&str>,
    at: OffsetDateTime,
) -> Ran {
    let typed = typed("address", text);
    let page = SentPage { by: me, question: "address", typed: &typed, seen, at, has_waited: true };
    store.save_page_once(errand, me, draft, &page).await.unwrap()
}

/// As the device marks what it answered then.
fn mark(at: OffsetDateTime) -> String {
    Written { by: None, at: at + FAST }.mark()
}

/// A draft that was begun on a device, with the command that did it.
async fn begun(store: &Store, me: ResidentId, new: &NewDraft) -> (Errand, DraftId) {
    let (errand, draft) = (errand(NOW), DraftId(new_id()));
    assert_eq!(store.begin_as(&errand, me, draft, new, NOW).await.unwrap(), Ran::Now);
    (errand, draft)
}

/// What stands, and what is kept beside it.
async fn addresses(store: &Store, me: ResidentId, draft: DraftId) -> (String, Vec<String>) {
    let draft = store.draft(me, draft).await.unwrap().unwrap();
    let replaced = draft.replaced.get("address").cloned().unwrap_or_default();
    let replaced = replaced.into_iter().map(|replaced| replaced.typed["address"].clone());
    (draft.typed["address"]["address"].clone(), replaced.collect())
}

pub(super) async fn a_draft_begun_on_a_device_has_the_id_it_gave(store: Store) {
    let me = resident(&store, ME).await;
    let (errand, draft) = begun(&store, me, &knowing_the_address()).await;
    let found = store.draft(me, draft).await.unwrap().unwrap();
    assert_eq!((found.id, found.created_at), (draft, NOW));
    assert_eq!(found.carried, knowing_the_address().carried);
    assert!(store.is_done(me, errand.id).await.unwrap());
}

pub(super) async fn begun_twice_it_is_one_and_as_it_was(store: Store) {
    let me = resident(&store, ME).await;
    let (first, draft) = begun(&store, me, &new_draft()).await;
    answer(&store, me, draft, "mine", None, NOW).await;
    for again in [&first, &errand(NOW)] {
        let ran = store.begin_as(again, me, draft, &knowing_the_address(), NOW).await.unwrap();
        assert_eq!(ran, Ran::Before);
    }
    assert_eq!(addresses(&store, me, draft).await, ("mine".to_owned(), vec![]));
    assert_eq!(rows(&store, "drafts").await, 1);
}

pub(super) async fn what_was_thrown_away_is_not_begun_again(store: Store) {
    let me = resident(&store, ME).await;
    let (errand, draft) = begun(&store, me, &new_draft()).await;
    store.discard_draft(me, draft, &[], NOW).await.unwrap();
    let again = store.begin_as(&errand, me, draft, &new_draft(), NOW).await.unwrap();
    assert_eq!((again, rows(&store, "drafts").await), (Ran::Before, 0));
}

pub(super) async fn nobody_begins_over_anothers_draft(store: Store) {
    let (me, other) = (resident(&store, ME).await, resident(&store, OTHER).await);
    let (_, theirs) = begun(&store, other, &knowing_the_address()).await;
    let sent = draft(&store, other).await;
    store.submit(submit(other, sent, answers("theirs"))).await.unwrap();
    for id in [theirs, sent] {
        let errand = errand(NOW);
        assert_eq!(store.begin_as(&errand, me, id, &new_draft(), NOW).await.unwrap(), Ran::Nowhere);
        assert!(!store.is_done(me, errand.id).await.unwrap(), "nothing was done");
        assert!(store.draft(me, id).await.unwrap().is_none());
    }
    let (again, own) = (errand(NOW), store.begin_as(&errand(NOW), other, sent, &new_draft(), NOW).await);
    assert_eq!(own.unwrap(), Ran::Before, "whoever sent it has begun it");
    assert!(!store.is_done(other, again.id).await.unwrap());
    assert_eq!(rows(&store, "drafts").await, 1);
}

pub(super) async fn nobody_takes_anothers_command_for_done(store: Store) {
    let (me, other) = (resident(&store, ME).await, resident(&store, OTHER).await);
    let (theirs, _) = begun(&store, other, &new_draft()).await;
    assert!(!store.is_done(me, theirs.id).await.unwrap());
    let mine = draft(&store, me).await;
    assert_eq!(answer_by(&store, &theirs, me, mine, "mine", None, NOW).await, Ran::Nowhere);
    let ran = store.begin_as(&theirs, me, DraftId(new_id()), &new_draft(), NOW).await.unwrap();
    assert_eq!(ran, Ran::Nowhere);
    assert!(store.draft(me, mine).await.unwrap().unwrap().typed.is_empty());
}

pub(super) async fn delivered_twice_at_once_it_is_done_once(store: Store) {
    let me = resident(&store, ME).await;
    let (begin, reply, draft) = (errand(NOW), errand(NOW), DraftId(new_id()));
    let new = knowing_the_address();
    let once = || store.begin_as(&begin, me, draft, &new, NOW);
    let (one, two, three) = tokio::join!(once(), once(), once());
    let mut ran = [one.unwrap(), two.unwrap(), three.unwrap()];
    ran.sort_by_key(|ran| *ran != Ran::Now);
    assert_eq!(ran, [Ran::Now, Ran::Before, Ran::Before]);
    let once = || answer_by(&store, &reply, me, draft, "mine", None, NOW);
    let (one, two) = tokio::join!(once(), once());
    assert!([[Ran::Now, Ran::Before], [Ran::Before, Ran::Now]].contains(&[one, two]), "{one:?} {two:?}");
    assert_eq!(rows(&store, "device_commands").await, 2);
}

pub(super) async fn an_answer_delivered_again_changes_nothing(store: Store) {
    let me = resident(&store, ME).await;
    let (_, draft) = begun(&store, me, &new_draft()).await;
    let (first, ran) = answer(&store, me, draft, "first", None, NOW).await;
    assert_eq!(ran, Ran::Now);
    let later = NOW + Duration::minutes(5);
    assert!(save(&store, me, draft, "address", &typed("address", "later"), later).await);
    let before = store.draft(me, draft).await.unwrap();
    let again = answer_by(&store, &first, me, draft, "first", None, NOW).await;
    assert_eq!((again, store.draft(me, draft).await.unwrap()), (Ran::Before, before));
}

pub(super) async fn the_later_answer_stands_and_the_other_is_kept(store: Store) {
    let me = resident(&store, ME).await;
    for (minutes, stands, beside) in [(-1, "here", "device"), (1, "device", "here")] {
        let draft = draft(&store, me).await;
        assert!(save(&store, me, draft, "address", &typed("address", "here"), NOW).await);
        answer(&store, me, draft, "device", None, NOW + Duration::minutes(minutes)).await;
        assert_eq!(addresses(&store, me, draft).await, (stands.to_owned(), vec![beside.to_owned()]));
    }
}

pub(super) async fn whoever_corrects_themselves_on_the_device_leaves_no_trace(store: Store) {
    let me = resident(&store, ME).await;
    let (_, draft) = begun(&store, me, &new_draft()).await;
    let (first, second) = (NOW + Duration::minutes(1), NOW + Duration::minutes(2));
    answer(&store, me, draft, "first", None, first).await;
    answer(&store, me, draft, "second", Some(&mark(first)), second).await;
    assert_eq!(addresses(&store, me, draft).await, ("second".to_owned(), vec![]));
    // The clock was set right meanwhile, and that of the answer before was wrong.
    answer(&store, me, draft, "third", Some(&mark(second)), NOW).await;
    assert_eq!(addresses(&store, me, draft).await, ("third".to_owned(), vec![]));
    answer(&store, me, draft, "unseen", Some(&mark(first)), second + Duration::minutes(9)).await;
    assert_eq!(addresses(&store, me, draft).await, ("unseen".to_owned(), vec!["third".to_owned()]));
}

pub(super) async fn a_blank_that_came_too_late_has_seen_nothing(store: Store) {
    let (me, other) = (resident(&store, ME).await, resident(&store, OTHER).await);
    let draft = draft(&store, me).await;
    let typed = typed("address", "theirs");
    let page =
        SentPage { by: other, question: "address", typed: &typed, seen: None, at: NOW, has_waited: false };
    store.save_page(me, draft, &page).await.unwrap();
    let early = NOW - Duration::minutes(1);
    answer(&store, me, draft, " ", None, early).await;
    let later = NOW + Duration::minutes(1);
    answer(&store, me, draft, "mine", Some(&mark(early)), later).await;
    assert_eq!(addresses(&store, me, draft).await, ("mine".to_owned(), vec!["theirs".to_owned()]));
}

pub(super) async fn what_was_left_behind_at_the_start_goes(store: Store) {
    let (me, other) = (resident(&store, ME).await, resident(&store, OTHER).await);
    let left = store.create_draft(me, knowing_the_address(), NOW - Duration::seconds(4)).await.unwrap();
    let old = store.create_draft(me, new_draft(), NOW - Duration::minutes(6)).await.unwrap();
    let elsewhere = NewDraft { region: "440305".to_owned(), ..new_draft() };
    let elsewhere = store.create_draft(me, elsewhere, NOW).await.unwrap();
    let (touched, theirs) = (draft(&store, me).await, draft(&store, other).await);
    assert!(save(&store, me, touched, "address", &typed("address", "mine"), NOW).await);
    let (_, new) = begun(&store, me, &new_draft()).await;
    let mut there = Vec::new();
    for (owner, draft) in [(me, left), (me, old), (me, elsewhere), (me, touched), (other, theirs), (me, new)]
    {
        there.push(store.draft(owner, draft).await.unwrap().is_some());
    }
    assert_eq!(there, [false, true, true, true, true, true]);
}

pub(super) async fn of_two_begun_on_the_device_neither_goes(store: Store) {
    let me = resident(&store, ME).await;
    begun(&store, me, &new_draft()).await;
    begun(&store, me, &new_draft()).await;
    assert_eq!(rows(&store, "drafts").await, 2);
}

pub(super) async fn where_there_is_nothing_to_answer_nothing_is_done(store: Store) {
    let (me, other) = (resident(&store, ME).await, resident(&store, OTHER).await);
    let theirs = draft(&store, other).await;
    for draft in [theirs, DraftId(new_id())] {
        assert_eq!(answer(&store, me, draft, "mine", None, NOW).await.1, Ran::Nowhere);
    }
    assert_eq!(rows(&store, "device_commands").await, 0);
    assert!(store.draft(other, theirs).await.unwrap().unwrap().typed.is_empty());
}
