//! The service worker's engine: the same pages, answered on the device when there is no network.
//!
//! An [`Engine`] is a pure function from what the device keeps, a request and the moment to an answer and what the device
//! keeps from then on. It waits for nothing and stores nothing; the service worker does that, and knows nothing of pages.
//! Everything between the two is a string, so what is tested here is what runs there.
//!
//! Reading order: what goes in and out, what is kept, then which page answers which request.

mod exchange;
mod visitor;

mod device;
mod outbox;

mod call;
mod routes;

mod applications;
mod apply;
mod everybody;
mod keep;

mod engine;

pub use device::Device;
pub use engine::Engine;
pub use exchange::{Answer, Around, Choice, Forget, Request, Room};
