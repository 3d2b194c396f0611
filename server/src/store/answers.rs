//! One page of a draft, as somebody sent it. The later answer stands; one that would vanish unseen is kept beside it.

use super::{
    Result, Store,
    database::{Db, in_transaction, reading},
    drafts::{TYPED, page_row},
};
use crate::{keys::Field, secret::new_id};
use std::collections::BTreeMap;
use tantu_domain::{
    answer::{MOST_REPLACED, Replaced, Typed, Written, is_blank},
    ids::{AnswerId, DraftId, ResidentId},
};
use time::{Duration, OffsetDateTime};
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
    /// Whether it had to wait for somebody to sign in; what was sent meanwhile is later, and stands.
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
        let question = page.question;
        let saved = in_transaction!(&self.db, tx => {
            if let Db::Postgres(_) = &self.db {
                let wait = sqlx::query(WAIT_FOR_EACH_OTHER).bind(draft.0).bind(resident.0);
                wait.execute(&mut *tx).await?;
            }
            let standing = sqlx::query_as(STANDING).bind(draft.0).bind(resident.0).bind(question);
            let Some(standing) = standing.fetch_optional(&mut *tx).await? else { return Ok(None) };
            let (stands, saved) = page.beside(self.before(draft, question, standing)?);
            if stands {
                let typed = self.seal(TYPED, &page_row(draft.0, question), page.typed);
                let save = sqlx::query(SAVE).bind(draft.0).bind(resident.0).bind(question).bind(typed);
                save.bind(page.by.0).bind(saved.written.at).execute(&mut *tx).await?;
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
        Ok(Some(saved))
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

/// The answer that stands when a page comes in.
struct Before {
    typed: Typed,
    written: Written,
    is_carried: bool,
}

impl SentPage<'_> {
    /// Whether this page stands from now on, and what comes of it beside the answer there was.
    fn beside(&self, before: Option<Before>) -> (bool, Saved) {
        let mine = Written { by: Some(self.by), at: self.at };
        let Some(before) = before else { return (true, Saved { written: mine, replaced: None }) };
        let kept = |typed: &Typed, written| {
            (!is_blank(typed)).then(|| Replaced { id: AnswerId(new_id()), typed: typed.clone(), written })
        };
        if before.typed == *self.typed && !before.is_carried {
            return (false, Saved { written: before.written, replaced: None });
        }
        if self.has_waited && self.at <= before.written.at {
            return (false, Saved { written: before.written, replaced: kept(self.typed, mine) });
        }
        let vanishes = !before.is_carried && before.written.would_vanish(self.by, self.seen);
        let replaced = if vanishes { kept(&before.typed, before.written) } else { None };
        // However the clock stands, every answer has its own moment.
        let written = Written { at: self.at.max(before.written.at + Duration::MICROSECOND), ..mine };
        (true, Saved { written, replaced })
    }
}
