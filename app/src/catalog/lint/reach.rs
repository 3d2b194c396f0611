//! Pages, stages and what follows that no answer leads to: conditions that contradict each other, also through the
//! questions they look at.

use super::Written;
use crate::catalog::{Catalog, Entry, Fault, Sources, fault::line_of};
use std::collections::{BTreeMap, BTreeSet};
use tantu_domain::{
    renewal::RenewalState,
    service::{Amount, Condition, Kind, Service, Test},
};

pub(super) fn check(written: &Written<'_>, sources: &Sources, catalog: &Catalog) -> Vec<Fault> {
    let pages = written.entries(catalog).flat_map(|entry| unreached(entry, written, sources));
    pages.chain(fits_nobody(written, &catalog.finder.service)).collect()
}

fn fits_nobody(written: &Written<'_>, finder: &Service) -> Vec<Fault> {
    let rules = written.service.eligible.iter().filter(|rule| !Way::can_hold(finder, &rule.when));
    let what = |id| {
        format!("no answers to “What can I get?” make `{id}` hold; its conditions contradict each other")
    };
    rules.map(|rule| written.weak(&rule.id, what(&rule.id))).collect()
}

/// Where a service is sound and a region's rules make something unreachable, the region's file is to be mended.
fn unreached(entry: &Entry, written: &Written<'_>, sources: &Sources) -> Vec<Fault> {
    let everywhere = lost_ids(&written.service);
    let fault = |id: &str| {
        let what =
            format!("no answer leads to `{id}`; its conditions contradict each other, so mend or delete one");
        let region = sources.regions.get(&entry.region.code).filter(|_| !written.service.is_bundle());
        match region.filter(|_| !everywhere.contains(id)) {
            Some(region) => Fault::weak(region, line_of(region, &entry.service.slug), what),
            None => written.weak(id, what),
        }
    };
    lost_ids(&entry.service).into_iter().map(fault).collect()
}

fn lost_ids(service: &Service) -> BTreeSet<&str> {
    let questions = service.questions.iter().map(|question| (&question.id, &question.only_if));
    let stages = service.stages.iter().map(|stage| (&stage.id, &stage.only_if));
    let follows = service.follows.iter().map(|follow| (&follow.id, &follow.only_if));
    let all = questions.chain(stages).chain(follows);
    all.filter(|(_, only_if)| !Way::can_hold(service, only_if)).map(|(id, _)| id.as_str()).collect()
}

/// What of an answer is compared with an amount.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Measured {
    Years,
    Number,
}

/// What a person must have answered to get somewhere, as far as it is followed.
#[derive(Clone)]
struct Way<'a> {
    service: &'a Service,
    /// By question: each of these lists must have one of its options chosen.
    is: BTreeMap<&'a str, Vec<&'a [String]>>,
    /// By question: none of these may be chosen.
    is_not: BTreeMap<&'a str, Vec<&'a String>>,
    renewal: BTreeMap<&'a str, RenewalState>,
    /// By question and by what is measured: at least so much, and less than so much.
    between: BTreeMap<(&'a str, Measured), (i64, i64)>,
    asked: BTreeSet<&'a str>,
}

impl<'a> Way<'a> {
    fn can_hold(service: &'a Service, conditions: &'a [Condition]) -> bool {
        let way = Self {
            service,
            is: BTreeMap::new(),
            is_not: BTreeMap::new(),
            renewal: BTreeMap::new(),
            between: BTreeMap::new(),
            asked: BTreeSet::new(),
        };
        way.goes_on(conditions.iter().collect())
    }

    /// Whether answers can be found for which all that is left holds as well.
    fn goes_on(mut self, mut left: Vec<&'a Condition>) -> bool {
        let Some(condition) = left.pop() else { return true };
        match condition {
            Condition::Any(lists) => {
                lists.iter().any(|all| self.clone().goes_on(left.iter().copied().chain(all).collect()))
            }
            Condition::Says { question, test } => {
                if !self.takes(question, test) {
                    return false;
                }
                // An answer to a question is there only if the question is asked.
                if self.asked.insert(question)
                    && let Some(question) = self.service.question(question)
                {
                    left.extend(&question.only_if);
                }
                self.goes_on(left)
            }
        }
    }

    /// Adds a test, and says whether an answer is left that passes all of them.
    fn takes(&mut self, question: &'a str, test: &'a Test) -> bool {
        match test {
            Test::Is(options) => self.is.entry(question).or_default().push(options),
            Test::IsNot(options) => self.is_not.entry(question).or_default().extend(options),
            Test::Renewal(state) => return *self.renewal.entry(question).or_insert(*state) == *state,
            Test::YearsFrom(amount) => return self.narrow((question, Measured::Years), Some(amount), None),
            Test::YearsUnder(amount) => return self.narrow((question, Measured::Years), None, Some(amount)),
            Test::From(amount) => return self.narrow((question, Measured::Number), Some(amount), None),
            Test::Under(amount) => return self.narrow((question, Measured::Number), None, Some(amount)),
            Test::Category(_) | Test::Level(_) => return true,
        }
        self.leaves_a_choice(question)
    }

