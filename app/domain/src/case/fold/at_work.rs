//! After somebody has begun to work: when they are asked how it goes, what troubles them, and that they have left.

use super::Fold;
use crate::{
    calendar,
    case::{Event, Recorded, Standing, TroubleReport},
    service::Stage,
};
use time::Date;

impl Fold<'_> {
    /// From the first day at work on, months are counted.
    pub(super) fn begin_work(&mut self, event: &Event) {
        if let Event::Started { on } = event {
            self.started = Some(*on);
        }
    }

    /// Whoever is found to be out of work is asked nothing more here.
    pub(super) fn end_work(&mut self, event: &Event) {
        if let Event::FollowedUp { is_in_work: false, words } = event {
            self.standing = Standing::Left { words: words.clone() };
        }
    }

    /// What can happen at any stage once there is work, and not before.
    pub(super) fn go_on_at_work(&mut self, Recorded { at, event, .. }: &Recorded) {
        if self.started.is_none() {
            return;
        }
        match event {
            Event::TroubleReported { about, words } => self.trouble.push(TroubleReport {
                at: *at,
                about: about.clone(),
                words: words.clone(),
                answer: None,
            }),
            Event::TroubleAnswered { words } => {
                let open = self.trouble.iter_mut().filter(|report| report.answer.is_none());
                open.for_each(|report| report.answer = Some(words.clone()));
            }
            Event::Left { words } => self.standing = Standing::Left { words: words.clone() },
            _ => {}
        }
    }

    /// The day from which on it is time for a stage that asks how work goes.
    pub(super) fn asks_on(&self, stage: &Stage) -> Option<Date> {
        Some(calendar::months_after(self.started?, stage.after_start_months?))
    }
}
