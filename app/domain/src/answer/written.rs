//! Who typed an answer, and when: two people may be at work on one draft, or one person on two devices.
//!
//! The later answer stands. What decides whether the earlier one is kept beside it is [`Written::would_vanish`].

use super::Typed;
use crate::{
    ids::{AnswerId, ResidentId},
    text,
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// Who typed an answer, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Who it was; nobody if they are gone, or if the answer is [carried](super::Carried).
    pub by: Option<ResidentId>,
    /// When they sent it, to the microsecond, which is all a database keeps. No two answers to a question are of the same moment.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
}

/// An answer in whose place stands a later one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replaced {
    /// By what it is asked back.
    pub id: AnswerId,
    /// What it was.
    pub typed: Typed,
    /// Whose.
    pub written: Written,
}

/// How many of them are kept a question, assumed: more than two people who disagree will ever read.
pub const MOST_REPLACED: u16 = 20;

impl Written {
    /// As a page says from which answer it was drawn: the moment in microseconds, which is all a database keeps.
    pub fn mark(&self) -> String {
        (self.at.unix_timestamp_nanos() / 1_000).to_string()
    }

    /// Whether an answer sent by somebody from a page with the mark `seen` would replace this one without anybody
    /// having seen it go: it is another person's, or it came after that page.
    ///
    /// **Invariant:** what would vanish is kept.
    pub fn would_vanish(&self, by: ResidentId, seen: Option<&str>) -> bool {
        self.by != Some(by) || seen != Some(self.mark().as_str())
    }
}

/// Whether nothing was typed on a page: there is nothing to keep of it.
pub fn is_blank(typed: &Typed) -> bool {
    typed.values().all(|typed| text::tidy(typed).is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;
    use uuid::Uuid;

    #[test]
    fn only_a_person_who_saw_their_own_answer_replaces_it_without_a_trace() {
        let (me, other) = (ResidentId(Uuid::from_u128(1)), ResidentId(Uuid::from_u128(2)));
        let mine = Written { by: Some(me), at: datetime!(2026-11-22 02:05:00.123456789 UTC) };
        let (seen, before) = (mine.mark(), Written { at: datetime!(2026-11-22 02:04 UTC), ..mine }.mark());
        assert!(!mine.would_vanish(me, Some(&seen)));
        for (by, seen) in [(other, Some(&seen)), (me, Some(&before)), (me, None), (other, None)] {
            assert!(mine.would_vanish(by, seen.map(String::as_str)), "{by} {seen:?}");
        }
        assert!(Written { by: None, ..mine }.would_vanish(me, Some(&seen)), "whoever it was is gone");
    }

    #[test]
    fn the_mark_is_the_same_when_the_database_has_rounded_the_moment() {
        let mark = |at| Written { by: None, at }.mark();
        let (written, kept) =
            (datetime!(2026-11-22 02:05:00.123456789 UTC), datetime!(2026-11-22 02:05:00.123456 UTC));
        assert_eq!(mark(written), mark(kept));
        assert!(mark(kept).bytes().all(|byte| byte.is_ascii_digit()));
    }

    #[test]
    fn spaces_are_nothing_to_keep() {
        let typed =
            |text: &str| Typed::from([("a".to_owned(), String::new()), ("b".to_owned(), text.to_owned())]);
        assert!(is_blank(&typed(" \u{3000}\n")));
        assert!(!is_blank(&typed("0")));
    }
}
