//! Saying where one is, where the browser knows it and only after a press. Without scripts one chooses a place instead.

#![expect(missing_docs, reason = "the island macro writes a struct of props without any")]

use crate::browser::{document, function, property, window};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    HtmlFormElement, HtmlInputElement,
    js_sys::{Object, Reflect},
};

/// What is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// What is on the button.
    pub label: String,
    /// That the browser did not tell.
    pub refused: String,
}

/// The `id` of the form that is sent, with a field `latitude` and a field `longitude`.
pub const FORM: &str = "position";

/// A button that asks the browser where it is and sends that as any form is sent: the answer is a page.
///
/// It leaves the browser rounded to about a kilometre. That the browser did not tell is said in a status region that is
/// there from the start (4.1.3); in a browser that cannot know there is no button.
#[island]
pub fn AskPosition(
    /// What is said.
    words: Words,
) -> impl IntoView {
    let (is_possible, set_possible) = signal(false);
    let (said, say) = signal(String::new());
    Effect::new(move |_| set_possible.set(geolocation().is_some()));
    let Words { label, refused } = words;
    let ask = move |_| {
        say.set(String::new());
        let refused = refused.clone();
        let told = Closure::once_into_js(|position: JsValue| send(&position).unwrap_or_default());
        let not_told = Closure::once_into_js(move |_: JsValue| say.set(refused));
        if let Some(geolocation) = geolocation() {
            // What it has to say against it, it says to the second function.
            let _ = begin(&geolocation, &told, &not_told);
        }
    };
    let button = move || {
        is_possible.get().then(|| {
            view! { <button class="button" type="button" on:click=ask.clone()>{label.clone()}</button> }
        })
    };
    view! {
        {button}
        <p role="status">{said}</p>
    }
}

fn geolocation() -> Option<JsValue> {
    let navigator = property(&window().ok()?.into(), "navigator").ok()?;
    property(&navigator, "geolocation").ok().filter(JsValue::is_object)
}

/// Asks once: where it was ten minutes ago is good enough, and after half a minute it does not know.
fn begin(geolocation: &JsValue, told: &JsValue, not_told: &JsValue) -> Result<(), JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"maximumAge".into(), &600_000.into())?;
    Reflect::set(&options, &"timeout".into(), &30_000.into())?;
    function(geolocation, "getCurrentPosition")?.call3(geolocation, told, not_told, &options)?;
    Ok(())
}

/// Puts it into the form, to two digits behind the point, and sends that.
fn send(position: &JsValue) -> Option<()> {
    let degrees = property(position, "coords").ok()?;
    let form: HtmlFormElement = document()?.get_element_by_id(FORM)?.dyn_into().ok()?;
    for name in ["latitude", "longitude"] {
        let value = property(&degrees, name).ok()?.as_f64()?;
        let field: HtmlInputElement = property(&form, name).ok()?.dyn_into().ok()?;
        field.set_value(&format!("{value:.2}"));
    }
    form.submit().ok()
}
