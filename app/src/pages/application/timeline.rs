//! What happened to a case, newest first, with what was said.

use super::Seen;
use crate::{components::TimelineEvent, dates, mandates};
use tantu_domain::{
    calendar,
    case::{Actor, Event, Recorded},
    service::Stage,
};
use time::format_description::well_known::Rfc3339;

impl Seen<'_> {
    pub(super) fn timeline(&self) -> Vec<TimelineEvent> {
        let history = self.model.case.history.iter().enumerate().rev();
        history.map(|(count, recorded)| self.told(recorded, self.stage_before(count))).collect()
    }

    /// The last decision, as an appeal is about it.
    pub(in crate::pages) fn decision(&self) -> Option<TimelineEvent> {
        let decides =
            |event: &Event| matches!(event, Event::Assessed { .. } | Event::Approved | Event::Refused { .. });
        let mut history = self.model.case.history.iter().enumerate().rev();
        let (count, recorded) = history.find(|(_, recorded)| decides(&recorded.event))?;
        Some(self.told(recorded, self.stage_before(count)))
    }

    /// What happened from the event at `first` on, as far as it is `wanted`, oldest first.
    pub(crate) fn timeline_from(&self, first: usize, wanted: impl Fn(&Event) -> bool) -> Vec<TimelineEvent> {
        let history = self.model.case.history.iter().enumerate().skip(first);
        let wanted = history.filter(|(_, recorded)| wanted(&recorded.event));
        wanted.map(|(count, recorded)| self.told(recorded, self.stage_before(count))).collect()
    }

    fn told(&self, recorded: &Recorded, stage: Option<&Stage>) -> TimelineEvent {
        TimelineEvent {
            when: dates::moment(self.locale, recorded.at),
            datetime: recorded.at.format(&Rfc3339).unwrap_or_default(),
            what: self.happened(recorded, stage),
            note: note(&recorded.event),
        }
    }

    /// What happened, in the service's own words where it has some.
    fn happened(&self, Recorded { by, event, .. }: &Recorded, stage: Option<&Stage>) -> String {
        let key = format!("event-{}", event.name());
        let office = by.role().map(|role| self.office(role, stage)).unwrap_or_default();
        let mut mentions = self.mentions().with("office", office);
        if let Some(stage) = stage {
            mentions = mentions.with("stage", self.stage_name(&stage.id));
        }
        mentions = match event {
            Event::CorrectionRequested { by, .. } => {
                mentions.with("date", dates::due(self.locale, calendar::due_on(*by)))
            }
            Event::TimeChosen { at, .. } => mentions.with("time", dates::time_slot(self.locale, *at)),
            Event::SentBack { stage, .. } => mentions.with("stage", self.stage_name(stage)),
            Event::AppealDecided { is_granted, .. } => {
                mentions.with("granted", if *is_granted { "yes" } else { "no" })
            }
            Event::Signed { from: day } | Event::Started { on: day } => {
                mentions.with("date", dates::day(self.locale, *day))
            }
            Event::FollowedUp { is_in_work, .. } => {
                mentions.with("working", if *is_in_work { "yes" } else { "no" })
            }
            Event::TroubleReported { about, .. } => mentions.with("about", self.troubles(about)),
            Event::Left { .. } => {
                mentions.with("who", if by.role().is_some() { "staff" } else { "resident" })
            }
            _ => mentions,
        };
        if let Actor::Helper { kind, name } = by {
            let mentions =
                mentions.with("helper", name.clone()).with("kind", mandates::kind(self.locale, *kind));
            return self.locale.words().get_attr_args(&key, "helper", mentions.into_args());
        }
        if self.words.has(&key) {
            return self.words.get_with(&key, &mentions);
        }
        self.locale.words().get_args(&key, mentions.into_args())
    }
}

/// What was written with it: everything to correct, and whatever else was said.
fn note(event: &Event) -> Option<String> {
    let corrections = match event {
        Event::CorrectionRequested { corrections, .. } => corrections.as_slice(),
        _ => &[],
    };
    let notes = corrections.iter().map(|correction| correction.note.as_str());
    let lines: Vec<_> = notes.chain(event.words()).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
