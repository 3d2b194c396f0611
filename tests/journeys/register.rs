//! The register: what somebody hopes for who looks for work, changed, paused and ended as they like.

use serde_json::{Value, json};
use tantu_app::device::What;
use tantu_domain::{ids::DraftId, phone::Phone, region::Role};
use tantu_journeys::{
    NOW, Outbox, Page, Person, REGION, Tantu,
    cast::{LI, NOTE, QIAN, REASON, SUN, ZHOU},
    journeys, word,
};
use tantu_server::secret::new_id;
use time::Duration;

journeys! {
    a_masseur_registers_and_finds_everything_he_told
    somebody_who_has_not_registered_is_led_to_it
    a_changed_answer_stands_and_nothing_else_is_lost
    of_two_tabs_the_later_change_stands_and_the_other_answer_is_not_lost
    what_is_wrong_is_said_and_what_was_typed_stays
    with_tab_and_enter_alone_an_answer_is_changed
    whoever_is_no_longer_signed_in_finds_what_they_typed
    a_rest_is_taken_and_work_is_looked_for_again
    who_ends_it_leaves_nothing_of_what_they_told
    no_messages_means_no_messages
    the_page_says_who_sees_what_and_nobody_is_told_of_an_illness
    category_and_level_are_asked_nowhere_when_registering
    her_helper_changes_it_and_another_helper_does_not_see_it
    an_adviser_reads_what_counts_today_and_it_is_written_down
    a_correction_mends_one_answer_and_keeps_what_was_changed_since
    who_takes_the_registration_back_is_not_looked_for_any_more
    who_was_refused_keeps_what_they_told
    registering_again_begins_with_what_stands_there
    who_ended_it_registers_again
    it_is_registered_too_when_it_was_sent_without_a_network
    it_is_among_ones_data_and_goes_with_them
    with_the_consent_the_register_goes
}

const REGISTERING: &str = "job-registration";
const REGISTER: &str = "/work/register";
const WORDS: &str = "推拿、足疗都会，回头客多。";

fn change(question: &str) -> String {
    format!("{REGISTER}/change/{question}")
}

/// Somebody who looks for work as a masseur, at their register.
async fn masseur(tantu: &Tantu) -> (Person, String, Page) {
    let (mut person, case) = tantu.applied(REGISTERING, "masseur").await;
    let page = person.open(REGISTER).await;
    assert_eq!((page.status, page.path()), (200, REGISTER));
    (person, case, page)
}

async fn state(tantu: &Tantu, state: &str) -> i64 {
    tantu.count(&format!("select count(*) from registrations where state = '{state}'")).await
}

async fn a_masseur_registers_and_finds_everything_he_told(tantu: Tantu) {
    let (_, _, page) = masseur(&tantu).await;
    for told in ["按摩", "离家近的地方", "一整天", "5,000", "做了十二年", WORDS, "字放大", "我有残疾人证"]
    {
        page.says(told);
    }
    assert_eq!(page.all(".summary-change").len(), 8, "each answer has its way to change it");
    page.says(&word("register-matches"));
    assert_eq!(state(&tantu, "active").await, 1);
    assert_eq!(tantu.count("select count(*) from registration_events where kind = 'registered'").await, 1);
}

async fn somebody_who_has_not_registered_is_led_to_it(tantu: Tantu) {
    let mut zhou = tantu.resident(&ZHOU).await;
    for address in [REGISTER.to_owned(), change("wish"), format!("{REGISTER}/end")] {
        assert_eq!(zhou.open(&address).await.path(), "/services/job-registration", "{address}");
    }
    let page = zhou.send(REGISTER, &[("step", "pause")]).await;
    assert_eq!(page.path(), "/services/job-registration");
    assert_eq!(tantu.visitor().open(REGISTER).await.path(), "/sign-in");
}

async fn a_changed_answer_stands_and_nothing_else_is_lost(tantu: Tantu) {
    let (mut fang, _, page) = masseur(&tantu).await;
    let page = fang.open(&page.link("上班的时间")).await;
    assert_eq!((page.path(), page.value("hours").as_deref()), (change("hours").as_str(), Some("full")));
    let page = fang.fill_in(&page, &[("hours", "half")]).await;
    assert_eq!((page.status, page.path()), (200, REGISTER));
    page.says(&word("register-saved"));
    page.says("半天");
    page.says(WORDS);
    let page = fang.open(&change("pay")).await;
    let page = fang.fill_in(&page, &[("pay", "")]).await;
    page.keeps_quiet_about("5,000");
    assert_eq!(tantu.count("select count(*) from registration_events where kind = 'changed'").await, 2);
    let page = fang.open(&change("hours")).await;
    fang.fill_in(&page, &[]).await;
    let changes = tantu.count("select count(*) from registration_events where kind = 'changed'").await;
    assert_eq!(changes, 2, "nothing was changed, so nothing is written down");
}

