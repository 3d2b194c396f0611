//! What those who look for work hope for.
//!
//! Every change reads the row and writes it in one transaction, so that of two tabs the later change stands and nothing
//! else of the register is lost.

use crate::{
    keys::Field,
    store::{
        Error, Result, Store, Who,
        database::{in_transaction, reading},
    },
};
use tantu_domain::{
    answer::{Typed, TypedAnswers},
    ids::ResidentId,
    work::{RegistrationEvent, RegistrationState},
};
use time::OffsetDateTime;
use uuid::Uuid;

/// What somebody who looks for work hopes for, as it is at present.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    /// Whose it is.
    pub resident: ResidentId,
    /// Where they look for work, by GB/T 2260 code.
    pub region: String,
    /// What they typed, by question; nothing once it has ended.
    pub typed: TypedAnswers,
    /// How it stands.
    pub state: RegistrationState,
    /// Whether they want to be told of new posts.
    pub wants_news: bool,
    /// When anything of it was last changed.
    pub changed_at: OffsetDateTime,
}

/// What somebody typed, sealed.
pub(in crate::store) const TYPED: Field = Field { table: "registrations", column: "typed" };

pub(in crate::store) const OF: &str =
    "select resident_id, region, typed, state, wants_news, changed_at from registrations
    where resident_id = $1";

/// On PostgreSQL, that of two who change it at once the second finds what the first has changed; SQLite has one writer
/// anyway.
pub(in crate::store) const WAIT: &str =
    "select resident_id from registrations where resident_id = $1 for update";

const ACTIVE: &str = "select resident_id, region, typed, state, wants_news, changed_at from registrations
    where state = 'active' and resident_id > $1 order by resident_id limit $2";

pub(in crate::store) const WRITE: &str =
    "insert into registrations (resident_id, region, typed, state, wants_news, changed_at)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (resident_id) do update set region = excluded.region, typed = excluded.typed,
        state = excluded.state, wants_news = excluded.wants_news, changed_at = excluded.changed_at";

pub(in crate::store) const ADD_EVENT: &str =
    "insert into registration_events (resident_id, seq, region, kind, at)
    select $1, coalesce(max(seq), 0) + 1, $2, $3, $4 from registration_events where resident_id = $1";

const EVENTS: &str = "select resident_id, kind, at from registration_events
    where region = $1 and at >= $2 and at < $3 order by at, resident_id, seq";

const HISTORY: &str =
    "select resident_id, kind, at from registration_events where resident_id = $1 order by seq";

/// One row of it.
pub(in crate::store) type Row = (Uuid, String, String, String, bool, OffsetDateTime);

/// One row of what happened.
type EventRow = (Uuid, String, OffsetDateTime);

/// Something that happens to a register: how it is afterwards, and what it was. `None` where nothing happens.
pub(in crate::store) type Change = Option<(Registration, RegistrationEvent)>;

/// Changes the register of `$resident` in the transaction `$tx`, by a function from what there is to a [`Change`]; says
/// whether anything happened.
macro_rules! change_register {
    ($store:expr, $tx:ident, $resident:expr, $who:expr, $now:expr, $change:expr) => {{
        use $crate::store::{Audit, Deed, audit::write_down, database::Db, work::registrations};
        if let Db::Postgres(_) = &$store.db {
            sqlx::query(registrations::WAIT).bind($resident.0).execute(&mut *$tx).await?;
        }
        let row = sqlx::query_as(registrations::OF).bind($resident.0).fetch_optional(&mut *$tx).await?;
        let found = row.map(|row| $store.opened_registration(row)).transpose()?;
        let change: registrations::Change = $change(found);
        let is_changed = change.is_some();
        if let Some((after, event)) = change {
            let typed = $store.seal(registrations::TYPED, after.resident.0.as_bytes(), &after.typed);
            let write = sqlx::query(registrations::WRITE).bind($resident.0).bind(&after.region).bind(typed);
            let write = write.bind(after.state.name()).bind(after.wants_news).bind($now);
            write.execute(&mut *$tx).await?;
            let add = sqlx::query(registrations::ADD_EVENT).bind($resident.0).bind(&after.region);
            add.bind(event.name()).bind($now).execute(&mut *$tx).await?;
            write_down!(
                $store,
                $tx,
                Audit {
                    at: $now,
                    who: $who.clone(),
                    deed: Deed::RegisterChanged,
                    detail: event.name(),
                    resident: Some($resident),
                    case: None,
                }
            );
        }
        is_changed
    }};
}

pub(in crate::store) use change_register;

/// What is sent with the service by which one registers.
#[derive(Clone, Debug)]
pub struct Registering {
    /// What somebody typed, by question. With a correction, only what they mended.
    pub typed: TypedAnswers,
    /// Whether it mends what was sent before.
    pub is_correction: bool,
}

impl Registering {
    /// Whoever registers is looked for at once, and told of new posts, as the service says; again, they are told as they
    /// have chosen. What a correction mends is mended here too, unless there is nothing left to mend.
    pub(in crate::store) fn change(
        &self,
        resident: ResidentId,
        region: &str,
        found: Option<Registration>,
        now: OffsetDateTime,
    ) -> Change {
        let standing = found.filter(|found| found.state != RegistrationState::Ended);
        if self.is_correction {
            let mut standing = standing.filter(|_| !self.typed.is_empty())?;
            standing.typed.extend(self.typed.clone());
            return Some((standing, RegistrationEvent::Changed));
        }
        let anew = Registration {
            resident,
            region: region.to_owned(),
            typed: self.typed.clone(),
            state: RegistrationState::Active,
            wants_news: standing.is_none_or(|standing| standing.wants_news),
            changed_at: now,
        };
        Some((anew, RegistrationEvent::Registered))
    }
}

