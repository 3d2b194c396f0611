//! The moment of success.

use super::{Example, sample};
use crate::locale::Locale;
use leptos::prelude::*;

/// The moment of success, at the top of a receipt: someone has come to the end of a level road.
///
/// The reference number is large, for reading it out on the phone, and text, for copying and printing. The picture adds nothing but joy, and moves only for those who
/// have not asked for less motion (1.1.1, 1.4.8, 2.3.3).
#[component]
pub fn Arrival(
    /// What was achieved; the `h1` of the page.
    #[prop(into)]
    title: String,
    /// What the number is called.
    #[prop(into)]
    label: String,
    /// The reference number, in groups.
    #[prop(into)]
    reference: String,
) -> impl IntoView {
    view! {
        <div class="arrival">
            <svg
                viewBox="0 0 160 100"
                preserveAspectRatio="xMaxYMax meet"
                aria-hidden="true"
                focusable="false"
                inner_html=PICTURE
            ></svg>
            <h1>{title}</h1>
            <p class="arrival-label">{label}</p>
            <p class="arrival-reference">{reference}</p>
        </div>
    }
}

/// Someone at the end of the road, before the morning sun. The road itself is the edge under the picture, so that it
/// is as long as the page is wide.
const PICTURE: &str = r#"<circle class="arrival-sun" cx="80" cy="100" r="72"/><g class="arrival-person"><circle cx="80" cy="48" r="13"/><path d="M58 100v-11a22 22 0 0 1 44 0v11z"/></g>"#;

/// A receipt begins like this.
pub fn examples(locale: Locale) -> Vec<Example> {
    let title = sample(locale, "交上了，您可以放心了", "It is sent. You can rest easy");
    let label = sample(locale, "办件号", "Reference number");
    vec![Example::new("arrived", view! { <Arrival title label reference="2611-4827-3915"/> })]
}
