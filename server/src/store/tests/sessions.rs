use super::*;

const PHONE: &str = "13800138000";

pub(super) async fn a_session_says_who_is_signed_in(store: Store) {
    let (person, session) = (resident(&store, PHONE).await, session(&store).await);
    let signed_in = store.signed_in(&session, NOW).await.unwrap().unwrap();
    assert_eq!((signed_in.person, signed_in.mandate), (person, None));
    assert_eq!(store.signed_in(&Secret::new(), NOW).await.unwrap(), None);
}

pub(super) async fn nobody_reads_a_session_out_of_the_table(store: Store) {
    let session = session(&store).await;
    let kept: Vec<Vec<u8>> = super::super::database::reading!(&store.db, pool => {
        sqlx::query_scalar("select token_hash from sessions").fetch_all(pool).await.unwrap()
    });
    assert_eq!(kept, [session.hash()]);
    assert!(!kept[0].windows(43).any(|part| part == session.reveal().as_bytes()));
}

/// A session that began at [`NOW`].
async fn session(store: &Store) -> Secret {
    session_of(store, PHONE, NOW).await
}

async fn is_signed_in(store: &Store, session: &Secret, now: OffsetDateTime) -> bool {
    store.signed_in(session, now).await.unwrap().is_some()
}

pub(super) async fn a_session_ends_after_an_hour_of_nothing(store: Store) {
    let session = session(&store).await;
    assert!(is_signed_in(&store, &session, NOW + Duration::minutes(59)).await);
    assert!(
        is_signed_in(&store, &session, NOW + Duration::minutes(118)).await,
        "something was done in between"
    );
    assert!(!is_signed_in(&store, &session, NOW + Duration::minutes(178)).await);
}

pub(super) async fn a_session_ends_after_twelve_hours_of_work(store: Store) {
    let session = session(&store).await;
    for half_hours in 1..24 {
        assert!(is_signed_in(&store, &session, NOW + Duration::minutes(30) * half_hours).await);
    }
    assert!(!is_signed_in(&store, &session, NOW + Duration::hours(12)).await);
}

pub(super) async fn whoever_is_still_there_has_their_session_last(store: Store) {
    let session = session(&store).await;
    let found = async |now| store.signed_in(&session, now).await.unwrap().unwrap();
    let mine = found(NOW).await;
    assert_eq!(mine.ends_at, NOW + Duration::hours(1), "an hour without doing anything");
    let mut last = NOW;
    for half_hours in 1..24 {
        last = NOW + Duration::minutes(30) * half_hours;
        found(last).await;
    }
    assert_eq!(found(last).await.ends_at, NOW + Duration::hours(12), "a day's work");
    let stranger = resident(&store, "13900139000").await;
    store.extend_session(mine.session, stranger, last).await.unwrap();
    assert_eq!(found(last).await.ends_at, NOW + Duration::hours(12), "it is not theirs");
    for hours in 0..30 {
        let now = last + Duration::minutes(59) * hours;
        assert_eq!(
            store.extend_session(mine.session, mine.person, now).await.unwrap(),
            now + Duration::hours(1)
        );
        assert_eq!(found(now).await.ends_at, now + Duration::hours(1));
        last = last.max(now);
    }
    assert!(!is_signed_in(&store, &session, last + Duration::hours(1)).await);
}

pub(super) async fn signing_in_again_ends_the_old_session(store: Store) {
    let old = session(&store).await;
    let (person, new) = (resident(&store, PHONE).await, Secret::new());
    begin(&store, person, &new, Some(&old), NOW).await;
    assert!(!is_signed_in(&store, &old, NOW).await);
    assert!(is_signed_in(&store, &new, NOW).await);
}

pub(super) async fn signing_out_ends_the_session_on_the_server(store: Store) {
    let (here, elsewhere) = (session(&store).await, session(&store).await);
    store.end_session(&here).await.unwrap();
    assert!(!is_signed_in(&store, &here, NOW).await);
    assert!(is_signed_in(&store, &elsewhere, NOW).await);
    assert_eq!(rows(&store, "sessions").await, 1);
}

pub(super) async fn sessions_that_are_over_are_deleted(store: Store) {
    session(&store).await;
    let later = NOW + Duration::hours(2);
    session_of(&store, PHONE, later).await;
    assert_eq!(rows(&store, "sessions").await, 1);
}

pub(super) async fn a_person_sees_their_devices_and_ends_each(store: Store) {
    let person = resident(&store, PHONE).await;
    let (here, there) = (session(&store).await, session_of(&store, PHONE, NOW + Duration::minutes(2)).await);
    let later = NOW + Duration::minutes(3);
    let devices = store.devices(person, later).await.unwrap();
    assert_eq!(devices.len(), 2);
    assert_eq!((devices[0].device.as_str(), devices[0].way), ("Android Chrome", Way::Code));
    assert_eq!(devices[0].signed_in_at, NOW + Duration::minutes(2), "the one last used comes first");
    assert!(store.end_device(person, devices[0].id).await.unwrap());
    assert!(!store.end_device(person, devices[0].id).await.unwrap(), "it has ended");
    assert!(!is_signed_in(&store, &there, later).await && is_signed_in(&store, &here, later).await);

    session_of(&store, PHONE, later).await;
    assert_eq!(store.end_other_devices(person, devices[1].id).await.unwrap(), 1);
    assert!(is_signed_in(&store, &here, later).await);
}

pub(super) async fn nobody_ends_anothers_device(store: Store) {
    let (person, stranger) = (resident(&store, PHONE).await, resident(&store, "13900139000").await);
    let session = session(&store).await;
    let device = store.devices(person, NOW).await.unwrap().remove(0).id;
    assert!(!store.end_device(stranger, device).await.unwrap());
    assert_eq!(store.end_other_devices(stranger, device).await.unwrap(), 0);
    assert!(is_signed_in(&store, &session, NOW).await);
}

pub(super) async fn somebody_who_acts_for_another_is_found_doing_so(store: Store) {
    let (helper, client) = (resident(&store, PHONE).await, resident(&store, "13900139000").await);
    let session = session(&store).await;
    let mandate = mandate(&store, helper, Some(client)).await;
    let id = store.signed_in(&session, NOW).await.unwrap().unwrap().session;
    assert!(store.act_under(id, helper, Some(mandate.id)).await.unwrap());
    let signed_in = store.signed_in(&session, NOW).await.unwrap().unwrap();
    let ends_at = NOW + Duration::hours(1);
    assert_eq!(signed_in, SignedIn { session: id, person: helper, mandate: Some(mandate), ends_at });
    assert!(store.act_under(id, helper, None).await.unwrap());
    assert_eq!(store.signed_in(&session, NOW).await.unwrap().unwrap().mandate, None);
}

pub(super) async fn nobody_acts_under_anothers_mandate(store: Store) {
    let (helper, client) = (resident(&store, "13700137000").await, resident(&store, "13900139000").await);
    let mandate = mandate(&store, helper, Some(client)).await.id;
    let (me, session) = (resident(&store, PHONE).await, session(&store).await);
    let id = store.signed_in(&session, NOW).await.unwrap().unwrap().session;
    assert!(!store.act_under(id, me, Some(mandate)).await.unwrap());
    assert!(!store.act_under(id, helper, Some(mandate)).await.unwrap(), "it is not the helper's browser");
    assert_eq!(store.signed_in(&session, NOW).await.unwrap().unwrap().mandate, None);
}
