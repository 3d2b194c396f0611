//! Work: what somebody has registered, found and signed up for, and where it all is.

pub mod apply;
pub mod gathering;
pub mod gatherings;
pub mod matches;
pub mod position;
pub mod post;
pub mod posts;
pub mod register;
pub mod searches;
