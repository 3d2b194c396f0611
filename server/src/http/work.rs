//! Work: the register, posts, what was found, classes and fairs.

pub mod apply;
pub mod gatherings;
pub mod matches;
pub mod posts;
pub mod register;
