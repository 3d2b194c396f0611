//! Asking for a decision to be looked at again (复核): within the days, once, and decided above the desk that decided.

use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{
    Page, Person, Staff, Tantu,
    cast::{LI, REASON},
    journeys, word,
};
use time::Duration;

journeys! {
    a_decision_is_looked_at_again_and_the_case_goes_on
    a_decision_that_stands_is_explained
    somebody_too_late_is_told_so_and_what_they_can_do
    an_appeal_needs_words_and_keeps_nothing_else
    what_was_not_decided_cannot_be_appealed_against
}

/// A resident whose application was refused.
async fn refused(tantu: &Tantu) -> (Person, String, Staff) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    let street = tantu.staff(Role::Street).await;
    street.make(&reference, "refuse", json!({ "reason": REASON })).await;
    (li, reference, street)
}

async fn appeal(li: &mut Person, reference: &str, words: &str) -> Page {
    let page = li.open_page(reference, "appeal").await;
    assert_eq!(page.name(), "appeal");
    li.fill_in(&page, &[("words", words)]).await
}

const WHY: &str = "我的户口还在龙岗，没有迁走";

async fn a_decision_is_looked_at_again_and_the_case_goes_on(tantu: Tantu) {
    let (mut li, reference, street) = refused(&tantu).await;
    let case = li.open_case(&reference).await;
    case.says("最迟 2026 年 12 月 4 日");
    let page = li.click(&case, &word("application-appeal-start")).await;
    page.says("20 个工作日");
    page.says(REASON);
    let case = li.fill_in(&page, &[("words", WHY)]).await;
    assert_eq!(case.h1(), word("application-appealed-title"));
    case.says("2026 年 12 月 18 日");
    case.says(WHY);
    let grant = json!({ "is_granted": true, "reason": "查过了，户口还在这里" });
    let answer = street.play(&reference, "decide-appeal", grant.clone()).await;
    assert_eq!((answer.status, &answer.json["illegal"]["needed"]), (403, &json!("district")));
    tantu.staff(Role::District).await.make(&reference, "decide-appeal", grant).await;
    let case = li.open_case(&reference).await;
    case.says("查过了，户口还在这里");
    assert_eq!(case.h1(), "街道残联正在看您的材料", "the step is walked once more");
    street.make(&reference, "accept", json!({})).await;
}

async fn a_decision_that_stands_is_explained(tantu: Tantu) {
    let (mut li, reference, _) = refused(&tantu).await;
    appeal(&mut li, &reference, WHY).await;
    let district = tantu.staff(Role::District).await;
    let silent = json!({ "is_granted": false, "reason": " " });
    let answer = district.play(&reference, "decide-appeal", silent).await;
    assert_eq!((answer.status, &answer.json["illegal"]["reason"]), (409, &json!("without-words")));
    let deny = json!({ "is_granted": false, "reason": "十月已经迁到惠州" });
    district.make(&reference, "decide-appeal", deny).await;
    let case = li.open_case(&reference).await;
    assert_eq!(case.h1(), word("application-refused-title"));
    case.says("十月已经迁到惠州");
    let again = li.open_page(&reference, "appeal").await;
    assert_eq!(again.name(), reference, "a second time there is nobody above");
}

async fn somebody_too_late_is_told_so_and_what_they_can_do(tantu: Tantu) {
    let (mut li, reference, street) = refused(&tantu).await;
    let page = li.open_page(&reference, "appeal").await;
    tantu.forward(Duration::days(15));
    li.come_back().await;
    let late = li.fill_in(&page, &[("words", WHY)]).await;
    assert_eq!(late.status, 422);
    for words in ["2026 年 12 月 4 日", "已经过了", "12385"] {
        late.says(words);
    }
    assert_eq!(late.value("words").as_deref(), Some(WHY), "what they wrote can still be read out");
    let case = li.open_case(&reference).await;
    assert!(case.links().iter().all(|(_, href)| !href.ends_with("/appeal")), "it is not offered any more");
    assert_eq!(street.version(&reference).await, 2);
}

async fn an_appeal_needs_words_and_keeps_nothing_else(tantu: Tantu) {
    let (mut li, reference, street) = refused(&tantu).await;
    let page = appeal(&mut li, &reference, " \r\n ").await;
    assert_eq!(page.status, 422);
    page.says("请写一写您为什么不同意");
    assert_eq!(street.version(&reference).await, 2);
}

async fn what_was_not_decided_cannot_be_appealed_against(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    assert_eq!(li.open_page(&reference, "appeal").await.name(), reference);
    let page = li.send(&format!("/applications/{reference}/appeal"), &[("words", WHY)]).await;
    assert_eq!((page.status, page.name()), (200, reference.as_str()));
    let street = tantu.staff(Role::District).await;
    let answer =
        street.play(&reference, "decide-appeal", json!({ "is_granted": true, "reason": "好" })).await;
    assert_eq!(answer.status, 409);
}
