//! The pages about the device itself, in a browser that can keep nothing: nothing is promised, and nothing is lost.

use tantu_journeys::{Tantu, cast::LI, journeys, word};

journeys! {
    a_browser_that_can_keep_nothing_says_so_and_leads_on
    whoever_hands_the_phone_on_is_signed_out
    looking_at_the_question_signs_nobody_out
    nothing_waits_where_nothing_is_kept
    a_receipt_that_was_kept_elsewhere_leads_to_the_real_one
    a_first_receipt_says_how_to_come_back_and_a_second_does_not
    every_list_and_every_choice_leads_to_what_the_phone_keeps
}

async fn a_browser_that_can_keep_nothing_says_so_and_leads_on(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let page = visitor.open("/keep").await;
    assert_eq!(page.h1(), word("keep-unable"));
    assert!(page.all("main form").is_empty(), "there is nothing to choose");
    let page = visitor.open("/keep?next=/services/certificate-renewal/start").await;
    assert_eq!(page.link(&word("keep-go-on")), "/services/certificate-renewal/start");
    let page = visitor.open("/keep?next=https://evil.example").await;
    assert_eq!(page.link(&word("keep-go-on")), "/applications", "nowhere but here");
    let page = visitor.send("/keep", &[("choice", "mine")]).await;
    assert_eq!((page.path(), page.h1()), ("/keep", word("keep-unable")));
}

async fn whoever_hands_the_phone_on_is_signed_out(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.open("/keep/forget").await;
    let page = li.press(&page, &word("forget-yes")).await;
    assert_eq!(page.h1(), word("keep-forgotten"));
    page.keeps_quiet_about(LI.phone);
    assert_eq!(li.open("/applications").await.path(), "/sign-in");
    let page = tantu.visitor().send("/keep/forget", &[]).await;
    assert_eq!(page.h1(), word("keep-forgotten"), "nobody has to be signed in for it");
}

async fn looking_at_the_question_signs_nobody_out(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.open("/keep/forget").await;
    let page = li.click(&page, &word("forget-no")).await;
    assert_eq!(page.path(), "/keep");
    assert_eq!(li.open("/applications").await.path(), "/applications");
}

async fn nothing_waits_where_nothing_is_kept(tantu: Tantu) {
    let page = tantu.visitor().open("/waiting").await;
    page.says(&word("waiting-nothing"));
    assert_eq!(page.link(&word("shell-applications")), "/applications");
}

async fn a_receipt_that_was_kept_elsewhere_leads_to_the_real_one(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = li.begin().await.path().split('/').nth(2).unwrap().to_owned();
    let page = li.open(&format!("/waiting/{draft}")).await;
    assert!(page.path().starts_with(&format!("/apply/{draft}/")), "not sent: where it was left");
    let page = li.answer_all(page, &LI).await;
    let page = li.press(&page, &word("check-submit")).await;
    let receipt = page.path().to_owned();
    assert!(receipt.ends_with("/receipt"), "{receipt}");
    assert_eq!(li.open(&format!("/waiting/{draft}")).await.path(), receipt);
    assert_eq!(li.get("/waiting/nothing").await.status, 404);
}

async fn a_first_receipt_says_how_to_come_back_and_a_second_does_not(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let first = li.apply(&LI).await;
    let page = li.open(&format!("/applications/{first}/receipt")).await;
    let page = li.click(&page, &word("install-offer.link")).await;
    assert_eq!(page.h1(), word("install-title"));
    assert_eq!(page.all("main ol").len(), 2, "one way for each kind of phone");
    let second = li.apply(&LI).await;
    li.open(&format!("/applications/{second}/receipt")).await.keeps_quiet_about("/install");
}

async fn every_list_and_every_choice_leads_to_what_the_phone_keeps(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    for address in ["/applications", "/settings"] {
        let page = li.open(address).await;
        assert_eq!(page.link(&word("keep-link")), "/keep", "{address}");
    }
}
