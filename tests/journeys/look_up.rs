//! Looking up one case by its number and a code to the phone on file.

use axum::http::header;
use futures_util::future::join_all;
use serde_json::json;
use tantu_domain::{reference::Reference, region::Role};
use tantu_journeys::{
    Page, Person, Tantu,
    cast::{LI, NOTE, ZHOU},
    journeys, word,
};
use time::{Duration, macros::date};

const SESSION: &str = "__Host-tantu-session";

journeys! {
    whoever_has_the_number_and_the_phone_sees_how_far_it_is_and_nothing_else
    it_is_seen_once_and_nobody_is_signed_in
    what_is_to_be_mended_is_not_told
    a_number_may_be_typed_in_any_way_and_a_slip_is_said
    a_number_that_does_not_exist_is_answered_exactly_alike
    somebody_without_a_phone_is_answered_alike_and_no_guess_wins
    after_five_wrong_codes_or_ten_minutes_the_number_is_asked_again
    a_code_for_one_thing_is_of_no_use_for_another
    a_phone_is_not_flooded_whichever_case_is_looked_up
    looking_up_does_not_keep_its_person_from_signing_in
    the_message_says_what_it_is_for_in_the_language_of_its_person
}

async fn ask(person: &mut Person, reference: &str) -> Page {
    let page = person.open("/look-up").await;
    person.fill_in(&page, &[("reference", reference)]).await
}

async fn look_up(person: &mut Person, reference: &str) -> Page {
    let page = ask(person, reference).await;
    let code = person.code(&LI);
    person.fill_in(&page, &[("code", &code)]).await
}

fn is_spent(page: &Page) -> bool {
    page.status == 422 && page.text().contains(&word("look-up-spent"))
}

/// A number that could be one and is none.
fn no_such_case() -> String {
    Reference::new(date!(2026 - 11 - 20), 1).to_string()
}

async fn whoever_has_the_number_and_the_phone_sees_how_far_it_is_and_nothing_else(tantu: Tantu) {
    let reference = tantu.resident(&LI).await.apply(&LI).await;
    let mut visitor = tantu.visitor();
    let home = visitor.open("/").await;
    let page = visitor.click(&home, &word("look-up-link")).await;
    let page = visitor.fill_in(&page, &[("reference", &reference)]).await;
    assert_eq!((page.status, page.path()), (200, "/look-up/code"));
    page.keeps_quiet_about("8000");
    let code = visitor.code(&LI);
    let page = visitor.fill_in(&page, &[("code", &code)]).await;
    assert_eq!(page.status, 200);
    page.says(&reference);
    page.says("2026 年 11 月 20 日");
    page.says(&word("panel-next"));
    page.says(&word("looked-up-only"));
    for personal in [LI.phone, LI.number, LI.address, "李秀英", "清林中路"] {
        page.keeps_quiet_about(personal);
    }
    let sign_in = page.link(&word("looked-up-sign-in"));
    assert_eq!(visitor.open(&sign_in).await.path(), "/sign-in");
    assert_eq!(visitor.open(&format!("/applications/{reference}")).await.path(), "/sign-in");
}

async fn it_is_seen_once_and_nobody_is_signed_in(tantu: Tantu) {
    let reference = tantu.resident(&LI).await.apply(&LI).await;
    let mut visitor = tantu.visitor();
    ask(&mut visitor, &reference).await;
    let mut window = visitor.clone();
    let code = visitor.code(&LI);
    let page = visitor.post("/look-up/code", &[("code", &code)]).await;
    assert_eq!((page.status, visitor.cookie(SESSION)), (200, None));
    assert!(is_spent(&window.post("/look-up/code", &[("code", &code)]).await), "sent once more");
    assert_eq!(visitor.open("/look-up/code").await.path(), "/look-up", "nothing is left in the browser");
}

async fn what_is_to_be_mended_is_not_told(tantu: Tantu) {
    let reference = tantu.resident(&LI).await.apply(&LI).await;
    tantu.staff(Role::Street).await.request_correction(&reference, "address", NOTE).await;
    let page = look_up(&mut tantu.visitor(), &reference).await;
    page.says(&word("application-waiting-title"));
    page.says(&word("looked-up-needs-you"));
    page.keeps_quiet_about(NOTE);
}

async fn a_number_may_be_typed_in_any_way_and_a_slip_is_said(tantu: Tantu) {
    let reference = tantu.resident(&LI).await.apply(&LI).await;
    let wide: String = reference.replace('-', " ").chars().map(wide).collect();
    assert_eq!(look_up(&mut tantu.visitor(), &wide).await.status, 200);
    for (typed, told) in [("", "请填写办件号"), ("2611", "12 位数字"), ("2611-0000-0000", "12 位数字")]
    {
        let page = ask(&mut tantu.visitor(), typed).await;
        assert_eq!(page.status, 422, "{typed}");
        assert_eq!(page.problems()[0].0, "#reference");
        assert!(page.problems()[0].1.contains(told), "{:?}", page.problems());
        assert_eq!(page.value("reference").as_deref(), Some(typed));
    }
}

fn wide(c: char) -> char {
    if c.is_ascii_digit() { char::from_u32(c as u32 + 0xfee0).unwrap() } else { c }
}

