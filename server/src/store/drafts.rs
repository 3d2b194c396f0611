//! Applications before they are submitted: everything typed is kept from the moment it is sent, right or wrong.

use super::{
    NewMessage, Result, Store,
    database::{Db, in_transaction, reading, writing},
    messages::write_messages,
};
use crate::{keys::Field, secret::new_id};
use std::{cmp::Reverse, collections::BTreeMap};
use tantu_domain::{
    answer::{Carried, Typed, TypedAnswers, Written},
    draft::Draft,
    ids::{CaseId, DraftId, ResidentId},
};
use time::OffsetDateTime;
use uuid::Uuid;

/// What was typed on a page, sealed.
pub(super) const TYPED: Field = Field { table: "draft_answers", column: "typed" };

/// The row of what was typed on a page.
pub(super) fn page_row(draft: Uuid, question: &str) -> Vec<u8> {
    [draft.as_bytes().as_slice(), question.as_bytes()].join(&0)
}

/// A draft to begin.
#[derive(Clone, Debug)]
pub struct NewDraft {
    /// The service, by slug.
    pub service: String,
    /// Where it is made, by code.
    pub region: String,
    /// The version of the service's definition it is filled in by.
    pub definition: String,
    /// The case it mends, if it is a correction.
    pub corrects: Option<CaseId>,
    /// What is known already.
    pub typed: TypedAnswers,
    /// Where it is known from, by question.
    pub carried: BTreeMap<String, Carried>,
}

/// What came of beginning a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// It was begun.
    Anew(DraftId),
    /// There was one already, which is as it was.
    Before(DraftId),
}

/// A case can be mended by its owner only, and by one draft at a time.
const BEGIN: &str = "insert into drafts (id, resident_id, service, region, definition, corrects, created_at)
    values ($1, $2, $3, $4, $5, (select id from cases where id = $6 and resident_id = $2), $7)
    on conflict (corrects) where corrects is not null do nothing";

const MENDING: &str = "select id from drafts where corrects = $1 and resident_id = $2";

const OPEN: &str = "select id from drafts
    where resident_id = $1 and service = $2 and region = $3 and corrects is null
    order by created_at desc limit 1";

/// Only so that of two who begin at once the second finds the first's draft.
const WAIT_FOR_EACH_OTHER: &str = "select id from residents where id = $1 for no key update";

/// For a draft that was begun just now.
pub(super) const TAKE_OVER: &str =
    "insert into draft_answers (draft_id, question, typed, answered_at, carried)
    values ($1, $2, $3, $4, $5)";

/// One row an answer; a draft without any has one row all the same.
const OF_RESIDENT: &str = "select d.id, d.service, d.region, d.definition, c.reference, d.created_at,
        a.question, a.typed, a.author, a.answered_at, a.carried,
        exists (select 1 from replaced_answers r where r.draft_id = d.id) as has_replaced
    from drafts d
    left join cases c on c.id = d.corrects
    left join draft_answers a on a.draft_id = d.id
    where d.resident_id = $1 and d.id = coalesce($2, d.id)
    order by d.id";

/// What nobody has sent in this draft.
const FORGET_CARRIED: &str = "delete from draft_answers
    where draft_id = (select id from drafts where id = $1 and resident_id = $2) and carried is not null";

const UPDATE: &str = "update drafts set definition = $3 where id = $1 and resident_id = $2";

pub(super) const DISCARD: &str = "delete from drafts where id = $1 and resident_id = $2";

impl Store {
    /// Begins a draft. One that mends a case is begun once: after that, it is found.
    ///
    /// # Errors
    /// What the database says.
    pub async fn create_draft(
        &self,
        resident: ResidentId,
        new: NewDraft,
        now: OffsetDateTime,
    ) -> Result<DraftId> {
        let (Begun::Anew(draft) | Begun::Before(draft)) = self.begin(resident, new, false, now).await?;
        Ok(draft)
    }

