//! The pages of Tantu, one file each: what a page needs to know, and how it is drawn.

pub mod gallery;
