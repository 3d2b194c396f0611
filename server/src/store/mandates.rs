//! Who may act for whom. A mandate is only ever added and ended; each of the two sees it, and nobody else but an office
//! that has to see papers.

use super::{
    Audit, Deed, Error, Result, Staff, Store, Who,
    audit::write_down,
    database::{in_transaction, reading, writing},
};
use crate::keys::Field;
use tantu_domain::{
    ids::{MandateId, ResidentId},
    mandate::{Basis, Ender, Kind, Mandate},
    reference::Reference,
};
use time::OffsetDateTime;
use uuid::Uuid;

pub(super) const DETAILS: Field = Field { table: "mandates", column: "details" };

const ADD: &str = "insert into mandates
        (id, helper_id, resident_id, kind, basis, scope, details, region, asked_at, starts_at, ends_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

const OF_HELPER: &str =
    "select id, helper_id, resident_id, kind, basis, scope, details, region, asked_at, starts_at, ends_at,
        ended_at, ended_by
    from mandates where helper_id = $1 order by asked_at, id";

const OVER_RESIDENT: &str =
    "select id, helper_id, resident_id, kind, basis, scope, details, region, asked_at, starts_at, ends_at,
        ended_at, ended_by
    from mandates where resident_id = $1 order by asked_at, id";

const ONE: &str =
    "select id, helper_id, resident_id, kind, basis, scope, details, region, asked_at, starts_at, ends_at,
        ended_at, ended_by
    from mandates where id = $1 and (helper_id = $2 or resident_id = $2)";

const ASKED_IN: &str =
    "select id, helper_id, resident_id, kind, basis, scope, details, region, asked_at, starts_at, ends_at,
        ended_at, ended_by
    from mandates where region = $1 and starts_at is null and ended_at is null and ends_at > $2
    order by asked_at, id limit 100";

/// Under what somebody reaches a draft or a case: by the address of one of its pages.
const REACHING: &str =
    "select m.id, m.helper_id, m.resident_id, m.kind, m.basis, m.scope, m.details, m.region, m.asked_at,
        m.starts_at, m.ends_at, m.ended_at, m.ended_by
    from mandates m
    where m.helper_id = $1 and (
        exists (select 1 from drafts d where d.id = $2 and d.resident_id = m.resident_id)
        or exists (select 1 from cases c where c.reference = $3 and c.resident_id = m.resident_id)
    )
    order by m.asked_at desc, m.id";

/// A mandate ends once, by one of the two.
const END: &str = "update mandates set ended_at = $3, ended_by = $4
    where id = $1 and (helper_id = $2 or resident_id = $2) and ended_at is null and ends_at > $3
    returning resident_id";

/// An office says yes once, and only to what waits for it.
const CONFIRM: &str = "update mandates set resident_id = $3, details = $4, starts_at = $5, ends_at = $6
    where id = $1 and region = $2 and starts_at is null and ended_at is null and ends_at > $5";

const ONE_IN: &str =
    "select id, helper_id, resident_id, kind, basis, scope, details, region, asked_at, starts_at, ends_at,
        ended_at, ended_by
    from mandates where id = $1 and region = $2";

/// In the resident's name: nobody asks for it but them.
const END_IN: &str = "update mandates set ended_at = $3, ended_by = 'resident'
    where id = $1 and region = $2 and starts_at is not null and ended_at is null and ends_at > $3
    returning resident_id";

const REFUSE: &str = "update mandates set ended_at = $3, ended_by = 'staff'
    where id = $1 and region = $2 and starts_at is null and ended_at is null";

impl Store {
    /// Adds a mandate that the helper has asked for, or that began because the resident told them the code.
    ///
    /// # Errors
    /// What the database says.
    pub async fn add_mandate(&self, mandate: &Mandate) -> Result<()> {
        self.add_by(mandate, Who::person(mandate.helper)).await
    }

    /// Adds a mandate that staff have witnessed.
    ///
    /// # Errors
    /// What the database says.
    pub async fn witness_mandate(&self, mandate: &Mandate, staff: &Staff) -> Result<()> {
        self.add_by(mandate, Who::from(staff)).await
    }

    async fn add_by(&self, mandate: &Mandate, who: Who) -> Result<()> {
        let Mandate { id, helper, resident, kind, basis, scope, details, region, .. } = mandate;
        let details = self.keys.seal(DETAILS, id.0.as_bytes(), &super::to_json(details));
        in_transaction!(&self.db, tx => {
            let add = sqlx::query(ADD).bind(id.0).bind(helper.0).bind(resident.map(|it| it.0)).bind(kind.name());
            let add = add.bind(basis.name()).bind(super::to_json(scope)).bind(&details).bind(region);
            let add = add.bind(mandate.asked_at).bind(mandate.starts_at).bind(mandate.ends_at);
            add.execute(&mut *tx).await?;
            if let Some(at) = mandate.starts_at {
                write_down!(self, tx, begun(mandate, &who, at));
            }
        });
        Ok(())
    }

    /// Every mandate under which this person acts, acted or asked to act, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mandates_of(&self, helper: ResidentId) -> Result<Vec<Mandate>> {
        let rows =
            reading!(&self.db, pool => sqlx::query_as(OF_HELPER).bind(helper.0).fetch_all(pool).await?);
        self.opened_mandates(rows)
    }

    /// Every mandate under which somebody acts or acted for this resident, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mandates_over(&self, resident: ResidentId) -> Result<Vec<Mandate>> {
        let rows =
            reading!(&self.db, pool => sqlx::query_as(OVER_RESIDENT).bind(resident.0).fetch_all(pool).await?);
        self.opened_mandates(rows)
    }

    /// A mandate, for either of the two.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mandate_of(&self, person: ResidentId, id: MandateId) -> Result<Option<Mandate>> {
        let rows = reading!(&self.db, pool => {
            sqlx::query_as(ONE).bind(id.0).bind(person.0).fetch_all(pool).await?
        });
        Ok(self.opened_mandates(rows)?.pop())
    }

    /// Under which mandates this person reaches the draft or the case whose page `path` is, newest first; none for any
    /// other page, and for what is nobody's they help.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mandates_reaching(&self, helper: ResidentId, path: &str) -> Result<Vec<Mandate>> {
        let mut parts = path.split(['/', '?']).skip(1);
        let (room, name) = (parts.next(), parts.next().unwrap_or_default());
        let draft = name.parse::<Uuid>().ok().filter(|_| room == Some("apply"));
        let case = Reference::parse(name).filter(|_| room == Some("applications"));
        if draft.is_none() && case.is_none() {
            return Ok(Vec::new());
        }
        let case = case.as_ref().map(Reference::digits);
        let rows = reading!(&self.db, pool => {
            sqlx::query_as(REACHING).bind(helper.0).bind(draft).bind(case).fetch_all(pool).await?
        });
        self.opened_mandates(rows)
    }

    /// Ends a mandate, for either of the two, from the next request on; `false` if it is not theirs or holds no more.
    ///
    /// # Errors
    /// What the database says.
    pub async fn end_mandate(
        &self,
        person: ResidentId,
        id: MandateId,
        by: Ender,
        now: OffsetDateTime,
    ) -> Result<bool> {
        Ok(in_transaction!(&self.db, tx => {
            let end = sqlx::query_scalar(END).bind(id.0).bind(person.0).bind(now).bind(by.name());
            let ended: Option<Option<Uuid>> = end.fetch_optional(&mut *tx).await?;
            if let Some(resident) = ended {
                write_down!(self, tx, over(resident, &Who::person(person), by, now));
            }
            ended.is_some()
        }))
    }

    /// What waits for the offices of a region to see papers, oldest first; at most a hundred.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mandates_asked_in(&self, region: &str, now: OffsetDateTime) -> Result<Vec<Mandate>> {
        let rows = reading!(&self.db, pool => sqlx::query_as(ASKED_IN).bind(region).bind(now).fetch_all(pool).await?);
        self.opened_mandates(rows)
    }

    /// A mandate that was asked for in a region, for an office there.
    ///
    /// # Errors
    /// What the database says.
    pub async fn mandate_in(&self, region: &str, id: MandateId) -> Result<Option<Mandate>> {
        let rows = reading!(&self.db, pool => {
            sqlx::query_as(ONE_IN).bind(id.0).bind(region).fetch_all(pool).await?
        });
        Ok(self.opened_mandates(rows)?.pop())
    }

    /// Ends a mandate for the resident, who says so at a counter of its region; `false` if it holds no more.
    ///
    /// # Errors
    /// What the database says.
    pub async fn end_mandate_in(&self, staff: &Staff, id: MandateId, now: OffsetDateTime) -> Result<bool> {
        Ok(in_transaction!(&self.db, tx => {
            let end = sqlx::query_scalar(END_IN).bind(id.0).bind(&staff.region).bind(now);
            let ended: Option<Option<Uuid>> = end.fetch_optional(&mut *tx).await?;
            if let Some(resident) = ended {
                write_down!(self, tx, over(resident, &Who::from(staff), Ender::Resident, now));
            }
            ended.is_some()
        }))
    }

    /// Writes down that an office has seen the papers: with the resident, the beginning and the end that `mandate` has
    /// by now. `false` if nothing of the kind waits in this region.
    ///
    /// # Errors
    /// What the database says.
    pub async fn confirm_mandate(&self, staff: &Staff, mandate: &Mandate) -> Result<bool> {
        let details = self.keys.seal(DETAILS, mandate.id.0.as_bytes(), &super::to_json(&mandate.details));
        let resident = mandate.resident.map(|resident| resident.0);
        Ok(in_transaction!(&self.db, tx => {
            let confirm = sqlx::query(CONFIRM).bind(mandate.id.0).bind(&staff.region).bind(resident);
            let confirm = confirm.bind(&details).bind(mandate.starts_at).bind(mandate.ends_at);
            let is_confirmed = confirm.execute(&mut *tx).await?.rows_affected() > 0;
            if let Some(at) = mandate.starts_at.filter(|_| is_confirmed) {
                write_down!(self, tx, begun(mandate, &Who::from(staff), at));
            }
            is_confirmed
        }))
    }

    /// Writes down that the papers do not show it. `false` if nothing of the kind waits in this region.
    ///
    /// # Errors
    /// What the database says.
    pub async fn refuse_mandate(&self, region: &str, id: MandateId, now: OffsetDateTime) -> Result<bool> {
        let rows = writing!(&self.db, pool => {
            sqlx::query(REFUSE).bind(id.0).bind(region).bind(now).execute(pool).await?.rows_affected()
        });
        Ok(rows > 0)
    }

    fn opened_mandates(&self, rows: Vec<Row>) -> Result<Vec<Mandate>> {
        rows.into_iter().map(|row| row.open(self)).collect()
    }
}

