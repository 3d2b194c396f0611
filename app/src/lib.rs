//! The pages of Tantu: pure functions from a model to HTML.
//!
//! Nothing here waits, reads a clock, or knows a database. The server calls these functions for every request; the
//! service worker will call the same ones when there is no network.

/// Every word, in the person's language.
pub mod locale;

/// Days and moments in words.
pub mod dates;
/// The words for a person's slips.
pub mod problems;

/// An answer in words.
pub mod answers;
/// The services and regions Tantu knows.
pub mod catalog;

/// What a page is, and what it needs to know of the visit around it.
pub mod page;
/// The addresses pages lead to.
pub mod paths;

/// The parts pages are made of, one file each.
pub mod components;

/// The pages themselves, one file each.
pub mod pages;

/// The document around every page.
pub mod shell;

/// The enhancements in the pages, and what the server gives them.
pub use tantu_islands::news as islands;

/// Which page answers which request.
pub mod journey;
