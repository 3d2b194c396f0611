//! When something holds: a question is asked, a stage is walked, a service fits, a part of a bundle is opened.

mod test;

pub(crate) use test::renewal;
pub use test::{Amount, Test};

use super::Question;
use crate::answer::{Answer, Answers, Circumstances};
use serde::Deserialize;

/// Something earlier answers must say. Where several stand in a list, all must hold.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub enum Condition {
    /// The answer to one question passes a test.
    Says {
        /// The question looked back at.
        question: String,
        /// What its answer must be like.
        test: Test,
    },
    /// At least one of these lists holds.
    Any(Vec<Vec<Condition>>),
}

impl Condition {
    /// Whether it holds. An unanswered question makes nothing true, and “I don't know” is an answer like any other.
    pub fn holds(&self, answers: &Answers, around: Circumstances<'_>) -> bool {
        match self {
            Self::Says { question, test } => {
                answers.get(question).is_some_and(|answer| test.passes(answer, around) == Some(true))
            }
            Self::Any(lists) => lists.iter().any(|all| Self::all_hold(all, answers, around)),
        }
    }

    /// Whether all of a list hold.
    pub fn all_hold(all: &[Self], answers: &Answers, around: Circumstances<'_>) -> bool {
        all.iter().all(|condition| condition.holds(answers, around))
    }

    /// Whether it holds as far as anyone can know: `None` where the answer is missing, incomplete or “I don't know”.
    pub fn judge(&self, answers: &Answers, around: Circumstances<'_>) -> Option<bool> {
        match self {
            Self::Says { question, test } => match answers.get(question)? {
                Answer::Choice(option) if option == UNKNOWN && !test.mentions(UNKNOWN) => None,
                answer => test.passes(answer, around),
            },
            Self::Any(lists) => {
                let lists: Vec<_> = lists.iter().map(|all| Self::judge_all(all, answers, around)).collect();
                if lists.contains(&Some(true)) {
                    Some(true)
                } else if lists.contains(&None) {
                    None
                } else {
                    Some(false)
                }
            }
        }
    }

    /// Whether all of a list hold, as far as anyone can know: one that does not hold decides it.
    pub fn judge_all(all: &[Self], answers: &Answers, around: Circumstances<'_>) -> Option<bool> {
        let judged: Vec<_> = all.iter().map(|condition| condition.judge(answers, around)).collect();
        if judged.contains(&Some(false)) {
            Some(false)
        } else if judged.contains(&None) {
            None
        } else {
            Some(true)
        }
    }

    /// Every question it looks back at.
    pub fn questions(&self) -> Vec<&str> {
        match self {
            Self::Says { question, .. } => vec![question],
            Self::Any(lists) => lists.iter().flatten().flat_map(Self::questions).collect(),
        }
    }

    /// Every option of `question` it names.
    pub(super) fn options_of(&self, question: &str) -> Vec<&str> {
        match self {
            Self::Says { question: at, test: Test::Is(options) | Test::IsNot(options) } if at == question => {
                options.iter().map(String::as_str).collect()
            }
            Self::Says { .. } => Vec::new(),
            Self::Any(lists) => {
                lists.iter().flatten().flat_map(|condition| condition.options_of(question)).collect()
            }
        }
    }

    /// Whether everything it tests in answers to `question` can be said there.
    pub(super) fn fits(&self, question: &Question) -> bool {
        match self {
            Self::Says { question: at, test } => *at != question.id || test.fits(&question.kind),
            Self::Any(lists) => lists.iter().flatten().all(|condition| condition.fits(question)),
        }
    }

    /// Every value it names.
    pub fn values(&self) -> Vec<&str> {
        match self {
            Self::Says { test, .. } => test.value().into_iter().collect(),
            Self::Any(lists) => lists.iter().flatten().flat_map(Self::values).collect(),
        }
    }

    /// The same, looking at other questions.
    pub(super) fn renamed(&self, name: &impl Fn(&str) -> String) -> Self {
        match self {
            Self::Says { question, test } => Self::Says { question: name(question), test: test.clone() },
            Self::Any(lists) => {
                let all = |all: &Vec<Self>| all.iter().map(|condition| condition.renamed(name)).collect();
                Self::Any(lists.iter().map(all).collect())
            }
        }
    }
}

/// The option that says one does not know.
pub const UNKNOWN: &str = "unknown";

/// A condition as it is written: one question and one test, or lists.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    question: Option<String>,
    is: Option<Vec<String>>,
    is_not: Option<Vec<String>>,
    renewal: Option<crate::renewal::RenewalState>,
    years_under: Option<Amount>,
    years_from: Option<Amount>,
    under: Option<Amount>,
    from: Option<Amount>,
    category: Option<Vec<crate::certificate::Category>>,
    level: Option<Vec<u8>>,
    any: Option<Vec<Vec<Condition>>>,
}

impl TryFrom<Written> for Condition {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let tests = [
            written.is.map(Test::Is),
            written.is_not.map(Test::IsNot),
            written.renewal.map(Test::Renewal),
            written.years_under.map(Test::YearsUnder),
            written.years_from.map(Test::YearsFrom),
            written.under.map(Test::Under),
            written.from.map(Test::From),
            written.category.map(Test::Category),
            written.level.map(Test::Level),
        ];
        let mut tests = tests.into_iter().flatten();
        match (written.question, written.any, tests.next(), tests.next()) {
            (Some(question), None, Some(test), None) => Ok(Self::Says { question, test }),
            (None, Some(lists), None, None) => Ok(Self::Any(lists)),
            _ => Err("a condition is one `question` with one test, such as `is = [\"yes\"]`, or only `any`"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::tests::around;

    fn check(toml: &str, answer: Option<Answer>) -> (bool, Option<bool>) {
        #[derive(Deserialize)]
        struct File {
            when: Condition,
        }
        let condition = toml::from_str::<File>(toml).unwrap().when;
        let answers = answer.into_iter().map(|answer| ("q".to_owned(), answer)).collect();
        (condition.holds(&answers, around()), condition.judge(&answers, around()))
    }

    fn choice(option: &str) -> Option<Answer> {
        Some(Answer::Choice(option.into()))
    }

    #[test]
    fn who_does_not_know_is_never_told_no() {
        let poor = "when = { question = 'q', is = ['dibao'] }";
        assert_eq!(check(poor, choice("dibao")), (true, Some(true)));
        assert_eq!(check(poor, choice("ordinary")), (false, Some(false)));
        assert_eq!(check(poor, choice("unknown")), (false, None));
        assert_eq!(check(poor, None), (false, None));
        let either =
            "when = { any = [[{ question = 'q', is = ['dibao'] }], [{ question = 'r', is = ['yes'] }]] }";
        assert_eq!(check(either, choice("dibao")), (true, Some(true)));
        assert_eq!(check(either, choice("ordinary")), (false, None));
    }

    #[test]
    fn a_condition_with_two_tests_or_none_is_refused() {
        for written in [
            "{ question = 'q' }",
            "{ question = 'q', is = ['a'], under = 3 }",
            "{ is = ['a'] }",
            "{ question = 'q', si = ['a'] }",
        ] {
            assert!(toml::from_str::<toml::Table>(&format!("when = {written}")).is_ok());
            assert!(
                std::panic::catch_unwind(|| check(&format!("when = {written}"), None)).is_err(),
                "{written}"
            );
        }
    }
}
