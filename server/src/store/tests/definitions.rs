use super::{super::KeptDefinition, *};

async fn keep(store: &Store, version: &str, now: OffsetDateTime) {
    let (service, region) = (&SERVICE.slug, &REGION.code);
    store.keep_definition(service, region, version, &format!("{{\"{version}\":\"…\"}}"), now).await.unwrap();
}

async fn versions_in_use(store: &Store) -> Vec<String> {
    store.definitions_in_use().await.unwrap().into_iter().map(|kept| kept.version).collect()
}

pub(super) async fn a_definition_is_found_while_something_began_with_it(store: Store) {
    let me = resident(&store, "13800138000").await;
    for version in ["first", "second"] {
        keep(&store, version, NOW).await;
    }
    assert!(versions_in_use(&store).await.is_empty());
    let id = draft(&store, me).await;
    let kept = KeptDefinition {
        service: SERVICE.slug.clone(),
        region: REGION.code.clone(),
        version: "first".to_owned(),
        sources: "{\"first\":\"…\"}".to_owned(),
    };
    assert_eq!(store.definitions_in_use().await.unwrap(), [kept]);
    store.submit(submit(me, id, answers("一"))).await.unwrap();
    assert_eq!(versions_in_use(&store).await, ["first"], "the case began with it as well");
    let late = draft(&store, me).await;
    store.update_draft(me, late, "second").await.unwrap();
    assert_eq!(versions_in_use(&store).await, ["first", "second"]);
}

pub(super) async fn keeping_a_definition_again_changes_nothing_of_it(store: Store) {
    let me = resident(&store, "13800138000").await;
    draft(&store, me).await;
    keep(&store, "first", NOW).await;
    let kept = store.definitions_in_use().await.unwrap();
    let (service, region) = (&SERVICE.slug, &REGION.code);
    store.keep_definition(service, region, "first", "{}", NOW + Duration::days(1)).await.unwrap();
    assert_eq!(store.definitions_in_use().await.unwrap(), kept);
}

pub(super) async fn a_definition_nothing_began_with_is_gone_after_a_month(store: Store) {
    let me = resident(&store, "13800138000").await;
    let later = NOW + Duration::days(10);
    for (version, now) in [("first", NOW), ("second", NOW), ("third", NOW), ("third", later)] {
        keep(&store, version, now).await;
    }
    let sent = case(&store, me).await;
    assert_eq!(sent.definition, "first");
    let open = NewDraft { definition: "second".to_owned(), ..new_draft() };
    let open = store.create_draft(me, open, NOW).await.unwrap();
    let (almost, month) = (later + Duration::days(30) - Duration::SECOND, later + Duration::days(30));
    assert_eq!(store.delete_unused_definitions(almost).await.unwrap(), 0, "somebody may be about to begin");
    assert_eq!(store.delete_unused_definitions(month).await.unwrap(), 1);
    assert_eq!(versions_in_use(&store).await, ["first", "second"]);
    store.discard_draft(me, open, &[], NOW).await.unwrap();
    assert_eq!(store.delete_unused_definitions(month).await.unwrap(), 1);
    assert_eq!(versions_in_use(&store).await, ["first"]);
    assert_eq!(rows(&store, "definitions").await, 1);
}
