//! Four working lives, each from “I'd like to” to still in work a year later, and what a federation may report of them.

use serde_json::{Value, json};
use tantu_domain::region::Role;
use tantu_journeys::{
    Cast, Page, Person, REGION, Staff, Tantu,
    cast::{LI, QIAN, SUN, WU, ZHAO},
    gatherings::{PASTRY, WINTER_FAIR},
    journeys,
    offices::moment,
    posts::{BLIND_MASSAGE, DATA_LABELLING, OFFICE_CLERK, PACKING, WAREHOUSE},
    word,
};
use tantu_server::jobs::matching;
use time::{Date, Duration};

journeys! {
    a_blind_masseur_is_told_of_a_shop_and_is_still_there_a_year_later
    somebody_in_a_wheelchair_works_at_home_and_is_heard_when_it_is_too_much
    a_graduate_loses_the_first_work_types_nothing_again_and_stays_in_the_second
    a_neighbour_finds_work_for_somebody_beside_whom_a_teacher_stands
}

const REGISTERING: &str = "job-registration";
const APPLYING: &str = "job-application";

/// Somebody who registered with the answers of one of the examples.
async fn registered(tantu: &Tantu, who: &Cast, example: &str) -> Person {
    let mut person = tantu.resident(who).await;
    person.apply_with(REGISTERING, &tantu.example(REGION, REGISTERING, example).answers).await;
    person
}

/// The night in which it is looked what fits whom, and the morning on which people are told.
async fn night(tantu: &Tantu) {
    tantu.forward(Duration::hours(18));
    matching::look(tantu.app()).await.unwrap();
    tantu.forward(Duration::hours(6));
    matching::tell(tantu.app()).await.unwrap();
    tantu.app().deliver_messages().await;
}

/// Says yes to what was found, and applies with whatever is not known yet from an example; the case.
async fn says_yes(tantu: &Tantu, person: &mut Person, post: i64, example: &str) -> String {
    let draft = person.send(&format!("/work/matches/{post}"), &[("reply", "yes")]).await;
    let draft = if draft.name() == "known" { person.go_on(&draft).await } else { draft };
    sends(tantu, person, draft, post, example).await
}

/// Applies for a post that nobody found for them; the case.
async fn applies(tantu: &Tantu, person: &mut Person, post: i64, example: &str) -> String {
    let draft = person.send(&format!("/work/posts/{post}/apply"), &[]).await;
    let draft = if draft.name() == "known" { person.go_on(&draft).await } else { draft };
    sends(tantu, person, draft, post, example).await
}

/// Answers what is left to answer in a draft, and sends it; the case.
async fn sends(tantu: &Tantu, person: &mut Person, draft: Page, post: i64, example: &str) -> String {
    let check = person.walk(draft, &tantu.example(REGION, APPLYING, example).answers).await;
    check.says(&format!("{post} "));
    let receipt = person.fill_in(&check, &[]).await;
    assert_eq!((receipt.status, receipt.name()), (200, "receipt"));
    receipt.path().split('/').nth(2).unwrap().to_owned()
}

/// Meets the employer at a time that staff offer; the page on which it was chosen.
async fn meets(tantu: &Tantu, person: &mut Person, staff: &Staff, case: &str) -> Page {
    staff.make(case, "accept", json!({})).await;
    let at = moment(tantu.app().now() + Duration::days(3));
    let offer = json!({ "place": "单位一楼会客室", "times": [at], "minutes": 30 });
    staff.make(case, "offer-times", offer).await;
    let page = person.open_page(case, "appointment").await;
    person.fill_in(&page, &[("time", &page.times().remove(0))]).await;
    tantu.forward(Duration::days(4));
    staff.make(case, "keep-time", json!({})).await;
    page
}

/// From the intention over the agreement to the first day at work, today.
async fn starts(tantu: &Tantu, person: &mut Person, staff: &Staff, case: &str) {
    staff.make(case, "intend", json!({})).await;
    person.open_case(case).await.says("意向不是合同");
    staff.make(case, "sign", json!({ "from": today(tantu) })).await;
    staff.make(case, "start", json!({ "on": today(tantu) })).await;
}

/// Is asked after so many months how it goes.
async fn follows_up(tantu: &Tantu, staff: &Staff, case: &str, months: &[i64]) {
    let mut gone = 0;
    for month in months {
        tantu.forward(Duration::days((month - gone) * 31));
        gone = *month;
        staff.make(case, "follow-up", json!({ "is_in_work": true, "words": "都好" })).await;
    }
}

fn today(tantu: &Tantu) -> Date {
    tantu.app().today()
}

