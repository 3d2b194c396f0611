//! Going back and answering otherwise: the way is walked anew, nothing is dropped in silence, and what no longer fits is
//! not sent.

use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{Page, Person, Tantu, cast::LI, journeys, word};

journeys! {
    an_answer_that_no_longer_fits_is_said_and_not_sent
    whoever_changes_back_finds_it_again
    a_change_that_asks_for_more_leads_there
    what_was_never_answered_is_not_said_to_be_set_aside
    thirtieth_of_february_is_explained_however_one_comes_back
}

/// Everything answered, the certificate to be collected at a hall.
async fn collecting(tantu: &Tantu) -> (Person, Page) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let draft = page.path().trim_end_matches("/number").to_owned();
    let check = li.answer_all(page, &LI).await;
    assert!(!check.text().contains(&word("check-set-aside")));
    let page = li.send(&format!("{draft}/receive?change"), &[("receive", "collect")]).await;
    assert_eq!(page.name(), "hall");
    let check = li.fill_in(&page, &[("hall", "longcheng")]).await;
    (li, check)
}

async fn answer(li: &mut Person, check: &Page, question: &str, value: &str) -> Page {
    let address = check.path().replace("/check", &format!("/{question}?change"));
    li.send(&address, &[(question, value)]).await
}

async fn an_answer_that_no_longer_fits_is_said_and_not_sent(tantu: Tantu) {
    let (mut li, check) = collecting(&tantu).await;
    check.says("龙城街道办事处");
    let check = answer(&mut li, &check, "receive", "post").await;
    assert_eq!(check.name(), "check");
    check.says(&word("check-set-aside"));
    check.says(&word("check-set-aside.text"));
    check.says("领证地点");
    check.keeps_quiet_about("龙城街道办事处");
    let receipt = li.fill_in(&check, &[]).await;
    let reference = receipt.path().split('/').nth(2).expect("a receipt has a number").to_owned();
    let file = tantu.staff(Role::Street).await.get(&format!("/cases/{reference}")).await.json;
    assert_eq!(file["answers"]["receive"]["value"], json!("post"));
    assert_eq!(file["answers"]["hall"], json!(null), "what was set aside is not sent");
}

async fn whoever_changes_back_finds_it_again(tantu: Tantu) {
    let (mut li, check) = collecting(&tantu).await;
    let check = answer(&mut li, &check, "receive", "post").await;
    let check = answer(&mut li, &check, "receive", "collect").await;
    assert_eq!(check.name(), "check", "nobody is asked again");
    check.says("龙城街道办事处");
    assert!(!check.text().contains(&word("check-set-aside")));
}

async fn a_change_that_asks_for_more_leads_there(tantu: Tantu) {
    let (mut li, check) = collecting(&tantu).await;
    // Somebody for whom a guardian speaks.
    let page = answer(&mut li, &check, "number", "44030719880312004951").await;
    assert_eq!(page.name(), "guardian");
    let again = li.open(check.path()).await;
    assert_eq!(again.name(), "guardian", "nothing is sent without it");
}

async fn what_was_never_answered_is_not_said_to_be_set_aside(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let draft = page.path().trim_end_matches("/number").to_owned();
    li.post(&format!("{draft}/hall"), &[]).await;
    let check = li.answer_all(page, &LI).await;
    assert!(!check.text().contains(&word("check-set-aside")), "an empty page is no answer");
}

async fn thirtieth_of_february_is_explained_however_one_comes_back(tantu: Tantu) {
    let (mut li, check) = collecting(&tantu).await;
    let address = check.path().replace("/check", "/expiry");
    let never = [("expiry-year", "2027"), ("expiry-month", "2"), ("expiry-day", "30")];
    assert_eq!(li.post(&format!("{address}?change"), &never).await.status, 422);
    for way in [check.path(), &address] {
        let page = li.open(way).await;
        assert_eq!(page.name(), "expiry");
        page.says("没有这一天");
        assert_eq!(page.value("expiry-day").as_deref(), Some("30"));
    }
}
