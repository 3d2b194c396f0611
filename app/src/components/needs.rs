//! What a person needs at an appointment.

use super::{Checkboxes, Choice, Example, Field, Pressing};
use crate::{locale::Locale, t};
use leptos::prelude::*;

/// What can be asked for; sent as `needs-<one of these>`.
pub const NEEDS: [&str; 4] = ["interpreter", "wheelchair", "companion", "quiet"];

/// What a person needs at an appointment, asked with the time and not found out at the door; sent as `needs-…`.
///
/// Nothing has to be chosen, and no reason is asked for (1.3.1, 2.5.5, 3.3.2, 4.1.2).
#[component]
pub fn Needs(
    /// The words.
    locale: Locale,
    /// Those of [`NEEDS`] that are chosen.
    chosen: Vec<String>,
) -> impl IntoView {
    let field = Field { hint: Some(t!(locale, "needs", "hint")), ..Field::new("needs", t!(locale, "needs")) };
    let label = |need| match need {
        "interpreter" => t!(locale, "needs-interpreter"),
        "wheelchair" => t!(locale, "needs-wheelchair"),
        "companion" => t!(locale, "needs-companion"),
        _ => t!(locale, "needs-quiet"),
    };
    let options = NEEDS.map(|need| Choice::new(need, label(need))).into();
    view! { <Checkboxes locale field options chosen pressing=Pressing::Marks/> }
}

/// With two chosen; there is one on a page.
pub fn examples(locale: Locale) -> Vec<Example> {
    let chosen = vec!["interpreter".to_owned(), "quiet".to_owned()];
    vec![Example::new("two chosen", view! { <Needs locale chosen/> })]
}
