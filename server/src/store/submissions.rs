//! From draft to case, exactly once: by double click, by reload, by retry after a lost answer, and by two at once.

use super::{
    Audit, Deed, Error, Registering, Registration, Result, Store, Tell, Who,
    audit::write_down,
    database::{Db, in_transaction, reading},
    drafts::{self, DISCARD, page_row},
    messages::write_messages,
    moves::{ADD_EVENT, TAKE_PLACE},
    work::registrations::change_register,
};
use crate::secret::{new_id, random};
use tantu_domain::{
    answer::{Answers, TypedAnswers},
    calendar::day_in_china,
    case::{Actor, Case, Event, Recorded, Status},
    ids::{CaseId, DraftId, ResidentId},
    reference::Reference,
    region::Region,
    service::Service,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// A draft that is to become a case, or to mend one.
#[derive(Clone)]
pub struct Submit<'a> {
    /// Whose it is.
    pub resident: ResidentId,
    /// As whom whoever sends it is written down.
    pub by: Actor,
    /// Who sends it, for the audit log.
    pub who: Who,
    /// The draft.
    pub draft: DraftId,
    /// What the draft held when it was read.
    pub typed: &'a TypedAnswers,
    /// What it opens: one case, or in a bundle one for each part that is wanted. A correction has the one it mends.
    pub openings: Vec<Opening>,
    /// The service as it was when the case to be mended began.
    pub service: &'a Service,
    /// The region as it was then.
    pub region: &'a Region,
    /// What people are told of it.
    pub tell: &'a Tell<'a>,
    /// Now.
    pub now: OffsetDateTime,
}

/// A case that is to be opened.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The service, by slug.
    pub service: String,
    /// The region it is made in, by code.
    pub region: String,
    /// The region the person is registered in, where that is another one that Tantu serves.
    pub home: Option<String>,
    /// The version of the service's definition.
    pub definition: String,
    /// Everything they answered for it, nothing missing.
    pub answers: Answers,
    /// What of it stands in the register of those who look for work, if one registers by it.
    pub registering: Option<Registering>,
}

impl Opening {
    /// The case it opens, before anything has happened to it.
    pub(crate) fn case(&self, reference: &Reference) -> Case {
        Case {
            id: CaseId(new_id()),
            reference: reference.clone(),
            service: self.service.clone(),
            region: self.region.clone(),
            home: self.home.clone(),
            definition: self.definition.clone(),
            bundle: None,
            history: Vec::new(),
        }
    }
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Submission {
    /// It is a case now, or the case is mended. Of a bundle, the first of its cases.
    Made(Reference),
    /// It was sent before; nothing was done twice.
    MadeBefore(Reference),
    /// Another tab has changed an answer since the draft was read. Nothing was sent.
    Changed,
    /// The case was no longer waiting to be mended. The draft is still there.
    TooLate(Reference),
    /// This resident has no such draft, and never sent it.
    NoDraft,
}

const DRAFT: &str = "select d.corrects, c.reference, c.version
    from drafts d left join cases c on c.id = d.corrects and c.resident_id = d.resident_id
    where d.id = $1 and d.resident_id = $2";

const SENT: &str = "select c.reference from submissions s join cases c on c.id = s.case_id
    where s.draft_id = $1 and c.resident_id = $2";

/// Comes first: whoever is second to write this row knows it, and stops.
const CLAIM: &str = "insert into submissions (draft_id, case_id, submitted_at) values ($1, $2, $3)
    on conflict (draft_id) do nothing";

const ADD_CASE: &str =
    "insert into cases
        (id, reference, resident_id, service, region, home_region, definition, bundle, version, is_open, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, 1, true, $9)
    on conflict (reference) do nothing";

/// Whoever mends where they are registered reaches the staff there.
const MOVE_HOME: &str = "update cases set home_region = $2 where id = $1";

const HISTORY: &str = "select seq, at, actor, event from events where case_id = $1 order by seq";

/// On PostgreSQL, that nobody adds or changes an answer before the draft is gone; SQLite has one writer anyway.
const HOLD: [&str; 2] = [
    "select 1 from drafts where id = $1 for update",
    "select 1 from draft_answers where draft_id = $1 for update",
];

const TYPED: &str = "select question, typed from draft_answers where draft_id = $1";

/// What [`DRAFT`] finds: the case it corrects, that case's reference and version.
type Found = Option<(Option<Uuid>, Option<String>, Option<i32>)>;

impl Store {
    /// Submits a draft. When this returns, every case it opens is on the disk.
    ///
    /// # Errors
    /// What the database says, or that it opens nothing; then nothing was changed.
    pub async fn submit(&self, submit: Submit<'_>) -> Result<Submission> {
        let day = day_in_china(submit.now);
        self.submit_as(submit, || Reference::new(day, random())).await
    }

