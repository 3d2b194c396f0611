//! Tantu over HTTP: every address, the only SQL, and what goes around them.
//!
//! Reading order: an address in [`routes`], its handler in [`http`], what it asks of the [`store`], and what happens
//! around it in [`middleware`].

pub mod routes;

pub mod http;
pub mod passkeys;
pub mod sign_in;
pub mod store;

pub mod jobs;

pub mod assets;
pub mod braille;
pub mod middleware;
pub mod offline;
pub mod search;

pub mod app;
pub mod clock;
pub mod definitions;
pub mod error;
pub mod identity;
pub mod keys;
pub mod limiter;
pub mod messages;
pub mod phrase;
pub mod secret;
pub mod telling;

pub mod cli;
pub mod log;
pub mod serve;
