//! For whoever keeps the server running.

use crate::{app::App, error::Result};
use axum::{extract::State, http::StatusCode};

/// The process is up.
pub async fn is_up() -> &'static str {
    "up\n"
}

/// The store answers, so requests may be sent here; 503 while it does not.
pub async fn is_ready(State(app): State<App>) -> Result<&'static str, StatusCode> {
    match app.store().is_ready().await {
        Ok(()) => Ok("ready\n"),
        Err(error) => {
            tracing::error!("not ready: {error}");
            Err(StatusCode::SERVICE_UNAVAILABLE)
        }
    }
}
