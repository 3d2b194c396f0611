//! What staff asked the person to correct, in their own words.

use super::{Example, sample};
use crate::{locale::Locale, t};
use leptos::prelude::*;

/// What staff asked the person to correct, wherever that answer is shown or given.
///
/// Staff write Chinese, whatever language the page is in, so their words say so and are read by the right voice
/// (1.3.1, 3.1.2, 3.3.1).
#[component]
pub fn StaffNote(
    /// The words around it.
    locale: Locale,
    /// What they wrote.
    note: String,
    /// What `aria-describedby` refers to, where it stands above an input.
    #[prop(optional)]
    id: Option<&'static str>,
) -> impl IntoView {
    view! { <p class="problem" id=id>{t!(locale, "staff-note")}<span lang="zh-CN">{note}</span></p> }
}

/// As it stands above an answer.
pub fn examples(locale: Locale) -> Vec<Example> {
    let note = sample(locale, "请写清楚门牌号", "请写清楚门牌号");
    vec![Example::new("above an answer", view! { <StaffNote locale note/> })]
}
