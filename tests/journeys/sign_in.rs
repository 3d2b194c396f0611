//! Signing in, staying signed in, signing out.

use futures_util::future::join_all;
use tantu_journeys::{
    Page, Person, Tantu,
    cast::{LI, ZHOU},
    journeys, word,
};
use time::Duration;

const SESSION: &str = "__Host-tantu-session";
/// The page that says a code no longer works.
fn is_spent(page: &Page) -> bool {
    page.status == 422 && page.h1() == word("sign-in-spent-title")
}

journeys! {
    a_person_signs_in_with_six_digits_from_a_message
    digits_may_be_typed_in_any_way
    a_number_that_receives_no_messages_is_told_so_and_kept
    a_wrong_code_may_be_tried_again_and_stays_on_the_page
    a_code_works_for_ten_minutes
    a_code_works_once
    after_five_wrong_codes_there_is_a_clear_way_on
    guesses_at_once_do_not_exceed_five
    of_many_right_codes_at_once_one_signs_in
    a_code_is_of_no_use_in_another_browser
    a_phone_is_not_flooded_and_its_owner_is_told_how_long_to_wait
    a_machine_that_knocks_too_often_waits_and_its_neighbour_does_not
    signing_out_ends_the_session_on_the_server
    closing_the_browser_signs_out
    a_new_sign_in_gives_a_new_session
    a_session_somebody_put_there_before_is_useless_afterwards
    somebody_who_was_away_for_an_hour_loses_nothing
    what_was_typed_after_the_session_had_ended_is_kept_too
    what_somebody_else_types_never_reaches_my_draft
    somebody_who_is_busy_all_day_signs_in_once_more
    whoever_was_sent_to_sign_in_never_lands_on_another_site
    whoever_is_signed_in_is_not_asked_again
}

async fn ask(person: &mut Person) -> Page {
    let page = person.open("/sign-in").await;
    person.fill_in(&page, &[("phone", LI.phone)]).await
}

fn wrong(code: &str, by: u32) -> String {
    let code: u32 = code.parse().unwrap();
    format!("{:06}", (code + by) % 1_000_000)
}

async fn a_person_signs_in_with_six_digits_from_a_message(tantu: Tantu) {
    let mut li = tantu.visitor();
    let page = ask(&mut li).await;
    assert_eq!(page.name(), "code");
    page.says("8000");
    page.keeps_quiet_about(LI.phone);
    let field = page.first("#code").unwrap();
    assert_eq!(field.attr("autocomplete"), Some("one-time-code"));
    assert_eq!(field.attr("maxlength"), None, "whatever is pasted arrives whole");
    let code = li.code(&LI);
    let page = li.fill_in(&page, &[("code", &code)]).await;
    assert_eq!((page.status, page.path()), (200, "/applications"));
    page.says(&word("applications-empty"));
    assert_eq!(li.messages(&LI), 1);
}

async fn digits_may_be_typed_in_any_way(tantu: Tantu) {
    for phone in ["138 0013 8000", "１３８００１３８０００", "+86 138-0013-8000"] {
        let mut li = tantu.visitor();
        let page = li.open("/sign-in").await;
        let page = li.fill_in(&page, &[("phone", phone)]).await;
        let code: String = li.code(&LI).chars().map(|c| char::from_u32(c as u32 + 0xfee0).unwrap()).collect();
        let page = li.fill_in(&page, &[("code", &format!(" {code} "))]).await;
        assert_eq!(page.path(), "/applications", "{phone}");
    }
}

async fn a_number_that_receives_no_messages_is_told_so_and_kept(tantu: Tantu) {
    let mut li = tantu.visitor();
    for (typed, told) in [
        ("", &*word("sign-in-title.missing")),
        ("1380013", "手机是 11 位"),
        ("0755 2890 1234", "座机收不到短信"),
        ("我的", "手机是 11 位"),
    ] {
        let page = li.open("/sign-in").await;
        let page = li.fill_in(&page, &[("phone", typed)]).await;
        assert_eq!(page.status, 422);
        let problems = page.problems();
        assert_eq!(problems[0].0, "#phone");
        assert!(problems[0].1.contains(told), "{typed}: {problems:?}");
        assert_eq!(page.value("phone").as_deref(), Some(typed));
        page.says("12385");
    }
}

