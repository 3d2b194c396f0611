//! A plan for one household: proposed, changed, agreed to or not; and nobody agrees to what they have not read.

use serde_json::{Value, json};
use tantu_domain::region::Role;
use tantu_journeys::{Page, Person, Staff, Tantu, journeys, offices::rail, word};

journeys! {
    a_resident_reads_what_it_costs_and_agrees
    a_resident_asks_for_changes_and_reads_the_second_plan
    a_plan_that_was_overtaken_is_not_agreed_to
    a_resident_does_not_want_the_plan
    who_wants_changes_says_which
    staff_cannot_agree_in_the_residents_place
    a_plan_has_to_add_up
}

/// A case for which the plan is to be made.
async fn planning(tantu: &Tantu) -> (Person, String, Staff) {
    let (mut li, reference) = tantu.applied("home-retrofit", "wheelchair-rented-home").await;
    tantu.offices(&["440307"]).await.bring(&mut li, &reference, "plan").await;
    (li, reference, tantu.staff(Role::District).await)
}

async fn propose(staff: &Staff, reference: &str, items: Value) {
    let plan = json!({ "plan": { "items": items, "note": "扶手装在左边" } });
    staff.make(reference, "propose-plan", plan).await;
}

async fn plan(li: &mut Person, reference: &str) -> Page {
    li.open_page(reference, "plan").await
}

async fn a_resident_reads_what_it_costs_and_agrees(tantu: Tantu) {
    let (mut li, reference, staff) = planning(&tantu).await;
    propose(&staff, &reference, json!([rail(80_000, 60_000), rail(150_050, 150_050)])).await;
    let case = li.open_case(&reference).await;
    assert_eq!(case.h1(), word("application-plan-title"));
    let page = li.click(&case, &word("application-plan-start")).await;
    for words in ["扶手", "800 元", "600 元", "1,500.50 元", "您自己一共出 200 元", "扶手装在左边"]
    {
        page.says(words);
    }
    li.fill_in(&page, &[("answer", "agree")]).await;
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!((&file["stage"], &file["plans"][0]["answer"]["is"]), (&json!("approval"), &json!("agreed")));
    plan(&mut li, &reference).await.says(&word("plan-agreed"));
}

async fn a_resident_asks_for_changes_and_reads_the_second_plan(tantu: Tantu) {
    let (mut li, reference, staff) = planning(&tantu).await;
    propose(&staff, &reference, json!([rail(80_000, 60_000)])).await;
    let page = plan(&mut li, &reference).await;
    li.fill_in(&page, &[("answer", "changes"), ("words", "扶手要低一点，我坐轮椅")]).await;
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!(file["standing"], json!("underway"), "it is the office's turn again");
    assert_eq!(file["plans"][0]["answer"]["words"], json!("扶手要低一点，我坐轮椅"));
    propose(&staff, &reference, json!([rail(70_000, 60_000)])).await;
    let page = plan(&mut li, &reference).await;
    assert_eq!(page.h1(), "请看第 2 版方案");
    for words in ["700 元", "您自己一共出 100 元", "以前的方案", "800 元", "扶手要低一点"]
    {
        page.says(words);
    }
    li.fill_in(&page, &[("answer", "agree")]).await;
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!(file["plans"].as_array().map(Vec::len), Some(2), "both are kept");
    assert_eq!(file["stage"], json!("approval"));
}

async fn a_plan_that_was_overtaken_is_not_agreed_to(tantu: Tantu) {
    let (mut li, reference, staff) = planning(&tantu).await;
    propose(&staff, &reference, json!([rail(80_000, 60_000)])).await;
    let first = plan(&mut li, &reference).await;
    propose(&staff, &reference, json!([rail(90_000, 60_000)])).await;
    let page = li.fill_in(&first, &[("answer", "agree")]).await;
    assert_eq!((page.status, page.h1().as_str()), (409, "请看第 2 版方案"));
    page.says(&word("plan-overtaken"));
    page.says("900 元");
    assert_eq!(page.value("answer"), None, "the answer was to another plan");
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!((&file["stage"], &file["standing"]), (&json!("plan"), &json!("waiting-for-resident")));
    li.fill_in(&page, &[("answer", "agree")]).await;
    assert_eq!(staff.get(&format!("/cases/{reference}")).await.json["stage"], json!("approval"));
}

async fn a_resident_does_not_want_the_plan(tantu: Tantu) {
    let (mut li, reference, staff) = planning(&tantu).await;
    propose(&staff, &reference, json!([rail(80_000, 60_000)])).await;
    let page = plan(&mut li, &reference).await;
    li.fill_in(&page, &[("answer", "decline")]).await;
    let case = li.open_case(&reference).await;
    assert_eq!(case.h1(), word("application-declined-title"));
    case.link(&word("application-again"));
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!((&file["standing"], &file["possible"]), (&json!("declined"), &json!([])));
    plan(&mut li, &reference).await.says("800 元");
}

async fn who_wants_changes_says_which(tantu: Tantu) {
    let (mut li, reference, staff) = planning(&tantu).await;
    assert_eq!(plan(&mut li, &reference).await.name(), reference, "there is no plan yet");
    propose(&staff, &reference, json!([rail(80_000, 60_000)])).await;
    let page = plan(&mut li, &reference).await;
    let again = li.fill_in(&page, &[("answer", "changes"), ("words", " ")]).await;
    assert_eq!((again.status, again.value("answer").as_deref()), (422, Some("changes")));
    again.says("请写要改什么");
    let again = li.fill_in(&page, &[("words", "太贵了")]).await;
    assert_eq!((again.status, again.value("words").as_deref()), (422, Some("太贵了")));
}

async fn staff_cannot_agree_in_the_residents_place(tantu: Tantu) {
    let (_, reference, staff) = planning(&tantu).await;
    propose(&staff, &reference, json!([rail(80_000, 60_000)])).await;
    for name in ["approve", "complete", "refuse"] {
        let answer = staff.play(&reference, name, json!({ "reason": "快一点" })).await;
        assert_eq!(
            (answer.status, &answer.json["illegal"]["reason"]),
            (409, &json!("waiting-for-resident")),
            "{name}"
        );
    }
}

async fn a_plan_has_to_add_up(tantu: Tantu) {
    let (_, reference, staff) = planning(&tantu).await;
    let wrong = json!({ "what": "扶手", "price": 80_000, "subsidy": 60_000, "own": 10_000 });
    let nameless = json!({ "what": " ", "price": 1, "subsidy": 1, "own": 0 });
    for (items, reason) in
        [(json!([]), "empty-plan"), (json!([wrong]), "wrong-sum"), (json!([nameless]), "without-words")]
    {
        let plan = json!({ "plan": { "items": items } });
        let answer = staff.play(&reference, "propose-plan", plan).await;
        assert_eq!((answer.status, &answer.json["illegal"]["reason"]), (409, &json!(reason)));
    }
}
