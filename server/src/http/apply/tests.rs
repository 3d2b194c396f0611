//! A draft that is not there any more, or not as it was, seen from a browser.

use crate::{
    app::{
        App,
        tests::{NOW, new_draft, open, opening, renewal, sign_in},
    },
    http::cookies,
    routes,
    secret::Secret,
    store::{NewConsent, Opening, Submission, Submit, Who},
};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::Request,
};
use tantu_domain::{
    answer::{Answer, Answers},
    case::{Actor, Correction, Event, Recorded},
    consent::Capacity,
    ids::{DraftId, ResidentId},
    reference::Reference,
};
use tempfile::TempDir;
use time::{Duration, OffsetDateTime};
use tower::ServiceExt;

/// Somebody at home who is signed in.
struct Home {
    service: Router,
    app: App,
    session: Secret,
    resident: ResidentId,
    _folder: TempDir,
}

/// What came back: the status, where to go, the page.
struct Came {
    status: u16,
    location: String,
    page: String,
}

impl Home {
    async fn open() -> Self {
        let (app, _, folder) = open().await;
        let (session, resident) = sign_in(&app, "13800138000").await;
        let yes = NewConsent { resident, by: Who::person(resident), capacity: Capacity::Oneself, now: NOW };
        app.store().give_consent(&yes).await.unwrap();
        Self { service: routes::service(app.clone()), app, session, resident, _folder: folder }
    }

    async fn draft(&self, mends: Option<&Reference>) -> DraftId {
        let corrects = match mends {
            Some(case) => self.app.store().case_of(self.resident, case).await.unwrap().map(|case| case.id),
            None => None,
        };
        let new = new_draft(&self.app, corrects);
        self.app.store().create_draft(self.resident, new, NOW).await.unwrap()
    }

    async fn send(&self, draft: DraftId) -> Reference {
        self.send_as(draft, opening(&self.app), NOW).await
    }

    async fn send_as(&self, draft: DraftId, opening: Opening, now: OffsetDateTime) -> Reference {
        let entry = renewal(&self.app);
        let typed = self.app.store().draft(self.resident, draft).await.unwrap().unwrap().typed;
        let submit = Submit {
            resident: self.resident,
            by: Actor::Resident,
            who: Who::person(self.resident),
            draft,
            typed: &typed,
            openings: vec![opening],
            service: &entry.service,
            region: &entry.region,
            tell: &|_, _| Vec::new(),
            now,
        };
        match self.app.store().submit(submit).await.unwrap() {
            Submission::Made(reference) => reference,
            other => panic!("{other:?}"),
        }
    }

    async fn happens(&self, case: &Reference, event: Event) {
        let case = self.app.store().case_of(self.resident, case).await.unwrap().unwrap();
        let happened = Recorded { at: NOW, by: Actor::Resident, event };
        self.app.store().record(&case, &happened, &Who::person(self.resident), false, &[]).await.unwrap();
    }

    async fn ask(&self, method: &str, path: &str, form: &str) -> Came {
        let request = Request::builder().method(method).uri(path).header("sec-fetch-site", "same-origin");
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let request = request.header("cookie", format!("{}={}", cookies::SESSION, self.session.reveal()));
        let response =
            self.service.clone().oneshot(request.body(Body::from(form.to_owned())).unwrap()).await.unwrap();
        let location = response.headers().get("location").map_or("", |to| to.to_str().unwrap()).to_owned();
        let status = response.status().as_u16();
        let page = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Came { status, location, page: String::from_utf8(page.to_vec()).unwrap() }
    }
}

#[tokio::test]
async fn a_change_after_sending_is_not_dropped_in_silence() {
    let home = Home::open().await;
    let draft = home.draft(None).await;
    let case = home.send(draft).await;
    let came = home.ask("POST", &format!("/apply/{draft}/address"), "address=new").await;
    assert_eq!(came.status, 409);
    assert!(came.page.contains(&format!("href=\"/applications/{case}\"")), "{}", came.page);
    assert!(!came.page.contains("value=\"new\""), "sending it again would not help");
    for page in ["", "/address", "/check", "/discard"] {
        let came = home.ask("GET", &format!("/apply/{draft}{page}"), "").await;
        assert_eq!((came.status, came.location), (303, format!("/applications/{case}/receipt")), "{page}");
    }
}

