use super::*;

const PHONE: &str = "13800138000";

async fn guess(store: &Store, challenge: &Secret, code: &str, now: OffsetDateTime) -> Guess {
    store.sign_in(challenge, code, &Secret::new(), None, now).await.unwrap()
}

pub(super) async fn a_person_who_types_the_code_is_signed_in(store: Store) {
    let challenge = ask(&store, PHONE, NOW).await;
    let session = Secret::new();
    assert_eq!(store.phone_of_challenge(&challenge).await.unwrap().unwrap().as_str(), PHONE);
    let guess = store.sign_in(&challenge, CODE, &session, None, NOW).await.unwrap();
    let Guess::Right(resident) = guess else { panic!("{guess:?}") };
    assert_eq!(store.resident_of_session(&session, NOW).await.unwrap().map(|found| found.0), Some(resident));
    assert_eq!(store.resident_of_session(&Secret::new(), NOW).await.unwrap(), None);
}

pub(super) async fn the_same_phone_is_the_same_person(store: Store) {
    let first = resident(&store, PHONE).await;
    assert_eq!(resident(&store, PHONE).await, first);
    assert_ne!(resident(&store, "13900139000").await, first);
}

pub(super) async fn a_wrong_code_costs_one_of_five_tries(store: Store) {
    let challenge = ask(&store, PHONE, NOW).await;
    for left in (1..5).rev() {
        assert_eq!(guess(&store, &challenge, "000000", NOW).await, Guess::Wrong { left });
    }
    assert_eq!(guess(&store, &challenge, "000000", NOW).await, Guess::Spent);
    assert_eq!(guess(&store, &challenge, CODE, NOW).await, Guess::Spent, "even the right one comes too late");
}

pub(super) async fn a_code_works_once(store: Store) {
    let challenge = ask(&store, PHONE, NOW).await;
    assert!(matches!(guess(&store, &challenge, CODE, NOW).await, Guess::Right(_)));
    assert_eq!(guess(&store, &challenge, CODE, NOW).await, Guess::Spent);
}

pub(super) async fn a_code_works_for_ten_minutes(store: Store) {
    let challenge = ask(&store, PHONE, NOW).await;
    assert_eq!(guess(&store, &challenge, CODE, NOW + Duration::minutes(10)).await, Guess::Spent);
    let almost = NOW + Duration::seconds(599);
    assert!(matches!(guess(&store, &challenge, CODE, almost).await, Guess::Right(_)));
}

pub(super) async fn a_code_works_only_in_the_browser_that_asked(store: Store) {
    let mine = ask(&store, PHONE, NOW).await;
    assert_eq!(guess(&store, &Secret::new(), CODE, NOW).await, Guess::Spent);
    assert!(store.phone_of_challenge(&Secret::new()).await.unwrap().is_none());
    assert!(matches!(guess(&store, &mine, CODE, NOW).await, Guess::Right(_)));
}

pub(super) async fn nobody_ends_a_code_by_asking_for_another(store: Store) {
    let (mine, somebodys) = (ask(&store, PHONE, NOW).await, ask(&store, PHONE, NOW).await);
    assert!(matches!(guess(&store, &mine, CODE, NOW).await, Guess::Right(_)));
    assert_eq!(guess(&store, &mine, CODE, NOW).await, Guess::Spent, "it works once all the same");
    assert!(matches!(guess(&store, &somebodys, "000000", NOW).await, Guess::Wrong { left: 4 }));
}

pub(super) async fn however_many_codes_there_are_guesses_are_few(store: Store) {
    let mut challenges = Vec::new();
    for _ in 0..5 {
        challenges.push(ask(&store, PHONE, NOW).await);
    }
    assert!(matches!(keep(&store, &Secret::new(), PHONE, NOW).await, Room::Full { .. }));
    let mut guesses = 0;
    for challenge in &challenges {
        while guess(&store, challenge, "000000", NOW).await != Guess::Spent {
            guesses += 1;
        }
    }
    assert_eq!(guesses, 5 * 4, "and the fifth of each spends it");
}

