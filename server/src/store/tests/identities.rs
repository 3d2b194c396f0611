use super::*;
use crate::store::{Leaving, Returned};

const ISSUER: &str = "https://id.example";

fn phone(number: &str) -> Phone {
    Phone::parse_mobile(number).unwrap()
}

/// Somebody has left from a browser: what they come back with, and the browser's secret.
async fn left(store: &Store) -> (Secret, Secret) {
    let (state, browser) = (Secret::new(), Secret::new());
    let leaving = Leaving { state: &state, browser: &browser, about: "the proof", now: NOW };
    store.leave_for_identity(&leaving).await.unwrap();
    (state, browser)
}

pub(super) async fn a_province_knows_a_person_again(store: Store) {
    assert_eq!(store.find_by_identity(ISSUER, "li", NOW).await.unwrap(), None);
    let li = store.add_identity(ISSUER, "li", None, NOW).await.unwrap();
    let zhou = store.add_identity(ISSUER, "zhou", None, NOW).await.unwrap();
    assert_ne!(li, zhou);
    assert_eq!(store.find_by_identity(ISSUER, "li", NOW).await.unwrap(), Some(li));
    assert_eq!(store.find_by_identity("https://another.example", "li", NOW).await.unwrap(), None);
}

pub(super) async fn a_verified_number_leads_to_the_person_who_has_it(store: Store) {
    let li = resident(&store, "13800138000").await;
    let found = store.add_identity(ISSUER, "li", Some(&phone("13800138000")), NOW).await.unwrap();
    assert_eq!(found, li);
    let zhou = store.add_identity(ISSUER, "zhou", Some(&phone("13900139000")), NOW).await.unwrap();
    assert_eq!(resident(&store, "13900139000").await, zhou, "by a code too");
    // Whose number it is by now does not matter any more.
    assert_eq!(store.add_identity(ISSUER, "li", Some(&phone("13900139000")), NOW).await.unwrap(), li);
}

pub(super) async fn two_tabs_at_once_make_one_person(store: Store) {
    let add = || store.add_identity(ISSUER, "li", None, NOW);
    let (one, other) = tokio::join!(add(), add());
    assert_eq!(one.unwrap(), other.unwrap());
    assert_eq!((rows(&store, "identities").await, rows(&store, "residents").await), (1, 1));
}

pub(super) async fn whoever_comes_back_is_expected_once_and_in_their_own_browser(store: Store) {
    let (state, browser) = left(&store).await;
    let back = async |state: &Secret, browser: &Secret, now| {
        store.return_from_identity(state, browser, now).await.unwrap()
    };
    assert_eq!(back(&state, &Secret::new(), NOW).await, None, "somebody else's browser");
    assert_eq!(back(&Secret::new(), &browser, NOW).await, None);
    let returned = Returned { about: "the proof".to_owned(), left_at: NOW };
    assert_eq!(back(&state, &browser, NOW).await, Some(returned));
    assert_eq!(back(&state, &browser, NOW).await, None, "once");
}

pub(super) async fn whoever_takes_more_than_ten_minutes_is_forgotten(store: Store) {
    let (state, browser) = left(&store).await;
    let later = NOW + Duration::minutes(10);
    assert_eq!(store.return_from_identity(&state, &browser, later).await.unwrap(), None);
    let (state, browser) = (Secret::new(), Secret::new());
    let leaving = Leaving { state: &state, browser: &browser, about: "the proof", now: later };
    store.leave_for_identity(&leaving).await.unwrap();
    assert_eq!(rows(&store, "identity_sign_ins").await, 1);
}

pub(super) async fn an_identity_goes_with_its_person(store: Store) {
    let li = store.add_identity(ISSUER, "li", None, NOW).await.unwrap();
    super::super::database::writing!(&store.db, pool => {
        sqlx::query("delete from residents where id = $1").bind(li.0).execute(pool).await.unwrap();
    });
    assert_eq!(rows(&store, "identities").await, 0);
}
