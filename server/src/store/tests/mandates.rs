use super::*;
use crate::store::Staff;
use tantu_domain::mandate::{Details, Ender, Ground, Kind, Mandate, Standing};

const HELPER: &str = "13800138000";
const CLIENT: &str = "13900139000";

pub(super) async fn both_see_a_mandate_and_nobody_else_does(store: Store) {
    let (helper, client) = (resident(&store, HELPER).await, resident(&store, CLIENT).await);
    let stranger = resident(&store, "13700137000").await;
    let mandate = mandate(&store, helper, Some(client)).await;
    assert_eq!(store.mandates_of(helper).await.unwrap(), std::slice::from_ref(&mandate));
    assert_eq!(store.mandates_over(client).await.unwrap(), std::slice::from_ref(&mandate));
    for person in [helper, client] {
        assert_eq!(store.mandate_of(person, mandate.id).await.unwrap(), Some(mandate.clone()));
    }
    assert_eq!(store.mandate_of(stranger, mandate.id).await.unwrap(), None);
    assert!(store.mandates_of(stranger).await.unwrap().is_empty());
    assert!(store.mandates_over(stranger).await.unwrap().is_empty());
    assert!(store.mandates_of(client).await.unwrap().is_empty());
}

pub(super) async fn either_ends_it_once(store: Store) {
    let (helper, client) = (resident(&store, HELPER).await, resident(&store, CLIENT).await);
    let stranger = resident(&store, "13700137000").await;
    for (person, by) in [(helper, Ender::Helper), (client, Ender::Resident)] {
        let id = mandate(&store, helper, Some(client)).await.id;
        assert!(!store.end_mandate(stranger, id, Ender::Resident, NOW).await.unwrap());
        assert!(store.end_mandate(person, id, by, NOW).await.unwrap());
        assert!(!store.end_mandate(person, id, by, NOW + Duration::HOUR).await.unwrap());
        let ended = store.mandate_of(client, id).await.unwrap().unwrap();
        assert_eq!(
            (ended.standing(NOW), ended.ended_at, ended.ended_by),
            (Standing::Ended, Some(NOW), Some(by))
        );
    }
    let told = store.audited_about(client).await.unwrap();
    let told: Vec<_> = told.iter().map(|told| (told.deed.as_str(), told.detail.as_str())).collect();
    let both = |by| [("mandate-ended", by), ("mandate-begun", "relative")];
    assert_eq!(told, [both("resident"), both("helper")].concat());
}

fn staff(region: &str) -> Staff {
    Staff { id: new_id(), name: "王芳".to_owned(), role: Role::Street, region: region.to_owned() }
}

pub(super) async fn an_office_confirms_what_waits_there_once(store: Store) {
    let (helper, child) = (resident(&store, HELPER).await, resident(&store, CLIENT).await);
    let asked = guardianship(&store, helper).await;
    assert_eq!(store.mandates_asked_in("440307", NOW).await.unwrap(), std::slice::from_ref(&asked));
    assert!(store.mandates_asked_in("430103", NOW).await.unwrap().is_empty());

    let later = NOW + Duration::DAY;
    let confirmed = Mandate { resident: Some(child), starts_at: Some(later), ..asked };
    assert!(!store.confirm_mandate(&staff("430103"), &confirmed).await.unwrap(), "another region's staff");
    assert!(store.confirm_mandate(&staff("440307"), &confirmed).await.unwrap());
    assert!(!store.confirm_mandate(&staff("440307"), &confirmed).await.unwrap(), "once is enough");
    assert!(!store.refuse_mandate("440307", confirmed.id, later).await.unwrap());
    assert_eq!(store.mandate_of(child, confirmed.id).await.unwrap(), Some(confirmed));
    assert!(store.mandates_asked_in("440307", NOW).await.unwrap().is_empty());
}

pub(super) async fn an_office_refuses_what_the_papers_do_not_show(store: Store) {
    let helper = resident(&store, HELPER).await;
    let asked = guardianship(&store, helper).await;
    assert!(!store.refuse_mandate("430103", asked.id, NOW).await.unwrap());
    assert!(store.refuse_mandate("440307", asked.id, NOW).await.unwrap());
    let refused = store.mandate_of(helper, asked.id).await.unwrap().unwrap();
    assert_eq!((refused.standing(NOW), refused.ended_by), (Standing::Ended, Some(Ender::Staff)));
    let confirmed = Mandate { starts_at: Some(NOW), ..asked };
    assert!(!store.confirm_mandate(&staff("440307"), &confirmed).await.unwrap());
}

pub(super) async fn a_helper_reaches_only_the_pages_of_those_they_help(store: Store) {
    let (helper, client) = (resident(&store, HELPER).await, resident(&store, CLIENT).await);
    let stranger = resident(&store, "13700137000").await;
    let mandate = mandate(&store, helper, Some(client)).await;
    let (draft, case) = (draft(&store, client).await, case(&store, client).await);
    let (others, nothing) = (super::draft(&store, stranger).await, new_id());
    for (path, is_reached) in [
        (format!("/apply/{draft}/address?change"), true),
        (format!("/apply/{draft}"), true),
        (format!("/applications/{}/plan", case.reference), true),
        (format!("/apply/{others}"), false),
        (format!("/apply/{nothing}"), false),
        (format!("/services/{draft}"), false),
        ("/applications".to_owned(), false),
        (String::new(), false),
    ] {
        let reaching = store.mandates_reaching(helper, &path).await.unwrap();
        assert_eq!(reaching.first(), is_reached.then_some(&mandate), "{path}");
        assert!(store.mandates_reaching(stranger, &path).await.unwrap().is_empty(), "{path}");
    }
}

pub(super) async fn nobody_reads_a_name_out_of_the_mandates(store: Store) {
    let (helper, client) = (resident(&store, HELPER).await, resident(&store, CLIENT).await);
    mandate(&store, helper, Some(client)).await;
    let kept: Vec<String> = super::super::database::reading!(&store.db, pool => {
        sqlx::query_scalar("select details from mandates").fetch_all(pool).await.unwrap()
    });
    assert!(kept.iter().all(|kept| !kept.contains("王小明") && !kept.contains("resident")), "{kept:?}");
}

/// A guardianship over a child that waits for the papers to be seen in Longgang.
async fn guardianship(store: &Store, helper: ResidentId) -> Mandate {
    let details = Details { ground: Some(Ground::Minor), ..names() };
    let asked = Mandate { kind: Kind::Guardian, details, starts_at: None, ..in_force(helper, None) };
    store.add_mandate(&asked).await.unwrap();
    asked
}
