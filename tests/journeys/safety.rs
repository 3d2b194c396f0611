//! What other sites, careless links and curious programs cannot do.

use axum::http::Request;
use tantu_journeys::{HOST, RENEWAL, Tantu, cast::LI, journeys, word};

journeys! {
    a_form_from_another_site_is_refused_with_a_page_and_changes_nothing
    a_form_from_our_own_pages_is_taken_whatever_the_browser_says_of_it
    looking_changes_nothing
    nothing_personal_may_be_kept_and_files_may
    every_answer_carries_the_headers_that_protect
    a_cookie_is_set_only_when_there_is_something_to_remember
    a_page_asks_for_nothing_from_elsewhere
    nobody_is_told_whether_a_phone_is_known
}

async fn a_form_from_another_site_is_refused_with_a_page_and_changes_nothing(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    let draft = li.begin_for(RENEWAL).await.path().replace("/number", "");
    let before = tantu.rows().await;
    let own = format!("https://{HOST}");
    let forged: [&[(&str, &str)]; 9] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "cross-site"), ("origin", &own)],
        &[("sec-fetch-site", "cross-site"), ("origin", "null")],
        &[("origin", "https://evil.example")],
        &[("origin", "https://tantu.example.evil.example")],
        &[("origin", "null")],
        &[("referer", "https://tantu.example/settings")],
        &[],
    ];
    for headers in forged {
        for address in [
            &*format!("/applications/{reference}/withdraw"),
            &format!("/applications/{reference}/correct"),
            &format!("{draft}/number"),
            &format!("{draft}/discard"),
            &format!("{draft}/known"),
            &format!("{draft}/update"),
            &format!("/applications/{reference}/appointment"),
            &format!("/applications/{reference}/plan"),
            &format!("/applications/{reference}/confirm"),
            &format!("/applications/{reference}/appeal"),
            "/services/certificate-renewal/start",
            "/place",
            "/finder",
            "/finder/birth",
            "/sign-in",
            "/sign-in/code",
            "/sign-in/card",
            "/look-up",
            "/look-up/code",
            "/sign-out",
            "/settings",
            "/islands/case-version",
        ] {
            let request = Request::post(address).header("content-type", "application/x-www-form-urlencoded");
            let request =
                headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
            let page = li.ask(request, "number=1&phone=13800138000&theme=dark&new=yes&place=610900").await;
            assert_eq!(
                (page.status, page.h1().as_str()),
                (403, &*word("problem-forbidden-title")),
                "{address} {headers:?}"
            );
            page.says("请回到坦途的页面，再按一次");
            assert!(page.headers.get("set-cookie").is_none());
        }
    }
    assert_eq!(tantu.rows().await, before);
    assert_eq!(li.open(&format!("{draft}/number")).await.value("number").as_deref(), Some(""));
}

async fn a_form_from_our_own_pages_is_taken_whatever_the_browser_says_of_it(tantu: Tantu) {
    let own = format!("https://{HOST}");
    let honest: [&[(&str, &str)]; 4] = [
        &[("sec-fetch-site", "same-origin")],
        &[("sec-fetch-site", "none")],
        &[("sec-fetch-site", "same-origin"), ("origin", "null")],
        &[("origin", &own)],
    ];
    for headers in honest {
        let mut visitor = tantu.visitor();
        let request = Request::post("/settings").header("content-type", "application/x-www-form-urlencoded");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        assert_eq!(visitor.ask(request, "theme=dark").await.status, 303, "{headers:?}");
    }
}

