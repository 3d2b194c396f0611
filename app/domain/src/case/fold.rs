//! From a history to where the case stands: one event after the other, each of which may or may not fit.

mod appeal;
mod at_work;
mod waiting;

use super::{
    Appointment, Asked, Clock, Event, Passed, PlanAnswer, PlanVersion, Recorded, Standing, Status,
    TroubleReport,
};
use crate::{
    answer::{Answers, Circumstances},
    calendar,
    region::Region,
    service::{Condition, Ending, Service, Stage},
};
use appeal::{Appeal, Decision};
use time::{Date, OffsetDateTime};

/// A case on its way through its history.
struct Fold<'a> {
    service: &'a Service,
    /// The day it was submitted on decides which stages it walks.
    around: Circumstances<'a>,
    answers: Answers,
    standing: Standing,
    clock: Option<Clock>,
    is_after_result: bool,
    passed: Vec<Passed>,
    appointment: Option<Appointment>,
    plans: Vec<PlanVersion>,
    corrections: u16,
    decision: Option<Decision>,
    appeal: Option<Appeal>,
    started: Option<Date>,
    trouble: Vec<TroubleReport>,
}

pub(super) fn status(history: &[Recorded], service: &Service, region: &Region) -> Status {
    let since = history.last().map_or(OffsetDateTime::UNIX_EPOCH, |recorded| recorded.at);
    let submitted = history.first().map_or(since, |recorded| recorded.at);
    let day = calendar::day_in_china(submitted);
    let mut fold = Fold {
        service,
        around: Circumstances::of(service, region, day),
        answers: history.first().and_then(|recorded| sent(&recorded.event)).unwrap_or_default(),
        standing: Standing::Finished,
        clock: None,
        is_after_result: false,
        passed: Vec::new(),
        appointment: None,
        plans: Vec::new(),
        corrections: 0,
        decision: None,
        appeal: None,
        started: None,
        trouble: Vec::new(),
    };
    let first = fold.walked().into_iter().next();
    fold.enter(first, day);
    fold.stand_still(day);
    for recorded in history {
        fold.happen(recorded);
        fold.stand_still(calendar::day_in_china(recorded.at));
    }
    fold.into_status(since)
}

impl<'a> Fold<'a> {
    fn happen(&mut self, recorded: &Recorded) {
        use Standing::{Declined, Queued, Refused, UnderAppeal, Underway, WaitingForResident, Withdrawn};
        let (event, day) = (&recorded.event, calendar::day_in_china(recorded.at));
        if let (Event::Appealed { words }, Some(_)) = (event, self.appeal_by()) {
            return self.begin_appeal(words.clone(), day);
        }
        let Some(stage) = self.standing.stage().and_then(|id| self.service.stage(id)) else { return };
        match (&self.standing, event) {
            (UnderAppeal { .. }, Event::AppealDecided { is_granted, reason }) => {
                self.end_appeal(stage, *is_granted, reason, day);
            }
            (_, Event::Withdrawn) => self.standing = Withdrawn,
            (_, Event::TroubleReported { .. } | Event::TroubleAnswered { .. } | Event::Left { .. }) => {
                self.go_on_at_work(recorded);
            }
            (UnderAppeal { .. }, _) => {}
            (_, Event::Refused { reason }) => {
                self.decide(stage, day);
                self.standing = Refused { reason: reason.clone() };
            }
            (Queued { .. }, Event::Resumed) => self.go_on(stage),
            (Queued { .. }, _) => {}
            (WaitingForResident { asked: Asked::Correction { .. }, .. }, Event::Corrected { answers }) => {
                self.answers = answers.clone();
                self.go_on(stage);
            }
            (WaitingForResident { asked: Asked::Correction { .. }, .. }, _) => {}
            (_, Event::SentBack { stage, .. }) => self.go_back(Some(stage), day),
            (_, Event::PlanProposed { plan }) if stage.ends_with == Ending::Agree => {
                let number = u16::try_from(self.plans.len() + 1).unwrap_or(u16::MAX);
                self.plans.push(PlanVersion { number, plan: plan.clone(), at: recorded.at, answer: None });
                self.ask(stage, Asked::Plan);
            }
            (WaitingForResident { asked: Asked::Plan, .. }, Event::PlanAgreed) => {
                self.answer_plan(PlanAnswer::Agreed);
                self.pass(stage, recorded.at);
            }
            (WaitingForResident { asked: Asked::Plan, .. }, Event::PlanChangesAsked { words }) => {
                self.answer_plan(PlanAnswer::ChangesAsked { words: words.clone() });
                self.go_on(stage);
            }
            (WaitingForResident { asked: Asked::Plan, .. }, Event::PlanDeclined { words }) => {
                self.answer_plan(PlanAnswer::Declined { words: words.clone() });
                self.standing = Declined { words: words.clone() };
            }
            (WaitingForResident { asked: Asked::Confirmation, .. }, Event::Confirmed) => {
                self.pass(stage, recorded.at);
            }
            (WaitingForResident { asked: Asked::Confirmation, .. }, Event::Objected { .. }) => {
                self.go_back(stage.back_to.as_deref(), day);
            }
            (WaitingForResident { asked: Asked::Plan, .. }, _) => {}
            (_, Event::TimesOffered(_) | Event::TimeChosen { .. } | Event::TimeCancelled { .. })
            | (_, Event::TimeMissed { .. } | Event::TimeKept) => self.meet(stage, event),
            (_, event) if event.ending() == Some(stage.ends_with) && !stage.ends_with.is_by_resident() => {
                if matches!(stage.ends_with, Ending::Assess | Ending::Approve) {
                    self.decide(stage, day);
                }
                self.begin_work(event);
                self.pass(stage, recorded.at);
                self.end_work(event);
            }
            (Underway { .. }, Event::CorrectionRequested { corrections, by, .. }) => {
                self.corrections = self.corrections.saturating_add(1);
                self.ask(stage, Asked::Correction { corrections: corrections.clone(), by: *by });
            }
            (Underway { .. }, Event::Waiting { reason }) => {
                self.standing = Queued { stage: stage.id.clone(), reason: reason.clone() };
            }
            _ => {}
        }
    }