async fn of_two_tabs_the_later_change_stands_and_the_other_answer_is_not_lost(tantu: Tantu) {
    let (mut fang, _, _) = masseur(&tantu).await;
    let (one, other) = (fang.open(&change("hours")).await, fang.open(&change("skills")).await);
    let third = fang.open(&change("hours")).await;
    fang.fill_in(&one, &[("hours", "few")]).await;
    fang.fill_in(&other, &[("skills", "也会修脚")]).await;
    let page = fang.fill_in(&third, &[("hours", "half")]).await;
    for told in ["半天", "也会修脚", WORDS] {
        page.says(told);
    }
}

async fn what_is_wrong_is_said_and_what_was_typed_stays(tantu: Tantu) {
    let (mut fang, _, _) = masseur(&tantu).await;
    let page = fang.open(&change("pay")).await;
    let page = fang.fill_in(&page, &[("pay", "很多")]).await;
    assert_eq!((page.status, page.problems().len()), (422, 1));
    assert_eq!(page.value("pay").as_deref(), Some("很多"));
    let page = fang.post(&change("wish"), &[]).await;
    assert_eq!(page.status, 422, "who wants nothing has to say so");
    fang.open(REGISTER).await.says("5,000");
    assert_eq!(fang.get(&change("diagnosis")).await.status, 404);
    assert_eq!(fang.get(&change("phone")).await.status, 404, "who they are stands in the case alone");
}

async fn with_tab_and_enter_alone_an_answer_is_changed(tantu: Tantu) {
    let (mut fang, _, _) = masseur(&tantu).await;
    let page = fang.open(&change("help")).await;
    let form = page.form().with(&[("set", "help-quiet=yes")]);
    let page = fang.submit(form).await;
    assert_eq!((page.status, page.value("help-quiet").as_deref()), (200, Some("yes")));
    assert!(page.problems().is_empty());
    assert_eq!(page.value("help-read").as_deref(), Some("yes"), "what was marked stays so");
    fang.open(REGISTER).await.keeps_quiet_about("安静一点的地方");
    fang.fill_in(&page, &[]).await.says("安静一点的地方");
}

async fn whoever_is_no_longer_signed_in_finds_what_they_typed(tantu: Tantu) {
    let (mut fang, _, _) = masseur(&tantu).await;
    let page = fang.open(&change("statement")).await;
    tantu.forward(Duration::hours(2));
    let page = fang.fill_in(&page, &[("statement", "我做事稳当")]).await;
    assert_eq!(page.path(), "/sign-in");
    let page = fang.sign_in_at(&page, &LI).await;
    assert_eq!(page.path(), change("statement"));
    assert_eq!(page.value("statement").as_deref(), Some("我做事稳当"));
    fang.fill_in(&page, &[]).await.says("我做事稳当");
    let page = fang.open(&change("statement")).await;
    assert_eq!(page.value("statement").as_deref(), Some("我做事稳当"));
}

async fn a_rest_is_taken_and_work_is_looked_for_again(tantu: Tantu) {
    let (mut fang, _, page) = masseur(&tantu).await;
    let page = fang.press(&page, "先停一停").await;
    page.says("先停着");
    page.says(WORDS);
    assert_eq!((state(&tantu, "paused").await, page.path()), (1, REGISTER));
    let form = page.form_with("接着找工作");
    for _ in 0..2 {
        let page = fang.send(&form.action, &[("step", "resume")]).await;
        page.says("正在帮您找工作");
        page.says(WORDS);
    }
    assert_eq!(tantu.count("select count(*) from registration_events where kind = 'resumed'").await, 1);
}

async fn who_ends_it_leaves_nothing_of_what_they_told(tantu: Tantu) {
    let (mut fang, case, page) = masseur(&tantu).await;
    let page = fang.click(&page, "不找工作了").await;
    page.says("先停一停");
    let page = fang.press(&page, &word("register-end-yes")).await;
    page.says("您说不找工作了");
    page.keeps_quiet_about(WORDS);
    assert_eq!(state(&tantu, "ended").await, 1);
    for address in [change("wish"), format!("{REGISTER}/end")] {
        assert_eq!(fang.open(&address).await.path(), REGISTER);
    }
    fang.send(REGISTER, &[("step", "resume")]).await.says("您说不找工作了");
    assert_eq!(fang.open_case(&case).await.status, 200, "what was sent stays");
}

