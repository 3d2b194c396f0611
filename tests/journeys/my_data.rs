//! Everything that is kept about somebody: read, corrected, taken along, deleted.

use serde_json::Value;
use tantu_domain::{mandate::Kind, region::Role};
use tantu_journeys::{
    Page, Person, RENEWAL, Tantu,
    cast::{LI, STAFF, ZHOU},
    journeys, word,
};
use tantu_server::jobs::{self, retention};
use time::Duration;

journeys! {
    a_person_reads_everything_that_is_kept_about_them
    a_name_is_corrected
    everything_is_taken_along_by_people_and_by_programs
    the_log_names_the_office_and_never_the_person
    a_draft_says_until_when_it_is_kept_and_goes_then
    whoever_has_no_case_is_gone_at_once
    a_case_under_way_keeps_everything_from_being_deleted
    what_has_to_be_kept_goes_when_its_time_is_up
    whoever_begins_anew_is_not_deleted_later
    another_helper_does_not_see_it_and_a_guardian_does
    every_page_is_as_plain_in_english
}

/// Li, who has sent one application and not finished another.
async fn li(tantu: &Tantu) -> (Person, String) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    li.begin_for(RENEWAL).await;
    (li, reference)
}

async fn withdraw(li: &mut Person, reference: &str) {
    li.send(&format!("/applications/{reference}/withdraw"), &[]).await;
}

fn is_attached(page: &Page, kind: &str) {
    assert_eq!(page.status, 200);
    assert!(page.header("content-disposition").starts_with("attachment; filename="));
    assert!(page.header("cache-control").contains("no-store"));
    assert!(page.header("content-type").starts_with(kind));
}

async fn a_person_reads_everything_that_is_kept_about_them(tantu: Tantu) {
    let (mut li, reference) = li(&tantu).await;
    let page = li.open("/applications").await;
    let page = li.click(&page, &word("my-data-link")).await;
    assert_eq!(page.path(), "/my-data");
    for part in ["person", "consents", "mandates", "ways", "drafts", "cases", "messages"] {
        page.says(&word(&format!("my-data-{part}")));
    }
    page.says(LI.phone);
    page.says(&reference);
    page.says("您自己同意的，现在有效。");
    assert_eq!(li.click(&page, &word("my-data-devices-link")).await.path(), "/devices");
    assert_eq!(li.click(&page, &word("my-data-consents-link")).await.path(), "/consent");
    li.click(&page, "看交的内容").await.says(LI.address);
}

async fn a_name_is_corrected(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.knows("李秀英");
    let page = li.open("/my-data/name").await;
    for (typed, told) in
        [("  ", word("problem-name-missing")), (&"李".repeat(31), "最多写 30 个字".to_owned())]
    {
        let page = li.fill_in(&page, &[("name", typed)]).await;
        assert!(page.problems()[0].1.contains(&told), "{:?}", page.problems());
    }
    let page = li.fill_in(&page, &[("name", " 李秀英 ")]).await;
    page.says(&word("my-data-renamed"));
    page.says("李秀英");
    assert_eq!(li.open("/my-data/name").await.value("name").as_deref(), Some("李秀英"));
}

async fn everything_is_taken_along_by_people_and_by_programs(tantu: Tantu) {
    let (mut li, reference) = li(&tantu).await;
    tantu.staff(Role::District).await.make(&reference, "accept", serde_json::json!({})).await;
    let page = li.open("/my-data").await;
    let file = li.click(&page, &word("my-data-html")).await;
    is_attached(&file, "text/html");
    for part in [LI.phone, LI.number, "12 号 3 栋 401", &reference, "短信"] {
        assert!(file.html.contains(part), "{part}");
    }
    for reference in ["href=", "src=", "<form", "action="] {
        assert!(!file.html.contains(reference), "it needs nothing else: {reference}");
    }
    file.keeps_quiet_about(STAFF);

    let file = li.click(&page, &word("my-data-json")).await;
    is_attached(&file, "application/json");
    let json: Value = serde_json::from_str(&file.html).unwrap();
    assert_eq!(json["person"]["phone"], LI.phone);
    assert_eq!(json["consents"][0]["capacity"], "self");
    assert_eq!(json["cases"][0]["reference"], reference.as_str());
    assert!(json["cases"][0]["answers"].to_string().contains(LI.number));
    assert_eq!(json["cases"][0]["events"][1]["by"]["role"], "district");
    assert_eq!(json["drafts"].as_array().unwrap().len(), 1);
    file.keeps_quiet_about(STAFF);
    li.open("/my-data/log").await.says("下载了全部资料");
}

async fn the_log_names_the_office_and_never_the_person(tantu: Tantu) {
    let (mut li, reference) = li(&tantu).await;
    let staff = tantu.staff(Role::District).await;
    tantu.forward(Duration::minutes(1));
    staff.get(&format!("/cases/{reference}")).await;
    tantu.forward(Duration::minutes(1));
    staff.make(&reference, "accept", serde_json::json!({})).await;
    let page = li.open("/my-data/log").await;
    page.says(&format!("龙岗区残联：看了这件申请。办件号 {reference}"));
    page.says(&format!("龙岗区残联：办了这件申请。办件号 {reference}"));
    page.says(&format!("您自己：交了这件申请。办件号 {reference}"));
    page.says("您自己：用短信登录了");
    page.keeps_quiet_about(STAFF);
    assert!(page.text_of(".timeline li").contains("龙岗区残联"), "the latest first");
    let mut zhou = tantu.resident(&ZHOU).await;
    zhou.open("/my-data/log").await.keeps_quiet_about(&reference);
}

