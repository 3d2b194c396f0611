//! That a sign-in is about to end, and the button that has it last.

use super::Example;
use crate::{locale::Locale, paths, t};
use leptos::prelude::*;

/// The place where a page says, two minutes before it, that the sign-in ends, and the button that has it last.
///
/// It is empty until then, and always there, because a screen reader notices only what changes in a place it knows. The
/// script that knows the time has no words of its own: they stand here. It takes nobody's focus, and one press is enough,
/// as often as one likes (2.2.1, 2.2.5, 2.2.6, 4.1.3). Without scripts nothing is lost either: what is sent after the end
/// waits until its person has signed in again.
#[component]
pub fn Stay(
    /// The words.
    locale: Locale,
    /// In how many seconds the sign-in ends.
    seconds_left: u32,
    /// The path of this page, to come back to.
    here: String,
) -> impl IntoView {
    view! {
        <div
            class="stay"
            data-seconds=seconds_left
            data-soon=t!(locale, "stay-soon")
            data-stayed=t!(locale, "stay-stayed")
            data-failed=t!(locale, "stay-failed")
            data-over=t!(locale, "stay-over")
        >
            <p role="status"></p>
            <template>
                <form method="post" action=paths::STAY>
                    <input type="hidden" name="next" value=here/>
                    <button type="submit">{t!(locale, "stay-on")}</button>
                </form>
            </template>
        </div>
    }
}

/// An hour before the end, when nothing is seen of it.
pub fn examples(locale: Locale) -> Vec<Example> {
    let stay = view! { <Stay locale seconds_left=3600 here="/applications".to_owned()/> };
    vec![Example::new("long before the end", stay)]
}
