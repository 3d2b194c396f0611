//! Whoever carries the disk away, or a copy of it, learns nothing about anybody.

use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{
    Person, Tantu,
    cast::{self, BOY, LI, NOTE, QIAN, REASON, SUN, WU, ZHAO, ZHOU},
    journeys, watch, word,
};
use tantu_server::http::cookies;
use time::Duration;

journeys! {
    nobody_who_has_the_disk_reads_what_people_told
    nobody_who_has_the_disk_learns_who_helps_whom_or_by_what_they_sign_in
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

async fn nobody_who_has_the_disk_learns_who_helps_whom_or_by_what_they_sign_in(mut tantu: Tantu) {
    // Somebody is helped: asked for, agreed to, applied under, and told of.
    let (mut sun, mut qian) = (tantu.resident(&SUN).await, tantu.resident(&QIAN).await);
    let reference = qian.apply(&QIAN).await;
    sun.acts_for(&SUN, &QIAN).await;
    assert!(sun.open("/applications").await.text().contains(&reference));
    let staff = tantu.staff(Role::District).await;
    staff.request_correction(&reference, "address", NOTE).await;
    // A guardianship waits for the papers.
    let guardian = [("citizen-id", BOY.citizen_id()), ("ground", "minor"), ("phone", "")];
    sun.ask_to_help("guardian", &SUN, &BOY, &guardian).await;
    // A card, and somebody who signs in with it.
    let request = json!({ "certificate_number": ZHAO.number, "name": ZHAO.name() });
    let card = staff.ask("POST", "/cards", &request.to_string()).await.json;
    let words: Vec<_> = card["words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    let mut zhao = tantu.visitor();
    let page = zhao.open("/sign-in/card").await;
    let page = zhao.fill_in(&page, &[("number", ZHAO.number), ("phrase", &words.concat())]).await;
    assert_eq!(page.path(), "/applications");
    // A case that is looked up, and somebody's data taken along.
    tantu.visitor().post("/look-up", &[("reference", &reference)]).await;
    assert_eq!(qian.open("/my-data/download.html").await.status, 200);
    let people = [&sun, &qian, &zhao];
    assert_nothing_is_read(&tantu, &people).await;
    tantu.restart().await;
    assert_nothing_is_read(&tantu, &people).await;
    let phrases = [words.concat(), words.join(" ")];
    let at_rest = tantu.at_rest().await;
    assert!(at_rest.iter().all(|(_, text)| phrases.iter().all(|phrase| !text.contains(phrase))));
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
