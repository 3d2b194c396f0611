//! Decisions, and what becomes of them when the resident asks for another look (复核).

use super::Fold;
use crate::{
    calendar::{self, Due},
    case::{Clock, Standing},
    service::{Limit, Stage},
};
use time::Date;

/// The last decision, which the resident may ask to have looked at again, once.
pub(super) struct Decision {
    stage: String,
    on: Date,
    is_open: bool,
}

/// An appeal that is not decided: its own clock, and where the case stood before.
pub(super) struct Appeal {
    pub(super) clock: Clock,
    before: Standing,
}

impl Fold<'_> {
    pub(super) fn decide(&mut self, stage: &Stage, on: Date) {
        self.decision = Some(Decision { stage: stage.id.clone(), on, is_open: true });
    }

    pub(super) fn begin_appeal(&mut self, words: String, day: Date) {
        let Some(decision) = &mut self.decision else { return };
        decision.is_open = false;
        let appeal = Standing::UnderAppeal { stage: decision.stage.clone(), words };
        let limit = Limit { promised: self.service.value("appeal-limit"), statutory: None };
        let before = std::mem::replace(&mut self.standing, appeal);
        self.appeal = Some(Appeal { clock: Clock::start(limit, day), before });
    }

    pub(super) fn end_appeal(&mut self, stage: &Stage, is_granted: bool, reason: &str, day: Date) {
        let Some(appeal) = self.appeal.take() else { return };
        match appeal.before {
            _ if is_granted => self.go_back(Some(&stage.id), day),
            Standing::Refused { .. } => self.standing = Standing::Refused { reason: reason.to_owned() },
            before => self.standing = before,
        }
    }

    /// The last day on which the last decision can be appealed against.
    pub(super) fn appeal_by(&self) -> Option<Due> {
        let is_over =
            matches!(self.standing, Standing::Declined { .. } | Standing::Left { .. } | Standing::Withdrawn);
        let decision = self.decision.as_ref().filter(|decision| decision.is_open && !is_over)?;
        // No days at all: whoever decides is not an office, and nobody here can look at it again.
        let days = Some(self.service.value("appeal-days")).filter(|days| *days > 0)?;
        Some(calendar::after_working_days(decision.on, days))
    }
}
