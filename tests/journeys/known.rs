//! What one answer settles is asked once, across services and years.

use tantu_journeys::{
    RENEWAL, Tantu,
    cast::{LI, WU, ZHOU},
    journeys, word,
};
use time::Duration;

journeys! {
    a_second_application_opens_with_what_is_known_and_from_when
    what_is_known_is_not_asked_by_another_service_either
    whoever_has_moved_changes_it_and_goes_on
    an_application_for_somebody_else_begins_anew
    the_latest_answer_is_the_one_that_is_known
    what_the_finder_was_told_is_known
    nobody_is_given_what_somebody_else_told
    leaving_before_going_on_loses_nothing
}

async fn a_second_application_opens_with_what_is_known_and_from_when(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.apply(&LI).await;
    tantu.forward(Duration::days(10));
    li.come_back().await;
    let known = li.begin().await;
    assert_eq!((known.name(), known.h1()), ("known", word("known-title")));
    for words in ["您在 2026 年 11 月 20 日", "变了吗", LI.number, LI.address, "龙岗"] {
        known.says(words);
    }
    known.keeps_quiet_about("寄给我");
    let mut page = li.click(&known, &word("known-continue")).await;
    let (mut asked, answers) = (Vec::new(), LI.answers());
    while page.name() != "check" {
        asked.push(page.name().to_owned());
        let typed = answers.iter().filter(|(question, ..)| *question == page.name());
        let typed: Vec<_> = typed.map(|(_, field, text)| (*field, *text)).collect();
        page = li.fill_in(&page, &typed).await;
    }
    assert_eq!(asked, ["expiry", "changed", "receive", "photo", "declaration"], "nothing is asked twice");
    page.says(LI.number);
    page.says(LI.address);
    assert_eq!(li.fill_in(&page, &[]).await.name(), "receipt");
}

async fn what_is_known_is_not_asked_by_another_service_either(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.apply(&LI).await;
    let page = li.open("/services/living-subsidy").await;
    let known = li.submit(page.form()).await;
    assert_eq!(known.name(), "known");
    known.says(LI.address);
    let page = li.click(&known, &word("known-continue")).await;
    assert_eq!(page.name(), "have");
    let page = li.fill_in(&page, &[("have", "held")]).await;
    assert_eq!(page.name(), "name", "the number is known");
}

async fn whoever_has_moved_changes_it_and_goes_on(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.apply(&LI).await;
    let known = li.begin().await;
    let page = li.click(&known, "现在的住址").await;
    assert_eq!(page.value("address").as_deref(), Some(LI.address));
    page.says("您在 2026 年 11 月 20 日");
    let mut page = li.fill_in(&page, &[("address", WU.address)]).await;
    let (mut asked, answers) = (Vec::new(), LI.answers());
    while page.name() != "check" {
        asked.push(page.name().to_owned());
        assert_ne!(li.back(&page).await.name(), page.name(), "back leads back");
        let typed = answers.iter().filter(|(question, ..)| *question == page.name());
        let typed: Vec<_> = typed.map(|(_, field, text)| (*field, *text)).collect();
        page = li.fill_in(&page, &typed).await;
    }
    assert_eq!(asked, ["expiry", "changed", "receive", "photo", "declaration"], "nothing is asked twice");
    page.says(WU.address);
    page.keeps_quiet_about(LI.address);
}

async fn an_application_for_somebody_else_begins_anew(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.apply(&LI).await;
    let known = li.begin().await;
    let draft = known.path().trim_end_matches("/known").to_owned();
    let page = li.press(&known, &word("known-forget")).await;
    assert_eq!((page.name(), page.value("number")), ("number", Some(String::new())));
    let check = li.answer_all(page, &WU).await;
    check.says(WU.number);
    check.keeps_quiet_about(LI.number);
    let known = li.open(&format!("{draft}/known")).await;
    assert_eq!(known.name(), "check", "nothing of the other's answers is left to be shown");
    assert_eq!(li.open("/applications").await.all(".case-card").len(), 2);
}

async fn the_latest_answer_is_the_one_that_is_known(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.apply(&LI).await;
    tantu.forward(Duration::days(3));
    li.come_back().await;
    let page = li.begin_for(RENEWAL).await;
    let check = li.answer_all(page, &WU).await;
    li.fill_in(&check, &[]).await;
    let known = li.begin().await;
    known.says(WU.number);
    known.says("您在 2026 年 11 月 23 日");
    known.keeps_quiet_about(LI.number);
}

async fn what_the_finder_was_told_is_known(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    crate::finder::answered(&mut visitor, &[]).await;
    tantu.forward(Duration::minutes(5));
    visitor.sign_in(&LI).await;
    let page = visitor.open("/services/living-subsidy").await;
    let known = visitor.submit(page.form()).await;
    assert_eq!(known.name(), "known");
    for words in ["我能办什么", "2026 年 11 月 20 日", "低保"] {
        known.says(words);
    }
}

async fn nobody_is_given_what_somebody_else_told(tantu: Tantu) {
    tantu.resident(&LI).await.apply(&LI).await;
    let mut zhou = tantu.resident(&ZHOU).await;
    let page = zhou.begin().await;
    assert_eq!((page.name(), page.value("number")), ("number", Some(String::new())));
    for secret in [LI.number, LI.address, LI.phone] {
        page.keeps_quiet_about(secret);
    }
}

async fn leaving_before_going_on_loses_nothing(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.apply(&LI).await;
    let known = li.begin().await;
    tantu.forward(Duration::days(2));
    li.come_back().await;
    let list = li.open("/applications").await;
    let again = li.click(&list, "草稿").await;
    assert_eq!(again.path(), known.path(), "what is known is read before anything is sent");
    again.says(LI.number);
}