async fn a_wrong_code_may_be_tried_again_and_stays_on_the_page(tantu: Tantu) {
    let mut li = tantu.visitor();
    let page = ask(&mut li).await;
    let code = li.code(&LI);
    for (typed, told) in [
        ("", &*word("sign-in-code-title.missing")),
        ("12", "短信里是 6 位数字"),
        ("abcdef", "短信里是 6 位数字"),
        (&wrong(&code, 1), "还可以试 4 次"),
    ] {
        let page = li.fill_in(&page, &[("code", typed)]).await;
        assert_eq!(page.status, 422, "{typed}");
        assert!(page.problems()[0].1.contains(told), "{typed}: {:?}", page.problems());
        assert_eq!(page.problems()[0].0, "#code");
        assert_eq!(page.value("code").as_deref(), Some(typed));
    }
    let page = li.fill_in(&page, &[("code", &code)]).await;
    assert_eq!(page.path(), "/applications", "a slip does not spoil the code");
}

async fn a_code_works_for_ten_minutes(tantu: Tantu) {
    let mut li = tantu.visitor();
    let page = ask(&mut li).await;
    let code = li.code(&LI);
    tantu.forward(Duration::minutes(10));
    let page = li.fill_in(&page, &[("code", &code)]).await;
    assert!(is_spent(&page));
    let page = li.press(&page, &word("sign-in-spent-again")).await;
    assert_eq!(page.name(), "code");
    let fresh = li.code(&LI);
    tantu.forward(Duration::minutes(10) - Duration::seconds(1));
    let page = li.fill_in(&page, &[("code", &fresh)]).await;
    assert_eq!(page.path(), "/applications");
}

async fn a_code_works_once(tantu: Tantu) {
    let mut li = tantu.visitor();
    let page = ask(&mut li).await;
    let code = li.code(&LI);
    let mut same_browser = li.clone();
    li.fill_in(&page, &[("code", &code)]).await;
    let page = same_browser.fill_in(&page, &[("code", &code)]).await;
    assert!(is_spent(&page));
    assert_eq!(same_browser.cookie(SESSION), None);
}

async fn after_five_wrong_codes_there_is_a_clear_way_on(tantu: Tantu) {
    let mut li = tantu.visitor();
    let page = ask(&mut li).await;
    let code = li.code(&LI);
    for left in (1..5).rev() {
        let page = li.fill_in(&page, &[("code", &wrong(&code, left))]).await;
        page.says(&format!("还可以试 {left} 次"));
    }
    for typed in [wrong(&code, 9), code] {
        let page = li.fill_in(&page, &[("code", &typed)]).await;
        assert!(is_spent(&page));
        page.says("您没有做错什么");
        assert_eq!(page.link(&word("sign-in-code-other")), "/sign-in");
    }
    let page = li.fill_in(&page, &[("code", "000000")]).await;
    let page = li.press(&page, &word("sign-in-spent-again")).await;
    let code = li.code(&LI);
    let page = li.fill_in(&page, &[("code", &code)]).await;
    assert_eq!(page.path(), "/applications");
}

async fn guesses_at_once_do_not_exceed_five(tantu: Tantu) {
    let mut li = tantu.visitor();
    let page = ask(&mut li).await;
    let code = li.code(&LI);
    let guesses = (1..=24).map(|by| {
        let (mut window, page, typed) = (li.clone(), page.clone(), wrong(&code, by));
        async move { window.fill_in(&page, &[("code", &typed)]).await }
    });
    let answers = join_all(guesses).await;
    assert!(answers.iter().all(|page| page.status == 422));
    let counted = answers.iter().filter(|page| !is_spent(page)).count();
    assert_eq!(counted, 4, "the fifth is the last");
    let page = li.fill_in(&page, &[("code", &code)]).await;
    assert!(is_spent(&page), "by now the right one comes too late");
}

