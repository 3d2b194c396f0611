//! What people are told, from the moment it happens until it is on its way.
//!
//! **Invariant:** a message is written in the transaction of what it tells of, so neither is ever there without the other.

use super::{
    Result, Store,
    database::{in_transaction, reading},
    submissions::Opening,
};
use crate::{keys::Field, secret::new_id};
use std::collections::BTreeMap;
use tantu_domain::{
    channel::Channel,
    ids::{CaseId, MessageId, ResidentId},
    phone::Phone,
    reference::Reference,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// Something to tell somebody.
#[derive(Clone, Debug)]
pub struct NewMessage {
    /// Who is told; nobody, if nothing of theirs is left by then.
    pub to: Option<ResidentId>,
    /// The number it goes to.
    pub phone: Phone,
    /// How it travels.
    pub channel: Channel,
    /// In which language it is, as a BCP 47 tag.
    pub language: &'static str,
    /// What it says.
    pub text: String,
}

/// Makes the messages of a case once it has its number.
pub type Tell<'a> = dyn Fn(&Opening, &Reference) -> Vec<NewMessage> + Sync + 'a;

/// A message that is not on its way yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingMessage {
    /// Its identity.
    pub id: MessageId,
    /// The number it goes to.
    pub phone: Phone,
    /// How it travels.
    pub channel: Channel,
    /// In which language it is.
    pub language: String,
    /// What it says.
    pub text: String,
    /// When it was written.
    pub written_at: OffsetDateTime,
}

/// That somebody was told something of a case; not what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    /// Who.
    pub to: ResidentId,
    /// How.
    pub channel: Channel,
    /// When what they were told happened.
    pub written_at: OffsetDateTime,
    /// Whether it is on its way.
    pub is_sent: bool,
}

const RECIPIENT: Field = Field { table: "messages", column: "recipient" };
const TEXT: Field = Field { table: "messages", column: "text" };

pub(super) const ADD: &str = "insert into messages
        (id, resident_id, case_id, channel, language, recipient, text, written_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)";

/// So many at a time, the oldest first.
const WAITING: &str = "select id, channel, language, recipient, text, written_at from messages
    where sent_at is null order by written_at, id limit 100";

/// The latest thousand.
const TO: &str = "select id, channel, language, recipient, text, written_at from messages
    where resident_id = $1 order by written_at desc, id limit 1000";

const SENT: &str = "update messages set sent_at = $2 where id = $1 and sent_at is null";

const FORGET: &str = "delete from messages where id = $1 and resident_id is null";

const ABOUT: &str = "select resident_id, channel, written_at, sent_at is not null from messages
    where case_id = $1 order by written_at, id";

const ABOUT_ALL: &str = "select m.case_id, m.resident_id, m.channel, m.written_at, m.sent_at is not null
    from messages m join cases c on c.id = m.case_id
    where c.resident_id = $1 order by m.written_at, m.id";

/// Writes each [`NewMessage`] down in the transaction `$tx`. `$case` is the case they are about, if they are.
macro_rules! write_messages {
    ($store:expr, $tx:ident, $case:expr, $at:expr, $messages:expr) => {
        for message in $messages {
            use $crate::store::messages;
            let case: Option<uuid::Uuid> = $case;
            let sealed = messages::Sealed::new($store, message);
            let add = sqlx::query(messages::ADD).bind(sealed.id).bind(message.to.map(|to| to.0)).bind(case);
            let add = add.bind(message.channel.name()).bind(message.language);
            let add = add.bind(sealed.recipient).bind(sealed.text).bind($at);
            add.execute(&mut *$tx).await?;
        }
    };
}

pub(super) use write_messages;

/// The part of a message that nobody else reads.
pub(super) struct Sealed {
    pub(super) id: Uuid,
    pub(super) recipient: String,
    pub(super) text: String,
}

impl Sealed {
    pub(super) fn new(store: &Store, message: &NewMessage) -> Self {
        let id = new_id();
        let seal = |field, text: &str| store.keys.seal(field, id.as_bytes(), text);
        Self { id, recipient: seal(RECIPIENT, message.phone.as_str()), text: seal(TEXT, &message.text) }
    }
}

