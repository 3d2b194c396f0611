//! Why something cannot be done to a case, for the staff API and for a resident's page that was overtaken.

use crate::region::Role;
use serde::{Deserialize, Serialize};
use time::Date;

/// Why a move or a reply cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum Illegal {
    /// The case has ended.
    Ended,
    /// The resident has to do something first.
    WaitingForResident,
    /// Not at this stage, or not while it stands so.
    NotAtThisStage {
        /// The stage the case is at.
        stage: String,
        /// What can be done there.
        possible: Vec<String>,
    },
    /// The stage belongs to a higher office.
    NotThisRole {
        /// The lowest office that may.
        needed: Role,
    },
    /// Something that has to be said in words, without words.
    WithoutWords,
    /// A correction pinned to a question this person was not asked.
    UnknownQuestion {
        /// The question named.
        question: String,
    },
    /// A second round of corrections without the reason why the first was not the whole of it.
    SecondRound,
    /// An offer without a time, or with more than anyone can choose from.
    NotSoManyTimes {
        /// The most there may be.
        most: usize,
    },
    /// A time more than a year ahead, or one that takes no time or longer than a day has.
    NoSuchTime,
    /// A time that has passed.
    InThePast,
    /// An appointment that is still to come can neither be kept nor missed yet, and nobody is asked how work goes before
    /// the day for it.
    NotYet,
    /// A day that cannot be meant: years away, or still to come for what has happened.
    NotThisDay {
        /// The first day that can be.
        from: Date,
        /// The last.
        until: Date,
    },
    /// Nobody has begun to work here, or not any more.
    NotAtWork,
    /// A time that was not offered, or not any more.
    NotOffered,
    /// No appointment to call off.
    NothingBooked,
    /// A plan without anything in it.
    EmptyPlan,
    /// An item of a plan whose own share is not the price less the subsidy.
    WrongSum {
        /// The item, by what it is called.
        what: String,
    },
    /// An answer to a plan that a newer one has replaced.
    PlanOvertaken {
        /// The number of the latest plan.
        latest: u16,
    },
    /// A stage to go back to that this case has not passed.
    NotEarlier {
        /// The stage named.
        stage: String,
    },
    /// The resident was not asked for this.
    NothingAsked,
    /// There is no decision that could be appealed against, or it was looked at again already.
    NothingToAppeal,
    /// The last day for it has passed.
    TooLate {
        /// That day.
        by: Date,
    },
}