async fn of_many_right_codes_at_once_one_signs_in(tantu: Tantu) {
    let mut li = tantu.visitor();
    ask(&mut li).await;
    let code = li.code(&LI);
    let guesses = (0..8).map(|_| {
        let (mut window, code) = (li.clone(), code.clone());
        async move { window.post("/sign-in/code", &[("code", &code)]).await.status }
    });
    let answers = join_all(guesses).await;
    assert_eq!(answers.iter().filter(|status| **status == 303).count(), 1, "{answers:?}");
}

async fn a_code_is_of_no_use_in_another_browser(tantu: Tantu) {
    let mut li = tantu.visitor();
    ask(&mut li).await;
    let code = li.code(&LI);
    let mut thief = tantu.visitor();
    let page = thief.post("/sign-in/code", &[("code", &code)]).await;
    assert!(is_spent(&page));
    let page = thief.open("/sign-in").await;
    let page = thief.fill_in(&page, &[("phone", ZHOU.phone)]).await;
    let page = thief.fill_in(&page, &[("code", &code)]).await;
    assert_eq!((page.status, thief.cookie(SESSION)), (422, None));
}

async fn a_phone_is_not_flooded_and_its_owner_is_told_how_long_to_wait(tantu: Tantu) {
    let mut li = tantu.visitor();
    for _ in 0..5 {
        assert_eq!(ask(&mut li).await.name(), "code");
    }
    let page = ask(&mut li).await;
    assert_eq!((page.status, page.header("retry-after")), (429, "600"));
    page.says("请过 10 分钟再试");
    assert_eq!(li.messages(&LI), 5);
    let page = li.open("/sign-in").await;
    let page = li.fill_in(&page, &[("phone", ZHOU.phone)]).await;
    assert_eq!(page.name(), "code", "another phone is another matter");
    tantu.forward(Duration::minutes(10));
    assert_eq!(ask(&mut li).await.name(), "code");
}

async fn a_machine_that_knocks_too_often_waits_and_its_neighbour_does_not(tantu: Tantu) {
    let mut machine = tantu.visitor().at([203, 0, 113, 7]);
    let mut last = None;
    for _ in 0..301 {
        last = Some(machine.post("/sign-in", &[("phone", "1")]).await);
    }
    let page = last.unwrap();
    assert_eq!((page.status, page.header("retry-after")), (429, "60"));
    page.says(&word("problem-too-many-title"));
    let mut neighbour = tantu.visitor().at([203, 0, 113, 8]);
    assert_eq!(neighbour.post("/sign-in", &[("phone", "1")]).await.status, 422);
    assert_eq!(machine.open("/sign-in").await.status, 200, "looking is free");
    tantu.forward(Duration::minutes(1));
    assert_eq!(
        machine.post("/sign-in", &[("phone", "1")]).await.status,
        422,
        "after a minute it may knock again"
    );
}

async fn signing_out_ends_the_session_on_the_server(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let mut kept = li.clone();
    let page = li.open("/applications").await;
    let signed_out = li.press(&page, &word("shell-sign-out")).await;
    assert_eq!((signed_out.status, signed_out.path()), (200, "/signed-out"));
    assert_eq!(li.cookie(SESSION), None);
    assert_eq!(kept.open("/applications").await.path(), "/sign-in", "the old cookie opens nothing any more");
    let answer = kept.post("/sign-out", &[]).await;
    assert_eq!((answer.status, answer.header("clear-site-data")), (303, "\"cache\""));
}

async fn closing_the_browser_signs_out(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.close_browser();
    assert_eq!(li.open("/applications").await.path(), "/sign-in");
}

async fn a_new_sign_in_gives_a_new_session(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let (old, before) = (li.clone(), li.cookie(SESSION).unwrap().to_owned());
    ask_again(&mut li).await;
    assert_ne!(li.cookie(SESSION).unwrap(), before);
    let mut old = old;
    assert_eq!(old.open("/applications").await.path(), "/sign-in", "the old one has ended");
}

