//! One draft, found again: on another device, by a helper, and by both at once. Nobody's answer vanishes unseen.

use tantu_app::locale::Language;
use tantu_domain::{
    ids::{MandateId, ResidentId},
    mandate::{Basis, Details, Kind, Mandate, Scope},
    phone::Phone,
    region::Role,
};
use tantu_journeys::{
    Cast, Page, Person, REGION, Tantu,
    cast::{LI, WU, ZHOU},
    journeys, word,
};
use tantu_server::secret::{Secret, new_id};
use time::Duration;

journeys! {
    a_draft_begun_on_one_device_goes_on_on_another_by_a_helper_and_back
    what_two_people_answered_differently_is_shown_before_it_is_sent
    of_two_who_send_one_page_at_once_neither_loses_anything
    an_answer_is_brought_back_and_the_other_kept_in_its_turn
    bringing_an_answer_back_keeps_what_was_typed_meanwhile
    a_double_click_leaves_no_second_answer
    whoever_corrects_themselves_reads_nothing_about_it
    ones_own_answer_from_another_device_is_marked_and_no_quarrel
    a_page_of_a_helper_who_had_to_sign_in_again_replaces_nothing_unseen
    what_was_replaced_goes_with_the_draft
}

/// What the helper is called.
const HELPER: &str = "周建国";

async fn person(tantu: &Tantu, who: &Cast) -> ResidentId {
    let phone = Phone::parse_mobile(who.phone).unwrap();
    tantu.app().store().find_or_add_by_phone(&phone, tantu.app().now()).await.unwrap()
}

/// Zhou, signed in and acting for Li.
async fn zhou_for_li(tantu: &Tantu) -> Person {
    let zhou = tantu.resident(&ZHOU).await;
    let (store, now) = (tantu.app().store(), tantu.app().now());
    let (helper, client) = (person(tantu, &ZHOU).await, person(tantu, &LI).await);
    let details = Details {
        helper: HELPER.to_owned(),
        body: None,
        resident: "李秀英".to_owned(),
        citizen_id: None,
        ground: None,
    };
    let mandate = Mandate {
        id: MandateId(new_id()),
        helper,
        resident: Some(client),
        kind: Kind::Relative,
        basis: Basis::Code,
        scope: Scope::WHOLE,
        details,
        region: REGION.to_owned(),
        asked_at: now,
        starts_at: Some(now),
        ends_at: now + Duration::days(90),
        ended_at: None,
        ended_by: None,
    };
    store.add_mandate(&mandate).await.unwrap();
    store.name_once(helper, HELPER).await.unwrap();
    let session = Secret::parse(zhou.cookie("__Host-tantu-session").unwrap()).unwrap();
    let session = store.signed_in(&session, now).await.unwrap().unwrap().session;
    store.act_under(session, helper, Some(mandate.id)).await.unwrap();
    zhou
}

/// Li with everything answered, and the page on which it is checked.
async fn answered(tantu: &Tantu) -> (Person, Page) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let check = li.answer_all(page, &LI).await;
    (li, check)
}

fn question(check: &Page, question: &str) -> String {
    check.path().replace("/check", &format!("/{question}?change"))
}

async fn replaced(tantu: &Tantu) -> i64 {
    tantu.count("select count(*) from replaced_answers").await
}

/// Answers a question as one does: on its page, as it stands there now.
async fn answer(person: &mut Person, address: &str, value: &str) -> Page {
    let page = person.open(address).await;
    let name = page.name().to_owned();
    person.fill_in(&page, &[(&name, value)]).await
}

