//! Reading cases: a case is its events, in order.

use super::{Result, Store, database::reading};
use crate::keys::Field;
use std::collections::HashMap;
use tantu_domain::{
    case::{Actor, Case, Event, Recorded},
    ids::{CaseId, ResidentId},
    reference::Reference,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// Who made an event happen, sealed.
const ACTOR: Field = Field { table: "events", column: "actor" };
/// What it was, sealed.
const EVENT: Field = Field { table: "events", column: "event" };

/// One row an event, a case's events together and in order; newest case first.
const OF_RESIDENT: &str =
    "select c.id, c.reference, c.service, c.region, c.home_region, c.definition, c.bundle, e.seq, e.at, e.actor, e.event
    from cases c join events e on e.case_id = c.id
    where c.resident_id = $1 and c.reference = coalesce($2, c.reference)
    order by c.created_at desc, c.id, e.seq";

/// The same for so many of the cases a region deals with, oldest first, from the one after `$4` on.
const QUEUE: &str =
    "select c.id, c.reference, c.service, c.region, c.home_region, c.definition, c.bundle, e.seq, e.at, e.actor, e.event
    from (
        select id, reference, service, region, home_region, definition, bundle, created_at from cases
        where (region = $1 or home_region = $1) and (is_open or $2) and service = coalesce($3, service)
            and (cast($4 as text) is null
                or (created_at, id) > (
                    select created_at, id from cases where (region = $1 or home_region = $1) and reference = $4
                ))
        order by created_at, id
        limit $5
    ) c join events e on e.case_id = c.id
    order by c.created_at, c.id, e.seq";

/// Apart from [`QUEUE`], because a reference that may be left out is not looked up in an index: the whole region would
/// be read for one case.
const IN_REGION: &str =
    "select c.id, c.reference, c.service, c.region, c.home_region, c.definition, c.bundle, e.seq, e.at, e.actor, e.event
    from cases c join events e on e.case_id = c.id
    where (c.region = $1 or c.home_region = $1) and c.reference = $2
    order by e.seq";

const OPEN_IN_REGION: &str =
    "select c.id, c.reference, c.service, c.region, c.home_region, c.definition, c.bundle, e.seq, e.at, e.actor, e.event
    from cases c join events e on e.case_id = c.id
    where (c.region = $1 or c.home_region = $1) and c.is_open
    order by c.created_at, c.id, e.seq";

/// Every case of one service that was made in a region.
const OF_SERVICE: &str =
    "select c.id, c.reference, c.service, c.region, c.home_region, c.definition, c.bundle, e.seq, e.at, e.actor, e.event
    from cases c join events e on e.case_id = c.id
    where c.region = $1 and c.service = $2
    order by c.created_at, c.id, e.seq";

const WHOSE_OF_SERVICE: &str = "select id, resident_id from cases where region = $1 and service = $2";

pub(super) const WHOSE: &str = "select resident_id from cases where id = $1";

/// Which of a region's cases are wanted.
#[derive(Clone, Debug)]
pub struct Queued<'a> {
    /// Those that have ended, too.
    pub includes_ended: bool,
    /// Only those of this service, by slug.
    pub service: Option<&'a str>,
    /// Only those that came in after this one.
    pub after: Option<&'a Reference>,
    /// So many.
    pub most: u8,
}

