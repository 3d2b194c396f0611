//! From a post to a year at work: applying, meeting, an intention that is no contract, an agreement, a start, and how it
//! goes after one, three, six and twelve months.

use serde_json::{Value, json};
use tantu_domain::region::Role;
use tantu_journeys::{Person, REGION, Staff, Tantu, cast::ZHOU, journeys, offices::moment, word};
use time::{Duration, OffsetDateTime, macros::datetime};

journeys! {
    who_applies_finds_filled_in_what_the_register_knows
    of_one_post_there_is_one_draft_and_of_another_another
    a_post_that_is_closed_or_over_says_so
    whoever_has_to_sign_in_first_goes_on_with_the_post
    a_masseur_walks_from_an_intention_to_a_year_at_work
    an_intention_is_not_yet_a_contract
    a_day_that_cannot_be_meant_is_not_written_down
    the_interview_is_made_ready_for_what_somebody_needs
    an_employer_is_told_what_was_allowed_and_nothing_else
    whoever_begins_to_work_gets_no_more_news_of_posts
    a_graduate_reads_a_plan_without_a_word_of_money
    an_assessment_has_its_result_in_words
}

const APPLYING: &str = "job-application";
const MORNING: OffsetDateTime = datetime!(2026-11-26 01:30 UTC);

/// A post of this office, until the end of the year; the number.
async fn post(staff: &Staff, title: &str) -> i64 {
    let post = include_str!("post.json").replace("盲人按摩师", title);
    let answer = staff.ask("POST", "/posts", &post).await;
    assert_eq!(answer.status, 201, "{}", answer.json);
    answer.json["number"].as_i64().unwrap()
}

fn apply(number: i64) -> String {
    format!("/work/posts/{number}/apply")
}

/// Somebody who has applied for a post as a masseur, and whose application was taken in.
async fn applied(tantu: &Tantu) -> (Person, String, Staff) {
    let (person, reference) = tantu.applied(APPLYING, "masseur").await;
    let staff = tantu.staff(Role::District).await;
    staff.make(&reference, "accept", json!({})).await;
    (person, reference, staff)
}

async fn stage(staff: &Staff, reference: &str) -> Value {
    staff.get(&format!("/cases/{reference}")).await.json["stage"].clone()
}

async fn who_applies_finds_filled_in_what_the_register_knows(tantu: Tantu) {
    let (mut fang, _) = tantu.applied("job-registration", "masseur").await;
    let number = post(&tantu.staff(Role::District).await, "盲人按摩师").await;
    let known = fang.send(&apply(number), &[]).await;
    assert_eq!(known.name(), "known");
    for told in ["方建国", "做了十二年", "推拿、足疗都会", "字放大"] {
        known.says(told);
    }
    let mut page = fang.go_on(&known).await;
    let answers = tantu.example(REGION, APPLYING, "masseur").answers;
    let mut asked = Vec::new();
    while page.name() != "check" {
        asked.push(page.name().to_owned());
        page = fang.answer_one(&page, &answers).await;
    }
    assert_eq!(asked, ["interview", "papers", "tell", "declaration"], "only what is missing is asked");
    page.says(&format!("{number} 盲人按摩师"));
}

async fn of_one_post_there_is_one_draft_and_of_another_another(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    let (one, other) = (post(&staff, "盲人按摩师").await, post(&staff, "前台").await);
    let mut zhou = tantu.resident(&ZHOU).await;
    let first = zhou.send(&apply(one), &[]).await;
    let draft = |path: &str| path.split('/').nth(2).unwrap().to_owned();
    let begun = draft(first.path());
    assert_eq!(draft(zhou.send(&apply(one), &[]).await.path()), begun);
    assert_ne!(draft(zhou.send(&apply(other), &[]).await.path()), begun);
    assert_eq!(tantu.count("select count(*) from drafts").await, 2);
}

async fn a_post_that_is_closed_or_over_says_so(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    let (closed, over) = (post(&staff, "盲人按摩师").await, post(&staff, "前台").await);
    assert_eq!(staff.ask("POST", &format!("/posts/{closed}/close"), "").await.status, 200);
    let mut zhou = tantu.resident(&ZHOU).await;
    let page = zhou.send(&apply(closed), &[]).await;
    assert_eq!((page.status, page.h1().as_str()), (409, "“盲人按摩师”现在不能应聘了"));
    tantu.forward(Duration::days(60));
    zhou.come_back().await;
    assert_eq!(zhou.send(&apply(over), &[]).await.status, 409);
    assert_eq!(zhou.send(&apply(999_999), &[]).await.status, 404);
    assert_eq!(zhou.send("/work/posts/many/apply", &[]).await.status, 404);
    assert_eq!(tantu.count("select count(*) from drafts").await, 0);
}

