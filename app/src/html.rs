//! A piece of a page that has been drawn.
//!
//! Pages are drawn once, in order, and never change under a reader's hands. Leptos' own `Html` stands ready to be
//! streamed, resolved and brought to life in a browser, and carries the code for all of that for every kind of view;
//! drawn at once, a piece is its text, and the service worker's engine is less than half as large.

use leptos::prelude::*;
use leptos::tachys::html::InertElement;

/// A drawn piece, as other views take it in.
pub type Html = InertElement;

/// Whatever can be drawn.
pub trait Draw {
    /// Draws it.
    fn draw(self) -> Html;
}

impl<View: RenderHtml> Draw for View {
    fn draw(self) -> Html {
        InertElement::new(self.to_html())
    }
}
