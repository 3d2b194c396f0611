//! A program of the staff backend, with its token.

use crate::{Tantu, watch};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::Request,
};
use serde_json::{Value, json};
use tower::ServiceExt;

/// Somebody who calls `/api/staff/v1/`.
#[derive(Clone)]
pub struct Staff {
    service: Router,
    authorization: Option<String>,
}

/// What the staff API answers.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The JSON.
    pub json: Value,
}

impl Staff {
    pub(crate) fn new(tantu: &Tantu, token: &str) -> Self {
        watch::the_log().plant(token);
        Self { service: tantu.service(), authorization: Some(format!("Bearer {token}")) }
    }

    /// The same program with another header, or with none.
    pub fn with_authorization(&self, header: Option<&str>) -> Self {
        Self { service: self.service.clone(), authorization: header.map(str::to_owned) }
    }

    /// Reads `/api/staff/v1{path}`.
    pub async fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "").await
    }

    /// The version a case has now.
    pub async fn version(&self, reference: &str) -> u64 {
        let file = self.get(&format!("/cases/{reference}")).await;
        file.json.get("version").and_then(Value::as_u64).expect("a case has a version")
    }

    /// Makes a move on the case as it is now; more of the move in `with`.
    pub async fn play(&self, reference: &str, name: &str, with: Value) -> Answer {
        let version = self.version(reference).await;
        self.play_on(reference, version, name, with).await
    }

    /// Makes a move on the case as it was at `version`.
    pub async fn play_on(&self, reference: &str, version: u64, name: &str, with: Value) -> Answer {
        let mut body = json!({ "version": version, "move": name });
        if let (Some(body), Some(with)) = (body.as_object_mut(), with.as_object()) {
            body.extend(with.clone());
        }
        self.ask("POST", &format!("/cases/{reference}/moves"), &body.to_string()).await
    }

    /// Makes a move that must be possible.
    pub async fn make(&self, reference: &str, name: &str, with: Value) {
        let answer = self.play(reference, name, with).await;
        assert_eq!(answer.status, 200, "{name}: {}", answer.json);
    }

    /// Asks for something to be mended.
    pub async fn request_correction(&self, reference: &str, question: &str, note: &str) {
        let corrections = json!({ "corrections": [{ "question": question, "note": note }] });
        self.make(reference, "request-correction", corrections).await;
    }

    /// Sends any request to `/api/staff/v1{path}`.
    pub async fn ask(&self, method: &str, path: &str, body: &str) -> Answer {
        let mut request = Request::builder().method(method).uri(format!("/api/staff/v1{path}"));
        if let Some(authorization) = &self.authorization {
            request = request.header("authorization", authorization);
        }
        let request = request.header("content-type", "application/json").body(Body::from(body.to_owned()));
        let request = request.expect("the request is well formed");
        let response = self.service.clone().oneshot(request).await.expect("a router never fails");
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), usize::MAX).await.expect("the answer arrives");
        let json = if method == "HEAD" {
            Value::Null
        } else {
            serde_json::from_slice(&body).expect("the answer is JSON")
        };
        Answer { status, json }
    }
}
