//! What one answer settles for every service that asks the same: read from what the person has told before.
//!
//! There is no table of facts. Their latest answer stands in the events of their cases, or with their answers to “What
//! can I get?”, and is found there anew each time.

use super::{Resident, cookies};
use crate::{app::App, error::Result};
use axum_extra::extract::CookieJar;
use std::collections::BTreeMap;
use tantu_app::catalog::Entry;
use tantu_domain::{
    answer::{Answer, Answers, Carried, Reading, TypedAnswers},
    calendar,
    journey::Journey,
    mandate::Act,
};
use time::Date;

/// What is known, by the name of the fact: the answer, and where it is from.
#[derive(Default)]
pub(super) struct Facts(BTreeMap<String, (Answer, Carried)>);

/// Everything this person has told, the latest last. A helper learns of it what their mandate reaches; and what they
/// looked up for themselves is nobody else's.
///
/// # Errors
/// What the database says.
pub(super) async fn known(app: &App, resident: &Resident, jar: &CookieJar) -> Result<Facts> {
    let mut told = Vec::new();
    let cases = app.store().cases_of(resident.id).await?;
    for case in cases.into_iter().filter(|case| resident.may(Act::Apply, &case.service)) {
        let entry = app.entry_of(&case)?;
        let carried = Carried { from: Some(case.reference.clone()), on: case.begun() };
        told.push((case.answered_at(), entry, case.answers(), carried));
    }
    if resident.acting.is_none()
        && let Some(key) = cookies::secret_in(jar, cookies::FINDER)
        && let Some((typed, at)) = app.store().sheet(&key, app.now()).await?
    {
        let (finder, on) = (app.catalog().finder(), calendar::day_in_china(at));
        let journey = Journey::walk(&finder.service, &typed, finder.around(on));
        told.push((at, finder, journey.answers().clone(), Carried { from: None, on }));
    }
    told.sort_by_key(|(at, ..)| *at);
    let mut facts = Facts::default();
    for (_, entry, answers, carried) in told {
        facts.learn(entry, answers, &carried);
    }
    Ok(facts)
}

impl Facts {
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
    pub(super) fn for_service(
        &self,
        entry: &Entry,
        today: Date,
    ) -> (TypedAnswers, BTreeMap<String, Carried>) {
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
