//! Whatever cannot be done is answered in a page, in plain words, with a way on; and nothing typed is lost.

use axum::http::Request;
use tantu_domain::region::Role;
use tantu_journeys::{Page, Tantu, cast::LI, journeys, word};

journeys! {
    a_page_a_draft_or_a_case_that_is_not_there_is_said_in_words
    too_large_a_form_is_said_in_words
    a_form_of_another_kind_is_said_in_words
    a_verb_nobody_uses_here_is_said_in_words
    strange_cookies_and_addresses_do_no_harm
    whatever_is_typed_is_shown_as_it_was_typed_and_nothing_else
    a_broken_database_is_said_in_words_and_what_was_typed_can_be_sent_again
    a_database_that_is_gone_is_said_in_words_and_everything_is_there_after_a_restart
    an_answer_that_cannot_be_kept_is_not_said_to_be_kept
}

fn is_a_way_on(page: &Page, status: u16, title: &str) {
    assert_eq!((page.status, page.h1()), (status, word(title)), "{}", page.address);
    page.says("12385");
    assert_eq!(page.link(&word("problem-home")), "/");
    assert_eq!(page.link(&word("shell-applications")), "/applications");
}

async fn a_page_a_draft_or_a_case_that_is_not_there_is_said_in_words(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let draft = page.path().replace("/number", "");
    for address in [
        "/nowhere",
        "/apply/1/number",
        "/apply/00000000-0000-4000-8000-000000000000/number",
        "/apply/00000000-0000-4000-8000-000000000000",
        "/applications/1",
        "/applications/2611-0000-0009",
        "/applications/2611-0000-0009/receipt",
        "/services/nothing",
        "/gallery/nothing",
        &format!("{draft}/shoe-size"),
        &format!("{draft}/number/more"),
        "/assets/style.0000.css",
        "/..%2f..%2fetc%2fpasswd",
        "/%ff",
    ] {
        let page = li.get(address).await;
        if page.is_html() {
            is_a_way_on(&page, 404, "problem-not-found-title");
        } else {
            assert!(matches!(page.status, 400 | 404), "{address}: {}", page.status);
        }
    }
    let page = li.post(&format!("{draft}/shoe-size"), &[("shoe-size", "43")]).await;
    is_a_way_on(&page, 404, "problem-not-found-title");
}

async fn too_large_a_form_is_said_in_words(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let address = page.path().replace("number", "address");
    li.post(&address, &[("address", LI.address)]).await;
    let page = li.post(&address, &[("address", &"长".repeat(20_000))]).await;
    is_a_way_on(&page, 413, "problem-too-large-title");
    assert_eq!(li.open(&address).await.value("address").as_deref(), Some(LI.address));
}

async fn a_form_of_another_kind_is_said_in_words(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    for kind in ["application/json", "text/plain", "multipart/form-data; boundary=x", ""] {
        let request =
            Request::post(page.path()).header("sec-fetch-site", "same-origin").header("content-type", kind);
        let answer = li.ask(request, "number=1").await;
        is_a_way_on(&answer, 415, "problem-unsupported-title");
    }
    for body in ["number=%ff%fe", "number", "&&&=", "number=1&number=2", ""] {
        let request = Request::post(page.path()).header("sec-fetch-site", "same-origin");
        let answer = li.ask(request.header("content-type", "application/x-www-form-urlencoded"), body).await;
        assert!(matches!(answer.status, 400 | 422), "{body}: {}", answer.status);
        assert!(!answer.h1().is_empty());
    }
}

async fn a_verb_nobody_uses_here_is_said_in_words(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    for (verb, address) in
        [("DELETE", "/applications"), ("PUT", "/settings"), ("PATCH", "/"), ("POST", "/help")]
    {
        let request = Request::builder().method(verb).uri(address).header("sec-fetch-site", "same-origin");
        let page = li.ask(request, "").await;
        is_a_way_on(&page, 405, "problem-unsupported-title");
        assert!(page.header("allow").contains("GET"), "{address}");
    }
}

async fn strange_cookies_and_addresses_do_no_harm(tantu: Tantu) {
    let long = "a".repeat(6000);
    for value in ["", "nonsense", "%00", "a=b=c", long.as_str()] {
        let mut visitor = tantu.visitor();
        for name in ["session", "sign-in", "display", "language"] {
            visitor.put_cookie(&format!("__Host-tantu-{name}"), value);
        }
        assert_eq!(visitor.open("/").await.status, 200);
        assert_eq!(visitor.open("/settings").await.status, 200);
        assert_eq!(visitor.open("/applications").await.path(), "/sign-in");
        assert_eq!(visitor.open("/sign-in/code").await.path(), "/sign-in");
    }
    let mut visitor = tantu.visitor();
    for query in [
        "?lang=",
        "?lang=en&lang=zh-CN",
        "?lang=%00",
        "?saved=%ff",
        "?next=%ff",
        "?&&=&",
        &format!("?{long}"),
    ] {
        for path in ["/", "/sign-in", "/settings"] {
            let page = visitor.open(&format!("{path}{query}")).await;
            assert!(matches!(page.status, 200 | 400), "{path}{query}: {}", page.status);
        }
    }
}

