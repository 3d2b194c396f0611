//! A draft whose service has changed since it was begun: what the person has to know before going on.

use super::Draft;
use crate::catalog::Entry;
use tantu_domain::{answer::Reading, journey::Journey, service::Question};

/// What differs for this person. Everything that still fits is carried over.
pub struct Update<'a> {
    /// What is asked now and was not before.
    pub added: Vec<&'a Question>,
    /// What was answered and is not asked any more.
    pub gone: Vec<&'a Question>,
    /// What was answered and has to be answered again.
    pub unfit: Vec<&'a Question>,
}

impl<'a> Update<'a> {
    /// From the definition the draft was begun with to the present one, which is the draft's.
    pub fn between(before: &'a Entry, draft: &Draft<'a>) -> Self {
        let then = Journey::walk(&before.service, draft.typed, before.around(draft.offers.today));
        let now = draft.journey();
        let was_there = |id: &str| before.service.question(id).is_some();
        let answered = |journey: &Journey<'a>, id: &str| {
            journey.step(id).is_some_and(|(_, step)| matches!(step.reading, Reading::Answered(_)))
        };
        let worth_telling = |question: &&&Question| question.kind.is_answered_in_words();
        let asked_now = now.steps.iter().map(|step| &step.question);
        let asked_then = then.steps.iter().map(|step| &step.question);
        let added = asked_now.clone().filter(worth_telling).filter(|question| !was_there(&question.id));
        let gone = asked_then.filter(worth_telling);
        let gone = gone.filter(|question| answered(&then, &question.id) && now.step(&question.id).is_none());
        let unfit =
            asked_now.filter(|question| answered(&then, &question.id) && !answered(&now, &question.id));
        Self {
            added: added.copied().collect(),
            gone: gone.copied().collect(),
            unfit: unfit.copied().collect(),
        }
    }

    /// Whether there is nothing to tell: at most some words are put better.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.gone.is_empty() && self.unfit.is_empty()
    }
}
