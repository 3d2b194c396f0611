//! What a person's own device and the server tell each other, in JSON: what the device keeps, and what was done there.
//! Both ways lead through the service worker; no page of ours asks for either.

pub mod commands;
pub mod snapshot;
