//! Mending what staff could not use (补正): only those pages, by when, and once.

use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{
    Page, Person, Staff, Tantu,
    cast::{LI, NOTE, WU},
    journeys, word,
};
use time::Duration;

journeys! {
    a_correction_request_is_told_mended_and_sent_back
    only_what_was_named_is_asked_and_until_when
    nothing_is_sent_back_untouched
    whoever_is_right_says_the_same_again
    staff_see_what_was_changed
    a_second_round_needs_a_reason_and_the_resident_reads_it
    a_correction_is_sent_back_once
    a_case_that_was_withdrawn_is_not_mended_any_more
    mending_is_not_begun_twice
    what_was_mended_half_way_is_there_later
    somebody_whose_session_ended_is_led_back_to_mending
}

/// A resident, what they applied for, and whoever may do anything with it.
async fn sent(tantu: &Tantu) -> (Person, String, Staff) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    (li, reference, tantu.staff(Role::District).await)
}

/// The list of what is to be mended.
async fn tasks(li: &mut Person, reference: &str) -> Page {
    let page = li.open_case(reference).await;
    let tasks = li.press(&page, &word("application-correct-start")).await;
    assert_eq!(tasks.h1(), word("tasks-title"));
    tasks
}

/// Mends the address and goes on to the page where everything is read once more.
async fn mended(li: &mut Person, tasks: &Page) -> Page {
    let page = li.click(tasks, "现在的住址").await;
    let tasks = li.fill_in(&page, &[("address", WU.address)]).await;
    li.click(&tasks, &word("tasks-check")).await
}

async fn pin(staff: &Staff, reference: &str, questions: &[&str]) {
    let corrections: Vec<_> =
        questions.iter().map(|question| json!({ "question": question, "note": NOTE })).collect();
    staff.make(reference, "request-correction", json!({ "corrections": corrections })).await;
}

async fn a_correction_request_is_told_mended_and_sent_back(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    tantu.forward(Duration::minutes(1));
    staff.request_correction(&reference, "address", NOTE).await;
    let page = li.open("/applications").await;
    assert!(
        page.text_of(".case-card").contains(&word("needs-you")),
        "it is said in words that it is my turn"
    );
    let page = li.open_case(&reference).await;
    for words in [NOTE, "1 处", "2026 年 12 月 4 日", "等您的时候，不算办理时间", "龙岗区残联请您改一改"]
    {
        page.says(words);
    }
    let tasks = tasks(&mut li, &reference).await;
    tasks.says(NOTE);
    tasks.says("2026 年 12 月 4 日");
    let page = li.click(&tasks, "现在的住址").await;
    page.says(NOTE);
    assert_eq!(page.value("address").as_deref(), Some(LI.address), "it is there as it was sent");
    let tasks = li.fill_in(&page, &[("address", WU.address)]).await;
    tasks.says(&word("tasks-done"));
    let check = li.click(&tasks, &word("tasks-check")).await;
    check.says(LI.number);
    check.says(WU.address);
    let page = li.press(&check, &word("check-submit-correct")).await;
    assert!(page.path().contains(&reference), "it stays the same case");
    let page = li.open_case(&reference).await;
    assert_eq!(page.h1(), "街道残联正在看您的材料", "it goes back to the same office");
    page.says(&word("event-corrected"));
    let file = staff.get(&format!("/cases/{reference}")).await;
    assert_eq!(file.json["answers"]["address"]["value"], json!(WU.address));
    assert_eq!(file.json["version"], json!(3));
    staff.make(&reference, "accept", json!({})).await;
}

async fn only_what_was_named_is_asked_and_until_when(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    pin(&staff, &reference, &["address", "photo"]).await;
    let tasks = tasks(&mut li, &reference).await;
    tasks.says("还有 2 处要改");
    tasks.says("2026 年 12 月 4 日");
    let draft = tasks.path().to_owned();
    let asked: Vec<_> = tasks.links().into_iter().filter(|(_, href)| href.ends_with("?change")).collect();
    assert_eq!(asked.len(), 2, "just these pages: {asked:?}");
    let page = li.click(&tasks, "现在的住址").await;
    let tasks = li.fill_in(&page, &[("address", WU.address)]).await;
    assert_eq!(tasks.path(), draft, "from each page one comes back to the list");
    tasks.says("还有 1 处要改");
    tasks.says(&word("task-done"));
    assert!(tasks.links().iter().all(|(_, href)| !href.ends_with("/check")), "not everything is done");
    let page = li.click(&tasks, "照片").await;
    let tasks = li.fill_in(&page, &[("photo", "helper")]).await;
    tasks.says(&word("tasks-done"));
    assert_eq!(li.click(&tasks, &word("tasks-check")).await.name(), "check");
}

async fn nothing_is_sent_back_untouched(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    pin(&staff, &reference, &["address", "photo"]).await;
    let tasks = tasks(&mut li, &reference).await;
    let check = format!("{}/check", tasks.path());
    assert_eq!(li.open(&check).await.path(), tasks.path());
    assert_eq!(li.send(&check, &[]).await.path(), tasks.path());
    let page = li.click(&tasks, "照片").await;
    li.fill_in(&page, &[("photo", "helper")]).await;
    assert_eq!(li.send(&check, &[]).await.path(), tasks.path(), "half of it is not all of it");
    let wrong = li.send(&format!("{}/address", tasks.path()), &[("address", " ")]).await;
    assert_eq!(wrong.status, 422);
    assert_ne!(li.send(&check, &[]).await.name(), "receipt", "nor with a mistake in it");
    assert_eq!(staff.version(&reference).await, 2);
}

