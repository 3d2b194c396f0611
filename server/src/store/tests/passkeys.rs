use super::*;
use crate::store::{KeptPasskey, NewPasskey, PasskeyTask};

const PASSKEY: NewPasskey<'_> =
    NewPasskey { credential: b"the first", passkey: "{\"counter\":0}", name: "我的手机", now: NOW };

async fn add(store: &Store, person: ResidentId) -> KeptPasskey {
    assert!(store.add_passkey(person, &PASSKEY).await.unwrap());
    store.passkeys_of(person).await.unwrap().remove(0)
}

async fn task(store: &Store, person: Option<ResidentId>) -> Secret {
    let secret = Secret::new();
    let task = PasskeyTask {
        secret: &secret,
        person,
        state: "sign this",
        now: NOW,
        expires_at: NOW + Duration::minutes(5),
    };
    store.keep_passkey_task(&task).await.unwrap();
    secret
}

pub(super) async fn a_passkey_is_found_by_its_person_and_nobody_else(store: Store) {
    let (me, other) = (resident(&store, "13800138000").await, resident(&store, "13900139000").await);
    let mine = add(&store, me).await;
    assert_eq!((mine.name.as_str(), mine.created_at, mine.last_used_at), ("我的手机", NOW, None));
    assert_eq!(store.find_passkey(me, b"the first").await.unwrap().unwrap().passkey, PASSKEY.passkey);
    assert!(store.find_passkey(me, b"another").await.unwrap().is_none());
    assert!(store.find_passkey(other, b"the first").await.unwrap().is_none());
    assert!(store.passkeys_of(other).await.unwrap().is_empty());
    assert!(!store.remove_passkey(other, mine.id, NOW).await.unwrap());
    assert_eq!(store.passkeys_of(me).await.unwrap(), [mine]);
}

pub(super) async fn no_two_people_have_the_same_passkey(store: Store) {
    let (me, other) = (resident(&store, "13800138000").await, resident(&store, "13900139000").await);
    add(&store, me).await;
    assert!(!store.add_passkey(other, &PASSKEY).await.unwrap());
    assert_eq!(rows(&store, "passkeys").await, 1);
}

pub(super) async fn of_two_uses_at_once_one_counts(store: Store) {
    let me = resident(&store, "13800138000").await;
    add(&store, me).await;
    let find = async || store.find_passkey(me, b"the first").await.unwrap().unwrap();
    let (one, two) = (find().await, find().await);
    assert!(store.use_passkey(&one, "{\"counter\":1}", NOW).await.unwrap());
    assert!(!store.use_passkey(&two, "{\"counter\":1}", NOW).await.unwrap());
    assert_eq!(find().await.passkey, "{\"counter\":1}");
    assert_eq!(store.passkeys_of(me).await.unwrap()[0].last_used_at, Some(NOW));
}

pub(super) async fn a_removed_passkey_is_gone_even_for_whoever_is_just_using_it(store: Store) {
    let me = resident(&store, "13800138000").await;
    let mine = add(&store, me).await;
    let found = store.find_passkey(me, b"the first").await.unwrap().unwrap();
    assert!(store.remove_passkey(me, mine.id, NOW).await.unwrap());
    assert!(!store.use_passkey(&found, "{\"counter\":1}", NOW).await.unwrap());
    assert!(!store.remove_passkey(me, mine.id, NOW).await.unwrap());
    assert_eq!(rows(&store, "passkeys").await, 0);
}

pub(super) async fn what_a_device_is_asked_to_sign_is_good_once_and_for_five_minutes(store: Store) {
    let take = async |secret: &Secret, now| store.take_passkey_task(secret, None, now).await.unwrap();
    let (first, second) = (task(&store, None).await, task(&store, None).await);
    assert_eq!(take(&first, NOW + Duration::minutes(4)).await.as_deref(), Some("sign this"));
    assert_eq!(take(&first, NOW + Duration::minutes(4)).await, None);
    assert_eq!(take(&second, NOW + Duration::minutes(5)).await, None);
    assert_eq!(take(&Secret::new(), NOW).await, None);
    assert_eq!(rows(&store, "passkey_tasks").await, 0);
}

pub(super) async fn what_one_person_is_asked_is_of_no_use_to_another(store: Store) {
    let (me, other) = (resident(&store, "13800138000").await, resident(&store, "13900139000").await);
    for stranger in [None, Some(other)] {
        let secret = task(&store, Some(me)).await;
        assert_eq!(store.take_passkey_task(&secret, stranger, NOW).await.unwrap(), None);
        assert_eq!(store.take_passkey_task(&secret, Some(me), NOW).await.unwrap(), None, "it has been tried");
    }
}

pub(super) async fn what_nobody_signed_in_time_is_deleted(store: Store) {
    task(&store, None).await;
    let late = NOW + Duration::minutes(5);
    let secret = Secret::new();
    let next = PasskeyTask { secret: &secret, person: None, state: "", now: late, expires_at: late };
    store.keep_passkey_task(&next).await.unwrap();
    assert_eq!(rows(&store, "passkey_tasks").await, 1);
}

pub(super) async fn a_persons_passkeys_go_with_them(store: Store) {
    let me = resident(&store, "13800138000").await;
    add(&store, me).await;
    task(&store, Some(me)).await;
    super::super::database::writing!(&store.db, pool => {
        sqlx::query("delete from residents").execute(pool).await.map(drop).unwrap()
    });
    for table in ["passkeys", "passkey_tasks"] {
        assert_eq!(rows(&store, table).await, 0, "{table}");
    }
}
