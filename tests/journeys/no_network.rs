//! Somebody whose network comes and goes: everything before sending works without it, nothing typed is lost, and what was
//! sent arrives once.

use tantu_journeys::{
    Cast, Network, Page, Phone, SERVICE, Tantu,
    cast::{LI, WU},
    journeys,
};
use time::Duration;

journeys! {
    an_application_made_without_a_network_arrives_when_there_is_one
    somebody_who_never_signed_in_begins_without_a_network_and_goes_on_after_signing_in
    a_phone_that_was_not_asked_keeps_nothing
    a_lost_answer_makes_no_second_application
    the_network_fails_in_the_middle_of_an_application_begun_online
    a_phone_whose_clock_is_a_day_off_loses_nothing
    a_full_phone_says_so_and_what_was_typed_can_be_sent_again
    whoever_signs_out_without_a_network_leaves_nothing_behind
    nobody_loses_unsent_applications_by_signing_out_unasked
    nobody_loses_unsent_applications_on_a_page_left_open_unasked
    the_phone_is_handed_to_somebody_else_and_keeps_nothing
    another_person_on_the_same_phone_sees_nothing_of_the_first
    an_application_that_cannot_be_taken_comes_back_with_every_answer
    what_was_chosen_in_settings_without_a_network_is_told_to_the_server
}

/// Begins a renewal and answers everything, up to the page where it is checked.
async fn up_to_check(phone: &mut Phone, who: &Cast) -> Page {
    let service = phone.open(SERVICE).await;
    let first = phone.fill_in(&service, &[]).await;
    phone.answer_all(first, who).await
}

async fn cases(phone: &mut Phone) -> usize {
    let list = phone.browser.open("/applications").await;
    list.all("main a[href^='/applications/']").len()
}

async fn an_application_made_without_a_network_arrives_when_there_is_one(tantu: Tantu) {
    let mut phone = tantu.phone_of(&LI, 1).await;
    phone.network(Network::Gone);
    let check = up_to_check(&mut phone, &LI).await;
    let waiting = phone.fill_in(&check, &[]).await;
    assert!(waiting.path().starts_with("/waiting/"), "{}", waiting.address);
    assert_eq!(phone.open(&waiting.address.clone()).await.h1(), waiting.h1());
    phone.network(Network::There);
    let receipt = phone.open(&waiting.address.clone()).await;
    assert_eq!(receipt.name(), "receipt", "{}", receipt.address);
    assert_eq!((phone.waiting(), cases(&mut phone).await), (0, 1));
    let sent = phone.browser.open(&receipt.address.replace("receipt", "sent")).await;
    sent.says(LI.address);
    phone.deliver().await;
    assert_eq!(cases(&mut phone).await, 1);
}

async fn somebody_who_never_signed_in_begins_without_a_network_and_goes_on_after_signing_in(tantu: Tantu) {
    let mut phone = tantu.phone(2);
    phone.open("/").await;
    phone.network(Network::Gone);
    let service = phone.open(SERVICE).await;
    let asked = phone.fill_in(&service, &[]).await;
    assert_eq!(asked.name(), "keep", "first it is asked whether this phone may keep it");
    let first = phone.fill_in(&asked, &[("choice", "mine")]).await;
    let check = phone.answer_all(first, &LI).await;
    let waiting = phone.fill_in(&check, &[]).await;
    phone.network(Network::There);
    // Not before somebody has signed in, and said yes.
    phone.open("/").await;
    assert!(phone.waiting() > 0);
    phone.browser.sign_in(&LI).await;
    phone.open("/applications").await;
    let asked = phone.browser.open("/consent").await;
    phone.browser.agree(&asked).await;
    let receipt = phone.open(&waiting.address.clone()).await;
    assert_eq!(receipt.name(), "receipt", "{}", receipt.address);
    assert_eq!(cases(&mut phone).await, 1);
}

async fn a_phone_that_was_not_asked_keeps_nothing(tantu: Tantu) {
    let mut phone = tantu.phone(3);
    phone.browser.sign_in(&LI).await;
    let first = phone.browser.begin().await;
    phone.open("/applications").await;
    phone.network(Network::Gone);
    let lost = phone.post(&first.address, &[("number", LI.number)]).await;
    assert_eq!(lost.status, 503);
    // What was typed stands in the page that says so, and is sent again when there is a network.
    phone.network(Network::There);
    let next = phone.fill_in(&lost, &[]).await;
    assert_eq!(next.status, 200);
    assert!(!phone.disk().contains(LI.number), "{}", phone.disk());
}

