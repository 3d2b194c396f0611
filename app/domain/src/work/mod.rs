//! Work (就业): what somebody hopes for, what there is, and how the two fit.
//!
//! What helps somebody at work and what a workplace has are told in the same words, so that they can be laid side by
//! side. A diagnosis, a category or a level stands nowhere here: nothing about them is asked, so nothing is judged by
//! them (残疾人就业条例, article 13; 就业促进法, article 29).

mod help;
mod place;
mod task;

mod post;
mod registration;
pub mod search;
mod wishes;

mod gathering;

mod board;
mod disclosure;
mod fit;
mod reply;

mod figures;

pub use board::Board;
pub use disclosure::Disclosure;
pub use figures::{APPLYING, ASSESSING, Figure, Happening, Line, PLANNING, Unit, count, happenings};
pub use fit::{About, Fit, Gap, Point, Verdict};
pub use gathering::{
    Flaw, Gathering, GatheringKind, GatheringNews, GatheringNumber, GatheringWords, Place, Session, Wanted,
    who_moves_up,
};
pub use help::{Access, Help, Known};
pub use place::{Nearness, Position};
pub use post::{Pay, Per, Post, PostKind, PostNumber, PostWords, Through, Way};
pub use registration::{IN_REGISTER, REGISTERING, RegistrationEvent, RegistrationState};
pub use reply::{Reason, Reply};
pub use search::{Search, Sort};
pub use task::{Hours, Task};
pub use wishes::{Where, Wishes};
