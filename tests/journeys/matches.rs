//! What is found for whoever looks for work: found at night with its reasons, told in the morning once, and answered.

use serde_json::{Value, json};
use tantu_app::locale::Language;
use tantu_domain::region::Role;
use tantu_journeys::{
    Page, Person, REGION, Tantu,
    cast::{LI, QIAN, SUN, ZHOU},
    journeys,
    posts::{BLIND_MASSAGE, CALL_CENTRE, DATA_LABELLING, FUTIAN_MASSAGE, KNITTING, Offer, WAREHOUSE},
    word,
};
use tantu_server::jobs::matching::{self, Daily};
use time::Duration;

journeys! {
    a_masseur_finds_what_fits_and_why
    who_cannot_leave_home_is_told_of_work_at_home_alone
    what_nobody_has_said_is_to_be_asked
    who_says_yes_applies_at_once
    who_says_no_says_why_and_is_not_asked_again
    with_tab_and_enter_alone_a_reason_is_given
    what_is_looked_at_later_stays
    the_office_reads_how_often_and_never_who
    in_a_night_it_is_the_three_best_and_the_next_night_the_next
    at_night_it_is_looked_and_in_the_morning_told
    nobody_is_told_twice_of_a_post_nor_twice_a_day
    the_message_says_nothing_of_the_post_or_of_what_somebody_needs
    whoever_follows_for_somebody_is_told_too_and_nobody_else
    a_saved_search_is_told_in_the_same_message
    whoever_wants_no_messages_finds_it_on_the_page
    whoever_rests_is_not_looked_for
    nobody_sees_or_answers_what_was_found_for_another
    it_is_among_ones_data_and_goes_with_them
}

const MATCHES: &str = "/work/matches";
const REGISTERING: &str = "job-registration";

fn found(number: i64) -> String {
    format!("{MATCHES}/{number}")
}

/// Staff publish these, somebody registers as in the example, and a night goes by.
async fn night(tantu: &Tantu, example: &str, offers: &[Offer]) -> (Person, Vec<i64>) {
    let staff = tantu.staff(Role::District).await;
    let mut numbers = Vec::new();
    for offer in offers {
        numbers.push(staff.publish(*offer).await);
    }
    let (person, _) = tantu.applied(REGISTERING, example).await;
    matching::look(tantu.app()).await.unwrap();
    (person, numbers)
}

/// The titles of what waits for an answer, in the order shown.
fn titles(page: &Page) -> Vec<String> {
    page.all(".match h2 .numbered > span").iter().map(|title| title.text().collect()).collect()
}

fn title(offer: Offer) -> String {
    offer.title()
}

/// The sentences under one of the three headings of the first post.
fn list(page: &Page, class: &str) -> Vec<String> {
    let lines = page.all(&format!(".match:first-of-type .{class} dd"));
    lines.iter().map(|line| line.text().collect()).collect()
}

async fn a_masseur_finds_what_fits_and_why(tantu: Tantu) {
    let (mut fang, _) = night(&tantu, "masseur", &[FUTIAN_MASSAGE, WAREHOUSE, BLIND_MASSAGE]).await;
    let page = fang.open(MATCHES).await;
    assert_eq!((page.status, page.h1()), (200, word("matches-title")));
    assert_eq!(titles(&page), [title(BLIND_MASSAGE), title(FUTIAN_MASSAGE)], "the warehouse is not his work");
    assert_eq!(
        list(&page, "is-fitting"),
        [
            "工作是按摩。",
            "上班的地方，就在您这个区县。",
            "一天上班 8 小时。",
            "工资一个月最多 9,000 元，够您说的数。",
            "字能放大，或者电脑能读出来。",
            "上下班有人接送，或者陪着。",
        ]
    );
    assert!(list(&page, "is-differing").is_empty() && list(&page, "is-unknown").is_empty());
    page.says(&word("matches-order"));
    page.says(&word("matches-blind"));
}

