//! When something cannot be done: why, in plain words, and a way forward.

use crate::{
    components::{ButtonKind, ButtonLink},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// What happened.
pub struct Model {
    /// The kind of it.
    pub kind: Kind,
    /// The service line.
    pub phone: String,
}

/// Why a request was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// No such page, draft or case, or not this person's: which of them is not told.
    NotFound,
    /// The request came from another website.
    Forbidden,
    /// Somebody else was first.
    Conflict,
    /// More was sent than is taken.
    TooLarge,
    /// Too many tries.
    TooMany {
        /// Minutes to wait.
        minutes: u16,
    },
    /// The request took too long to arrive.
    TimedOut,
    /// Not a request this page understands.
    Unsupported,
    /// The database cannot be reached or written to.
    Busy,
    /// Our bug.
    Broken,
}

/// Plain words, a way forward, and a person to call.
pub fn page(locale: Locale, Model { kind, phone }: Model) -> Page {
    let (title, text) = match kind {
        Kind::NotFound => {
            (t!(locale, "problem-not-found-title"), t!(locale, "problem-not-found-title", "text"))
        }
        Kind::Forbidden => {
            (t!(locale, "problem-forbidden-title"), t!(locale, "problem-forbidden-title", "text"))
        }
        Kind::Conflict => {
            (t!(locale, "problem-conflict-title"), t!(locale, "problem-conflict-title", "text"))
        }
        Kind::TooLarge => {
            (t!(locale, "problem-too-large-title"), t!(locale, "problem-too-large-title", "text"))
        }
        Kind::TooMany { minutes } => (
            t!(locale, "problem-too-many-title"),
            t!(locale, "problem-too-many-title", "text", minutes = minutes, phone = phone.clone()),
        ),
        Kind::TimedOut => {
            (t!(locale, "problem-timed-out-title"), t!(locale, "problem-timed-out-title", "text"))
        }
        Kind::Unsupported => {
            (t!(locale, "problem-unsupported-title"), t!(locale, "problem-unsupported-title", "text"))
        }
        Kind::Busy => (t!(locale, "problem-busy-title"), t!(locale, "problem-busy-title", "text")),
        Kind::Broken => (t!(locale, "problem-broken-title"), t!(locale, "problem-broken-title", "text")),
    };
    let content = view! {
        <h1>{title.clone()}</h1>
        <p>{text}</p>
        <div class="actions">
            <ButtonLink href=paths::APPLICATIONS label=t!(locale, "problem-applications")/>
            <ButtonLink kind=ButtonKind::Quiet href=paths::HOME label=t!(locale, "problem-home")/>
        </div>
        <p class="caption kept">{t!(locale, "problem-call", phone = phone)}</p>
    };
    Page::new(title, content)
}