async fn a_session_somebody_put_there_before_is_useless_afterwards(tantu: Tantu) {
    let mut zhou = tantu.resident(&ZHOU).await;
    let planted = zhou.cookie(SESSION).unwrap().to_owned();
    for planted in [planted, "A".repeat(43)] {
        let mut li = tantu.visitor();
        li.put_cookie(SESSION, &planted);
        ask_again(&mut li).await;
        assert_ne!(li.cookie(SESSION).unwrap(), planted);
        let mut thief = tantu.visitor();
        thief.put_cookie(SESSION, &planted);
        assert_eq!(thief.open("/applications").await.path(), "/sign-in", "it is nobody's");
        assert_eq!(li.open("/applications").await.path(), "/applications");
    }
    assert_eq!(zhou.open("/applications").await.path(), "/sign-in", "whoever planted theirs has lost it");
}

async fn ask_again(li: &mut Person) {
    li.post("/sign-in", &[("phone", LI.phone)]).await;
    let code = li.code(&LI);
    assert_eq!(li.post("/sign-in/code", &[("code", &code)]).await.status, 303);
}

async fn somebody_who_was_away_for_an_hour_loses_nothing(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let page = li.fill_in(&page, &[("number", LI.number)]).await;
    let page = li.fill_in(&page, &[]).await;
    let question = page.path().to_owned();
    tantu.forward(Duration::minutes(60));
    let page = li.open(&question).await;
    assert_eq!(page.path(), "/sign-in");
    let page = li.sign_in_at(&page, &LI).await;
    assert_eq!(page.path(), question, "back at the same question");
    let page = li.back(&page).await;
    let page = li.back(&page).await;
    assert_eq!(page.value("number").as_deref(), Some(LI.number));
}

async fn what_was_typed_after_the_session_had_ended_is_kept_too(tantu: Tantu) {
    for typed in [LI.address, ""] {
        let mut li = tantu.resident(&LI).await;
        let page = li.begin().await;
        let page = if page.name() == "start" { li.press(&page, &word("start-new")).await } else { page };
        let address = page.path().replace("/number", "/address");
        let page = li.open(&address).await;
        tantu.forward(Duration::minutes(61));
        let page = li.fill_in(&page, &[("address", typed)]).await;
        assert_eq!(page.path(), "/sign-in");
        tantu.forward(Duration::minutes(50));
        li.sign_in_at(&page, &LI).await;
        assert_eq!(li.open(&address).await.value("address").as_deref(), Some(typed));
    }
}

async fn what_somebody_else_types_never_reaches_my_draft(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = li.begin().await.path().replace("/number", "");
    li.post(&format!("{draft}/address"), &[("address", LI.address)]).await;
    let mut zhou = tantu.visitor();
    let page = zhou.send(&format!("{draft}/address"), &[("address", ZHOU.address)]).await;
    assert_eq!(page.path(), "/sign-in");
    let page = zhou.sign_in_at(&page, &ZHOU).await;
    assert!(page.status == 404 || page.path() == "/applications", "{}", page.address);
    let page = li.open(&format!("{draft}/address")).await;
    assert_eq!(page.value("address").as_deref(), Some(LI.address));
}

async fn somebody_who_is_busy_all_day_signs_in_once_more(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    for _ in 0..13 {
        tantu.forward(Duration::minutes(55));
        assert_eq!(li.open("/applications").await.path(), "/applications");
    }
    tantu.forward(Duration::minutes(5));
    assert_eq!(li.open("/applications").await.path(), "/sign-in");
}

async fn whoever_was_sent_to_sign_in_never_lands_on_another_site(tantu: Tantu) {
    for next in
        ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/%0d%0aX: y"]
    {
        let mut li = tantu.visitor();
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
        li.post(&format!("/sign-in?{query}"), &[("phone", ZHOU.phone)]).await;
        let code = li.code(&ZHOU);
        let answer = li.post(&format!("/sign-in/code?{query}"), &[("code", &code)]).await;
        assert!(
            answer.location().starts_with('/') && !answer.location().starts_with("//"),
            "{}",
            answer.location()
        );
        assert!(!answer.location().contains("evil"), "{}", answer.location());
    }
}

async fn whoever_is_signed_in_is_not_asked_again(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    assert_eq!(li.open("/sign-in").await.path(), "/applications");
    assert_eq!(li.open("/sign-in?next=%2Fsettings").await.path(), "/settings");
    assert_eq!(li.open("/sign-in?next=%2F%2Fevil.example").await.path(), "/applications");
}
