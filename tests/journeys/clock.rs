//! Until when: promised and by law, what does not count, and who hears that it is late.

use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{
    Person, Staff, Tantu,
    cast::{LI, NOTE, WU},
    journeys, word,
};
use time::Duration;

journeys! {
    being_late_is_shown_to_the_resident_and_to_staff
    when_the_day_of_the_law_has_passed_both_are_told
    weekends_and_holidays_do_not_count
    a_day_in_a_year_nobody_has_announced_is_called_an_estimate
    the_days_in_which_a_resident_mends_do_not_count
    a_visit_stands_outside_the_promise_and_says_why
}

async fn sent(tantu: &Tantu) -> (Person, String, Staff) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    (li, reference, tantu.staff(Role::District).await)
}

async fn being_late_is_shown_to_the_resident_and_to_staff(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    let page = li.open_case(&reference).await;
    page.says(&word("deadline-promised"));
    page.says("2026 年 11 月 24 日");
    page.says(&word("deadline-statutory"));
    page.says("2026 年 11 月 27 日");
    tantu.forward(Duration::days(5));
    let page = li.open_case(&reference).await;
    for words in [word("deadline-overdue"), "12385".to_owned(), reference.clone()] {
        page.says(&words);
    }
    let queue = staff.get("/cases").await.json;
    let late = &queue["cases"][0];
    assert_eq!((&late["is_overdue"], &late["is_statutory_overdue"]), (&json!(true), &json!(false)));
}

async fn when_the_day_of_the_law_has_passed_both_are_told(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    tantu.forward(Duration::days(8));
    let page = li.open_case(&reference).await;
    page.says("规定的最后一天也过了");
    page.says("12385");
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!((&file["is_overdue"], &file["is_statutory_overdue"]), (&json!(true), &json!(true)));
    staff.make(&reference, "accept", json!({})).await;
    let page = li.open_case(&reference).await;
    page.keeps_quiet_about("对不起");
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!(file["is_overdue"], json!(false), "each step has its own days");
}

async fn weekends_and_holidays_do_not_count(tantu: Tantu) {
    let (mut li, reference, _) = sent(&tantu).await;
    tantu.forward(Duration::days(3));
    // From Friday to Monday one working day has gone.
    li.open_case(&reference).await.says("还有 1 个工作日");
}

async fn a_day_in_a_year_nobody_has_announced_is_called_an_estimate(tantu: Tantu) {
    tantu.forward(Duration::days(40));
    let (mut li, reference, staff) = sent(&tantu).await;
    let page = li.open_case(&reference).await;
    page.says("大约 2027 年 1 月 1 日");
    page.says("放假安排还没公布");
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!(file["clock"]["is_estimate"], json!(true));
}

async fn the_days_in_which_a_resident_mends_do_not_count(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    tantu.forward(Duration::days(3));
    staff.request_correction(&reference, "address", NOTE).await;
    tantu.forward(Duration::days(7));
    let page = li.open_case(&reference).await;
    page.says(&word("application-paused-correction"));
    page.keeps_quiet_about("对不起");
    let tasks = li.press(&page, &word("application-correct-start")).await;
    let page = li.click(&tasks, "现在的住址").await;
    let tasks = li.fill_in(&page, &[("address", WU.address)]).await;
    let check = li.click(&tasks, &word("tasks-check")).await;
    li.fill_in(&check, &[]).await;
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    // One of two days was used before; it goes on the day after the mending, Monday the 30th.
    assert_eq!((&file["clock"]["used"], &file["clock"]["promised"]), (&json!(1), &json!("2026-12-01")));
    assert_eq!(file["is_overdue"], json!(false));
}

async fn a_visit_stands_outside_the_promise_and_says_why(tantu: Tantu) {
    let (mut li, reference) = tantu.applied("home-retrofit", "wheelchair-rented-home").await;
    let staff = tantu.staff(Role::Street).await;
    staff.make(&reference, "accept", json!({})).await;
    let page = li.open_case(&reference).await;
    page.says("办理的期限先停着");
    page.says("一般到 2026 年 12 月 11 日");
    tantu.forward(Duration::days(60));
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!((&file["is_overdue"], &file["clock"]["used"]), (&json!(false), &json!(0)));
    li.open_case(&reference).await.keeps_quiet_about("对不起");
}
