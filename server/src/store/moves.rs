//! Writing down what happened to a case, so that of two at once only one counts.

use super::{
    Audit, Deed, NewMessage, Registration, Result, Store, Who, audit::write_down, cases::WHOSE,
    database::in_transaction, messages::write_messages, work::registrations::change_register,
};
use tantu_domain::{
    case::{Case, Recorded},
    ids::ResidentId,
    work::RegistrationState,
};
use uuid::Uuid;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// It is written down.
    Done,
    /// Something else happened since the case was read; nothing was written.
    Overtaken {
        /// The version it has now.
        version: u32,
    },
}

/// Takes the next place in the history, if nobody has taken it.
pub(super) const TAKE_PLACE: &str =
    "update cases set version = version + 1, is_open = $3 where id = $1 and version = $2";

pub(super) const ADD_EVENT: &str =
    "insert into events (case_id, seq, at, actor, event) values ($1, $2, $3, $4, $5)";

const VERSION: &str = "select version from cases where id = $1";

impl Store {
    /// Adds an event to a case that was loaded by its owner or by staff of its region, if it is still as it was then.
    /// `who` did it, for the audit log; `is_ended` is whether nothing more can happen after it; `tell` is what people are
    /// told of it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn record(
        &self,
        case: &Case,
        happened: &Recorded,
        who: &Who,
        is_ended: bool,
        tell: &[NewMessage],
    ) -> Result<Moved> {
        let seen = i32::try_from(case.version()).unwrap_or(i32::MAX);
        let seq = seen.saturating_add(1);
        let (actor, event) = self.sealed(case.id.0, seq, &happened.by, &happened.event);
        in_transaction!(&self.db, tx => {
            let take = sqlx::query(TAKE_PLACE).bind(case.id.0).bind(seen).bind(!is_ended);
            if take.execute(&mut *tx).await?.rows_affected() == 0 {
                let version: i32 = sqlx::query_scalar(VERSION).bind(case.id.0).fetch_one(&mut *tx).await?;
                return Ok(Moved::Overtaken { version: version.unsigned_abs() });
            }
            let add = sqlx::query(ADD_EVENT).bind(case.id.0).bind(seq).bind(happened.at);
            add.bind(&actor).bind(&event).execute(&mut *tx).await?;
            let whose: Uuid = sqlx::query_scalar(WHOSE).bind(case.id.0).fetch_one(&mut *tx).await?;
            write_down!(self, tx, Audit {
                at: happened.at,
                who: who.clone(),
                deed: Deed::CaseChanged,
                detail: happened.event.name(),
                resident: Some(ResidentId(whose)),
                case: Some(case.id),
            });
            if let Some(state) = RegistrationState::after(&case.service, &happened.event) {
                let change = |found: Option<Registration>| found?.becomes(state);
                change_register!(self, tx, ResidentId(whose), who, happened.at, change);
            }
            write_messages!(self, tx, Some(case.id.0), happened.at, tell);
        });
        Ok(Moved::Done)
    }
}
