//! A button that prints the page.

#![expect(missing_docs, reason = "the island macro writes a struct of props without any")]

use leptos::prelude::*;

/// A button that prints the page. Without scripts there is none, and the browser's own menu prints as well.
#[island]
pub fn Print(
    /// What is on the button.
    label: String,
) -> impl IntoView {
    let (is_alive, set_alive) = signal(false);
    Effect::new(move |_| set_alive.set(true));
    let print = |_| {
        if let Some(window) = web_sys::window() {
            // A browser that cannot print says so itself.
            let _ = window.print();
        }
    };
    let button = move || {
        let label = label.clone();
        is_alive
            .get()
            .then(|| view! { <button class="button is-quiet" type="button" on:click=print>{label}</button> })
    };
    view! { {button} }
}