fn begun<'a>(mandate: &Mandate, who: &Who, at: OffsetDateTime) -> Audit<'a> {
    let (who, deed, detail) = (who.clone(), Deed::MandateBegun, mandate.kind.name());
    Audit { at, who, deed, detail, resident: mandate.resident, case: None }
}

fn over<'a>(resident: Option<Uuid>, who: &Who, by: Ender, at: OffsetDateTime) -> Audit<'a> {
    let (who, deed, resident) = (who.clone(), Deed::MandateEnded, resident.map(ResidentId));
    Audit { at, who, deed, detail: by.name(), resident, case: None }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    helper_id: Uuid,
    resident_id: Option<Uuid>,
    kind: String,
    basis: String,
    scope: String,
    details: String,
    region: String,
    asked_at: OffsetDateTime,
    starts_at: Option<OffsetDateTime>,
    ends_at: OffsetDateTime,
    ended_at: Option<OffsetDateTime>,
    ended_by: Option<String>,
}

impl Row {
    fn open(self, store: &Store) -> Result<Mandate> {
        let damaged = || Error::Decode("a stored mandate is damaged".into());
        let details = store.keys.unseal(DETAILS, self.id.as_bytes(), &self.details)?;
        Ok(Mandate {
            id: MandateId(self.id),
            helper: ResidentId(self.helper_id),
            resident: self.resident_id.map(ResidentId),
            kind: Kind::from_name(&self.kind).ok_or_else(damaged)?,
            basis: Basis::from_name(&self.basis).ok_or_else(damaged)?,
            scope: super::from_json(&self.scope)?,
            details: super::from_json(&details)?,
            region: self.region,
            asked_at: self.asked_at,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            ended_at: self.ended_at,
            ended_by: self.ended_by.map(|by| Ender::from_name(&by).ok_or_else(damaged)).transpose()?,
        })
    }
}