async fn whoever_has_to_sign_in_first_goes_on_with_the_post(tantu: Tantu) {
    let number = post(&tantu.staff(Role::District).await, "盲人按摩师").await;
    let mut visitor = tantu.visitor();
    let page = visitor.send(&apply(number), &[]).await;
    assert_eq!(page.path(), "/sign-in");
    let page = visitor.sign_in_at(&page, &ZHOU).await;
    assert!(page.path().starts_with("/apply/"), "{}", page.address);
    assert_eq!(tantu.count("select count(*) from drafts").await, 1);
    let page = visitor.open(&apply(number)).await;
    assert_eq!(page.path(), format!("/work/posts/{number}"), "a link begins nothing");
    assert_eq!(tantu.count("select count(*) from drafts").await, 1);
}

async fn a_masseur_walks_from_an_intention_to_a_year_at_work(tantu: Tantu) {
    let (mut ma, reference, staff) = applied(&tantu).await;
    staff.make(&reference, "intend", json!({})).await;
    staff.make(&reference, "sign", json!({ "from": "2026-12-01" })).await;
    ma.open_case(&reference).await.says("协议签好了，从 2026 年 12 月 1 日");
    tantu.forward(Duration::days(12));
    staff.make(&reference, "start", json!({ "on": "2026-12-01" })).await;
    let page = ma.open_case(&reference).await;
    for words in [
        "您从 2026 年 12 月 1 日",
        "您在上班",
        "2027 年 1 月 1 日",
        "2027 年 3 月 1 日",
        "2027 年 12 月 1 日",
    ] {
        page.says(words);
    }
    page.keeps_quiet_about(&word("application-withdraw"));
    let early = staff.play(&reference, "follow-up", json!({ "is_in_work": true })).await;
    assert_eq!((early.status, &early.json["illegal"]["reason"]), (409, &json!("not-yet")));
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!((&file["asks_on"], &file["started"]), (&json!("2027-01-01"), &json!("2026-12-01")));
    for (days, next) in [(31, json!("after-3")), (60, json!("after-6")), (95, json!("after-12"))] {
        tantu.forward(Duration::days(days));
        staff.make(&reference, "follow-up", json!({ "is_in_work": true, "words": "都好" })).await;
        assert_eq!(stage(&staff, &reference).await, next);
    }
    tantu.forward(Duration::days(185));
    staff.make(&reference, "follow-up", json!({ "is_in_work": true, "words": "店里离不开他" })).await;
    let page = ma.open_case(&reference).await;
    assert_eq!(page.h1(), "您已经上班一年了");
    page.says("店里离不开他");
    page.says("您在上班");
}

async fn an_intention_is_not_yet_a_contract(tantu: Tantu) {
    let (mut ma, reference, staff) = applied(&tantu).await;
    staff.make(&reference, "intend", json!({})).await;
    let page = ma.open_case(&reference).await;
    assert_eq!(page.h1(), "单位有意向要您，还没有签协议");
    for words in ["意向不是合同，签了才算数", "请先别辞", "单位有意向要您。这还不是合同"]
    {
        page.says(words);
    }
    assert!(ma.last_message(&tantu_journeys::cast::LI).contains("现在还没有签合同"));
    let page = ma.open_page(&reference, "withdraw").await;
    ma.fill_in(&page, &[]).await;
    assert_eq!(ma.open_case(&reference).await.h1(), word("application-withdrawn-title"));
}

async fn a_day_that_cannot_be_meant_is_not_written_down(tantu: Tantu) {
    let (_, reference, staff) = applied(&tantu).await;
    staff.make(&reference, "intend", json!({})).await;
    let answer = staff.play(&reference, "sign", json!({ "from": "2206-12-01" })).await;
    assert_eq!((answer.status, &answer.json["illegal"]["reason"]), (409, &json!("not-this-day")));
    staff.make(&reference, "sign", json!({ "from": "2026-12-01" })).await;
    let answer = staff.play(&reference, "start", json!({ "on": "2026-12-01" })).await;
    assert_eq!(
        (answer.status, &answer.json["illegal"]["until"]),
        (409, &json!("2026-11-20")),
        "it is to come"
    );
}

