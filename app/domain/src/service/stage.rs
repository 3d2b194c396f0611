//! A stage (环节) of a case: who does it, how long it may take, and what ends it.

use super::{Condition, Service};
use crate::{
    answer::{Answers, Circumstances},
    region::Role,
};
use serde::{Deserialize, Serialize};

/// One stage of a case.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its name in word keys and in the staff API.
    pub id: String,
    /// The lowest office that may do it.
    pub role: Role,
    /// Whose office: where the application is made, or where the person is registered.
    #[serde(default)]
    pub at: At,
    /// What ends it.
    pub ends_with: Ending,
    /// What else staff may do while it lasts.
    #[serde(default)]
    pub may: Vec<Remedy>,
    /// How long it may take.
    pub limit: Limit,
    /// Whether the office's clock stands still all through it (评定、公示). Its limit is then its usual length.
    #[serde(default)]
    pub pauses: bool,
    /// The earlier stage a case goes back to when the resident says no, or staff send it back.
    #[serde(default)]
    pub back_to: Option<String>,
    /// All that must hold for it to be walked.
    #[serde(default)]
    pub only_if: Vec<Condition>,
    /// Whether the resident already has what they applied for: such a stage is not part of how long it takes, and
    /// there is nothing left to withdraw.
    #[serde(default)]
    pub is_after_result: bool,
    /// How many months after somebody began to work it is time for it (回访). Its clock begins then, and not before.
    #[serde(default)]
    pub after_start_months: Option<u16>,
}

/// Which region's office does a stage (跨省通办: taken in here, decided at home).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum At {
    /// The region the application is made in.
    #[default]
    Here,
    /// The region the person is registered in.
    Home,
}

/// How long something may take, in working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// What the office promises (承诺时限).
    pub promised: u16,
    /// What the law allows (法定时限), where it says so.
    pub statutory: Option<u16>,
}

/// What ends a stage well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// The papers are complete and taken in (受理).
    Accept,
    /// The result of an assessment is written down (评定、评估).
    Assess,
    /// The public notice is over (公示期满).
    EndNotice,
    /// Decided in the resident's favour.
    Approve,
    /// A plain step is done: ordered, built, paid.
    Complete,
    /// In the resident's hands.
    Deliver,
    /// Asked whether all is well, and closed (回访、办结).
    Close,
    /// The resident agrees to the plan that staff put to them.
    Agree,
    /// The resident says that it is well done.
    Confirm,
    /// An employer and the resident want it with each other (达成意向). That is no contract yet.
    Intend,
    /// Both have signed (签订用工协议).
    Sign,
    /// The resident has begun to work (上岗).
    Start,
    /// The resident was asked how it goes at work (跟踪回访).
    FollowUp,
}

/// What staff may do that does not bring a case forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remedy {
    /// Ask the resident to mend something (补正).
    RequestCorrection,
    /// Decide against, with the reason.
    Refuse,
    /// Let an accepted case wait, with the reason: a quota is used up, a list is long.
    Wait,
    /// Offer times for an appointment.
    OfferTimes,
    /// Send it back to an earlier stage, with the reason.
    SendBack,
}

impl Ending {
    /// Whether it is up to an employer, so that no office can promise a day for it.
    pub fn is_by_employer(self) -> bool {
        matches!(self, Self::Intend | Self::Sign | Self::Start)
    }

    /// Whether the resident does it, and not staff.
    pub fn is_by_resident(self) -> bool {
        matches!(self, Self::Agree | Self::Confirm)
    }
}

impl Service {
    /// Where in the order a stage stands; behind all others if there is none called so.
    pub fn place_of(&self, stage: &str) -> usize {
        self.stages.iter().take_while(|other| other.id != stage).count()
    }

    /// The stages a case with these answers walks, in order.
    pub fn stages_for(&self, answers: &Answers, around: Circumstances<'_>) -> Vec<&Stage> {
        let is_walked = |stage: &&Stage| Condition::all_hold(&stage.only_if, answers, around);
        self.stages.iter().filter(is_walked).collect()
    }
}
