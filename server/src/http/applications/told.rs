//! Who was told what happened to a case, as whoever reads its page may know it.

use crate::{app::App, error::Result, http::Resident, store::Telling};
use tantu_app::pages::application::{Hearer, How, Told};
use tantu_domain::{case::Case, ids::ResidentId};

/// Every time somebody was told something of a case, oldest first. The resident sees all who help them; whoever helps
/// sees the resident and themselves.
pub(super) async fn told(app: &App, reader: &Resident, case: &Case) -> Result<Vec<Told>> {
    let tellings = app.store().told_of(case.id).await?;
    Ok(Names::of(app, reader, tellings.iter()).await?.told(case, &tellings))
}

/// The same of many cases of one resident at once, in their order.
pub(in crate::http) async fn told_of_all(
    app: &App,
    reader: &Resident,
    cases: &[Case],
) -> Result<Vec<Vec<Told>>> {
    let tellings = app.store().told_of_all(reader.id).await?;
    let names = Names::of(app, reader, tellings.values().flatten()).await?;
    let of = |case: &Case| names.told(case, tellings.get(&case.id).map(Vec::as_slice).unwrap_or_default());
    Ok(cases.iter().map(of).collect())
}

/// What a page calls those who were told, and what else it has to know of them.
struct Names<'a> {
    reader: &'a Resident,
    helpers: Vec<(ResidentId, String)>,
    /// Whether there is a number at which the one whose case it is can be told.
    has_phone: bool,
}

impl<'a> Names<'a> {
    async fn of(
        app: &App,
        reader: &'a Resident,
        mut tellings: impl Iterator<Item = &Telling>,
    ) -> Result<Self> {
        let is_alone = tellings.all(|telling| telling.to == reader.id);
        let mandates = match &reader.acting {
            None if !is_alone => app.store().mandates_over(reader.id).await?,
            _ => Vec::new(),
        };
        let named = mandates.into_iter().map(|mandate| (mandate.helper, mandate.details.helper_in_full()));
        let person = app.store().person(reader.id).await?;
        let has_phone = person.is_none_or(|person| person.phone.is_some());
        Ok(Self { reader, helpers: named.collect(), has_phone })
    }

    fn told(&self, case: &Case, tellings: &[Telling]) -> Vec<Told> {
        let mut told: Vec<Told> = Vec::new();
        for telling in tellings {
            let Some(name) = self.of_hearer(telling.to) else { continue };
            let how = if telling.is_sent { How::Sent(telling.channel) } else { How::Waiting };
            match told.last_mut().filter(|told| told.at == telling.written_at) {
                Some(told) => told.people.push(Hearer { name, how }),
                None => told.push(Told { at: telling.written_at, people: vec![Hearer { name, how }] }),
            }
        }
        if !self.has_phone {
            let at = case.history.first().map(|recorded| recorded.at);
            if told.is_empty() {
                told.extend(at.map(|at| Told { at, people: Vec::new() }));
            }
            let nowhere = Hearer { name: self.of_hearer(self.reader.id).flatten(), how: How::Nowhere };
            told.iter_mut().for_each(|told| told.people.insert(0, nowhere.clone()));
        }
        told
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
