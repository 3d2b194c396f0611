//! Whether it is well done: the resident is asked before anybody accepts the works, and their no counts.

use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{Person, Staff, Tantu, journeys, word};

journeys! {
    a_residents_no_leads_back_to_the_works
    a_yes_leads_on_to_the_acceptance
    a_no_comes_with_what_is_the_matter
    nobody_accepts_the_works_before_the_resident
    nobody_is_asked_before_there_is_anything_to_see
}

/// A home that is being changed.
async fn working(tantu: &Tantu) -> (Person, String, Staff) {
    let (mut li, reference) = tantu.applied("home-retrofit", "wheelchair-rented-home").await;
    tantu.offices(&["440307"]).await.bring(&mut li, &reference, "works").await;
    (li, reference, tantu.staff(Role::District).await)
}

async fn stage(staff: &Staff, reference: &str) -> String {
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    file["stage"].as_str().unwrap_or_default().to_owned()
}

async fn a_residents_no_leads_back_to_the_works(tantu: Tantu) {
    let (mut li, reference, staff) = working(&tantu).await;
    staff.make(&reference, "complete", json!({ "note": "都装好了" })).await;
    let case = li.open_case(&reference).await;
    assert_eq!(case.h1(), word("application-confirmation-title"));
    let page = li.click(&case, &word("application-confirmation-start")).await;
    li.fill_in(&page, &[("answer", "no"), ("words", "扶手松了，一拉就晃")]).await;
    assert_eq!(stage(&staff, &reference).await, "works");
    let case = li.open_case(&reference).await;
    case.says("扶手松了，一拉就晃");
    case.says("正在给您家改造");
    staff.make(&reference, "complete", json!({})).await;
    let page = li.open_page(&reference, "confirm").await;
    li.fill_in(&page, &[("answer", "yes")]).await;
    assert_eq!(stage(&staff, &reference).await, "inspection");
}

async fn a_yes_leads_on_to_the_acceptance(tantu: Tantu) {
    let (mut li, reference, staff) = working(&tantu).await;
    staff.make(&reference, "complete", json!({})).await;
    let page = li.open_page(&reference, "confirm").await;
    let case = li.fill_in(&page, &[("answer", "yes")]).await;
    case.says(&word("event-confirmed"));
    assert_eq!(stage(&staff, &reference).await, "inspection");
    let again = li.send(&page.address, &[("answer", "no"), ("words", "等等")]).await;
    assert_eq!((again.status, again.name()), (200, reference.as_str()), "said twice, it stands");
    assert_eq!(stage(&staff, &reference).await, "inspection");
    staff.make(&reference, "send-back", json!({ "reason": "坡道太陡，要重做" })).await;
    li.open_case(&reference).await.says("坡道太陡，要重做");
    assert_eq!(stage(&staff, &reference).await, "works", "the office may find what the resident did not");
}

async fn a_no_comes_with_what_is_the_matter(tantu: Tantu) {
    let (mut li, reference, staff) = working(&tantu).await;
    staff.make(&reference, "complete", json!({})).await;
    let page = li.open_page(&reference, "confirm").await;
    let again = li.fill_in(&page, &[("answer", "no")]).await;
    assert_eq!((again.status, again.value("answer").as_deref()), (422, Some("no")));
    again.says("请写哪里没做好");
    let again = li.fill_in(&page, &[("words", "还行吧")]).await;
    assert_eq!((again.status, again.value("words").as_deref()), (422, Some("还行吧")));
    assert_eq!(stage(&staff, &reference).await, "satisfaction");
}

async fn nobody_accepts_the_works_before_the_resident(tantu: Tantu) {
    let (_, reference, staff) = working(&tantu).await;
    staff.make(&reference, "complete", json!({})).await;
    for name in ["complete", "approve", "close"] {
        let answer = staff.play(&reference, name, json!({})).await;
        assert_eq!(
            (answer.status, &answer.json["illegal"]["reason"]),
            (409, &json!("waiting-for-resident")),
            "{name}"
        );
    }
}

async fn nobody_is_asked_before_there_is_anything_to_see(tantu: Tantu) {
    let (mut li, reference, staff) = working(&tantu).await;
    let early = li.open_page(&reference, "confirm").await;
    assert_eq!(early.name(), reference);
    let early = li.send(&format!("/applications/{reference}/confirm"), &[("answer", "yes")]).await;
    assert_eq!((early.status, early.name()), (200, reference.as_str()));
    assert_eq!(stage(&staff, &reference).await, "works");
}
