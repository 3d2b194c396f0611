//! One page of a draft, as somebody sent it. The later answer stands; one that would vanish unseen is kept beside it.

use super::{
    Result, Store,
    commands::{Errand, KNOWN_AS, Ran, STOOD, run_once},
    database::{Db, in_transaction, reading},
    drafts::{TYPED, page_row},
};
use crate::{keys::Field, secret::new_id};
use std::collections::BTreeMap;
use tantu_domain::{
    answer::{Coming, MOST_REPLACED, Replaced, Settled, Standing as StandingAnswer, Typed, Written},
    ids::{AnswerId, DraftId, ResidentId},
};
use time::OffsetDateTime;
use uuid::Uuid;

/// What was typed before another answer took its place, sealed.
const REPLACED: Field = Field { table: "replaced_answers", column: "typed" };

/// A page of a draft that was sent.
#[derive(Clone, Copy, Debug)]
pub struct SentPage<'a> {
    /// By whom, whoever's draft it is.
    pub by: ResidentId,
    /// The question, by id.
    pub question: &'a str,
    /// What was typed.
    pub typed: &'a Typed,
    /// The mark of the answer that the page was drawn from; none on a first answer.
    pub seen: Option<&'a str>,
    /// When.
    pub at: OffsetDateTime,
    /// Whether it had to wait, for a network or for somebody to sign in; what was sent meanwhile is later, and stands.
    pub has_waited: bool,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Who typed the answer that stands now, and when.
    pub written: Written,
    /// The one that is kept beside it, if another had to be.
    pub replaced: Option<Replaced>,
}

/// On PostgreSQL, that of two who save at once the second finds what the first has saved; SQLite has one writer anyway.
const WAIT_FOR_EACH_OTHER: &str =
    "select id from drafts where id = $1 and resident_id = $2 for no key update";

/// One row if the draft is this resident's.
const STANDING: &str = "select a.typed, a.author, a.answered_at, a.carried
    from drafts d
    left join draft_answers a on a.draft_id = d.id and a.question = $3
    where d.id = $1 and d.resident_id = $2";

/// Writes nothing if the draft is not this resident's. What somebody has sent is not carried any more.
const SAVE: &str = "insert into draft_answers (draft_id, question, typed, author, answered_at)
    select id, $3, $4, $5, $6 from drafts where id = $1 and resident_id = $2
    on conflict (draft_id, question) do update
        set typed = excluded.typed, author = excluded.author, answered_at = excluded.answered_at, carried = null";

const KEEP: &str =
    "insert into replaced_answers (id, draft_id, question, typed, author, answered_at, replaced_at)
    values ($1, $2, $3, $4, $5, $6, $7)";

const DROP_OLDEST: &str = "delete from replaced_answers
    where draft_id = $1 and question = $2 and id not in (
        select id from replaced_answers where draft_id = $1 and question = $2
        order by replaced_at desc, id limit $3
    )";

const OF_DRAFT: &str = "select id, question, typed, author, answered_at
    from replaced_answers where draft_id = $1 order by replaced_at desc, id";

/// What [`STANDING`] finds.
type Standing = (Option<String>, Option<Uuid>, Option<OffsetDateTime>, Option<String>);

/// One row of [`OF_DRAFT`].
type Row = (Uuid, String, String, Option<Uuid>, OffsetDateTime);

impl Store {
    /// Keeps what was typed on one page; nothing comes of it if this resident has no such draft.
    ///
    /// # Errors
    /// What the database says.
    pub async fn save_page(
        &self,
        resident: ResidentId,
        draft: DraftId,
        page: &SentPage<'_>,
    ) -> Result<Option<Saved>> {
        match self.save(resident, draft, page, None).await? {
            Kept::Saved(saved) => Ok(Some(saved)),
            Kept::Not(_) => Ok(None),
        }
    }

    /// Keeps, once, what was typed on one page on a device without a network.
    ///
    /// # Errors
    /// What the database says.
    pub async fn save_page_once(
        &self,
        errand: &Errand,
        resident: ResidentId,
        draft: DraftId,
        page: &SentPage<'_>,
    ) -> Result<Ran> {
        match self.save(resident, draft, page, Some(errand)).await? {
            Kept::Saved(_) => Ok(Ran::Now),
            Kept::Not(ran) => Ok(ran),
        }
    }

