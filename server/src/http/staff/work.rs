//! Work, for staff: posts, classes and fairs, and what is counted.

pub mod employer;
pub mod figures;
pub mod gatherings;
pub mod posts;
pub mod reasons;
pub mod register;
