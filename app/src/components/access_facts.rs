//! How one gets to a place, into it and around in it.

use super::{Example, Pictogram, Picture, Says};
use crate::{html::Draw, locale::Locale, t};
use leptos::prelude::*;
use tantu_domain::work::{Access, Known};

/// How one gets to a place, into it and around in it: of a workplace, a classroom, a fair.
///
/// Every fact is a whole sentence, so that the ear need not put a word and its tick together, and the picture beside it
/// only helps the eye (1.1.1, 1.4.1). What nobody has said is said too, with what to do: nobody finds out at the door
/// after a long way that there are steps (3.3.2).
#[component]
pub fn AccessFacts(
    /// The words.
    locale: Locale,
    /// What is known of the place.
    access: Access,
) -> impl IntoView {
    let facts = access.facts();
    let is_open = facts.iter().any(|(_, known)| *known == Known::Unknown);
    let facts = facts.map(|(fact, known)| {
        let (class, picture) = match known {
            Known::Yes => ("is-there", Pictogram::Check),
            Known::No => ("is-missing", Pictogram::No),
            Known::Unknown => ("is-unknown", Pictogram::Question),
        };
        view! { <li class=class><Picture of=picture/><span>{in_words(locale, fact, known)}</span></li> }
    });
    let ask = is_open.then(|| view! { <Says locale text=t!(locale, "access-facts-ask")/> }.draw());
    view! {
        <ul class="access-facts">{facts.collect_view()}</ul>
        {ask}
    }
}

/// One fact as a sentence.
fn in_words(locale: Locale, fact: &str, known: Known) -> String {
    let known = match known {
        Known::Yes => "yes",
        Known::No => "no",
        Known::Unknown => "unknown",
    };
    match fact {
        "step-free" => t!(locale, "access-facts-step-free", known = known),
        "toilet" => t!(locale, "access-facts-toilet", known = known),
        "lift" => t!(locale, "access-facts-lift", known = known),
        _ => t!(locale, "access-facts-transport", known = known),
    }
}

/// A place of which everything is known, and one of which nobody has said everything.
pub fn examples(locale: Locale) -> Vec<Example> {
    let known = Access { step_free: Known::Yes, toilet: Known::No, lift: Known::Yes, transport: Known::Yes };
    let open = Access { step_free: Known::No, transport: Known::Yes, ..Access::default() };
    vec![
        Example::new("everything is known", view! { <AccessFacts locale access=known/> }),
        Example::new("nobody has said everything", view! { <AccessFacts locale access=open/> }),
    ]
}
