//! How far along a form one is.

use super::{Example, sample};
use crate::{locale::Locale, t};
use leptos::prelude::*;

/// How far along a form one is: in words, and as a road.
///
/// Knowing how much is left is what lets someone decide to rest and come back. The road repeats the words for the eye
/// and is hidden from screen readers (1.3.1, 2.4.8).
#[component]
pub fn Progress(
    /// The words.
    locale: Locale,
    /// What one is applying for.
    #[prop(into)]
    service: String,
    /// The step one is at, from 1.
    now: usize,
    /// How many steps there are.
    all: usize,
) -> impl IntoView {
    let stones = (1..=all).map(|step| view! { <li class=(step <= now).then_some("is-walked")></li> });
    view! {
        <p class="caption">{t!(locale, "progress-caption", service = service, now = now, all = all)}</p>
        <ol class="progress" aria-hidden="true">{stones.collect_view()}</ol>
    }
}

/// The first step, and one near the end.
pub fn examples(locale: Locale) -> Vec<Example> {
    let example = |what, now| {
        let service = sample(locale, "残疾人证到期换证", "Renew a disability certificate");
        Example::new(what, view! { <Progress locale service now all=8/> })
    };
    vec![example("the first step", 1), example("near the end", 7)]
}
