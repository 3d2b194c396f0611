//! SQLite or PostgreSQL behind one set of queries.
//!
//! Each SQL text is written once; a macro has the compiler read the code around it once for each driver, so types stay
//! native on both sides. Where the two must differ, a `match` says so in the open.

use anyhow::{Context, bail};
use sqlx::{
    Connection, PgPool, Postgres, SqliteConnection, SqlitePool, Transaction,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{str::FromStr, time::Duration};

/// A pool of connections.
#[derive(Clone, Debug)]
pub(super) enum Db {
    /// One file. Many may read; writing is one at a time, so writers wait in a queue of ours instead of SQLite's.
    Sqlite {
        /// For reading.
        read: SqlitePool,
        /// For writing: one connection.
        write: SqlitePool,
    },
    /// A server.
    Postgres(PgPool),
}

/// Runs `$run` with `$pool` a pool to read from.
macro_rules! reading {
    ($db:expr, $pool:ident => $run:expr) => {
        match $db {
            $crate::store::database::Db::Sqlite { read: $pool, .. } => $run,
            $crate::store::database::Db::Postgres($pool) => $run,
        }
    };
}

/// Runs `$run`, a single statement that changes something, with `$pool` a pool to write to.
macro_rules! writing {
    ($db:expr, $pool:ident => $run:expr) => {
        match $db {
            $crate::store::database::Db::Sqlite { write: $pool, .. } => $run,
            $crate::store::database::Db::Postgres($pool) => $run,
        }
    };
}

/// Runs `$run` in a transaction `$tx`: all of it happens, or, when `?` leaves early, nothing of it.
///
/// SQLite takes the right to write at the beginning, because asking for it later can fail half-way.
macro_rules! in_transaction {
    ($db:expr, $tx:ident => $run:expr) => {
        match $db {
            $crate::store::database::Db::Sqlite { write, .. } => {
                let mut $tx = write.begin_with("begin immediate").await?;
                let done = $run;
                $tx.commit().await?;
                done
            }
            $crate::store::database::Db::Postgres(pool) => {
                let mut $tx = $crate::store::database::begin(pool).await?;
                let done = $run;
                $tx.commit().await?;
                done
            }
        }
    };
}

pub(super) use {in_transaction, reading, writing};

/// Begins a transaction on PostgreSQL, to the end of its beginning, whoever still waits for it.
///
/// A request whose connection breaks is dropped wherever it is. Dropped while `begin` is on its way, it would leave the
/// database's connection inside a transaction of which sqlx knows nothing, and what the next request writes there would
/// be taken back some seconds later, although it was said to be kept.
pub(super) async fn begin(pool: &PgPool) -> sqlx::Result<Transaction<'static, Postgres>> {
    let pool = pool.clone();
    let begun = tokio::spawn(async move { pool.begin().await }).await;
    begun.map_err(|lost| sqlx::Error::Io(std::io::Error::other(lost)))?
}

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// How long a request waits for a connection before it is told that we are busy.
const PATIENCE: Duration = Duration::from_secs(5);

impl Db {
    pub(super) async fn open(url: &str) -> anyhow::Result<Self> {
        if url.starts_with("sqlite:") {
            let options = SqliteConnectOptions::from_str(url).context("the SQLite address")?;
            open_sqlite(options).await
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let options = PgConnectOptions::from_str(url).context("the PostgreSQL address")?;
            open_postgres(options).await
        } else {
            bail!("a database address begins with sqlite:// or postgres://")
        }
    }
}

async fn open_sqlite(options: SqliteConnectOptions) -> anyhow::Result<Db> {
    let options = options
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // A receipt is shown after the commit, so the commit must be on the disk by then.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        // What is deleted is overwritten too.
        .pragma("secure_delete", "on");
    let pool = |connections| {
        SqlitePoolOptions::new()
            .max_connections(connections)
            // On a full disk an open connection still reads, but a new one may not open: none is ever closed.
            .min_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .acquire_timeout(PATIENCE)
            .before_acquire(|connection, _| Box::pin(is_sound(connection)))
    };
    let write = pool(1).connect_with(options.clone()).await.context("opening the SQLite file")?;
    SQLITE.run(&write).await.context("bringing the tables up to date")?;
    let read = pool(8).connect_with(options.pragma("query_only", "on")).await?;
    Ok(Db::Sqlite { read, write })
}

/// Whether a connection that comes back can be used again.
///
/// Where a transaction fails so badly that SQLite itself ends it, as on a full disk, sqlx asks for a rollback, is told
/// that there is nothing to roll back, and takes the connection to be inside a transaction for ever. It is replaced.
async fn is_sound(connection: &SqliteConnection) -> sqlx::Result<bool> {
    Ok(!connection.is_in_transaction())
}

async fn open_postgres(options: PgConnectOptions) -> anyhow::Result<Db> {
    let limits =
        [("statement_timeout", "10s"), ("idle_in_transaction_session_timeout", "10s"), ("timezone", "UTC")];
    let pool = PgPoolOptions::new()
        .max_connections(16)
        .acquire_timeout(PATIENCE)
        .connect_with(options.application_name("tantu").options(limits))
        .await
        .context("reaching the PostgreSQL server")?;
    POSTGRES.run(&pool).await.context("bringing the tables up to date")?;
    Ok(Db::Postgres(pool))
}
