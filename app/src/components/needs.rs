//! What a person needs at an appointment.

use super::{Checkboxes, Choice, Example, Field, Pressing};
use crate::{locale::Locale, t};
use leptos::prelude::*;
use tantu_domain::case::Need;

/// What a person needs at an appointment, asked with the time and not found out at the door; sent as `needs-` and the
/// [name](Need::name) of each.
///
/// Nothing has to be chosen, and no reason is asked for (1.3.1, 2.5.5, 3.3.2, 4.1.2).
#[component]
pub fn Needs(
    /// The words.
    locale: Locale,
    /// The names of those that are chosen.
    chosen: Vec<String>,
) -> impl IntoView {
    let field = Field { hint: Some(t!(locale, "needs", "hint")), ..Field::new("needs", t!(locale, "needs")) };
    let options = Need::ALL.map(|need| Choice::new(need.name(), need_in_words(locale, need))).into();
    view! { <Checkboxes locale field options chosen pressing=Pressing::Marks/> }
}

/// A need, as it is offered and as it is told again.
pub fn need_in_words(locale: Locale, need: Need) -> String {
    match need {
        Need::Interpreter => t!(locale, "needs-interpreter"),
        Need::Wheelchair => t!(locale, "needs-wheelchair"),
        Need::Companion => t!(locale, "needs-companion"),
        Need::Quiet => t!(locale, "needs-quiet"),
    }
}

/// With two chosen; there is one on a page.
pub fn examples(locale: Locale) -> Vec<Example> {
    let chosen = vec!["interpreter".to_owned(), "quiet".to_owned()];
    vec![Example::new("two chosen", view! { <Needs locale chosen/> })]
}
