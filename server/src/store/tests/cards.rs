use super::{
    super::{Card, Chance, NewCard, Staff, database::writing},
    *,
};
use tantu_domain::certificate::CertificateNumber;
use uuid::Uuid;

const CHANCES: Limits =
    Limits { each: &[(Duration::minutes(15), 5), (Duration::days(1), 20)], all: (Duration::minutes(10), 12) };

fn number(typed: &str) -> CertificateNumber {
    CertificateNumber::parse(typed).unwrap()
}

fn li() -> CertificateNumber {
    number("11010519491231002X43")
}

async fn staff(store: &Store) -> Staff {
    let token = store.create_staff_token("王芳", Role::Street, "440307", NOW).await.unwrap();
    store.staff(&token).await.unwrap().unwrap()
}

async fn card(
    store: &Store,
    by: &Staff,
    number: &CertificateNumber,
    phrase_hash: &str,
) -> (Uuid, ResidentId) {
    let resident = store.find_or_add_by_citizen_id(number.holder(), NOW).await.unwrap();
    let new = NewCard { resident, number, phrase_hash, by, now: NOW };
    (store.create_card(&new).await.unwrap(), resident)
}

async fn chances(store: &Store, number: &CertificateNumber, now: OffsetDateTime) -> Vec<Chance> {
    let mut chances = Vec::new();
    for _ in 0..6 {
        chances.push(store.count_card_guess(number, &CHANCES, now).await.unwrap());
    }
    chances
}

fn left(chances: &[Chance]) -> Vec<Option<usize>> {
    let left = |chance: &Chance| match chance {
        Chance::Given { left, .. } => Some(*left),
        Chance::Full { .. } => None,
    };
    chances.iter().map(left).collect()
}

pub(super) async fn a_card_is_found_by_the_number_on_it(store: Store) {
    let by = staff(&store).await;
    let (_, resident) = card(&store, &by, &li(), "hash").await;
    let phrase_hash = "hash".to_owned();
    assert_eq!(store.card(&li()).await.unwrap(), Some(Card { resident, phrase_hash }));
    assert_eq!(store.card(&number("11010519491231002X43B1")).await.unwrap(), None, "another certificate");
}

pub(super) async fn a_new_card_ends_the_one_before_and_what_was_begun_with_it(store: Store) {
    let by = staff(&store).await;
    let (old, resident) = card(&store, &by, &li(), "old").await;
    let session = Secret::new();
    let new = NewSession { token: &session, old: None, way: Way::Card, device: "", now: NOW };
    store.begin_session(resident, &new).await.unwrap();
    card(&store, &by, &number("11010519491231002X43B1"), "new").await;
    assert_eq!(store.card(&li()).await.unwrap(), None);
    assert_eq!(store.signed_in(&session, NOW).await.unwrap(), None);
    assert!(!store.revoke_card(&by, old, NOW).await.unwrap(), "it has ended");
    assert_eq!(
        rows(&store, "cards where phrase_hash <> ''").await,
        1,
        "of what has ended nothing can be tried"
    );
}

pub(super) async fn a_lost_card_is_ended_by_its_own_region_and_phones_stay_signed_in(store: Store) {
    let by = staff(&store).await;
    let (id, resident) = card(&store, &by, &li(), "hash").await;
    let (with_card, with_phone) = (Secret::new(), Secret::new());
    for (token, way) in [(&with_card, Way::Card), (&with_phone, Way::Code)] {
        let new = NewSession { token, old: None, way, device: "", now: NOW };
        store.begin_session(resident, &new).await.unwrap();
    }
    let elsewhere = Staff { region: "610900".to_owned(), ..by.clone() };
    assert!(!store.revoke_card(&elsewhere, id, NOW).await.unwrap());
    assert!(store.revoke_card(&by, id, NOW).await.unwrap());
    let deeds = store.audited_about(resident).await.unwrap();
    let deeds: Vec<_> = deeds.iter().map(|done| (done.deed.as_str(), done.detail.as_str())).collect();
    let [signed_in, signed_in_too] = [("signed-in", "code"), ("signed-in", "card")];
    assert_eq!(deeds, [("way-removed", "card"), signed_in, signed_in_too, ("way-added", "card")]);
    assert_eq!(store.card(&li()).await.unwrap(), None);
    assert_eq!(store.signed_in(&with_card, NOW).await.unwrap(), None);
    assert!(store.signed_in(&with_phone, NOW).await.unwrap().is_some());
}

pub(super) async fn guesses_are_few_whether_or_not_there_is_a_card(store: Store) {
    let by = staff(&store).await;
    card(&store, &by, &li(), "hash").await;
    let five = [Some(4), Some(3), Some(2), Some(1), Some(0), None];
    assert_eq!(left(&chances(&store, &li(), NOW).await), five);
    assert_eq!(left(&chances(&store, &number("44030719580312003711"), NOW).await), five);
    let until = NOW + Duration::minutes(15);
    let full = store.count_card_guess(&li(), &CHANCES, until - Duration::seconds(1)).await.unwrap();
    assert_eq!(full, Chance::Full { until });
    assert_eq!(left(&chances(&store, &li(), until).await), five);
}

pub(super) async fn in_a_day_there_are_twenty_guesses_and_the_day_after_they_are_forgotten(store: Store) {
    for hour in 0..4 {
        chances(&store, &li(), NOW + Duration::hours(hour)).await;
    }
    let full = store.count_card_guess(&li(), &CHANCES, NOW + Duration::hours(23)).await.unwrap();
    assert_eq!(full, Chance::Full { until: NOW + Duration::days(1) });
    chances(&store, &li(), NOW + Duration::days(3)).await;
    assert_eq!(rows(&store, "card_guesses").await, 5);
}

pub(super) async fn a_right_guess_is_not_counted(store: Store) {
    for _ in 0..8 {
        match store.count_card_guess(&li(), &CHANCES, NOW).await.unwrap() {
            Chance::Given { id, left } => {
                assert_eq!(left, 4);
                store.forget_card_guess(id).await.unwrap();
            }
            full @ Chance::Full { .. } => panic!("{full:?}"),
        }
    }
}

pub(super) async fn guessing_at_everybody_at_once_has_its_end_too(store: Store) {
    for number in ["11010519491231002X43", "44030719580312003711", "44030719750823102432B1"].map(number) {
        chances(&store, &number, NOW).await;
    }
    assert_eq!(rows(&store, "card_guesses").await, 12);
}

pub(super) async fn cards_go_with_their_person(store: Store) {
    let by = staff(&store).await;
    card(&store, &by, &li(), "hash").await;
    assert_eq!(rows(&store, "cards where length(certificate_hash) = 32").await, 1, "no number is kept");
    writing!(&store.db, pool => sqlx::query("delete from residents").execute(pool).await.map(drop)).unwrap();
    assert_eq!(rows(&store, "cards").await, 0);
}

pub(super) async fn whose_a_case_is_shows_its_number(store: Store) {
    let resident = resident(&store, "13800138000").await;
    let case = case(&store, resident).await;
    assert_eq!(store.owner_of(&case.reference).await.unwrap(), Some(resident));
    let other = Reference::new(date!(2026 - 11 - 20), 7);
    assert_eq!(store.owner_of(&other).await.unwrap(), None);
}
