//! The pages of Tantu, one file each: what a page needs to know, and how it is drawn. In the order of a visit.

pub mod finder;
pub mod home;
pub mod matter;
pub mod place;
pub mod service;

pub mod identity;
pub mod sign_in;
pub mod sign_in_code;
pub mod sign_in_spent;
pub mod signed_out;

pub mod helpers;
pub mod mandate;
pub mod start_for;
pub mod whom;

pub mod passkey_refused;
pub mod passkey_removal;
pub mod passkeys;

pub mod card_sign_in;
pub mod look_up;
pub mod look_up_code;
pub mod looked_up;

pub mod consent;
pub mod consent_code;
pub mod consent_withdrawal;

pub mod known;
pub mod large_print;
pub mod question;
pub mod start;
pub mod update;

pub mod check;
pub mod discard;
pub mod tasks;

pub mod application;
pub mod applications;
pub mod receipt;
pub mod sent;
pub mod withdraw;

pub mod appeal;
pub mod appointment;
pub mod confirm;
pub mod leave;
pub mod plan;
pub mod trouble;

pub mod devices;
pub mod my_data;

pub mod forget;
pub mod install;
pub mod keep;
pub mod unreachable;
pub mod unsent;
pub mod waiting;

pub mod notices;

pub mod employers;
pub mod work;

pub mod help;
pub mod offline;
pub mod problem;
mod recordings;
pub mod settings;
pub mod stuck;

pub mod gallery;
