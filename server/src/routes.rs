//! Every address Tantu answers.

use crate::{
    app::App,
    assets,
    http::{
        applications::{self, appeal, appointment, confirm, documents, leave, plan, trouble},
        apply::{self, known, update},
        card, consent, devices, employers,
        exchange::{commands, snapshot},
        files, finder, gallery, health, home, identity, islands, keep, look_up,
        mandates::{self, ask},
        media,
        my_data::{self, deletion, download, name},
        notices, passkeys, place, services, settings, sign_in, staff, stay, stuck, whom,
        work::{apply as jobs, gatherings, matches, posts, register},
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
    let everything = around_answers(answers, &app).merge(files_and_health(&app));
    around_everything(everything.with_state(app))
}

/// For residents.
fn pages() -> Router<App> {
    Router::new()
        .route("/", get(home::show_home))
        .route("/help", get(home::show_help))
        .route("/stuck", get(stuck::show_stuck).post(stuck::send_stuck))
        .route("/stuck/sent", get(stuck::show_sent))
        .route("/offline", get(home::show_offline))
        .route("/place", get(place::show_place).post(place::save_place))
        .route("/finder", get(finder::show_finder).post(finder::begin_finder))
        .route("/finder/result", get(finder::show_finder_result))
        .route("/finder/{question}", get(finder::show_finder_question).post(finder::save_finder_answer))
        .route("/matters/{matter}", get(services::show_matter))
        .route("/services/{slug}", get(services::show_service))
        .route("/services/{slug}/start", get(services::show_start).post(services::start_application))
        .route("/consent", get(consent::show_consent).post(consent::give_consent))
        .route("/consent/code", get(consent::show_consent_code).post(consent::check_consent_code))
        .route("/consent/withdraw", get(consent::confirm_withdrawal).post(consent::withdraw_consent))
        .route("/my-data", get(my_data::show_my_data))
        .route("/my-data/name", get(name::show_name).post(name::save_name))
        .route("/my-data/log", get(my_data::show_log))
        .route("/my-data/download.json", get(download::take_json))
        .route("/my-data/download.html", get(download::take_html))
        .route("/my-data/delete", get(deletion::confirm_deletion).post(deletion::delete_my_data))
        .route("/my-data/deleted", get(deletion::show_deleted))
        .route("/device/snapshot", get(snapshot::take_snapshot))
        .route("/device/commands", post(commands::take_commands))
        .route("/devices", get(devices::show_devices))
        .route("/devices/end-others", post(devices::end_others))
        .route("/devices/{device}/end", post(devices::end_device))
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
        .route("/applications/{reference}/print/{document}", get(documents::show_large_print))
        .route("/applications/{reference}/braille/{file}", get(documents::take_braille))
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
        .route("/applications/{reference}/trouble", get(trouble::ask_trouble).post(trouble::report_trouble))
        .route("/applications/{reference}/leave", get(leave::confirm_leaving).post(leave::leave_work))
        .route("/stay", post(stay::stay_signed_in))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/signed-out", get(sign_in::show_signed_out))
        .route("/keep", get(keep::show_keep).post(keep::keep))
        .route("/keep/forget", get(keep::confirm_forgetting).post(keep::forget))
        .route("/waiting", get(keep::show_waiting))
        .route("/waiting/{draft}", get(keep::follow_waiting))
        .route("/install", get(keep::show_install))
        .route("/for", get(whom::show_whom).post(whom::choose_whom))
        .route("/for/new", get(ask::show_kinds).post(ask::choose_kind))
        .route("/for/new/code", get(ask::show_code).post(ask::take_code))
        .route("/for/new/{kind}", get(ask::show_form).post(ask::ask))
        .route("/for/{mandate}/end", get(mandates::confirm_give_back).post(mandates::give_back))
        .route("/helpers", get(mandates::show_helpers))
        .route("/helpers/{helper}/end", get(mandates::confirm_end).post(mandates::end_helper))
        .route("/passkeys", get(passkeys::show_passkeys).post(passkeys::finish_making))
        .route("/passkeys/begin", post(passkeys::begin_making))
        .route("/passkeys/{passkey}/remove", get(passkeys::confirm_removal).post(passkeys::remove_passkey))
        .route("/settings", get(settings::show_settings).post(settings::save_settings))
        .route("/islands/{*function}", post(islands::answer_island))
        .route("/gallery", get(gallery::show_gallery))
        .route("/gallery/{component}", get(gallery::show_component))
        .merge(work())
        .fallback(async || StatusCode::NOT_FOUND)
}

/// Looking for work, and staying in it.
fn work() -> Router<App> {
    Router::new()
        .route("/employers", get(employers::show_employers))
        .route("/employers/review", get(employers::show_review))
        .route("/work/posts", get(posts::show_posts))
        .route("/work/posts/position", get(posts::show_position).post(posts::save_position))
        .route("/work/posts/{number}", get(posts::show_post))
        .route("/work/searches", get(posts::searches::show_searches).post(posts::searches::save_search))
        .route("/work/searches/{search}/delete", post(posts::searches::delete_search))
        .route("/work/posts/{number}/apply", get(jobs::return_to_post).post(jobs::apply_for_post))
        .route("/work/register", get(register::show_register).post(register::change_state))
        .route("/work/register/change/{question}", get(register::show_change).post(register::save_change))
        .route("/work/register/end", get(register::confirm_end).post(register::end_registration))
        .route("/work/gatherings", get(gatherings::show_gatherings))
        .route("/work/gatherings/{gathering}", get(gatherings::show_gathering))
        .route("/work/gatherings/{gathering}/gathering.ics", get(gatherings::take_calendar))
        .route(
            "/work/gatherings/{gathering}/sign-up",
            get(gatherings::show_sign_up).post(gatherings::sign_up),
        )
        .route(
            "/work/gatherings/{gathering}/cancel",
            get(gatherings::confirm_cancelling).post(gatherings::cancel),
        )
        .route("/work/matches", get(matches::show_matches))
        .route("/work/matches/{number}", get(matches::ask_why_not).post(matches::answer_match))
}

/// Where one signs in, or looks up one case: whoever knocks too often has to wait.
fn signing_in(app: &App) -> Router<App> {
    Router::new()
        .route("/sign-in", get(sign_in::show_sign_in).post(sign_in::send_code))
        .route("/sign-in/code", get(sign_in::show_code).post(sign_in::check_code))
        .route("/sign-in/card", get(card::show_card_sign_in).post(card::check_card))
        .route("/look-up", get(look_up::show_look_up).post(look_up::send_look_up_code))
        .route("/look-up/code", get(look_up::show_look_up_code).post(look_up::show_looked_up))
        .route("/sign-in/identity", get(identity::return_to_sign_in).post(identity::begin_identity))
        .route("/sign-in/identity/back", get(identity::return_from_identity))
        .route("/sign-in/passkey", get(passkeys::show_refused).post(passkeys::finish_using))
        .route("/sign-in/passkey/begin", post(passkeys::begin_using))
        .layer(from_fn_with_state(app.clone(), knocks::count))
}

/// For staff and their programs; each needs a token.
fn staff() -> Router<App> {
    Router::new()
        .route("/api/staff/v1/", get(staff::show_index))
        .route("/api/staff/v1/cases", get(staff::list_queue))
        .route("/api/staff/v1/cases/{reference}", get(staff::show_case))
        .route("/api/staff/v1/cases/{reference}/moves", post(staff::make_move))
        .route(
            "/api/staff/v1/mandates",
            get(staff::mandates::list_asked).post(staff::mandates::witness_mandate),
        )
        .route("/api/staff/v1/mandates/{id}/confirm", post(staff::mandates::confirm_mandate))
        .route("/api/staff/v1/mandates/{id}/refuse", post(staff::mandates::refuse_mandate))
        .route("/api/staff/v1/mandates/{id}/end", post(staff::mandates::end_mandate))
        .route("/api/staff/v1/stuck-notes", get(staff::stuck::list_stuck))
        .route("/api/staff/v1/stuck-notes/{id}/answered", post(staff::stuck::answer_stuck))
        .route("/api/staff/v1/cases/{reference}/for-employer", get(staff::work::employer::show_for_employer))
        .route(
            "/api/staff/v1/gatherings",
            get(staff::work::gatherings::list_gatherings).post(staff::work::gatherings::publish_gathering),
        )
        .route(
            "/api/staff/v1/gatherings/{gathering}",
            get(staff::work::gatherings::show_gathering).put(staff::work::gatherings::change_gathering),
        )
        .route(
            "/api/staff/v1/gatherings/{gathering}/call-off",
            post(staff::work::gatherings::call_off_gathering),
        )
        .route("/api/staff/v1/gatherings/{gathering}/sign-ups", get(staff::work::gatherings::list_sign_ups))
        .route(
            "/api/staff/v1/gatherings/{gathering}/attendance",
            post(staff::work::gatherings::note_attendance),
        )
        .route("/api/staff/v1/matches/reasons", get(staff::work::reasons::count_reasons))
        .route("/api/staff/v1/work/figures", get(staff::work::figures::show_figures))
        .route(
            "/api/staff/v1/posts",
            get(staff::work::posts::list_posts).post(staff::work::posts::publish_post),
        )
        .route(
            "/api/staff/v1/posts/{number}",
            get(staff::work::posts::show_post).put(staff::work::posts::change_post),
        )
        .route("/api/staff/v1/posts/{number}/close", post(staff::work::posts::close_post))
        .route("/api/staff/v1/cards", post(staff::cards::make_card))
        .route("/api/staff/v1/cards/{id}/revoke", post(staff::cards::revoke_card))
}

/// For browsers and for whoever keeps the server running.
fn files_and_health(app: &App) -> Router<App> {
    assets::routes()
        .route(&app.offline().address, get(files::take_definitions))
        .route(assets::SERVICE_WORKER, get(files::take_service_worker))
        .route("/media/{slug}/{name}", get(media::take_recording))
        .route("/gallery/media/{name}", get(media::take_sample))
        .route("/healthz", get(health::is_up))
        .route("/readyz", get(health::is_ready))
}
