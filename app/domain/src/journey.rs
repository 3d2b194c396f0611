//! Which question comes next, and what is missing.
//!
//! The way is walked afresh from what was typed, each time: a changed answer changes the way, and nothing that was
//! typed on a page that is no longer asked is thrown away. The walk goes once through the service's list, so it always ends.

use crate::{
    answer::{Answers, Circumstances, Reading, Typed, TypedAnswers},
    problem::Problem,
    service::{Condition, Question, Service},
    text,
};

/// The way through a service for one person, as far as it can be seen today.
#[derive(Clone, Debug)]
pub struct Journey<'a> {
    /// The questions this person is asked, in order.
    pub steps: Vec<Step<'a>>,
    /// What was answered once and is not asked any more, because an earlier answer changed. It is kept, and not sent.
    pub set_aside: Vec<&'a Question>,
    answers: Answers,
}

/// One question on the way.
#[derive(Clone, Debug)]
pub struct Step<'a> {
    /// What is asked.
    pub question: &'a Question,
    /// What became of it.
    pub reading: Reading,
}

/// Where to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next<'a> {
    /// To this question.
    Question(&'a str),
    /// All is answered: to check it.
    Check,
}

impl<'a> Journey<'a> {
    /// Walks the way.
    pub fn walk(service: &'a Service, typed: &TypedAnswers, around: Circumstances<'_>) -> Self {
        let mut journey = Self { steps: Vec::new(), set_aside: Vec::new(), answers: Answers::new() };
        for question in &service.questions {
            if Condition::all_hold(&question.only_if, &journey.answers, around) {
                let reading = question.read(typed.get(&question.id), around);
                if let Some(answer) = reading.answer() {
                    journey.answers.insert(question.id.clone(), answer.clone());
                }
                journey.steps.push(Step { question, reading });
            } else if question.kind.is_answered_in_words() && was_filled_in(typed.get(&question.id)) {
                journey.set_aside.push(question);
            }
        }
        journey
    }

    /// Everything understood so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Everything, once nothing is missing and nothing is to be mended.
    pub fn complete(&self) -> Option<&Answers> {
        (self.first_open() == Next::Check).then_some(&self.answers)
    }

    /// The step of a question and its number, counted from 1. `None` if this person is not asked it.
    pub fn step(&self, question: &str) -> Option<(usize, &Step<'a>)> {
        let found = self.steps.iter().enumerate().find(|(_, step)| step.question.id == question)?;
        Some((found.0 + 1, found.1))
    }

    /// How many steps there are, with the one that checks everything.
    pub fn length(&self) -> usize {
        self.steps.len() + 1
    }

    /// The first question without an answer.
    pub fn first_open(&self) -> Next<'a> {
        let open = self.steps.iter().find(|step| step.reading.answer().is_none());
        open.map_or(Next::Check, |step| Next::Question(&step.question.id))
    }

    /// The question after this one.
    pub fn after(&self, question: &str) -> Next<'a> {
        let mut rest = self.steps.iter().skip_while(|step| step.question.id != question).skip(1);
        rest.next().map_or(Next::Check, |step| Next::Question(&step.question.id))
    }

    /// The first question after this one that is not passed over; one without an answer never is. `None` if that would
    /// leave an earlier question open.
    pub fn after_open(&self, question: &str, passes_over: impl Fn(&str) -> bool) -> Option<Next<'a>> {
        let (before, _) = self.step(question)?;
        let mut rest = self.steps.iter().skip(before);
        let next = rest.find(|step| step.reading.answer().is_none() || !passes_over(&step.question.id));
        match next {
            Some(step) => Some(Next::Question(&step.question.id)),
            None if self.first_open() == Next::Check => Some(Next::Check),
            None => None,
        }
    }

    /// The question before this one; `None` before the first.
    pub fn before(&self, question: &str) -> Option<&'a str> {
        let before = self.steps.iter().take_while(|step| step.question.id != question).last()?;
        Some(&before.question.id)
    }

    /// Everything to mend on the page of this question.
    pub fn problems(&self, question: &str) -> &[Problem] {
        self.step(question).map_or(&[], |(_, step)| step.reading.problems())
    }
}