async fn who_cannot_leave_home_is_told_of_work_at_home_alone(tantu: Tantu) {
    let offers = [BLIND_MASSAGE, DATA_LABELLING, CALL_CENTRE, KNITTING];
    let (mut xu, _) = night(&tantu, "online-from-home", &offers).await;
    let page = xu.open(MATCHES).await;
    assert_eq!(titles(&page)[0], title(DATA_LABELLING));
    assert!(!titles(&page).contains(&title(BLIND_MASSAGE)) && !titles(&page).contains(&title(KNITTING)));
    let fits = list(&page, "is-fitting");
    assert!(fits.contains(&"在家上班，用电脑或者手机。".to_owned()), "{fits:?}");
    let at_home = "在家上班，不用去别的地方。";
    assert_eq!(fits.iter().filter(|line| *line == at_home).count(), 1, "said once, for lift and toilet");
}

async fn what_nobody_has_said_is_to_be_asked(tantu: Tantu) {
    let (mut fang, _) = night(&tantu, "masseur", &[FUTIAN_MASSAGE]).await;
    let page = fang.open(MATCHES).await;
    let open = list(&page, "is-unknown");
    assert_eq!(open, ["字能不能放大、读出来，没有人说过。", "有没有人接送，还没有人说过。"]);
    page.says(&word("fit-unknown"));
}

async fn who_says_yes_applies_at_once(tantu: Tantu) {
    let (mut fang, numbers) = night(&tantu, "masseur", &[BLIND_MASSAGE]).await;
    let page = fang.send(&found(numbers[0]), &[("reply", "yes")]).await;
    assert_eq!(page.status, 200);
    assert!(page.path().starts_with("/apply/"), "{}", page.path());
    let page = fang.open(MATCHES).await;
    assert!(titles(&page).is_empty());
    page.says("您说想要");
}

async fn who_says_no_says_why_and_is_not_asked_again(tantu: Tantu) {
    let (mut fang, numbers) = night(&tantu, "masseur", &[BLIND_MASSAGE, FUTIAN_MASSAGE]).await;
    let page = fang.send(&found(numbers[0]), &[("reply", "no")]).await;
    assert_eq!((page.path(), page.h1()), (found(numbers[0]).as_str(), word("match-no-title")));
    assert_eq!(page.value("reason"), None, "nothing is chosen for them");
    let page = fang.fill_in(&page, &[("words", "坐车要转三次")]).await;
    assert_eq!((page.status, page.problems()[0].0.as_str()), (422, "#reason"));
    assert_eq!(page.value("words").as_deref(), Some("坐车要转三次"), "nothing is lost");
    let page = fang.fill_in(&page, &[("reason", "far"), ("words", &"远".repeat(501))]).await;
    assert_eq!((page.status, page.problems()[0].0.as_str()), (422, "#words"));
    let page = fang.fill_in(&page, &[("words", "坐车要转三次")]).await;
    assert_eq!(page.path(), MATCHES);
    page.says("记下了，这个不合适");
    assert_eq!(titles(&page), [title(FUTIAN_MASSAGE)]);
    tantu.forward(Duration::DAY);
    assert_eq!(matching::look(tantu.app()).await.unwrap().found, 0);
    let page = fang.open(&found(numbers[0])).await;
    let page = if page.path() == "/sign-in" { fang.sign_in_at(&page, &LI).await } else { page };
    assert_eq!(page.value("reason").as_deref(), Some("far"), "what was said can be changed");
}

async fn with_tab_and_enter_alone_a_reason_is_given(tantu: Tantu) {
    let (mut fang, numbers) = night(&tantu, "masseur", &[BLIND_MASSAGE]).await;
    let page = fang.open(&found(numbers[0])).await;
    let page = fang.submit(page.form().with(&[("set", "reason=hours"), ("words", "太早")])).await;
    assert_eq!((page.status, page.value("reason").as_deref()), (200, Some("hours")));
    assert!(page.problems().is_empty() && page.value("words").as_deref() == Some("太早"));
    assert_eq!(tantu.count("select count(*) from matches where reply is not null").await, 0);
    assert_eq!(fang.fill_in(&page, &[]).await.path(), MATCHES);
}