/// Everything a curious person can see of a number: each answer, but for the secret in the cookie.
async fn seen(tantu: &Tantu, reference: &str) -> Vec<(u16, String, Vec<String>)> {
    let mut curious = tantu.visitor();
    let mut answers = vec![curious.post("/look-up", &[("reference", reference)]).await];
    answers.push(curious.get("/look-up/code").await);
    for guess in 0..6 {
        answers.push(curious.post("/look-up/code", &[("code", &format!("00000{guess}"))]).await);
    }
    for _ in 0..5 {
        answers.push(curious.post("/look-up", &[("reference", reference)]).await);
    }
    let without_secret = |(name, value): (&header::HeaderName, &header::HeaderValue)| {
        let value = value.to_str().unwrap();
        let value =
            value.split_once("; ").filter(|_| *name == header::SET_COOKIE).map_or(value, |(_, rest)| rest);
        format!("{name}: {value}")
    };
    let seen = answers
        .iter()
        .map(|page| (page.status, page.html.clone(), page.headers.iter().map(without_secret).collect()));
    seen.collect()
}

async fn a_number_that_does_not_exist_is_answered_exactly_alike(tantu: Tantu) {
    let reference = tantu.resident(&LI).await.apply(&LI).await;
    let before = tantu.visitor().messages(&LI);
    assert_eq!(seen(&tantu, &reference).await, seen(&tantu, &no_such_case()).await);
    assert_eq!(tantu.visitor().messages(&LI), before + 5);
}

async fn somebody_without_a_phone_is_answered_alike_and_no_guess_wins(tantu: Tantu) {
    let reference = tantu.resident(&LI).await.apply(&LI).await;
    tantu.meddle("update residents set phone = null, phone_hash = null").await;
    let before = tantu.visitor().messages(&LI);
    let alike = seen(&tantu, &reference).await;
    assert_eq!(alike, seen(&tantu, &no_such_case()).await);
    let guesses: Vec<_> = alike.iter().skip(2).take(6).map(|(status, ..)| *status).collect();
    assert_eq!(guesses, [422; 6]);
    assert_eq!(tantu.visitor().messages(&LI), before);
}

async fn after_five_wrong_codes_or_ten_minutes_the_number_is_asked_again(tantu: Tantu) {
    let reference = tantu.resident(&LI).await.apply(&LI).await;
    let mut visitor = tantu.visitor();
    let page = ask(&mut visitor, &reference).await;
    let code = visitor.code(&LI);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for left in (1..5).rev() {
        let page = visitor.fill_in(&page, &[("code", wrong)]).await;
        page.says(&format!("还可以试 {left} 次"));
        assert_eq!((page.status, page.value("code").as_deref()), (422, Some(wrong)));
    }
    for typed in [wrong, &*code] {
        assert!(is_spent(&visitor.fill_in(&page, &[("code", typed)]).await));
    }
    let page = ask(&mut visitor, &reference).await;
    let code = visitor.code(&LI);
    tantu.forward(Duration::minutes(10));
    let page = visitor.fill_in(&page, &[("code", &code)]).await;
    assert!(is_spent(&page));
    let page = visitor.fill_in(&page, &[("reference", &reference)]).await;
    let code = visitor.code(&LI);
    assert_eq!(visitor.fill_in(&page, &[("code", &code)]).await.status, 200);
}

async fn a_code_for_one_thing_is_of_no_use_for_another(tantu: Tantu) {
    let reference = tantu.resident(&LI).await.apply(&LI).await;
    let mut thief = tantu.visitor();
    ask(&mut thief, &reference).await;
    let (code, challenge) = (thief.code(&LI), thief.cookie("__Host-tantu-look-up").unwrap().to_owned());
    thief.put_cookie("__Host-tantu-sign-in", &challenge);
    let page = thief.post("/sign-in/code", &[("code", &code)]).await;
    assert_eq!((page.status, thief.cookie(SESSION)), (422, None));
    let page = thief.post("/look-up/code", &[("code", &code)]).await;
    assert_eq!(page.status, 200, "for what it was sent it still works");
}

async fn a_phone_is_not_flooded_whichever_case_is_looked_up(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let (one, other) = (li.apply(&LI).await, li.apply(&LI).await);
    let before = li.messages(&LI);
    let mut curious = tantu.visitor();
    for number in 0..10 {
        let page = ask(&mut curious, if number % 2 == 0 { &one } else { &other }).await;
        assert_eq!(
            (page.status, page.path()),
            (200, "/look-up/code"),
            "nothing tells that they are one person's"
        );
    }
    assert_eq!(li.messages(&LI), before + 5);
    let page = ask(&mut curious, &one).await;
    assert_eq!((page.status, page.header("retry-after")), (429, "600"));
    tantu.forward(Duration::minutes(10));
    assert_eq!(look_up(&mut curious, &one).await.status, 200);
}

async fn looking_up_does_not_keep_its_person_from_signing_in(tantu: Tantu) {
    let reference = tantu.resident(&LI).await.apply(&LI).await;
    let asks = (0..8).map(|_| {
        let (mut curious, reference) = (tantu.visitor(), reference.clone());
        async move { curious.post("/look-up", &[("reference", &reference)]).await.status }
    });
    let answers = join_all(asks).await;
    assert_eq!(answers.iter().filter(|status| **status == 303).count(), 5, "{answers:?}");
    assert_eq!(tantu.visitor().sign_in(&LI).await.path(), "/applications");
    assert_eq!(tantu.visitor().sign_in(&ZHOU).await.path(), "/applications");
}

async fn the_message_says_what_it_is_for_in_the_language_of_its_person(tantu: Tantu) {
    let reference = tantu.resident(&LI).await.apply(&LI).await;
    tantu.staff(Role::Street).await.make(&reference, "accept", json!({})).await;
    let mut visitor = tantu.visitor().speaking("en");
    look_up(&mut visitor, &reference).await.says(&reference);
    let messages = std::fs::read_to_string(tantu.app().messenger().path()).unwrap();
    let last = messages.lines().rfind(|line| line.contains(LI.phone)).unwrap();
    assert!(last.contains(&reference) && last.contains("查办件"), "{last}");
}