async fn a_draft_says_until_when_it_is_kept_and_goes_then(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.begin().await;
    let until = "2027 年 5 月 19 日";
    li.open("/applications").await.says(until);
    li.open("/services/certificate-renewal/start").await.says(until);
    li.open("/my-data").await.says(until);
    tantu.forward(retention::DRAFTS - Duration::MINUTE);
    jobs::tick(tantu.app(), tantu.app().now()).await;
    assert_eq!(tantu.count("select count(*) from drafts").await, 1);
    tantu.forward(Duration::MINUTE);
    jobs::tick(tantu.app(), tantu.app().now()).await;
    assert_eq!(tantu.count("select count(*) from drafts").await, 0);
    li.come_back().await;
    li.open("/my-data/log").await.says("删了没人动的草稿");
}

async fn whoever_has_no_case_is_gone_at_once(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.begin().await;
    let page = li.open("/my-data").await;
    let page = li.click(&page, &word("my-data-delete")).await;
    page.says("1 份，马上删掉");
    page.says(&word("my-deletion-person.now"));
    let page = li.press(&page, &word("my-deletion-yes")).await;
    assert_eq!(page.path(), "/my-data/deleted");
    assert_eq!(page.h1(), word("my-deletion-done"));
    assert_eq!(li.open("/applications").await.path(), "/sign-in");
    for table in ["residents", "drafts", "sessions", "consents", "messages"] {
        assert_eq!(tantu.count(&format!("select count(*) from {table}")).await, 0, "{table}");
    }
    li.sign_in(&LI).await;
    li.open("/applications").await.says(&word("applications-empty"));
}

async fn a_case_under_way_keeps_everything_from_being_deleted(tantu: Tantu) {
    let (mut li, reference) = li(&tantu).await;
    let page = li.open("/my-data/delete").await;
    page.says(&word("my-deletion-open.text"));
    assert!(page.all("main form").is_empty());
    assert_eq!(page.links_to_cases(), [reference]);
    let page = li.send("/my-data/delete", &[]).await;
    assert_eq!(page.path(), "/my-data/delete", "not even by hand");
    assert_eq!(tantu.count("select count(*) from drafts").await, 1);
}

async fn what_has_to_be_kept_goes_when_its_time_is_up(tantu: Tantu) {
    let (mut li, reference) = li(&tantu).await;
    withdraw(&mut li, &reference).await;
    let page = li.open("/my-data/delete").await;
    page.says("要留到 2029 年 11 月 19 日");
    li.press(&page, &word("my-deletion-yes")).await;
    assert_eq!(tantu.count("select count(*) from drafts").await, 0);
    li.sign_in(&LI).await;
    let page = li.open("/my-data").await;
    page.says(&word("my-data-deletion-asked.text"));
    page.says(&reference);
    tantu.forward(retention::CASES);
    jobs::tick(tantu.app(), tantu.app().now()).await;
    for table in ["residents", "cases", "events", "submissions", "consents", "mandates", "deletions"] {
        assert_eq!(tantu.count(&format!("select count(*) from {table}")).await, 0, "{table}");
    }
}

async fn whoever_begins_anew_is_not_deleted_later(tantu: Tantu) {
    let (mut li, reference) = li(&tantu).await;
    withdraw(&mut li, &reference).await;
    li.send("/my-data/delete", &[]).await;
    li.sign_in(&LI).await;
    li.begin().await;
    assert_eq!(tantu.count("select count(*) from deletions").await, 0);
    tantu.forward(retention::CASES);
    jobs::tick(tantu.app(), tantu.app().now()).await;
    assert_eq!(tantu.count("select count(*) from residents").await, 1);
}

async fn another_helper_does_not_see_it_and_a_guardian_does(tantu: Tantu) {
    let pages = ["", "/name", "/log", "/download.json", "/download.html", "/delete"];
    let mut relative = crate::consent::helping(&tantu, Kind::Relative, Some(ZHOU.phone), None).await;
    for page in pages {
        assert_eq!(relative.open(&format!("/my-data{page}")).await.status, 404, "{page}");
    }
    for page in ["/name", "/delete"] {
        assert_eq!(relative.post(&format!("/my-data{page}"), &[("name", "x")]).await.status, 404, "{page}");
    }
    relative.open("/applications").await.keeps_quiet_about(&word("my-data-link"));

    let ground = Some(tantu_domain::mandate::Ground::Intellectual);
    let mut guardian = crate::consent::helping(&tantu, Kind::Guardian, Some(ZHOU.phone), ground).await;
    for page in pages {
        assert_eq!(guardian.open(&format!("/my-data{page}")).await.status, 200, "{page}");
    }
    let page = guardian.open("/my-data").await;
    page.says(ZHOU.phone);
    page.keeps_quiet_about(LI.phone);
    guardian.send("/my-data/delete", &[]).await;
    assert_eq!(tantu.count("select count(*) from residents").await, 1, "only whom it was about");
}

async fn every_page_is_as_plain_in_english(tantu: Tantu) {
    let (li, reference) = li(&tantu).await;
    let mut li = li.speaking("en");
    for page in ["", "/name", "/log", "/download.html", "/delete", "/deleted"] {
        assert_eq!(li.open(&format!("/my-data{page}")).await.status, 200, "{page}");
    }
    withdraw(&mut li, &reference).await;
    li.open("/my-data/delete").await.says("has to stay until");
    li.open("/my-data").await.says("kept until");
}
