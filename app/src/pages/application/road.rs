//! The stages of a case as a road. What an ended case never reached is not drawn.

use super::Seen;
use crate::{
    components::{RoadState, RoadStep},
    dates, t,
};
use tantu_domain::case::{Asked, Standing};

impl Seen<'_> {
    pub(super) fn road(&self) -> Vec<RoadStep> {
        let (locale, status) = (self.locale, &self.model.status);
        let step = |title, detail, state| RoadStep { title, detail, state };
        let sent = self.model.case.history.first().map(|recorded| dates::moment(locale, recorded.at));
        let submitted =
            step(t!(locale, "application-road-submitted"), sent.unwrap_or_default(), RoadState::Done);
        let passed = status.passed.iter().map(|passed| {
            step(self.stage_name(&passed.stage), dates::moment(locale, passed.at), RoadState::Done)
        });
        let ahead = status.ahead.iter().filter(|stage| !self.is_passed(stage));
        let ahead = ahead.map(|stage| {
            let about = self.day_of(stage).map(|date| t!(locale, "application-road-around", date = date));
            let detail = about.unwrap_or_else(|| t!(locale, "application-road-ahead"));
            step(self.stage_name(stage), detail, RoadState::Ahead)
        });
        std::iter::once(submitted).chain(passed).chain(self.here()).chain(ahead).collect()
    }

    /// Where it is now, or where it ended on the way.
    fn here(&self) -> Option<RoadStep> {
        let locale = self.locale;
        let now = |title, detail| RoadStep { title, detail, state: RoadState::Now };
        let under_way = || t!(locale, "application-road-now");
        Some(match &self.model.status.standing {
            Standing::Underway { stage } => {
                let around = |date: String| t!(locale, "application-road-around", date = date);
                now(self.stage_name(stage), self.asks_on().map_or_else(under_way, around))
            }
            Standing::WaitingForResident { stage, asked } => {
                let detail = match asked {
                    Asked::Correction { .. } => t!(locale, "application-road-waiting"),
                    Asked::Plan => t!(locale, "application-road-plan"),
                    Asked::Confirmation => t!(locale, "application-road-confirmation"),
                    Asked::Times if self.model.needs_resident() => t!(locale, "application-road-times"),
                    Asked::Times => under_way(),
                };
                now(self.stage_name(stage), detail)
            }
            Standing::Queued { stage, .. } => {
                now(self.stage_name(stage), t!(locale, "application-road-queued"))
            }
            Standing::UnderAppeal { .. } => now(t!(locale, "application-road-appeal"), under_way()),
            Standing::Refused { .. }
            | Standing::Declined { .. }
            | Standing::Left { .. }
            | Standing::Withdrawn => RoadStep {
                title: self.standing(),
                detail: dates::moment(locale, self.model.status.since),
                state: RoadState::Stopped,
            },
            Standing::Finished => return None,
        })
    }

    fn is_passed(&self, stage: &str) -> bool {
        self.model.status.passed.iter().any(|passed| passed.stage == *stage)
    }
}
