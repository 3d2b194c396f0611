//! What there is to apply for, and beginning it.

use tantu_journeys::{SERVICE, Tantu, cast::LI, journeys, word};

journeys! {
    a_visitor_reads_everything_before_beginning
    a_person_with_an_open_draft_is_offered_to_carry_on_or_begin_anew
    beginning_without_signing_in_leads_on_after_signing_in
    somebody_who_signs_in_to_begin_is_not_given_a_second_draft
    a_service_nobody_offers_is_not_there
}

async fn a_visitor_reads_everything_before_beginning(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let page = visitor.open(SERVICE).await;
    for words in
        ["谁可以办", "要准备什么", "要多久", "12 个工作日", "要多少钱", "不收钱", "谁来决定", "龙岗区残联"]
    {
        page.says(words);
    }
}

async fn a_person_with_an_open_draft_is_offered_to_carry_on_or_begin_anew(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let first = li.begin().await;
    let page = li.fill_in(&first, &[("number", LI.number)]).await;
    assert_eq!(page.name(), "expiry");
    let choice = li.begin().await;
    choice.says(&word("start-title"));
    let page = li.click(&choice, &word("start-continue")).await;
    assert_eq!(page.name(), "expiry", "where it was left");
    let page = li.press(&choice, &word("start-new")).await;
    assert_eq!((page.name(), page.value("number")), ("number", Some(String::new())));
    assert_ne!(page.path(), first.path());
    let page = li.open("/applications").await;
    assert_eq!(page.all(".case-card").len(), 2, "the old draft is still there");
}

async fn beginning_without_signing_in_leads_on_after_signing_in(tantu: Tantu) {
    let mut li = tantu.visitor();
    let page = li.begin().await;
    assert_eq!(page.path(), "/sign-in");
    let page = li.sign_in_at(&page, &LI).await;
    assert_eq!(page.name(), "number");
}

async fn somebody_who_signs_in_to_begin_is_not_given_a_second_draft(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = li.begin().await;
    let mut phone = tantu.visitor();
    let page = phone.begin().await;
    let page = phone.sign_in_at(&page, &LI).await;
    page.says(&word("start-title"));
    let page = phone.click(&page, &word("start-continue")).await;
    assert_eq!(page.path(), draft.path());
}

async fn a_service_nobody_offers_is_not_there(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    for address in ["/services/flying", "/services/flying/start", "/services/%00"] {
        assert_eq!(li.open(address).await.status, 404, "{address}");
    }
    assert_eq!(li.post("/services/flying/start", &[]).await.status, 404);
    assert_eq!(li.open("/applications").await.all(".case-card").len(), 0);
}
