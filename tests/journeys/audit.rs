//! The audit log: what is done to somebody's case is written down, by whom, and cannot be unwritten unnoticed.

use serde_json::json;
use tantu_domain::{ids::ResidentId, region::Role};
use tantu_journeys::{Tantu, cast::LI, journeys};
use tantu_server::store::{Audited, Chain, Who};

journeys! {
    whoever_looks_at_or_changes_a_case_is_written_down
    a_view_that_is_refused_is_nobodys_view
    the_log_is_whole_after_a_restart
}

async fn told(tantu: &Tantu) -> Vec<Audited> {
    let phone = tantu_domain::phone::Phone::parse_mobile(LI.phone).unwrap();
    let store = tantu.app().store();
    let li: ResidentId = store.find_or_add_by_phone(&phone, tantu.app().now()).await.unwrap();
    store.audited_about(li).await.unwrap()
}

async fn whoever_looks_at_or_changes_a_case_is_written_down(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    let staff = tantu.staff(Role::Street).await;
    staff.make(&reference, "accept", json!({})).await;
    li.post(&format!("/applications/{reference}/withdraw"), &[]).await;
    let told = told(&tantu).await;
    let is_about_the_case = |told: &&Audited| told.case.is_some();
    let deeds: Vec<_> = told.iter().filter(is_about_the_case).map(|told| told.detail.as_str()).collect();
    assert_eq!(deeds, ["withdrawn", "accepted", "", "submitted"]);
    let reader = told.iter().find(|told| told.deed == "case-read").unwrap();
    assert!(matches!(&reader.who, Who::Staff { role: Role::Street, region, .. } if region == "440307"));
    assert!(told.iter().any(|told| told.deed == "signed-in" && told.detail == "code"));
}

async fn a_view_that_is_refused_is_nobodys_view(tantu: Tantu) {
    let reference = tantu.resident(&LI).await.apply(&LI).await;
    let stranger = tantu.staff_in("430103", Role::District).await;
    assert_eq!(stranger.get(&format!("/cases/{reference}")).await.status, 404);
    assert!(told(&tantu).await.iter().all(|told| told.deed != "case-read"));
}

async fn the_log_is_whole_after_a_restart(mut tantu: Tantu) {
    tantu.resident(&LI).await.apply(&LI).await;
    let Chain::Whole { entries, head } = tantu.app().store().verify_audit(None).await.unwrap() else {
        panic!("nobody touched it")
    };
    assert!(entries >= 2);
    tantu.restart().await;
    tantu.resident(&LI).await;
    let after = tantu.app().store().verify_audit(Some(&head)).await.unwrap();
    assert!(matches!(after, Chain::Whole { entries: more, .. } if more > entries));
}