async fn a_lost_answer_makes_no_second_application(tantu: Tantu) {
    let mut phone = tantu.phone_of(&LI, 4).await;
    let check = up_to_check(&mut phone, &LI).await;
    phone.network(Network::Deaf);
    let waiting = phone.fill_in(&check, &[]).await;
    assert!(waiting.path().starts_with("/waiting/"), "{}", waiting.address);
    phone.deliver().await;
    phone.network(Network::There);
    let receipt = phone.open(&waiting.address.clone()).await;
    assert_eq!(receipt.name(), "receipt", "{}", receipt.address);
    assert_eq!(cases(&mut phone).await, 1);
}

async fn the_network_fails_in_the_middle_of_an_application_begun_online(tantu: Tantu) {
    let mut phone = tantu.phone_of(&LI, 5).await;
    let service = phone.open(SERVICE).await;
    let mut page = phone.fill_in(&service, &[]).await;
    let networks = [Network::There, Network::Gone, Network::Deaf];
    for network in networks.into_iter().cycle() {
        phone.network(network);
        page = phone.answer_one(&page, &LI).await;
        if page.name() == "check" {
            break;
        }
    }
    phone.network(Network::There);
    let receipt = phone.fill_in(&page, &[]).await;
    let receipt =
        if receipt.name() == "receipt" { receipt } else { phone.open(&receipt.address.clone()).await };
    assert_eq!(receipt.name(), "receipt", "{}", receipt.address);
    assert_eq!(cases(&mut phone).await, 1);
}

async fn a_phone_whose_clock_is_a_day_off_loses_nothing(tantu: Tantu) {
    for (number, off) in [(6, Duration::DAY), (7, -Duration::DAY)] {
        let who = Cast { phone: if number == 6 { "13800000006" } else { "13800000007" }, ..LI };
        let mut phone = tantu.phone_of(&who, number).await;
        phone.set_clock_off(off);
        phone.network(Network::Gone);
        let check = up_to_check(&mut phone, &who).await;
        let waiting = phone.fill_in(&check, &[]).await;
        tantu.forward(Duration::minutes(5));
        phone.network(Network::There);
        let receipt = phone.open(&waiting.address.clone()).await;
        assert_eq!(receipt.name(), "receipt", "{}", receipt.address);
        assert_eq!(cases(&mut phone).await, 1);
    }
}

async fn a_full_phone_says_so_and_what_was_typed_can_be_sent_again(tantu: Tantu) {
    let mut phone = tantu.phone_of(&LI, 8).await;
    let service = phone.open(SERVICE).await;
    let first = phone.fill_in(&service, &[]).await;
    phone.set_room(false);
    phone.network(Network::Gone);
    let full = phone.post(&first.address, &[("number", LI.number)]).await;
    assert_eq!(full.status, 503);
    phone.network(Network::There);
    let next = phone.fill_in(&full, &[]).await;
    assert_eq!(next.status, 200, "{:?}", next.problems());
    assert_ne!(next.name(), first.name());
}

async fn whoever_signs_out_without_a_network_leaves_nothing_behind(tantu: Tantu) {
    let mut phone = tantu.phone_of(&LI, 9).await;
    phone.browser.apply(&LI).await;
    phone.open("/applications").await;
    assert!(phone.disk().contains(LI.address));
    phone.network(Network::Gone);
    phone.send("/sign-out", &[]).await;
    assert!(!phone.disk().contains(LI.address) && !phone.disk().contains(LI.number));
    assert_eq!(phone.get("/applications").await.status, 503);
    phone.network(Network::There);
    phone.open("/").await;
    assert_eq!(phone.browser.open("/applications").await.name(), "sign-in", "the server was told");
}

async fn nobody_loses_unsent_applications_by_signing_out_unasked(tantu: Tantu) {
    let mut phone = tantu.phone_of(&LI, 10).await;
    phone.network(Network::Gone);
    let check = up_to_check(&mut phone, &LI).await;
    phone.fill_in(&check, &[]).await;
    let asked = phone.send("/sign-out", &[]).await;
    assert_eq!(asked.status, 200);
    assert!(phone.disk().contains(LI.address), "nothing is gone yet");
    phone.send("/sign-out", &[("anyway", "yes")]).await;
    assert!(!phone.disk().contains(LI.address));
}

