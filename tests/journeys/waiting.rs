//! Accepted, and waiting because a quota is used up: said, with its reason, and nobody's clock runs.

use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{Person, Staff, Tantu, journeys, word};
use time::Duration;

journeys! {
    waiting_is_said_with_its_reason
    while_it_waits_the_clock_stands_still
    nothing_waits_without_a_reason_or_where_nothing_can
}

const WHY: &str = "今年的 45 户已经排满，明年一月接着办";

/// A plan that is to be approved.
async fn approving(tantu: &Tantu) -> (Person, String, Staff) {
    let (mut li, reference) = tantu.applied("home-retrofit", "wheelchair-rented-home").await;
    tantu.offices(&["440307"]).await.bring(&mut li, &reference, "approval").await;
    (li, reference, tantu.staff(Role::District).await)
}

async fn waiting_is_said_with_its_reason(tantu: Tantu) {
    let (mut li, reference, staff) = approving(&tantu).await;
    staff.make(&reference, "wait", json!({ "reason": WHY })).await;
    let page = li.open_case(&reference).await;
    assert_eq!(page.h1(), word("application-queued-title"));
    for words in [WHY, "龙岗区残联", "12385", "轮到您"] {
        page.says(words);
    }
    li.open("/applications").await.says(&word("application-queued-title"));
    let queue = staff.get("/cases").await.json;
    assert_eq!(queue["cases"][0]["standing"], json!("queued"));
    let answer = staff.play(&reference, "approve", json!({})).await;
    assert_eq!(answer.status, 409, "first it has to be their turn");
    staff.make(&reference, "resume", json!({})).await;
    let page = li.open_case(&reference).await;
    page.says("排到了");
    page.says("正在审批");
    staff.make(&reference, "approve", json!({})).await;
}

async fn while_it_waits_the_clock_stands_still(tantu: Tantu) {
    let (mut li, reference, staff) = approving(&tantu).await;
    let case = format!("/cases/{reference}");
    assert_eq!(staff.get(&case).await.json["clock"]["promised"], json!("2026-12-04"));
    tantu.forward(Duration::days(4));
    staff.make(&reference, "wait", json!({ "reason": WHY })).await;
    tantu.forward(Duration::days(28));
    let file = staff.get(&case).await.json;
    assert_eq!((&file["is_overdue"], &file["clock"]["used"]), (&json!(false), &json!(2)));
    assert_eq!(
        (&file["clock"]["promised"], &file["clock"]["paused"]["why"]),
        (&json!(null), &json!("queue"))
    );
    let page = li.open_case(&reference).await;
    page.says(&word("application-paused-queue"));
    page.keeps_quiet_about("对不起");
    staff.make(&reference, "resume", json!({})).await;
    // Two of ten working days were used when it began to wait.
    let file = staff.get(&case).await.json;
    assert_eq!((&file["clock"]["used"], &file["is_overdue"]), (&json!(2), &json!(false)));
    tantu.forward(Duration::days(30));
    assert_eq!(staff.get(&case).await.json["is_overdue"], json!(true), "and then it runs again");
}

async fn nothing_waits_without_a_reason_or_where_nothing_can(tantu: Tantu) {
    let (mut li, reference) = tantu.applied("home-retrofit", "wheelchair-rented-home").await;
    let staff = tantu.staff(Role::District).await;
    let answer = staff.play(&reference, "wait", json!({ "reason": WHY })).await;
    assert_eq!((answer.status, &answer.json["illegal"]["reason"]), (409, &json!("not-at-this-stage")));
    tantu.offices(&["440307"]).await.bring(&mut li, &reference, "approval").await;
    let answer = staff.play(&reference, "wait", json!({ "reason": "  " })).await;
    assert_eq!((answer.status, &answer.json["illegal"]["reason"]), (409, &json!("without-words")));
    let answer = staff.play(&reference, "resume", json!({})).await;
    assert_eq!(answer.status, 409);
}
