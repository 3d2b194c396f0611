//! People: found by their telephone number or their identity number, which the table knows only sealed.

use super::{
    Error, Result, Store,
    database::{reading, writing},
};
use crate::{keys::Field, secret::new_id};
use tantu_app::display::Display;
use tantu_domain::{channel::Channel, citizen_id::CitizenId, ids::ResidentId, phone::Phone};
use time::OffsetDateTime;
use uuid::Uuid;

/// What is known of somebody, apart from what they apply for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their identity.
    pub id: ResidentId,
    /// The mobile number they sign in with.
    pub phone: Option<Phone>,
    /// What they are called.
    pub name: Option<String>,
    /// Their identity number, once an office has seen it.
    pub citizen_id: Option<CitizenId>,
    /// The language they are written to in, as a BCP 47 tag.
    pub language: Option<String>,
    /// How messages reach them.
    pub channel: Channel,
    /// How they want pages to look and to read.
    pub display: Display,
    /// When they were first heard of.
    pub created_at: OffsetDateTime,
}

pub(super) const PHONE: Field = Field { table: "residents", column: "phone" };
pub(super) const NAME: Field = Field { table: "residents", column: "name" };
pub(super) const CITIZEN_ID: Field = Field { table: "residents", column: "citizen_id" };
/// Sealed, because whoever reads in easy words or in the largest letters tells something of their health by it.
pub(super) const DISPLAY: Field = Field { table: "residents", column: "display" };

/// The update changes nothing, but makes the row of a person who has been here before come back.
pub(super) const FIND_OR_ADD_BY_PHONE: &str =
    "insert into residents (id, phone, phone_hash, created_at) values ($1, $2, $3, $4)
    on conflict (phone_hash) do update set phone_hash = excluded.phone_hash
    returning id";

const FIND_BY_PHONE: &str = "select id from residents where phone_hash = $1";

/// Nobody gets a number that is another's, and nobody another one than theirs.
const PHONE_ONCE: &str =
    "update residents set phone = $2, phone_hash = $3 where id = $1 and phone_hash is null
    and not exists (select 1 from residents where phone_hash = $3)";

const FIND_OR_ADD_BY_CITIZEN_ID: &str =
    "insert into residents (id, citizen_id, citizen_id_hash, created_at) values ($1, $2, $3, $4)
    on conflict (citizen_id_hash) do update set citizen_id_hash = excluded.citizen_id_hash
    returning id";

const PERSON: &str =
    "select phone, name, citizen_id, language, channel, display, created_at from residents where id = $1";

const NAME_ONCE: &str = "update residents set name = $2 where id = $1 and name is null";

const RENAME: &str = "update residents set name = $2 where id = $1";

const WRITE_IN_ONCE: &str = "update residents set language = $2 where id = $1 and language is null";

const WRITE_TO: &str = "update residents set language = $2, channel = $3 where id = $1";

const SHOW_SO: &str = "update residents set display = $2 where id = $1";

/// One row of [`PERSON`].
type Row =
    (Option<String>, Option<String>, Option<String>, Option<String>, String, Option<String>, OffsetDateTime);

impl Store {
    /// The person with this number, who is new here if nobody has it yet.
    ///
    /// # Errors
    /// What the database says.
    pub async fn find_or_add_by_phone(&self, phone: &Phone, now: OffsetDateTime) -> Result<ResidentId> {
        let (id, hash) = (new_id(), self.keys.index("phone", phone.as_str()));
        let sealed = self.keys.seal(PHONE, id.as_bytes(), phone.as_str());
        let id: Uuid = writing!(&self.db, pool => {
            let add = sqlx::query_scalar(FIND_OR_ADD_BY_PHONE).bind(id).bind(sealed).bind(hash).bind(now);
            add.fetch_one(pool).await?
        });
        Ok(ResidentId(id))
    }

