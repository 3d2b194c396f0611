//! The whole of Tantu, on an empty database, at a time the journey sets.

use crate::{Cast, HOST, Person, Staff, cast, watch};
use axum::Router;
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};
use tantu_app::{
    catalog::Mentions,
    locale::{Language, Locale},
};
use tantu_domain::region::Role;
use tantu_server::{
    app::{App, Config},
    clock::Clock,
    routes,
    secret::new_id,
};
use tempfile::TempDir;
use time::{Duration, OffsetDateTime, macros::datetime};

/// When every journey begins: a Friday morning in Longgang.
pub const NOW: OffsetDateTime = datetime!(2026-11-20 01:00 UTC);
/// Longgang.
pub const REGION: &str = "440307";
/// The service most journeys are about.
pub const RENEWAL: &str = "certificate-renewal";
/// Its page.
pub const SERVICE: &str = "/services/certificate-renewal";

/// Tantu at work.
pub struct Tantu {
    service: Router,
    app: App,
    clock: Clock,
    folder: TempDir,
    database_url: String,
    region: String,
    services: Option<PathBuf>,
    braille: Option<PathBuf>,
}

impl Tantu {
    /// On SQLite.
    pub async fn open() -> Self {
        let folder = folder();
        let url = format!("sqlite://{}", folder.path().join("tantu.sqlite").display());
        Self::open_in(folder, url).await
    }

    /// On PostgreSQL, in a schema of its own, where there is a server.
    pub async fn open_on_postgres(journey: &str) -> Option<Self> {
        let server = std::env::var("TANTU_TEST_POSTGRES").ok()?;
        let schema: String = format!("j_{}_{journey}", new_id().simple()).chars().take(60).collect();
        let mut connection =
            PgConnection::connect(&server).await.expect("the server for tests can be reached");
        let create = AssertSqlSafe(format!("create schema {schema}"));
        sqlx::query(create).execute(&mut connection).await.expect("tests may make a schema");
        let joint = if server.contains('?') { '&' } else { '?' };
        Some(Self::open_in(folder(), format!("{server}{joint}options[search_path]={schema}")).await)
    }

    async fn open_in(folder: TempDir, database_url: String) -> Self {
        let (clock, _) = (Clock::standing_at(NOW), watch::the_log());
        let region = REGION.to_owned();
        let app = open(&folder, &database_url, &clock, &region, None, None).await;
        let app = app.expect("Tantu opens on an empty database");
        let service = routes::service(app.clone());
        Self { service, app, clock, folder, database_url, region, services: None, braille: None }
    }

    /// Stops and starts again, with the same files. Whoever was here keeps their browser; see [`Person::move_to`].
    pub async fn restart(&mut self) {
        self.try_restart().await.expect("Tantu starts again");
    }

    /// The same; what keeps it from starting, in words.
    ///
    /// # Errors
    /// Whatever whoever starts it reads.
    pub async fn try_restart(&mut self) -> Result<(), String> {
        self.app.store().close().await;
        let (services, braille) = (self.services.clone(), self.braille.clone());
        let opened =
            open(&self.folder, &self.database_url, &self.clock, &self.region, services, braille).await;
        self.app = opened.map_err(|error| format!("{error:#}"))?;
        self.service = routes::service(self.app.clone());
        Ok(())
    }

    /// Lays a folder of services over the built-in ones, from the next start on.
    pub fn lay_over(&mut self, services: PathBuf) {
        self.services = Some(services);
    }

    /// Has this program for writing braille, from the next start on.
    pub fn set_up_braille(&mut self, program: &str) {
        self.braille = Some(PathBuf::from(program));
    }

    /// Is set up in another place, from the next start on.
    pub fn set_up_in(&mut self, region: &str) {
        region.clone_into(&mut self.region);
    }

    /// What the server holds.
    pub fn app(&self) -> &App {
        &self.app
    }

    pub(crate) fn service(&self) -> Router {
        self.service.clone()
    }

