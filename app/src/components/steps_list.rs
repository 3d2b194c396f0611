//! How something goes, step by step.

use super::{Example, sample, says::said};
use crate::locale::Locale;
use leptos::prelude::*;

/// How something goes, step by step, told before it begins. The numbers are the list's own, so every reader knows
/// them (1.3.1, 3.3.2).
#[component]
pub fn StepList(
    /// The words.
    locale: Locale,
    /// One sentence a step.
    steps: Vec<String>,
) -> impl IntoView {
    let steps = steps.into_iter().map(|step| view! { <li>{said(locale, step)}</li> });
    view! { <ol class="steps">{steps.collect_view()}</ol> }
}

/// How a renewal goes.
pub fn examples(locale: Locale) -> Vec<Example> {
    let steps = [
        ("您在这里填 7 个问题，大约 10 分钟。", "You answer seven questions, in about ten minutes."),
        ("街道看一下材料齐不齐。", "The street office looks whether anything is missing."),
        ("区残联审核，制新证。", "The district federation decides and makes the new one."),
        ("新证寄给您，或者您去取。", "It is posted to you, or you pick it up."),
    ];
    let steps = steps.map(|(chinese, english)| sample(locale, chinese, english)).into();
    vec![Example::new("a renewal", view! { <StepList locale steps/> })]
}
