//! The pages of Tantu: pure functions from a model to HTML.
//!
//! Nothing here waits, reads a clock, or knows a database. The server calls these functions for every request; the
//! service worker will call the same ones when there is no network.

pub mod locale;

pub mod html;

pub mod answers;
pub mod dates;
pub mod ics;
pub mod money;
pub mod posts;
pub mod problems;
pub mod telling;

pub mod catalog;
pub mod plain;

pub mod matters;

pub mod mandates;
pub mod stuck;
pub mod whereabouts;

pub mod document;

pub mod display;
pub mod easy;
pub mod page;
pub mod paths;
pub mod press;

pub mod components;
pub mod pages;
pub mod shell;

pub mod device;
pub mod facts;
pub mod finder;
pub mod journey;
pub mod register;

pub use tantu_islands::news as islands;
