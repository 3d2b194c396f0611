//! “I'm stuck”: from any page to somebody who calls back, and back to where one was.

use serde_json::{Value, json};
use tantu_domain::region::Role;
use tantu_journeys::{
    Page, Person, Tantu,
    cast::{LI, QIAN, SUN, ZHOU},
    journeys, word,
};
use time::Duration;

journeys! {
    help_is_at_the_foot_of_every_page_in_the_same_order
    whoever_is_stuck_at_a_question_loses_nothing_and_comes_back_to_it
    where_they_were_is_told_only_by_whoever_says_yes
    whoever_is_not_signed_in_says_where_they_can_be_reached
    whoever_helps_is_called_back_themselves
    nobody_learns_of_a_draft_by_asking_for_help
    the_way_back_never_leads_to_another_site
    an_office_of_the_region_sees_it_and_says_that_it_answered
    one_number_is_not_called_all_day
    it_is_among_ones_data_and_goes_with_them
    typed_when_the_sign_in_had_ended_it_still_waits
}

/// What the page of public notices is called.
const PAGE: &str = "公示";

/// What the foot of a page says: the first word of every line, and where the last leads.
fn foot(page: &Page) -> (Vec<String>, Option<String>) {
    let texts = page.all(".help h2, .help a, .help button").into_iter();
    let texts = texts.map(|line| line.text().collect::<String>()).collect();
    let last = page.all(".help li:last-child a").into_iter().next();
    (texts, last.and_then(|link| link.attr("href")).map(str::to_owned))
}

/// Presses “I'm stuck” at the foot of the page of a question.
async fn press_stuck(person: &mut Person, page: &Page, typed: &[(&str, &str)]) -> Page {
    let button = page.first(".help button").unwrap_or_else(|| panic!("{} has no such button", page.address));
    assert_eq!(page.first("main form").and_then(|form| form.attr("id")), button.attr("form"));
    person.submit(page.form().with(typed).with(&[("stuck", "yes")])).await
}

async fn notes(tantu: &Tantu) -> Vec<Value> {
    let answer = tantu.staff(Role::Commissioner).await.get("/stuck-notes").await;
    assert_eq!(answer.status, 200);
    answer.json["notes"].as_array().unwrap().clone()
}

async fn help_is_at_the_foot_of_every_page_in_the_same_order(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let question = li.begin().await;
    for address in ["/", "/help", "/place", "/my-data", "/applications", "/nowhere", "/stuck?from=%2F"] {
        let page = li.open(address).await;
        let (lines, last) = foot(&page);
        assert_eq!(lines.len(), 4, "{address}: {lines:?}");
        assert!(lines[0] == word("help-foot-title") && lines[3] == word("help-foot-stuck"), "{lines:?}");
        assert!(lines[1].contains("12385") && lines[2].contains("街道办事处等 11 个"), "{lines:?}");
        assert!(last.unwrap().starts_with("/stuck?from="), "{address}");
    }
    let (lines, last) = foot(&question);
    assert!(lines[3] == word("help-foot-stuck") && last.is_none(), "{lines:?}");
}

async fn whoever_is_stuck_at_a_question_loses_nothing_and_comes_back_to_it(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let question = li.begin().await;
    let page = press_stuck(&mut li, &question, &[("number", "4403 07")]).await;
    assert_eq!((page.status, page.path()), (200, "/stuck"));
    page.says(&word("stuck-kept"));
    page.says("残疾人证到期换证");
    page.keeps_quiet_about(LI.phone);
    let page = li.fill_in(&page, &[("tell", "yes"), ("answering", "call")]).await;
    assert_eq!((page.status, page.path()), (200, "/stuck/sent"));
    page.says("11 月 23 日");
    let page = li.click(&page, &word("stuck-sent-back")).await;
    assert_eq!((page.path(), page.value("number").as_deref()), (question.path(), Some("4403 07")));
    assert!(page.problems().is_empty(), "it was left half-way, not handed in");
}

async fn where_they_were_is_told_only_by_whoever_says_yes(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    for answer in ["yes", "no"] {
        let page = li.open("/stuck?from=%2Fnotices").await;
        page.says(PAGE);
        assert_eq!(page.value("tell"), None, "nothing is chosen for them");
        let page = li.fill_in(&page, &[("words", "看不清"), ("answering", "text")]).await;
        assert_eq!((page.status, page.problems()[0].0.as_str()), (422, "#tell"));
        assert_eq!(page.value("words").as_deref(), Some("看不清"), "nothing is lost");
        let page = li.fill_in(&page, &[("tell", answer)]).await;
        assert_eq!(page.path(), "/stuck/sent");
    }
    let notes = notes(&tantu).await;
    assert_eq!((&notes[0]["page"], &notes[1]["page"]), (&json!(PAGE), &Value::Null));
    assert_eq!((&notes[0]["phone"], &notes[0]["answering"]), (&json!(LI.phone), &json!("text")));
    assert_eq!(notes[0]["words"], "看不清");
}

async fn whoever_is_not_signed_in_says_where_they_can_be_reached(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let home = visitor.open("/").await;
    let page = visitor.click(&home, &word("help-foot-stuck")).await;
    let page = visitor.fill_in(&page, &[("tell", "no"), ("answering", "text"), ("phone", "")]).await;
    assert_eq!((page.status, page.problems()[0].0.as_str()), (422, "#phone"));
    let fixed = visitor.fill_in(&page, &[("phone", "0755 1234 5678")]).await;
    assert_eq!(fixed.status, 422, "no message arrives there");
    let page = visitor.fill_in(&fixed, &[("answering", "call")]).await;
    assert_eq!(page.path(), "/stuck/sent");
    assert_eq!(visitor.click(&page, &word("stuck-sent-back")).await.path(), "/");
    assert_eq!(notes(&tantu).await[0]["phone"], "075512345678");
}

