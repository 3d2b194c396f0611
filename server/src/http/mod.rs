//! What answers each address, one file a noun: read the request, ask the store, choose a page or a way on.

pub mod cookies;

pub mod card;
pub mod finder;
pub mod home;
pub mod look_up;
pub mod passkeys;
pub mod place;
pub mod services;
pub mod sign_in;
pub mod stay;
pub mod stuck;

pub mod identity;

mod device;
mod facts;

pub mod consent;
pub mod devices;
pub mod mandates;
pub mod my_data;
pub mod whom;

pub mod applications;
pub mod apply;
pub mod exchange;
pub mod notices;

pub mod employers;
pub mod work;

pub mod gallery;
pub mod islands;
pub mod keep;
pub mod settings;

pub mod files;
pub mod health;
pub mod media;
pub mod staff;

use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use tantu_app::{
    journey::Reply,
    page::{Page, Visit},
    shell,
};

pub use crate::middleware::session::{Resident, SignedInPerson};

/// A page as it is sent: 200, or 422 when the person has something to mend on it.
pub fn show(visit: &Visit, page: Page) -> Response {
    let status = if page.has_problems { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    show_with(visit, status, page)
}

/// A page with another status.
pub fn show_with(visit: &Visit, status: StatusCode, page: Page) -> Response {
    (status, Html(shell::document(visit, page))).into_response()
}

/// The way on, 303: whatever was sent, what comes next is fetched.
pub fn see(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// What the journey says, as it is sent. A page one comes back to is no mistake, even if something on it is to be mended.
pub fn reply(visit: &Visit, reply: Reply) -> Response {
    match reply {
        Reply::Page(page) => show_with(visit, StatusCode::OK, page),
        Reply::Mend(page) => show_with(visit, StatusCode::UNPROCESSABLE_ENTITY, page),
        Reply::SeeOther(path) => see(&path),
    }
}
