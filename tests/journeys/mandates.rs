//! Acting for another: from consent to its end, and nothing beyond what was agreed.

use serde_json::{Value, json};
use tantu_domain::region::Role;
use tantu_journeys::{
    Cast, Page, Person, RENEWAL, SERVICE, Staff, Tantu,
    cast::{BOY, LI, QIAN, SUN, WU, ZHAO, ZHOU},
    journeys, watch, word,
};
use time::Duration;

const SESSION: &str = "__Host-tantu-session";
const CHALLENGE: &str = "__Host-tantu-mandate";

journeys! {
    a_relative_acts_from_the_code_on_and_the_history_says_so
    the_message_says_who_asks_for_what_and_until_when
    the_resident_ends_it_and_the_next_request_is_refused
    the_helper_gives_it_back
    it_ends_when_its_time_is_over
    somebody_of_the_village_and_of_an_organisation_is_named_with_it
    a_guardian_acts_once_an_office_has_seen_the_papers
    what_the_papers_do_not_show_is_refused
    a_guardianship_ends_when_the_child_comes_of_age
    what_a_resident_says_at_the_hall_holds_at_once_and_is_ended_there
    an_office_of_another_region_or_without_a_counter_does_nothing
    whoever_only_follows_sends_nothing
    whoever_only_applies_does_not_see_how_it_stands
    a_mandate_for_one_service_is_for_no_other
    another_tab_begins_nothing_for_the_wrong_person
    the_code_is_of_no_use_in_another_browser
    nothing_tells_whether_somebody_has_been_here
    a_slip_is_said_at_its_field_and_what_was_typed_stays
    nobody_acts_under_what_is_not_theirs
    whoever_changes_for_whom_is_not_led_to_the_page_of_another
    a_helper_does_not_flood_the_street_with_messages
    whoever_helps_is_asked_for_whom_after_signing_in
}

/// Two neighbours who have both been here: the resident has agreed that what she tells is kept.
async fn neighbours(tantu: &Tantu) -> (Person, Person) {
    let mut li = tantu.resident(&LI).await;
    li.send("/consent", &[("age", "yes"), ("answer", "yes")]).await;
    (tantu.resident(&ZHAO).await, li)
}

/// What was written down: cases, events, drafts, answers.
async fn written(tantu: &Tantu) -> Vec<i64> {
    let mut counts = Vec::new();
    for table in ["cases", "events", "drafts", "draft_answers", "submissions"] {
        counts.push(tantu.count(&format!("select count(*) from {table}")).await);
    }
    counts
}

/// Everything this browser tries is refused in plain words, and nothing is written.
async fn is_refused(tantu: &Tantu, helper: &mut Person, draft: &str, reference: &str) {
    let before = written(tantu).await;
    for address in ["/applications", draft, &format!("{draft}/check"), &format!("/applications/{reference}")]
    {
        let page = helper.get(address).await;
        assert_eq!((page.status, page.h1()), (403, word("problem-mandate-ended-title")), "{address}");
        page.keeps_quiet_about(LI.address);
    }
    let posts = [format!("{draft}/address"), format!("{draft}/check"), format!("{draft}/discard")];
    for address in
        posts.iter().chain([&format!("{SERVICE}/start"), &format!("/applications/{reference}/withdraw")])
    {
        let page = helper.post(address, &[("address", "别处 1 号"), ("new", "yes")]).await;
        assert_eq!(page.status, 403, "{address}");
    }
    assert_eq!(written(tantu).await, before);
}

/// A draft of whomever this browser acts for.
async fn draft(person: &mut Person) -> String {
    let page = person.begin_for(RENEWAL).await;
    let id = page.path().split('/').nth(2).unwrap();
    format!("/apply/{id}")
}