#[tokio::test]
async fn a_draft_nobody_waits_for_leads_to_the_case() {
    for (method, page) in
        [("GET", ""), ("GET", "/check"), ("GET", "/address"), ("POST", "/address"), ("POST", "/check")]
    {
        let home = Home::open().await;
        let case = home.send(home.draft(None).await).await;
        let note = Correction { question: "address".to_owned(), note: "请写门牌号".to_owned() };
        let by = time::macros::date!(2026 - 12 - 04);
        home.happens(&case, Event::CorrectionRequested { corrections: vec![note], by, again: None }).await;
        let draft = home.draft(Some(&case)).await;
        assert_eq!(home.ask("GET", &format!("/apply/{draft}/address"), "").await.status, 200);

        home.happens(&case, Event::Withdrawn).await;
        let came = home.ask(method, &format!("/apply/{draft}{page}"), "address=new").await;
        assert_eq!((came.status, came.location), (303, format!("/applications/{case}")), "{method} {page}");
        assert!(home.app.store().open_drafts(home.resident).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn what_was_typed_while_the_database_was_broken_can_be_sent_again() {
    let home = Home::open().await;
    let draft = home.draft(None).await;
    home.app.store().close().await;
    let form = "address=%E9%BE%99%E5%B2%97%0D%0A%22%3E%3Cb%3E&other=";
    let came = home.ask("POST", &format!("/apply/{draft}/address?change&lang=en"), form).await;
    assert_eq!(came.status, 503);
    for part in [
        format!("method=\"post\" action=\"/apply/{draft}/address?change\""),
        "name=\"address\" value=\"龙岗\r\n&quot;&gt;&lt;b&gt;\"".to_owned(),
        "name=\"other\" value=\"\"".to_owned(),
    ] {
        assert!(came.page.contains(&part), "{part}: {}", came.page);
    }
    let came = home.ask("GET", &format!("/apply/{draft}/address"), "").await;
    assert!(came.status == 503 && !came.page.contains("type=\"hidden\""), "nothing was sent");
    let came = home.ask("POST", "/sign-in", "phone=13800138000").await;
    assert!(came.status == 503 && !came.page.contains("13800138000"), "a number is soon typed");
}

#[tokio::test]
async fn nobody_unknown_fills_the_disk_with_pages() {
    let home = Home { session: Secret::new(), ..Home::open().await };
    let draft = home.draft(None).await;
    let path = format!("/apply/{draft}/address");
    let keep = async |length| {
        let form = format!("address={}", "a".repeat(length));
        home.ask("POST", &path, &form).await.status
    };
    assert_eq!(keep(super::KEPT_LIMIT).await, 303);
    assert_eq!(keep(super::KEPT_LIMIT + 1).await, 413);
}

#[tokio::test]
async fn a_page_of_nobody_knows_whom_is_kept_whatever_service_it_is_for() {
    let home = Home::open().await;
    let offers = home.app.catalog().offers(home.app.region(), home.app.today());
    // In one service the household is a choice, in others a list of people.
    for (field, text) in [("household", "farm"), ("household-1-relation", "child")] {
        let sent = [(field.to_owned(), text.to_owned())];
        let typed = super::keep_for_any(offers, "household", &sent).unwrap();
        assert_eq!(typed.get(field).map(String::as_str), Some(text), "{typed:?}");
    }
    assert_eq!(super::keep_for_any(offers, "shoe-size", &[]), None);
}

#[tokio::test]
async fn of_two_answers_of_the_same_day_the_later_one_is_known() {
    let home = Home::open().await;
    for (hour, address) in (0..).zip(["old", "new"]) {
        let answers = Answers::from([("address".to_owned(), Answer::Text(address.to_owned()))]);
        let opening = Opening { answers, ..opening(&home.app) };
        let draft = home.draft(None).await;
        home.send_as(draft, opening, NOW + Duration::hours(hour)).await;
    }
    home.ask("POST", "/services/certificate-renewal/start", "").await;
    let draft = home.app.store().open_drafts(home.resident).await.unwrap().remove(0);
    assert_eq!(draft.typed["address"]["address"], "new");
}
