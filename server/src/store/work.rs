//! Work: who looks for it, what there is, what was found for whom, and who comes to what.

pub(super) mod gatherings;
mod matches;
mod posts;
pub(super) mod registrations;
mod searches;

pub use gatherings::{Announced, Attendance, KeptSignUp, Noted, SignedUp, Untold};
pub use matches::{Finds, FoundBefore, Match, MatchAnswer, NewFinds};
pub use posts::{PAGE as POSTS_A_PAGE, Published, Sought};
pub use registrations::{Registering, Registration};
pub use searches::{MOST as SEARCHES_A_PERSON, SavedSearch};