async fn a_relative_acts_from_the_code_on_and_the_history_says_so(tantu: Tantu) {
    let (mut zhao, mut li) = neighbours(&tantu).await;
    let draft = draft(&mut li).await;
    let page = zhao.help("relative", &ZHAO, &LI, &[]).await;
    page.says(&format!("可以替 {} 办了", LI.name()));
    assert!(page.first(".acting").is_none(), "nobody is acted for before it is said");
    let page = zhao.choose(LI.name()).await;
    assert_eq!(
        (page.path(), page.text_of(".acting p")),
        ("/applications", format!("您正在替 {} 办", LI.name()))
    );
    assert_eq!(zhao.open(&draft).await.status, 200, "what she began is continued");
    let begun = zhao.begin_for(RENEWAL).await;
    let begun = if begun.name() == "start" { zhao.press(&begun, &word("start-new")).await } else { begun };
    let check = zhao.answer_all(begun, &LI).await;
    check.says(&format!("您在替 {} 交这份申请", LI.name()));
    let receipt = zhao.fill_in(&check, &[]).await;
    let sent_by = format!("{}（{}）替本人交", ZHAO.name(), word("mandate-kind-relative"));
    receipt.says(&format!("申请人：{}", LI.name()));
    receipt.says(&sent_by);
    let case = format!("/applications/{}", receipt.path().split('/').nth(2).unwrap());
    for person in [&mut zhao, &mut li] {
        person.open(&case).await.says(&sent_by);
    }
    let page = zhao.choose(&word("whom-me")).await;
    assert!(page.first(".acting").is_none());
    assert_eq!(zhao.open(&case).await.status, 404, "it is hers only while she acts for her");
}

async fn the_message_says_who_asks_for_what_and_until_when(tantu: Tantu) {
    let mut zhao = tantu.resident(&ZHAO).await;
    let some =
        [("which", "some"), ("services-home-home-retrofit", "yes"), ("acts-apply", ""), ("term", "quarter")];
    let page = zhao.ask_to_help("relative", &ZHAO, &LI, &some).await;
    page.says(&format!("请 {} 看短信", LI.name()));
    let message = zhao.last_message(&LI);
    for part in [
        ZHAO.name(),
        "家庭无障碍改造",
        "只能看办到哪里",
        "2027 年 2 月 18 日",
        "不认识、不同意，就不要告诉任何人",
    ] {
        let (message, part) = (message.replace(' ', ""), part.replace(' ', ""));
        assert!(message.contains(&part), "{message} lacks {part}");
    }
    // Somebody who has chosen a language is written to in it.
    let mut zhou = tantu.resident(&ZHOU).await;
    zhou.send("/settings", &[("size", "100"), ("theme", "device"), ("language", "en")]).await;
}

async fn the_resident_ends_it_and_the_next_request_is_refused(tantu: Tantu) {
    let (mut zhao, mut li) = neighbours(&tantu).await;
    zhao.acts_for(&ZHAO, &LI).await;
    let reference = zhao.apply(&LI).await;
    let draft = draft(&mut zhao).await;
    let page = li.open("/helpers").await;
    for part in
        [ZHAO.name(), &word("mandate-may-both"), &word("mandate-all-services"), &word("mandate-basis-code")]
    {
        page.says(part);
    }
    let page = li.click(&page, &word("mandate-end")).await;
    let page = li.fill_in(&page, &[]).await;
    assert_eq!(page.address, "/helpers?ended");
    page.says(&word("helpers-none"));
    is_refused(&tantu, &mut zhao, &draft, &reference).await;
    let page = zhao.open("/for").await;
    assert_eq!(page.value("for"), None, "nobody is chosen until she says so");
    assert_eq!(zhao.choose(&word("whom-me")).await.path(), "/applications");
    assert_eq!(li.open(&draft).await.status, 200, "what was begun for her stays hers");
}

async fn the_helper_gives_it_back(tantu: Tantu) {
    let (mut zhao, mut li) = neighbours(&tantu).await;
    zhao.acts_for(&ZHAO, &LI).await;
    let reference = zhao.apply(&LI).await;
    let draft = draft(&mut zhao).await;
    let page = zhao.open("/for").await;
    let page = zhao.click(&page, &word("mandate-give-back")).await;
    let page = zhao.fill_in(&page, &[]).await;
    assert_eq!((page.status, page.address.as_str()), (200, "/for?ended"));
    is_refused(&tantu, &mut zhao, &draft, &reference).await;
    li.open("/helpers").await.says("帮忙的人结束了");
}

