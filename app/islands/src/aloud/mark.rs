//! Marks the sentence that is being read, and brings it into view.
//!
//! The browser paints the mark over the page, so nothing of the page is touched. The calls are looked up by name, because
//! web-sys counts them among the unstable ones; a browser without them reads without a mark.

use crate::browser::{function, property, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, Range, ScrollIntoViewOptions, ScrollLogicalPosition,
    js_sys::{Array, Reflect},
};

/// The name under which the style sheet knows the mark.
const NAME: &str = "aloud";

/// Marks what stands there.
pub(super) fn mark(range: &Range) {
    let marked = || {
        let class = function(&window()?.into(), "Highlight")?;
        let mark = Reflect::construct(&class, &Array::of1(range))?;
        let all = highlights()?;
        function(&all, "set")?.call2(&all, &NAME.into(), &mark)
    };
    // Whoever sees no mark hears the sentence all the same.
    let _: Result<_, JsValue> = marked();
    bring_into_view(range);
}

/// Takes the mark away.
pub(super) fn unmark() {
    let unmarked = || {
        let all = highlights()?;
        function(&all, "delete")?.call1(&all, &NAME.into())
    };
    // Where there was none, there is none to take away.
    let _: Result<_, JsValue> = unmarked();
}

/// No further than needed, and at once: nothing glides.
fn bring_into_view(range: &Range) {
    let Ok(node) = range.start_container() else { return };
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element());
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    element.iter().for_each(|element| element.scroll_into_view_with_scroll_into_view_options(&nearest));
}

fn highlights() -> Result<JsValue, JsValue> {
    property(&property(&window()?.into(), "CSS")?, "highlights")
}