impl Store {
    /// Writes down messages that tell of nothing that is written in the same breath.
    ///
    /// # Errors
    /// What the database says; then none of them is there.
    pub async fn write_messages(&self, messages: &[NewMessage], now: OffsetDateTime) -> Result<()> {
        in_transaction!(&self.db, tx => write_messages!(self, tx, None, now, messages));
        Ok(())
    }

    /// The oldest messages that are not on their way yet, up to a hundred. One that cannot be read any more is left out,
    /// so that it does not keep the others from going.
    ///
    /// # Errors
    /// What the database says.
    pub async fn waiting_messages(&self) -> Result<Vec<WaitingMessage>> {
        let rows: Vec<Row> = reading!(&self.db, pool => sqlx::query_as(WAITING).fetch_all(pool).await?);
        let opened = rows.into_iter().filter_map(|row| {
            let id = row.id;
            let opened = row.open(self);
            opened
                .inspect_err(|error| tracing::error!(message.id = %id, "a message is damaged: {error}"))
                .ok()
        });
        Ok(opened.collect())
    }

    /// What somebody was told, or will be in a moment, newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn messages_to(&self, person: ResidentId) -> Result<Vec<WaitingMessage>> {
        let rows: Vec<Row> =
            reading!(&self.db, pool => sqlx::query_as(TO).bind(person.0).fetch_all(pool).await?);
        rows.into_iter().map(|row| row.open(self)).collect()
    }

    /// Writes down that messages are on their way. One to somebody who is gone goes with that.
    ///
    /// # Errors
    /// What the database says; then they are sent once more.
    pub async fn messages_sent(&self, messages: &[MessageId], now: OffsetDateTime) -> Result<()> {
        in_transaction!(&self.db, tx => {
            for message in messages {
                sqlx::query(SENT).bind(message.0).bind(now).execute(&mut *tx).await?;
                sqlx::query(FORGET).bind(message.0).execute(&mut *tx).await?;
            }
        });
        Ok(())
    }

    /// Who was told something of a case that was loaded by its owner, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn told_of(&self, case: CaseId) -> Result<Vec<Telling>> {
        let rows: Vec<Told> =
            reading!(&self.db, pool => sqlx::query_as(ABOUT).bind(case.0).fetch_all(pool).await?);
        Ok(rows.into_iter().map(telling).collect())
    }

    /// Who was told something of this resident's cases, oldest first, by case.
    ///
    /// # Errors
    /// What the database says.
    pub async fn told_of_all(&self, resident: ResidentId) -> Result<BTreeMap<CaseId, Vec<Telling>>> {
        let rows: Vec<(Uuid, Uuid, String, OffsetDateTime, bool)> = reading!(&self.db, pool => {
            sqlx::query_as(ABOUT_ALL).bind(resident.0).fetch_all(pool).await?
        });
        let mut told: BTreeMap<CaseId, Vec<Telling>> = BTreeMap::new();
        for (case, to, channel, written_at, is_sent) in rows {
            told.entry(CaseId(case)).or_default().push(telling((to, channel, written_at, is_sent)));
        }
        Ok(told)
    }
}

/// One row of [`ABOUT`].
type Told = (Uuid, String, OffsetDateTime, bool);

fn telling((to, channel, written_at, is_sent): Told) -> Telling {
    let channel = Channel::from_name(&channel).unwrap_or_default();
    Telling { to: ResidentId(to), channel, written_at, is_sent }
}

/// One row of [`WAITING`].
#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    channel: String,
    language: String,
    recipient: String,
    text: String,
    written_at: OffsetDateTime,
}

impl Row {
    fn open(self, store: &Store) -> Result<WaitingMessage> {
        let unseal = |field, sealed: &str| store.keys.unseal(field, self.id.as_bytes(), sealed);
        Ok(WaitingMessage {
            id: MessageId(self.id),
            phone: super::phone(&unseal(RECIPIENT, &self.recipient)?)?,
            channel: Channel::from_name(&self.channel).unwrap_or_default(),
            text: unseal(TEXT, &self.text)?,
            language: self.language,
            written_at: self.written_at,
        })
    }
}