async fn it_ends_when_its_time_is_over(tantu: Tantu) {
    let (mut zhao, _li) = neighbours(&tantu).await;
    zhao.help("relative", &ZHAO, &LI, &[("term", "quarter")]).await;
    tantu.forward(Duration::days(90) - Duration::minutes(30));
    zhao.sign_in(&ZHAO).await;
    zhao.choose(LI.name()).await;
    let reference = zhao.apply(&LI).await;
    let draft = draft(&mut zhao).await;
    tantu.forward(Duration::minutes(30));
    is_refused(&tantu, &mut zhao, &draft, &reference).await;
    zhao.open("/for").await.says("到期了");
}

async fn somebody_of_the_village_and_of_an_organisation_is_named_with_it(tantu: Tantu) {
    let (_, mut li) = neighbours(&tantu).await;
    for (kind, body, helper) in [("worker", "盛平社区", &ZHAO), ("organisation", "阳光之家", &SUN)] {
        let mut person = tantu.resident(helper).await;
        let page = person.ask_to_help(kind, helper, &LI, &[]).await;
        assert_eq!(page.problems(), [("#body".to_owned(), word("mandate-body.missing"))]);
        person.help(kind, helper, &LI, &[("body", body)]).await;
        assert!(person.last_message(&LI).contains(body));
        let reference = {
            person.choose(LI.name()).await;
            person.apply(&LI).await
        };
        li.open(&format!("/applications/{reference}")).await.says(&format!("{body} {}（", helper.name()));
    }
    let page = li.open("/helpers").await;
    assert_eq!(page.all(".summary").len(), 2);
}

/// The id of the one that waits.
async fn waiting(staff: &Staff) -> (String, Value) {
    let answer = staff.get("/mandates").await;
    let waiting = answer.json["mandates"].as_array().unwrap();
    assert_eq!(waiting.len(), 1, "{}", answer.json);
    (waiting[0]["id"].as_str().unwrap().to_owned(), waiting[0].clone())
}

async fn guardian_asks(guardian: &mut Person, of: &Cast, ground: &str) -> Page {
    let with = [("phone", ""), ("citizen-id", of.citizen_id()), ("ground", ground), ("term", "three-years")];
    guardian.ask_to_help("guardian", &ZHAO, of, &with).await
}

async fn a_guardian_acts_once_an_office_has_seen_the_papers(tantu: Tantu) {
    let mut zhao = tantu.resident(&ZHAO).await;
    let page = guardian_asks(&mut zhao, &WU, "psychiatric").await;
    assert_eq!((page.status, page.address.as_str()), (200, "/for?asked"));
    page.says(&word("mandate-papers-other"));
    guardian_asks(&mut zhao, &WU, "psychiatric").await;
    let page = zhao.open("/for").await;
    assert_eq!(page.all("input[name=for]").len(), 0, "nobody is there to choose yet");
    let staff = tantu.staff(Role::Street).await;
    let (id, file) = waiting(&staff).await;
    assert_eq!(
        (file["citizen_id"].as_str(), file["ground"].as_str()),
        (Some(WU.citizen_id()), Some("psychiatric"))
    );
    let answer = staff.ask("POST", &format!("/mandates/{id}/confirm"), "{}").await;
    assert_eq!((answer.status, answer.json["basis"].as_str()), (200, Some("papers")), "{}", answer.json);
    assert_eq!(staff.ask("POST", &format!("/mandates/{id}/confirm"), "{}").await.status, 404, "once");
    zhao.choose(WU.name()).await;
    let reference = zhao.apply(&WU).await;
    zhao.open(&format!("/applications/{reference}"))
        .await
        .says(&format!("{}（监护人）替本人交了申请", ZHAO.name()));
}

async fn what_the_papers_do_not_show_is_refused(tantu: Tantu) {
    let mut zhao = tantu.resident(&ZHAO).await;
    guardian_asks(&mut zhao, &WU, "intellectual").await;
    let staff = tantu.staff(Role::Street).await;
    let (id, _) = waiting(&staff).await;
    assert_eq!(staff.ask("POST", &format!("/mandates/{id}/refuse"), "").await.status, 200);
    assert_eq!(staff.ask("POST", &format!("/mandates/{id}/confirm"), "{}").await.status, 404);
    let page = zhao.open("/for").await;
    page.says("没有同意");
    assert_eq!(zhao.post("/for", &[("for", &id)]).await.status, 422);
}

