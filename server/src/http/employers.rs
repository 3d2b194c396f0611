//! For employers, who need not be known: what they can do for somebody who looks for work, and when the quota is reviewed.

use super::show;
use crate::app::App;
use axum::{Extension, extract::State, response::Response};
use tantu_app::{
    page::Visit,
    pages::employers::{self, Model, review},
};

/// Posts, the quota, help at work, what may be asked, subsidies.
pub async fn show_employers(State(app): State<App>, Extension(visit): Extension<Visit>) -> Response {
    show(&visit, employers::page(visit.locale, Model { offers: app.offers(&visit) }))
}

/// The yearly review: its days here, and what to bring.
pub async fn show_review(State(app): State<App>, Extension(visit): Extension<Visit>) -> Response {
    show(&visit, review::page(visit.locale, Model { offers: app.offers(&visit) }))
}
