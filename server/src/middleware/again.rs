//! What a form sent, remembered until it is answered, so that the page for whatever goes wrong can offer to send it
//! again. Without that it would be lost: every page is `no-store`, so Back fetches it empty.

use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Request},
    http::{Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::sync::{Arc, OnceLock};

/// The form of one request, once all of it has come and it is known to be from our own pages.
#[derive(Clone, Debug, Default)]
pub(super) struct Sent(Arc<OnceLock<Bytes>>);

impl Sent {
    /// What was in it, field by field.
    pub(super) fn fields(&self) -> Option<Vec<(String, String)>> {
        Some(form_urlencoded::parse(self.0.get()?).into_owned().collect())
    }
}

/// Lets the handler read the form and keeps it, too.
pub async fn remember(mut request: Request, next: Next) -> Response {
    let sent = request.extensions().get::<Sent>().cloned();
    let Some(sent) = sent.filter(|_| is_form(&request)) else { return next.run(request).await };
    let body = std::mem::take(request.body_mut());
    match Bytes::from_request(Request::new(body), &()).await {
        Ok(form) => {
            *request.body_mut() = Body::from(form.clone());
            sent.0.set(form).ok();
            next.run(request).await
        }
        Err(refused) => refused.into_response(),
    }
}

fn is_form(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    request.method() == Method::POST
        && kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
}