async fn what_is_looked_at_later_stays(tantu: Tantu) {
    let (mut fang, numbers) = night(&tantu, "masseur", &[BLIND_MASSAGE]).await;
    let page = fang.send(&found(numbers[0]), &[("reply", "later")]).await;
    assert_eq!((page.path(), titles(&page)), (MATCHES, vec![title(BLIND_MASSAGE)]));
    page.says(&word("match-waits"));
    page.says("记下了，以后再说");
    for odd in [[("reply", "perhaps")], [("reply", "")]] {
        assert_eq!(fang.post(&found(numbers[0]), &odd).await.status, 422);
    }
    tantu.staff(Role::District).await.ask("POST", &format!("/posts/{}/close", numbers[0]), "").await;
    let page = fang.open(MATCHES).await;
    assert!(titles(&page).is_empty());
    page.says(&word("match-over"));
}

async fn the_office_reads_how_often_and_never_who(tantu: Tantu) {
    let (mut fang, numbers) = night(&tantu, "masseur", &[BLIND_MASSAGE, FUTIAN_MASSAGE]).await;
    for (number, reason) in numbers.iter().zip(["far", "access"]) {
        fang.send(&found(*number), &[("reply", "no"), ("reason", reason), ("words", "老板凶")]).await;
    }
    let (here, elsewhere) = (tantu.staff(Role::District).await, tantu.staff_in("610900", Role::City).await);
    let answer = here.get("/matches/reasons").await;
    assert_eq!((answer.status, &answer.json["region"]), (200, &json!(REGION)));
    let reasons = answer.json["reasons"].as_array().unwrap();
    assert_eq!(reasons[0], json!({ "reason": "far", "count": 1, "unit": "occasions" }));
    assert_eq!(reasons.iter().filter_map(|one| one["count"].as_i64()).sum::<i64>(), 2);
    assert!(!answer.json.to_string().contains("老板"));
    let last_year = here.get("/matches/reasons?from=2025-01-01&until=2025-12-31").await;
    assert_eq!(last_year.json["reasons"][0]["count"], 0);
    assert_eq!(elsewhere.get("/matches/reasons").await.json["reasons"][0]["count"], 0);
    assert_eq!(here.with_authorization(None).get("/matches/reasons").await.status, 401);
}

async fn in_a_night_it_is_the_three_best_and_the_next_night_the_next(tantu: Tantu) {
    let offers = [FUTIAN_MASSAGE, BLIND_MASSAGE, BLIND_MASSAGE, BLIND_MASSAGE, BLIND_MASSAGE];
    let (mut fang, _) = night(&tantu, "masseur", &offers).await;
    assert_eq!(titles(&fang.open(MATCHES).await), vec![title(BLIND_MASSAGE); 3]);
    assert_eq!(matching::look(tantu.app()).await.unwrap().found, 0, "once a day");
    tantu.forward(Duration::DAY);
    assert_eq!(matching::look(tantu.app()).await.unwrap().found, 2);
    let page = fang.open(MATCHES).await;
    let page = fang.sign_in_at(&page, &LI).await;
    let expected = [BLIND_MASSAGE, FUTIAN_MASSAGE, BLIND_MASSAGE, BLIND_MASSAGE, BLIND_MASSAGE].map(title);
    assert_eq!(titles(&page), expected, "the latest night first, in it the best");
}

