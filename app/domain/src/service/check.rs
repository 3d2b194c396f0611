//! Whether a definition holds together beyond its spelling. Found when the server starts, not when a resident is stuck.

use super::{At, Condition, Ending, Flaw, Kind, Question, Remedy, Service, Stage};

/// What follows a draft in an address and is no question.
const TAKEN: [&str; 4] = ["check", "discard", "known", "update"];

impl Service {
    pub(super) fn check(&self) -> Result<(), Flaw> {
        if self.questions.is_empty() || (self.stages.is_empty() && !self.is_bundle()) {
            return Err(Flaw::Empty);
        }
        if self.is_bundle() && !self.stages.is_empty() {
            return Err(Flaw::Both);
        }
        let asked = self.check_questions()?;
        let mut before = Vec::new();
        for stage in &self.stages {
            check_stage(stage, &before)?;
            self.check_follow_up(stage, &before)?;
            self.check_conditions(&stage.id, &stage.only_if, &asked)?;
            before.push(stage.id.as_str());
        }
        let rest = self.follows.iter().map(|follow| (&follow.id, &follow.only_if));
        for (id, conditions) in rest.chain(self.parts.iter().map(|part| (&part.service, &part.only_if))) {
            self.check_conditions(id, conditions, &asked)?;
        }
        self.check_registered()
    }

    /// Every question on its own, and each condition against what is asked before it.
    pub(super) fn check_questions(&self) -> Result<Vec<&Question>, Flaw> {
        let mut asked = Vec::new();
        for question in &self.questions {
            check_question(question, &asked)?;
            self.check_conditions(&question.id, &question.only_if, &asked)?;
            asked.push(question);
        }
        Ok(asked)
    }

    /// Whether whom it is for can be judged by the questions of “What can I get?”.
    ///
    /// # Errors
    /// The first thing that cannot.
    pub fn check_eligibility(&self, finder: &Self) -> Result<(), Flaw> {
        let asked: Vec<_> = finder.questions.iter().collect();
        self.eligible.iter().try_for_each(|rule| self.check_conditions(&rule.id, &rule.when, &asked))
    }

    fn check_conditions(&self, id: &str, conditions: &[Condition], asked: &[&Question]) -> Result<(), Flaw> {
        let id = || id.to_owned();
        for condition in conditions {
            if let Some(value) =
                condition.values().into_iter().find(|value| !self.values.contains_key(*value))
            {
                return Err(Flaw::NoSuchValue { id: id(), value: value.to_owned() });
            }
            for at in condition.questions() {
                let Some(question) = asked.iter().find(|question| question.id == at) else {
                    return Err(Flaw::LooksAhead { id: id(), at: at.to_owned() });
                };
                if !condition.fits(question) {
                    return Err(Flaw::NeverSaid { id: id(), at: at.to_owned() });
                }
                let offered = question.kind.options();
                if let Some(option) =
                    condition.options_of(at).into_iter().find(|option| !offered.contains(option))
                {
                    return Err(Flaw::NoSuchOption { id: id(), option: option.to_owned() });
                }
            }
        }
        Ok(())
    }

    /// Months are counted from the day somebody began to work, so there has to be such a day, and a number of them.
    fn check_follow_up(&self, stage: &Stage, before: &[&str]) -> Result<(), Flaw> {
        let starts = |id: &&str| self.stage(id).is_some_and(|stage| stage.ends_with == Ending::Start);
        let is_dated = match (stage.ends_with, stage.after_start_months) {
            (Ending::FollowUp, Some(months)) => months > 0 && before.iter().any(starts),
            (ending, months) => ending != Ending::FollowUp && months.is_none(),
        };
        if is_dated { Ok(()) } else { Err(Flaw::NoStart(stage.id.clone())) }
    }

    fn check_registered(&self) -> Result<(), Flaw> {
        match &self.registered {
            None => match self.stages.iter().find(|stage| stage.at == At::Home) {
                Some(stage) => Err(Flaw::NoHome(stage.id.clone())),
                None => Ok(()),
            },
            Some(id) if self.question(id).is_none_or(|question| question.kind != Kind::Region) => {
                Err(Flaw::NotRegistered(id.clone()))
            }
            _ => Ok(()),
        }
    }
}

fn check_question(question: &Question, asked: &[&Question]) -> Result<(), Flaw> {
    let id = &question.id;
    if TAKEN.contains(&id.as_str()) {
        return Err(Flaw::Taken(id.clone()));
    }
    check_id(id, asked.iter().map(|before| before.id.as_str()))?;
    check_kind(question)?;
    if let Kind::Group { parts, .. } = &question.kind {
        for (count, part) in parts.iter().enumerate() {
            if !part.kind.fits_in_group() || !part.only_if.is_empty() || !part.media.is_empty() {
                return Err(Flaw::NotInGroup(part.id.clone()));
            }
            check_id(&part.id, parts.iter().take(count).map(|before| before.id.as_str()))?;
            check_kind(part)?;
        }
    }
    Ok(())
}

fn check_kind(question: &Question) -> Result<(), Flaw> {
    if let Some(mend) = question.kind.hindrance() {
        return Err(Flaw::Unanswerable { id: question.id.clone(), mend });
    }
    let options = question.kind.options();
    let mut numbered = options.iter().zip(0..);
    numbered.try_for_each(|(option, count)| check_id(option, options.iter().take(count).copied()))
}

