//! Tantu over HTTP.
