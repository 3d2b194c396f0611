//! A problem at work, and no longer being there: said at any time, heard, answered, and the way back to the register.

use serde_json::{Value, json};
use tantu_domain::region::Role;
use tantu_journeys::{Page, Person, REGION, Staff, Tantu, cast::LI, journeys, word};
use time::Duration;

journeys! {
    a_problem_at_work_is_heard_and_answered
    a_word_that_is_pressed_is_enough
    who_says_nothing_is_asked_again
    an_answer_that_is_late_says_whom_to_phone
    what_was_typed_is_found_again_after_the_sign_in_has_ended
    before_there_is_work_there_is_no_problem_at_work
    who_leaves_is_led_back_to_the_register_and_types_nothing_again
    an_office_that_hears_of_it_writes_it_down
}

const WORDS: &str = "上个月的工资少了三百。";

/// Lets staff write down that somebody began to work today.
async fn begin(tantu: &Tantu, reference: &str) -> Staff {
    let staff = tantu.staff(Role::District).await;
    for (name, with) in [
        ("accept", json!({})),
        ("intend", json!({})),
        ("sign", json!({ "from": "2026-11-20" })),
        ("start", json!({ "on": "2026-11-20" })),
    ] {
        staff.make(reference, name, with).await;
    }
    staff
}

/// Somebody who began to work today.
async fn at_work(tantu: &Tantu) -> (Person, String, Staff) {
    let (person, reference) = tantu.applied("job-application", "masseur").await;
    let staff = begin(tantu, &reference).await;
    (person, reference, staff)
}

async fn trouble(person: &mut Person, reference: &str) -> Page {
    person.open_page(reference, "trouble").await
}

async fn file(staff: &Staff, reference: &str) -> Value {
    staff.get(&format!("/cases/{reference}")).await.json
}

async fn a_problem_at_work_is_heard_and_answered(tantu: Tantu) {
    let (mut ma, reference, staff) = at_work(&tantu).await;
    let case = ma.open_case(&reference).await;
    let page = ma.click(&case, &word("application-trouble")).await;
    let case = ma.fill_in(&page, &[("about-pay", "yes"), ("words", WORDS)]).await;
    assert_eq!(case.path(), format!("/applications/{reference}"));
    for words in ["您的难处收到了：工资", "最迟 2026 年 11 月 25 日", WORDS] {
        case.says(words);
    }
    let queue = staff.get("/cases").await.json;
    assert_eq!(queue["cases"][0]["has_trouble"], json!(true));
    let heard = file(&staff, &reference).await;
    assert_eq!(
        (&heard["trouble"][0]["about"], &heard["trouble"][0]["words"]),
        (&json!(["pay"]), &json!(WORDS))
    );
    assert_eq!(heard["possible"], json!(["answer-trouble", "leave"]));
    staff.make(&reference, "answer-trouble", json!({ "words": "问过店里了，下个月补上。" })).await;
    assert_eq!(file(&staff, &reference).await["has_trouble"], json!(false));
    let message = ma.last_message(&LI);
    assert!(message.contains("您说的事有回答了") && !message.contains("工资"), "{message}");
    let case = ma.open_case(&reference).await;
    case.says("您的难处有回答了：工资");
    case.says("问过店里了，下个月补上。");
}

async fn a_word_that_is_pressed_is_enough(tantu: Tantu) {
    let (mut ma, reference, staff) = at_work(&tantu).await;
    let page = trouble(&mut ma, &reference).await;
    ma.fill_in(&page, &[("about-hard", "yes"), ("about-help", "yes")]).await;
    let page = trouble(&mut ma, &reference).await;
    ma.fill_in(&page, &[("words", "别人笑我")]).await;
    let heard = file(&staff, &reference).await["trouble"].clone();
    assert_eq!((&heard[0]["about"], &heard[1]["words"]), (&json!(["help", "hard"]), &json!("别人笑我")));
}

