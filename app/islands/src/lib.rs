//! Small enhancements of pages that already work: the WebAssembly of a page.
//!
//! **Invariant:** no task depends on anything in here, and no prop holds personal data: props are written into the
//! page. Words come in translated.

mod browser;

pub mod aloud;
pub mod dictation;
pub mod news;
pub mod passkey;
pub mod position;
pub mod print;

pub use aloud::Aloud;
pub use dictation::Dictation;
pub use news::News;
pub use passkey::{MakePasskey, UsePasskey};
pub use position::AskPosition;
pub use print::Print;

/// Brings the islands of a page to life; the boot script calls it once.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
