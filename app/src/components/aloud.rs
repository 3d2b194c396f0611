//! Reading aloud, and speaking instead of typing, in the words of the page.
//!
//! Both live in the browser alone: what they are is said beside the islands, and without scripts there is nothing.

use crate::{locale::Locale, t};
use leptos::prelude::*;
use tantu_islands::{
    aloud::{self, RATE},
    dictation::{self, BLANK},
};

/// Reads the page aloud, for whoever has chosen that.
#[component]
pub fn Aloud(
    /// The words.
    locale: Locale,
) -> impl IntoView {
    let words = aloud::Words {
        title: t!(locale, "aloud-title"),
        play: t!(locale, "aloud-play"),
        pause: t!(locale, "aloud-pause"),
        resume: t!(locale, "aloud-resume"),
        previous: t!(locale, "aloud-previous"),
        again: t!(locale, "aloud-again"),
        next: t!(locale, "aloud-next"),
        slower: t!(locale, "aloud-slower"),
        faster: t!(locale, "aloud-faster"),
        stop: t!(locale, "aloud-stop"),
        end: t!(locale, "aloud-end"),
        rate: t!(locale, "aloud-rate", rate = RATE),
        no_voice: t!(locale, "aloud-no-voice"),
        blank: t!(locale, "aloud-blank"),
        filled: t!(locale, "aloud-filled"),
        chosen: t!(locale, "aloud-chosen"),
        secret: t!(locale, "aloud-secret"),
    };
    view! { <tantu_islands::Aloud words/> }
}

/// Listens where one would type, for whoever has chosen that.
#[component]
pub fn Dictation(
    /// The words.
    locale: Locale,
) -> impl IntoView {
    let words = dictation::Words {
        speak: t!(locale, "dictation-speak"),
        speak_of: t!(locale, "dictation-speak", "of", field = BLANK),
        listening: t!(locale, "dictation-listening"),
        heard: t!(locale, "dictation-heard", words = BLANK),
        nothing: t!(locale, "dictation-nothing"),
        refused: t!(locale, "dictation-refused"),
    };
    view! { <tantu_islands::Dictation words/> }
}
