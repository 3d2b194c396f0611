//! Leave to act for another (委托): asking for it, the code that gives it, ending it.

pub mod code;
pub mod end;
pub mod form;
pub mod kind;
