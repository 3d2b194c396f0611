//! Speaking instead of typing, where the browser listens. Typing stays: the button stands beside the field.

#![expect(missing_docs, reason = "the island macro writes a struct of props without any")]

use crate::browser::{document, function, language, listen, property, window};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement,
    js_sys::{Array, Function, Reflect},
};

/// What the buttons say, and what is said of what was heard.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Begins to listen.
    pub speak: String,
    /// The same for a screen reader, [`BLANK`] standing for the question.
    pub speak_of: String,
    /// Stops listening.
    pub listening: String,
    /// What was heard, [`BLANK`] standing for it.
    pub heard: String,
    /// That nothing was understood.
    pub nothing: String,
    /// That the browser does not listen.
    pub refused: String,
}

/// What stands for somebody's own words in [`Words`].
pub const BLANK: &str = "{blank}";

/// Where words are typed. Codes, numbers by which somebody is known, and numbers of telephones, whose fields are not
/// checked for spelling, are not for the ears of whoever made the browser.
const FIELDS: &str = "main textarea, main input[type=text]:not([spellcheck=false])";

/// Puts a button beside each field for words, by which one speaks instead of typing.
///
/// What is heard is added to what stands there and told in a status region that is there from the start (4.1.3). It only
/// listens after a press (GB/T 37668 3.3.4.2, EN 301 549 5.1.7). In a browser that does not listen there is no button.
#[island]
pub fn Dictation(
    /// What is said.
    words: Words,
) -> impl IntoView {
    Effect::new(move |_| {
        let Some((document, class)) = document().zip(class()) else { return };
        let Ok(fields) = document.query_selector_all(FIELDS) else { return };
        for field in (0..fields.length()).filter_map(|place| fields.item(place)) {
            let ear = field.dyn_into().ok().and_then(|field| Ear::beside(&document, field, &class, &words));
            ear.into_iter().for_each(Ear::wake);
        }
    });
}

/// A field that can be spoken into.
#[derive(Clone)]
struct Ear {
    class: Function,
    field: HtmlElement,
    button: HtmlElement,
    status: Element,
    words: Words,
    /// What listens at the moment.
    listener: Rc<RefCell<Option<JsValue>>>,
}

impl Ear {
    fn beside(document: &Document, field: HtmlElement, class: &Function, words: &Words) -> Option<Self> {
        let button: HtmlElement = document.create_element("button").ok()?.unchecked_into();
        button.set_class_name("button is-quiet dictation");
        button.set_attribute("type", "button").ok()?;
        let status = document.create_element("p").ok()?;
        status.set_attribute("role", "status").ok()?;
        field.after_with_node_2(&button, &status).ok()?;
        let (class, words, listener) = (class.clone(), words.clone(), Rc::default());
        let ear = Self { class, field, button, status, words, listener };
        ear.offer(document);
        Some(ear)
    }

    /// Waits for a press. The name says for which field it is, because a page may have several.
    fn offer(&self, document: &Document) {
        let label = document.query_selector(&format!("label[for=\"{}\"]", self.field.id())).ok().flatten();
        let label = label.and_then(|label| label.text_content()).unwrap_or_default();
        self.button.set_text_content(Some(&self.words.speak));
        // A button without a longer name has the one that is seen.
        let _ = self.button.set_attribute("aria-label", &self.words.speak_of.replace(BLANK, label.trim()));
    }

    fn wake(self) {
        let button = self.button.clone();
        listen(&button, "click", move |_| match self.listener.take() {
            // What was said until then is still heard.
            Some(listener) => drop(function(&listener, "stop").and_then(|stop| stop.call0(&listener))),
            None => self.clone().begin(),
        });
    }

    fn begin(self) {
        self.status.set_text_content(None);
        let begun = self.listen();
        match begun {
            Ok(listener) => {
                self.button.set_text_content(Some(&self.words.listening));
                // The one that is seen is longer now.
                let _ = self.button.remove_attribute("aria-label");
                self.listener.replace(Some(listener));
            }
            Err(_) => self.status.set_text_content(Some(&self.words.refused)),
        }
    }

    fn listen(&self) -> Result<JsValue, JsValue> {
        let listener = Reflect::construct(&self.class, &Array::new())?;
        let language = document().map(|document| language(&document));
        Reflect::set(&listener, &"lang".into(), &language.into())?;
        let target = listener.unchecked_ref();
        let ear = self.clone();
        listen(target, "result", move |event| match transcript(event) {
            Some(heard) if !heard.is_empty() => ear.take(&heard),
            _ => ear.status.set_text_content(Some(&ear.words.nothing)),
        });
        let ear = self.clone();
        listen(target, "error", move |event| {
            let why = property(event, "error").ok().and_then(|why| why.as_string());
            let said = match why.as_deref() {
                Some("not-allowed" | "service-not-allowed" | "audio-capture" | "network") => {
                    &ear.words.refused
                }
                Some("aborted") => return,
                _ => &ear.words.nothing,
            };
            ear.status.set_text_content(Some(said));
        });
        let ear = self.clone();
        listen(target, "end", move |_| {
            ear.listener.take();
            document().iter().for_each(|document| ear.offer(document));
        });
        function(&listener, "start")?.call0(&listener)?;
        Ok(listener)
    }

    /// Adds what was heard to what stands in the field, as if it had been typed.
    fn take(&self, heard: &str) {
        if let Some(input) = self.field.dyn_ref::<HtmlInputElement>() {
            input.set_value(&joined(&input.value(), heard));
        } else if let Some(area) = self.field.dyn_ref::<HtmlTextAreaElement>() {
            area.set_value(&joined(&area.value(), heard));
        }
        self.status.set_text_content(Some(&self.words.heard.replace(BLANK, heard)));
        // Whoever wants to know that something was typed is told; nobody has to be.
        let _ = Event::new("input").and_then(|event| self.field.dispatch_event(&event));
    }
}

/// One text after another, with a space where their writing has spaces.
fn joined(before: &str, heard: &str) -> String {
    let is_spaced =
        before.ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | ',' | '?' | '!'));
    let space = if is_spaced && heard.starts_with(|c: char| c.is_ascii_alphanumeric()) { " " } else { "" };
    format!("{before}{space}{heard}")
}

/// The best guess at what was said.
fn transcript(event: &Event) -> Option<String> {
    let results = property(event, "results").ok()?;
    let first = Reflect::get_u32(&results, 0).ok()?;
    let best = Reflect::get_u32(&first, 0).ok()?;
    Some(property(&best, "transcript").ok()?.as_string()?.trim().to_owned())
}

/// What listens, under its own name or under that of its first maker.
fn class() -> Option<Function> {
    let window = window().ok()?.into();
    function(&window, "SpeechRecognition").or_else(|_| function(&window, "webkitSpeechRecognition")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_heard_is_added_as_it_is_written() {
        for (before, heard, expected) in [
            ("", "龙城街道", "龙城街道"),
            ("龙城街道", "盛平社区", "龙城街道盛平社区"),
            ("My bath", "is too high", "My bath is too high"),
            ("Hello.", "I fell", "Hello. I fell"),
            ("3 栋", "2 单元", "3 栋2 单元"),
        ] {
            assert_eq!(joined(before, heard), expected);
        }
    }
}