    async fn save(
        &self,
        resident: ResidentId,
        draft: DraftId,
        page: &SentPage<'_>,
        errand: Option<&Errand>,
    ) -> Result<Kept> {
        let question = page.question;
        let saved = in_transaction!(&self.db, tx => {
            if let Db::Postgres(_) = &self.db {
                let wait = sqlx::query(WAIT_FOR_EACH_OTHER).bind(draft.0).bind(resident.0);
                wait.execute(&mut *tx).await?;
            }
            let standing = sqlx::query_as(STANDING).bind(draft.0).bind(resident.0).bind(question);
            let Some(standing) = standing.fetch_optional(&mut *tx).await? else {
                return Ok(Kept::Not(Ran::Nowhere));
            };
            let mut seen = page.seen.map(str::to_owned);
            if let Some(errand) = errand {
                run_once!(tx, errand, resident, draft);
                let known_as = sqlx::query_scalar(KNOWN_AS).bind(draft.0).bind(resident.0).bind(page.seen);
                seen = known_as.fetch_optional(&mut *tx).await?.or(seen);
            }
            let before = self.before(draft, question, standing)?;
            let is_said = before.as_ref().is_some_and(|before| before.typed == *page.typed);
            let (stands, saved) = SentPage { seen: seen.as_deref(), ..*page }.beside(before);
            if stands {
                let typed = self.seal(TYPED, &page_row(draft.0, question), page.typed);
                let save = sqlx::query(SAVE).bind(draft.0).bind(resident.0).bind(question).bind(typed);
                save.bind(page.by.0).bind(saved.written.at).execute(&mut *tx).await?;
            }
            if let Some(errand) = errand.filter(|_| stands || is_said) {
                let stood = sqlx::query(STOOD).bind(errand.id.0).bind(saved.written.mark());
                stood.execute(&mut *tx).await?;
            }
            if let Some(Replaced { id, typed, written }) = &saved.replaced {
                let typed = self.seal(REPLACED, id.0.as_bytes(), typed);
                let keep = sqlx::query(KEEP).bind(id.0).bind(draft.0).bind(question).bind(typed);
                let keep = keep.bind(written.by.map(|by| by.0)).bind(written.at).bind(saved.written.at);
                keep.execute(&mut *tx).await?;
                let drop_oldest = sqlx::query(DROP_OLDEST).bind(draft.0).bind(question);
                drop_oldest.bind(i64::from(MOST_REPLACED)).execute(&mut *tx).await?;
            }
            saved
        });
        Ok(Kept::Saved(saved))
    }

    /// Every answer of a draft in whose place stands another, by question, the latest first.
    pub(super) async fn replaced_in(&self, draft: Uuid) -> Result<BTreeMap<String, Vec<Replaced>>> {
        let rows: Vec<Row> = reading!(&self.db, pool => {
            sqlx::query_as(OF_DRAFT).bind(draft).fetch_all(pool).await?
        });
        let mut replaced: BTreeMap<String, Vec<Replaced>> = BTreeMap::new();
        for (id, question, typed, author, at) in rows {
            let typed = self.unseal(REPLACED, id.as_bytes(), &typed)?;
            let written = Written { by: author.map(ResidentId), at };
            replaced.entry(question).or_default().push(Replaced { id: AnswerId(id), typed, written });
        }
        Ok(replaced)
    }

    fn before(&self, draft: DraftId, question: &str, standing: Standing) -> Result<Option<Before>> {
        let (Some(typed), author, Some(at), carried) = standing else { return Ok(None) };
        let typed = self.unseal(TYPED, &page_row(draft.0, question), &typed)?;
        let written = Written { by: author.map(ResidentId), at };
        Ok(Some(Before { typed, written, is_carried: carried.is_some() }))
    }
}

/// A page that was kept, or why it was not.
enum Kept {
    Saved(Saved),
    Not(Ran),
}

impl From<Ran> for Kept {
    fn from(ran: Ran) -> Self {
        Self::Not(ran)
    }
}

/// The answer that stands when a page comes in.
struct Before {
    typed: Typed,
    written: Written,
    is_carried: bool,
}

impl SentPage<'_> {
    /// Whether this page stands from now on, and what comes of it beside the answer there was.
    fn beside(&self, before: Option<Before>) -> (bool, Saved) {
        let Self { by, typed, seen, at, has_waited, .. } = *self;
        let standing = before.as_ref().map(|before| StandingAnswer {
            typed: &before.typed,
            written: before.written,
            is_carried: before.is_carried,
        });
        let Settled { stands, written, replaced } =
            Coming { by, typed, seen, at, has_waited }.settle(standing);
        let kept = |(typed, written)| Replaced { id: AnswerId(new_id()), typed, written };
        (stands, Saved { written, replaced: replaced.map(kept) })
    }
}