/// The lines of the report in which there is anything, up to today.
async fn report(tantu: &Tantu, staff: &Staff) -> Vec<(String, String, u64)> {
    let answer = staff.get(&format!("/work/figures?from=2026-01-01&until={}", today(tantu))).await;
    assert_eq!(answer.status, 200, "{}", answer.json);
    let text = |figure: &Value, field: &str| figure[field].as_str().unwrap().to_owned();
    let figures = answer.json["figures"].as_array().unwrap().iter();
    let figures =
        figures.map(|figure| (text(figure, "line"), text(figure, "unit"), figure["count"].as_u64().unwrap()));
    figures.filter(|(.., count)| *count > 0).collect()
}

fn line(line: &str, unit: &str, count: u64) -> (String, String, u64) {
    (line.to_owned(), unit.to_owned(), count)
}

async fn a_blind_masseur_is_told_of_a_shop_and_is_still_there_a_year_later(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    let mut fang = registered(&tantu, &LI, "masseur").await;
    let shop = staff.publish(BLIND_MASSAGE).await;
    staff.publish(WAREHOUSE).await;
    fang.send("/work/register", &[("step", "tell")]).await;
    night(&tantu).await;
    let message = fang.last_message(&LI);
    assert!(message.contains("岗位") && !message.contains("盲") && !message.contains("按摩"), "{message}");
    fang.come_back().await;
    let found = fang.open("/work/matches").await;
    found.says(&BLIND_MASSAGE.title());
    found.keeps_quiet_about(&WAREHOUSE.title());
    let case = says_yes(&tantu, &mut fang, shop, "masseur").await;
    meets(&tantu, &mut fang, &staff, &case).await;
    starts(&tantu, &mut fang, &staff, &case).await;
    follows_up(&tantu, &staff, &case, &[1, 3, 6, 12]).await;
    assert_eq!(fang.open_case(&case).await.h1(), "您已经上班一年了");
    let all = ["registered", "intentions", "agreements", "newly-employed", "stably-employed"];
    assert_eq!(report(&tantu, &staff).await, all.map(|name| line(name, "persons", 1)));
}

async fn somebody_in_a_wheelchair_works_at_home_and_is_heard_when_it_is_too_much(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    let mut xu = registered(&tantu, &WU, "online-from-home").await;
    let (labelling, clerk) = (staff.publish(DATA_LABELLING).await, staff.publish(OFFICE_CLERK).await);
    // 在家, as a browser writes it.
    let found = xu.open("/work/posts?words=%E5%9C%A8%E5%AE%B6").await;
    found.says(&DATA_LABELLING.title());
    found.keeps_quiet_about(&OFFICE_CLERK.title());
    xu.open(&format!("/work/posts/{clerk}")).await.says(&OFFICE_CLERK.title());
    night(&tantu).await;
    xu.come_back().await;
    let found = xu.open("/work/matches").await;
    found.says(&DATA_LABELLING.title());
    found.keeps_quiet_about(&OFFICE_CLERK.title());
    let case = says_yes(&tantu, &mut xu, labelling, "from-home").await;
    let meeting = meets(&tantu, &mut xu, &staff, &case).await;
    assert_eq!(meeting.value("needs-wheelchair").as_deref(), Some("yes"), "nobody has to say it twice");
    let told = staff.get(&format!("/cases/{case}/for-employer")).await.json.to_string();
    assert!(!told.contains("许静") && !told.contains("level\":2"), "only what was allowed: {told}");
    starts(&tantu, &mut xu, &staff, &case).await;
    follows_up(&tantu, &staff, &case, &[1]).await;
    let page = xu.open_page(&case, "trouble").await;
    xu.fill_in(&page, &[("about-hours", "yes"), ("words", "晚上也叫我做，歇不了。")]).await;
    staff.make(&case, "answer-trouble", json!({ "words": "跟单位说好了，晚上八点以后不派活。" })).await;
    xu.open_case(&case).await.says("晚上八点以后不派活");
    for (months, _) in [(2, 3), (3, 6), (6, 12)] {
        follows_up(&tantu, &staff, &case, &[months]).await;
    }
    assert_eq!(xu.open_case(&case).await.h1(), "您已经上班一年了");
    assert!(report(&tantu, &staff).await.contains(&line("troubles", "occasions", 1)));
}