async fn looking_changes_nothing(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    let draft = li.begin_for(RENEWAL).await.path().replace("/number", "");
    let before = tantu.rows().await;
    for verb in ["GET", "HEAD"] {
        for address in [
            "/",
            "/sign-in",
            "/sign-in/code",
            "/sign-out",
            "/settings?theme=dark",
            "/services/certificate-renewal/start?new=yes",
            "/place?place=610900",
            "/finder",
            "/finder/result",
            "/finder/birth?birth-year=1949",
            "/matters/certificate",
            "/notices",
            "/applications",
            &draft,
            &format!("{draft}/known"),
            &format!("{draft}/update"),
            &format!("{draft}/number?number=1"),
            &format!("{draft}/check"),
            &format!("{draft}/discard"),
            &format!("/applications/{reference}"),
            &format!("/applications/{reference}/withdraw"),
            &format!("/applications/{reference}/correct"),
            &format!("/applications/{reference}/sent"),
            &format!("/applications/{reference}/appointment?change"),
            &format!("/applications/{reference}/plan?answer=agree"),
            &format!("/applications/{reference}/confirm?answer=yes"),
            &format!("/applications/{reference}/appeal?words=no"),
        ] {
            let page = li.ask(Request::builder().method(verb).uri(address), "number=1").await;
            assert!(page.status < 400 || page.status == 405, "{verb} {address}: {}", page.status);
        }
    }
    assert_eq!(tantu.rows().await, before);
    assert_eq!(li.open("/applications").await.path(), "/applications", "still signed in");
}

async fn nothing_personal_may_be_kept_and_files_may(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.open("/applications").await;
    assert_eq!(page.header("cache-control"), "no-store");
    for file in page.all("link[href], script[src]") {
        let address = file.attr("href").or(file.attr("src")).unwrap().to_owned();
        let answer = li.get(&address).await;
        assert_eq!(answer.status, 200, "{address}");
        assert!(answer.headers.get("set-cookie").is_none());
        let is_for_good = answer.header("cache-control").contains("immutable");
        assert_eq!(is_for_good, address.starts_with("/assets/"), "{address}");
    }
}

async fn every_answer_carries_the_headers_that_protect(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    for address in [
        "/healthz",
        "/readyz",
        "/api/staff/v1/",
        "/api/nowhere",
        "/sw.js",
        "/manifest.webmanifest",
        "/sign-in",
    ] {
        let answer = li.get(address).await;
        for (name, part) in [
            ("content-security-policy", "default-src 'none'"),
            ("strict-transport-security", "max-age="),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("x-frame-options", "DENY"),
        ] {
            assert!(answer.header(name).contains(part), "{address} lacks {name}");
        }
        assert!(!answer.header("cache-control").is_empty(), "{address}");
        assert!(answer.headers.get("server").is_none() && answer.headers.get("x-powered-by").is_none());
    }
}

async fn a_cookie_is_set_only_when_there_is_something_to_remember(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    for address in [
        "/",
        "/help",
        "/place",
        "/finder",
        "/finder/result",
        "/notices",
        "/employers",
        "/matters/money",
        "/sign-in",
        "/settings",
        "/services/certificate-renewal",
        "/nowhere",
    ] {
        assert!(visitor.open(address).await.headers.get("set-cookie").is_none(), "{address}");
    }
    let mut li = tantu.resident(&LI).await;
    assert!(li.open("/applications").await.headers.get("set-cookie").is_none());
    assert_eq!(li.cookie("__Host-tantu-sign-in"), None, "what signing in needed is gone");
}

async fn a_page_asks_for_nothing_from_elsewhere(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    for address in [
        "/",
        "/gallery",
        &format!("/applications/{reference}"),
        &format!("/applications/{reference}/receipt"),
    ] {
        let page = li.open(address).await;
        for element in page.all("[src], link[href], form[action], a[href]") {
            let leads = element.attr("src").or(element.attr("href")).or(element.attr("action")).unwrap();
            let stays = leads.starts_with('/') && !leads.starts_with("//");
            assert!(
                stays || leads.starts_with('#') || leads.starts_with("tel:"),
                "{address} leads to {leads}"
            );
        }
    }
}

async fn nobody_is_told_whether_a_phone_is_known(tantu: Tantu) {
    tantu.resident(&LI).await;
    let mut pages = Vec::new();
    for phone in [LI.phone, "13900139000"] {
        let mut visitor = tantu.visitor();
        let answer = visitor.post("/sign-in", &[("phone", phone)]).await;
        let page = visitor.open(answer.location()).await;
        // Whoever typed the number is shown its end.
        let ending = &phone[7..];
        pages.push((answer.status, answer.location().to_owned(), page.html.replace(ending, "")));
    }
    assert_eq!(pages[0], pages[1]);
}