async fn no_messages_means_no_messages(tantu: Tantu) {
    let (mut fang, _, page) = masseur(&tantu).await;
    let told = "select count(*) from registrations where wants_news";
    assert_eq!(tantu.count(told).await, 1, "as the service says");
    let page = fang.press(&page, "不要再发消息").await;
    page.says("现在不发消息");
    assert_eq!(tantu.count(told).await, 0);
    let answers = tantu.example(REGION, REGISTERING, "masseur").answers;
    fang.apply_with(REGISTERING, &answers).await;
    assert_eq!(tantu.count(told).await, 0, "who registers again is told as they have chosen");
    let page = fang.open(REGISTER).await;
    fang.press(&page, "有新岗位告诉我").await;
    assert_eq!(tantu.count(told).await, 1);
}

async fn the_page_says_who_sees_what_and_nobody_is_told_of_an_illness(tantu: Tantu) {
    let (mut fang, _, page) = masseur(&tantu).await;
    for key in ["match", "office", "employer", "kind", "illness"] {
        page.says(&word(&format!("register-sees-{key}")));
    }
    let english = fang.send("/settings", &[("language", "en")]).await;
    assert_eq!(english.lang(), "en");
    fang.open(REGISTER).await.says("Which illness you have is never asked");
}

async fn category_and_level_are_asked_nowhere_when_registering(tantu: Tantu) {
    let (mut fang, _, _) = masseur(&tantu).await;
    let page = fang.open(&change("share")).await;
    let offered: Vec<_> = page.all("main input[type=checkbox]").into_iter().collect();
    let offered: Vec<_> = offered.iter().filter_map(|input| input.attr("name")).collect();
    assert_eq!(offered, ["share-certificate", "share-skills", "share-help", "share-ask"]);
    page.says("一家一家问您");
}

async fn her_helper_changes_it_and_another_helper_does_not_see_it(tantu: Tantu) {
    let (mut qian, mut sun) = (tantu.resident(&QIAN).await, tantu.resident(&SUN).await);
    let answers = tantu.example(REGION, REGISTERING, "after-school").answers;
    qian.apply_with(REGISTERING, &answers).await;
    sun.acts_for(&SUN, &QIAN).await;
    let page = sun.open(REGISTER).await;
    page.says("我做事很认真");
    let page = sun.open(&page.link("上班的地方")).await;
    let page = sun.fill_in(&page, &[("place-home", "yes"), ("place-near", "")]).await;
    page.says("在家，做手工活");
    qian.open(REGISTER).await.says("在家，做手工活");
    qian.open("/my-data/log").await.says("改了求职登记");
    let mut zhou = tantu.resident(&ZHOU).await;
    assert_eq!(zhou.open(REGISTER).await.path(), "/services/job-registration");
}

async fn an_adviser_reads_what_counts_today_and_it_is_written_down(tantu: Tantu) {
    let (mut fang, case, _) = masseur(&tantu).await;
    let staff = tantu.staff(Role::Commissioner).await;
    fang.send(&change("share"), &[("share-ask", "yes")]).await;
    let file = staff.get(&format!("/cases/{case}")).await.json;
    assert_eq!(file["register"]["state"], "active");
    assert_eq!(file["register"]["answers"]["share"], json!({ "kind": "choices", "value": ["ask"] }));
    fang.open("/my-data/log").await.says("看了这件申请");
    let page = fang.open(&format!("{REGISTER}/end")).await;
    fang.fill_in(&page, &[]).await;
    let file = staff.get(&format!("/cases/{case}")).await.json;
    assert_eq!((&file["register"]["state"], &file["register"]["answers"]), (&json!("ended"), &json!({})));
}

async fn a_correction_mends_one_answer_and_keeps_what_was_changed_since(tantu: Tantu) {
    let (mut fang, case, _) = masseur(&tantu).await;
    let staff = tantu.staff(Role::Commissioner).await;
    fang.send(&change("hours"), &[("hours", "few")]).await;
    staff.request_correction(&case, "skills", NOTE).await;
    let page = fang.open_case(&case).await;
    let tasks = fang.fill_in(&page, &[]).await;
    let page = fang.open(&tasks.link("会做的、做过的")).await;
    let tasks = fang.fill_in(&page, &[("skills", "有证，做了十三年。")]).await;
    let check = fang.open(&format!("{}/check", tasks.path())).await;
    let sent = fang.fill_in(&check, &[]).await;
    assert_eq!(sent.path(), format!("/applications/{case}"));
    let page = fang.open(REGISTER).await;
    page.says("做了十三年");
    page.says("一天两三个小时");
}

