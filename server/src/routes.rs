//! Every address Tantu answers.

use crate::{
    app::App,
    assets,
    http::{
        applications::{self, appeal, appointment, confirm, plan},
        apply::{self, known, update},
        finder, gallery, health, home, islands, notices, place, services, settings, sign_in, staff,
    },
    middleware::{again, around_answers, around_everything, around_pages, knocks},
};
use axum::{
    Router,
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
    routing::{get, post},
};

/// All of it, ready to be served.
pub fn service(app: App) -> Router {
    let pages = pages().layer(from_fn(again::remember)).merge(signing_in(&app));
    let answers = around_pages(pages, &app).merge(staff());
    let everything = around_answers(answers, &app).merge(files_and_health());
    around_everything(everything.with_state(app))
}

/// For residents.
fn pages() -> Router<App> {
    Router::new()
        .route("/", get(home::show_home))
        .route("/help", get(home::show_help))
        .route("/offline", get(home::show_offline))
        .route("/place", get(place::show_place).post(place::save_place))
        .route("/finder", get(finder::show_finder).post(finder::begin_finder))
        .route("/finder/result", get(finder::show_finder_result))
        .route("/finder/{question}", get(finder::show_finder_question).post(finder::save_finder_answer))
        .route("/matters/{matter}", get(services::show_matter))
        .route("/services/{slug}", get(services::show_service))
        .route("/services/{slug}/start", get(services::show_start).post(services::start_application))
        .route("/apply/{draft}", get(apply::resume_draft))
        .route("/apply/{draft}/known", get(known::show_known).post(known::forget_known))
        .route("/apply/{draft}/update", get(update::show_update).post(update::take_update))
        .route("/apply/{draft}/check", get(apply::check_answers).post(apply::submit_application))
        .route("/apply/{draft}/discard", get(apply::confirm_discard).post(apply::discard_draft))
        .route("/apply/{draft}/{page}", get(apply::show_question).post(apply::save_answer))
        .route("/notices", get(notices::show_notices))
        .route("/applications", get(applications::list_applications))
        .route("/applications/{reference}", get(applications::show_application))
        .route("/applications/{reference}/receipt", get(applications::show_receipt))
        .route("/applications/{reference}/sent", get(applications::show_sent))
        .route(
            "/applications/{reference}/correct",
            get(applications::return_to_application).post(applications::correct_application),
        )
        .route(
            "/applications/{reference}/withdraw",
            get(applications::confirm_withdrawal).post(applications::withdraw_application),
        )
        .route(
            "/applications/{reference}/appointment",
            get(appointment::show_appointment).post(appointment::choose_time),
        )
        .route("/applications/{reference}/appointment.ics", get(appointment::take_calendar))
        .route("/applications/{reference}/plan", get(plan::show_plan).post(plan::answer_plan))
        .route(
            "/applications/{reference}/confirm",
            get(confirm::ask_confirmation).post(confirm::take_confirmation),
        )
        .route("/applications/{reference}/appeal", get(appeal::show_appeal).post(appeal::make_appeal))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/signed-out", get(sign_in::show_signed_out))
        .route("/settings", get(settings::show_settings).post(settings::save_settings))
        .route("/islands/{*function}", post(islands::answer_island))
        .route("/gallery", get(gallery::show_gallery))
        .route("/gallery/{component}", get(gallery::show_component))
        .fallback(async || StatusCode::NOT_FOUND)
}

/// Where one signs in: whoever knocks too often has to wait.
fn signing_in(app: &App) -> Router<App> {
    Router::new()
        .route("/sign-in", get(sign_in::show_sign_in).post(sign_in::send_code))
        .route("/sign-in/code", get(sign_in::show_code).post(sign_in::check_code))
        .layer(from_fn_with_state(app.clone(), knocks::count))
}

/// For staff and their programs; each needs a token.
fn staff() -> Router<App> {
    Router::new()
        .route("/api/staff/v1/", get(staff::show_index))
        .route("/api/staff/v1/cases", get(staff::list_queue))
        .route("/api/staff/v1/cases/{reference}", get(staff::show_case))
        .route("/api/staff/v1/cases/{reference}/moves", post(staff::make_move))
}

/// For browsers and for whoever keeps the server running.
fn files_and_health() -> Router<App> {
    assets::routes().route("/healthz", get(health::is_up)).route("/readyz", get(health::is_ready))
}