/// An id fits into addresses and word keys, and only one thing of its kind is called so.
fn check_id<'a>(id: &str, mut before: impl Iterator<Item = &'a str>) -> Result<(), Flaw> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !id.starts_with(|c: char| c.is_ascii_lowercase()) || !id.chars().all(is_plain) {
        Err(Flaw::Odd(id.to_owned()))
    } else if before.any(|before| before == id) {
        Err(Flaw::Twice(id.to_owned()))
    } else {
        Ok(())
    }
}

fn check_stage(stage: &Stage, before: &[&str]) -> Result<(), Flaw> {
    check_id(&stage.id, before.iter().copied())?;
    let needs_way_back = stage.ends_with == Ending::Confirm || stage.may.contains(&Remedy::SendBack);
    let has_way_back = stage.back_to.as_ref().is_some_and(|back| before.contains(&back.as_str()));
    if needs_way_back && !has_way_back { Err(Flaw::NoWayBack(stage.id.clone())) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = include_str!("../../../services/certificate-renewal/service.toml");

    #[test]
    fn a_definition_that_would_leave_someone_stuck_is_refused() {
        let check = |from: &str, to: &str, expected: Flaw| {
            assert!(WHOLE.contains(from), "{from}");
            assert_eq!(Service::parse(&WHOLE.replace(from, to)), Err(expected));
        };
        check("id = \"phone\"", "id = \"address\"", Flaw::Twice("address".into()));
        check("id = \"visit\"", "id = \"review\"", Flaw::Twice("review".into()));
        check("id = \"photo\"", "id = \"check\"", Flaw::Taken("check".into()));
        check("id = \"photo\"", "id = \"Photo\"", Flaw::Odd("Photo".into()));
        let ahead = Flaw::LooksAhead { id: "hall".into(), at: "photo".into() };
        check("question = \"receive\"", "question = \"photo\"", ahead);
        let never = Flaw::NoSuchOption { id: "hall".into(), option: "fetch".into() };
        check("is = [\"collect\"]", "is = [\"fetch\"]", never);
        assert!(Service::parse(WHOLE).is_ok());
        assert!(matches!(Service::parse("slug = 1"), Err(Flaw::Unreadable(_))));
    }

    #[test]
    fn a_question_that_nobody_could_answer_is_refused() {
        let check = |kind: &str| {
            let question = format!("[[question]]\nid = \"q\"\n{kind}\n\n[[question]]\nid = \"phone\"");
            let whole = WHOLE.replacen("[[question]]\nid = \"phone\"", &question, 1);
            assert_ne!(whole, WHOLE);
            match Service::parse(&whole) {
                Err(Flaw::Unanswerable { id, .. }) => assert_eq!(id, "q"),
                otherwise => panic!("{kind}: {otherwise:?}"),
            }
        };
        check("kind = 'one-of'\noptions = []");
        check("kind = 'several-of'\noptions = ['a']\nnone = 'b'");
        check("kind = 'long-text'\nlongest = 0");
        check("kind = 'number'\nleast = 9\nmost = 2");
        check("kind = 'person'\nparts = []");
        check("kind = 'appointment'\ndays = 0");
        check("kind = 'appointment'\ndays = 60000");
        check("kind = 'group'\npart = []");
        check("kind = 'group'\nmost = 99\npart = [{ id = 'a', kind = 'phone' }]");
        check("kind = 'group'\nleast = 5\nmost = 2\npart = [{ id = 'a', kind = 'phone' }]");
    }

    #[test]
    fn a_condition_that_no_answer_could_meet_is_refused() {
        let check = |test: &str| {
            let question = format!(
                "[[question]]\nid = \"q\"\nkind = 'advice'\nonly_if = [{{ question = 'address', {test} }}]\n\n[[question]]\nid = \"phone\""
            );
            let whole = WHOLE.replacen("[[question]]\nid = \"phone\"", &question, 1);
            let never = Flaw::NeverSaid { id: "q".into(), at: "address".into() };
            assert_eq!(Service::parse(&whole), Err(never), "{test}");
        };
        for test in
            ["years_under = 3", "from = 3", "level = [1]", "category = ['mental']", "renewal = 'early'"]
        {
            check(test);
        }
        let level = WHOLE.replace(
            "[[stage]]\nid = \"acceptance\"",
            "[[stage]]\nid = \"acceptance\"\nonly_if = [{ question = 'number', level = [9] }]",
        );
        assert!(matches!(Service::parse(&level), Err(Flaw::NeverSaid { .. })));
    }

    #[test]
    fn months_are_counted_only_from_a_day_on_which_somebody_began() {
        let work = include_str!("../case/tests/work.toml");
        assert!(Service::parse(work).is_ok());
        for (from, to, at) in [
            ("after_start_months = 3\n", "", "after-3"),
            ("after_start_months = 3\n", "after_start_months = 0\n", "after-3"),
            ("ends_with = \"start\"", "ends_with = \"complete\"", "after-1"),
            ("ends_with = \"sign\"", "ends_with = \"sign\"\nafter_start_months = 1", "agreement"),
        ] {
            assert!(work.contains(from), "{from}");
            assert_eq!(Service::parse(&work.replacen(from, to, 1)), Err(Flaw::NoStart(at.into())), "{to}");
        }
    }

    #[test]
    fn an_office_at_home_has_to_be_found() {
        let lost = WHOLE.replace("registered = \"registered\"\n", "");
        assert!(lost != WHOLE && matches!(Service::parse(&lost), Err(Flaw::NoHome(_))));
        let both = format!("{WHOLE}\n[[part]]\nservice = 'living-subsidy'");
        assert_eq!(Service::parse(&both), Err(Flaw::Both));
    }
}
