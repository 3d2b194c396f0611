//! Following a case: where it stands, by when, how it ended, taking it back.

use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{
    Person, Staff, Tantu,
    cast::{LI, NOTE, REASON},
    journeys, word,
};
use time::Duration;

journeys! {
    a_receipt_says_what_happens_next_and_by_when
    a_case_says_where_it_stands_who_has_it_and_by_when
    a_case_that_is_late_says_so_and_whom_to_call
    a_refusal_comes_with_its_reason_and_a_way_on
    a_resident_takes_an_application_back
    what_has_ended_cannot_be_taken_back
    what_needs_me_comes_first
    a_person_with_nothing_is_told_what_to_do
}

async fn a_receipt_says_what_happens_next_and_by_when(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    let page = li.open(&format!("/applications/{reference}/receipt")).await;
    for words in [
        reference.as_str(),
        "2026 年 11 月 20 日 9:00",
        "2026 年 12 月 8 日",
        "街道残联看材料",
        "12385",
        &word("print"),
    ] {
        page.says(words);
    }
    assert_eq!(page.link(&word("receipt-follow")), format!("/applications/{reference}"));
}

async fn a_case_says_where_it_stands_who_has_it_and_by_when(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    let page = li.open(&case(&reference)).await;
    assert_eq!(page.h1(), "街道残联正在看您的材料");
    for words in ["照片还没送的话", "送残联审核", "2026 年 11 月 24 日", "还有 2 个工作日", "您交了申请"]
    {
        page.says(words);
    }
    staff.make(&reference, "accept", json!({})).await;
    let page = li.open(&case(&reference)).await;
    page.says("龙岗区残联正在审核");
    page.says("审核通过，就给您制作新证");
    page.says("2026 年 11 月 27 日");
    let step = page.first("[aria-current=step]").unwrap();
    assert!(step.text().collect::<String>().contains("审核"), "the road says where it is");
    staff.make(&reference, "approve", json!({})).await;
    let page = li.open(&case(&reference)).await;
    page.says("新证做好以后，会寄到您填的住址");
    staff.make(&reference, "deliver", json!({})).await;
    li.open(&case(&reference)).await.says("社区残疾人专职委员可能会打电话");
}

async fn a_case_that_is_late_says_so_and_whom_to_call(tantu: Tantu) {
    let (_, reference, staff) = sent(&tantu).await;
    tantu.forward(Duration::days(4));
    let mut li = tantu.resident(&LI).await;
    li.open(&case(&reference)).await.says("最迟今天");
    tantu.forward(Duration::days(1));
    let mut li = tantu.resident(&LI).await;
    let page = li.open(&case(&reference)).await;
    page.says("对不起");
    page.says("12385");
    assert_eq!(staff.get("/cases").await.json["cases"][0]["is_overdue"], json!(true));
}

async fn a_refusal_comes_with_its_reason_and_a_way_on(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    staff.make(&reference, "refuse", json!({ "reason": REASON })).await;
    let page = li.open(&case(&reference)).await;
    assert_eq!(page.h1(), word("application-refused-title"));
    for words in [REASON, "复核", "12385", "决定不办理"] {
        page.says(words);
    }
    let again = li.click(&page, &word("application-again")).await;
    assert_eq!((again.status, again.path()), (200, tantu_journeys::SERVICE));
}

async fn a_resident_takes_an_application_back(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    let page = li.open(&case(&reference)).await;
    let asked = li.click(&page, &word("withdraw-yes")).await;
    assert_eq!(staff.version(&reference).await, 1, "asking changes nothing");
    assert_eq!(li.click(&asked, &word("withdraw-no")).await.path(), page.path());
    let page = li.press(&asked, &word("withdraw-yes")).await;
    assert_eq!(page.h1(), word("application-withdrawn-title"));
    page.says(&word("event-withdrawn"));
    assert_eq!(
        li.send(&asked.address, &[]).await.h1(),
        word("application-withdrawn-title"),
        "twice is no mistake"
    );
    assert_eq!(staff.version(&reference).await, 2);
    let answer = staff.play(&reference, "accept", json!({})).await;
    assert_eq!((answer.status, &answer.json["illegal"]["reason"]), (409, &json!("ended")));
    li.open(&format!("{}/sent", case(&reference))).await.says(LI.number);
}

async fn what_has_ended_cannot_be_taken_back(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    staff.make(&reference, "refuse", json!({ "reason": REASON })).await;
    let withdraw = format!("/applications/{reference}/withdraw");
    assert_eq!(li.open(&withdraw).await.h1(), word("application-refused-title"));
    assert_eq!(li.send(&withdraw, &[]).await.h1(), word("application-refused-title"));
    assert_eq!(
        li.send(&format!("/applications/{reference}/correct"), &[]).await.h1(),
        word("application-refused-title")
    );
    assert_eq!(staff.version(&reference).await, 2);
}

async fn what_needs_me_comes_first(tantu: Tantu) {
    let (mut li, waiting, staff) = sent(&tantu).await;
    staff.request_correction(&waiting, "address", NOTE).await;
    tantu.forward(Duration::minutes(1));
    let underway = li.apply(&LI).await;
    let refused = li.apply(&LI).await;
    staff.make(&refused, "refuse", json!({ "reason": REASON })).await;
    li.begin().await;
    let page = li.open("/applications").await;
    let cards: Vec<String> =
        page.all(".case-card").into_iter().map(|card| card.text().collect::<String>()).collect();
    let place = |words: &str| cards.iter().position(|card| card.contains(words)).unwrap();
    let order = [place(&waiting), place("草稿"), place(&underway), place(&refused)];
    assert_eq!(order, [0, 1, 2, 3], "{cards:?}");
}

async fn a_person_with_nothing_is_told_what_to_do(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.open("/applications").await;
    page.says(&word("applications-empty"));
    assert_eq!(page.link(&word("applications-empty-start")), "/");
}

fn case(reference: &str) -> String {
    format!("/applications/{reference}")
}

/// A resident, what they applied for, and whoever may do anything with it.
async fn sent(tantu: &Tantu) -> (Person, String, Staff) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    (li, reference, tantu.staff(Role::District).await)
}
