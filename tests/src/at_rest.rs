//! What somebody would find who carried the disk away.

use crate::Tantu;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::fs;
use walkdir::WalkDir;

impl Tantu {
    /// Everything that is stored, each with its name: every file of the data folder but the messages, which stand for
    /// the gateway, and on PostgreSQL every table with all its columns as text.
    pub async fn at_rest(&self) -> Vec<(String, String)> {
        let files =
            WalkDir::new(self.folder()).into_iter().map(|entry| entry.expect("the folder can be read"));
        let files = files.filter(|entry| entry.file_type().is_file() && entry.path() != self.messages());
        let files = files.map(|file| {
            let bytes = fs::read(file.path()).expect("the file can be read");
            (file.file_name().to_string_lossy().into_owned(), String::from_utf8_lossy(&bytes).into_owned())
        });
        let mut found: Vec<_> = files.collect();
        if self.database_url().starts_with("postgres") {
            found.extend(tables(self.database_url()).await);
        }
        found
    }
}

async fn tables(url: &str) -> Vec<(String, String)> {
    let mut server = PgConnection::connect(url).await.expect("the server is there");
    let names =
        "select table_name::text from information_schema.tables where table_schema = current_schema()";
    let names: Vec<String> =
        sqlx::query_scalar(names).fetch_all(&mut server).await.expect("tables have names");
    let mut tables = Vec::new();
    for name in names {
        let rows = format!("select coalesce(string_agg(it::text, chr(10)), '') from {name} it");
        let rows = sqlx::query_scalar(AssertSqlSafe(rows)).fetch_one(&mut server).await;
        tables.push((name, rows.expect("a row can be written as text")));
    }
    tables
}
