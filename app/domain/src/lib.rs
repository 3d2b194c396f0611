//! The shared vocabulary of Tantu and its pure rules.
