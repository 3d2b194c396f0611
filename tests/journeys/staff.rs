//! Staff and their programs.

use futures_util::future::join_all;
use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{
    Staff, Tantu,
    cast::{LI, NOTE, REASON, ZHOU},
    journeys, word,
};

journeys! {
    of_many_moves_at_once_exactly_one_is_made
    resident_and_staff_at_once_do_not_both_win
    whoever_saw_an_older_version_is_told_the_newer_one
    a_move_that_does_not_fit_says_why
    an_office_does_only_its_own_work
    staff_of_another_region_find_nothing
    nobody_gets_in_without_a_token_that_works
    a_residents_session_opens_no_office
    the_queue_names_nobody
    what_cannot_be_read_is_answered_in_words
}

async fn case(tantu: &Tantu) -> String {
    tantu.resident(&LI).await.apply(&LI).await
}

async fn of_many_moves_at_once_exactly_one_is_made(tantu: Tantu) {
    let reference = case(&tantu).await;
    let staff = tantu.staff(Role::District).await;
    let moves = (0..8).map(|number| {
        let (staff, reference) = (staff.clone(), reference.clone());
        async move {
            match number % 3 {
                0 => staff.play_on(&reference, 1, "accept", json!({})).await,
                1 => staff.play_on(&reference, 1, "refuse", json!({ "reason": REASON })).await,
                _ => {
                    let corrections = json!({ "corrections": [{ "question": "address", "note": NOTE }] });
                    staff.play_on(&reference, 1, "request-correction", corrections).await
                }
            }
        }
    });
    let answers = join_all(moves).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
    for lost in answers.iter().filter(|answer| answer.status != 200) {
        assert_eq!((lost.status, &lost.json["version"]), (409, &json!(2)), "{}", lost.json);
    }
    assert_eq!(staff.version(&reference).await, 2);
}

async fn resident_and_staff_at_once_do_not_both_win(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    let mut li = tantu.resident(&LI).await;
    for _ in 0..5 {
        let reference = li.apply(&LI).await;
        let (withdraw, mut window) = (format!("/applications/{reference}/withdraw"), li.clone());
        let (page, answer) =
            tokio::join!(window.post(&withdraw, &[]), staff.play_on(&reference, 1, "accept", json!({})));
        let file = staff.get(&format!("/cases/{reference}")).await.json;
        match (page.status, answer.status) {
            (303, 409) => assert_eq!(file["standing"], json!("withdrawn")),
            (409, 200) => page.says(&word("problem-conflict-title")),
            // One after the other: what was accepted can still be taken back.
            (303, 200) => assert_eq!(file["version"], json!(3)),
            other => panic!("{other:?}"),
        }
    }
}

async fn whoever_saw_an_older_version_is_told_the_newer_one(tantu: Tantu) {
    let reference = case(&tantu).await;
    let staff = tantu.staff(Role::District).await;
    staff.make(&reference, "accept", json!({})).await;
    for version in [0, 1, 3, 99] {
        let answer = staff.play_on(&reference, version, "approve", json!({})).await;
        assert_eq!((answer.status, &answer.json["version"]), (409, &json!(2)));
        assert_eq!(answer.json["error"], "overtaken");
    }
}

async fn a_move_that_does_not_fit_says_why(tantu: Tantu) {
    let reference = case(&tantu).await;
    let staff = tantu.staff(Role::District).await;
    let correction =
        |question: &str, note: &str| json!({ "corrections": [{ "question": question, "note": note }] });
    for (name, with, reason) in [
        ("approve", json!({}), "not-at-this-stage"),
        ("deliver", json!({}), "not-at-this-stage"),
        ("close", json!({}), "not-at-this-stage"),
        ("refuse", json!({ "reason": " " }), "without-words"),
        ("request-correction", json!({ "corrections": [] }), "without-words"),
        ("request-correction", correction("address", ""), "without-words"),
        ("request-correction", correction("shoe-size", NOTE), "unknown-question"),
    ] {
        let answer = staff.play(&reference, name, with).await;
        assert_eq!((answer.status, &answer.json["illegal"]["reason"]), (409, &json!(reason)), "{name}");
        assert!(answer.json["message"].as_str().is_some_and(|message| message.ends_with('.')));
    }
    staff.request_correction(&reference, "address", NOTE).await;
    let answer = staff.play(&reference, "accept", json!({})).await;
    assert_eq!((answer.status, &answer.json["illegal"]["reason"]), (409, &json!("waiting-for-resident")));
    assert_eq!(staff.get(&format!("/cases/{reference}")).await.json["possible"], json!([]));
}