async fn who_takes_the_registration_back_is_not_looked_for_any_more(tantu: Tantu) {
    let (mut fang, case, _) = masseur(&tantu).await;
    let page = fang.open(&format!("/applications/{case}/withdraw")).await;
    fang.fill_in(&page, &[]).await;
    assert_eq!(state(&tantu, "ended").await, 1);
    fang.open(REGISTER).await.keeps_quiet_about(WORDS);
}

async fn who_was_refused_keeps_what_they_told(tantu: Tantu) {
    let (mut fang, case, _) = masseur(&tantu).await;
    let staff = tantu.staff(Role::Commissioner).await;
    staff.make(&case, "refuse", json!({ "reason": REASON })).await;
    assert_eq!(state(&tantu, "paused").await, 1, "nobody looks for them, and they may appeal");
    fang.open(REGISTER).await.says(WORDS);
}

async fn registering_again_begins_with_what_stands_there(tantu: Tantu) {
    let (mut fang, _, _) = masseur(&tantu).await;
    tantu.forward(Duration::days(3));
    fang.come_back().await;
    fang.send(&change("statement"), &[("statement", "我做事稳当")]).await;
    let page = fang.open("/services/job-registration").await;
    let known = fang.submit(page.form()).await;
    assert_eq!(known.name(), "known");
    known.says("我做事稳当");
    known.says("您的求职登记里写的");
    known.keeps_quiet_about(WORDS);
}

async fn who_ended_it_registers_again(tantu: Tantu) {
    let (mut fang, _, _) = masseur(&tantu).await;
    let page = fang.open(&format!("{REGISTER}/end")).await;
    let page = fang.fill_in(&page, &[]).await;
    assert_eq!(fang.click(&page, &word("register-again")).await.path(), "/services/job-registration");
    let answers = tantu.example(REGION, REGISTERING, "online-from-home").answers;
    fang.apply_with(REGISTERING, &answers).await;
    let page = fang.open(REGISTER).await;
    page.says("在家，用电脑或者手机");
    page.keeps_quiet_about(WORDS);
    assert_eq!(tantu.count("select count(*) from registration_events").await, 3);
}

async fn it_is_registered_too_when_it_was_sent_without_a_network(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.begin().await;
    let person = tantu.app().store().find_by_phone(&Phone::parse(LI.phone).unwrap()).await.unwrap();
    let (mut outbox, draft) = (Outbox { person, ..Outbox::default() }, DraftId(new_id()));
    let (service, region) = (REGISTERING.to_owned(), REGION.to_owned());
    outbox.put(NOW, draft, What::Begin { service, region });
    let answers = tantu.example(REGION, REGISTERING, "masseur").answers;
    outbox.fill_in_and_submit(NOW, draft, &answers);
    li.deliver(&outbox).await;
    li.open(REGISTER).await.says(WORDS);
}

async fn it_is_among_ones_data_and_goes_with_them(tantu: Tantu) {
    let (mut fang, case, page) = masseur(&tantu).await;
    fang.press(&page, "先停一停").await;
    let page = fang.open("/my-data").await;
    for part in [&word("my-data-register"), WORDS, "登记了", "先停下了"] {
        page.says(part);
    }
    let file = fang.get("/my-data/download.json").await;
    let json: Value = serde_json::from_str(&file.html).unwrap();
    assert_eq!(json["registration"]["typed"]["statement"]["statement"], WORDS);
    assert_eq!(json["registration"]["events"][1]["event"], "paused");
    assert!(fang.get("/my-data/download.html").await.html.contains(WORDS));
    let page = fang.open(&format!("/applications/{case}/withdraw")).await;
    fang.fill_in(&page, &[]).await;
    let page = fang.open("/my-data/delete").await;
    page.says(&word("my-data-register"));
    fang.press(&page, &word("my-deletion-yes")).await;
    for table in ["registrations", "registration_events"] {
        assert_eq!(tantu.count(&format!("select count(*) from {table}")).await, 0, "{table}");
    }
}

async fn with_the_consent_the_register_goes(tantu: Tantu) {
    let (mut fang, _, _) = masseur(&tantu).await;
    let page = fang.open("/consent/withdraw").await;
    page.says(&word("consent-withdrawal-register"));
    fang.press(&page, &word("consent-withdrawal-yes")).await;
    assert_eq!(state(&tantu, "ended").await, 1);
    fang.open(REGISTER).await.keeps_quiet_about(WORDS);
}
