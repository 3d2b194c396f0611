//! Small enhancements of pages that already work: the WebAssembly of a page.
