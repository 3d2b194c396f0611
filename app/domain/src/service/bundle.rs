//! Several services in one form (残疾人服务“一件事”): asked together, each then a case of its own.

use super::{Condition, Flaw, Kind, Origin, Question, Service};
use crate::answer::{Answers, Circumstances};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A service a bundle opens.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The service, by slug.
    pub service: String,
    /// All that must hold for it to be opened.
    #[serde(default)]
    pub only_if: Vec<Condition>,
}

impl Service {
    /// The bundle as one form: its own questions, then those of its parts. What one fact settles is asked once, for
    /// every part that needs it.
    ///
    /// # Errors
    /// [`Flaw::Part`] for a part that is no service or a bundle itself; any other flaw of the whole.
    pub fn with_parts<'a>(&self, find: impl Fn(&str) -> Option<&'a Service>) -> Result<Self, Flaw> {
        let mut whole = self.clone();
        for part in &self.parts {
            let service = find(&part.service).filter(|service| !service.is_bundle());
            let service = service.ok_or_else(|| Flaw::Part(part.service.clone()))?;
            whole.take_in(part, service);
        }
        whole.check()?;
        Ok(whole)
    }

    /// The parts these answers open, each with its own answers under its own questions' names.
    pub fn opened(&self, answers: &Answers, around: Circumstances<'_>) -> Vec<(&str, Answers)> {
        let opened = self.parts.iter().filter(|part| Condition::all_hold(&part.only_if, answers, around));
        opened.map(|part| (part.service.as_str(), self.answers_for(&part.service, answers))).collect()
    }

    fn answers_for(&self, part: &str, answers: &Answers) -> Answers {
        let asked = self.questions.iter().filter_map(|question| {
            let origin = question.origins.iter().find(|origin| origin.service == part)?;
            Some((origin.question.clone(), answers.get(&question.id)?.clone()))
        });
        asked.collect()
    }

    fn take_in(&mut self, part: &Part, service: &Service) {
        let mut names = BTreeMap::new();
        for question in &service.questions {
            let name = |id: &str| names.get(id).cloned().unwrap_or_else(|| id.to_owned());
            let asked: Vec<_> = question.only_if.iter().map(|condition| condition.renamed(&name)).collect();
            let only_if: Vec<_> = part.only_if.iter().cloned().chain(asked).collect();
            let origin = Origin { service: part.service.clone(), question: question.id.clone() };
            let id = match self.settled_by(question, &only_if) {
                Some(settled) => {
                    settled.widen(only_if);
                    settled.origins.push(origin);
                    settled.id.clone()
                }
                None => {
                    let id = format!("{}--{}", part.service, question.id);
                    self.questions.push(Question {
                        id: id.clone(),
                        only_if,
                        origins: vec![origin],
                        ..question.clone()
                    });
                    id
                }
            };
            names.insert(question.id.clone(), id);
        }
        for (value, amount) in &service.values {
            self.values.entry(value.clone()).or_insert(*amount);
        }
    }

    /// The question that settles the same fact already, if everything `only_if` looks at is asked before it.
    fn settled_by(&mut self, question: &Question, only_if: &[Condition]) -> Option<&mut Question> {
        let fact = question.fact.as_ref()?;
        let is_same = |other: &Question| {
            other.fact.as_ref() == Some(fact)
                && other.optional == question.optional
                && same_kind(&other.kind, &question.kind)
        };
        let at = self.questions.iter().position(is_same)?;
        let before: Vec<_> = self.questions.iter().take(at).map(|before| before.id.as_str()).collect();
        let fits = only_if.iter().flat_map(Condition::questions).all(|looked_at| before.contains(&looked_at));
        if fits { self.questions.get_mut(at) } else { None }
    }
}

impl Question {
    /// Asks it in this case as well.
    fn widen(&mut self, only_if: Vec<Condition>) {
        if self.only_if != only_if && !self.only_if.is_empty() {
            self.only_if = if only_if.is_empty() {
                only_if
            } else {
                vec![Condition::Any(vec![self.only_if.clone(), only_if])]
            };
        }
    }
}

/// Whether an answer of one kind reads the same in the other.
fn same_kind(one: &Kind, other: &Kind) -> bool {
    one == other || matches!((one, other), (Kind::ShortText { .. }, Kind::ShortText { .. }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        answer::{Answer, TypedAnswers},
        journey::{Journey, tests::around},
    };

    const TAIL: &str =
        "\n[[stage]]\nid = 'a'\nrole = 'street'\nends_with = 'accept'\nlimit = { promised = 1 }";

    fn service(slug: &str, questions: &str) -> Service {
        let head = format!("slug = '{slug}'\ngroup = 'money'\nneeds = []\nminutes = 1\n");
        Service::parse(&format!("{head}{questions}{TAIL}")).unwrap()
    }

    fn bundle() -> Service {
        let living = service(
            "living",
            "[[question]]\nid = 'home'\nkind = 'address'\nfact = 'address'\n[[question]]\nid = 'poor'\nkind = 'yes-no'",
        );
        let nursing = service(
            "nursing",
            "[[question]]\nid = 'where'\nkind = 'address'\nfact = 'address'\n[[question]]\nid = 'help'\nkind = 'yes-no'\n[[question]]\nid = 'who'\nkind = 'short-text'\nonly_if = [{ question = 'help', is = ['yes'] }]",
        );
        let bundle = "slug = 'both'\ngroup = 'together'\nneeds = []\nminutes = 1
            [[question]]\nid = 'wanted'\nkind = 'several-of'\noptions = ['living', 'nursing']
            [[part]]\nservice = 'living'\nonly_if = [{ question = 'wanted', is = ['living'] }]
            [[part]]\nservice = 'nursing'\nonly_if = [{ question = 'wanted', is = ['nursing'] }]";
        let find = |slug: &str| [&living, &nursing].into_iter().find(|service| service.slug == slug);
        Service::parse(bundle).unwrap().with_parts(find).unwrap()
    }

    #[test]
    fn what_two_services_need_is_asked_once_and_reaches_both() {
        let bundle = bundle();
        let ids: Vec<_> = bundle.questions.iter().map(|question| question.id.as_str()).collect();
        assert_eq!(ids, ["wanted", "living--home", "living--poor", "nursing--help", "nursing--who"]);
        let answers = Answers::from([
            ("wanted".into(), Answer::Choices(vec!["living".into(), "nursing".into()])),
            ("living--home".into(), Answer::Text("一栋".into())),
            ("living--poor".into(), Answer::Choice("yes".into())),
            ("nursing--help".into(), Answer::Choice("no".into())),
        ]);
        let opened = bundle.opened(&answers, around());
        let keys = |answers: &Answers| answers.keys().cloned().collect::<Vec<_>>();
        assert_eq!(opened.iter().map(|(slug, _)| *slug).collect::<Vec<_>>(), ["living", "nursing"]);
        assert_eq!(
            opened.iter().map(|(_, answers)| keys(answers)).collect::<Vec<_>>(),
            [["home", "poor"], ["help", "where"]]
        );
    }

    #[test]
    fn who_wants_one_part_is_asked_for_that_part_only() {
        let typed =
            TypedAnswers::from([("wanted".into(), [("wanted-nursing".to_owned(), "yes".to_owned())].into())]);
        let bundle = bundle();
        let journey = Journey::walk(&bundle, &typed, around());
        let asked: Vec<_> = journey.steps.iter().map(|step| step.question.id.as_str()).collect();
        assert_eq!(asked, ["wanted", "living--home", "nursing--help"]);
    }
}