fn was_filled_in(typed: Option<&Typed>) -> bool {
    typed.is_some_and(|typed| typed.values().any(|text| !text::tidy(text).is_empty()))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::region::Region;
    use proptest::prelude::*;
    use std::sync::LazyLock;
    use time::macros::date;

    static REGION: LazyLock<Region> =
        LazyLock::new(|| Region::parse(include_str!("../../regions/440307.toml")).unwrap());
    static RENEWAL: LazyLock<Service> = LazyLock::new(|| {
        Service::parse(include_str!("../../services/certificate-renewal/service.toml")).unwrap()
    });

    /// A day in November in Longgang.
    pub(crate) fn around() -> Circumstances<'static> {
        Circumstances::of(&RENEWAL, &REGION, date!(2026 - 11 - 21))
    }

    fn typed(pages: &[(&str, &str)]) -> TypedAnswers {
        let mut typed = TypedAnswers::new();
        for (field, text) in pages {
            let question = field.split('-').next().unwrap_or_default();
            let page = if RENEWAL.question(field).is_some() { field } else { question };
            typed.entry(page.to_owned()).or_default().insert((*field).into(), (*text).into());
        }
        typed
    }

    fn way(pages: &[(&str, &str)]) -> String {
        let journey = Journey::walk(&RENEWAL, &typed(pages), around());
        let ids: Vec<&str> = journey.steps.iter().map(|step| step.question.id.as_str()).collect();
        ids.join(" ")
    }

    #[test]
    fn most_people_walk_the_short_way() {
        assert_eq!(
            way(&[("changed", "nothing")]),
            "number expiry changed registered address phone receive photo declaration"
        );
    }

    #[test]
    fn an_answer_opens_its_own_page_and_no_other() {
        assert!(way(&[("changed", "lost")]).contains("changed lost registered"));
        assert!(way(&[("changed", "condition")]).contains("changed condition registered"));
        assert!(way(&[("receive", "collect")]).contains("receive hall photo"));
    }

    #[test]
    fn someone_too_early_is_told_and_not_stopped() {
        let early = [("expiry-year", "2029"), ("expiry-month", "3"), ("expiry-day", "12")];
        assert!(way(&early).starts_with("number expiry early changed"));
    }

    #[test]
    fn a_wrong_answer_is_where_one_comes_back_to() {
        let typed = typed(&[("number", "123")]);
        let journey = Journey::walk(&RENEWAL, &typed, around());
        assert_eq!(journey.first_open(), Next::Question("number"));
        assert_eq!(journey.problems("number").len(), 1);
        assert_eq!(journey.after("number"), Next::Question("expiry"));
        assert_eq!(journey.before("expiry"), Some("number"));
        assert_eq!(journey.before("number"), None);
        assert_eq!(journey.complete(), None);
    }

    proptest! {
        #[test]
        fn the_way_ends_and_never_asks_twice(
            answers in prop::collection::btree_map(
                prop::sample::select(RENEWAL.questions.iter().flat_map(Question::fields).collect::<Vec<_>>()),
                prop_oneof![".{0,8}", "nothing|contact|condition|lost|post|collect|yes|hall|home|20[0-9]{2}|[1-9]"],
                0..12,
            ),
        ) {
            let mut typed = TypedAnswers::new();
            for (field, text) in answers {
                let question = RENEWAL.questions.iter().find(|question| question.fields().contains(&field)).unwrap();
                typed.entry(question.id.clone()).or_default().insert(field, text);
            }
            let journey = Journey::walk(&RENEWAL, &typed, around());
            let mut seen = std::collections::BTreeSet::new();
            let mut next = Next::Question(&journey.steps[0].question.id);
            while let Next::Question(id) = next {
                prop_assert!(seen.insert(id), "{} was asked twice", id);
                next = journey.after(id);
            }
            prop_assert_eq!(seen.len(), journey.steps.len());
        }
    }
}
