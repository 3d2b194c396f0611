//! A draft as its handlers need it: what is stored of it, and the form it is filled in.

use super::super::Resident;
use crate::{
    app::App,
    error::{Error, Result},
    store::{self, Saved},
};
use anyhow::anyhow;
use std::collections::BTreeMap;
use tantu_app::{
    catalog::{Entry, Offers},
    journey::{self, People, Update},
    paths,
};
use tantu_domain::{
    answer::{Typed, TypedAnswers},
    calendar,
    case::{Asked, Correction, Standing},
    ids::{AnswerId, DraftId},
    mandate::{Act, Mandate},
    service::{Kind, Question},
};
use time::Date;

/// A draft with everything its pages need.
pub(super) struct Loaded<'a> {
    pub(super) stored: store::Draft,
    /// The service as it is today; offered no more, as it was when the draft began; for one that mends a case, as it
    /// was when the case began.
    pub(super) entry: &'a Entry,
    /// What else is on offer where it is made.
    pub(super) offers: Offers<'a>,
    corrections: Vec<Correction>,
    correct_by: Option<Date>,
    suggested: TypedAnswers,
    people: People,
    acting: Option<Mandate>,
}

/// The draft of an address, for its owner, in today's form.
pub(super) async fn open<'a>(app: &'a App, resident: &Resident, id: &str) -> Result<Loaded<'a>> {
    let draft = load(app, resident, id).await?;
    draft.is_in_todays_form(app, resident).await?;
    Ok(draft)
}

/// The draft of an address, for its owner. One that was sent is found at its receipt by now. One that mends a case
/// nobody waits for any more could never be sent: it is thrown away, and the case says how it stands.
pub(super) async fn load<'a>(app: &'a App, resident: &Resident, id: &str) -> Result<Loaded<'a>> {
    let id = draft_id(id)?;
    let Some(stored) = app.store().draft(resident.id, id).await? else {
        let sent = app.store().submission_of(resident.id, id).await?.ok_or(Error::NotFound)?;
        return Err(Error::Elsewhere { path: paths::of_application(&sent, "receipt") });
    };
    resident.must(Act::Apply, &stored.service)?;
    let gone = || anyhow!("the service {} in {} is gone", stored.service, stored.region);
    let (entry, corrections, correct_by) = match &stored.corrects {
        None => (app.entry_of_draft(&stored).ok_or_else(gone)?, Vec::new(), None),
        Some(reference) => {
            let case = app.store().case_of(resident.id, reference).await?.ok_or(Error::NotFound)?;
            let Standing::WaitingForResident { asked: Asked::Correction { corrections, by }, .. } =
                app.status(&case)?.standing
            else {
                app.store().discard_draft(resident.id, id, &[], app.now()).await?;
                return Err(Error::Elsewhere { path: paths::application(reference) });
            };
            (app.entry_of(&case)?, corrections, Some(by))
        }
    };
    let offers = app.catalog().offers(&entry.region, app.today());
    let suggested = suggestions(app, entry, resident, &stored.typed).await?;
    let people = people(app, resident, &stored).await?;
    let acting = resident.acting.clone();
    Ok(Loaded { stored, entry, offers, corrections, correct_by, suggested, people, acting })
}

impl<'a> Loaded<'a> {
    /// As the pages take it.
    pub(super) fn on_its_way<'b>(&'b self) -> journey::Draft<'b> {
        journey::Draft {
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

    /// The draft once a page of it was saved.
    pub(super) fn take(&mut self, question: &str, typed: Typed, saved: Saved) {
        self.stored.carried.remove(question);
        self.stored.typed.insert(question.to_owned(), typed);
        self.stored.written.insert(question.to_owned(), saved.written);
        if let Some(replaced) = saved.replaced {
            self.stored.replaced.entry(question.to_owned()).or_default().insert(0, replaced);
        }
    }

    /// What was typed, of an answer in whose place stands another.
    pub(super) fn other(&self, question: &str, id: AnswerId) -> Option<&Typed> {
        let others = self.stored.replaced.get(question)?;
        others.iter().find(|other| other.id == id).map(|other| &other.typed)
    }

    /// The form the draft was begun in, if that is another one than today's. A correction stays in its case's form.
    pub(super) fn before(&self, app: &'a App) -> Option<&'a Entry> {
        let store::Draft { service, region, definition, corrects, created_at, .. } = &self.stored;
        let is_past = corrects.is_none() && *definition != self.entry.version;
        let day = calendar::day_in_china(*created_at);
        is_past.then(|| app.catalog().entry(service, region, definition, day)).flatten()
    }

    /// Of a draft whose form has changed in a way that matters, leads to the page that says so; where only words were
    /// mended, it goes on in the new ones.
    pub(super) async fn is_in_todays_form(&self, app: &'a App, resident: &Resident) -> Result<()> {
        let Some(before) = self.before(app) else { return Ok(()) };
        if !Update::between(before, &self.on_its_way()).is_empty() {
            return Err(Error::Elsewhere { path: paths::update(self.stored.id) });
        }
        self.carry_over(app, resident).await
    }

    /// The question called so: in today's form, or else in the one the page was drawn from.
    pub(super) fn asked(&self, app: &'a App, question: &str) -> Option<&'a Question> {
        let before = || self.before(app)?.service.question(question);
        self.entry.service.question(question).or_else(before)
    }

    /// Goes on with the form as it is now.
    pub(super) async fn carry_over(&self, app: &App, resident: &Resident) -> Result<()> {
        app.keep_definition(self.entry).await?;
        app.store().update_draft(resident.id, self.stored.id, &self.entry.version).await?;
        Ok(())
    }
}

/// The draft an address names.
pub(super) fn draft_id(text: &str) -> Result<DraftId> {
    text.parse().map_err(|_| Error::NotFound)
}

/// The number the person signs in with, wherever a telephone number is still asked for.
async fn suggestions(
    app: &App,
    entry: &Entry,
    resident: &Resident,
    typed: &TypedAnswers,
) -> Result<TypedAnswers> {
    let is_open = |question: &&Question| question.kind == Kind::Phone && !typed.contains_key(&question.id);
    let open: Vec<_> = entry.service.questions.iter().filter(is_open).collect();
    if open.is_empty() {
        return Ok(TypedAnswers::new());
    }
    let person = app.store().person(resident.id).await?;
    let Some(phone) = person.and_then(|person| person.phone) else { return Ok(TypedAnswers::new()) };
    let own = |id: &String| BTreeMap::from([(id.clone(), phone.as_str().to_owned())]);
    Ok(open.into_iter().map(|question| (question.id.clone(), own(&question.id))).collect())
}

/// Who has worked on the draft besides the reader, by name as far as they have told it. Whoever helps somebody knows
/// their name from the mandate.
async fn people(app: &App, resident: &Resident, draft: &store::Draft) -> Result<People> {
    let mut names = BTreeMap::new();
    for author in draft.authors().into_iter().filter(|author| *author != resident.person) {
        let mandate = resident.acting.as_ref().filter(|_| author == resident.id);
        let told = || mandate.map(|mandate| mandate.details.resident.clone());
        let person = app.store().person(author).await?;
        names.extend(person.and_then(|person| person.name).or_else(told).map(|name| (author, name)));
    }
    Ok(People { reader: resident.person, is_own: resident.acting.is_none(), names })
}
