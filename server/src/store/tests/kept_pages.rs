use super::*;

pub(super) async fn what_was_sent_after_the_sign_in_had_ended_is_found_in_the_draft(store: Store) {
    let me = resident(&store, "13800138000").await;
    let (id, key) = (draft(&store, me).await, Secret::new());
    store.save_page(me, id, "address", &typed("address", "before"), NOW).await.unwrap();
    let later = NOW + Duration::minutes(70);
    store.keep_page(&key, id, "address", &typed("address", "after"), later).await.unwrap();
    store.claim_page(&key, me, later + Duration::minutes(2)).await.unwrap();
    let found = store.draft(me, id).await.unwrap().unwrap();
    assert_eq!(found.typed["address"], typed("address", "after"));
    assert_eq!(found.updated_at, later);
    assert_eq!(rows(&store, "kept_pages").await, 0);
}

pub(super) async fn a_page_is_never_put_into_anothers_draft(store: Store) {
    let (me, other) = (resident(&store, "13800138000").await, resident(&store, "13900139000").await);
    let (id, key) = (draft(&store, me).await, Secret::new());
    store.keep_page(&key, id, "address", &typed("address", "theirs"), NOW).await.unwrap();
    store.claim_page(&Secret::new(), me, NOW).await.unwrap();
    store.claim_page(&key, other, NOW).await.unwrap();
    assert!(store.draft(me, id).await.unwrap().unwrap().typed.is_empty());
    assert_eq!(rows(&store, "kept_pages").await, 0);
}

pub(super) async fn a_kept_page_does_not_overwrite_what_was_sent_later(store: Store) {
    let me = resident(&store, "13800138000").await;
    let (id, key) = (draft(&store, me).await, Secret::new());
    store.keep_page(&key, id, "address", &typed("address", "kept"), NOW).await.unwrap();
    let later = NOW + Duration::minutes(5);
    store.save_page(me, id, "address", &typed("address", "later"), later).await.unwrap();
    store.claim_page(&key, me, later).await.unwrap();
    assert_eq!(store.draft(me, id).await.unwrap().unwrap().typed["address"], typed("address", "later"));
    assert_eq!(rows(&store, "kept_pages").await, 0);
}

pub(super) async fn a_kept_page_is_gone_after_an_hour(store: Store) {
    let me = resident(&store, "13800138000").await;
    let (id, key) = (draft(&store, me).await, Secret::new());
    store.keep_page(&key, id, "address", &typed("address", "late"), NOW).await.unwrap();
    store.claim_page(&Secret::new(), me, NOW + Duration::minutes(59)).await.unwrap();
    assert_eq!(rows(&store, "kept_pages").await, 1);
    store.claim_page(&Secret::new(), me, NOW + Duration::minutes(60)).await.unwrap();
    assert_eq!(rows(&store, "kept_pages").await, 0);
    for hours in [2, 4] {
        let later = NOW + Duration::hours(hours);
        store.keep_page(&Secret::new(), id, "address", &typed("address", "late"), later).await.unwrap();
    }
    assert_eq!(rows(&store, "kept_pages").await, 1, "nobody has to sign in for that");
}
