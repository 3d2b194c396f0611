//! Who was told what happened to a case, as whoever reads its page may know it.

use crate::{app::App, error::Result, http::Resident, store::Telling};
use tantu_app::pages::application::{Hearer, How, Told};
use tantu_domain::{case::Case, ids::ResidentId};

/// Every time somebody was told something of a case, oldest first. The resident sees all who help them; whoever helps
/// sees the resident and themselves.
pub(super) async fn told(app: &App, reader: &Resident, case: &Case) -> Result<Vec<Told>> {
    let tellings = app.store().told_of(case.id).await?;
    let names = Names::of(app, reader, &tellings).await?;
    let mut told: Vec<Told> = Vec::new();
    for telling in &tellings {
        let Some(name) = names.of_hearer(telling.to) else { continue };
        let how = if telling.is_sent { How::Sent(telling.channel) } else { How::Waiting };
        match told.last_mut().filter(|told| told.at == telling.written_at) {
            Some(told) => told.people.push(Hearer { name, how }),
            None => told.push(Told { at: telling.written_at, people: vec![Hearer { name, how }] }),
        }
    }
    if app.store().person(reader.id).await?.is_some_and(|person| person.phone.is_none()) {
        let at = case.history.first().map(|recorded| recorded.at);
        if told.is_empty() {
            told.extend(at.map(|at| Told { at, people: Vec::new() }));
        }
        let nowhere = Hearer { name: names.of_hearer(reader.id).flatten(), how: How::Nowhere };
        told.iter_mut().for_each(|told| told.people.insert(0, nowhere.clone()));
    }
    Ok(told)
}

/// What a page calls those who were told.
struct Names<'a> {
    reader: &'a Resident,
    helpers: Vec<(ResidentId, String)>,
}

impl<'a> Names<'a> {
    async fn of(app: &App, reader: &'a Resident, tellings: &[Telling]) -> Result<Self> {
        let is_alone = tellings.iter().all(|telling| telling.to == reader.id);
        let mandates = match &reader.acting {
            None if !is_alone => app.store().mandates_over(reader.id).await?,
            _ => Vec::new(),
        };
        let named = mandates.into_iter().map(|mandate| (mandate.helper, mandate.details.helper_in_full()));
        Ok(Self { reader, helpers: named.collect() })
    }

    /// What somebody is called: nothing at all, if it is whoever reads this. `None` for those whom they need not know.
    fn of_hearer(&self, hearer: ResidentId) -> Option<Option<String>> {
        if hearer == self.reader.person {
            return Some(None);
        }
        let client = self.reader.acting.as_ref().filter(|_| hearer == self.reader.id);
        let client = client.map(|mandate| mandate.details.resident.clone());
        let helper = self.helpers.iter().rev().find(|(id, _)| *id == hearer).map(|(_, name)| name.clone());
        client.or(helper).map(Some)
    }
}
