//! Who is told what, and how: the resident and everybody who helps them, each in their own language and format.
//!
//! Here it is decided to whom a message goes; the words are found by [`tantu_app::telling`]. A message is written down
//! together with what it tells of, and [delivered](App::deliver_messages) right after.

use crate::{
    app::App,
    error::Result,
    store::{NewMessage, Opening, Person},
};
use tantu_app::{
    locale::{Language, Locale},
    pages::application::Model,
    telling::Telling,
};
use tantu_domain::{
    case::{Actor, Case, Event, Recorded, Turn},
    draft::Draft,
    ids::ResidentId,
    mandate::{Act, Mandate, Standing},
    reference::Reference,
    work::REGISTERING,
};
use time::OffsetDateTime;

/// Something of which people are told apart from a case, a draft or a deletion, whose store functions take their messages
/// along.
#[derive(Clone, Copy, Debug)]
pub enum News<'a> {
    /// A mandate holds from now on: both are told.
    MandateBegun(&'a Mandate),
    /// A mandate holds no more: both are told.
    MandateEnded(&'a Mandate),
}

/// Tells everybody whom it concerns: call it right after the change is on the disk. Whoever has no phone is told
/// nothing. What cannot be delivered at once waits, and is delivered later.
///
/// # Errors
/// What the database says; then nobody was told.
pub async fn tell(app: &App, news: News<'_>) -> Result<()> {
    let phone = &app.region().phone;
    let messages = match news {
        News::MandateBegun(mandate) => {
            Circle::of(app, mandate).await?.tell(|_| true, |telling| telling.mandate_begun(mandate, phone))
        }
        News::MandateEnded(mandate) => {
            Circle::of(app, mandate).await?.tell(|_| true, |telling| telling.mandate_ended(mandate))
        }
    };
    app.store().write_messages(&messages, app.now()).await?;
    app.deliver_messages().await;
    Ok(())
}

/// Tells those who have signed up for a class or a fair whatever they are to be told: call it right after that is on the
/// disk. It never fails what was done: what could not be told is told a minute later.
pub async fn tell_of_gatherings(app: &App) {
    match tell_untold(app).await {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "told people of classes and fairs"),
        Err(error) => tracing::error!("could not tell people of classes and fairs: {error}"),
    }
    app.deliver_messages().await;
}

async fn tell_untold(app: &App) -> Result<usize> {
    let (store, phone) = (app.store(), &app.region().phone);
    let all = store.untold_sign_ups().await?;
    for untold in &all {
        let Some(announced) = store.gathering(untold.number).await? else { continue };
        let follows = |member: &Member| member.may(Act::Follow, REGISTERING);
        let messages = Circle::around(app, untold.resident).await?.tell(follows, |telling| {
            telling.gathering(untold.number, &announced.gathering, untold.news, phone)
        });
        store.tell_of_gathering(*untold, &messages, app.now()).await?;
    }
    Ok(all.len())
}

/// How somebody is written to.
pub fn locale_of(person: &Person) -> Locale {
    Locale::new(person.language.as_deref().and_then(Language::from_tag).unwrap_or_default())
}

/// A resident and those who help them.
#[derive(Clone, Debug, Default)]
pub struct Circle(Vec<Member>);

#[derive(Clone, Debug)]
struct Member {
    person: Person,
    /// Under which mandates they help; none for the resident.
    helps: Vec<Mandate>,
}

impl Circle {
    /// Somebody, and everybody whose mandate over them holds at present.
    ///
    /// # Errors
    /// What the database says.
    pub async fn around(app: &App, resident: ResidentId) -> Result<Self> {
        let mut mandates = app.store().mandates_over(resident).await?;
        mandates.retain(|mandate| mandate.standing(app.now()) == Standing::InForce);
        let mut circle = Self::default();
        circle.join(app, resident, None).await?;
        for mandate in mandates {
            circle.join(app, mandate.helper, Some(mandate)).await?;
        }
        Ok(circle)
    }

    /// The two whom a mandate concerns, whether or not it holds.
    async fn of(app: &App, mandate: &Mandate) -> Result<Self> {
        let mut circle = Self::default();
        if let Some(resident) = mandate.resident {
            circle.join(app, resident, None).await?;
        }
        circle.join(app, mandate.helper, Some(mandate.clone())).await?;
        Ok(circle)
    }