    /// Begins a draft, unless one for the same service in the same place is open: however often it is pressed, there is
    /// one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begin_draft(
        &self,
        resident: ResidentId,
        new: NewDraft,
        now: OffsetDateTime,
    ) -> Result<Begun> {
        self.begin(resident, new, true, now).await
    }

    /// All this resident's drafts, the one last worked on first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn open_drafts(&self, resident: ResidentId) -> Result<Vec<Draft>> {
        let mut drafts = self.drafts(resident, None).await?;
        drafts.sort_by_key(|draft| Reverse(draft.updated_at));
        Ok(drafts)
    }

    /// This resident's draft.
    ///
    /// # Errors
    /// What the database says.
    pub async fn draft(&self, resident: ResidentId, draft: DraftId) -> Result<Option<Draft>> {
        Ok(self.drafts(resident, Some(draft)).await?.pop())
    }

    /// Takes out what was known before and nobody has sent in this draft.
    ///
    /// # Errors
    /// What the database says.
    pub async fn forget_carried(&self, resident: ResidentId, draft: DraftId) -> Result<()> {
        writing!(&self.db, pool => {
            sqlx::query(FORGET_CARRIED).bind(draft.0).bind(resident.0).execute(pool).await.map(drop)
        })
    }

    /// Moves a draft to another version of its service's definition, with all that was typed; `false` if this resident
    /// has no such draft.
    ///
    /// # Errors
    /// What the database says.
    pub async fn update_draft(&self, resident: ResidentId, draft: DraftId, definition: &str) -> Result<bool> {
        let rows = writing!(&self.db, pool => {
            let update = sqlx::query(UPDATE).bind(draft.0).bind(resident.0).bind(definition);
            update.execute(pool).await?.rows_affected()
        });
        Ok(rows > 0)
    }

    /// Throws a draft away with everything typed in it; `false` if this resident has no such draft, and then nobody is
    /// told.
    ///
    /// # Errors
    /// What the database says.
    pub async fn discard_draft(
        &self,
        resident: ResidentId,
        draft: DraftId,
        tell: &[NewMessage],
        now: OffsetDateTime,
    ) -> Result<bool> {
        let rows = in_transaction!(&self.db, tx => {
            let discard = sqlx::query(DISCARD).bind(draft.0).bind(resident.0);
            let rows = discard.execute(&mut *tx).await?.rows_affected();
            if rows > 0 {
                write_messages!(self, tx, None, now, tell);
            }
            rows
        });
        Ok(rows > 0)
    }

    /// `is_once` is whether one for the same service in the same place will do.
    async fn begin(
        &self,
        resident: ResidentId,
        new: NewDraft,
        is_once: bool,
        now: OffsetDateTime,
    ) -> Result<Begun> {
        let id = new_id();
        let known = self.known(id, &new);
        let NewDraft { service, region, definition, corrects, .. } = new;
        let corrects = corrects.map(|case| case.0);
        in_transaction!(&self.db, tx => {
            if is_once {
                if let Db::Postgres(_) = &self.db {
                    sqlx::query(WAIT_FOR_EACH_OTHER).bind(resident.0).execute(&mut *tx).await?;
                }
                let open = sqlx::query_scalar(OPEN).bind(resident.0).bind(&service).bind(&region);
                if let Some(open) = open.fetch_optional(&mut *tx).await? {
                    return Ok(Begun::Before(DraftId(open)));
                }
            }
            let begin = sqlx::query(BEGIN).bind(id).bind(resident.0).bind(&service).bind(&region);
            let begin = begin.bind(&definition).bind(corrects).bind(now);
            if begin.execute(&mut *tx).await?.rows_affected() == 0 {
                let mending = sqlx::query_scalar(MENDING).bind(corrects).bind(resident.0);
                return Ok(Begun::Before(DraftId(mending.fetch_one(&mut *tx).await?)));
            }
            for Known { question, typed, carried } in &known {
                let take_over = sqlx::query(TAKE_OVER).bind(id).bind(question).bind(typed).bind(now);
                take_over.bind(carried).execute(&mut *tx).await?;
            }
        });
        Ok(Begun::Anew(DraftId(id)))
    }

    /// What is known already of a draft, as it is written down.
    pub(super) fn known(&self, draft: Uuid, new: &NewDraft) -> Vec<Known> {
        let known = |(question, typed): (&String, &Typed)| Known {
            question: question.clone(),
            typed: self.seal(TYPED, &page_row(draft, question), typed),
            carried: new.carried.get(question).map(super::to_json),
        };
        new.typed.iter().map(known).collect()
    }

    async fn drafts(&self, resident: ResidentId, draft: Option<DraftId>) -> Result<Vec<Draft>> {
        let draft = draft.map(|draft| draft.0);
        let rows: Vec<Row> = reading!(&self.db, pool => {
            sqlx::query_as(OF_RESIDENT).bind(resident.0).bind(draft).fetch_all(pool).await?
        });
        let mut drafts: Vec<Draft> = Vec::new();
        for row in rows {
            if drafts.last().is_none_or(|draft| draft.id.0 != row.id) {
                let replaced =
                    if row.has_replaced { self.replaced_in(row.id).await? } else { BTreeMap::new() };
                drafts.push(Draft { replaced, ..row.draft()? });
            }
            if let Some(draft) = drafts.last_mut() {
                row.answer_into(draft, self)?;
            }
        }
        Ok(drafts)
    }
}

/// What [`TAKE_OVER`] writes, sealed.
pub(super) struct Known {
    pub(super) question: String,
    pub(super) typed: String,
    pub(super) carried: Option<String>,
}

/// One row of [`OF_RESIDENT`].
#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    service: String,
    region: String,
    definition: String,
    reference: Option<String>,
    created_at: OffsetDateTime,
    question: Option<String>,
    typed: Option<String>,
    author: Option<Uuid>,
    answered_at: Option<OffsetDateTime>,
    carried: Option<String>,
    has_replaced: bool,
}

impl Row {
    fn draft(&self) -> Result<Draft> {
        Ok(Draft {
            id: DraftId(self.id),
            service: self.service.clone(),
            region: self.region.clone(),
            definition: self.definition.clone(),
            corrects: self.reference.as_deref().map(super::reference).transpose()?,
            created_at: self.created_at,
            updated_at: self.created_at,
            typed: TypedAnswers::new(),
            carried: BTreeMap::new(),
            written: BTreeMap::new(),
            replaced: BTreeMap::new(),
        })
    }

    fn answer_into(self, draft: &mut Draft, store: &Store) -> Result<()> {
        if let (Some(question), Some(typed), Some(answered_at)) =
            (self.question, self.typed, self.answered_at)
        {
            draft.updated_at = draft.updated_at.max(answered_at);
            if let Some(carried) = self.carried {
                draft.carried.insert(question.clone(), super::from_json(&carried)?);
            }
            let written = Written { by: self.author.map(ResidentId), at: answered_at };
            draft.written.insert(question.clone(), written);
            let typed = store.unseal(TYPED, &page_row(self.id, &question), &typed)?;
            draft.typed.insert(question, typed);
        }
        Ok(())
    }
}
