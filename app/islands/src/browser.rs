//! What several islands ask of the browser. Calls that web-sys counts among the unstable ones are looked up by name.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Document, Event, EventTarget, Window,
    js_sys::{Function, Reflect},
};

/// The window, which is there wherever an island lives.
pub(crate) fn window() -> Result<Window, JsValue> {
    web_sys::window().ok_or(JsValue::NULL)
}

/// The page.
pub(crate) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The language of the page.
pub(crate) fn language(document: &Document) -> String {
    document.document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}

/// Does something whenever it happens, as long as the page is there.
pub(crate) fn listen(target: &EventTarget, to: &str, then: impl Fn(&Event) + 'static) {
    let listener = Closure::<dyn Fn(Event)>::new(move |event| then(&event)).into_js_value();
    // A browser that knows no such event has nothing to say about it.
    let _ = target.add_event_listener_with_callback(to, listener.unchecked_ref());
}

/// What something has under this name.
pub(crate) fn property(of: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    Reflect::get(of, &name.into())
}

/// What something can do under this name.
pub(crate) fn function(of: &JsValue, name: &str) -> Result<Function, JsValue> {
    property(of, name)?.dyn_into()
}