impl Store {
    /// All this resident's cases, newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn cases_of(&self, resident: ResidentId) -> Result<Vec<Case>> {
        self.resident_cases(resident, None).await
    }

    /// This resident's case.
    ///
    /// # Errors
    /// What the database says.
    pub async fn case_of(&self, resident: ResidentId, reference: &Reference) -> Result<Option<Case>> {
        Ok(self.resident_cases(resident, Some(reference)).await?.pop())
    }

    /// The cases the region deals with, because they were made there or their person is registered there, oldest
    /// first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn queue(&self, region: &str, wanted: &Queued<'_>) -> Result<Vec<Case>> {
        let Queued { includes_ended, service, after, most } = wanted.clone();
        let after = after.map(Reference::digits);
        let rows = reading!(&self.db, pool => {
            let queue = sqlx::query_as(QUEUE).bind(region).bind(includes_ended).bind(service).bind(after);
            queue.bind(i64::from(most)).fetch_all(pool).await?
        });
        self.fold(rows)
    }

    /// The case, if the region deals with it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn case_in(&self, region: &str, reference: &Reference) -> Result<Option<Case>> {
        let rows = reading!(&self.db, pool => {
            sqlx::query_as(IN_REGION).bind(region).bind(reference.digits()).fetch_all(pool).await?
        });
        Ok(self.fold(rows)?.pop())
    }

    /// Every case the region deals with that has not ended, oldest first: for its public notices.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_cases(&self, region: &str) -> Result<Vec<Case>> {
        self.fold(
            reading!(&self.db, pool => sqlx::query_as(OPEN_IN_REGION).bind(region).fetch_all(pool).await?),
        )
    }

    /// Every case of a service that was made in a region, ended or not, and whose it is: for what is counted once a year.
    ///
    /// # Errors
    /// What the database says.
    pub async fn cases_of_service(&self, region: &str, service: &str) -> Result<Vec<(ResidentId, Case)>> {
        let whose: Vec<(Uuid, Uuid)> = reading!(&self.db, pool => {
            sqlx::query_as(WHOSE_OF_SERVICE).bind(region).bind(service).fetch_all(pool).await?
        });
        let whose: HashMap<Uuid, Uuid> = whose.into_iter().collect();
        let cases = self.fold(reading!(&self.db, pool => {
            sqlx::query_as(OF_SERVICE).bind(region).bind(service).fetch_all(pool).await?
        }))?;
        let with_owner = |case: Case| Some((ResidentId(*whose.get(&case.id.0)?), case));
        Ok(cases.into_iter().filter_map(with_owner).collect())
    }

    /// Whose case it is: for the audit log, and for whoever has loaded the case.
    ///
    /// # Errors
    /// What the database says.
    pub async fn resident_of_case(&self, case: CaseId) -> Result<Option<ResidentId>> {
        let whose: Option<Uuid> = reading!(&self.db, pool => {
            sqlx::query_scalar(WHOSE).bind(case.0).fetch_optional(pool).await?
        });
        Ok(whose.map(ResidentId))
    }

    async fn resident_cases(&self, resident: ResidentId, reference: Option<&Reference>) -> Result<Vec<Case>> {
        let digits = reference.map(Reference::digits);
        let rows = reading!(&self.db, pool => {
            sqlx::query_as(OF_RESIDENT).bind(resident.0).bind(digits).fetch_all(pool).await?
        });
        self.fold(rows)
    }

    fn fold(&self, rows: Vec<Row>) -> Result<Vec<Case>> {
        rows.into_iter().try_fold(Vec::new(), |mut cases: Vec<Case>, row| {
            let recorded = self.recorded(row.id, row.seq, row.at, &row.actor, &row.event)?;
            match cases.last_mut().filter(|case| case.id.0 == row.id) {
                Some(case) => case.history.push(recorded),
                None => cases.push(Case {
                    id: CaseId(row.id),
                    reference: super::reference(&row.reference)?,
                    service: row.service,
                    region: row.region,
                    home: row.home_region,
                    definition: row.definition,
                    bundle: row.bundle.as_deref().map(super::reference).transpose()?,
                    history: vec![recorded],
                }),
            }
            Ok(cases)
        })
    }

    /// An event as it was before it was stored.
    pub(super) fn recorded(
        &self,
        case: Uuid,
        seq: i32,
        at: OffsetDateTime,
        actor: &str,
        event: &str,
    ) -> Result<Recorded> {
        let row = event_row(case, seq);
        Ok(Recorded { at, by: self.unseal(ACTOR, &row, actor)?, event: self.unseal(EVENT, &row, event)? })
    }

    /// An event as it is stored: who made it happen, and what it was.
    pub(super) fn sealed(&self, case: Uuid, seq: i32, by: &Actor, event: &Event) -> (String, String) {
        let row = event_row(case, seq);
        (self.seal(ACTOR, &row, by), self.seal(EVENT, &row, event))
    }
}

/// One event, with the case it belongs to.
#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    reference: String,
    service: String,
    region: String,
    home_region: Option<String>,
    definition: String,
    bundle: Option<String>,
    seq: i32,
    at: OffsetDateTime,
    actor: String,
    event: String,
}

/// The row of an event.
fn event_row(case: Uuid, seq: i32) -> Vec<u8> {
    [case.as_bytes().as_slice(), seq.to_string().as_bytes()].join(&0)
}