    /// The person with this number, if there is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn find_by_phone(&self, phone: &Phone) -> Result<Option<ResidentId>> {
        let hash = self.keys.index("phone", phone.as_str());
        let id: Option<Uuid> = reading!(&self.db, pool => {
            sqlx::query_scalar(FIND_BY_PHONE).bind(hash).fetch_optional(pool).await?
        });
        Ok(id.map(ResidentId))
    }

    /// Writes down the number of somebody who has none, unless it is another's; whether it was.
    ///
    /// # Errors
    /// What the database says.
    pub async fn phone_once(&self, id: ResidentId, phone: &Phone) -> Result<bool> {
        let hash = self.keys.index("phone", phone.as_str());
        let sealed = self.keys.seal(PHONE, id.0.as_bytes(), phone.as_str());
        let rows = writing!(&self.db, pool => {
            let write = sqlx::query(PHONE_ONCE).bind(id.0).bind(sealed).bind(hash);
            write.execute(pool).await?.rows_affected()
        });
        Ok(rows > 0)
    }

    /// The person with this identity number, whom an office has seen; new here if nobody has it yet.
    ///
    /// # Errors
    /// What the database says.
    pub async fn find_or_add_by_citizen_id(
        &self,
        number: &CitizenId,
        now: OffsetDateTime,
    ) -> Result<ResidentId> {
        let (id, hash) = (new_id(), self.keys.index("citizen-id", number.as_str()));
        let sealed = self.keys.seal(CITIZEN_ID, id.as_bytes(), number.as_str());
        let id: Uuid = writing!(&self.db, pool => {
            let add = sqlx::query_scalar(FIND_OR_ADD_BY_CITIZEN_ID).bind(id).bind(sealed).bind(hash).bind(now);
            add.fetch_one(pool).await?
        });
        Ok(ResidentId(id))
    }

    /// What is known of somebody.
    ///
    /// # Errors
    /// What the database says.
    pub async fn person(&self, id: ResidentId) -> Result<Option<Person>> {
        let found: Option<Row> = reading!(&self.db, pool => {
            sqlx::query_as(PERSON).bind(id.0).fetch_optional(pool).await?
        });
        found.map(|row| self.opened_person(id, row)).transpose()
    }

    /// Writes down what somebody is called, unless it is known.
    ///
    /// # Errors
    /// What the database says.
    pub async fn name_once(&self, id: ResidentId, name: &str) -> Result<()> {
        let name = self.keys.seal(NAME, id.0.as_bytes(), name);
        writing!(&self.db, pool => sqlx::query(NAME_ONCE).bind(id.0).bind(name).execute(pool).await.map(drop))
    }

    /// Writes down what somebody is called from now on.
    ///
    /// # Errors
    /// What the database says.
    pub async fn rename(&self, id: ResidentId, name: &str) -> Result<()> {
        let name = self.keys.seal(NAME, id.0.as_bytes(), name);
        writing!(&self.db, pool => sqlx::query(RENAME).bind(id.0).bind(name).execute(pool).await.map(drop))
    }

    /// In which language, by BCP 47 tag, somebody is told of things, unless it is known.
    ///
    /// # Errors
    /// What the database says.
    pub async fn write_in_once(&self, id: ResidentId, language: &str) -> Result<()> {
        writing!(&self.db, pool => {
            sqlx::query(WRITE_IN_ONCE).bind(id.0).bind(language).execute(pool).await.map(drop)
        })
    }

    /// In which language, by BCP 47 tag, and how somebody is told of things from now on.
    ///
    /// # Errors
    /// What the database says.
    pub async fn write_to(&self, id: ResidentId, language: &str, channel: Channel) -> Result<()> {
        writing!(&self.db, pool => {
            sqlx::query(WRITE_TO).bind(id.0).bind(language).bind(channel.name()).execute(pool).await.map(drop)
        })
    }

    /// How somebody wants pages from now on, wherever they sign in.
    ///
    /// # Errors
    /// What the database says.
    pub async fn show_so(&self, id: ResidentId, display: Display) -> Result<()> {
        let display = self.keys.seal(DISPLAY, id.0.as_bytes(), &display.written());
        writing!(&self.db, pool => sqlx::query(SHOW_SO).bind(id.0).bind(display).execute(pool).await.map(drop))
    }

    fn opened_person(&self, id: ResidentId, row: Row) -> Result<Person> {
        let (phone, name, citizen_id, language, channel, display, created_at) = row;
        let open = |field, sealed: Option<String>| {
            sealed.map(|sealed| self.keys.unseal(field, id.0.as_bytes(), &sealed)).transpose()
        };
        let citizen_id = open(CITIZEN_ID, citizen_id)?;
        let damaged = |_| Error::Decode("a stored identity number is damaged".into());
        Ok(Person {
            id,
            phone: open(PHONE, phone)?.as_deref().map(super::phone).transpose()?,
            name: open(NAME, name)?,
            citizen_id: citizen_id.map(|number| CitizenId::parse(&number).map_err(damaged)).transpose()?,
            language,
            channel: Channel::from_name(&channel).unwrap_or_default(),
            display: open(DISPLAY, display)?.map(|words| Display::read(&words)).unwrap_or_default(),
            created_at,
        })
    }
}
