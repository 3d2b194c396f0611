//! Staff at work, over HTTP.

use crate::{
    app::{
        App,
        tests::{NOW, new_draft, open, opening, renewal, sign_in},
    },
    routes,
    store::{Submission, Submit, Who},
};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::Request,
};
use serde_json::{Value, json};
use tantu_domain::{answer::TypedAnswers, case::Actor, reference::Reference, region::Role};
use tempfile::TempDir;
use tower::ServiceExt;

struct Office {
    service: Router,
    app: App,
    reference: Reference,
    _folder: TempDir,
}

impl Office {
    /// One case has come in.
    async fn open() -> Self {
        let (app, _, folder) = open().await;
        let (_, resident) = sign_in(&app, "13800138000").await;
        let entry = renewal(&app);
        let draft = app.store().create_draft(resident, new_draft(&app, None), NOW).await.unwrap();
        let (typed, openings) = (&TypedAnswers::new(), vec![opening(&app)]);
        let (service, region) = (&entry.service, &*entry.region);
        let (by, who, tell) = (Actor::Resident, Who::person(resident), &|_: &_, _: &_| Vec::new());
        let submit = Submit { resident, by, who, draft, typed, openings, service, region, tell, now: NOW };
        let Submission::Made(reference) = app.store().submit(submit).await.unwrap() else { panic!() };
        Self { service: routes::service(app.clone()), app: app.clone(), reference, _folder: folder }
    }

    async fn token(&self, role: Role, region: &str) -> String {
        self.app.store().create_staff_token("王芳", role, region, NOW).await.unwrap().reveal()
    }

    async fn ask(&self, request: Request<Body>) -> (u16, Value) {
        let response = self.service.clone().oneshot(request).await.unwrap();
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, serde_json::from_slice(&body).unwrap())
    }

    async fn get(&self, token: &str, path: &str) -> (u16, Value) {
        let request = Request::get(format!("/api/staff/v1{path}"));
        self.ask(request.header("authorization", format!("Bearer {token}")).body(Body::empty()).unwrap())
            .await
    }

    async fn post(&self, token: &str, body: &str) -> (u16, Value) {
        let request = Request::post(format!("/api/staff/v1/cases/{}/moves", self.reference));
        let request = request.header("authorization", format!("Bearer {token}"));
        self.ask(request.header("content-type", "application/json").body(body.to_owned().into()).unwrap())
            .await
    }

    async fn make_move(&self, token: &str, body: Value) -> (u16, Value) {
        self.post(token, &body.to_string()).await
    }
}

#[tokio::test]
async fn a_case_is_walked_from_the_queue_to_its_end() {
    let office = Office::open().await;
    let token = office.token(Role::District, "440307").await;
    let (status, queue) = office.get(&token, "/cases").await;
    assert_eq!((status, &queue["cases"][0]["stage"]), (200, &json!("acceptance")));
    assert_eq!(queue["cases"][0]["promised"], "2026-11-24");
    for (version, name) in [(1, "accept"), (2, "approve"), (3, "deliver"), (4, "close")] {
        let (status, case) = office.make_move(&token, json!({ "version": version, "move": name })).await;
        assert_eq!((status, &case["version"]), (200, &json!(version + 1)), "{name}: {case}");
    }
    let (_, case) = office.get(&token, &format!("/cases/{}", office.reference.digits())).await;
    assert_eq!((&case["standing"], &case["possible"]), (&json!("finished"), &json!([])));
    assert_eq!(case["history"][1]["by"], json!({ "who": "staff", "name": "王芳", "role": "district" }));
    assert_eq!(case["answers"]["receive"]["value"], "post");
    assert_eq!(office.get(&token, "/cases").await.1["cases"], json!([]));
    assert_eq!(office.get(&token, "/cases?include=ended").await.1["cases"][0]["standing"], "finished");
    for none in ["service=other", "limit=0", &format!("after={}", office.reference)] {
        let (_, queue) = office.get(&token, &format!("/cases?include=ended&{none}")).await;
        assert_eq!(queue["cases"], json!([]), "{none}");
    }
}

#[tokio::test]
async fn a_move_that_does_not_fit_is_refused_with_the_reason() {
    let office = Office::open().await;
    let (street, district) =
        (office.token(Role::Street, "440307").await, office.token(Role::District, "440307").await);
    let (status, refusal) = office.make_move(&district, json!({ "version": 1, "move": "deliver" })).await;
    assert_eq!((status, &refusal["illegal"]["reason"]), (409, &json!("not-at-this-stage")));
    let (status, refusal) =
        office.make_move(&district, json!({ "version": 1, "move": "refuse", "reason": " " })).await;
    assert_eq!((status, &refusal["illegal"]["reason"]), (409, &json!("without-words")));
    assert_eq!(office.make_move(&street, json!({ "version": 1, "move": "accept" })).await.0, 200);
    let (status, refusal) = office.make_move(&street, json!({ "version": 2, "move": "approve" })).await;
    assert_eq!((status, &refusal["illegal"]["needed"]), (403, &json!("district")));
    let (status, refusal) = office.make_move(&district, json!({ "version": 1, "move": "approve" })).await;
    assert_eq!((status, &refusal["version"]), (409, &json!(2)), "somebody else was first");
}

#[tokio::test]
async fn of_two_colleagues_at_once_one_is_told() {
    let office = Office::open().await;
    let token = office.token(Role::District, "440307").await;
    let accept = json!({ "version": 1, "move": "accept" });
    let refuse = json!({ "version": 1, "move": "refuse", "reason": "照片不清楚" });
    let (one, other) = tokio::join!(office.make_move(&token, accept), office.make_move(&token, refuse));
    let mut statuses = [one.0, other.0];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
}

#[tokio::test]
async fn what_cannot_be_read_is_answered_in_words() {
    let office = Office::open().await;
    let token = office.token(Role::District, "440307").await;
    for (body, expected) in [("", 400), ("{", 400), ("{}", 422), (r#"{"version":1,"move":"dance"}"#, 422)] {
        let (status, refusal) = office.post(&token, body).await;
        assert_eq!((status, &refusal["error"]), (expected, &json!("unreadable")), "{body}");
    }
}

#[tokio::test]
async fn nobody_gets_in_without_a_token_of_the_region() {
    let office = Office::open().await;
    let (case, elsewhere) =
        (format!("/cases/{}", office.reference), office.token(Role::District, "110101").await);
    let invented = crate::secret::Secret::new().reveal();
    for path in ["/", "/cases", case.as_str()] {
        for token in ["", "nonsense", invented.as_str()] {
            assert_eq!(office.get(token, path).await.0, 401, "{path}");
        }
    }
    assert_eq!(office.post("nonsense", "{}").await.0, 401);
    assert_eq!(office.get(&elsewhere, "/cases?include=ended").await, (200, json!({ "cases": [] })));
    assert_eq!(office.get(&elsewhere, &case).await.0, 404);
    assert_eq!(office.make_move(&elsewhere, json!({ "version": 1, "move": "accept" })).await.0, 404);
    let token = office.token(Role::Street, "440307").await;
    for path in ["/cases/123", "/cases/2611-0000-0000", "/cases/%00"] {
        assert_eq!(office.get(&token, path).await.0, 404, "{path}");
    }
    assert_eq!(office.get(&token, "/").await.0, 200);
}
