//! What happens around handlers, seen from a browser.

use crate::{
    app::{
        App,
        tests::{open, sign_in},
    },
    assets,
    error::Error,
    http::{Resident, cookies},
    routes,
};
use axum::{
    Extension, Router,
    body::{Body, to_bytes},
    extract::Path,
    http::{HeaderMap, Request, Response, StatusCode, header, request::Builder},
    middleware::from_fn,
    response::IntoResponse,
    routing::{get, post},
};
use tantu_app::page::Visit;
use tempfile::TempDir;
use tower::ServiceExt;

/// The whole of Tantu.
async fn tantu() -> (Router, App, TempDir) {
    let (app, _, folder) = open().await;
    (routes::service(app.clone()), app, folder)
}

/// Everything that lies around handlers, with other handlers in it.
async fn around(pages: Router<App>) -> (Router, App, TempDir) {
    let (app, _, folder) = open().await;
    let pages = super::around_answers(super::around_pages(pages, &app), &app);
    (super::around_everything(pages.with_state(app.clone())), app, folder)
}

async fn send(service: &Router, request: Builder, body: &str) -> Response<Body> {
    service.clone().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap()
}

async fn text(response: Response<Body>) -> String {
    String::from_utf8(to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()).unwrap()
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn an_unknown_page_is_answered_in_the_persons_language() {
    let (service, ..) = tantu().await;
    for (accepts, tag) in [("zh-CN", "zh-CN"), ("en", "en")] {
        let response = send(&service, Request::get("/nowhere").header("accept-language", accepts), "").await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
        assert_eq!(header(response.headers(), "content-type"), "text/html; charset=utf-8");
        assert_eq!(header(response.headers(), "content-language"), tag);
        assert!(text(response).await.contains(&format!("<html lang=\"{tag}\"")));
    }
}

#[tokio::test]
async fn a_program_is_answered_in_json() {
    let (service, ..) = tantu().await;
    for (request, status) in [
        (Request::get("/api/staff/v1/nowhere"), StatusCode::NOT_FOUND),
        (Request::delete("/api/staff/v1/cases"), StatusCode::METHOD_NOT_ALLOWED),
        (Request::get("/api/staff/v1/cases"), StatusCode::UNAUTHORIZED),
    ] {
        let response = send(&service, request, "").await;
        assert_eq!(response.status(), status);
        assert_eq!(header(response.headers(), "content-type"), "application/json");
        let refusal: tantu_domain::staff::Refusal = serde_json::from_str(&text(response).await).unwrap();
        assert!(!refusal.message.is_empty());
    }
}

#[tokio::test]
async fn whatever_goes_wrong_becomes_a_page() {
    let pages = Router::new()
        .route("/bug", get(async || -> &str { panic!("a bug") }))
        .route("/conflict", get(async || Error::Conflict))
        .route("/too-many", get(async || Error::TooMany { minutes: 7 }))
        .route("/broken", get(async || Error::Other(anyhow::anyhow!("out of luck"))))
        .route("/full", get(async || Error::Other(std::io::Error::other("no space").into())))
        .route("/store", get(async || Error::Store(sqlx::Error::PoolTimedOut)));
    let (service, ..) = around(pages).await;
    for (path, status) in [
        ("/bug", 500),
        ("/conflict", 409),
        ("/too-many", 429),
        ("/broken", 500),
        ("/full", 503),
        ("/store", 503),
        ("/nowhere", 404),
    ] {
        let response = send(&service, Request::get(path), "").await;
        assert_eq!(response.status().as_u16(), status, "{path}");
        assert_eq!(header(response.headers(), "retry-after"), if status == 429 { "420" } else { "" });
        let page = text(response).await;
        assert!(page.contains("<h1>") && page.contains("12385"), "{path}: a title and a way on");
        assert!(!page.contains("luck") && !page.contains("space"), "{path}: details stay in the log");
    }
    let response =
        send(&service, Request::put("/conflict").header("sec-fetch-site", "same-origin"), "").await;
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(header(response.headers(), "allow"), "GET,HEAD");
    assert!(text(response).await.contains("<h1>"));
}

#[tokio::test]
async fn a_broken_database_is_said_in_plain_words() {
    let (service, app, _folder) = tantu().await;
    let (session, _) = sign_in(&app, "13800138000").await;
    let cookie = format!("{}={}", cookies::SESSION, session.reveal());
    app.store().close().await;
    let response = send(&service, Request::get("/applications").header("cookie", &cookie), "").await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(text(response).await.contains("<h1>"));
    for path in ["/", "/help", "/services/certificate-renewal"] {
        let response = send(&service, Request::get(path).header("cookie", &cookie), "").await;
        assert_eq!(response.status(), StatusCode::OK, "{path} is for everyone");
    }
    assert_eq!(send(&service, Request::get("/readyz"), "").await.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(send(&service, Request::get("/healthz"), "").await.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_form_is_taken_from_our_own_pages_only() {
    let (service, ..) =
        around(Router::new().route("/form", get(async || "read").post(async || "sent"))).await;
    for (headers, is_taken) in [
        (&[("sec-fetch-site", "same-origin")][..], true),
        (&[("sec-fetch-site", "none")], true),
        (&[("sec-fetch-site", "same-origin"), ("origin", "null")], true),
        (&[("origin", "https://tantu.example")], true),
        (&[("sec-fetch-site", "cross-site")], false),
        (&[("sec-fetch-site", "same-site")], false),
        (&[("sec-fetch-site", "cross-site"), ("origin", "https://tantu.example")], false),
        (&[("origin", "https://evil.example")], false),
        (&[("origin", "https://tantu.example.evil.example")], false),
        (&[("origin", "null")], false),
        (&[], false),
    ] {
        let request = Request::post("/form").header("host", "tantu.example");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let response = send(&service, request, "").await;
        assert_eq!(response.status() == StatusCode::OK, is_taken, "{headers:?}");
        if !is_taken {
            assert_eq!(response.status(), StatusCode::FORBIDDEN);
            assert!(text(response).await.contains("<h1>"));
        }
    }
    let read = Request::get("/form").header("host", "tantu.example").header("sec-fetch-site", "cross-site");
    assert_eq!(
        send(&service, read, "").await.status(),
        StatusCode::OK,
        "a link from elsewhere may be followed"
    );
}

#[tokio::test]
async fn a_form_is_offered_again_where_that_may_help_and_nobody_forged_it() {
    let answer =
        async |Path(status): Path<u16>, _body: String| StatusCode::from_u16(status).unwrap().into_response();
    let pages = Router::new().route("/{status}", post(answer)).layer(from_fn(super::again::remember));
    let (service, ..) = around(pages).await;
    let post = |status: u16, site: &str| {
        let request = Request::post(format!("/{status}?lang=en")).header("sec-fetch-site", site);
        request.header("content-type", "application/x-www-form-urlencoded")
    };
    for (status, is_offered) in
        [(408, true), (429, true), (500, true), (503, true), (404, false), (409, false), (422, false)]
    {
        let response = send(&service, post(status, "same-origin"), "said=typed").await;
        assert_eq!(response.status().as_u16(), status);
        let page = text(response).await;
        assert_eq!(page.contains("name=\"said\" value=\"typed\""), is_offered, "{status}");
        assert_eq!(page.contains(&format!("action=\"/{status}\"")), is_offered, "{status}");
    }
    let forged = text(send(&service, post(503, "cross-site"), "said=typed").await).await;
    assert!(forged.contains("<h1>") && !forged.contains("typed"));
}

#[tokio::test]
async fn a_body_too_large_is_answered_in_a_page() {
    let (service, ..) =
        around(Router::new().route("/", get(async || "").post(async |body: String| body))).await;
    for (size, status) in [(super::BODY_LIMIT, 200), (super::BODY_LIMIT + 1, 413)] {
        let request = Request::post("/").header("sec-fetch-site", "same-origin");
        let response = send(&service, request, &"a".repeat(size)).await;
        assert_eq!(response.status().as_u16(), status);
    }
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect() {
    let (service, ..) = tantu().await;
    for path in ["/", "/nowhere", "/healthz", "/api/staff/v1/", assets::urls().style.as_str()] {
        let response = send(&service, Request::get(path), "").await;
        let headers = response.headers();
        for (name, part) in [
            ("content-security-policy", "default-src 'none'; script-src 'self'"),
            ("strict-transport-security", "max-age=63072000; includeSubDomains"),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("permissions-policy", "camera=()"),
        ] {
            assert!(header(headers, name).contains(part), "{path} lacks {name}");
        }
        assert!(!header(headers, "content-security-policy").contains("unsafe-inline"));
        let may_be_kept = path.starts_with("/assets/");
        assert_eq!(header(headers, "cache-control") == "no-store", !may_be_kept, "{path}");
        assert!(headers.get(header::SERVER).is_none(), "nobody needs to know what runs here");
    }
}

#[tokio::test]
async fn the_language_is_chosen_by_link_then_cookie_then_browser() {
    let (service, ..) = around(Router::new().route("/", get(async || "hello"))).await;
    for (path, cookie, accepts, tag) in [
        ("/", "", "", "zh-CN"),
        ("/", "", "en-GB", "en"),
        ("/", "zh-CN", "en-GB", "zh-CN"),
        ("/?lang=en", "zh-CN", "zh", "en"),
        ("/?lang=tlh", "en", "zh", "en"),
    ] {
        let request = Request::get(path).header("accept-language", accepts);
        let request = request.header("cookie", format!("{}={cookie}", cookies::LANGUAGE));
        let response = send(&service, request, "").await;
        assert_eq!(header(response.headers(), "content-language"), tag, "{path} {cookie} {accepts}");
        let is_remembered = header(response.headers(), "set-cookie").starts_with(cookies::LANGUAGE);
        assert_eq!(is_remembered, path == "/?lang=en");
        assert!(header(response.headers(), "vary").contains("Accept-Language"));
    }
}

#[tokio::test]
async fn a_signed_in_person_is_known_and_nobody_else() {
    let only_mine = async |resident: Resident, Extension(visit): Extension<Visit>| {
        format!("{} {}", resident.id, visit.is_signed_in)
    };
    let for_all = async |resident: Option<Resident>| resident.is_some().to_string();
    let (service, app, _folder) =
        around(Router::new().route("/mine", get(only_mine)).route("/all", get(for_all))).await;
    let (session, resident) = sign_in(&app, "13800138000").await;
    let with = |path: &str, session: &str| {
        Request::get(path).header("cookie", format!("{}={session}", cookies::SESSION))
    };
    let response = send(&service, with("/mine", &session.reveal()), "").await;
    assert_eq!(text(response).await, format!("{resident} true"));
    assert_eq!(text(send(&service, with("/all", &session.reveal()), "").await).await, "true");

    let invented = crate::secret::Secret::new().reveal();
    for nobody in ["", "nonsense", invented.as_str()] {
        let response = send(&service, with("/mine?page=2", nobody), "").await;
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        assert_eq!(header(response.headers(), "location"), "/sign-in?next=%2Fmine%3Fpage%3D2");
        assert_eq!(text(send(&service, with("/all", nobody), "").await).await, "false");
    }
}

#[tokio::test]
async fn a_machine_that_knocks_too_often_has_to_wait() {
    let (service, ..) = tantu().await;
    let knock = || Request::post("/sign-in").header("sec-fetch-site", "same-origin");
    let mut last = StatusCode::OK;
    for _ in 0..310 {
        let request = knock().header("x-forwarded-for", crate::secret::random().to_string());
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        last = send(&service, request, "phone=1").await.status();
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(send(&service, Request::get("/sign-in"), "").await.status(), StatusCode::OK);
}