async fn a_guardianship_ends_when_the_child_comes_of_age(tantu: Tantu) {
    let mut zhao = tantu.resident(&ZHAO).await;
    tantu.forward(Duration::days(365 * 2));
    zhao.sign_in(&ZHAO).await;
    guardian_asks(&mut zhao, &BOY, "minor").await;
    let staff = tantu.staff(Role::Street).await;
    let (id, _) = waiting(&staff).await;
    let answer = staff.ask("POST", &format!("/mandates/{id}/confirm"), "{}").await;
    assert_eq!(answer.json["ends_at"], "2030-06-06T00:00:00+08:00", "{}", answer.json);
    // The papers name somebody who is of age.
    guardian_asks(&mut zhao, &BOY, "minor").await;
    let (id, _) = waiting(&staff).await;
    let of_age = json!({ "citizen_id": WU.citizen_id(), "resident": WU.name() }).to_string();
    let answer = staff.ask("POST", &format!("/mandates/{id}/confirm"), &of_age).await;
    assert_eq!((answer.status, answer.json["error"].as_str()), (422, Some("of-age")));
}

/// What LI says at the counter: ZHAO may do everything for her.
fn said() -> Value {
    json!({
        "helper_phone": ZHAO.phone, "helper": ZHAO.name(), "resident": LI.name(), "citizen_id": LI.citizen_id(),
        "kind": "relative", "scope": { "apply": true, "follow": true }, "term": "year", "consents": true,
    })
}

async fn what_a_resident_says_at_the_hall_holds_at_once_and_is_ended_there(tantu: Tantu) {
    let (mut zhao, staff) = (tantu.resident(&ZHAO).await, tantu.staff(Role::Street).await);
    let answer = staff.ask("POST", "/mandates", &said().to_string()).await;
    assert_eq!((answer.status, answer.json["basis"].as_str()), (201, Some("witness")), "{}", answer.json);
    let id = answer.json["id"].as_str().unwrap().to_owned();
    zhao.choose(LI.name()).await;
    let reference = zhao.apply(&LI).await;
    let draft = draft(&mut zhao).await;
    assert_eq!(staff.ask("POST", &format!("/mandates/{id}/end"), "").await.status, 200);
    assert_eq!(staff.ask("POST", &format!("/mandates/{id}/end"), "").await.status, 404, "once");
    is_refused(&tantu, &mut zhao, &draft, &reference).await;
    for (field, wrong) in [
        ("helper_phone", json!("0755")),
        ("resident", json!(" ")),
        ("kind", json!("guardian")),
        ("scope", json!({ "apply": false, "follow": false })),
        ("scope", json!({ "services": ["nothing"], "apply": true, "follow": false })),
        ("resident_phone", json!(ZHAO.phone)),
        ("citizen_id", json!("440307201703090051")),
    ] {
        let mut said = said();
        said[field] = wrong;
        let answer = staff.ask("POST", "/mandates", &said.to_string()).await;
        assert_eq!(answer.status, 422, "{field}: {}", answer.json);
    }
    let mut with_phone = said();
    with_phone["resident_phone"] = json!(LI.phone);
    assert_eq!(staff.ask("POST", "/mandates", &with_phone.to_string()).await.status, 201);
    let mut li = tantu.resident(&LI).await;
    li.open("/helpers").await.says(&word("mandate-basis-witness"));
}