async fn at_night_it_is_looked_and_in_the_morning_told(tantu: Tantu) {
    tantu.staff(Role::District).await.publish(BLIND_MASSAGE).await;
    let (fang, _) = tantu.applied(REGISTERING, "masseur").await;
    let (mut daily, before) = (Daily::default(), fang.messages(&LI));
    let found = "select count(*) from matches";
    // It is nine in the morning: what would have been done at three is done now.
    daily.tick(tantu.app()).await;
    assert_eq!((tantu.count(found).await, fang.messages(&LI)), (1, before + 1));
    tantu.staff(Role::District).await.publish(FUTIAN_MASSAGE).await;
    tantu.forward(Duration::hours(17));
    daily.tick(tantu.app()).await;
    assert_eq!(tantu.count(found).await, 1, "at two o'clock it is too early");
    tantu.forward(Duration::hours(1));
    daily.tick(tantu.app()).await;
    assert_eq!((tantu.count(found).await, fang.messages(&LI)), (2, before + 1), "nobody is woken");
    tantu.forward(Duration::hours(6));
    daily.tick(tantu.app()).await;
    daily.tick(tantu.app()).await;
    assert_eq!(fang.messages(&LI), before + 2);
}

async fn nobody_is_told_twice_of_a_post_nor_twice_a_day(tantu: Tantu) {
    let (fang, _) = night(&tantu, "masseur", &[BLIND_MASSAGE]).await;
    let before = fang.messages(&LI);
    assert_eq!(matching::tell(tantu.app()).await.unwrap(), 1);
    tantu.staff(Role::District).await.publish(FUTIAN_MASSAGE).await;
    for _ in 0..2 {
        // A server that is started again knows nothing of what it did.
        Daily::default().tick(tantu.app()).await;
    }
    assert_eq!(fang.messages(&LI), before + 1);
    tantu.forward(Duration::DAY);
    Daily::default().tick(tantu.app()).await;
    assert_eq!(fang.messages(&LI), before + 2);
    tantu.forward(Duration::DAY);
    Daily::default().tick(tantu.app()).await;
    assert_eq!(fang.messages(&LI), before + 2, "there is nothing new");
}

async fn the_message_says_nothing_of_the_post_or_of_what_somebody_needs(tantu: Tantu) {
    let (fang, _) = night(&tantu, "masseur", &[BLIND_MASSAGE]).await;
    matching::tell(tantu.app()).await.unwrap();
    let text = fang.last_message(&LI);
    assert!(text.contains("1 个新岗位") && text.contains(&word("matches-title")), "{text}");
    for part in ["盲", "按摩", "残疾", "明手", "http"] {
        assert!(!text.contains(part), "{text}");
    }
}

async fn whoever_follows_for_somebody_is_told_too_and_nobody_else(tantu: Tantu) {
    tantu.staff(Role::District).await.publish_all().await;
    let (mut qian, mut sun) = (tantu.resident(&QIAN).await, tantu.resident(&SUN).await);
    let answers = tantu.example(REGION, REGISTERING, "after-school").answers;
    qian.apply_with(REGISTERING, &answers).await;
    sun.help("relative", &SUN, &QIAN, &[]).await;
    let mut zhou = tantu.resident(&ZHOU).await;
    zhou.help("relative", &ZHOU, &QIAN, &[("acts-follow", "")]).await;
    let before = (qian.messages(&QIAN), sun.messages(&SUN), zhou.messages(&ZHOU));
    Daily::default().tick(tantu.app()).await;
    let after = (qian.messages(&QIAN), sun.messages(&SUN), zhou.messages(&ZHOU));
    assert_eq!(after, (before.0 + 1, before.1 + 1, before.2));
    let text = sun.last_message(&SUN);
    assert!(!text.contains(QIAN.name()), "{text}");
    sun.choose(QIAN.name()).await;
    let page = sun.open(MATCHES).await;
    assert!(!titles(&page).is_empty());
    assert!(page.first(".match button").is_some(), "she may answer for her");
}

