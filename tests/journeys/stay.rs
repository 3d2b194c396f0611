//! The end of a sign-in: it is told in time, it can be put off, and nothing is lost by it.

use axum::http::{Request, header};
use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{
    HOST, Page, Person, RENEWAL, Tantu,
    cast::{LI, ZHAO, ZHOU},
    journeys, word,
};
use time::Duration;

journeys! {
    every_page_of_whoever_is_signed_in_knows_when_that_ends
    whoever_is_still_there_goes_on_as_long_as_they_like
    a_script_is_told_how_long_it_lasts_and_leaves_the_page_alone
    whoever_comes_too_late_signs_in_and_is_back_at_their_page
    nobody_is_led_to_another_site
    a_helper_finds_what_they_typed_for_another
    a_reply_to_a_case_is_found_in_its_field_again
    a_reply_is_shown_to_nobody_whose_case_it_is_not
    what_somebody_typed_and_sent_is_not_offered_again
}

const WHY: &str = "家里着过火，照片烧了。";

/// In how many seconds a page says that the sign-in ends.
fn seconds(page: &Page) -> Option<i64> {
    page.first(".stay")?.attr("data-seconds")?.parse().ok()
}

async fn every_page_of_whoever_is_signed_in_knows_when_that_ends(tantu: Tantu) {
    assert_eq!(seconds(&tantu.visitor().open("/").await), None);
    let mut li = tantu.resident(&LI).await;
    for address in ["/", "/applications", "/help", "/devices"] {
        assert_eq!(seconds(&li.open(address).await), Some(3600), "{address}");
    }
    for _ in 0..14 {
        tantu.forward(Duration::minutes(50));
        li.open("/applications").await;
    }
    assert_eq!(seconds(&li.open("/applications").await), Some(20 * 60), "it ends after twelve hours");
}

async fn whoever_is_still_there_goes_on_as_long_as_they_like(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    for _ in 0..20 {
        tantu.forward(Duration::minutes(59));
        let page = li.send("/stay", &[("next", "/help")]).await;
        assert_eq!((page.path(), seconds(&page)), ("/help", Some(3600)));
    }
    tantu.forward(Duration::minutes(60));
    assert_eq!(li.open("/applications").await.path(), "/sign-in");
}

async fn a_script_is_told_how_long_it_lasts_and_leaves_the_page_alone(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    tantu.forward(Duration::minutes(58));
    let request = || {
        Request::post("/stay")
            .header(header::ACCEPT, "text/plain")
            .header(header::ORIGIN, format!("https://{HOST}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
    };
    let answer = li.ask(request(), "next=%2Fhelp").await;
    assert_eq!((answer.status, answer.html.as_str()), (200, "3600"));
    tantu.forward(Duration::minutes(60));
    assert_eq!(li.ask(request(), "").await.status, 303, "it has ended");
}

async fn whoever_comes_too_late_signs_in_and_is_back_at_their_page(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    tantu.forward(Duration::minutes(60));
    let page = li.send("/stay", &[("next", "/help")]).await;
    assert_eq!(page.path(), "/sign-in");
    assert_eq!(li.sign_in_at(&page, &LI).await.path(), "/help");
}

async fn nobody_is_led_to_another_site(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    for next in ["https://evil.example", "//evil.example", "/\\evil.example", ""] {
        assert_eq!(li.post("/stay", &[("next", next)]).await.location(), "/applications", "{next}");
    }
}

async fn a_helper_finds_what_they_typed_for_another(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.send("/consent", &[("age", "yes"), ("answer", "yes")]).await;
    let mut zhao = tantu.resident(&ZHAO).await;
    zhao.acts_for(&ZHAO, &LI).await;
    let page = zhao.begin_for(RENEWAL).await;
    let address = format!("/apply/{}/address", page.path().split('/').nth(2).unwrap());
    let page = zhao.open(&address).await;
    tantu.forward(Duration::minutes(61));
    let page = zhao.fill_in(&page, &[("address", LI.address)]).await;
    assert_eq!(page.path(), "/sign-in");
    let page = zhao.sign_in_at(&page, &ZHAO).await;
    assert_eq!(page.path(), address);
    assert_eq!(page.value("address").as_deref(), Some(LI.address));
}

/// A refused application, and its person at the page where one asks for another look.
async fn refused(tantu: &Tantu) -> (Person, String) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    tantu.staff(Role::Street).await.make(&reference, "refuse", json!({ "reason": "看不清脸" })).await;
    (li, format!("/applications/{reference}/appeal"))
}

async fn a_reply_to_a_case_is_found_in_its_field_again(tantu: Tantu) {
    let (mut li, appeal) = refused(&tantu).await;
    let page = li.open(&appeal).await;
    tantu.forward(Duration::minutes(61));
    let page = li.fill_in(&page, &[("words", WHY)]).await;
    assert_eq!(page.path(), "/sign-in");
    page.says(&word("sign-in-kept"));
    let page = li.sign_in_at(&page, &LI).await;
    assert_eq!(page.path(), appeal);
    assert_eq!(page.text_of("textarea"), WHY);
    let page = li.fill_in(&page, &[]).await;
    assert_eq!(page.h1(), word("application-appealed-title"));
}

async fn a_reply_is_shown_to_nobody_whose_case_it_is_not(tantu: Tantu) {
    let (mut li, appeal) = refused(&tantu).await;
    let page = li.open(&appeal).await;
    tantu.forward(Duration::minutes(61));
    let page = li.fill_in(&page, &[("words", WHY)]).await;
    let page = li.sign_in_at(&page, &ZHOU).await;
    page.keeps_quiet_about(WHY);
    let page = li.open(&appeal).await;
    assert_eq!(page.status, 404);
    page.keeps_quiet_about(WHY);
}

async fn what_somebody_typed_and_sent_is_not_offered_again(tantu: Tantu) {
    let (mut li, appeal) = refused(&tantu).await;
    let page = li.open(&appeal).await;
    tantu.forward(Duration::minutes(61));
    let page = li.fill_in(&page, &[("words", WHY)]).await;
    let page = li.sign_in_at(&page, &LI).await;
    li.fill_in(&page, &[]).await;
    assert_eq!(tantu.count("select count(*) from kept_replies").await, 0);
}
