//! A service as one region does it on one day.

use super::{Flaw, Service};
use crate::region::{Region, StageRule};
use time::Date;

impl Service {
    /// The service with the region's rules worked in that are in force on `day`, the latest last.
    ///
    /// # Errors
    /// [`Flaw::Rule`] if a rule names what the service does not have; any other flaw if what comes out would leave
    /// somebody stuck.
    pub fn in_region(&self, region: &Region, day: Date) -> Result<Self, Flaw> {
        let (mut here, mut order) = (self.clone(), None);
        let mut rules: Vec<_> =
            region.rules.iter().filter(|rule| rule.service == self.slug && rule.from <= day).collect();
        rules.sort_by_key(|rule| rule.from);
        for rule in rules {
            let stray = |name: &str| Flaw::Rule { service: self.slug.clone(), names: name.to_owned() };
            for (name, value) in &rule.values {
                *here.values.get_mut(name).ok_or_else(|| stray(name))? = *value;
            }
            for id in rule.stages.iter().flatten() {
                self.stage(id).ok_or_else(|| stray(id))?;
            }
            order = rule.stages.as_ref().or(order);
            for id in &rule.without {
                self.question(id).ok_or_else(|| stray(id))?;
                here.questions.retain(|question| question.id != *id);
            }
            for (id, change) in &rule.stage {
                self.stage(id).ok_or_else(|| stray(id))?;
                here.change_stage(id, change);
            }
        }
        // Last, so that what an earlier rule said about a stage outlives a later one about the order.
        if let Some(order) = order {
            here.stages = order.iter().filter_map(|id| here.stage(id).cloned()).collect();
        }
        here.check()?;
        Ok(here)
    }

    fn change_stage(&mut self, id: &str, change: &StageRule) {
        let Some(stage) = self.stages.iter_mut().find(|stage| stage.id == id) else { return };
        stage.role = change.role.unwrap_or(stage.role);
        stage.limit.promised = change.promised.unwrap_or(stage.limit.promised);
        stage.limit.statutory = change.statutory.or(stage.limit.statutory);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::region::Role;
    use time::macros::date;

    const SERVICE: &str = include_str!("../../../services/certificate-renewal/service.toml");

    fn region(rules: &str) -> Region {
        let region = include_str!("../../../regions/440307.toml").split("[[rule]]").next().unwrap();
        Region::parse(&format!("{region}\n{rules}")).unwrap()
    }

    fn check(rules: &str, day: Date) -> Result<Service, Flaw> {
        Service::parse(SERVICE).unwrap().in_region(&region(rules), day)
    }

    #[test]
    fn a_rule_counts_from_its_day_and_the_latest_wins() {
        let rules = "
            [[rule]]
            service = 'certificate-renewal'
            from = 2027-01-01
            source = 'a later text'
            stages = ['acceptance', 'delivery']
            values = { renewal-opens-months = 3 }
            [rule.stage.acceptance]
            role = 'district'
            promised = 1
            [[rule]]
            service = 'certificate-renewal'
            from = 2020-01-01
            source = 'an early text'
            values = { renewal-opens-months = 6 }";
        let before = check(rules, date!(2026 - 12 - 31)).unwrap();
        assert_eq!((before.value("renewal-opens-months"), before.stages.len()), (6, 5));
        let after = check(rules, date!(2027 - 01 - 01)).unwrap();
        assert_eq!((after.value("renewal-opens-months"), after.stages.len()), (3, 2));
        let acceptance = after.stage("acceptance").unwrap();
        assert_eq!((acceptance.role, acceptance.limit.promised), (Role::District, 1));
    }

    #[test]
    fn a_later_order_of_the_stages_keeps_what_was_said_about_them() {
        let rules = "
            [[rule]]
            service = 'certificate-renewal'
            from = 2020-01-01
            source = 'an early text'
            stage.delivery.promised = 9
            [[rule]]
            service = 'certificate-renewal'
            from = 2021-01-01
            source = 'a later text'
            stages = ['acceptance', 'delivery']";
        let here = check(rules, date!(2026 - 01 - 01)).unwrap();
        assert_eq!(here.stages.len(), 2);
        assert_eq!(here.stage("delivery").map(|stage| stage.limit.promised), Some(9));
    }

    #[test]
    fn a_rule_for_something_the_service_does_not_have_is_named() {
        for (rule, named) in [
            ("values = { shoe-size = 3 }", "shoe-size"),
            ("stages = ['dance']", "dance"),
            ("without = ['shoe-size']", "shoe-size"),
            ("stage.dance.promised = 3", "dance"),
        ] {
            let rules =
                format!("[[rule]]\nservice = 'certificate-renewal'\nfrom = 2020-01-01\nsource = 'x'\n{rule}");
            let stray = Flaw::Rule { service: "certificate-renewal".into(), names: named.into() };
            assert_eq!(check(&rules, date!(2026 - 01 - 01)), Err(stray));
        }
    }
}
