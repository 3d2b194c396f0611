//! Cards from the hall, for those without a phone.

use futures_util::future::join_all;
use serde_json::{Value, json};
use tantu_domain::region::Role;
use tantu_journeys::{
    Cast, Page, Person, Staff, Tantu,
    cast::{LI, WU, ZHOU},
    journeys, watch, word,
};
use time::Duration;

const CARD: &str = "/sign-in/card";
const SESSION: &str = "__Host-tantu-session";
/// Six words that are on no card here: the chance that they are is one in 2⁶⁰.
const WRONG: &str = "苹果 太阳 小猫 茶杯 火车 春天";

journeys! {
    somebody_without_a_phone_signs_in_with_the_card_and_applies
    the_words_may_be_typed_in_any_way
    a_slip_is_said_at_its_field_and_what_was_typed_stays
    whoever_was_on_the_way_somewhere_gets_there
    a_new_card_ends_the_old_one_and_signs_out_whoever_had_it
    a_lost_card_is_ended_at_the_hall
    only_a_hall_makes_cards_and_only_for_its_region_ends_them
    the_same_person_comes_back_to_the_same_applications
    whoever_has_a_phone_hears_of_a_card_made_for_them
    wrong_words_are_counted_whether_or_not_there_is_a_card
    guesses_at_once_do_not_exceed_five
    somebody_else_at_the_same_machine_is_not_held_responsible
    a_session_put_into_the_browser_before_is_useless_after
    the_words_are_nowhere_but_in_the_answer_to_the_hall
}

