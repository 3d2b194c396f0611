//! The shared vocabulary of Tantu and its pure rules.
//!
//! What a certificate number is, which question comes next, what a case is waiting for, by which working day: all of
//! it as plain data and total functions. Nothing here reads a clock, a file or a database, and nothing here holds a
//! sentence: a person's slips are [`problem::Problem`] codes, and the pages find the words. The staff backend shares
//! this crate.
//!
//! Reading order: the small values, then what a service asks, then what becomes of a case.

pub mod ids;
pub mod text;

pub mod problem;

pub mod certificate;
pub mod channel;
pub mod citizen_id;
pub mod phone;
pub mod reference;

pub mod calendar;
pub mod region;
pub mod renewal;

pub mod definition;
pub mod json;

pub mod answer;
pub mod draft;
pub mod journey;
pub mod service;

pub mod case;
pub mod consent;
pub mod mandate;
pub mod staff;
pub mod stuck;
pub mod work;
