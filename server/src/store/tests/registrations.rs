use super::{
    super::{Deletion, Registering, Registration},
    consents::consent,
    *,
};
use tantu_domain::work::{REGISTERING, RegistrationEvent, RegistrationState};

const ME: &str = "13800138000";
const OTHER: &str = "13900139000";

pub(super) fn hopes(skills: &str) -> TypedAnswers {
    let skills = ("skills".to_owned(), typed("skills", skills));
    TypedAnswers::from([skills, ("hours".to_owned(), typed("hours", "half"))])
}

/// Somebody who registers by sending a draft; the case.
pub(super) async fn registers(store: &Store, person: ResidentId, hopes: TypedAnswers) -> Case {
    let registering = Some(Registering { typed: hopes, is_correction: false });
    let service = REGISTERING.to_owned();
    sent(store, person, vec![Opening { service, registering, ..opening(Answers::new()) }]).await
}

async fn mine(store: &Store, person: ResidentId) -> Registration {
    store.registration(person).await.unwrap().unwrap()
}

async fn kinds(store: &Store, person: ResidentId) -> Vec<RegistrationEvent> {
    let history = store.registration_history(person).await.unwrap();
    history.into_iter().map(|(kind, _)| kind).collect()
}

pub(super) async fn whoever_registers_is_looked_for_and_told(store: Store) {
    let (me, other) = (resident(&store, ME).await, resident(&store, OTHER).await);
    registers(&store, me, hopes("会打字")).await;
    let mine = mine(&store, me).await;
    assert_eq!((mine.state, mine.wants_news), (RegistrationState::Active, true));
    assert_eq!((&mine.region, &mine.typed), (&REGION.code, &hopes("会打字")));
    assert_eq!(store.registration(other).await.unwrap(), None);
    let audited = store.audited_about(me).await.unwrap();
    assert!(audited.iter().any(|done| (&*done.deed, &*done.detail) == ("register-changed", "registered")));
}

pub(super) async fn what_was_not_sent_is_not_registered(store: Store) {
    let me = resident(&store, ME).await;
    let id = draft(&store, me).await;
    save(&store, me, id, "address", &typed("address", "清林路 1 号"), NOW).await;
    let registering = Some(Registering { typed: hopes("会打字"), is_correction: false });
    let openings = vec![Opening { registering, ..opening(Answers::new()) }];
    let submission = store.submit(Submit { openings, ..submit(me, id, Answers::new()) }).await.unwrap();
    assert_eq!((submission, store.registration(me).await.unwrap()), (Submission::Changed, None));
}

pub(super) async fn two_who_change_at_once_lose_nothing(store: Store) {
    let me = resident(&store, ME).await;
    registers(&store, me, hopes("会打字")).await;
    let who = Who::person(me);
    let (skills, hours) = (typed("skills", "会修脚"), typed("hours", "few"));
    let (one, other) = tokio::join!(
        store.change_registration(me, "skills", &skills, &who, NOW),
        store.change_registration(me, "hours", &hours, &who, NOW),
    );
    assert!(one.unwrap() && other.unwrap());
    let changed = mine(&store, me).await;
    assert_eq!((&changed.typed["skills"], &changed.typed["hours"]), (&skills, &hours));
    assert!(!store.change_registration(me, "hours", &hours, &who, NOW).await.unwrap(), "it stood there");
    assert_eq!(kinds(&store, me).await.len(), 3);
}

pub(super) async fn nobody_changes_anothers_register(store: Store) {
    let (me, other) = (resident(&store, ME).await, resident(&store, OTHER).await);
    registers(&store, me, hopes("会打字")).await;
    let who = Who::person(other);
    assert!(!store.change_registration(other, "hours", &typed("hours", "few"), &who, NOW).await.unwrap());
    let paused = store.change_registration_state(other, RegistrationState::Paused, &who, NOW).await;
    assert!(!paused.unwrap() && !store.tell_of_posts(other, false, &who, NOW).await.unwrap());
    assert_eq!(mine(&store, me).await.typed, hopes("会打字"));
}

pub(super) async fn one_pauses_and_goes_on_with_everything_still_there(store: Store) {
    let me = resident(&store, ME).await;
    registers(&store, me, hopes("会打字")).await;
    let who = Who::person(me);
    for (state, is_looked_for) in [(RegistrationState::Paused, 0), (RegistrationState::Active, 1)] {
        for is_first in [true, false] {
            let is_changed = store.change_registration_state(me, state, &who, NOW).await.unwrap();
            assert_eq!(is_changed, is_first, "{state:?}");
        }
        assert_eq!(store.active_registrations(None, 10).await.unwrap().len(), is_looked_for);
        assert_eq!(mine(&store, me).await.typed, hopes("会打字"));
    }
}

pub(super) async fn of_a_register_that_ended_nothing_is_left(store: Store) {
    let me = resident(&store, ME).await;
    registers(&store, me, hopes("会打字")).await;
    let who = Who::person(me);
    store.change_registration_state(me, RegistrationState::Ended, &who, NOW).await.unwrap();
    let ended = mine(&store, me).await;
    assert!(ended.typed.is_empty() && !ended.wants_news);
    assert!(!store.change_registration(me, "hours", &typed("hours", "few"), &who, NOW).await.unwrap());
    assert!(!store.tell_of_posts(me, true, &who, NOW).await.unwrap());
    let again = store.change_registration_state(me, RegistrationState::Active, &who, NOW).await.unwrap();
    assert!(!again, "whoever looks again registers again");
    registers(&store, me, hopes("会修脚")).await;
    assert_eq!(mine(&store, me).await.state, RegistrationState::Active);
    use RegistrationEvent::{Ended, Registered};
    assert_eq!(kinds(&store, me).await, [Registered, Ended, Registered]);
}