async fn a_graduate_loses_the_first_work_types_nothing_again_and_stays_in_the_second(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    let mut feng = registered(&tantu, &QIAN, "online-from-home").await;
    let assessed =
        feng.apply_with("job-assessment", &tantu.example(REGION, "job-assessment", "signs").answers).await;
    staff.make(&assessed[0], "accept", json!({})).await;
    staff.make(&assessed[0], "assess", json!({ "result": "手很巧，适合做设计。" })).await;
    let plan =
        feng.apply_with("graduate-plan", &tantu.example(REGION, "graduate-plan", "college").answers).await;
    tantu.offices(&[REGION]).await.bring(&mut feng, &plan[0], "plan").await;
    let step = json!({ "what": "十二月：去招聘会", "price": 0, "subsidy": 0, "own": 0 });
    staff.make(&plan[0], "propose-plan", json!({ "plan": { "items": [step] } })).await;
    let page = feng.open_page(&plan[0], "plan").await;
    feng.fill_in(&page, &[("answer", "agree")]).await;
    for event in [PASTRY, WINTER_FAIR] {
        attends(&tantu, &staff, &mut feng, event).await;
    }
    let office = staff.publish(OFFICE_CLERK).await;
    let case = applies(&tantu, &mut feng, office, "masseur").await;
    meets(&tantu, &mut feng, &staff, &case).await;
    starts(&tantu, &mut feng, &staff, &case).await;
    follows_up(&tantu, &staff, &case, &[1]).await;
    tantu.forward(Duration::days(62));
    staff.make(&case, "follow-up", json!({ "is_in_work": false, "words": "店关了。" })).await;
    let page = feng.open_case(&case).await;
    page.says("店关了。");
    let register = feng.open("/work/register").await;
    let before = register.text_of("dl");
    let register = feng.send("/work/register", &[("step", "resume")]).await;
    assert_eq!(register.text_of("dl"), before, "nothing is typed again");
    register.says(&word("register-matches"));
    let lines = report(&tantu, &staff).await;
    for name in
        ["registered", "assessed", "trained", "certified", "attended-fair", "planned", "agreements", "left"]
    {
        assert!(lines.contains(&line(name, "persons", 1)), "{name}: {lines:?}");
    }
    assert!(!lines.iter().any(|(name, ..)| name == "stably-employed"), "{lines:?}");
    let labelling = staff.publish(DATA_LABELLING).await;
    night(&tantu).await;
    feng.come_back().await;
    let case = says_yes(&tantu, &mut feng, labelling, "from-home").await;
    meets(&tantu, &mut feng, &staff, &case).await;
    starts(&tantu, &mut feng, &staff, &case).await;
    follows_up(&tantu, &staff, &case, &[1, 3, 6, 12]).await;
    assert_eq!(feng.open_case(&case).await.h1(), "您已经上班一年了");
    let lines = report(&tantu, &staff).await;
    for name in ["agreements", "newly-employed", "stably-employed", "left"] {
        assert!(lines.contains(&line(name, "persons", 1)), "one person, however often: {name}: {lines:?}");
    }
}

/// Signs up, comes, and has the certificate where there is one.
async fn attends(
    tantu: &Tantu,
    staff: &Staff,
    person: &mut Person,
    event: tantu_journeys::gatherings::Event,
) {
    let number = staff.hold(event).await;
    let page = person.open(&format!("/work/gatherings/{number}/sign-up")).await;
    person.fill_in(&page, &[]).await.says(&event.title());
    let sign_ups = staff.get(&format!("/gatherings/{number}/sign-ups")).await.json;
    let resident = sign_ups["sign_ups"][0]["resident"].clone();
    let is_certified = event.json()["certificate"] == json!(true);
    let begins = event.json()["sessions"][0]["begins_at"].as_str().unwrap().to_owned();
    let begins =
        time::OffsetDateTime::parse(&begins, &time::format_description::well_known::Rfc3339).unwrap();
    tantu.forward(begins - tantu.app().now() + Duration::days(2));
    let note = json!({ "resident": resident, "has_come": true, "is_certified": is_certified });
    let answer = staff.ask("POST", &format!("/gatherings/{number}/attendance"), &note.to_string()).await;
    assert_eq!(answer.status, 200, "{}", answer.json);
    person.come_back().await;
}

async fn a_neighbour_finds_work_for_somebody_beside_whom_a_teacher_stands(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    let mut neighbour = tantu.resident(&SUN).await;
    // Only they can agree that something of them is kept.
    tantu.resident(&ZHAO).await.begin().await;
    neighbour.acts_for(&SUN, &ZHAO).await;
    neighbour.apply_with(REGISTERING, &tantu.example(REGION, REGISTERING, "after-school").answers).await;
    let packing = staff.publish(PACKING).await;
    night(&tantu).await;
    neighbour.come_back().await;
    neighbour.choose(ZHAO.name()).await;
    let found = neighbour.open("/work/matches").await;
    found.says(&PACKING.title());
    let case = says_yes(&tantu, &mut neighbour, packing, "ask-me-first").await;
    staff.make(&case, "accept", json!({})).await;
    let file = staff.get(&format!("/cases/{case}")).await.json;
    assert_eq!(file["needs"], json!(["companion", "quiet"]), "staff know before they offer a place");
    starts(&tantu, &mut neighbour, &staff, &case).await;
    follows_up(&tantu, &staff, &case, &[1, 3, 6, 12]).await;
    let mut zhao = tantu.resident(&ZHAO).await;
    assert_eq!(zhao.open_case(&case).await.h1(), "您已经上班一年了", "it is theirs, not the neighbour's");
}
