use super::*;

fn sheet(income: &str) -> TypedAnswers {
    TypedAnswers::from([("income".to_owned(), typed("income", income))])
}

pub(super) async fn whoever_holds_the_key_finds_their_answers(store: Store) {
    let (key, other) = (Secret::new(), Secret::new());
    assert_eq!(store.sheet(&key, NOW).await.unwrap(), None);
    store.save_sheet(&key, &TypedAnswers::new(), NOW).await.unwrap();
    store.save_sheet(&other, &sheet("ordinary"), NOW).await.unwrap();
    assert_eq!(store.sheet(&key, NOW).await.unwrap(), Some((TypedAnswers::new(), NOW)));
    let later = NOW + Duration::minutes(3);
    store.save_sheet(&key, &sheet("“低保” '\u{200b}\n"), later).await.unwrap();
    let found = store.sheet(&key, later).await.unwrap();
    assert_eq!(found, Some((sheet("“低保” '\u{200b}\n"), later)), "letter for letter");
    assert_eq!(store.sheet(&other, later).await.unwrap(), Some((sheet("ordinary"), NOW)));
}

pub(super) async fn answers_nobody_comes_back_to_are_gone_after_a_day(store: Store) {
    let key = Secret::new();
    store.save_sheet(&key, &sheet("dibao"), NOW).await.unwrap();
    let day = NOW + Duration::days(1);
    assert!(store.sheet(&key, day - Duration::SECOND).await.unwrap().is_some());
    assert_eq!(store.sheet(&key, day).await.unwrap(), None);
    assert_eq!(rows(&store, "finder_sheets").await, 1);
    store.save_sheet(&Secret::new(), &sheet("unknown"), day).await.unwrap();
    assert_eq!(rows(&store, "finder_sheets").await, 1, "the next to answer sweeps up");
    // Each answer counts from its own hour.
    store.save_sheet(&key, &sheet("dibao"), day).await.unwrap();
    store.save_sheet(&key, &sheet("borderline"), day + Duration::hours(23)).await.unwrap();
    assert!(store.sheet(&key, day + Duration::hours(46)).await.unwrap().is_some());
}

pub(super) async fn whoever_begins_anew_leaves_nothing_behind(store: Store) {
    let (key, other) = (Secret::new(), Secret::new());
    for key in [&key, &other] {
        store.save_sheet(key, &sheet("dibao"), NOW).await.unwrap();
    }
    for _ in ["once", "twice"] {
        store.delete_sheet(&key).await.unwrap();
        assert_eq!(store.sheet(&key, NOW).await.unwrap(), None);
    }
    assert!(store.sheet(&other, NOW).await.unwrap().is_some());
    assert_eq!(rows(&store, "finder_sheets").await, 1);
}

pub(super) async fn nobody_reads_a_key_out_of_the_sheets(store: Store) {
    let key = Secret::new();
    store.save_sheet(&key, &sheet("dibao"), NOW).await.unwrap();
    let kept: Vec<u8> = super::super::database::reading!(&store.db, pool => {
        sqlx::query_scalar("select key_hash from finder_sheets").fetch_one(pool).await.unwrap()
    });
    assert_eq!(kept, key.hash());
}