async fn the_interview_is_made_ready_for_what_somebody_needs(tantu: Tantu) {
    let (mut he, reference) = tantu.applied(APPLYING, "from-home").await;
    let staff = tantu.staff(Role::District).await;
    staff.make(&reference, "accept", json!({})).await;
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!(file["needs"], json!(["wheelchair"]), "staff know before they offer a place");
    let offer = json!({ "place": "康宁按摩店一楼", "times": [moment(MORNING)], "minutes": 30 });
    staff.make(&reference, "offer-times", offer).await;
    let page = he.open_page(&reference, "appointment").await;
    assert_eq!(page.value("needs-wheelchair").as_deref(), Some("yes"), "it is ticked beforehand");
    assert_eq!(page.value("needs-interpreter"), None);
    he.fill_in(&page, &[("time", &moment(MORNING))]).await;
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!(file["appointment"]["needs"], json!(["wheelchair"]));
}

async fn an_employer_is_told_what_was_allowed_and_nothing_else(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    let told = async |reference: &str| {
        let answer = staff.get(&format!("/cases/{reference}/for-employer")).await;
        assert_eq!(answer.status, 200);
        answer.json
    };
    let (mut ma, reference) = tantu.applied(APPLYING, "masseur").await;
    let all = told(&reference).await;
    assert_eq!((&all["post"], &all["name"], &all["level"]), (&json!(1024), &json!("马建国"), &json!(1)));
    assert!(!all.to_string().contains("440307"), "the number is never handed on: {all}");
    ma.open("/my-data/log").await.says("看了可以告诉单位的内容");
    let elsewhere = tantu.staff_in("330211", Role::City).await;
    assert_eq!(elsewhere.get(&format!("/cases/{reference}/for-employer")).await.status, 404);
    let (_, reference) = tantu.applied("job-registration", "masseur").await;
    assert_eq!(
        staff.get(&format!("/cases/{reference}/for-employer")).await.status,
        404,
        "there is no employer"
    );
}

async fn whoever_begins_to_work_gets_no_more_news_of_posts(tantu: Tantu) {
    let (mut fang, _) = tantu.applied("job-registration", "masseur").await;
    let answers = tantu.example(REGION, APPLYING, "masseur").answers;
    fang.open(&format!("/services/{APPLYING}")).await;
    let known = fang.begin_for(APPLYING).await;
    let check = fang.walk(known, &answers).await;
    let receipt = fang.fill_in(&check, &[]).await;
    let reference = receipt.path().split('/').nth(2).unwrap().to_owned();
    let staff = tantu.staff(Role::District).await;
    for (name, with) in [
        ("accept", json!({})),
        ("intend", json!({})),
        ("sign", json!({ "from": "2026-11-20" })),
        ("start", json!({ "on": "2026-11-20" })),
    ] {
        staff.make(&reference, name, with).await;
    }
    let states = "select count(*) from registrations where state = 'paused'";
    assert_eq!(tantu.count(states).await, 1);
    fang.open("/work/register").await.says("做了十二年");
}

async fn a_graduate_reads_a_plan_without_a_word_of_money(tantu: Tantu) {
    let (mut feng, reference) = tantu.applied("graduate-plan", "college").await;
    tantu.offices(&[REGION]).await.bring(&mut feng, &reference, "plan").await;
    let staff = tantu.staff(Role::District).await;
    let step = |what: &str| json!({ "what": what, "price": 0, "subsidy": 0, "own": 0 });
    let items = json!([step("十二月：一起写简历"), step("一月：去看两家单位")]);
    staff.make(&reference, "propose-plan", json!({ "plan": { "items": items } })).await;
    let page = feng.open_page(&reference, "plan").await;
    page.says("去看两家单位");
    for money in ["价格", "补贴", " 元"] {
        page.keeps_quiet_about(money);
    }
    feng.fill_in(&page, &[("answer", "agree")]).await;
    assert_eq!(stage(&staff, &reference).await, json!("walk"));
    staff.make(&reference, "send-back", json!({ "reason": "这家单位不招人了，换一家" })).await;
    feng.open_case(&reference).await.says("换一家");
}

async fn an_assessment_has_its_result_in_words(tantu: Tantu) {
    let (mut feng, reference) = tantu.applied("job-assessment", "signs").await;
    let staff = tantu.staff(Role::District).await;
    staff.make(&reference, "accept", json!({})).await;
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!(file["needs"], json!(["interpreter"]));
    staff.make(&reference, "assess", json!({ "result": "手很巧，适合做包装和手工。" })).await;
    feng.open_case(&reference).await.says("手很巧，适合做包装和手工。");
}
