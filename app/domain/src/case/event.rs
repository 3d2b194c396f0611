//! What can happen to a case, as it is stored and as staff read it.
//!
//! **Invariant:** an event, once written, is never changed; a new kind is added, an old one stays readable.

use super::{Correction, Need, Offer, Plan, Trouble};
use crate::{answer::Answers, mandate, region::Role, service::Ending};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Event {
    /// The resident sent the application.
    Submitted {
        /// Everything they answered.
        answers: Answers,
    },
    /// The papers were complete and taken in.
    Accepted,
    /// An assessment has its result.
    Assessed {
        /// The result, in words for the resident.
        result: String,
    },
    /// The public notice is over, and nobody objected.
    NoticeEnded,
    /// Decided in the resident's favour.
    Approved,
    /// A plain step is done.
    Completed {
        /// What there is to say about it.
        #[serde(default)]
        note: Option<String>,
    },
    /// In the resident's hands.
    Delivered,
    /// Nothing is left to do.
    Closed,
    /// Decided against.
    Refused {
        /// Why, in words for the resident.
        reason: String,
    },
    /// Something has to be mended, all told at once.
    CorrectionRequested {
        /// What, pinned to questions.
        corrections: Vec<Correction>,
        /// The last day for it.
        by: Date,
        /// Why a second time, when it is one.
        #[serde(default)]
        again: Option<String>,
    },
    /// The resident sent the mended application.
    Corrected {
        /// Everything, as it now stands.
        answers: Answers,
    },
    /// The resident took it back.
    Withdrawn,
    /// Accepted, and now it waits for something nobody here can hurry.
    Waiting {
        /// For what, in words for the resident.
        reason: String,
    },
    /// The wait is over.
    Resumed,
    /// Staff offered times.
    TimesOffered(Offer),
    /// The resident took one of them, or another one instead.
    TimeChosen {
        /// Which.
        #[serde(with = "time::serde::rfc3339")]
        at: OffsetDateTime,
        /// What they need there.
        #[serde(default)]
        needs: Vec<Need>,
        /// What else they said.
        #[serde(default)]
        words: Option<String>,
    },
    /// The resident called it off, or none of the times fits.
    TimeCancelled {
        /// Why, if they said so.
        words: String,
    },
    /// The resident did not come.
    TimeMissed {
        /// What staff noted.
        words: String,
    },
    /// The appointment took place.
    TimeKept,
    /// Staff put a plan to the resident.
    PlanProposed {
        /// The plan.
        plan: Plan,
    },
    /// The resident agreed to the latest plan.
    PlanAgreed,
    /// The resident wants it changed.
    PlanChangesAsked {
        /// What.
        words: String,
    },
    /// The resident does not want it.
    PlanDeclined {
        /// Why, if they said so.
        words: String,
    },
    /// The resident says that it is well done.
    Confirmed,
    /// The resident says that it is not well done.
    Objected {
        /// What is the matter.
        words: String,
    },
    /// Staff sent it back to an earlier stage.
    SentBack {
        /// The stage, by id.
        stage: String,
        /// Why, in words for the resident.
        reason: String,
    },
    /// The resident asked for the decision to be looked at again (复核).
    Appealed {
        /// What they say.
        words: String,
    },
    /// It was looked at again.
    AppealDecided {
        /// Whether the resident was right: then the stage is done anew.
        is_granted: bool,
        /// Why, in words for the resident.
        reason: String,
    },
    /// An employer and the resident want it with each other. That is no contract yet.
    Intended,
    /// Both have signed.
    Signed {
        /// From which day on it holds.
        from: Date,
    },
    /// The resident began to work.
    Started {
        /// On which day.
        on: Date,
    },
    /// The resident was asked how it goes at work.
    FollowedUp {
        /// Whether they are still in work there. Where they are not, the case ends.
        is_in_work: bool,
        /// How it goes, in words for the resident.
        #[serde(default)]
        words: String,
    },
    /// The resident has a problem at work.
    TroubleReported {
        /// With what.
        #[serde(default)]
        about: Vec<Trouble>,
        /// What there is to say about it.
        #[serde(default)]
        words: String,
    },
    /// Staff answered everything that was said of problems until then.
    TroubleAnswered {
        /// What is done about it, in words for the resident.
        words: String,
    },
    /// The resident does not work there any more.
    Left {
        /// Why, if anybody said so.
        #[serde(default)]
        words: String,
    },
}

