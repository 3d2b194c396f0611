//! Everything that is kept about somebody: for themselves and their guardian, and for nobody else who helps them.

pub mod deletion;
pub mod download;
pub mod name;

use super::{Resident, consent::must_be_own, show};
use crate::{
    app::App,
    error::{Error, Result},
    jobs::retention,
    store::{
        Audited, KeptSignUp, KeptStuckNote, Match, Person, Registration, SavedSearch, WaitingMessage, Who,
    },
};
use axum::{
    Extension,
    extract::{Query, State},
    response::Response,
};
use serde::Deserialize;
use tantu_app::{
    page::Visit,
    pages::{
        my_data::{
            self, Done, Draft, FoundPost, Kept, Register, SignUp, Stuck, Told, Ways,
            log::{self, By, LogEntry},
        },
        work::gathering::Mine,
    },
};
use tantu_domain::{case::Case, consent::Consent, mandate::Mandate, work::RegistrationEvent};
use time::OffsetDateTime;

/// What was done a moment ago, `?renamed`.
#[derive(Deserialize)]
pub struct Way {
    renamed: Option<String>,
}

/// All of it, as it is kept.
pub(super) struct Everything {
    person: Person,
    consents: Vec<Consent>,
    helpers: Vec<Mandate>,
    helped: Vec<Mandate>,
    ways: Ways,
    drafts: Vec<tantu_domain::draft::Draft>,
    cases: Vec<Case>,
    registration: Option<Registration>,
    registration_events: Vec<(RegistrationEvent, OffsetDateTime)>,
    sign_ups: Vec<KeptSignUp>,
    stuck: Vec<KeptStuckNote>,
    matches: Vec<Match>,
    searches: Vec<SavedSearch>,
    messages: Vec<WaitingMessage>,
    deletion_asked: Option<OffsetDateTime>,
}

impl Everything {
    /// Reads all of it, for whoever may.
    async fn of(app: &App, resident: &Resident) -> Result<Self> {
        must_be_own(resident)?;
        let (store, id) = (app.store(), resident.id);
        let ways = store.ways_of(id).await?;
        let count = |count: i64| usize::try_from(count).unwrap_or_default();
        let ways = Ways {
            passkeys: count(ways.passkeys),
            identities: count(ways.identities),
            cards: count(ways.cards),
            devices: store.devices(id, app.now()).await?.len(),
        };
        Ok(Self {
            person: store.person(id).await?.ok_or(Error::NotFound)?,
            consents: store.consents_of(id).await?,
            helpers: store.mandates_over(id).await?,
            helped: store.mandates_of(id).await?,
            ways,
            drafts: store.open_drafts(id).await?,
            cases: store.cases_of(id).await?,
            registration: store.registration(id).await?,
            registration_events: store.registration_history(id).await?,
            sign_ups: store.sign_ups_of(id).await?,
            stuck: store.stuck_notes_of(id).await?,
            matches: store.matches_of(id).await?,
            searches: store.saved_searches(id).await?,
            messages: store.messages_to(id).await?,
            deletion_asked: store.deletion_asked_at(id).await?,
        })
    }