async fn an_office_of_another_region_or_without_a_counter_does_nothing(tantu: Tantu) {
    let mut zhao = tantu.resident(&ZHAO).await;
    guardian_asks(&mut zhao, &BOY, "minor").await;
    let (id, _) = waiting(&tantu.staff(Role::Street).await).await;
    let elsewhere = tantu.staff_in("330211", Role::City).await;
    let community = tantu.staff(Role::Commissioner).await;
    assert_eq!(elsewhere.get("/mandates").await.json["mandates"], json!([]));
    for act in ["confirm", "refuse", "end"] {
        let path = format!("/mandates/{id}/{act}");
        assert_eq!(elsewhere.ask("POST", &path, "{}").await.status, 404, "{act}");
        assert_eq!(community.ask("POST", &path, "{}").await.status, 403, "{act}");
    }
    assert_eq!(community.ask("POST", "/mandates", &said().to_string()).await.status, 403);
    waiting(&tantu.staff(Role::Street).await).await;
}

async fn whoever_only_follows_sends_nothing(tantu: Tantu) {
    let (mut zhao, mut li) = neighbours(&tantu).await;
    let reference = li.apply(&LI).await;
    let draft = draft(&mut li).await;
    zhao.help("relative", &ZHAO, &LI, &[("acts-apply", "")]).await;
    zhao.choose(LI.name()).await;
    assert_eq!(zhao.open(&format!("/applications/{reference}")).await.status, 200);
    let before = written(&tantu).await;
    let me = zhao.open("/for").await.whom(LI.name());
    for (address, status) in [
        (format!("{draft}/address"), 404),
        (format!("{draft}/check"), 404),
        (format!("/applications/{reference}/withdraw"), 404),
        (format!("{SERVICE}/start"), 404),
    ] {
        let page = zhao.post(&address, &[("address", "别处 1 号"), ("for", &me)]).await;
        assert_eq!(page.status, status, "{address}");
    }
    zhao.post(&format!("{draft}/discard"), &[]).await;
    assert_eq!(written(&tantu).await, before);
    assert_eq!(zhao.open("/applications").await.all(".case-card").len(), 1, "drafts are not shown");
}

async fn whoever_only_applies_does_not_see_how_it_stands(tantu: Tantu) {
    let (mut zhao, mut li) = neighbours(&tantu).await;
    let before = li.apply(&LI).await;
    zhao.help("relative", &ZHAO, &LI, &[("acts-follow", "")]).await;
    zhao.choose(LI.name()).await;
    assert_eq!(zhao.open(&format!("/applications/{before}")).await.status, 404);
    let reference = zhao.apply(&LI).await;
    assert_eq!(zhao.open(&format!("/applications/{reference}/receipt")).await.status, 200);
    assert_eq!(zhao.open(&format!("/applications/{reference}")).await.status, 404);
}

async fn a_mandate_for_one_service_is_for_no_other(tantu: Tantu) {
    let (mut zhao, mut li) = neighbours(&tantu).await;
    let reference = li.apply(&LI).await;
    let one = [("which", "some"), ("services-home-home-retrofit", "yes")];
    zhao.help("relative", &ZHAO, &LI, &one).await;
    zhao.choose(LI.name()).await;
    assert_eq!(zhao.open(&format!("/applications/{reference}")).await.status, 404);
    let page = zhao.open(SERVICE).await;
    assert_eq!(zhao.submit(page.form()).await.status, 404);
    let page = zhao.open("/services/home-retrofit").await;
    assert!(zhao.submit(page.form()).await.path().starts_with("/apply/"));
}

async fn another_tab_begins_nothing_for_the_wrong_person(tantu: Tantu) {
    let (mut zhao, _li) = neighbours(&tantu).await;
    zhao.begin().await;
    zhao.help("relative", &ZHAO, &LI, &[]).await;
    let one_tab = zhao.open("/services/home-retrofit").await;
    zhao.choose(LI.name()).await;
    let before = written(&tantu).await;
    let page = zhao.submit(one_tab.form()).await;
    assert_eq!((page.status, page.h1()), (409, word("start-for-title")));
    page.says(&format!("现在是替 {} 办", LI.name()));
    assert_eq!(written(&tantu).await, before, "nothing was begun");
    let begun = zhao.press(&page, &format!("替 {} 开始办", LI.name())).await;
    assert!(begun.path().starts_with("/apply/") && begun.first(".acting").is_some());
    let back = zhao.press(&page, &word("start-for-change-me")).await;
    assert_eq!((back.path(), back.first(".acting").is_none()), ("/services/home-retrofit", true));
    let other_tab = zhao.open("/services/device-repair").await;
    zhao.choose(LI.name()).await;
    let page = zhao.open("/services/device-repair").await;
    zhao.choose(&word("whom-me")).await;
    let page = zhao.submit(page.form()).await;
    assert_eq!(page.status, 409);
    page.says(&word("start-for-now-me"));
    assert!(zhao.submit(other_tab.form()).await.path().starts_with("/apply/"));
}