async fn a_draft_begun_on_one_device_goes_on_on_another_by_a_helper_and_back(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let number = page.path().to_owned();
    let draft = number.trim_end_matches("/number").to_owned();
    li.fill_in(&page, &[("number", LI.number)]).await;

    let mut other_device = tantu.resident(&LI).await;
    let page = other_device.open(&draft).await;
    assert_eq!(page.name(), "expiry", "it goes on where it was left");
    assert_eq!(other_device.open(&number).await.value("number").as_deref(), Some(LI.number));
    let until = [("expiry-year", "2027"), ("expiry-month", "2"), ("expiry-day", "28")];
    other_device.fill_in(&page, &until).await;

    let mut zhou = zhou_for_li(&tantu).await;
    let page = zhou.open(&draft).await;
    assert_eq!(page.name(), "changed");
    let seen = zhou.open(&number).await;
    assert_eq!(seen.value("number").as_deref(), Some(LI.number));
    seen.says("李秀英填的，今天 9:00");
    zhou.fill_in(&page, &[("changed", "nothing")]).await;

    let page = li.open(&draft).await;
    assert_eq!(page.name(), "registered", "what the helper has answered is not asked again");
    let check = li.answer_all(page, &LI).await;
    check.says(&format!("{HELPER}填的，今天 9:00"));
    assert_eq!(check.text().matches("填的，").count(), 1, "one's own answers need no author");
    assert_eq!(replaced(&tantu).await, 0);
    assert_eq!(li.fill_in(&check, &[]).await.name(), "receipt");
}

async fn what_two_people_answered_differently_is_shown_before_it_is_sent(tantu: Tantu) {
    let (mut li, check) = answered(&tantu).await;
    let mut zhou = zhou_for_li(&tantu).await;
    tantu.forward(Duration::minutes(5));
    let seen_by_zhou = answer(&mut zhou, &question(&check, "address"), WU.address).await;
    for (person, page) in [("周建国", li.open(check.path()).await), ("您", seen_by_zhou)] {
        page.says(&tantu.told(Language::Chinese, "differences-title", &[("count", "1")]));
        page.says(LI.address);
        page.says(WU.address);
        page.says(&word("summary-list-others"));
        assert_eq!(page.text().contains(&format!("{person}填的，今天 9:05")), person != "您");
    }
    let page = li.open(&question(&check, "address")).await;
    assert_eq!(page.value("address").as_deref(), Some(WU.address), "the later one stands");
    page.says(&format!("{HELPER}填的，今天 9:05"));
    page.says("您 今天 9:00 填的，后来换掉了");
    page.says(LI.address);
    let seen = page.value("seen").expect("the page says what it was drawn from");
    assert!(seen.bytes().all(|byte| byte.is_ascii_digit()), "{seen} is more than a moment");
    let check = li.open(check.path()).await;
    let receipt = li.fill_in(&check, &[]).await;
    assert_eq!(receipt.name(), "receipt", "it is told, and hinders nothing");
    let reference = receipt.path().split('/').nth(2).unwrap();
    let file = tantu.staff(Role::Street).await.get(&format!("/cases/{reference}")).await.json;
    assert_eq!(file["answers"]["address"]["value"], WU.address);
}

async fn of_two_who_send_one_page_at_once_neither_loses_anything(tantu: Tantu) {
    let (mut li, check) = answered(&tantu).await;
    let mut zhou = zhou_for_li(&tantu).await;
    let address = question(&check, "address");
    for (li_is_first, time) in [(true, "第一次"), (false, "第二次")] {
        let (hers, his) = (li.open(&address).await, zhou.open(&address).await);
        let (one, other) = (format!("{}，她{time}", LI.address), format!("{}，他{time}", LI.address));
        if li_is_first {
            li.fill_in(&hers, &[("address", &one)]).await;
            zhou.fill_in(&his, &[("address", &other)]).await;
        } else {
            zhou.fill_in(&his, &[("address", &other)]).await;
            li.fill_in(&hers, &[("address", &one)]).await;
        }
        for person in [&mut li, &mut zhou] {
            let page = person.open(&address).await;
            let text = format!("{} {}", page.value("address").unwrap(), page.text());
            assert!(text.contains(&one) && text.contains(&other), "{text}");
        }
    }
}