    /// In words: `draw` gets it as the pages take it.
    fn told<T>(
        &self,
        app: &App,
        resident: &Resident,
        done: Option<Done>,
        draw: impl FnOnce(&my_data::Model<'_>) -> T,
    ) -> T {
        let drafts: Vec<_> = self.drafts.iter().map(draft).collect();
        let told = |message: &WaitingMessage| Told {
            at: message.written_at,
            channel: message.channel,
            language: message.language.clone(),
            text: message.text.clone(),
        };
        let messages: Vec<_> = self.messages.iter().map(told).collect();
        let sign_ups: Vec<_> = self.sign_ups.iter().map(sign_up).collect();
        let stuck = |kept: &KeptStuckNote| Stuck {
            note: kept.note.clone(),
            at: kept.written_at,
            is_answered: kept.answered_at.is_some(),
        };
        let stuck: Vec<_> = self.stuck.iter().map(stuck).collect();
        let found = |found: &Match| FoundPost {
            number: found.published.number,
            post: found.published.post.clone(),
            at: found.found_at,
            told_at: found.told_at,
            reply: found.answer.as_ref().map(|answer| answer.reply),
            words: found.answer.as_ref().map(|answer| answer.words.clone()).unwrap_or_default(),
        };
        let matches: Vec<_> = self.matches.iter().map(found).collect();
        let searches = self.searches.iter().map(|saved| (saved.search.clone(), saved.saved_at));
        let searches: Vec<_> = searches.collect();
        let Person { id, phone, name, citizen_id, language, channel, display, created_at } =
            self.person.clone();
        draw(&my_data::Model {
            id,
            is_for_another: resident.acting.is_some(),
            phone,
            name,
            citizen_id,
            language,
            channel,
            display,
            since: created_at,
            consents: &self.consents,
            helpers: &self.helpers,
            helped: &self.helped,
            ways: self.ways,
            drafts: &drafts,
            cases: &self.cases,
            register: self.registration.as_ref().map(|found| Register {
                typed: &found.typed,
                region: &found.region,
                state: found.state,
                wants_news: found.wants_news,
                events: &self.registration_events,
            }),
            sign_ups: &sign_ups,
            stuck: &stuck,
            matches: &matches,
            searches: &searches,
            messages: &messages,
            catalog: app.catalog(),
            kept: KEPT,
            service_line: app.region().phone.clone(),
            deletion_asked: self.deletion_asked,
            done,
            now: app.now(),
        })
    }
}

/// How long things are kept, as the one list says.
const KEPT: Kept = Kept {
    drafts: retention::DRAFTS,
    cases: retention::CASES,
    mandates: retention::MANDATES,
    consents: retention::CONSENTS,
    matches: retention::MATCHES,
    messages: retention::MESSAGES,
    registrations: retention::REGISTRATIONS,
    answered_stuck_notes: retention::ANSWERED_STUCK_NOTES,
    stuck_notes: retention::STUCK_NOTES,
    attended_sign_ups: retention::ATTENDED_SIGN_UPS,
    missed_sign_ups: retention::MISSED_SIGN_UPS,
};

/// All of it, part by part.
pub async fn show_my_data(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Query(way): Query<Way>,
) -> Result<Response> {
    let everything = Everything::of(&app, &resident).await?;
    let done = way.renamed.map(|_| Done::Renamed);
    let page = everything.told(&app, &resident, done, |model| my_data::page(visit.locale, model));
    Ok(show(&visit, page))
}

/// Who looked at it or changed it.
pub async fn show_log(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
) -> Result<Response> {
    must_be_own(&resident)?;
    let (cases, helpers) =
        (app.store().cases_of(resident.id).await?, app.store().mandates_over(resident.id).await?);
    let told = |audited: Audited| {
        let who = match &audited.who {
            Who::Person { id } if *id == resident.id => By::Oneself,
            Who::Person { id } => {
                let helper = helpers.iter().rev().find(|mandate| mandate.helper == *id);
                helper.map_or(By::Somebody, |mandate| By::Helper(mandate.details.helper_in_full()))
            }
            Who::Staff { role, region, .. } => {
                let region = app.catalog().region(region).unwrap_or_else(|| app.region());
                By::Office(region.office(*role, visit.locale.language().tag()).to_owned())
            }
            Who::Server => By::Server,
        };
        let case = audited.case.and_then(|id| cases.iter().find(|case| case.id == id));
        let case = case.map(|case| case.reference.clone());
        LogEntry { at: audited.at, who, what: audited.deed, detail: audited.detail, case }
    };
    let entries = app.store().audited_about(resident.id).await?.into_iter().map(told).collect();
    let model = log::Model { entries, phone: app.region().phone.clone() };
    Ok(show(&visit, log::page(visit.locale, &model)))
}

/// A sign-up as the pages take it.
fn sign_up(kept: &KeptSignUp) -> SignUp<'_> {
    let KeptSignUp { number, gathering, is_cancelled, place, wanted, has_come, is_certified, .. } = kept;
    let (wanted, is_certified) = (wanted.clone(), *is_certified);
    let mine = Mine { place: *place, wanted, has_come: *has_come, is_certified };
    SignUp { number: *number, gathering, is_cancelled: *is_cancelled, mine }
}

/// A draft as the pages take it: everything typed, and beside it what somebody else typed there.
fn draft(draft: &tantu_domain::draft::Draft) -> Draft {
    let typed = draft.typed.iter().map(|(question, typed)| (question.clone(), typed.clone()));
    let replaced = draft.replaced.iter().flat_map(|(question, replaced)| {
        replaced.iter().map(|replaced| (question.clone(), replaced.typed.clone()))
    });
    Draft {
        id: draft.id,
        service: draft.service.clone(),
        region: draft.region.clone(),
        definition: draft.definition.clone(),
        begun: draft.created_at,
        touched: draft.updated_at,
        typed: typed.chain(replaced).collect(),
    }
}
