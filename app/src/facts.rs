//! What one answer settles for every service that asks the same: read from what the person has told before.
//!
//! There is no table of facts. Their latest answer stands in the events of their cases, or with their answers to “What
//! can I get?”, and is found there anew each time.

use crate::catalog::Entry;
use std::collections::BTreeMap;
use tantu_domain::{
    answer::{Answer, Answers, Carried, Reading, TypedAnswers},
    case::Case,
};
use time::{Date, OffsetDateTime};

/// What is known, by the name of the fact: the answer, and where it is from.
#[derive(Default)]
pub struct Facts(BTreeMap<String, (Answer, Carried)>);

/// What somebody has told once.
pub struct Told<'a> {
    /// When.
    pub at: OffsetDateTime,
    /// What was asked.
    pub entry: &'a Entry,
    /// What they said.
    pub answers: Answers,
    /// Where it is known from.
    pub carried: Carried,
}

impl<'a> Told<'a> {
    /// What was told with an application.
    pub fn in_case(case: &Case, entry: &'a Entry) -> Self {
        let carried = Carried { from: Some(case.reference.clone()), is_registered: false, on: case.begun() };
        Self { at: case.answered_at(), entry, answers: case.answers(), carried }
    }
}

impl Facts {
    /// What is known of all this: the latest answer holds.
    pub fn of(mut told: Vec<Told<'_>>) -> Self {
        told.sort_by_key(|told| told.at);
        let mut facts = Self::default();
        for Told { entry, answers, carried, .. } in told {
            facts.learn(entry, answers, &carried);
        }
        facts
    }

    fn learn(&mut self, entry: &Entry, mut answers: Answers, carried: &Carried) {
        for question in &entry.service.questions {
            let Some(fact) = &question.fact else { continue };
            if let Some(answer) = answers.remove(&question.id).filter(|answer| *answer != Answer::Skipped) {
                self.0.insert(fact.clone(), (answer, carried.clone()));
            }
        }
    }

    /// What is known of everything this service asks, as it would be typed there. What would be a mistake there is
    /// better asked.
    pub fn for_service(&self, entry: &Entry, today: Date) -> (TypedAnswers, BTreeMap<String, Carried>) {
        let (mut typed, mut known) = (TypedAnswers::new(), BTreeMap::new());
        for question in &entry.service.questions {
            let Some((answer, carried)) = question.fact.as_ref().and_then(|fact| self.0.get(fact)) else {
                continue;
            };
            let page = question.typed(answer);
            if matches!(question.read(Some(&page), entry.around(today)), Reading::Answered(_)) {
                typed.insert(question.id.clone(), page);
                known.insert(question.id.clone(), carried.clone());
            }
        }
        (typed, known)
    }
}