async fn a_saved_search_is_told_in_the_same_message(tantu: Tantu) {
    let (mut fang, _) = night(&tantu, "masseur", &[BLIND_MASSAGE]).await;
    fang.send("/work/searches", &[("words", "仓库")]).await;
    let before = fang.messages(&LI);
    tantu.forward(Duration::DAY);
    let staff = tantu.staff(Role::District).await;
    staff.publish(WAREHOUSE).await;
    staff.publish(FUTIAN_MASSAGE).await;
    Daily::default().tick(tantu.app()).await;
    assert_eq!(fang.messages(&LI), before + 1);
    let arguments = [("found", "1"), ("searched", "1")];
    let told = tantu.told(Language::Chinese, "sms-posts", &arguments);
    assert_eq!(fang.last_message(&LI), told);
    tantu.forward(Duration::DAY);
    Daily::default().tick(tantu.app()).await;
    assert_eq!(fang.messages(&LI), before + 1, "it is told once");
}

async fn whoever_wants_no_messages_finds_it_on_the_page(tantu: Tantu) {
    let (mut fang, _) = night(&tantu, "masseur", &[BLIND_MASSAGE]).await;
    fang.send("/work/register", &[("step", "tell-not")]).await;
    let before = fang.messages(&LI);
    assert_eq!(matching::tell(tantu.app()).await.unwrap(), 0);
    assert_eq!(fang.messages(&LI), before);
    assert_eq!(titles(&fang.open(MATCHES).await), [title(BLIND_MASSAGE)]);
}

async fn whoever_rests_is_not_looked_for(tantu: Tantu) {
    let mut zhou = tantu.resident(&ZHOU).await;
    let page = zhou.open(MATCHES).await;
    page.says(&word("matches-unregistered"));
    let (mut fang, _) = tantu.applied(REGISTERING, "masseur").await;
    fang.send("/work/register", &[("step", "pause")]).await;
    tantu.staff(Role::District).await.publish(BLIND_MASSAGE).await;
    assert_eq!(matching::look(tantu.app()).await.unwrap().people, 0);
    fang.open(MATCHES).await.says(&word("matches-paused"));
    fang.send("/work/register", &[("step", "resume")]).await;
    fang.open(MATCHES).await.says(&word("matches-none"));
    assert_eq!(matching::look(tantu.app()).await.unwrap().found, 1);
}

async fn nobody_sees_or_answers_what_was_found_for_another(tantu: Tantu) {
    let (_, numbers) = night(&tantu, "masseur", &[BLIND_MASSAGE]).await;
    let mut zhou = tantu.resident(&ZHOU).await;
    assert!(titles(&zhou.open(MATCHES).await).is_empty());
    for number in [numbers[0].to_string(), "0".to_owned(), "x".to_owned()] {
        let address = format!("{MATCHES}/{number}");
        assert_eq!(zhou.get(&address).await.status, 404);
        assert_eq!(zhou.post(&address, &[("reply", "yes")]).await.status, 404);
    }
    assert_eq!(tantu.visitor().open(MATCHES).await.path(), "/sign-in");
    assert_eq!(tantu.count("select count(*) from matches where reply is not null").await, 0);
}

async fn it_is_among_ones_data_and_goes_with_them(tantu: Tantu) {
    let (mut fang, numbers) = night(&tantu, "masseur", &[BLIND_MASSAGE]).await;
    matching::tell(tantu.app()).await.unwrap();
    let why = [("reply", "no"), ("reason", "pay"), ("words", "听说常常晚发")];
    fang.send(&found(numbers[0]), &why).await;
    let page = fang.open("/my-data").await;
    for part in [&word("my-data-matches"), "工资太少", "听说常常晚发", &title(BLIND_MASSAGE)] {
        page.says(part);
    }
    let file = fang.get("/my-data/download.json").await;
    let json: Value = serde_json::from_str(&file.html).unwrap();
    assert_eq!(json["matches"][0]["post"], numbers[0]);
    assert_eq!(json["matches"][0]["answer"]["said"], json!({ "reply": "no", "reason": "pay" }));
    assert!(fang.get("/my-data/download.html").await.html.contains("听说常常晚发"));
}