impl Event {
    /// Its name in word keys, `event-<name>`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Submitted { .. } => "submitted",
            Self::Accepted => "accepted",
            Self::Assessed { .. } => "assessed",
            Self::NoticeEnded => "notice-ended",
            Self::Approved => "approved",
            Self::Completed { .. } => "completed",
            Self::Delivered => "delivered",
            Self::Closed => "closed",
            Self::Refused { .. } => "refused",
            Self::CorrectionRequested { .. } => "correction-requested",
            Self::Corrected { .. } => "corrected",
            Self::Withdrawn => "withdrawn",
            Self::Waiting { .. } => "waiting",
            Self::Resumed => "resumed",
            Self::TimesOffered(_) => "times-offered",
            Self::TimeChosen { .. } => "time-chosen",
            Self::TimeCancelled { .. } => "time-cancelled",
            Self::TimeMissed { .. } => "time-missed",
            Self::TimeKept => "time-kept",
            Self::PlanProposed { .. } => "plan-proposed",
            Self::PlanAgreed => "plan-agreed",
            Self::PlanChangesAsked { .. } => "plan-changes-asked",
            Self::PlanDeclined { .. } => "plan-declined",
            Self::Confirmed => "confirmed",
            Self::Objected { .. } => "objected",
            Self::SentBack { .. } => "sent-back",
            Self::Appealed { .. } => "appealed",
            Self::AppealDecided { .. } => "appeal-decided",
            Self::Intended => "intended",
            Self::Signed { .. } => "signed",
            Self::Started { .. } => "started",
            Self::FollowedUp { .. } => "followed-up",
            Self::TroubleReported { .. } => "trouble-reported",
            Self::TroubleAnswered { .. } => "trouble-answered",
            Self::Left { .. } => "left",
        }
    }

    /// What it ends a stage with, if it is an ending.
    pub fn ending(&self) -> Option<Ending> {
        match self {
            Self::Accepted => Some(Ending::Accept),
            Self::Assessed { .. } => Some(Ending::Assess),
            Self::NoticeEnded => Some(Ending::EndNotice),
            Self::Approved => Some(Ending::Approve),
            Self::Completed { .. } => Some(Ending::Complete),
            Self::Delivered => Some(Ending::Deliver),
            Self::Closed => Some(Ending::Close),
            Self::PlanAgreed => Some(Ending::Agree),
            Self::Confirmed => Some(Ending::Confirm),
            Self::Intended => Some(Ending::Intend),
            Self::Signed { .. } => Some(Ending::Sign),
            Self::Started { .. } => Some(Ending::Start),
            Self::FollowedUp { .. } => Some(Ending::FollowUp),
            _ => None,
        }
    }

    /// What was said with it in somebody's own words, for the timeline.
    pub fn words(&self) -> Option<&str> {
        let words = match self {
            Self::Assessed { result: words }
            | Self::Refused { reason: words }
            | Self::Waiting { reason: words }
            | Self::TimeCancelled { words }
            | Self::TimeMissed { words }
            | Self::PlanChangesAsked { words }
            | Self::PlanDeclined { words }
            | Self::Objected { words }
            | Self::SentBack { reason: words, .. }
            | Self::Appealed { words }
            | Self::FollowedUp { words, .. }
            | Self::TroubleReported { words, .. }
            | Self::TroubleAnswered { words }
            | Self::Left { words }
            | Self::AppealDecided { reason: words, .. } => Some(words),
            Self::Completed { note: words }
            | Self::TimeChosen { words, .. }
            | Self::TimesOffered(Offer { note: words, .. })
            | Self::PlanProposed { plan: Plan { note: words, .. } }
            | Self::CorrectionRequested { again: words, .. } => words.as_ref(),
            _ => None,
        };
        words.map(String::as_str).filter(|words| !words.trim().is_empty())
    }
}

/// An event with its place in the case's history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// When.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// By whom.
    pub by: Actor,
    /// What.
    pub event: Event,
}

/// Who made something happen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "who", rename_all = "kebab-case")]
pub enum Actor {
    /// The resident.
    Resident,
    /// Somebody who acts for the resident.
    Helper {
        /// What they are to the resident.
        kind: mandate::Kind,
        /// What they go by.
        name: String,
    },
    /// A member of staff.
    Staff {
        /// As on their token.
        name: String,
        /// In which office.
        role: Role,
    },
}

impl Actor {
    /// The role of a member of staff; none for the resident and whoever acts for them.
    pub fn role(&self) -> Option<Role> {
        match self {
            Self::Resident | Self::Helper { .. } => None,
            Self::Staff { role, .. } => Some(*role),
        }
    }
}
