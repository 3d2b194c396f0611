//! Which of two answers to a question stands: the one that comes in, or the one there was. The server settles it in its
//! database, a device without a network on what it keeps.

use super::{Typed, Written, is_blank};
use crate::ids::ResidentId;
use time::{Duration, OffsetDateTime};

/// An answer that comes in.
#[derive(Clone, Copy, Debug)]
pub struct Coming<'a> {
    /// By whom.
    pub by: ResidentId,
    /// What was typed.
    pub typed: &'a Typed,
    /// The mark of the answer that the page was drawn from; none on a first answer.
    pub seen: Option<&'a str>,
    /// When.
    pub at: OffsetDateTime,
    /// Whether it had to wait on its way; what was sent meanwhile is later, and stands.
    pub has_waited: bool,
}

/// The answer that stands when another comes in.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// What was typed.
    pub typed: &'a Typed,
    /// By whom, and when.
    pub written: Written,
    /// Whether it was only known from before.
    pub is_carried: bool,
}

/// What comes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// Whether the one that comes in stands from now on.
    pub stands: bool,
    /// Who typed the answer that stands, and when.
    pub written: Written,
    /// The one that is to be kept beside it, if one would vanish otherwise.
    pub replaced: Option<(Typed, Written)>,
}

impl Coming<'_> {
    /// Settles it. The later answer stands; what would vanish unseen is kept.
    pub fn settle(&self, standing: Option<Standing<'_>>) -> Settled {
        let mine = Written { by: Some(self.by), at: self.at };
        let Some(Standing { typed: before, written, is_carried }) = standing else {
            return Settled { stands: true, written: mine, replaced: None };
        };
        let kept = |typed: &Typed, written| (!is_blank(typed)).then(|| (typed.clone(), written));
        if before == self.typed && !is_carried {
            return Settled { stands: false, written, replaced: None };
        }
        // Whoever saw the answer that stands gave theirs after it, whatever a clock says.
        let has_seen = self.seen == Some(written.mark().as_str());
        if self.has_waited && self.at <= written.at && !has_seen {
            return Settled { stands: false, written, replaced: kept(self.typed, mine) };
        }
        let vanishes = !is_carried && written.would_vanish(self.by, self.seen);
        let replaced = if vanishes { kept(before, written) } else { None };
        // However the clock stands, every answer has its own moment.
        let at = self.at.max(written.at + Duration::MICROSECOND);
        Settled { stands: true, written: Written { at, ..mine }, replaced }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use time::macros::datetime;
    use uuid::Uuid;

    const EIGHT: OffsetDateTime = datetime!(2026-11-22 08:00 UTC);

    fn typed(text: &str) -> Typed {
        BTreeMap::from([("a".to_owned(), text.to_owned())])
    }

    #[test]
    fn what_was_sent_later_stands_and_what_waited_is_kept_beside_it() {
        let (me, other) = (ResidentId(Uuid::from_u128(1)), ResidentId(Uuid::from_u128(2)));
        let before = typed("there");
        let standing = || Standing {
            typed: &before,
            written: Written { by: Some(other), at: EIGHT },
            is_carried: false,
        };
        let settle = |hours: i64, has_waited| {
            let at = EIGHT + Duration::hours(hours);
            Coming { by: me, typed: &typed("mine"), seen: None, at, has_waited }.settle(Some(standing()))
        };
        let (early, late) = (settle(-1, true), settle(1, true));
        assert!(!early.stands && early.replaced.is_some_and(|(typed, _)| typed == self::typed("mine")));
        assert!(late.stands && late.replaced.is_some_and(|(typed, _)| typed == before));
        assert!(settle(-1, false).stands, "what has not waited is the latest, whatever the clock says");
    }

    #[test]
    fn whoever_saw_what_stands_answers_after_it_however_wrong_a_clock_is() {
        let (me, before) = (ResidentId(Uuid::from_u128(1)), typed("there"));
        let written = Written { by: Some(me), at: EIGHT };
        let standing = Standing { typed: &before, written, is_carried: false };
        let (typed, at, seen) = (typed("mine"), EIGHT - Duration::DAY, written.mark());
        let coming = Coming { by: me, typed: &typed, seen: Some(&seen), at, has_waited: true };
        let settled = coming.settle(Some(standing));
        assert!(settled.stands && settled.replaced.is_none() && settled.written.at > EIGHT);
    }

    #[test]
    fn the_same_answer_twice_is_one() {
        let (me, mine) = (ResidentId(Uuid::from_u128(1)), typed("mine"));
        let coming = Coming { by: me, typed: &mine, seen: None, at: EIGHT, has_waited: true };
        let first = coming.settle(None);
        let again = coming.settle(Some(Standing { typed: &mine, written: first.written, is_carried: false }));
        assert_eq!(again, Settled { stands: false, written: first.written, replaced: None });
    }
}
