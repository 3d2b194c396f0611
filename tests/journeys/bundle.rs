//! One thing (一件事): a form that opens several cases, each followed on its own and together.

use futures_util::future::join_all;
use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{Tantu, cast::LI, journeys, word};

journeys! {
    one_form_opens_each_case_that_was_wanted
    nobody_is_asked_the_same_thing_twice
    each_is_followed_on_its_own_and_together
    sending_twice_opens_each_once
    who_registers_for_work_with_something_else_is_registered
    who_wants_nothing_is_told_to_choose
}

const EXAMPLE: &str = "first-certificate-and-subsidies";

async fn one_form_opens_each_case_that_was_wanted(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let answers = tantu.example("440307", "one-thing", EXAMPLE).answers;
    let receipt = li.receipt_for("one-thing", &answers).await;
    receipt.says("您这次一共交了 3 件事");
    for title in ["残疾人证新办", "生活补贴", "护理补贴"] {
        receipt.says(title);
    }
    assert_eq!(tantu.count("select count(*) from cases").await, 3);
    let staff = tantu.staff(Role::City).await;
    let queue = staff.get("/cases").await.json;
    let cases = queue["cases"].as_array().expect("the queue is a list");
    let mut services: Vec<_> = cases.iter().filter_map(|case| case["service"].as_str()).collect();
    services.sort_unstable();
    assert_eq!(services, ["certificate-first", "living-subsidy", "nursing-subsidy"]);
    for case in cases {
        let reference = case["reference"].as_str().expect("a case has a number");
        let answers = staff.get(&format!("/cases/{reference}")).await.json["answers"].clone();
        assert!(answers["name"]["value"] == json!("刘桂兰"), "each has what it asks itself: {answers}");
    }
}

async fn nobody_is_asked_the_same_thing_twice(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let answers = tantu.example("440307", "one-thing", EXAMPLE).answers;
    let (mut page, mut headings) = (li.begin_for("one-thing").await, Vec::new());
    while page.name() != "check" {
        headings.push((page.name().rsplit("--").next().unwrap_or_default().to_owned(), page.h1()));
        page = li.answer_one(&page, &answers).await;
    }
    for fact in ["citizen-id", "name", "address", "registered", "phone", "income"] {
        let asked = headings.iter().filter(|(question, _)| question == fact).count();
        assert_eq!(asked, 1, "{fact}: {headings:?}");
    }
}

async fn each_is_followed_on_its_own_and_together(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let answers = tantu.example("440307", "one-thing", EXAMPLE).answers;
    let opened = li.apply_with("one-thing", &answers).await;
    assert_eq!(opened.len(), 3);
    let list = li.open("/applications").await;
    for reference in &opened {
        list.says(reference);
        let page = li.open_case(reference).await;
        page.says(&word("application-together"));
        for other in opened.iter().filter(|other| *other != reference) {
            page.link(other);
        }
    }
    let staff = tantu.staff(Role::City).await;
    staff.make(&opened[0], "accept", json!({})).await;
    li.send(&format!("/applications/{}/withdraw", opened[1]), &[]).await;
    let mut standings = Vec::new();
    for reference in &opened {
        let file = staff.get(&format!("/cases/{reference}")).await.json;
        standings.push((file["standing"].clone(), file["version"].clone()));
    }
    let expected = [("underway", 2), ("withdrawn", 2), ("underway", 1)];
    assert_eq!(standings, expected.map(|(standing, version)| (json!(standing), json!(version))));
    li.open_case(&opened[2]).await.says(&word("application-withdrawn-title"));
}

async fn sending_twice_opens_each_once(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let answers = tantu.example("440307", "one-thing", EXAMPLE).answers;
    let page = li.begin_for("one-thing").await;
    let check = li.walk(page, &answers).await;
    let presses = (0..5).map(|_| {
        let (mut window, check) = (li.clone(), check.address.clone());
        async move { window.post(&check, &[]).await }
    });
    let answers = join_all(presses).await;
    for page in &answers {
        assert_eq!((page.status, page.location()), (303, answers[0].location()));
    }
    assert_eq!(li.post(&check.address, &[]).await.location(), answers[0].location());
    assert_eq!(tantu.count("select count(*) from cases").await, 3);
}

async fn who_registers_for_work_with_something_else_is_registered(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let answers = tantu.example("440307", "one-thing", "renewal-and-work").answers;
    li.receipt_for("one-thing", &answers).await;
    let register = li.open("/work/register").await;
    assert_eq!((register.status, register.path()), (200, "/work/register"));
    register.says("用电脑、坐办公室");
}

async fn who_wants_nothing_is_told_to_choose(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin_for("one-thing").await;
    assert_eq!(page.name(), "wanted");
    let page = li.fill_in(&page, &[]).await;
    assert_eq!((page.status, page.problems().len()), (422, 1));
}