async fn nobody_loses_unsent_applications_on_a_page_left_open_unasked(tantu: Tantu) {
    let mut phone = tantu.phone_of(&LI, 7).await;
    phone.network(Network::Gone);
    let check = up_to_check(&mut phone, &LI).await;
    phone.fill_in(&check, &[]).await;
    let asked = phone.send("/keep", &[("choice", "shared")]).await;
    assert_eq!(asked.path(), "/keep/forget");
    assert!(phone.waiting() > 0 && phone.disk().contains(LI.address), "nothing is gone yet");
}

async fn the_phone_is_handed_to_somebody_else_and_keeps_nothing(tantu: Tantu) {
    let mut phone = tantu.phone_of(&LI, 11).await;
    phone.network(Network::Gone);
    let check = up_to_check(&mut phone, &LI).await;
    phone.fill_in(&check, &[]).await;
    let asked = phone.open("/keep/forget").await;
    let done = phone.fill_in(&asked, &[]).await;
    assert_eq!((done.status, done.path()), (200, "/keep"));
    for planted in [LI.number, LI.address, LI.phone] {
        assert!(!phone.disk().contains(planted), "{planted} is still there");
    }
    phone.network(Network::There);
    phone.open("/").await;
    assert_eq!(phone.browser.open("/applications").await.name(), "sign-in");
}

async fn another_person_on_the_same_phone_sees_nothing_of_the_first(tantu: Tantu) {
    let mut phone = tantu.phone_of(&LI, 12).await;
    phone.network(Network::Gone);
    let check = up_to_check(&mut phone, &LI).await;
    let waiting = phone.fill_in(&check, &[]).await;
    phone.network(Network::There);
    phone.browser.close_browser();
    phone.browser.sign_in(&WU).await;
    phone.open("/applications").await;
    phone.network(Network::Gone);
    for address in ["/applications", "/waiting", &waiting.address.clone(), &check.address.clone()] {
        let page = phone.open(address).await;
        assert!(!page.html.contains(LI.address) && !page.html.contains(LI.number), "{address}");
    }
    phone.network(Network::There);
    phone.open("/").await;
    assert_eq!(cases(&mut phone).await, 0, "it was not sent as somebody else's");
    phone.browser.close_browser();
    phone.browser.sign_in(&LI).await;
    phone.open("/").await;
    phone.open("/").await;
    assert_eq!(cases(&mut phone).await, 1, "it waited for the one who had made it");
}

async fn an_application_that_cannot_be_taken_comes_back_with_every_answer(tantu: Tantu) {
    let mut phone = tantu.phone_of(&LI, 13).await;
    let check = up_to_check(&mut phone, &LI).await;
    // On another device the same person answers differently, while this phone has no network.
    let mut elsewhere = tantu.resident(&LI).await;
    phone.network(Network::Gone);
    let waiting = phone.fill_in(&check, &[]).await;
    tantu.forward(Duration::minutes(1));
    let question = check.path().replace("/check", "/address");
    elsewhere.send(&question, &[("address", "别处 1 号")]).await;
    phone.network(Network::There);
    let page = phone.open("/waiting").await;
    assert_eq!(cases(&mut phone).await, 0);
    assert!(page.html.contains(check.path().trim_end_matches("/check")), "{}", page.text());
    let back = phone.open(&waiting.address.clone()).await;
    assert_eq!(back.name(), "check", "{}", back.address);
    back.says("别处 1 号");
    back.says(LI.number);
    let receipt = phone.fill_in(&back, &[]).await;
    assert_eq!((receipt.name(), cases(&mut phone).await), ("receipt", 1));
}

async fn what_was_chosen_in_settings_without_a_network_is_told_to_the_server(tantu: Tantu) {
    let mut phone = tantu.phone_of(&LI, 14).await;
    phone.network(Network::Gone);
    let page = phone.send("/settings", &[("size", "150"), ("theme", "dark"), ("language", "en")]).await;
    assert_eq!(page.lang(), "en");
    assert!(page.html.contains("data-theme=\"dark\" data-size=\"150\""));
    phone.network(Network::There);
    phone.open("/").await;
    let page = phone.browser.open("/").await;
    assert_eq!(page.lang(), "en");
    assert!(page.html.contains("data-theme=\"dark\" data-size=\"150\""));
}