    /// What everybody who follows this case is told of what happened to it last; nothing where nobody is told of such.
    ///
    /// # Errors
    /// As [`App::entry_of`].
    pub fn tell_of_case(&self, app: &App, case: &Case) -> Result<Vec<NewMessage>> {
        let Some(happened) = case.history.last() else { return Ok(Vec::new()) };
        let Some(turn) = Turn::of(happened, &app.status(case)?) else { return Ok(Vec::new()) };
        let Some(model) = Model::of(case, app.catalog(), happened.at) else { return Ok(Vec::new()) };
        let follows = |member: &Member| member.may(Act::Follow, &case.service);
        Ok(self.tell(follows, |telling| telling.case(&model, turn)))
    }

    /// What everybody who follows it is told of an application that has just got its number, or of a case that is mended
    /// by it.
    pub fn tell_of_arrival(
        &self,
        app: &App,
        opening: &Opening,
        reference: &Reference,
        mended: Option<&Case>,
        at: OffsetDateTime,
    ) -> Vec<NewMessage> {
        let answers = opening.answers.clone();
        let (mut case, event) = match mended {
            Some(case) => (case.clone(), Event::Corrected { answers }),
            None => (opening.case(reference), Event::Submitted { answers }),
        };
        case.history.push(Recorded { at, by: Actor::Resident, event });
        // Sending it comes first: what is wrong with the service is said where that is asked for.
        self.tell_of_case(app, &case).unwrap_or_default()
    }

    /// What the resident, and those who helped to fill a draft in, are told when one of them has deleted it. Whoever did
    /// has seen it on the page.
    pub fn tell_of_discard(&self, app: &App, draft: &Draft, by: ResidentId) -> Vec<NewMessage> {
        let Some(entry) = app.entry_of_draft(draft) else { return Vec::new() };
        let (authors, phone) = (draft.authors(), &entry.region.phone);
        let concerns = |member: &Member| {
            let has_helped = authors.contains(&member.person.id) && member.may(Act::Apply, &draft.service);
            member.person.id != by && (member.helps.is_empty() || has_helped)
        };
        let mut helpers = self.0.iter().filter(|member| member.person.id == by);
        let helper = helpers.find_map(|member| member.helps.first());
        let helper = helper.map(|mandate| mandate.details.helper_in_full()).unwrap_or_default();
        self.tell(concerns, |telling| telling.draft_deleted(entry, &helper, phone))
    }

    /// What whoever looks for work is told of new posts, and whoever follows that for them: how many were found, and how
    /// many there are in what was searched for.
    pub fn tell_of_posts(&self, app: &App, found: usize, searched: usize) -> Vec<NewMessage> {
        let follows = |member: &Member| member.may(Act::Follow, REGISTERING);
        self.tell(follows, |telling| telling.posts(found, searched, &app.region().phone))
    }

    /// What everybody is told when all that may go of the resident is deleted, as they asked. It is asked for before, and
    /// kept with the deletion.
    pub fn tell_of_deletion(&self, app: &App) -> Vec<NewMessage> {
        let told = self.tell(|_| true, |telling| telling.data_deleted(&app.region().phone));
        let resident = self.0.iter().find(|member| member.helps.is_empty()).map(|member| member.person.id);
        // The resident may be gone by then.
        told.into_iter()
            .map(|message| NewMessage { to: message.to.filter(|to| Some(*to) != resident), ..message })
            .collect()
    }

    /// A message to each of those whom it concerns and who have a phone.
    fn tell(
        &self,
        concerns: impl Fn(&Member) -> bool,
        words: impl Fn(Telling<'_>) -> String,
    ) -> Vec<NewMessage> {
        let told = self.0.iter().filter(|member| concerns(member));
        told.filter_map(|Member { person, helps }| {
            let (locale, channel) = (locale_of(person), person.channel);
            let helps = helps.first().map(|mandate| mandate.details.resident.as_str());
            Some(NewMessage {
                to: Some(person.id),
                phone: person.phone.clone()?,
                channel,
                language: locale.language().tag(),
                text: words(Telling { locale, channel, helps }),
            })
        })
        .collect()
    }

    async fn join(&mut self, app: &App, id: ResidentId, mandate: Option<Mandate>) -> Result<()> {
        if let Some(member) = self.0.iter_mut().find(|member| member.person.id == id) {
            member.helps.extend(mandate);
        } else if let Some(person) = app.store().person(id).await? {
            self.0.push(Member { person, helps: mandate.into_iter().collect() });
        }
        Ok(())
    }
}

impl Member {
    /// Whether this is theirs to do; everything is the resident's. The mandates hold, or they were not loaded.
    fn may(&self, act: Act, service: &str) -> bool {
        self.helps.is_empty() || self.helps.iter().any(|mandate| mandate.scope.covers(act, service))
    }
}

#[cfg(test)]
mod tests;