pub(super) async fn those_who_look_are_read_page_by_page(store: Store) {
    let mut all = Vec::new();
    for number in 0..5 {
        let person = resident(&store, &format!("1380013800{number}")).await;
        registers(&store, person, hopes("会打字")).await;
        all.push(person);
    }
    all.sort_by_key(|person| person.0);
    let paused = all.remove(1);
    store
        .change_registration_state(paused, RegistrationState::Paused, &Who::person(paused), NOW)
        .await
        .unwrap();
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = store.active_registrations(after, 2).await.unwrap();
        let Some(last) = page.last() else { break };
        after = Some(last.resident);
        found.extend(page.into_iter().map(|registration| registration.resident));
    }
    assert_eq!(found, all, "each once, in order");
}

pub(super) async fn what_happened_in_a_year_is_counted_where_it_happened(store: Store) {
    let me = resident(&store, ME).await;
    registers(&store, me, hopes("会打字")).await;
    let later = NOW + Duration::days(40);
    let who = Who::person(me);
    store.change_registration_state(me, RegistrationState::Paused, &who, later).await.unwrap();
    let events =
        async |region: &str, from, until| store.registration_events(region, from, until).await.unwrap();
    assert_eq!(events("440307", NOW, later).await, [(me, RegistrationEvent::Registered, NOW)]);
    assert_eq!(events("440307", later, later + Duration::DAY).await.len(), 1);
    assert!(events("610900", NOW, later + Duration::DAY).await.is_empty());
}

pub(super) async fn a_correction_mends_what_it_mends(store: Store) {
    let me = resident(&store, ME).await;
    let case = registers(&store, me, hopes("会打字")).await;
    let who = Who::person(me);
    store.change_registration(me, "hours", &typed("hours", "few"), &who, NOW).await.unwrap();
    let corrections = vec![Correction { question: "skills".to_owned(), note: "写明白".to_owned() }];
    let event = Event::CorrectionRequested { corrections, by: date!(2026 - 12 - 20), again: None };
    let by = Actor::Staff { name: "王芳".to_owned(), role: Role::Commissioner };
    let asked = Recorded { at: NOW, by, event };
    store.record(&case, &asked, &who, false, &[]).await.unwrap();
    let id = store.create_draft(me, NewDraft { corrects: Some(case.id), ..new_draft() }, NOW).await.unwrap();
    let mended = TypedAnswers::from([("skills".to_owned(), typed("skills", "会打字，有证"))]);
    let registering = Some(Registering { typed: mended.clone(), is_correction: true });
    let openings = vec![Opening { registering, ..opening(Answers::new()) }];
    let submission = store.submit(Submit { openings, ..submit(me, id, Answers::new()) }).await.unwrap();
    assert!(matches!(submission, Submission::Made(_)), "{submission:?}");
    let now = mine(&store, me).await.typed;
    assert_eq!((&now["skills"], &now["hours"]), (&mended["skills"], &typed("hours", "few")));
}

pub(super) async fn who_takes_their_registration_back_is_looked_for_no_more(store: Store) {
    let me = resident(&store, ME).await;
    let case = registers(&store, me, hopes("会打字")).await;
    let withdrawn = Recorded { at: NOW, by: Actor::Resident, event: Event::Withdrawn };
    store.record(&case, &withdrawn, &Who::person(me), true, &[]).await.unwrap();
    assert_eq!(mine(&store, me).await.state, RegistrationState::Ended);
}

pub(super) async fn nobody_reads_a_hope_out_of_the_table(store: Store) {
    let me = resident(&store, ME).await;
    registers(&store, me, hopes("会打字")).await;
    for part in ["打字", "skills", "half"] {
        assert_eq!(rows(&store, &format!("registrations where typed like '%{part}%'")).await, 0, "{part}");
    }
}

pub(super) async fn a_register_goes_with_the_consent_and_with_its_person(store: Store) {
    let (me, other) = (resident(&store, ME).await, resident(&store, OTHER).await);
    for person in [me, other] {
        consent(&store, person, NOW).await;
        let case = registers(&store, person, hopes("会打字")).await;
        let closed = Recorded { at: NOW, by: Actor::Resident, event: Event::Closed };
        store.record(&case, &closed, &Who::person(person), true, &[]).await.unwrap();
    }
    store.withdraw_consent(me, Who::person(me), NOW).await.unwrap();
    assert!(mine(&store, me).await.typed.is_empty());
    assert_eq!(mine(&store, other).await.typed, hopes("会打字"));
    let deletion = store.delete_everything(me, &Who::person(me), &[], NOW).await.unwrap();
    assert_eq!((deletion, store.registration(me).await.unwrap()), (Deletion::Begun, None));
    assert_eq!((rows(&store, "registrations").await, rows(&store, "registration_events").await), (1, 1));
}
