//! Whoever carries the disk away, or a copy of it, learns nothing about anybody.

use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{
    Person, Tantu,
    cast::{self, LI, NOTE, REASON, WU, ZHOU},
    journeys, watch, word,
};
use tantu_server::http::cookies;
use time::Duration;

journeys! {
    nobody_who_has_the_disk_reads_what_people_told
    a_new_key_is_taken_up_while_people_go_on
}

/// Nothing of the cast is anywhere on the disk, nor in the log, nor what lets somebody in.
async fn assert_nothing_is_read(tantu: &Tantu, people: &[&Person]) {
    let at_rest = tantu.at_rest().await;
    let mut secrets: Vec<_> = cast::secrets().into_iter().map(str::to_owned).collect();
    let sessions = people.iter().filter_map(|person| person.cookie(cookies::SESSION));
    let sessions: Vec<_> = sessions.map(str::to_owned).collect();
    assert!(!sessions.is_empty(), "somebody is signed in");
    secrets.extend(sessions);
    for (place, text) in &at_rest {
        for secret in &secrets {
            assert!(!text.contains(secret), "{secret} is in {place}");
        }
    }
    let is_found = |words: &str| at_rest.iter().any(|(_, text)| text.contains(words));
    assert!(is_found("certificate-renewal"), "what is no secret is read, so we do look where things are");
    assert_eq!(watch::the_log().leaks(), Vec::<String>::new());
}

async fn nobody_who_has_the_disk_reads_what_people_told(mut tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    let (mut li, mut zhou, mut wu) =
        (tantu.resident(&LI).await, tantu.resident(&ZHOU).await, tantu.resident(&WU).await);
    let places: Vec<_> = tantu.at_rest().await.into_iter().map(|(place, _)| place).collect();
    let is_there = |place: &str| places.iter().any(|it| it == place);
    assert!(is_there("events") || is_there("tantu.sqlite") && is_there("tantu.sqlite-wal"), "{places:?}");
    // Sent, to be mended, mended in part, mended.
    let reference = li.apply(&LI).await;
    staff.request_correction(&reference, "address", NOTE).await;
    let page = li.open_case(&reference).await;
    let tasks = li.press(&page, &word("application-correct-start")).await;
    let page = li.click(&tasks, "现在的住址").await;
    let tasks = li.fill_in(&page, &[("address", WU.address)]).await;
    assert_nothing_is_read(&tantu, &[&li]).await;
    let check = li.click(&tasks, &word("tasks-check")).await;
    li.press(&check, &word("check-submit-correct")).await;
    staff.make(&reference, "accept", json!({})).await;
    // Refused.
    let refused = wu.apply(&WU).await;
    staff.make(&refused, "refuse", json!({ "reason": REASON })).await;
    // Withdrawn.
    let withdrawn = zhou.apply(&ZHOU).await;
    let page = zhou.open_case(&withdrawn).await;
    let asked = zhou.click(&page, &word("withdraw-yes")).await;
    zhou.press(&asked, &word("withdraw-yes")).await;
    // Half filled in; and a page that was sent when the sign-in had ended.
    let page = zhou.begin().await;
    let page = if page.name() == "known" { zhou.go_on(&page).await } else { page };
    tantu.forward(Duration::hours(2));
    let sign_in = zhou.fill_in(&page, &[("number", ZHOU.number), ("phone", ZHOU.phone)]).await;
    assert_eq!(sign_in.path(), "/sign-in");
    super::finder::answered(&mut tantu.visitor(), &[]).await;
    assert_nothing_is_read(&tantu, &[&li, &zhou, &wu]).await;
    zhou.sign_in_at(&sign_in, &ZHOU).await;
    assert_nothing_is_read(&tantu, &[&li, &zhou, &wu]).await;
    tantu.restart().await;
    assert_nothing_is_read(&tantu, &[&li, &zhou, &wu]).await;
}

async fn a_new_key_is_taken_up_while_people_go_on(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    for _ in 0..3 {
        let rotated = tantu.app().store().rotate_keys(tantu.app().now()).await.unwrap();
        assert!(rotated.sealed >= 3, "{rotated:?}");
        assert!(li.open_case(&reference).await.path().contains(&reference));
        tantu.forward(Duration::minutes(31));
    }
    assert!(li.open("/applications").await.text_of(".case-card").contains(&reference));
    assert_nothing_is_read(&tantu, &[&li]).await;
}