async fn the_code_is_of_no_use_in_another_browser(tantu: Tantu) {
    let (mut zhao, mut sun) = (tantu.resident(&ZHAO).await, tantu.resident(&SUN).await);
    zhao.ask_to_help("relative", &ZHAO, &LI, &[]).await;
    let code = zhao.code(&LI);
    sun.ask_to_help("relative", &SUN, &QIAN, &[]).await;
    let page = sun.post("/for/new/code", &[("code", &code)]).await;
    assert_eq!(page.status, 422);
    // Nor with the cookie of the one who asked.
    sun.put_cookie(CHALLENGE, zhao.cookie(CHALLENGE).unwrap());
    let page = sun.post("/for/new/code", &[("code", &code)]).await;
    assert_eq!((page.status, page.location()), (303, "/for/new"));
    let mut visitor = tantu.visitor();
    visitor.put_cookie(CHALLENGE, zhao.cookie(CHALLENGE).unwrap());
    assert_eq!(visitor.post("/for/new/code", &[("code", &code)]).await.status, 303);
    assert_eq!(tantu.count("select count(*) from mandates").await, 0);
    // It signs nobody in, either.
    visitor.put_cookie("__Host-tantu-sign-in", zhao.cookie(CHALLENGE).unwrap());
    visitor.post("/sign-in/code", &[("code", &code)]).await;
    assert_eq!(visitor.cookie(SESSION), None);
    let page = zhao.open("/for/new/code").await;
    assert_eq!(zhao.fill_in(&page, &[("code", &code)]).await.address, "/for?made");
    assert_eq!(zhao.post("/for/new/code", &[("code", &code)]).await.location(), "/for/new", "it is used up");
}

async fn nothing_tells_whether_somebody_has_been_here(tantu: Tantu) {
    let (mut zhao, _li) = neighbours(&tantu).await;
    let people = tantu.count("select count(*) from residents").await;
    let known = zhao.ask_to_help("relative", &ZHAO, &LI, &[]).await;
    let unknown = zhao.ask_to_help("relative", &ZHAO, &WU, &[]).await;
    let alike = |page: &Page, who: &Cast| page.html.replace(who.name(), "").replace(&who.phone[7..], "");
    assert_eq!(alike(&known, &LI), alike(&unknown, &WU));
    assert_eq!(
        tantu.count("select count(*) from residents").await,
        people,
        "nobody is kept who has not agreed"
    );
}

async fn a_slip_is_said_at_its_field_and_what_was_typed_stays(tantu: Tantu) {
    let mut zhao = tantu.resident(&ZHAO).await;
    let page = zhao.open("/for/new").await;
    let page = zhao.fill_in(&page, &[]).await;
    assert_eq!((page.status, page.problems()[0].0.as_str()), (422, "#kind"));
    let page = zhao.fill_in(&page, &[("kind", "relative")]).await;
    assert_eq!(page.path(), "/for/new/relative");
    for (field, typed, at) in [
        ("helper", "拨打 13800138000", "#helper"),
        ("phone", "1380013", "#phone"),
        ("phone", ZHAO.phone, "#phone"),
        ("services-home-home-retrofit", "yes", "#which"),
        ("which", "some", "#which"),
        ("term", "", "#term"),
    ] {
        watch::the_log();
        let page = zhao.ask_to_help("relative", &ZHAO, &LI, &[(field, typed)]).await;
        let problems = page.problems();
        assert_eq!((page.status, problems.len(), problems[0].0.as_str()), (422, 1, at), "{field} {typed}");
        assert_eq!(page.value("resident").as_deref(), Some(LI.name()));
        assert_eq!(page.value("acts-apply").as_deref(), Some("yes"));
    }
    assert_eq!(zhao.messages(&LI), 0);
    let page = zhao.ask_to_help("relative", &ZHAO, &LI, &[]).await;
    for _ in 0..5 {
        zhao.fill_in(&page, &[("code", "000000")]).await;
    }
    let page = zhao.fill_in(&page, &[("code", "000000")]).await;
    page.says(&word("mandate-code-spent"));
    let page = zhao.press(&page, &word("mandate-code-again")).await;
    page.says(&word("mandate-code-sent-again"));
    let code = zhao.code(&LI);
    assert_eq!(zhao.fill_in(&page, &[("code", &code)]).await.address, "/for?made");
}

