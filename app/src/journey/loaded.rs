//! A draft as it was kept, with everything its pages need: the form it is filled in, what staff want mended, who has
//! worked on it. The server builds it from its database, the service worker's engine from what the device keeps.

use super::{Draft as OnItsWay, People, Update};
use crate::catalog::{Catalog, Entry, Offers};
use std::collections::BTreeMap;
use tantu_domain::{
    answer::{Replaced, Typed, TypedAnswers, Written},
    calendar,
    case::{Asked, Case, Correction, Standing},
    draft::Draft,
    ids::AnswerId,
    mandate::Mandate,
    phone::Phone,
    reference::Reference,
    service::{Kind, Question},
};
use time::Date;

/// A draft with everything its pages need.
pub struct Loaded<'a> {
    /// What is kept of it.
    pub stored: Draft,
    /// The service as it is today; offered no more, as it was when the draft began; for one that mends a case, as it
    /// was when the case began.
    pub entry: &'a Entry,
    /// What else is on offer where it is made.
    pub offers: Offers<'a>,
    corrections: Vec<Correction>,
    correct_by: Option<Date>,
    suggested: TypedAnswers,
    people: People,
    acting: Option<Mandate>,
}

/// Why a draft can not go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Nobody knows its service any more, which is our fault.
    Service,
    /// It mends a case that waits for nothing any more.
    Overtaken(Reference),
}

/// How the form of a draft stands to the one of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// It is the same.
    Todays,
    /// Only words were mended: the draft goes on in the new ones.
    Reworded,
    /// The person has to know before they go on.
    Changed,
}

impl<'a> Loaded<'a> {
    /// The draft, on this day, as somebody sees it. `case` is the one it corrects, if it corrects one.
    ///
    /// # Errors
    /// [`Lost`] if it can not go on.
    pub fn of(
        stored: Draft,
        case: Option<&Case>,
        catalog: &'a Catalog,
        today: Date,
        people: People,
        acting: Option<Mandate>,
    ) -> Result<Self, Lost> {
        let (entry, corrections, correct_by) = match case {
            None => (catalog.entry_of_draft(&stored, today).ok_or(Lost::Service)?, Vec::new(), None),
            Some(case) => {
                let entry = catalog.entry_of_case(case).ok_or(Lost::Service)?;
                let Standing::WaitingForResident { asked: Asked::Correction { corrections, by }, .. } =
                    case.status(&entry.service, &entry.region).standing
                else {
                    return Err(Lost::Overtaken(case.reference.clone()));
                };
                (entry, corrections, Some(by))
            }
        };
        let offers = catalog.offers(&entry.region, today);
        Ok(Self {
            stored,
            entry,
            offers,
            corrections,
            correct_by,
            suggested: TypedAnswers::new(),
            people,
            acting,
        })
    }

    /// Whether a telephone number is still asked for.
    pub fn asks_phone(&self) -> bool {
        self.open_phones().next().is_some()
    }

    /// Fills in the number the person signs in with, wherever one is still asked for.
    pub fn suggest_phone(&mut self, phone: &Phone) {
        let own = |id: &String| BTreeMap::from([(id.clone(), phone.as_str().to_owned())]);
        self.suggested =
            self.open_phones().map(|question| (question.id.clone(), own(&question.id))).collect();
    }

    /// As the pages take it.
    pub fn on_its_way(&self) -> OnItsWay<'_> {
        OnItsWay {
            id: self.stored.id,
            entry: self.entry,
            typed: &self.stored.typed,
            carried: &self.stored.carried,
            written: &self.stored.written,
            replaced: &self.stored.replaced,
            people: &self.people,
            suggested: &self.suggested,
            corrections: &self.corrections,
            correct_by: self.correct_by,
            offers: self.offers,
            acting: self.acting.as_ref(),
        }
    }

    /// The draft once a page of it was saved: the answer that was typed, whose it is, and the one kept beside it.
    pub fn take(&mut self, question: &str, typed: Typed, written: Written, replaced: Option<Replaced>) {
        self.stored.carried.remove(question);
        self.stored.typed.insert(question.to_owned(), typed);
        self.stored.written.insert(question.to_owned(), written);
        if let Some(replaced) = replaced {
            self.stored.replaced.entry(question.to_owned()).or_default().insert(0, replaced);
        }
    }

    /// What was typed, of an answer in whose place stands another.
    pub fn other(&self, question: &str, id: AnswerId) -> Option<&Typed> {
        let others = self.stored.replaced.get(question)?;
        others.iter().find(|other| other.id == id).map(|other| &other.typed)
    }

    /// The form the draft was begun in, if that is another one than today's. A correction stays in its case's form.
    pub fn before(&self) -> Option<&'a Entry> {
        let Draft { service, region, definition, corrects, created_at, .. } = &self.stored;
        let is_past = corrects.is_none() && *definition != self.entry.version;
        let day = calendar::day_in_china(*created_at);
        is_past.then(|| self.offers.catalog().entry(service, region, definition, day)).flatten()
    }

    /// How its form stands to today's.
    pub fn form(&self) -> Form {
        match self.before() {
            None => Form::Todays,
            Some(before) if Update::between(before, &self.on_its_way()).is_empty() => Form::Reworded,
            Some(_) => Form::Changed,
        }
    }

    /// The question called so: in today's form, or else in the one the page was drawn from.
    pub fn asked(&self, question: &str) -> Option<&'a Question> {
        let before = || self.before()?.service.question(question);
        self.entry.service.question(question).or_else(before)
    }

    fn open_phones(&self) -> impl Iterator<Item = &'a Question> {
        let is_open = |question: &&Question| {
            question.kind == Kind::Phone && !self.stored.typed.contains_key(&question.id)
        };
        self.entry.service.questions.iter().filter(is_open)
    }
}
