//! The server functions that islands call. What they need of a request is put into its context here.

use super::Resident;
use crate::app::App;
use axum::{
    body::Body,
    extract::{Request, State},
    response::{IntoResponse, Response},
};
use leptos_axum::handle_server_fns_with_context;
use std::sync::Arc;
use tantu_app::islands::Versions;
use tantu_domain::{mandate::Act, reference::Reference};

/// Answers an island. Only the person's own cases have a version; for anyone else there is none.
pub async fn answer_island(
    State(app): State<App>,
    resident: Option<Resident>,
    request: Request<Body>,
) -> Response {
    let versions = versions(app, resident);
    handle_server_fns_with_context(move || leptos::prelude::provide_context(versions.clone()), request)
        .await
        .into_response()
}

fn versions(app: App, resident: Option<Resident>) -> Versions {
    Versions(Arc::new(move |reference| {
        let (app, resident) = (app.clone(), resident.clone());
        Box::pin(async move {
            let resident = resident?;
            let case = app.store().case_of(resident.id, &Reference::parse(&reference)?).await.ok()??;
            resident.may(Act::Follow, &case.service).then(|| case.version())
        })
    }))
}