async fn whoever_helps_is_called_back_themselves(tantu: Tantu) {
    let (mut sun, _) = (tantu.resident(&SUN).await, tantu.resident(&QIAN).await);
    sun.help("relative", &SUN, &QIAN, &[]).await;
    let page = sun.open("/stuck").await;
    page.says(SUN.phone.split_at(7).1);
    sun.fill_in(&page, &[("answering", "call")]).await;
    assert_eq!(notes(&tantu).await[0]["phone"], SUN.phone);
}

async fn nobody_learns_of_a_draft_by_asking_for_help(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let question = li.begin().await;
    let address = format!("/stuck?from={}", question.path().replace('/', "%2F"));
    li.open(&address).await.says("残疾人证到期换证");
    let mut zhou = tantu.resident(&ZHOU).await;
    for curious in [&mut zhou, &mut tantu.visitor()] {
        curious.open(&address).await.keeps_quiet_about("残疾人证到期换证");
    }
}

async fn the_way_back_never_leads_to_another_site(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    for from in ["//evil.example", "https://evil.example/help", "/%5Cevil.example", "/help%22%3E%3Cscript%3E"]
    {
        for page in ["/stuck", "/stuck/sent"] {
            let page = visitor.open(&format!("{page}?from={from}")).await;
            assert_eq!(page.status, 200);
            assert!(!page.text().contains("evil") && !page.text().contains("script"), "{from}");
            let links = page.all("main a[href], main form[action]");
            let leads = links.iter().filter_map(|link| link.attr("href").or(link.attr("action")));
            assert!(leads.clone().all(|to| to == "/" || to == "/stuck"), "{:?}", leads.collect::<Vec<_>>());
        }
    }
}

async fn an_office_of_the_region_sees_it_and_says_that_it_answered(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.send("/stuck", &[("words", "不知道写哪个"), ("trouble", "not-known"), ("answering", "call")]).await;
    let (street, elsewhere) = (tantu.staff(Role::Street).await, tantu.staff_in("610900", Role::City).await);
    assert_eq!(elsewhere.get("/stuck-notes").await.json["notes"], json!([]));
    let note = street.get("/stuck-notes").await.json["notes"][0].clone();
    assert_eq!((&note["trouble"], &note["words"]), (&json!("not-known"), &json!("不知道写哪个")));
    let answered = format!("/stuck-notes/{}/answered", note["id"].as_str().unwrap());
    assert_eq!(elsewhere.ask("POST", &answered, "").await.status, 404);
    assert_eq!(street.with_authorization(None).ask("POST", &answered, "").await.status, 401);
    assert_eq!(street.ask("POST", &answered, "").await.status, 200);
    assert_eq!(street.ask("POST", &answered, "").await.status, 404, "once");
    assert_eq!(street.get("/stuck-notes").await.json["notes"], json!([]));
    let log = li.open("/my-data/log").await;
    log.says("看了您卡住时写的");
    log.says("记下了，您卡住的事回过了");
}

async fn one_number_is_not_called_all_day(tantu: Tantu) {
    let note = [("answering", "call"), ("phone", LI.phone), ("words", "又来了")];
    let mut joker = tantu.visitor();
    for _ in 0..3 {
        assert_eq!(joker.send("/stuck", &note).await.path(), "/stuck/sent");
    }
    let page = joker.post("/stuck", &note).await;
    assert_eq!(page.status, 429);
    assert_eq!(page.value("words").as_deref(), Some("又来了"), "it can be sent later as it is");
    assert_eq!(
        joker.send("/stuck", &[("answering", "call"), ("phone", ZHOU.phone)]).await.path(),
        "/stuck/sent"
    );
    tantu.forward(Duration::minutes(10));
    assert_eq!(joker.send("/stuck", &note).await.path(), "/stuck/sent");
}

async fn it_is_among_ones_data_and_goes_with_them(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.send("/stuck?from=%2Fnotices", &[("tell", "yes"), ("words", "字太小"), ("answering", "call")]).await;
    let page = li.open("/my-data").await;
    for part in ["字太小", PAGE, &word("my-data-stuck")] {
        page.says(part);
    }
    let file = li.get("/my-data/download.json").await;
    let json: Value = serde_json::from_str(&file.html).unwrap();
    assert_eq!(json["stuck_notes"][0]["note"]["words"], "字太小");
    let page = li.open("/my-data/delete").await;
    page.says("1 条，马上删掉。");
    li.press(&page, &word("my-deletion-yes")).await;
    assert_eq!(tantu.count("select count(*) from stuck_notes").await, 0);
}

async fn typed_when_the_sign_in_had_ended_it_still_waits(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let question = li.begin().await;
    tantu.forward(Duration::hours(2));
    let page = press_stuck(&mut li, &question, &[("number", "4403 07")]).await;
    assert_eq!(page.path(), "/stuck");
    let sent = li.fill_in(&page, &[("tell", "no"), ("answering", "call"), ("phone", LI.phone)]).await;
    let page = li.click(&sent, &word("stuck-sent-back")).await;
    assert_eq!(page.path(), "/sign-in");
    let page = li.sign_in_at(&page, &LI).await;
    assert_eq!((page.path(), page.value("number").as_deref()), (question.path(), Some("4403 07")));
}