async fn an_answer_is_brought_back_and_the_other_kept_in_its_turn(tantu: Tantu) {
    let (mut li, check) = answered(&tantu).await;
    let mut zhou = zhou_for_li(&tantu).await;
    let address = question(&check, "address");
    answer(&mut zhou, &address, WU.address).await;
    let page = li.open(&address).await;
    let page = li.press(&page, &word("other-answers-instead")).await;
    assert_eq!(page.address, address, "one sees what stands now");
    assert_eq!(page.value("address").as_deref(), Some(LI.address));
    page.says(WU.address);
    assert_eq!(page.all(".other-answers li").len(), 1, "what stands is not offered again");
    // And back again, by the other.
    let page = zhou.open(&address).await;
    let page = zhou.press(&page, &word("other-answers-instead")).await;
    assert_eq!(page.value("address").as_deref(), Some(WU.address));
    page.says(LI.address);
    // Of another question, or of nobody, nothing is brought back.
    let strange = new_id().to_string();
    let page = zhou.send(&address, &[("address", WU.address), ("instead", &strange)]).await;
    assert_eq!((page.status, page.value("address").as_deref()), (200, Some(WU.address)));
}

async fn bringing_an_answer_back_keeps_what_was_typed_meanwhile(tantu: Tantu) {
    let (mut li, check) = answered(&tantu).await;
    let mut zhou = zhou_for_li(&tantu).await;
    let address = question(&check, "address");
    answer(&mut zhou, &address, WU.address).await;
    let page = li.open(&address).await;
    let form = page.form_with(&word("other-answers-instead")).with(&[("address", ZHOU.address)]);
    let page = li.submit(form).await;
    assert_eq!(page.value("address").as_deref(), Some(LI.address));
    page.says(WU.address);
    page.says(ZHOU.address);
}

async fn a_double_click_leaves_no_second_answer(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let form = page.form().with(&[("number", LI.number)]);
    let mut again = li.clone();
    let (one, other) = tokio::join!(li.submit(form.clone()), again.submit(form));
    assert_eq!((one.name(), other.name()), ("expiry", "expiry"));
    assert_eq!(replaced(&tantu).await, 0);
}

async fn whoever_corrects_themselves_reads_nothing_about_it(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let wrong = li.fill_in(&page, &[("number", "44030719")]).await;
    assert_eq!(wrong.status, 422);
    let next = li.fill_in(&wrong, &[("number", LI.number)]).await;
    let check = li.answer_all(next, &LI).await;
    let check = answer(&mut li, &question(&check, "address"), WU.address).await;
    check.keeps_quiet_about(LI.address);
    check.keeps_quiet_about(&word("summary-list-others"));
    assert_eq!(replaced(&tantu).await, 0);
}

async fn ones_own_answer_from_another_device_is_marked_and_no_quarrel(tantu: Tantu) {
    let (mut li, check) = answered(&tantu).await;
    let mut other_device = tantu.resident(&LI).await;
    let address = question(&check, "address");
    let open = other_device.open(&address).await;
    answer(&mut li, &address, WU.address).await;
    let check = other_device.fill_in(&open, &[("address", ZHOU.address)]).await;
    check.says(&word("summary-list-others"));
    assert!(check.all(".notice li").is_empty(), "nobody else has answered");
    let page = other_device.open(&address).await;
    page.says("您 今天 9:00 填的，后来换掉了");
    page.says(WU.address);
}

async fn a_page_of_a_helper_who_had_to_sign_in_again_replaces_nothing_unseen(tantu: Tantu) {
    let (mut li, check) = answered(&tantu).await;
    let mut zhou = zhou_for_li(&tantu).await;
    let address = question(&check, "address");
    let open = zhou.open(&address).await;
    tantu.forward(Duration::hours(2));
    let sign_in = zhou.fill_in(&open, &[("address", WU.address)]).await;
    assert_eq!(sign_in.path(), "/sign-in");
    zhou.sign_in_at(&sign_in, &ZHOU).await;
    li.come_back().await;
    let page = li.open(&address).await;
    assert_eq!(page.value("address").as_deref(), Some(WU.address));
    page.says(&format!("{HELPER}填的"));
    page.says(LI.address);
}

async fn what_was_replaced_goes_with_the_draft(tantu: Tantu) {
    let (mut li, check) = answered(&tantu).await;
    let mut zhou = zhou_for_li(&tantu).await;
    answer(&mut zhou, &question(&check, "address"), WU.address).await;
    assert_eq!(replaced(&tantu).await, 1);
    let page = li.open(&check.path().replace("/check", "/discard")).await;
    li.submit(page.form()).await;
    assert_eq!(replaced(&tantu).await, 0);
}