    pub(crate) fn clock(&self) -> Clock {
        self.clock.clone()
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn database_url(&self) -> &str {
        &self.database_url
    }

    pub(crate) fn messages(&self) -> PathBuf {
        self.app.messenger().path().to_owned()
    }

    /// Lets time go by.
    pub fn forward(&self, by: Duration) {
        self.clock.forward(by);
    }

    /// Somebody with a browser in Chinese, whom nobody knows.
    pub fn visitor(&self) -> Person {
        Person::new(self)
    }

    /// A resident who has signed in.
    pub async fn resident(&self, who: &Cast) -> Person {
        let mut person = self.visitor();
        person.sign_in(who).await;
        person
    }

    /// A resident of Longgang who has applied for a service with the answers of one of its examples, and the case.
    pub async fn applied(&self, service: &str, example: &str) -> (Person, String) {
        let mut person = self.resident(&cast::LI).await;
        let answers = self.example(REGION, service, example).answers;
        let mut opened = person.apply_with(service, &answers).await;
        (person, opened.remove(0))
    }

    /// Staff of this region.
    pub async fn staff(&self, role: Role) -> Staff {
        self.staff_in(REGION, role).await
    }

    /// Staff of any region.
    pub async fn staff_in(&self, region: &str, role: Role) -> Staff {
        let token = self.app.store().create_staff_token(cast::STAFF, role, region, self.app.now()).await;
        Staff::new(self, &token.expect("the database keeps a token").reveal())
    }

    /// What a page says under `key`, in the service's words where it has some.
    pub fn told(&self, language: Language, key: &str, arguments: &[(&'static str, &str)]) -> String {
        let entry = self
            .app
            .catalog()
            .offers(self.app.region(), self.app.today())
            .service(RENEWAL)
            .expect("the journeys' service is offered");
        let (locale, words) = (Locale::new(language), entry.words(Locale::new(language)));
        if words.has(key) {
            let all = Mentions::none();
            words.get_with(
                key,
                &arguments.iter().fold(all, |all, (name, said)| all.with(*name, (*said).to_owned())),
            )
        } else {
            locale.words().get_args(key, arguments.iter().copied().collect::<HashMap<_, _>>())
        }
    }

    /// How many rows there are of everything residents and staff bring about.
    pub async fn rows(&self) -> Vec<i64> {
        let tables = ["residents", "codes", "sessions", "cases", "events", "drafts", "draft_answers"];
        let mut counts = Vec::new();
        for table in tables.into_iter().chain(["submissions", "staff_tokens"]) {
            counts.push(self.count(&format!("select count(*) from {table}")).await);
        }
        counts
    }

    /// Asks the database for one number behind Tantu's back.
    pub async fn count(&self, sql: &str) -> i64 {
        let sql = AssertSqlSafe(sql.to_owned());
        let counted = if self.database_url.starts_with("sqlite") {
            let mut connection =
                SqliteConnection::connect(&self.database_url).await.expect("the file is there");
            sqlx::query_scalar(sql).fetch_one(&mut connection).await
        } else {
            let mut connection =
                PgConnection::connect(&self.database_url).await.expect("the server is there");
            sqlx::query_scalar(sql).fetch_one(&mut connection).await
        };
        counted.expect("the journey knows SQL")
    }

    /// Does something to the database behind Tantu's back.
    pub async fn meddle(&self, sql: &str) {
        let sql = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        let done = if self.database_url.starts_with("sqlite") {
            let mut connection =
                SqliteConnection::connect(&self.database_url).await.expect("the file is there");
            sql.execute(&mut connection).await.map(drop)
        } else {
            let mut connection =
                PgConnection::connect(&self.database_url).await.expect("the server is there");
            sql.execute(&mut connection).await.map(drop)
        };
        done.expect("the meddler knows SQL");
    }
}

async fn open(
    folder: &TempDir,
    database_url: &str,
    clock: &Clock,
    region: &str,
    services: Option<PathBuf>,
    braille: Option<PathBuf>,
) -> anyhow::Result<App> {
    let config = Config {
        data: folder.path().to_owned(),
        database_url: Some(database_url.to_owned()),
        keys: None,
        region: region.to_owned(),
        services,
        regions: None,
        public_url: Some(format!("https://{HOST}")),
        identity: None,
        braille,
        clock: clock.clone(),
    };
    App::open(config).await
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("there is room for a folder")
}

impl Drop for Tantu {
    fn drop(&mut self) {
        let leaks = watch::the_log().leaks();
        if !std::thread::panicking() {
            assert!(leaks.is_empty(), "{}", leaks.join("\n"));
        }
    }
}