async fn nobody_acts_under_what_is_not_theirs(tantu: Tantu) {
    let (mut zhao, mut li) = neighbours(&tantu).await;
    zhao.acts_for(&ZHAO, &LI).await;
    let id = zhao.open("/for").await.whom(LI.name());
    let mut sun = tantu.resident(&SUN).await;
    for person in [&mut sun, &mut li] {
        for wrong in [id.as_str(), "00000000-0000-4000-8000-000000000000", "", "nobody"] {
            let page = person.post("/for", &[("for", wrong)]).await;
            assert_eq!((page.status, page.problems().len()), (422, 1), "{wrong}");
            assert!(person.open("/applications").await.first(".acting").is_none());
        }
    }
    assert_eq!(sun.get(&format!("/for/{id}/end")).await.status, 404);
    assert_eq!(li.get(&format!("/for/{id}/end")).await.status, 404, "she ends it where she sees it");
    assert_eq!(zhao.post(&format!("/helpers/{id}/end"), &[]).await.status, 404);
}

async fn whoever_changes_for_whom_is_not_led_to_the_page_of_another(tantu: Tantu) {
    let (mut zhao, _li) = neighbours(&tantu).await;
    zhao.acts_for(&ZHAO, &LI).await;
    let reference = zhao.apply(&LI).await;
    let case = zhao.open(&format!("/applications/{reference}")).await;
    let page = zhao.click(&case, &word("acting-change")).await;
    assert!(page.address.starts_with("/for?next="));
    let same = zhao.fill_in(&page, &[]).await;
    assert_eq!(same.path(), case.path());
    let other = zhao.fill_in(&page, &[("for", "me")]).await;
    assert_eq!(other.path(), "/applications");
    for next in ["//evil.example", "https://evil.example"] {
        assert_eq!(zhao.send(&format!("/for?next={next}"), &[("for", "me")]).await.path(), "/applications");
    }
}

async fn a_helper_does_not_flood_the_street_with_messages(tantu: Tantu) {
    let mut zhao = tantu.resident(&ZHAO).await;
    for who in [&LI, &WU, &ZHOU, &QIAN, &SUN] {
        assert_eq!(zhao.ask_to_help("relative", &ZHAO, who, &[]).await.status, 200);
    }
    assert_eq!(zhao.ask_to_help("relative", &ZHAO, &BOY, &[]).await.status, 429);
    assert_eq!(zhao.messages(&BOY), 0);
    tantu.forward(Duration::minutes(10));
    assert_eq!(zhao.ask_to_help("relative", &ZHAO, &BOY, &[]).await.status, 200);
}

async fn whoever_helps_is_asked_for_whom_after_signing_in(tantu: Tantu) {
    let (mut zhao, _li) = neighbours(&tantu).await;
    zhao.help("relative", &ZHAO, &LI, &[]).await;
    assert_eq!(
        zhao.open("/sign-in").await.path(),
        "/applications",
        "whoever is signed in is not asked again"
    );
    let mut anew = tantu.visitor();
    let page = anew.open(SERVICE).await;
    let page = anew.submit(page.form()).await;
    let page = anew.sign_in_at(&page, &ZHAO).await;
    assert_eq!((page.path(), page.h1()), ("/for", word("whom-title")));
    let id = page.whom(LI.name());
    let page = anew.fill_in(&page, &[("for", &id)]).await;
    assert!(page.first(".acting").is_some(), "{}", page.address);
    assert!(page.path().contains("/apply/") || page.path().ends_with("/start"), "{}", page.address);
}
