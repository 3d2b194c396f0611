//! Tantu over HTTP.

pub mod assets;
