//! What was done on a device without a network, taken over once, however often it is delivered.
//!
//! **Invariant:** that a command was done is written in the transaction of what it does, so neither is ever there without
//! the other. Whoever is second to write that row, even at the same moment, does nothing.

use super::{
    NewDraft, Result, Store,
    database::{in_transaction, reading},
    drafts::{Known, TAKE_OVER},
};
use tantu_domain::{
    answer::Written,
    ids::{CommandId, DraftId, ResidentId},
};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// A command of a device, by which it is known again.
#[derive(Clone, Debug)]
pub struct Errand {
    /// Which.
    pub id: CommandId,
    /// When it was given, by the device's own clock: so the device marks the answers it keeps.
    pub given: OffsetDateTime,
    /// Now.
    pub now: OffsetDateTime,
}

/// What came of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ran {
    /// It was done.
    Now,
    /// It was done before; nothing was done twice.
    Before,
    /// There is nothing here it could be done to, or it is somebody else's. Nothing was done.
    Nowhere,
}

/// So far from the moment at which a device began a draft, one that the server began can be from the same press of the
/// button. Assumed: a slow network, and clocks that differ a little.
const SAME_PRESS: Duration = Duration::minutes(5);

pub(super) const CLAIM: &str = "insert into device_commands (id, resident_id, draft_id, mark, done_at)
    values ($1, $2, $3, $4, $5)
    on conflict (id) do nothing";

pub(super) const WHOSE: &str = "select resident_id from device_commands where id = $1";

pub(super) const STOOD: &str = "update device_commands set stood = $2 where id = $1";

/// The mark, here, of an answer that a device marks otherwise.
pub(super) const KNOWN_AS: &str = "select stood from device_commands
    where draft_id = $1 and resident_id = $2 and mark = $3 and stood is not null";

const SENT_BY: &str =
    "select c.resident_id from submissions s join cases c on c.id = s.case_id where s.draft_id = $1";

const BEGIN: &str = "insert into drafts (id, resident_id, service, region, definition, created_at)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (id) do nothing";

const OWNER: &str = "select resident_id from drafts where id = $1";

/// A draft that was begun here while the device gave up waiting for it: nobody has typed anything in it, nor saw it.
const LEFT_BEHIND: &str = "delete from drafts
    where resident_id = $1 and service = $2 and region = $3 and id <> $4 and corrects is null
        and created_at between $5 and $6
        and not exists (select 1 from draft_answers a where a.draft_id = drafts.id and a.carried is null)
        and not exists (select 1 from device_commands c where c.draft_id = drafts.id)";

/// Writes down in the transaction `$tx` that an errand is done, or leaves with what came of it before.
macro_rules! run_once {
    ($tx:ident, $errand:expr, $resident:expr, $draft:expr) => {
        if let Some(ran) = {
            use $crate::store::commands;
            let errand: &$crate::store::Errand = $errand;
            let claim = sqlx::query(commands::CLAIM).bind(errand.id.0).bind($resident.0).bind($draft.0);
            let claim = claim.bind(errand.mark()).bind(errand.now).execute(&mut *$tx).await?;
            match claim.rows_affected() {
                0 => {
                    let whose = sqlx::query_scalar(commands::WHOSE).bind(errand.id.0);
                    Some(commands::before($resident, whose.fetch_optional(&mut *$tx).await?))
                }
                _ => None,
            }
        } {
            return Ok(ran.into());
        }
    };
}

pub(super) use run_once;

impl Store {
    /// Whether this was done before for this resident.
    ///
    /// # Errors
    /// What the database says.
    pub async fn is_done(&self, resident: ResidentId, command: CommandId) -> Result<bool> {
        let whose: Option<Uuid> = reading!(&self.db, pool => {
            sqlx::query_scalar(WHOSE).bind(command.0).fetch_optional(pool).await?
        });
        Ok(whose == Some(resident.0))
    }

    /// Begins, at the moment `at`, a draft to which a device has given its id. The one that was left behind where the
    /// device gave up waiting for ours goes.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begin_as(
        &self,
        errand: &Errand,
        resident: ResidentId,
        draft: DraftId,
        new: &NewDraft,
        at: OffsetDateTime,
    ) -> Result<Ran> {
        let known = self.known(draft.0, new);
        let NewDraft { service, region, definition, .. } = new;
        in_transaction!(&self.db, tx => {
            run_once!(tx, errand, resident, draft);
            let sent = sqlx::query_scalar(SENT_BY).bind(draft.0).fetch_optional(&mut *tx).await?;
            if sent.is_some() {
                return Ok(before(resident, sent));
            }
            let begin = sqlx::query(BEGIN).bind(draft.0).bind(resident.0).bind(service).bind(region);
            if begin.bind(definition).bind(at).execute(&mut *tx).await?.rows_affected() == 0 {
                let owner = sqlx::query_scalar(OWNER).bind(draft.0).fetch_optional(&mut *tx).await?;
                return Ok(before(resident, owner));
            }
            for Known { question, typed, carried } in &known {
                let take_over = sqlx::query(TAKE_OVER).bind(draft.0).bind(question).bind(typed).bind(at);
                take_over.bind(carried).execute(&mut *tx).await?;
            }
            let left_behind = sqlx::query(LEFT_BEHIND).bind(resident.0).bind(service).bind(region);
            let left_behind = left_behind.bind(draft.0).bind(at - SAME_PRESS).bind(at + SAME_PRESS);
            left_behind.execute(&mut *tx).await?;
        });
        Ok(Ran::Now)
    }
}

impl Errand {
    /// As the device marks the answer that it gave so.
    pub(super) fn mark(&self) -> String {
        Written { by: None, at: self.given }.mark()
    }
}

/// What came of something whose row is there already.
pub(super) fn before(resident: ResidentId, whose: Option<Uuid>) -> Ran {
    if whose == Some(resident.0) { Ran::Before } else { Ran::Nowhere }
}
