use super::*;
use tantu_domain::consent::Capacity;

const ME: &str = "13800138000";

pub(super) async fn consent(store: &Store, resident: ResidentId, now: OffsetDateTime) {
    let by = Who::person(resident);
    store.give_consent(&NewConsent { resident, by, capacity: Capacity::Oneself, now }).await.unwrap();
}

pub(super) async fn a_consent_holds_until_it_is_withdrawn(store: Store) {
    let me = resident(&store, ME).await;
    assert_eq!(store.consent_of(me).await.unwrap(), None);
    consent(&store, me, NOW).await;
    let holds = store.consent_of(me).await.unwrap().unwrap();
    assert_eq!((holds.given_by, holds.capacity, holds.given_at), (Some(me), Capacity::Oneself, NOW));
    store.withdraw_consent(me, Who::person(me), NOW + Duration::DAY).await.unwrap();
    assert_eq!(store.consent_of(me).await.unwrap(), None);
    assert_eq!(store.consents_of(me).await.unwrap()[0].withdrawn_at, Some(NOW + Duration::DAY));
}

pub(super) async fn of_two_consents_one_holds(store: Store) {
    let me = resident(&store, ME).await;
    consent(&store, me, NOW).await;
    consent(&store, me, NOW + Duration::HOUR).await;
    let all = store.consents_of(me).await.unwrap();
    assert_eq!(all.iter().filter(|consent| consent.holds()).count(), 1);
    assert_eq!(all[0].given_at, NOW + Duration::HOUR, "the newest comes first");
}

pub(super) async fn with_a_withdrawal_the_drafts_go_and_nobody_elses(store: Store) {
    let (me, other) = (resident(&store, ME).await, resident(&store, "13900139000").await);
    for person in [me, other] {
        consent(&store, person, NOW).await;
        draft(&store, person).await;
    }
    let case = case(&store, me).await;
    store.withdraw_consent(me, Who::person(me), NOW).await.unwrap();
    assert!(store.open_drafts(me).await.unwrap().is_empty());
    assert_eq!(store.open_drafts(other).await.unwrap().len(), 1);
    assert!(store.consent_of(other).await.unwrap().is_some());
    assert_eq!(store.case_of(me, &case.reference).await.unwrap(), Some(case), "what was sent goes on");
}

pub(super) async fn what_was_agreed_at_a_hall_names_no_finger(store: Store) {
    let me = resident(&store, ME).await;
    let by = Who::Staff { id: new_id(), role: Role::Street, region: "440307".to_owned() };
    let new = NewConsent { resident: me, by, capacity: Capacity::Witness, now: NOW };
    store.give_consent(&new).await.unwrap();
    let holds = store.consent_of(me).await.unwrap().unwrap();
    assert_eq!((holds.given_by, holds.capacity), (None, Capacity::Witness));
    let audited = store.audited_about(me).await.unwrap();
    assert!(
        matches!(audited[0].who, Who::Staff { role: Role::Street, .. }),
        "but the office is written down"
    );
}