    /// What becomes of the appointment at this stage.
    fn meet(&mut self, stage: &Stage, event: &Event) {
        let before = self.appointment.take();
        let (is_booked, offer) = match &before {
            Some(Appointment::Booked { offer, .. }) => (true, Some(offer.clone())),
            Some(Appointment::Offered(offer)) => (false, Some(offer.clone())),
            _ => (false, None),
        };
        self.appointment = match (event, offer) {
            (Event::TimesOffered(offer), _) => Some(Appointment::Offered(offer.clone())),
            (Event::TimeChosen { at, needs, words }, Some(offer)) => {
                let (needs, words) = (needs.clone(), words.clone());
                Some(Appointment::Booked { offer, at: *at, needs, words })
            }
            (Event::TimeCancelled { words }, Some(_)) => {
                Some(Appointment::Cancelled { words: words.clone() })
            }
            (Event::TimeMissed { words }, _) if is_booked => {
                Some(Appointment::Missed { words: words.clone() })
            }
            (Event::TimeKept, _) if is_booked => None,
            _ => before,
        };
        self.go_on(stage);
    }

    /// The stages this case walks.
    fn walked(&self) -> Vec<&'a Stage> {
        self.service.stages_for(&self.answers, self.around)
    }

    /// Those of them that come after this one.
    fn after(&self, stage: &str) -> impl Iterator<Item = &'a Stage> {
        let service = self.service;
        let place = service.place_of(stage);
        self.walked().into_iter().filter(move |ahead| service.place_of(&ahead.id) > place)
    }

    fn pass(&mut self, stage: &Stage, at: OffsetDateTime) {
        self.passed.push(Passed { stage: stage.id.clone(), at });
        let next = self.after(&stage.id).next();
        self.enter(next, calendar::day_in_china(at));
    }

    fn go_back(&mut self, to: Option<&str>, day: Date) {
        let Some(stage) = to.and_then(|id| self.service.stage(id)) else { return };
        let (service, place) = (self.service, self.service.place_of(&stage.id));
        self.passed.retain(|passed| service.place_of(&passed.stage) < place);
        self.enter(Some(stage), day);
    }

    /// Stands at the beginning of a stage, with a new clock; behind the last one all is done.
    fn enter(&mut self, stage: Option<&Stage>, day: Date) {
        self.appointment = None;
        self.clock =
            stage.map(|stage| Clock::of_stage(stage, self.asks_on(stage).map_or(day, |on| on.max(day))));
        match stage {
            None => self.standing = Standing::Finished,
            Some(stage) => {
                self.is_after_result = stage.is_after_result;
                self.go_on(stage);
            }
        }
    }

    /// Goes on with a stage: with whoever has to do the next thing.
    fn go_on(&mut self, stage: &Stage) {
        match (&self.appointment, stage.ends_with) {
            (Some(Appointment::Offered(_)), _) => self.ask(stage, Asked::Times),
            (_, Ending::Confirm) => self.ask(stage, Asked::Confirmation),
            _ => self.standing = Standing::Underway { stage: stage.id.clone() },
        }
    }

    fn ask(&mut self, stage: &Stage, asked: Asked) {
        self.standing = Standing::WaitingForResident { stage: stage.id.clone(), asked };
    }

    fn answer_plan(&mut self, answer: PlanAnswer) {
        if let Some(latest) = self.plans.last_mut() {
            latest.answer = Some(answer);
        }
    }

    fn into_status(self, since: OffsetDateTime) -> Status {
        let present = self.standing.stage();
        let ahead: Vec<_> = present.map(|stage| self.after(stage).collect()).unwrap_or_default();
        let until_result = ahead.iter().copied().filter(|stage| !stage.is_after_result);
        let mut awaited = until_result.clone().chain(present.and_then(|id| self.service.stage(id)));
        let is_up_to_others = awaited.any(|stage| stage.ends_with.is_by_employer());
        let days_ahead = until_result.map(|stage| stage.limit.promised).fold(0, u16::saturating_add);
        let ahead = ahead.into_iter().map(|stage| stage.id.clone()).collect();
        let asked = self.service.questions.iter();
        let asked =
            asked.filter(|question| Condition::all_hold(&question.only_if, &self.answers, self.around));
        let asked = asked.map(|question| question.id.clone()).collect();
        let asks_on = present.and_then(|id| self.service.stage(id)).and_then(|stage| self.asks_on(stage));
        let (answer_by, appeal_by) = (self.answer_by(calendar::day_in_china(since)), self.appeal_by());
        let clock = match self.appeal {
            Some(appeal) => Some(appeal.clock),
            None => self.clock,
        };
        Status {
            since,
            clock: clock.filter(|_| !self.standing.is_ended()),
            is_after_result: self.is_after_result,
            passed: self.passed,
            ahead,
            appointment: self.appointment,
            plans: self.plans,
            asked,
            corrections: self.corrections,
            answer_by,
            appeal_by,
            started: self.started,
            asks_on,
            trouble: self.trouble,
            days_ahead: Some(days_ahead).filter(|_| !is_up_to_others),
            standing: self.standing,
        }
    }
}

fn sent(event: &Event) -> Option<Answers> {
    match event {
        Event::Submitted { answers } => Some(answers.clone()),
        _ => None,
    }
}
