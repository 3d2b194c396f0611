use super::*;

const PHONE: &str = "13800138000";

async fn guess(store: &Store, challenge: &Secret, code: &str, now: OffsetDateTime) -> Guess {
    store.guess(Purpose::SignIn, challenge, code, now).await.unwrap()
}

pub(super) async fn whoever_types_the_code_is_told_what_it_was_for(store: Store) {
    let challenge = ask(&store, PHONE, NOW).await;
    let phone = Some(Phone::parse_mobile(PHONE).unwrap());
    let awaited = Awaited { phone, about: None };
    assert_eq!(store.awaited(Purpose::SignIn, &challenge).await.unwrap(), Some(awaited.clone()));
    assert_eq!(guess(&store, &challenge, CODE, NOW).await, Guess::Right(awaited));

    let (challenge, about) = (Secret::new(), Some("{\"for\":\"王小明\"}"));
    keep_as(&store, NewCode { purpose: Purpose::Mandate, about, ..code(&challenge, None) }).await;
    let awaited = store.awaited(Purpose::Mandate, &challenge).await.unwrap().unwrap();
    assert_eq!(awaited.about.as_deref(), about);
}

/// A code with nobody to send it to.
fn code<'a>(challenge: &'a Secret, phone: Option<&'a Phone>) -> NewCode<'a> {
    let expires_at = NOW + Duration::minutes(10);
    let (purpose, about, counted_by) = (Purpose::SignIn, None, None);
    NewCode { challenge, purpose, about, phone, counted_by, code: CODE, now: NOW, expires_at, tries: 5 }
}

async fn keep_as(store: &Store, new: NewCode<'_>) -> Room {
    store.keep_code(&new, &LIMITS).await.unwrap()
}

pub(super) async fn a_code_for_one_thing_is_of_no_use_for_another(store: Store) {
    let (challenge, phone) = (Secret::new(), Phone::parse_mobile(PHONE).unwrap());
    let new = NewCode { purpose: Purpose::LookUp, ..code(&challenge, Some(&phone)) };
    assert_eq!(keep_as(&store, new).await, Room::Kept);
    for other in [Purpose::SignIn, Purpose::Mandate, Purpose::Consent] {
        assert_eq!(store.awaited(other, &challenge).await.unwrap(), None);
        assert_eq!(store.guess(other, &challenge, CODE, NOW).await.unwrap(), Guess::Spent);
    }
    let right = store.guess(Purpose::LookUp, &challenge, CODE, NOW).await.unwrap();
    assert!(matches!(right, Guess::Right(_)));
}

pub(super) async fn where_nobody_is_no_guess_is_right_and_nothing_else_differs(store: Store) {
    let challenge = Secret::new();
    let new = NewCode { counted_by: Some("260011223344"), ..code(&challenge, None) };
    assert_eq!(keep_as(&store, new.clone()).await, Room::Kept);
    assert!(store.awaited(Purpose::SignIn, &challenge).await.unwrap().is_some());
    for left in (1..5).rev() {
        assert_eq!(guess(&store, &challenge, CODE, NOW).await, Guess::Wrong { left });
    }
    assert_eq!(guess(&store, &challenge, CODE, NOW).await, Guess::Spent);
    for _ in 1..5 {
        let again = Secret::new();
        assert_eq!(keep_as(&store, NewCode { challenge: &again, ..new.clone() }).await, Room::Kept);
    }
    let once_more = Secret::new();
    let room = keep_as(&store, NewCode { challenge: &once_more, ..new }).await;
    assert_eq!(room, Room::Full { until: NOW + Duration::minutes(10) });
}

pub(super) async fn everybody_together_gets_so_many_codes(store: Store) {
    for number in 0..60 {
        ask(&store, &format!("138001380{number:02}"), NOW).await;
    }
    let full = Room::Full { until: NOW + Duration::minutes(10) };
    assert_eq!(keep(&store, &Secret::new(), "13900139000", NOW).await, full);
    ask(&store, "13900139000", NOW + Duration::minutes(10)).await;
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
    assert!(store.awaited(Purpose::SignIn, &Secret::new()).await.unwrap().is_none());
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
    assert_eq!(rows(&store, "codes").await, 1);
}

pub(super) async fn nobody_reads_a_code_out_of_the_table(store: Store) {
    let challenge = ask(&store, PHONE, NOW).await;
    let (hashes, sealed): (Vec<Vec<u8>>, Vec<String>) = super::super::database::reading!(&store.db, pool => {
        let hashes = "select challenge_hash from codes union all select code_hash from codes
            union all select counted_by from codes";
        let hashes = sqlx::query_scalar(hashes).fetch_all(pool).await.unwrap();
        (hashes, sqlx::query_scalar("select phone from codes").fetch_all(pool).await.unwrap())
    });
    assert_eq!((hashes.len(), sealed.len()), (3, 1));
    let secret = challenge.reveal();
    for kept in hashes.into_iter().chain(sealed.into_iter().map(String::into_bytes)) {
        for plain in [secret.as_str(), CODE, PHONE] {
            assert!(!kept.windows(plain.len()).any(|part| part == plain.as_bytes()), "{plain}");
        }
    }
}
