//! That there is no network: on every page that the device itself answers.

use super::Example;
use crate::{dates, locale::Locale, t};
use leptos::prelude::*;
use time::{OffsetDateTime, macros::datetime};

/// That there is no network, in front of the page that the device answers in the server's place.
///
/// The first page says in full what one can do and what becomes of it; the ones after it only remind, because who hears
/// it on every page stops listening. It says of when the page is, so that nobody takes yesterday for today (1.3.1,
/// 4.1.3).
#[component]
pub fn NetworkNote(
    /// The words.
    locale: Locale,
    /// When the device last heard from the server; none if it keeps nothing of a person.
    as_of: Option<OffsetDateTime>,
    /// Whether the page before this one still came from the server.
    is_new: bool,
) -> impl IntoView {
    let when = as_of.map(|as_of| t!(locale, "network-as-of", when = dates::of_this_year(locale, as_of)));
    let what = match (is_new, as_of) {
        (false, _) => None,
        (true, Some(_)) => Some(t!(locale, "network-gone", "kept")),
        (true, None) => Some(t!(locale, "network-gone", "nothing-kept")),
    };
    let gone = if is_new { t!(locale, "network-gone") } else { t!(locale, "network-still-gone") };
    let and = [what, when].into_iter().flatten().map(|sentence| view! { <p class="wrap">{sentence}</p> });
    view! {
        <div class="network" role="status">
            <p class="wrap"><strong>{gone}</strong></p>
            {and.collect_view()}
        </div>
    }
}

/// The first page and a later one, where something is kept and where nothing is.
pub fn examples(locale: Locale) -> Vec<Example> {
    let as_of = Some(datetime!(2026-11-22 14:05 +8));
    [
        ("the first page, with what is kept", as_of, true),
        ("a later page, with what is kept", as_of, false),
        ("the first page, with nothing kept", None, true),
        ("a later page, with nothing kept", None, false),
    ]
    .map(|(what, as_of, is_new)| Example::new(what, view! { <NetworkNote locale as_of is_new/> }))
    .into()
}