async fn whoever_is_right_says_the_same_again(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    staff.request_correction(&reference, "address", NOTE).await;
    let tasks = tasks(&mut li, &reference).await;
    let page = li.click(&tasks, "现在的住址").await;
    let tasks = li.fill_in(&page, &[]).await;
    let check = li.click(&tasks, &word("tasks-check")).await;
    li.fill_in(&check, &[]).await;
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!((&file["version"], &file["changes"]), (&json!(3), &json!([])));
}

async fn staff_see_what_was_changed(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    pin(&staff, &reference, &["address", "photo"]).await;
    let tasks = tasks(&mut li, &reference).await;
    let page = li.click(&tasks, "照片").await;
    let tasks = li.fill_in(&page, &[("photo", "helper")]).await;
    let check = mended(&mut li, &tasks).await;
    li.fill_in(&check, &[]).await;
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    let changes = file["changes"].as_array().expect("changes are listed").clone();
    let questions: Vec<_> = changes.iter().map(|change| change["question"].as_str().unwrap()).collect();
    assert_eq!(questions, ["address", "photo"], "and nothing else");
    assert_eq!(changes[0]["before"]["value"], json!(LI.address));
    assert_eq!(changes[0]["after"]["value"], json!(WU.address));
    assert_eq!(file["corrections"], json!(1));
}

async fn a_second_round_needs_a_reason_and_the_resident_reads_it(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    staff.request_correction(&reference, "address", NOTE).await;
    let tasks = tasks(&mut li, &reference).await;
    let check = mended(&mut li, &tasks).await;
    li.fill_in(&check, &[]).await;
    let more = json!([{ "question": "photo", "note": NOTE }]);
    for again in [json!(null), json!("  ")] {
        let with = json!({ "corrections": more.clone(), "again": again });
        let answer = staff.play(&reference, "request-correction", with).await;
        assert_eq!((answer.status, &answer.json["illegal"]["reason"]), (409, &json!("second-round")));
    }
    let why = "新地址归另一个街道管，要多交一样";
    let with = json!({ "corrections": more, "again": why });
    staff.make(&reference, "request-correction", with).await;
    li.open_case(&reference).await.says(why);
}

async fn a_correction_is_sent_back_once(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    staff.request_correction(&reference, "address", NOTE).await;
    let tasks = tasks(&mut li, &reference).await;
    let check = mended(&mut li, &tasks).await;
    let windows = (0..6).map(|_| {
        let (mut window, address) = (li.clone(), check.address.clone());
        async move { window.post(&address, &[]).await.status }
    });
    let answers = futures_util::future::join_all(windows).await;
    assert!(answers.iter().all(|status| *status == 303), "{answers:?}");
    assert_eq!(staff.version(&reference).await, 3);
    assert_eq!(tantu.count("select count(*) from cases").await, 1);
}

async fn a_case_that_was_withdrawn_is_not_mended_any_more(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    staff.request_correction(&reference, "address", NOTE).await;
    let tasks = tasks(&mut li, &reference).await;
    let check = mended(&mut li, &tasks).await;
    let mut elsewhere = tantu.resident(&LI).await;
    elsewhere.post(&format!("/applications/{reference}/withdraw"), &[]).await;
    let page = li.send(&check.address, &[]).await;
    assert_eq!(
        (page.status, page.h1().as_str()),
        (200, &*word("application-withdrawn-title")),
        "how it stands is shown instead"
    );
    assert_eq!(staff.version(&reference).await, 3);
}

async fn mending_is_not_begun_twice(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    staff.request_correction(&reference, "address", NOTE).await;
    let correct = format!("/applications/{reference}/correct");
    let first = li.send(&correct, &[]).await;
    assert_eq!(li.send(&correct, &[]).await.address, first.address);
    assert_eq!(li.begin().await.name(), "known", "mending is no open application of the service");
    staff.play(&reference, "accept", json!({})).await;
    assert_eq!(staff.version(&reference).await, 2, "nobody goes on while the resident mends");
}

async fn what_was_mended_half_way_is_there_later(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    pin(&staff, &reference, &["address", "photo"]).await;
    let first = tasks(&mut li, &reference).await;
    let page = li.click(&first, "现在的住址").await;
    li.fill_in(&page, &[("address", WU.address)]).await;
    tantu.forward(Duration::days(20));
    let late = tasks(&mut li, &reference).await;
    assert_eq!(late.path(), first.path());
    late.says("还有 1 处要改");
    let page = li.click(&late, "照片").await;
    let done = li.fill_in(&page, &[("photo", "self")]).await;
    let check = li.click(&done, &word("tasks-check")).await;
    check.says(WU.address);
    li.fill_in(&check, &[]).await;
    assert_eq!(staff.version(&reference).await, 3, "late is better than never");
}

async fn somebody_whose_session_ended_is_led_back_to_mending(tantu: Tantu) {
    let (mut li, reference, staff) = sent(&tantu).await;
    staff.request_correction(&reference, "address", NOTE).await;
    let page = li.open_case(&reference).await;
    tantu.forward(Duration::hours(2));
    let page = li.press(&page, &word("application-correct-start")).await;
    assert_eq!(page.path(), "/sign-in");
    let page = li.sign_in_at(&page, &LI).await;
    assert_eq!(page.status, 200, "a way on, not an error: {}", page.address);
    page.says(NOTE);
}
