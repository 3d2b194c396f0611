//! Why a request could not be met. Not a person's slip (that is a `Problem`, and an answer), not our bug (that panics).
//!
//! A handler returns an [`Error`]; it does not know the person's language, so the answer only carries it to
//! [`problem_page`](crate::middleware::problem_page), which says it in a page or, to programs, in JSON, and logs it once.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use std::sync::Arc;
use tantu_app::paths;
use tantu_domain::reference::Reference;

/// Why a request could not be met.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or it is somebody else's: nobody is told which.
    #[error("there is nothing here for this person")]
    NotFound,
    /// Only for someone who is signed in.
    #[error("nobody is signed in")]
    SignInFirst {
        /// Where to go on afterwards: a path of our own.
        next: String,
    },
    /// What was looked for has become something else, which is found there.
    #[error("this is found elsewhere by now")]
    Elsewhere {
        /// Where: a path of our own.
        path: String,
    },
    /// An answer came after its application was sent, and was not taken.
    #[error("the application was sent before")]
    SentBefore {
        /// What the application became.
        case: Reference,
    },
    /// The mandate under which they acted holds no more.
    #[error("the mandate has ended")]
    MandateEnded,
    /// Not allowed, whoever asks.
    #[error("this is not allowed")]
    Forbidden,
    /// Something else happened first.
    #[error("something else happened first")]
    Conflict,
    /// More was sent than there is room for.
    #[error("more was sent than there is room for")]
    TooLarge,
    /// Too many in too short a time.
    #[error("too many requests")]
    TooMany {
        /// In how many minutes it will work again.
        minutes: u16,
    },
    /// Who is signed in could not be found out; why is in the log already.
    #[error("nobody knows who is signed in")]
    Busy,
    /// The database did not do its part; what was typed stands in the page that says so, to be sent again.
    #[error("the database failed: {0}")]
    Store(#[from] sqlx::Error),
    /// Anything else that went wrong around us.
    #[error("{0:#}")]
    Other(#[from] anyhow::Error),
}

/// What a handler gives back.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// The status that says it to a browser.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignInFirst { .. } | Self::Elsewhere { .. } => StatusCode::SEE_OTHER,
            Self::Forbidden | Self::MandateEnded => StatusCode::FORBIDDEN,
            Self::Conflict | Self::SentBefore { .. } => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy | Self::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
            // A full or broken disk will be mended, so it is worth coming back.
            Self::Other(error) if error.chain().any(|cause| cause.is::<std::io::Error>()) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::Other(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        match self {
            Self::SignInFirst { next } => Redirect::to(&paths::sign_in(Some(&next))).into_response(),
            Self::Elsewhere { path } => Redirect::to(&path).into_response(),
            refused => {
                let mut response = refused.status().into_response();
                response.extensions_mut().insert(Arc::new(refused));
                response
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::header;

    #[test]
    fn a_person_who_is_not_signed_in_is_led_there_and_back() {
        let response = Error::SignInFirst { next: "/apply/7?a=b&c".into() }.into_response();
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        assert_eq!(response.headers()[header::LOCATION], "/sign-in?next=%2Fapply%2F7%3Fa%3Db%26c");
    }
}