    /// Whether an amount is left between those asked for. Values are those of the region.
    fn narrow(&mut self, of: (&'a str, Measured), from: Option<&Amount>, under: Option<&Amount>) -> bool {
        let amount = |amount: &Amount| match amount {
            Amount::Number(number) => Some(*number),
            Amount::Value(name) => self.service.values.get(name).copied(),
        };
        let (from, under) = (from.and_then(amount), under.and_then(amount));
        let (least, most) = self.between.entry(of).or_insert((i64::MIN, i64::MAX));
        *least = from.map_or(*least, |from| from.max(*least));
        *most = under.map_or(*most, |under| under.min(*most));
        *least < *most
    }

    fn leaves_a_choice(&self, question: &str) -> bool {
        let Some(kind) = self.service.question(question).map(|question| &question.kind) else { return true };
        let (is, is_not) = (self.is.get(question), self.is_not.get(question));
        let wanted =
            |option: &&str| is.into_iter().flatten().all(|list| list.iter().any(|one| one == option));
        let is_free = |option: &&str| !is_not.into_iter().flatten().any(|one| one == option);
        let options = kind.options();
        match kind {
            Kind::SeveralOf { none, .. } => {
                let others = |option: &&str| none.as_deref() != Some(*option) && is_free(option);
                let free: Vec<_> = options.iter().copied().filter(others).collect();
                let mut lists = is.into_iter().flatten();
                let with_others = !free.is_empty()
                    && lists.all(|list| list.iter().any(|option| free.contains(&option.as_str())));
                with_others || none.as_deref().is_some_and(|none| wanted(&none) && is_free(&none))
            }
            _ => options.iter().any(|option| wanted(option) && is_free(option)),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::lint::fixture::{check, faults, replaced};

    #[test]
    fn a_region_whose_values_leave_nobody_is_named() {
        let found = faults(|sources| {
            let tea = sources.services.get_mut("tea").unwrap().get_mut("service.toml").unwrap();
            let spoon = "[[question]]\nid = 'spoon'\nkind = 'document'\nonly_if = [{ question = 'sugar', from = 2 }, { question = 'sugar', under = 'cups' }]\n\n[[stage]]";
            tea.text = tea.text.replace("cups = 2", "cups = 9").replacen("[[stage]]", spoon, 1);
            let region = sources.regions.get_mut("440307").unwrap();
            region.text.push_str(
                "[[rule]]\nservice = \"tea\"\nfrom = 2026-01-01\nsource = 'x'\nvalues = { cups = 2 }\n",
            );
        });
        let unreached: Vec<_> = found.iter().filter(|fault| fault.contains("no answer leads to")).collect();
        assert_eq!(unreached.len(), 1, "{found:#?}");
        assert!(unreached[0].starts_with("440307.toml:7: no answer leads to `spoon`"), "{found:#?}");
    }

    const SUGAR: &str = "only_if = [{ question = \"kind\", is = [\"black\"] }]";

    fn unreached(conditions: &str) -> bool {
        let only_if = format!("only_if = [{conditions}]");
        let found = check_sugar(&only_if);
        assert!(found.iter().all(|fault| fault.contains("no answer leads to `sugar`")), "{found:#?}");
        !found.is_empty()
    }

    fn check_sugar(only_if: &str) -> Vec<String> {
        replaced("service.toml", SUGAR, only_if)
    }

    #[test]
    fn a_page_that_no_answer_reaches_is_named() {
        check(
            "service.toml",
            SUGAR,
            "only_if = [{ question = \"kind\", is = [\"black\"] }, { question = \"kind\", is = [\"green\"] }]",
            &[
                "tea/service.toml:38: no answer leads to `sugar`; its conditions contradict each other, so mend or delete one",
            ],
        );
        assert!(unreached(
            "{ question = 'kind', is = ['black'] }, { question = 'kind', is_not = ['black'] }"
        ));
        assert!(unreached(
            "{ question = 'kind', is = ['green'] }, { any = [[{ question = 'kind', is = ['black'] }]] }"
        ));
        assert!(unreached("{ question = 'with', is = ['none'] }, { question = 'with', is = ['milk'] }"));
    }

    #[test]
    fn a_contradiction_is_found_through_the_questions_looked_at() {
        // Advice is only given to whoever takes green tea.
        assert!(unreached("{ question = 'warm', is = ['yes'] }, { question = 'kind', is = ['black'] }"));
        assert!(!unreached("{ question = 'warm', is = ['yes'] }, { question = 'kind', is = ['green'] }"));
    }

    #[test]
    fn several_options_can_be_chosen_at_once() {
        assert!(!unreached("{ question = 'with', is = ['milk'] }, { question = 'with', is = ['lemon'] }"));
        assert!(!unreached(
            "{ any = [[{ question = 'kind', is = ['black'] }], [{ question = 'kind', is = ['green'] }]] }"
        ));
    }
}
