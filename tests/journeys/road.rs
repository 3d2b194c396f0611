//! The whole road, from the first page to a closed case.

use serde_json::json;
use tantu_app::locale::Language;
use tantu_domain::region::Role;
use tantu_journeys::{Person, SERVICE, Tantu, cast::LI, journeys, word};
use time::Duration;

journeys! {
    a_resident_walks_the_whole_road
    a_resident_walks_the_whole_road_in_english
    a_resident_walks_by_the_words_on_the_page
}

async fn a_resident_walks_the_whole_road(tantu: Tantu) {
    let days = ["2026 年 11 月 24 日", "2026 年 11 月 27 日"];
    walk(&tantu, tantu.visitor(), Language::Chinese, days).await;
}

async fn a_resident_walks_the_whole_road_in_english(tantu: Tantu) {
    let days = ["Tuesday, 24 November 2026", "Friday, 27 November 2026"];
    walk(&tantu, tantu.visitor().speaking("en-GB,en;q=0.8"), Language::English, days).await;
}

/// `days` are the last of taking in and of reviewing, counted from a Friday and then from the same day.
async fn walk(tantu: &Tantu, mut resident: Person, language: Language, days: [&str; 2]) {
    let office = |role| tantu.app().region().office(role, language.tag());
    let told = |key: &str, role| tantu.told(language, key, &[("office", office(role))]);
    let page = resident.open("/").await;
    let (_, matter) = page.links().into_iter().find(|(_, href)| href == "/matters/certificate").unwrap();
    let page = resident.open(&matter).await;
    let (_, service) = page.links().into_iter().find(|(_, href)| href == SERVICE).unwrap();
    let page = resident.open(&service).await;
    let form = page.form();
    let page = resident.submit(form).await;
    assert_eq!(page.path(), "/sign-in");
    let page = resident.sign_in_at(&page, &LI).await;
    assert_eq!((page.status, page.name()), (200, "number"), "signing in leads on to the first question");
    let page = resident.answer_all(page, &LI).await;
    page.says(LI.number);
    page.says(LI.address);
    let receipt = resident.fill_in(&page, &[]).await;
    assert_eq!(receipt.name(), "receipt");
    let reference = receipt.path().split('/').nth(2).unwrap().to_owned();
    receipt.says(&reference);
    receipt.says("12385");
    let case = format!("/applications/{reference}");
    let page = resident.open(&case).await;
    page.says(office(Role::Street));
    page.says(days[0]);

    let (street, district) = (tantu.staff(Role::Street).await, tantu.staff(Role::District).await);
    let queue = street.get("/cases").await;
    assert_eq!(queue.json["cases"][0]["reference"], json!(reference));
    street.make(&reference, "accept", json!({})).await;
    let page = resident.open(&case).await;
    page.says(&told("event-accepted", Role::Street));
    page.says(office(Role::District));
    page.says(days[1]);
    for (name, key) in
        [("approve", "event-approved"), ("deliver", "event-delivered"), ("close", "event-closed")]
    {
        tantu.forward(Duration::minutes(10));
        district.make(&reference, name, json!({})).await;
        let page = resident.open(&case).await;
        let last = page.text_of(".timeline li");
        assert!(last.contains(&told(key, Role::District)), "the last that happened comes first: {last}");
    }
    let page = resident.open(&case).await;
    let finished = tantu.told(language, "finished", &[]);
    assert_eq!(page.h1(), finished);
    assert_eq!(page.all(".timeline li").len(), 5);
    assert_eq!(page.all(".timeline time[datetime]").len(), 5, "each with its day");
    let page = resident.open("/applications").await;
    page.says(&finished);
    assert_eq!(district.get("/cases").await.json["cases"], json!([]), "nothing is left to do");
}

async fn a_resident_walks_by_the_words_on_the_page(tantu: Tantu) {
    let mut li = tantu.visitor();
    let page = li.open("/").await;
    let page = li.click(&page, &word("matter-certificate")).await;
    let page = li.click(&page, &tantu.told(Language::Chinese, "title", &[])).await;
    let page = li.press(&page, &word("service-start")).await;
    let page = li.sign_in_at(&page, &LI).await;
    let page = li.answer_all(page, &LI).await;
    let page = li.press(&page, &word("check-submit")).await;
    let page = li.click(&page, &word("receipt-follow")).await;
    let page = li.click(&page, &word("application-sent")).await;
    for answer in [LI.number, LI.address, LI.phone, "没有变化", "寄给我", "2027 年 2 月 28 日"] {
        page.says(answer);
    }
    let page = li.back(&page).await;
    let page = li.click(&page, &word("application-receipt")).await;
    page.says(&word("receipt-title"));
    let page = li.click(&page, &word("shell-applications")).await;
    page.says("街道残联正在看您的材料");
    let page = li.press(&page, &word("shell-sign-out")).await;
    page.says(&word("signed-out-title"));
}
