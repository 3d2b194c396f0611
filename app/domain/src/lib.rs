//! The shared vocabulary of Tantu and its pure rules.
//!
//! What a certificate number is, which question comes next, what a case is waiting for, by which working day: all of
//! it as plain data and total functions. Nothing here reads a clock, a file or a database, and nothing here holds a
//! sentence: a person's slips are [`problem::Problem`] codes, and the pages find the words. The staff backend shares
//! this crate.
//!
//! Reading order: the small values, then what a service asks, then what becomes of a case.

/// Identifiers that only ever travel, never mean anything.
pub mod ids;
/// What people type, brought into one spelling.
pub mod text;

/// A person's slip, as data.
pub mod problem;

/// The number on a disability certificate.
pub mod certificate;
/// The 18 characters of a citizen ID.
pub mod citizen_id;
/// Telephone numbers.
pub mod phone;
/// The number a resident follows a case by.
pub mod reference;

/// Days, months and working days.
pub mod calendar;
/// What a place does in its own way.
pub mod region;
/// When a certificate may be renewed.
pub mod renewal;

/// What a person answered, as typed and as understood.
pub mod answer;
/// Which question comes next, and what is missing.
pub mod journey;
/// A service as data: its questions and its stages.
pub mod service;

/// A case is its events.
pub mod case;
/// What the staff backend and Tantu say to each other.
pub mod staff;
