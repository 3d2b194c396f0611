//! Places: each sees its own way of working, one without a file says so, and a case crosses from one to another.

use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{Page, Person, RENEWAL, Tantu, cast::LI, journeys, word};

journeys! {
    a_place_without_a_file_goes_by_the_national_rules_and_says_so
    five_places_each_see_their_own_stages
    a_limit_of_ones_own_place_is_told
    the_place_that_was_chosen_is_remembered
    a_draft_stays_where_it_was_begun
    what_is_handed_in_here_is_decided_there
    whoever_is_registered_somewhere_else_writes_where
}

/// The steps of a home retrofit, as somebody in this place reads them.
async fn steps(person: &mut Person, region: &str) -> Page {
    person.go_to(region).await;
    person.open("/services/home-retrofit").await
}

async fn a_place_without_a_file_goes_by_the_national_rules_and_says_so(mut tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.open("/").await.keeps_quiet_about(&word("home-default"));
    tantu.set_up_in("110101");
    tantu.restart().await;
    li.move_to(&tantu);
    for address in ["/", "/services/certificate-renewal"] {
        li.open(address).await.says(&word("home-default"));
    }
    let reference = li.apply(&LI).await;
    li.open_case(&reference).await.says("您所在的乡镇（街道）残联");
    let staff = tantu.staff_in("110101", Role::Street).await;
    staff.make(&reference, "accept", json!({})).await;
    assert_eq!(li.send("/place", &[("place", "440307")]).await.status, 200);
    li.open("/").await.keeps_quiet_about(&word("home-default"));
}

async fn five_places_each_see_their_own_stages(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let mut roads = Vec::new();
    for (region, office, has, lacks) in [
        ("440307", "龙岗区残联", "选施工单位", "市残联审批"),
        ("360483", "庐山市残联", "村（社区）残疾人专职委员看申请", "选施工单位"),
        ("430103", "天心区残联", "社区（村）残疾人专职委员看申请", "安康"),
        ("610900", "县（市、区）残联", "安康市残联审批", "龙岗"),
        ("330211", "镇海区残联", "镇海区残联先问您满意不满意", "龙岗"),
    ] {
        let page = steps(&mut visitor, region).await;
        page.says(office);
        page.says(has);
        page.keeps_quiet_about(lacks);
        roads.push(page.text_of("main ol"));
    }
    for (number, road) in roads.iter().enumerate() {
        assert!(!road.is_empty() && !roads[number + 1..].contains(road), "no two are alike: {road}");
    }
}

async fn a_limit_of_ones_own_place_is_told(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    for (region, days) in [("440307", "最多 2 个工作日"), ("430103", "最多 3 个工作日")] {
        visitor.go_to(region).await;
        visitor.open("/services/certificate-renewal").await.says(days);
    }
    visitor.go_to("360483").await;
    assert_eq!(visitor.open("/services/special-hardship").await.status, 404, "that is a rule of Shenzhen");
}

async fn the_place_that_was_chosen_is_remembered(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let page = visitor.open("/").await;
    page.says("深圳市龙岗区");
    let page = visitor.click(&page, &word("home-place.change")).await;
    assert_eq!(page.value("place").as_deref(), Some("440307"));
    let page = visitor.fill_in(&page, &[("place", "610900")]).await;
    assert_eq!(page.path(), "/");
    page.says("安康市");
    visitor.close_browser();
    tantu.forward(time::Duration::days(60));
    visitor.open("/").await.says("安康市");
    assert_eq!(visitor.post("/place", &[("place", "999999")]).await.status, 404);
    visitor.put_cookie("__Host-tantu-place", "999999");
    visitor.open("/").await.says("深圳市龙岗区");
}

async fn a_draft_stays_where_it_was_begun(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    li.go_to("610900").await;
    let check = li.answer_all(page, &LI).await;
    let receipt = li.fill_in(&check, &[]).await;
    let reference = receipt.path().split('/').nth(2).expect("a receipt has a number").to_owned();
    assert_eq!(tantu.staff(Role::Street).await.version(&reference).await, 1);
    assert_eq!(li.begin_for(RENEWAL).await.name(), "number", "and one of its own can be begun here");
}

async fn what_is_handed_in_here_is_decided_there(tantu: Tantu) {
    let (mut li, reference) = tantu.applied("certificate-first", "child-cross-province").await;
    let [here, there, nowhere] = [
        tantu.staff(Role::City).await,
        tantu.staff_in("360483", Role::City).await,
        tantu.staff_in("430103", Role::City).await,
    ];
    let not_here = json!("not-here");
    let answer = there.play(&reference, "accept", json!({})).await;
    assert_eq!((answer.status, &answer.json["error"]), (403, &not_here), "the place that accepts is another");
    here.make(&reference, "accept", json!({})).await;
    here.make(&reference, "assess", json!({ "result": "精神二级" })).await;
    li.open_case(&reference).await.says("庐山市残联");
    let answer = here.play(&reference, "approve", json!({})).await;
    assert_eq!((answer.status, &answer.json["error"]), (403, &not_here), "the place that decides is another");
    let case = format!("/cases/{reference}");
    assert_eq!(nowhere.get(&case).await.status, 404);
    assert_eq!(nowhere.play_on(&reference, 3, "approve", json!({})).await.status, 404);
    assert_eq!(nowhere.get("/cases").await.json, json!({ "cases": [] }));
    assert_eq!(there.get("/cases").await.json["cases"][0]["reference"], json!(reference));
    there.make(&reference, "approve", json!({})).await;
    there.make(&reference, "deliver", json!({})).await;
    assert_eq!(here.get(&case).await.json["stage"], json!("visit"), "and the visit is from next door again");
}

async fn whoever_is_registered_somewhere_else_writes_where(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = li.begin().await.path().trim_end_matches("/number").to_owned();
    let elsewhere = [("registered", "elsewhere"), ("registered-elsewhere", "云南省大理市")];
    let page = li.send(&format!("{draft}/registered"), &elsewhere).await;
    assert_eq!((page.status, page.name()), (200, "address"));
    let page = li.open(&draft).await;
    let check = li.fill_in(&page, &[("number", LI.number)]).await;
    let mut page = check;
    let answers = LI.answers();
    while page.name() != "check" {
        let typed =
            answers.iter().filter(|(question, ..)| *question == page.name() && *question != "registered");
        let typed: Vec<_> = typed.map(|(_, field, text)| (*field, *text)).collect();
        page = li.fill_in(&page, &typed).await;
    }
    page.says("云南省大理市");
    let receipt = li.fill_in(&page, &[]).await;
    assert_eq!(receipt.name(), "receipt");
    let reference = receipt.path().split('/').nth(2).expect("a receipt has a number").to_owned();
    let here = tantu.staff(Role::District).await;
    here.make(&reference, "accept", json!({})).await;
    here.make(&reference, "approve", json!({})).await;
}