pub(super) async fn of_many_guesses_at_once_only_five_count(store: Store) {
    let challenge = ask(&store, PHONE, NOW).await;
    let guesses = (0..40).map(|n| {
        let (store, challenge) = (store.clone(), challenge.clone());
        tokio::spawn(async move { guess(&store, &challenge, &format!("{n:06}"), NOW).await })
    });
    let mut wrong = 0;
    for guess in guesses.collect::<Vec<_>>() {
        match guess.await.unwrap() {
            Guess::Wrong { .. } => wrong += 1,
            other => assert_eq!(other, Guess::Spent),
        }
    }
    assert_eq!(wrong, 4, "the fifth wrong guess spends the code");
    assert_eq!(guess(&store, &challenge, CODE, NOW).await, Guess::Spent);
}

pub(super) async fn of_two_right_guesses_at_once_one_signs_in(store: Store) {
    let challenge = ask(&store, PHONE, NOW).await;
    let (one, other) =
        tokio::join!(guess(&store, &challenge, CODE, NOW), guess(&store, &challenge, CODE, NOW));
    assert_eq!([one, other].into_iter().filter(|guess| *guess == Guess::Spent).count(), 1);
}

pub(super) async fn a_phone_gets_so_many_codes_and_then_has_to_wait(store: Store) {
    for minute in 0..5 {
        ask(&store, PHONE, NOW + Duration::minutes(minute)).await;
    }
    let later = NOW + Duration::minutes(5);
    let full = Room::Full { until: NOW + Duration::minutes(10) };
    assert_eq!(keep(&store, &Secret::new(), PHONE, later).await, full);
    ask(&store, "13900139000", later).await;

    for hour in 1..16 {
        ask(&store, PHONE, NOW + Duration::hours(hour)).await;
    }
    let late = NOW + Duration::hours(16);
    let full = Room::Full { until: NOW + Duration::days(1) };
    assert_eq!(keep(&store, &Secret::new(), PHONE, late).await, full);
    ask(&store, PHONE, NOW + Duration::days(1)).await;
}

pub(super) async fn codes_of_yesterday_are_gone(store: Store) {
    ask(&store, PHONE, NOW).await;
    ask(&store, "13900139000", NOW + Duration::days(1)).await;
    assert_eq!(rows(&store, "sign_in_codes").await, 1);
}

pub(super) async fn nobody_reads_a_code_or_a_session_out_of_the_table(store: Store) {
    let challenge = ask(&store, PHONE, NOW).await;
    let session = Secret::new();
    store.sign_in(&challenge, CODE, &session, None, NOW).await.unwrap();
    let kept: Vec<Vec<u8>> = super::super::database::reading!(&store.db, pool => {
        let all = "select challenge_hash from sign_in_codes union all select code_hash from sign_in_codes
            union all select token_hash from sessions";
        sqlx::query_scalar(all).fetch_all(pool).await.unwrap()
    });
    assert_eq!(kept.len(), 3);
    let secrets = [challenge.reveal(), session.reveal()].map(|text| text.into_bytes());
    let plain = secrets.iter().map(Vec::as_slice).chain([CODE.as_bytes()]).collect::<Vec<_>>();
    for kept in kept {
        assert!(
            kept.len() == 32
                && !plain.iter().any(|plain| kept.windows(plain.len()).any(|part| part == *plain))
        );
        assert!(Secret::parse(&String::from_utf8_lossy(&kept)).is_none());
    }
}

/// A session that began at [`NOW`].
async fn session(store: &Store) -> Secret {
    let challenge = ask(store, PHONE, NOW).await;
    let session = Secret::new();
    store.sign_in(&challenge, CODE, &session, None, NOW).await.unwrap();
    session
}

async fn is_signed_in(store: &Store, session: &Secret, now: OffsetDateTime) -> bool {
    store.resident_of_session(session, now).await.unwrap().is_some()
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

pub(super) async fn signing_in_again_ends_the_old_session(store: Store) {
    let old = session(&store).await;
    let (challenge, new) = (ask(&store, PHONE, NOW).await, Secret::new());
    store.sign_in(&challenge, CODE, &new, Some(&old), NOW).await.unwrap();
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
    let challenge = ask(&store, PHONE, later).await;
    store.sign_in(&challenge, CODE, &Secret::new(), None, later).await.unwrap();
    assert_eq!(rows(&store, "sessions").await, 1);
}