    /// [`Store::submit`] with the references to try, one after the other, until one is free.
    pub(super) async fn submit_as(
        &self,
        submit: Submit<'_>,
        mut references: impl FnMut() -> Reference,
    ) -> Result<Submission> {
        let Submit { resident, by, who, draft, typed, openings, service, region, tell, now } = submit;
        let nothing = || Error::InvalidArgument("a draft opens at least one case".to_owned());
        let (one, is_bundle) = (openings.first().ok_or_else(nothing)?, openings.len() > 1);
        let before = |digits: Option<String>| match digits {
            Some(digits) => super::reference(&digits).map(Submission::MadeBefore),
            None => Ok(Submission::NoDraft),
        };
        let made = in_transaction!(&self.db, tx => {
            let found: Found = sqlx::query_as(DRAFT).bind(draft.0).bind(resident.0).fetch_optional(&mut *tx).await?;
            let Some((corrects, reference, version)) = found else {
                let sent = sqlx::query_scalar(SENT).bind(draft.0).bind(resident.0).fetch_optional(&mut *tx).await?;
                return before(sent);
            };
            let case = corrects.unwrap_or_else(new_id);
            let claim = sqlx::query(CLAIM).bind(draft.0).bind(case).bind(now);
            if claim.execute(&mut *tx).await?.rows_affected() == 0 {
                let sent = sqlx::query_scalar(SENT).bind(draft.0).bind(resident.0).fetch_optional(&mut *tx).await?;
                return before(sent);
            }
            if let Db::Postgres(_) = &self.db {
                for hold in HOLD {
                    sqlx::query(hold).bind(draft.0).execute(&mut *tx).await?;
                }
            }
            let rows = sqlx::query_as(TYPED).bind(draft.0).fetch_all(&mut *tx).await?;
            if self.typed_in(draft, rows)? != *typed {
                return Ok(Submission::Changed);
            }
            let (reference, events) = match (reference, version) {
                (Some(digits), Some(version)) => {
                    let reference = super::reference(&digits)?;
                    let rows = sqlx::query_as(HISTORY).bind(case).fetch_all(&mut *tx).await?;
                    let status = Status::of(&self.history(case, rows)?, service, region);
                    let Ok(event) = status.correct(one.answers.clone()) else {
                        return Ok(Submission::TooLate(reference));
                    };
                    let take = sqlx::query(TAKE_PLACE).bind(case).bind(version).bind(true);
                    if take.execute(&mut *tx).await?.rows_affected() == 0 {
                        return Ok(Submission::TooLate(reference));
                    }
                    sqlx::query(MOVE_HOME).bind(case).bind(&one.home).execute(&mut *tx).await?;
                    let told = tell(one, &reference);
                    (reference, vec![(case, version + 1, event, told)])
                }
                _ => {
                    let (mut first, mut events) = (None::<Reference>, Vec::new());
                    for opening in &openings {
                        let id = if first.is_none() { case } else { new_id() };
                        let reference = loop {
                            let reference = references();
                            let bundle = first.as_ref().unwrap_or(&reference).digits();
                            let add = sqlx::query(ADD_CASE).bind(id).bind(reference.digits()).bind(resident.0);
                            let add = add.bind(&opening.service).bind(&opening.region).bind(&opening.home);
                            let add = add.bind(&opening.definition).bind(is_bundle.then_some(bundle)).bind(now);
                            if add.execute(&mut *tx).await?.rows_affected() > 0 {
                                break reference;
                            }
                        };
                        let told = tell(opening, &reference);
                        first.get_or_insert(reference);
                        events.push((id, 1, Event::Submitted { answers: opening.answers.clone() }, told));
                    }
                    (first.expect("there is at least one to open"), events)
                }
            };
            for (case, seq, event, told) in events {
                let (actor, sealed) = self.sealed(case, seq, &by, &event);
                let add = sqlx::query(ADD_EVENT).bind(case).bind(seq).bind(now).bind(actor);
                add.bind(sealed).execute(&mut *tx).await?;
                write_down!(self, tx, Audit {
                    at: now,
                    who: who.clone(),
                    deed: Deed::CaseChanged,
                    detail: event.name(),
                    resident: Some(resident),
                    case: Some(CaseId(case)),
                });
                write_messages!(self, tx, Some(case), now, &told);
            }
            for Opening { region, registering, .. } in &openings {
                if let Some(registering) = registering {
                    let change =
                        |found: Option<Registration>| registering.change(resident, region, found, now);
                    change_register!(self, tx, resident, who, now, change);
                }
            }
            sqlx::query(DISCARD).bind(draft.0).bind(resident.0).execute(&mut *tx).await?;
            reference
        });
        Ok(Submission::Made(made))
    }

    /// The case this resident's draft became or mended, once it was sent.
    ///
    /// # Errors
    /// What the database says.
    pub async fn submission_of(&self, resident: ResidentId, draft: DraftId) -> Result<Option<Reference>> {
        let digits: Option<String> = reading!(&self.db, pool => {
            sqlx::query_scalar(SENT).bind(draft.0).bind(resident.0).fetch_optional(pool).await?
        });
        digits.as_deref().map(super::reference).transpose()
    }

    fn typed_in(&self, draft: DraftId, rows: Vec<(String, String)>) -> Result<TypedAnswers> {
        let typed = |(question, typed): (String, String)| {
            let typed = self.unseal(drafts::TYPED, &page_row(draft.0, &question), &typed)?;
            Ok((question, typed))
        };
        rows.into_iter().map(typed).collect()
    }

    fn history(&self, case: Uuid, rows: Vec<(i32, OffsetDateTime, String, String)>) -> Result<Vec<Recorded>> {
        rows.iter().map(|(seq, at, actor, event)| self.recorded(case, *seq, *at, actor, event)).collect()
    }
}
