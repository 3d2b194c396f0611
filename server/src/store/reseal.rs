//! Sealing what is stored under the current key: what was plain before there were keys, and what older keys sealed.
//!
//! It goes on beside a serving server. A value is replaced only if it is still the one that was read, so nothing written
//! meanwhile is lost.

use super::{
    Error, Result, Store,
    database::{Db, reading},
};
use crate::keys::{self, Field};
use anyhow::Context;
use sqlx::{AssertSqlSafe, Row};
use time::OffsetDateTime;
use uuid::Uuid;

/// A sealed column, and the columns by which its rows are told apart.
pub(super) struct Sealed {
    pub(super) field: Field,
    row: &'static [Key],
    /// Where there is one, the column with the keyed hash, and what it is a hash of.
    hash: Option<(&'static str, &'static str)>,
}

/// A column of a primary key, by the kind of what is in it.
enum Key {
    Id(&'static str),
    Hash(&'static str),
    Text(&'static str),
    Number(&'static str),
}

use Key::{Hash, Id, Number, Text};

/// Every column that is sealed.
pub(super) const EVERY: &[Sealed] = &[
    sealed("residents", "phone", &[Id("id")]).found_by("phone_hash", "phone"),
    sealed("residents", "name", &[Id("id")]),
    sealed("residents", "display", &[Id("id")]),
    sealed("residents", "citizen_id", &[Id("id")]).found_by("citizen_id_hash", "citizen-id"),
    sealed("codes", "phone", &[Hash("challenge_hash")]),
    sealed("codes", "about", &[Hash("challenge_hash")]),
    sealed("mandates", "details", &[Id("id")]),
    sealed("passkeys", "passkey", &[Id("id")]),
    sealed("passkeys", "name", &[Id("id")]),
    sealed("passkey_tasks", "state", &[Hash("secret_hash")]),
    sealed("draft_answers", "typed", &[Id("draft_id"), Text("question")]),
    sealed("replaced_answers", "typed", &[Id("id")]),
    sealed("kept_pages", "typed", &[Hash("key_hash")]),
    sealed("kept_replies", "typed", &[Hash("key_hash")]),
    sealed("finder_sheets", "typed", &[Hash("key_hash")]),
    sealed("events", "actor", &[Id("case_id"), Number("seq")]),
    sealed("events", "event", &[Id("case_id"), Number("seq")]),
    sealed("staff_tokens", "name", &[Id("id")]),
    sealed("stuck_notes", "note", &[Id("id")]),
    sealed("saved_searches", "search", &[Id("id")]),
    sealed("matches", "words", &[Id("resident_id"), Number("post")]),
    sealed("messages", "recipient", &[Id("id")]),
    sealed("messages", "text", &[Id("id")]),
    sealed("identity_sign_ins", "about", &[Hash("state_hash")]),
    sealed("registrations", "typed", &[Id("resident_id")]),
    sealed("sign_ups", "details", &[Number("gathering"), Id("resident_id")]),
];

const fn sealed(table: &'static str, column: &'static str, row: &'static [Key]) -> Sealed {
    Sealed { field: Field { table, column }, row, hash: None }
}

impl Sealed {
    const fn found_by(mut self, column: &'static str, what: &'static str) -> Self {
        self.hash = Some((column, what));
        self
    }
}

/// What a rotation did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rotated {
    /// How many values are under the new key now that were not before.
    pub sealed: u64,
    /// How many retired keys are gone from the key file.
    pub dropped: usize,
}

/// How many rows are read at a time, and on SQLite written in one go.
const BATCH: i64 = 200;

/// A value in a column of a primary key.
#[derive(Clone)]
enum Part {
    Id(Uuid),
    Hash(Vec<u8>),
    Text(String),
    Number(i32),
}

/// A row, and its value if that is not under the current key.
type Found = (Vec<Part>, Option<String>);

/// A value to replace.
struct Stale {
    row: Vec<Part>,
    old: String,
    new: String,
    hash: Option<Vec<u8>>,
}

/// Binds a row's primary key.
macro_rules! bind {
    ($query:expr, $row:expr) => {
        $row.iter().fold($query, |query, part| match part {
            Part::Id(id) => query.bind(*id),
            Part::Hash(hash) => query.bind(hash.as_slice()),
            Part::Text(text) => query.bind(text.as_str()),
            Part::Number(number) => query.bind(*number),
        })
    };
}

impl Store {
    /// Makes a new key, and seals everything anew under it. What an earlier rotation left when it was broken off is
    /// sealed first, so that nothing is under a key that goes.
    ///
    /// # Errors
    /// What the database or the key file says; asked again, it goes on from there.
    pub async fn rotate_keys(&self, now: OffsetDateTime) -> anyhow::Result<Rotated> {
        self.seal_all(false).await?;
        let dropped = self.keys.rotate(now)?;
        Ok(Rotated { sealed: self.seal_all(false).await?, dropped })
    }

    /// At a start: seals what was kept before there was a key file, once, and otherwise makes sure that the key file
    /// is the right one.
    pub(super) async fn begin_sealed(&self) -> anyhow::Result<()> {
        let wrong = "the key file is not the one this database was sealed with: put the right one back";
        if !self.keys.takes_plain_text() {
            return self.check_first_of_each().await.context(wrong);
        }
        let sealed = self.seal_all(true).await.context(wrong)?;
        if let Db::Sqlite { write, .. } = &self.db {
            // Until then the file still holds the pages as they were.
            sqlx::query("pragma wal_checkpoint(truncate)").execute(write).await?;
        }
        if sealed > 0 {
            tracing::info!("sealed what was kept before there was a key file: {sealed} values");
        }
        self.keys.take_no_plain_text()
    }

    async fn check_first_of_each(&self) -> Result<()> {
        for sealed in EVERY {
            for (row, value) in self.batch(sealed, &[], "", 1).await? {
                self.keys.unseal(sealed.field, &bytes(&row), &value.unwrap_or_default())?;
            }
        }
        Ok(())
    }

    /// Goes through everything until all of it is under the current key; says how many values were not.
    async fn seal_all(&self, takes_plain_text: bool) -> Result<u64> {
        let mut changed = 0;
        loop {
            let mut stale = 0;
            for sealed in EVERY {
                let (found, replaced) = self.seal_column(sealed, takes_plain_text).await?;
                (stale, changed) = (stale + found, changed + replaced);
            }
            if stale == 0 {
                return Ok(changed);
            }
        }
    }

    /// One pass over a column: how many values were stale, and how many of them were replaced.
    async fn seal_column(&self, sealed: &Sealed, takes_plain_text: bool) -> Result<(u64, u64)> {
        let (mut found, mut replaced, mut after) = (0, 0, Vec::new());
        loop {
            let rows = self.batch(sealed, &after, &self.keys.current_mark(), BATCH).await?;
            let Some((last, _)) = rows.last() else { return Ok((found, replaced)) };
            after.clone_from(last);
            let stale = rows.into_iter().filter_map(|(row, value)| Some((row, value?)));
            let stale = stale.map(|(row, old)| self.stale(sealed, row, old, takes_plain_text));
            let stale = stale.collect::<Result<Vec<_>>>()?;
            found += u64::try_from(stale.len()).unwrap_or(u64::MAX);
            if !stale.is_empty() {
                replaced += self.replace(sealed, stale).await?;
            }
        }
    }

    fn stale(&self, sealed: &Sealed, row: Vec<Part>, old: String, takes_plain_text: bool) -> Result<Stale> {
        let bytes = bytes(&row);
        let is_plain = takes_plain_text && keys::split(&old).is_none();
        let text = if is_plain { old.clone() } else { self.keys.unseal(sealed.field, &bytes, &old)? };
        let new = self.keys.seal(sealed.field, &bytes, &text);
        let hash = sealed.hash.map(|(_, what)| self.keys.index(what, &text));
        Ok(Stale { row, old, new, hash })
    }

    /// So many rows after a row, in order; without the values that begin with `mark`.
    async fn batch(&self, sealed: &Sealed, after: &[Part], mark: &str, most: i64) -> Result<Vec<Found>> {
        let Field { table, column } = sealed.field;
        let names = sealed.row.iter().map(Key::name).collect::<Vec<_>>().join(", ");
        let places = (3..).take(after.len()).map(|place| format!("${place}")).collect::<Vec<_>>().join(", ");
        let later = if after.is_empty() { String::new() } else { format!("and ({names}) > ({places})") };
        let sql = AssertSqlSafe(format!(
            "select {names}, case when substr({column}, 1, length($1)) = $1 and $1 <> '' then null else {column} end
            from {table} where {column} is not null {later} order by {names} limit $2"
        ));
        reading!(&self.db, pool => {
            let query = bind!(sqlx::query(sql).bind(mark).bind(most), after);
            let rows = query.fetch_all(pool).await?;
            let found = rows.iter().map(|row| {
                let part = |(place, key): (usize, &Key)| Ok::<_, Error>(match key {
                    Id(_) => Part::Id(row.try_get(place)?),
                    Hash(_) => Part::Hash(row.try_get(place)?),
                    Text(_) => Part::Text(row.try_get(place)?),
                    Number(_) => Part::Number(row.try_get(place)?),
                });
                let parts = sealed.row.iter().enumerate().map(part).collect::<Result<Vec<_>>>()?;
                Ok((parts, row.try_get(sealed.row.len())?))
            });
            found.collect()
        })
    }

    /// Replaces values that are still what they were; says how many.
    async fn replace(&self, sealed: &Sealed, stale: Vec<Stale>) -> Result<u64> {
        let Field { table, column } = sealed.field;
        // Without a hash column the third place is bound all the same, to nothing.
        let hash =
            sealed.hash.map_or_else(String::new, |(hash, _)| format!(", {hash} = coalesce({hash}, $3)"));
        let is_this = (4..).zip(sealed.row).map(|(place, key)| format!("{} = ${place}", key.name()));
        let is_this = is_this.collect::<Vec<_>>().join(" and ");
        let sql = format!("update {table} set {column} = $1{hash} where {is_this} and {column} = $2");
        let mut replaced = 0;
        match &self.db {
            Db::Sqlite { write, .. } => {
                let mut tx = write.begin_with("begin immediate").await?;
                for Stale { row, old, new, hash } in stale {
                    let update = sqlx::query(AssertSqlSafe(sql.clone())).bind(new).bind(old).bind(hash);
                    replaced += bind!(update, row).execute(&mut *tx).await?.rows_affected();
                }
                tx.commit().await?;
            }
            // Each alone: holding many rows at once could stand in the way of somebody who sends an application.
            Db::Postgres(pool) => {
                for Stale { row, old, new, hash } in stale {
                    let update = sqlx::query(AssertSqlSafe(sql.clone())).bind(new).bind(old).bind(hash);
                    replaced += bind!(update, row).execute(pool).await?.rows_affected();
                }
            }
        }
        Ok(replaced)
    }
}

impl Key {
    fn name(&self) -> &'static str {
        match self {
            Id(name) | Hash(name) | Text(name) | Number(name) => name,
        }
    }
}

/// The row, as it is bound into what is sealed.
fn bytes(row: &[Part]) -> Vec<u8> {
    let part = |part: &Part| match part {
        Part::Id(id) => id.as_bytes().to_vec(),
        Part::Hash(hash) => hash.clone(),
        Part::Text(text) => text.clone().into_bytes(),
        Part::Number(number) => number.to_string().into_bytes(),
    };
    row.iter().map(part).collect::<Vec<_>>().join(&0)
}

#[cfg(test)]
impl Store {
    /// How many values are not under the current key.
    pub(super) async fn stale_values(&self) -> usize {
        let mut stale = 0;
        for sealed in EVERY {
            let rows = self.batch(sealed, &[], &self.keys.current_mark(), 10_000).await.unwrap();
            stale += rows.into_iter().filter(|(_, value)| value.is_some()).count();
        }
        stale
    }

    /// Puts everything back as it was before there was a key file; says how many values that were.
    pub(super) async fn make_plain(&self) -> u64 {
        let mut plain = 0;
        for sealed in EVERY {
            let rows = self.batch(sealed, &[], "", 10_000).await.unwrap().into_iter();
            let stale = rows.map(|(row, old)| {
                let old = old.unwrap();
                let new = self.keys.unseal(sealed.field, &bytes(&row), &old).unwrap();
                Stale { row, old, new, hash: None }
            });
            plain += self.replace(sealed, stale.collect()).await.unwrap();
        }
        plain
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{collections::BTreeSet, fs, path::Path};

    /// What the migrations say is sealed: the tables and columns below a comment that begins with “Sealed.”
    fn documented(folder: &Path) -> BTreeSet<(String, String)> {
        let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let (mut found, mut table, mut is_sealed) = (BTreeSet::new(), String::new(), false);
        let lines = files.iter().map(|file| fs::read_to_string(file).unwrap()).collect::<String>();
        for line in lines.lines() {
            let words: Vec<_> = line.split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
            match words.as_slice() {
                ["--", "Sealed.", ..] => is_sealed = true,
                ["create", "table", name, ..] => table = (*name).to_owned(),
                ["alter", "table", old, "rename", "to", new] => {
                    let renamed = |table: String| if table == *old { (*new).to_owned() } else { table };
                    found = found.into_iter().map(|(table, column)| (renamed(table), column)).collect();
                }
                ["alter", "table", name, "add", "column", column, "text", ..]
                | ["alter", "table", name, "alter", "column", column, ..]
                    if is_sealed =>
                {
                    found.insert(((*name).to_owned(), (*column).to_owned()));
                    is_sealed = false;
                }
                [column, "text", ..] if is_sealed => {
                    found.insert((table.clone(), (*column).to_owned()));
                    is_sealed = false;
                }
                ["--", ..] | [] => {}
                _ => assert!(!is_sealed, "what is sealed is text: {line}"),
            }
        }
        found
    }

    #[test]
    fn every_column_that_is_said_to_be_sealed_is_sealed_anew_with_the_others() {
        let listed: BTreeSet<_> =
            EVERY.iter().map(|Sealed { field: Field { table, column }, .. }| (*table, *column)).collect();
        assert_eq!(listed.len(), EVERY.len(), "each is there once");
        for database in ["sqlite", "postgres"] {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(database);
            let documented = documented(&folder);
            assert!(documented.len() > 3, "{documented:?}");
            for (table, column) in documented {
                assert!(listed.contains(&(table.as_str(), column.as_str())), "{database}: {table}.{column}");
            }
        }
    }
}
