//! A draft as its handlers need it, out of the database.

use super::super::Resident;
use crate::{
    app::App,
    error::{Error, Result},
};
use anyhow::anyhow;
use std::collections::{BTreeMap, BTreeSet};
use tantu_app::{
    journey::{Form, Loaded, Lost, People},
    paths,
};
use tantu_domain::{
    ids::{DraftId, ResidentId},
    mandate::Act,
    reference::Reference,
};

/// The draft of an address, for its owner, in today's form.
pub(super) async fn open<'a>(app: &'a App, resident: &Resident, id: &str) -> Result<Loaded<'a>> {
    let draft = load(app, resident, id).await?;
    is_in_todays_form(app, resident, &draft).await?;
    Ok(draft)
}

/// The draft of an address, for its owner. One that was sent is found at its receipt by now. One that mends a case
/// nobody waits for any more could never be sent: it is thrown away, and the case says how it stands.
pub(super) async fn load<'a>(app: &'a App, resident: &Resident, id: &str) -> Result<Loaded<'a>> {
    let id = draft_id(id)?;
    match find(app, resident, id).await? {
        Found::Draft(draft) => Ok(*draft),
        Found::Sent(case) => Err(Error::Elsewhere { path: paths::of_application(&case, "receipt") }),
        Found::Overtaken(case) => {
            app.store().discard_draft(resident.id, id, &[], app.now()).await?;
            Err(Error::Elsewhere { path: paths::application(&case) })
        }
        Found::Nothing => Err(Error::NotFound),
    }
}

/// What there is of a draft.
pub(in crate::http) enum Found<'a> {
    /// The draft itself.
    Draft(Box<Loaded<'a>>),
    /// The case it has become, or has mended.
    Sent(Reference),
    /// The case it was to mend, which waits for nothing any more.
    Overtaken(Reference),
    /// Nothing that is this person's to fill in.
    Nothing,
}

/// What there is of a draft for its owner, and for whoever may fill it in for them.
pub(in crate::http) async fn find<'a>(app: &'a App, resident: &Resident, id: DraftId) -> Result<Found<'a>> {
    let Some(stored) = app.store().draft(resident.id, id).await? else {
        let sent = app.store().submission_of(resident.id, id).await?;
        return Ok(sent.map_or(Found::Nothing, Found::Sent));
    };
    if !resident.may(Act::Apply, &stored.service) {
        return Ok(Found::Nothing);
    }
    let case = match &stored.corrects {
        None => None,
        Some(reference) => Some(app.store().case_of(resident.id, reference).await?.ok_or(Error::NotFound)?),
    };
    let people = people(app, resident, stored.authors()).await?;
    let acting = resident.acting.clone();
    let mut draft = match Loaded::of(stored, case.as_ref(), app.catalog(), app.today(), people, acting) {
        Ok(draft) => draft,
        Err(Lost::Service) => return Err(anyhow!("the service of the draft {id} is gone").into()),
        Err(Lost::Overtaken(case)) => return Ok(Found::Overtaken(case)),
    };
    if draft.asks_phone() {
        let person = app.store().person(resident.id).await?;
        if let Some(phone) = person.and_then(|person| person.phone) {
            draft.suggest_phone(&phone);
        }
    }
    Ok(Found::Draft(Box::new(draft)))
}

/// Of a draft whose form has changed in a way that matters, leads to the page that says so; where only words were
/// mended, it goes on in the new ones.
pub(super) async fn is_in_todays_form(app: &App, resident: &Resident, draft: &Loaded<'_>) -> Result<()> {
    match draft.form() {
        Form::Todays => Ok(()),
        Form::Reworded => carry_over(app, resident, draft).await,
        Form::Changed => Err(Error::Elsewhere { path: paths::update(draft.stored.id) }),
    }
}

/// Goes on with the form as it is now.
pub(in crate::http) async fn carry_over(app: &App, resident: &Resident, draft: &Loaded<'_>) -> Result<()> {
    app.keep_definition(draft.entry).await?;
    app.store().update_draft(resident.id, draft.stored.id, &draft.entry.version).await?;
    Ok(())
}

/// The draft an address names.
pub(super) fn draft_id(text: &str) -> Result<DraftId> {
    text.parse().map_err(|_| Error::NotFound)
}

/// Who has worked on a draft besides the reader, by name as far as they have told it. Whoever helps somebody knows
/// their name from the mandate.
pub(in crate::http) async fn people(
    app: &App,
    resident: &Resident,
    authors: BTreeSet<ResidentId>,
) -> Result<People> {
    let mut names = BTreeMap::new();
    for author in authors.into_iter().filter(|author| *author != resident.person) {
        let mandate = resident.acting.as_ref().filter(|_| author == resident.id);
        let told = || mandate.map(|mandate| mandate.details.resident.clone());
        let person = app.store().person(author).await?;
        names.extend(person.and_then(|person| person.name).or_else(told).map(|name| (author, name)));
    }
    Ok(People { reader: resident.person, is_own: resident.acting.is_none(), names })
}