async fn whatever_is_typed_is_shown_as_it_was_typed_and_nothing_else(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let draft = page.path().replace("/number", "");
    let page = li.open(&draft).await;
    li.answer_all(page, &LI).await;
    for evil in [
        "</textarea><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'&lt;b&gt; &amp;amp; {{7*7}} <!--",
        "一栋\r\n二楼\r\n",
        "\r\n第二行",
    ] {
        let check = li.send(&format!("{draft}/address?change"), &[("address", evil)]).await;
        assert_eq!(check.name(), "check", "{evil}");
        assert!(check.all("main script, main img, main b").is_empty(), "{evil}");
        let page = li.open(&format!("{draft}/address")).await;
        assert_eq!(page.value("address").unwrap(), evil.replace("\r\n", "\n"), "letter for letter");
        assert!(page.all("main script, main img").is_empty());
        let page = li.post(&format!("{draft}/number"), &[("number", evil)]).await;
        let shown = page.first("#number").unwrap().attr("value").unwrap();
        assert_eq!(shown.replace("\r\n", "\n"), evil.replace("\r\n", "\n"));
        li.post(&format!("{draft}/number"), &[("number", LI.number)]).await;
    }
    li.post(&format!("{draft}/address"), &[("address", "<script>alert(1)</script>")]).await;
    let receipt = li.send(&format!("{draft}/check"), &[]).await;
    let sent = li.open(&receipt.path().replace("receipt", "sent")).await;
    sent.says("<script>alert(1)</script>");
    assert!(sent.all("main script").is_empty());
    let staff = tantu.staff(Role::District).await;
    li.knows("<img src=x onerror=alert(1)>");
    let reference = receipt.path().split('/').nth(2).unwrap();
    staff.make(reference, "refuse", serde_json::json!({ "reason": "<img src=x onerror=alert(1)>" })).await;
    let page = li.open(&format!("/applications/{reference}")).await;
    page.says("<img src=x onerror=alert(1)>");
    assert!(page.all("main img").is_empty());
}

async fn a_broken_database_is_said_in_words_and_what_was_typed_can_be_sent_again(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let page = li.fill_in(&page, &[("number", LI.number)]).await;
    tantu.meddle("alter table draft_answers rename to lost").await;
    let answer = li.fill_in(&page, &[]).await;
    is_a_way_on(&answer, 503, "problem-busy-title");
    answer.says(&word("problem-busy-title.text"));
    assert_eq!(li.open("/").await.status, 200, "what needs no table goes on");
    tantu.meddle("alter table lost rename to draft_answers").await;
    let page = li.fill_in(&page, &[]).await;
    assert_eq!((page.status, page.name()), (200, "changed"), "it recovers without a restart");
    let page = li.back(&page).await;
    let page = li.back(&page).await;
    assert_eq!(page.value("number").as_deref(), Some(LI.number));

    let check = li.answer_all(page, &LI).await;
    tantu.meddle("alter table events rename to lost").await;
    is_a_way_on(&li.send(&check.address, &[]).await, 503, "problem-busy-title");
    tantu.meddle("alter table lost rename to events").await;
    assert_eq!(tantu.count("select count(*) from cases").await, 0, "nothing is half done");
    assert_eq!(li.send(&check.address, &[]).await.name(), "receipt");

    tantu.meddle("alter table sessions rename to lost").await;
    is_a_way_on(&li.open("/applications").await, 503, "problem-busy-title");
    tantu.meddle("alter table lost rename to sessions").await;
    assert_eq!(li.open("/applications").await.status, 200);
}

async fn a_database_that_is_gone_is_said_in_words_and_everything_is_there_after_a_restart(mut tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    let staff = tantu.staff(Role::District).await;
    tantu.app().store().close().await;
    is_a_way_on(&li.open("/applications").await, 503, "problem-busy-title");
    assert_eq!(li.get("/readyz").await.status, 503);
    assert_eq!(li.get("/healthz").await.status, 200);
    let answer = staff.get("/cases").await;
    assert_eq!((answer.status, &answer.json["error"]), (503, &serde_json::json!("service-unavailable")));
    let mut visitor = tantu.visitor();
    assert_eq!(visitor.open("/").await.status, 200, "the first page asks no database");
    is_a_way_on(&visitor.post("/sign-in", &[("phone", LI.phone)]).await, 503, "problem-busy-title");
    tantu.restart().await;
    li.move_to(&tantu);
    li.open("/applications").await.says(&reference);
    assert_eq!(li.get("/readyz").await.status, 200);
}

async fn an_answer_that_cannot_be_kept_is_not_said_to_be_kept(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let check = li.answer_all(page, &LI).await;
    tantu.meddle("alter table submissions rename to lost").await;
    let page = li.send(&check.address, &[]).await;
    assert_eq!(page.status, 503, "no receipt before it is durable");
    tantu.meddle("alter table lost rename to submissions").await;
    assert_eq!(tantu.count("select count(*) from cases").await, 0);
    assert_eq!(li.open(&check.address).await.name(), "check", "the draft is still there");
}
