//! The moment of success.

use super::{Example, sample};
use crate::locale::Locale;
use leptos::prelude::*;

/// The moment of success, at the top of a receipt: someone has come to the end of a level road.
///
/// The reference number is large and set in groups, for reading it out on the phone; the groups are only spacing, so
/// that it is copied and searched for as one word. The picture adds nothing but joy, and moves only for those who
/// have not asked for less motion (1.1.1, 1.4.8, 2.3.3).
#[component]
pub fn Arrival(
    /// What was achieved; the `h1` of the page.
    #[prop(into)]
    title: String,
    /// What the number is called.
    #[prop(into)]
    label: String,
    /// The reference number.
    #[prop(into)]
    reference: String,
) -> impl IntoView {
    let groups = groups(&reference).into_iter().map(|group| view! { <span>{group}</span> });
    view! {
        <div class="arrival">
            <svg viewBox="0 0 480 96" aria-hidden="true" focusable="false" inner_html=PICTURE></svg>
            <h1>{title}</h1>
            <p class="arrival-label">{label}</p>
            <p class="arrival-reference">{groups.collect_view()}</p>
        </div>
    }
}

/// A level road, milestones behind, and someone standing at its end in the morning sun.
const PICTURE: &str = r#"<circle class="arrival-sun" cx="400" cy="84" r="60"/><path class="arrival-road" pathLength="1" d="M8 84h464"/><g class="arrival-person"><circle cx="400" cy="36" r="11"/><path d="M382 80v-8a18 18 0 0 1 36 0v8z"/></g>"#;

/// The parts of a reference number: at its hyphens, or every four characters.
fn groups(reference: &str) -> Vec<String> {
    if reference.contains('-') {
        return reference.split_inclusive('-').map(str::to_owned).collect();
    }
    let characters: Vec<char> = reference.chars().collect();
    characters.chunks(4).map(|group| group.iter().collect()).collect()
}

/// A receipt begins like this.
pub fn examples(locale: &Locale) -> Vec<Example> {
    let title = sample(locale, "交上了，您可以放心了", "It is sent. You can rest easy");
    let label = sample(locale, "办件号", "Reference number");
    vec![Example::new("arrived", view! { <Arrival title label reference="LG2026-0317"/> })]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_in_groups_and_copied_as_one_word() {
        for (reference, parts) in [("LG2026-0317", 2), ("4403071958", 3), ("", 0)] {
            assert_eq!(groups(reference).len(), parts);
            assert_eq!(groups(reference).concat(), reference);
        }
    }
}