impl Registration {
    /// It, standing as `next`. One that has ended keeps nothing.
    pub(in crate::store) fn becomes(self, next: RegistrationState) -> Change {
        let event = self.state.becomes(next)?;
        let after = match next {
            RegistrationState::Ended => Self { typed: TypedAnswers::new(), wants_news: false, ..self },
            RegistrationState::Active | RegistrationState::Paused => self,
        };
        Some((Self { state: next, ..after }, event))
    }

    /// It, with another answer.
    fn answered(mut self, question: &str, typed: &Typed) -> Change {
        let is_other = self.state != RegistrationState::Ended && self.typed.get(question) != Some(typed);
        is_other.then(|| {
            self.typed.insert(question.to_owned(), typed.clone());
            (self, RegistrationEvent::Changed)
        })
    }

    /// It, with or without messages of new posts.
    fn told(self, wants_news: bool) -> Change {
        let is_other = self.state != RegistrationState::Ended && self.wants_news != wants_news;
        is_other.then_some((Self { wants_news, ..self }, RegistrationEvent::Changed))
    }
}

impl Store {
    /// What this resident hopes for, if they ever registered.
    ///
    /// # Errors
    /// What the database says.
    pub async fn registration(&self, resident: ResidentId) -> Result<Option<Registration>> {
        let row: Option<Row> =
            reading!(&self.db, pool => sqlx::query_as(OF).bind(resident.0).fetch_optional(pool).await?);
        row.map(|row| self.opened_registration(row)).transpose()
    }

    /// Those who are looking for work, in the order of their ids, at most so many after this one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn active_registrations(
        &self,
        after: Option<ResidentId>,
        most: i64,
    ) -> Result<Vec<Registration>> {
        let after = after.map_or(Uuid::nil(), |after| after.0);
        let rows: Vec<Row> = reading!(&self.db, pool => {
            sqlx::query_as(ACTIVE).bind(after).bind(most).fetch_all(pool).await?
        });
        rows.into_iter().map(|row| self.opened_registration(row)).collect()
    }

    /// Puts one answer in the place of another; `false` if it stood there already, or there is no register.
    ///
    /// # Errors
    /// What the database says.
    pub async fn change_registration(
        &self,
        resident: ResidentId,
        question: &str,
        typed: &Typed,
        who: &Who,
        now: OffsetDateTime,
    ) -> Result<bool> {
        let change = |found: Option<Registration>| found?.answered(question, typed);
        Ok(in_transaction!(&self.db, tx => change_register!(self, tx, resident, who, now, change)))
    }

    /// Pauses, goes on or ends; `false` if that changes nothing, or cannot be.
    ///
    /// # Errors
    /// What the database says.
    pub async fn change_registration_state(
        &self,
        resident: ResidentId,
        state: RegistrationState,
        who: &Who,
        now: OffsetDateTime,
    ) -> Result<bool> {
        let change = |found: Option<Registration>| found?.becomes(state);
        Ok(in_transaction!(&self.db, tx => change_register!(self, tx, resident, who, now, change)))
    }

    /// Whether this resident is told of new posts from now on; `false` if that changes nothing.
    ///
    /// # Errors
    /// What the database says.
    pub async fn tell_of_posts(
        &self,
        resident: ResidentId,
        wants_news: bool,
        who: &Who,
        now: OffsetDateTime,
    ) -> Result<bool> {
        let change = |found: Option<Registration>| found?.told(wants_news);
        Ok(in_transaction!(&self.db, tx => change_register!(self, tx, resident, who, now, change)))
    }

    /// What happened to the registers of a region, from a moment until before another, in the order it happened.
    ///
    /// # Errors
    /// What the database says.
    pub async fn registration_events(
        &self,
        region: &str,
        from: OffsetDateTime,
        until: OffsetDateTime,
    ) -> Result<Vec<(ResidentId, RegistrationEvent, OffsetDateTime)>> {
        let rows: Vec<EventRow> = reading!(&self.db, pool => {
            sqlx::query_as(EVENTS).bind(region).bind(from).bind(until).fetch_all(pool).await?
        });
        rows.into_iter().map(happened).collect()
    }

    /// What happened to this resident's register, from the beginning.
    ///
    /// # Errors
    /// What the database says.
    pub async fn registration_history(
        &self,
        resident: ResidentId,
    ) -> Result<Vec<(RegistrationEvent, OffsetDateTime)>> {
        let rows: Vec<EventRow> =
            reading!(&self.db, pool => sqlx::query_as(HISTORY).bind(resident.0).fetch_all(pool).await?);
        rows.into_iter().map(|row| happened(row).map(|(_, event, at)| (event, at))).collect()
    }

    pub(in crate::store) fn opened_registration(&self, row: Row) -> Result<Registration> {
        let (resident, region, typed, state, wants_news, changed_at) = row;
        let state = RegistrationState::from_name(&state).ok_or_else(damaged)?;
        let (typed, resident) = (self.unseal(TYPED, resident.as_bytes(), &typed)?, ResidentId(resident));
        Ok(Registration { resident, region, typed, state, wants_news, changed_at })
    }
}

fn happened((resident, kind, at): EventRow) -> Result<(ResidentId, RegistrationEvent, OffsetDateTime)> {
    Ok((ResidentId(resident), RegistrationEvent::from_name(&kind).ok_or_else(damaged)?, at))
}

fn damaged() -> Error {
    Error::Decode("a stored registration is damaged".into())
}
