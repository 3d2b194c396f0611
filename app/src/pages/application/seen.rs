//! A case with the words to tell of it: its offices, and what its sentences may mention.

use super::Model;
use crate::{
    catalog::{Mentions, Words, name},
    locale::Locale,
    t,
};
use tantu_domain::{
    answer::Answer,
    case::{Recorded, Standing, Status},
    region::{Region, Role},
    service::{At, Kind, Stage},
};

/// A case with the words to tell of it.
pub(crate) struct Seen<'a> {
    pub(crate) locale: Locale,
    pub(crate) words: Words,
    pub(crate) model: &'a Model<'a>,
}

impl<'a> Seen<'a> {
    pub(crate) fn new(locale: Locale, model: &'a Model<'a>) -> Self {
        Self { locale, words: model.entry.words(locale), model }
    }

    /// Which application it is, above the title.
    pub(in crate::pages) fn caption(&self) -> String {
        let reference = self.model.case.reference.to_string();
        t!(self.locale, "application-caption", service = self.words.get("title"), reference = reference)
    }

    /// The office that has the case, or had it last.
    pub(crate) fn office_in_charge(&self) -> String {
        match self.model.status.standing {
            Standing::UnderAppeal { .. } => self.office_for_appeals(),
            _ => self.office(self.role(), self.stage()),
        }
    }

    /// The office that looks at an appeal: never one below the district.
    pub(crate) fn office_for_appeals(&self) -> String {
        self.office(self.role().max(Role::District), self.stage())
    }

    /// The office that does a stage.
    pub(in crate::pages) fn office_of(&self, stage: &Stage) -> String {
        self.office(stage.role, Some(stage))
    }

    /// Whom to phone about it.
    pub(crate) fn phone(&self) -> String {
        self.region_of(self.stage()).phone.clone()
    }

    /// The part of a stage's words called `part`.
    pub(in crate::pages) fn stage_part(&self, stage: &str, part: &str) -> Option<String> {
        self.words.part(&format!("stage-{stage}"), part, &self.mentions())
    }

    /// What a stage is called.
    pub(super) fn stage_name(&self, stage: &str) -> String {
        self.words.get_with(&format!("stage-{stage}"), &self.mentions())
    }

    /// What a stage is, who does it and for how long, in one sentence.
    pub(in crate::pages) fn stage_about(&self, stage: &Stage) -> String {
        let mentions =
            self.mentions().with("office", self.office_of(stage)).with("days", stage.limit.promised);
        let about = self.words.part(&format!("stage-{}", stage.id), "about", &mentions);
        about.unwrap_or_else(|| self.stage_name(&stage.id))
    }

    /// What sentences of the service may mention: the office, and every choice the resident made.
    pub(super) fn mentions(&self) -> Mentions {
        let mut mentions = self.model.entry.mentions();
        let answers = self.model.case.answers();
        for question in &self.model.entry.service.questions {
            let Some(Answer::Choice(choice)) = answers.get(&question.id) else { continue };
            let hall = matches!(question.kind, Kind::Hall).then(|| self.model.region.hall(choice)).flatten();
            let said = hall.map_or_else(|| choice.clone(), |hall| name(self.locale, &hall.name));
            mentions = mentions.with(question.id.clone(), said);
        }
        mentions.with("phone", self.phone()).with("office", self.office_in_charge())
    }

    /// The stage it stands at.
    pub(super) fn stage(&self) -> Option<&'a Stage> {
        self.model.status.stage(&self.model.entry.service)
    }

    /// The stage it stood at before its `count`th event and those after it.
    pub(super) fn stage_before(&self, count: usize) -> Option<&'a Stage> {
        let before: &[Recorded] = self.model.case.history.get(..count).filter(|before| !before.is_empty())?;
        Status::of(before, &self.model.entry.service, self.model.region).stage(&self.model.entry.service)
    }

    /// The office that holds `role` where a stage is done.
    pub(super) fn office(&self, role: Role, stage: Option<&Stage>) -> String {
        self.region_of(stage).office(role, self.locale.language().tag()).to_owned()
    }

    /// Who has the case, or had it last.
    fn role(&self) -> Role {
        let last = || self.model.case.history.iter().rev().find_map(|recorded| recorded.by.role());
        self.stage().map(|stage| stage.role).or_else(last).unwrap_or(Role::District)
    }

    fn region_of(&self, stage: Option<&Stage>) -> &'a Region {
        self.model.region_at(stage.map_or(At::Here, |stage| stage.at))
    }
}