async fn an_office_does_only_its_own_work(tantu: Tantu) {
    let reference = case(&tantu).await;
    let [commissioner, street, district] = [
        tantu.staff(Role::Commissioner).await,
        tantu.staff(Role::Street).await,
        tantu.staff(Role::District).await,
    ];
    for (name, may, may_not, needed) in [
        ("accept", &street, Some(&commissioner), "street"),
        ("approve", &district, Some(&street), "district"),
        ("deliver", &district, Some(&commissioner), "district"),
        ("close", &commissioner, None, ""),
    ] {
        if let Some(lower) = may_not {
            let answer = lower.play(&reference, name, json!({})).await;
            assert_eq!((answer.status, &answer.json["illegal"]["needed"]), (403, &json!(needed)), "{name}");
        }
        may.make(&reference, name, json!({})).await;
    }
}

async fn staff_of_another_region_find_nothing(tantu: Tantu) {
    let reference = case(&tantu).await;
    let stranger = tantu.staff_in("110101", Role::District).await;
    assert_eq!(stranger.get("/cases?include=ended").await.json, json!({ "cases": [] }));
    let there = stranger.get(&format!("/cases/{reference}")).await;
    let nowhere = stranger.get("/cases/2611-0000-0009").await;
    assert_eq!((there.status, &there.json), (404, &nowhere.json), "as if it were not there");
    let answer = stranger.play_on(&reference, 1, "accept", json!({})).await;
    assert_eq!(answer.status, 404);
    assert_eq!(tantu.staff(Role::Street).await.version(&reference).await, 1);
}

async fn nobody_gets_in_without_a_token_that_works(tantu: Tantu) {
    let reference = case(&tantu).await;
    let staff = tantu.staff(Role::District).await;
    let invented = format!("Bearer {}", "A".repeat(43));
    let headers =
        [None, Some(""), Some("Bearer"), Some("Bearer x"), Some("Basic dGFudHU6dGFudHU="), Some(&*invented)];
    for header in headers {
        let nobody = staff.with_authorization(header);
        for (method, path) in [
            ("GET", "/".to_owned()),
            ("GET", "/cases".to_owned()),
            ("GET", format!("/cases/{reference}")),
            ("POST", format!("/cases/{reference}/moves")),
        ] {
            let answer = nobody.ask(method, &path, r#"{"version":1,"move":"accept"}"#).await;
            assert_eq!(
                (answer.status, &answer.json["error"]),
                (401, &json!("no-token")),
                "{header:?} {path}"
            );
        }
    }
    assert_eq!(staff.version(&reference).await, 1);
}

async fn a_residents_session_opens_no_office(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    assert_eq!(li.get(&format!("/api/staff/v1/cases/{reference}")).await.status, 401);
    let session = li.cookie("__Host-tantu-session").unwrap().to_owned();
    let staff = tantu.staff(Role::District).await;
    let with_cookie = staff.with_authorization(Some(&format!("Bearer {session}")));
    assert_eq!(with_cookie.get("/cases").await.status, 401);
}

async fn the_queue_names_nobody(tantu: Tantu) {
    let first = case(&tantu).await;
    tantu.forward(time::Duration::minutes(1));
    let second = tantu.resident(&ZHOU).await.apply(&ZHOU).await;
    let staff: Staff = tantu.staff(Role::Street).await;
    let queue = staff.get("/cases").await;
    let references: Vec<_> =
        queue.json["cases"].as_array().unwrap().iter().map(|case| &case["reference"]).collect();
    assert_eq!(references, [&json!(first), &json!(second)], "what waits longest comes first");
    let text = queue.json.to_string();
    for secret in [LI.phone, LI.number, LI.address, ZHOU.number] {
        assert!(!text.contains(secret), "{secret}");
    }
}

async fn what_cannot_be_read_is_answered_in_words(tantu: Tantu) {
    let reference = case(&tantu).await;
    let staff = tantu.staff(Role::District).await;
    let moves = format!("/cases/{reference}/moves");
    for body in ["", "{", "[]", "{}", r#"{"version":-1,"move":"accept"}"#, r#"{"version":1,"move":"fly"}"#] {
        let answer = staff.ask("POST", &moves, body).await;
        assert!(matches!(answer.status, 400 | 422), "{body}: {}", answer.status);
        assert!(answer.json["message"].as_str().is_some_and(|message| !message.is_empty()), "{body}");
    }
    assert_eq!(staff.ask("POST", &moves, &"x".repeat(70_000)).await.status, 413);
    assert_eq!(staff.get("/cases/nonsense").await.status, 404);
    assert_eq!(staff.get("/nowhere").await.status, 404);
    assert_eq!(staff.ask("DELETE", "/cases", "").await.status, 405);
    assert_eq!(staff.version(&reference).await, 1);
}
