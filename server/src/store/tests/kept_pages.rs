use super::*;

pub(super) async fn what_was_sent_after_the_sign_in_had_ended_is_found_in_the_draft(store: Store) {
    let me = resident(&store, "13800138000").await;
    let (id, key) = (draft(&store, me).await, Secret::new());
    save(&store, me, id, "address", &typed("address", "before"), NOW).await;
    let later = NOW + Duration::minutes(70);
    store.keep_page(&key, id, "address", &typed("address", "after"), None, later).await.unwrap();
    store.claim_page(&key, me, me, later + Duration::minutes(2)).await.unwrap();
    let found = store.draft(me, id).await.unwrap().unwrap();
    assert_eq!(found.typed["address"], typed("address", "after"));
    assert_eq!(found.updated_at, later);
    assert_eq!(rows(&store, "kept_pages").await, 0);
}

pub(super) async fn a_page_is_never_put_into_anothers_draft(store: Store) {
    let (me, other) = (resident(&store, "13800138000").await, resident(&store, "13900139000").await);
    let (id, key) = (draft(&store, me).await, Secret::new());
    store.keep_page(&key, id, "address", &typed("address", "theirs"), None, NOW).await.unwrap();
    store.claim_page(&Secret::new(), me, me, NOW).await.unwrap();
    store.claim_page(&key, other, other, NOW).await.unwrap();
    assert!(store.draft(me, id).await.unwrap().unwrap().typed.is_empty());
    assert_eq!(rows(&store, "kept_pages").await, 0);
}

pub(super) async fn a_kept_page_does_not_overwrite_what_was_sent_later(store: Store) {
    let me = resident(&store, "13800138000").await;
    let (id, key) = (draft(&store, me).await, Secret::new());
    store.keep_page(&key, id, "address", &typed("address", "kept"), None, NOW).await.unwrap();
    let later = NOW + Duration::minutes(5);
    save(&store, me, id, "address", &typed("address", "later"), later).await;
    store.claim_page(&key, me, me, later).await.unwrap();
    let found = store.draft(me, id).await.unwrap().unwrap();
    assert_eq!(found.typed["address"], typed("address", "later"));
    assert_eq!(found.replaced["address"][0].typed, typed("address", "kept"), "nor is it lost");
    assert_eq!(rows(&store, "kept_pages").await, 0);
}

pub(super) async fn a_kept_page_is_the_answer_of_whoever_signs_in(store: Store) {
    let (me, helper) = (resident(&store, "13800138000").await, resident(&store, "13900139000").await);
    let id = draft(&store, me).await;
    save(&store, me, id, "address", &typed("address", "mine"), NOW).await;
    let seen = store.draft(me, id).await.unwrap().unwrap().written["address"].mark();
    let later = NOW + Duration::minutes(5);
    for (person, minutes) in [(me, 0), (helper, 1)] {
        let key = Secret::new();
        let (typed, seen) = (&typed("address", &minutes.to_string()), Some(seen.as_str()));
        let at = later + Duration::minutes(minutes);
        store.keep_page(&key, id, "address", typed, seen, at).await.unwrap();
        store.claim_page(&key, me, person, at).await.unwrap();
        let found = store.draft(me, id).await.unwrap().unwrap();
        assert_eq!((&found.typed["address"], found.written["address"].by), (typed, Some(person)));
        assert_eq!(found.replaced.is_empty(), person == me);
    }
}

pub(super) async fn a_kept_page_is_gone_after_an_hour(store: Store) {
    let me = resident(&store, "13800138000").await;
    let (id, key) = (draft(&store, me).await, Secret::new());
    store.keep_page(&key, id, "address", &typed("address", "late"), None, NOW).await.unwrap();
    store.claim_page(&Secret::new(), me, me, NOW + Duration::minutes(59)).await.unwrap();
    assert_eq!(rows(&store, "kept_pages").await, 1);
    store.claim_page(&Secret::new(), me, me, NOW + Duration::minutes(60)).await.unwrap();
    assert_eq!(rows(&store, "kept_pages").await, 0);
    for hours in [2, 4] {
        let later = NOW + Duration::hours(hours);
        store.keep_page(&Secret::new(), id, "address", &typed("address", "late"), None, later).await.unwrap();
    }
    assert_eq!(rows(&store, "kept_pages").await, 1, "nobody has to sign in for that");
}
