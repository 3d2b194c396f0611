//! What is said to a person, as a paragraph.

use super::{Example, Picture, sample};
use crate::{easy, html::Draw, html::Html, locale::Locale};
use leptos::prelude::*;

/// A paragraph. Read in easy words, it has one sentence a line and a picture beside each, as easy-to-read texts are
/// drawn (3.1.5; Inclusion Europe, “Information for all”); the pictures say nothing of their own (1.1.1).
#[component]
pub fn Says(
    /// The words.
    locale: Locale,
    /// What is said.
    text: String,
    /// What kind of paragraph it is: a lead, a caption.
    #[prop(optional)]
    class: &'static str,
    /// What `aria-describedby` refers to.
    #[prop(optional)]
    id: Option<String>,
) -> impl IntoView {
    let said = said(locale, text);
    // Leptos would write an empty class.
    match class {
        "" => view! { <p id=id>{said}</p> }.draw(),
        class => view! { <p class=class id=id>{said}</p> }.draw(),
    }
}

/// The same without its paragraph, for whatever else holds text.
pub(crate) fn said(locale: Locale, text: String) -> Html {
    if !locale.is_easy() {
        return text.draw();
    }
    let ideas = easy::ideas(locale, &text).into_iter().map(|(of, sentence)| {
        view! { <span class="idea"><Picture of/><span>{sentence}</span></span> }
    });
    ideas.collect_view().draw()
}

/// A paragraph in full, and the same in easy words.
pub fn examples(locale: Locale) -> Vec<Example> {
    let text = sample(
        locale,
        "要带两样东西。一张照片。还有您的残疾人证。不清楚就打电话。",
        "Bring two things. A photo. And your certificate. Call us if you are not sure.",
    );
    let easy = locale.easily(true);
    vec![
        Example::new("in full", view! { <Says locale text=text.clone()/> }),
        Example::new("in easy words", view! { <Says locale=easy text/> }),
    ]
}