/// Makes a card for somebody; its id and its words.
async fn card(staff: &Staff, who: &Cast) -> (String, String) {
    let request = json!({ "certificate_number": who.number, "name": "李秀英" });
    let answer = staff.ask("POST", "/cards", &request.to_string()).await;
    assert_eq!(answer.status, 201, "{}", answer.json);
    assert_eq!(answer.json["certificate_number"], who.number);
    let words: Vec<_> = answer.json["words"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert_eq!(words.len(), 6);
    watch::the_log().plant(&words.join(" "));
    watch::the_log().plant(&words.concat());
    (answer.json["id"].as_str().unwrap().to_owned(), words.join(" "))
}

async fn copy(person: &mut Person, number: &str, words: &str) -> Page {
    let page = person.open(CARD).await;
    person.fill_in(&page, &[("number", number), ("phrase", words)]).await
}

async fn somebody_without_a_phone_signs_in_with_the_card_and_applies(tantu: Tantu) {
    let (_, words) = card(&tantu.staff(Role::Street).await, &LI).await;
    let mut li = tantu.visitor();
    let page = li.open("/sign-in").await;
    let page = li.click(&page, &word("card-sign-in-link")).await;
    assert_eq!((page.path(), page.h1()), (CARD, word("card-sign-in-title")));
    let page = li.fill_in(&page, &[("number", LI.number), ("phrase", &words)]).await;
    assert_eq!((page.status, page.path()), (200, "/applications"));
    let reference = li.apply(&LI).await;
    assert_eq!(li.open(&format!("/applications/{reference}")).await.status, 200);
}

async fn the_words_may_be_typed_in_any_way(tantu: Tantu) {
    let (_, words) = card(&tantu.staff(Role::Street).await, &LI).await;
    for typed in
        [words.replace(' ', ""), words.replace(' ', "，"), format!("　{} ", words.replace(' ', "\t"))]
    {
        let mut li = tantu.visitor();
        let number = format!(" {} ", LI.number.to_lowercase());
        assert_eq!(copy(&mut li, &number, &typed).await.path(), "/applications", "{typed}");
    }
}

async fn a_slip_is_said_at_its_field_and_what_was_typed_stays(tantu: Tantu) {
    let (_, words) = card(&tantu.staff(Role::Street).await, &LI).await;
    let five = words.rsplit_once(' ').unwrap().0.to_owned();
    let odd = format!("{five} 龘龘");
    let mut li = tantu.visitor();
    for (number, phrase, told) in [
        ("", "", &[("#number", "请填写残疾人证号"), ("#phrase", "请填写卡片上的六个词")][..]),
        ("4403", &*words, &[("#number", "证号少了 16 位")]),
        (LI.number, &*five, &[("#phrase", "一共六个词")]),
        (LI.number, &*odd, &[("#phrase", "第 6 个词")]),
        (LI.number, WRONG, &[("#phrase", "还可以试 4 次")]),
    ] {
        let page = copy(&mut li, number, phrase).await;
        assert_eq!((page.status, page.path()), (422, CARD));
        let problems = page.problems();
        assert_eq!(problems.len(), told.len(), "{problems:?}");
        for ((at, said), (field, told)) in problems.iter().zip(told) {
            assert!(at == field && said.contains(told), "{problems:?}");
        }
        assert_eq!(page.value("number").as_deref(), Some(number));
        assert_eq!(page.value("phrase").as_deref(), Some(phrase));
    }
    assert_eq!(copy(&mut li, LI.number, &words).await.path(), "/applications", "a slip spoils nothing");
}

async fn whoever_was_on_the_way_somewhere_gets_there(tantu: Tantu) {
    let (_, words) = card(&tantu.staff(Role::Street).await, &LI).await;
    let mut li = tantu.visitor();
    let page = li.open("/services/certificate-renewal").await;
    let page = li.submit(page.form()).await;
    assert_eq!(page.path(), "/sign-in");
    let page = li.click(&page, &word("card-sign-in-link")).await;
    let page = li.fill_in(&page, &[("number", LI.number), ("phrase", &words)]).await;
    assert!(page.path().starts_with("/apply/"), "{}", page.address);
    assert!(li.open("/sign-in/card?next=%2F%2Fevil.example").await.path() == "/applications");
}

async fn a_new_card_ends_the_old_one_and_signs_out_whoever_had_it(tantu: Tantu) {
    let staff = tantu.staff(Role::Street).await;
    let (_, old) = card(&staff, &LI).await;
    let mut finder = tantu.visitor();
    assert_eq!(copy(&mut finder, LI.number, &old).await.path(), "/applications");
    let (_, new) = card(&staff, &LI).await;
    assert_eq!(finder.open("/applications").await.path(), "/sign-in");
    assert_eq!(copy(&mut finder, LI.number, &old).await.status, 422);
    let mut li = tantu.visitor();
    assert_eq!(copy(&mut li, LI.number, &new).await.path(), "/applications");
}

async fn a_lost_card_is_ended_at_the_hall(tantu: Tantu) {
    let staff = tantu.staff(Role::Street).await;
    let (id, words) = card(&staff, &LI).await;
    let mut li = tantu.visitor();
    assert_eq!(copy(&mut li, LI.number, &words).await.path(), "/applications");
    assert_eq!(staff.ask("POST", &format!("/cards/{id}/revoke"), "").await.status, 200);
    assert_eq!(li.open("/applications").await.path(), "/sign-in");
    assert_eq!(copy(&mut li, LI.number, &words).await.status, 422);
    assert_eq!(staff.ask("POST", &format!("/cards/{id}/revoke"), "").await.status, 404, "it has ended");
}

async fn only_a_hall_makes_cards_and_only_for_its_region_ends_them(tantu: Tantu) {
    let request = json!({ "certificate_number": LI.number, "name": "李秀英" }).to_string();
    let commissioner = tantu.staff(Role::Commissioner).await.ask("POST", "/cards", &request).await;
    assert_eq!((commissioner.status, &commissioner.json["error"]), (403, &json!("not-this-role")));
    let staff = tantu.staff(Role::Street).await;
    let nobody = staff.with_authorization(None).ask("POST", "/cards", &request).await;
    assert_eq!(nobody.status, 401);
    for (number, name) in [("1101", "李秀英"), (LI.number, " ")] {
        let request = json!({ "certificate_number": number, "name": name }).to_string();
        assert_eq!(staff.ask("POST", "/cards", &request).await.status, 422);
    }
    let (id, words) = card(&staff, &LI).await;
    let elsewhere = tantu.staff_in("610900", Role::City).await;
    for id in [&*id, "00000000-0000-4000-8000-000000000000", "1"] {
        assert_eq!(elsewhere.ask("POST", &format!("/cards/{id}/revoke"), "").await.status, 404);
    }
    assert_eq!(copy(&mut tantu.visitor(), LI.number, &words).await.path(), "/applications");
}

async fn the_same_person_comes_back_to_the_same_applications(tantu: Tantu) {
    let staff = tantu.staff(Role::Street).await;
    let (_, words) = card(&staff, &LI).await;
    let mut li = tantu.visitor();
    copy(&mut li, LI.number, &words).await;
    let reference = li.apply(&LI).await;
    let (_, words) = card(&staff, &LI).await;
    let mut later = tantu.visitor();
    let page = copy(&mut later, LI.number, &words).await;
    assert_eq!(page.links_to_cases(), std::slice::from_ref(&reference));
    let (_, words) = card(&staff, &ZHOU).await;
    let mut zhou = tantu.visitor();
    let page = copy(&mut zhou, ZHOU.number, &words).await;
    assert!(page.links_to_cases().is_empty());
    assert_eq!(zhou.open(&format!("/applications/{reference}")).await.status, 404);
}

async fn whoever_has_a_phone_hears_of_a_card_made_for_them(tantu: Tantu) {
    let staff = tantu.staff(Role::Street).await;
    card(&staff, &LI).await;
    let li = tantu.visitor();
    assert_eq!(li.messages(&LI), 0, "nobody to tell");
    tantu.resident(&LI).await;
    // As if an office had seen by now that the two are one person.
    tantu
        .meddle(
            "create table seen as select citizen_id_hash as hash from residents where phone is null;
            delete from residents where phone is null;
            update residents set citizen_id_hash = (select hash from seen);
            drop table seen;",
        )
        .await;
    let before = li.messages(&LI);
    card(&staff, &LI).await;
    assert_eq!(li.messages(&LI), before + 1);
}

async fn wrong_words_are_counted_whether_or_not_there_is_a_card(tantu: Tantu) {
    let (_, words) = card(&tantu.staff(Role::Street).await, &LI).await;
    let mut told = Vec::new();
    for who in [&LI, &WU] {
        let mut guesser = tantu.visitor();
        let mut answers = Vec::new();
        for _ in 0..6 {
            let page = copy(&mut guesser, who.number, WRONG).await;
            assert_eq!(guesser.cookie(SESSION), None);
            answers.push((page.status, page.text(), page.header("retry-after").to_owned()));
        }
        told.push(answers);
    }
    assert_eq!(told[0], told[1], "nobody learns whether there is a card");
    assert_eq!((told[0][3].0, told[0][4].0, told[0][5].0), (422, 422, 429));
    let mut li = tantu.visitor();
    assert_eq!(copy(&mut li, LI.number, &words).await.status, 429, "the right words have to wait, too");
    tantu.forward(Duration::minutes(15));
    assert_eq!(copy(&mut li, LI.number, &words).await.path(), "/applications");
}

async fn guesses_at_once_do_not_exceed_five(tantu: Tantu) {
    card(&tantu.staff(Role::Street).await, &LI).await;
    let guesses = (0..12).map(|_| {
        let mut window = tantu.visitor();
        async move { window.post(CARD, &[("number", LI.number), ("phrase", WRONG)]).await.status }
    });
    let answers = join_all(guesses).await;
    assert_eq!(answers.iter().filter(|status| **status == 422).count(), 5, "{answers:?}");
    assert_eq!(answers.iter().filter(|status| **status == 429).count(), 7, "{answers:?}");
}

async fn somebody_else_at_the_same_machine_is_not_held_responsible(tantu: Tantu) {
    let staff = tantu.staff(Role::Street).await;
    let (_, words) = card(&staff, &ZHOU).await;
    let mut terminal = tantu.visitor();
    for _ in 0..6 {
        copy(&mut terminal, LI.number, WRONG).await;
    }
    assert_eq!(copy(&mut terminal, ZHOU.number, &words).await.path(), "/applications");
}

async fn a_session_put_into_the_browser_before_is_useless_after(tantu: Tantu) {
    let (_, words) = card(&tantu.staff(Role::Street).await, &LI).await;
    let thief = tantu.resident(&ZHOU).await;
    let mut li = tantu.visitor();
    let planted = thief.cookie(SESSION).unwrap().to_owned();
    li.put_cookie(SESSION, &planted);
    let page = li.post(CARD, &[("number", LI.number), ("phrase", &words)]).await;
    assert_eq!(page.status, 303);
    assert_ne!(li.cookie(SESSION), Some(&*planted));
    assert_eq!(thief.clone().open("/applications").await.path(), "/sign-in", "the planted one has ended");
}

async fn the_words_are_nowhere_but_in_the_answer_to_the_hall(tantu: Tantu) {
    let (_, words) = card(&tantu.staff(Role::Street).await, &LI).await;
    let mut li = tantu.visitor();
    copy(&mut li, LI.number, &words).await;
    let hashed = "select count(*) from cards where phrase_hash like '$argon2id$%'";
    assert_eq!(tantu.count(hashed).await, 1);
    let (first, _) = words.split_once(' ').unwrap();
    let plain = format!("select count(*) from cards where phrase_hash like '%{first}%'");
    assert_eq!(tantu.count(&plain).await, 0);
}
