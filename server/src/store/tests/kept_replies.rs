use super::*;

const PAGE: &str = "/applications/2611-4827-3915/appeal";

pub(super) async fn a_reply_waits_an_hour_for_whoever_holds_the_key(store: Store) {
    let (key, words) = (Secret::new(), typed("words", "家里着过火"));
    store.keep_reply(&key, PAGE, &words, NOW).await.unwrap();
    let later = NOW + Duration::minutes(59);
    assert_eq!(store.kept_reply(&key, PAGE, later).await.unwrap(), Some(words));
    assert_eq!(store.kept_reply(&Secret::new(), PAGE, later).await.unwrap(), None);
    assert_eq!(store.kept_reply(&key, &PAGE.replace("appeal", "plan"), later).await.unwrap(), None);
    assert_eq!(store.kept_reply(&key, PAGE, NOW + Duration::HOUR).await.unwrap(), None);
}

pub(super) async fn a_reply_that_was_sent_is_kept_no_longer(store: Store) {
    let key = Secret::new();
    store.keep_reply(&key, PAGE, &typed("words", "家里着过火"), NOW).await.unwrap();
    store.forget_reply(&key, NOW).await.unwrap();
    assert_eq!(rows(&store, "kept_replies").await, 0);
}