async fn who_says_nothing_is_asked_again(tantu: Tantu) {
    let (mut ma, reference, staff) = at_work(&tantu).await;
    let page = trouble(&mut ma, &reference).await;
    let again = ma.fill_in(&page, &[("words", " ")]).await;
    assert_eq!(again.status, 422);
    assert!(again.problems()[0].1.contains("请选一样"), "{:?}", again.problems());
    assert_eq!(file(&staff, &reference).await["trouble"], json!([]));
}

async fn an_answer_that_is_late_says_whom_to_phone(tantu: Tantu) {
    let (mut ma, reference, _) = at_work(&tantu).await;
    let page = trouble(&mut ma, &reference).await;
    ma.fill_in(&page, &[("about-treatment", "yes")]).await;
    tantu.forward(Duration::days(6));
    ma.open_case(&reference).await.says("现在过了。请打 12385");
}

async fn what_was_typed_is_found_again_after_the_sign_in_has_ended(tantu: Tantu) {
    let (mut ma, reference, staff) = at_work(&tantu).await;
    let page = trouble(&mut ma, &reference).await;
    tantu.forward(Duration::minutes(61));
    let page = ma.fill_in(&page, &[("about-pay", "yes"), ("words", WORDS)]).await;
    assert_eq!(page.path(), "/sign-in");
    let page = ma.sign_in_at(&page, &LI).await;
    assert_eq!(page.path(), format!("/applications/{reference}/trouble"));
    assert_eq!(
        (page.text_of("textarea"), page.value("about-pay").as_deref()),
        (WORDS.to_owned(), Some("yes"))
    );
    ma.fill_in(&page, &[]).await;
    assert_eq!(file(&staff, &reference).await["has_trouble"], json!(true));
}

async fn before_there_is_work_there_is_no_problem_at_work(tantu: Tantu) {
    let (mut ma, reference) = tantu.applied("job-application", "masseur").await;
    for page in ["trouble", "leave"] {
        assert_eq!(ma.open_page(&reference, page).await.path(), format!("/applications/{reference}"));
        let sent = ma.send(&format!("/applications/{reference}/{page}"), &[("words", WORDS)]).await;
        assert_eq!(sent.path(), format!("/applications/{reference}"));
    }
    ma.open_case(&reference).await.keeps_quiet_about(&word("application-trouble"));
}

async fn who_leaves_is_led_back_to_the_register_and_types_nothing_again(tantu: Tantu) {
    let (mut fang, _) = tantu.applied("job-registration", "masseur").await;
    let answers = tantu.example(REGION, "job-application", "masseur").answers;
    let receipt = fang.receipt_for("job-application", &answers).await;
    let reference = receipt.path().split('/').nth(2).unwrap().to_owned();
    let staff = begin(&tantu, &reference).await;
    let case = fang.open_case(&reference).await;
    let page = fang.click(&case, &word("application-leave")).await;
    page.link(&word("application-trouble"));
    let case = fang.fill_in(&page, &[("words", "太远了")]).await;
    assert_eq!(case.h1(), word("application-left-title"));
    case.says("太远了");
    let left = file(&staff, &reference).await;
    assert_eq!((&left["standing"], &left["possible"]), (&json!("left"), &json!([])));
    let register = fang.click(&case, &word("application-left-start")).await;
    assert_eq!(register.path(), "/work/register");
    register.says("做了十二年");
    let again = fang.send("/work/register", &[("step", "resume")]).await;
    assert_eq!(again.status, 200);
    assert_eq!(tantu.count("select count(*) from registrations where state = 'active'").await, 1);
}

async fn an_office_that_hears_of_it_writes_it_down(tantu: Tantu) {
    let (mut ma, reference, staff) = at_work(&tantu).await;
    staff.make(&reference, "leave", json!({ "words": "店关了" })).await;
    let case = ma.open_case(&reference).await;
    assert_eq!(case.h1(), word("application-left-title"));
    case.says("店关了");
    assert!(ma.last_message(&LI).contains("这件事记下来办完了"));
    let (mut ma, reference, staff) = at_work(&tantu).await;
    tantu.forward(Duration::days(33));
    staff.make(&reference, "follow-up", json!({ "is_in_work": false, "words": "上星期不做了" })).await;
    ma.open_case(&reference).await.says("上星期不做了");
}
