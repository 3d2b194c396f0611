//! The command line. Every flag is also an environment variable.

mod matching;
mod staff_token;

use crate::{
    app::{App, Config},
    clock::Clock,
    definitions,
    identity::IdentityConfig,
    jobs, log, routes, serve,
    store::{self, Chain},
};
use anyhow::{Context, Result, bail, ensure};
use clap::{Args, Parser, Subcommand};
use staff_token::StaffToken;
use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};
use tokio::net::TcpListener;

/// Tantu 坦途: with it residents with disabilities apply to their federation and follow their case.
///
/// Without a command it serves the site.
#[derive(Debug, Parser)]
#[command(name = "tantu-server", version)]
pub struct Cli {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Args, Debug)]
struct Settings {
    /// The address and port to serve on.
    #[arg(long, env = "TANTU_LISTEN", default_value = "127.0.0.1:3000")]
    listen: SocketAddr,
    /// The folder for the database file, the key file and the messages.
    #[arg(long, env = "TANTU_DATA", default_value = "data", global = true)]
    data: PathBuf,
    /// sqlite://… or postgres://…; without it, tantu.sqlite in the data folder.
    #[arg(long, env = "TANTU_DATABASE_URL", hide_env_values = true, global = true)]
    database_url: Option<String>,
    /// The key file, made at the first start; without it, keys.json in the data folder. Keep a copy of it, but not
    /// beside the copies of the database.
    #[arg(long, env = "TANTU_KEYS", global = true)]
    keys: Option<PathBuf>,
    /// Where applications are made, by GB/T 2260 code.
    #[arg(long, env = "TANTU_REGION", default_value = "440307")]
    region: String,
    /// The address of the proxy in front: the last hop it writes into X-Forwarded-For is who knocks. Without it the
    /// header is ignored.
    #[arg(long, env = "TANTU_TRUSTED_PROXY")]
    trusted_proxy: Option<IpAddr>,
    /// The address people know, such as https://tantu.example; without it, Tantu is only tried out on this machine.
    #[arg(long, env = "TANTU_PUBLIC_URL")]
    public_url: Option<String>,
    /// liblouis' lou_translate, by name or path: where it is there with its tables, papers are offered in braille.
    #[arg(long, env = "TANTU_LOU_TRANSLATE", default_value = "lou_translate")]
    lou_translate: PathBuf,
    #[command(flatten)]
    identity: Identity,
    #[command(flatten)]
    definitions: Definitions,
}

/// A province's unified identity, with which people can then sign in.
#[derive(Args, Debug)]
struct Identity {
    /// Who vouches for people, by OpenID Connect: the issuer's address, to the letter as it names itself.
    #[arg(long, env = "TANTU_OIDC_ISSUER")]
    oidc_issuer: Option<String>,
    /// What it calls us.
    #[arg(long, env = "TANTU_OIDC_CLIENT_ID")]
    oidc_client_id: Option<String>,
    /// How we prove to it that we are; better given in the environment, where other users of the machine see nothing.
    #[arg(long, env = "TANTU_OIDC_CLIENT_SECRET", hide_env_values = true)]
    oidc_client_secret: Option<String>,
    /// What people call it: 广东省统一身份认证平台.
    #[arg(long, env = "TANTU_OIDC_NAME")]
    oidc_name: Option<String>,
    /// The same in English; without it, the Chinese name.
    #[arg(long, env = "TANTU_OIDC_NAME_EN")]
    oidc_name_en: Option<String>,
}

impl Identity {
    fn config(self) -> Result<Option<IdentityConfig>> {
        let Some(issuer) = self.oidc_issuer else { return Ok(None) };
        let id = self.oidc_client_id.context("TANTU_OIDC_CLIENT_ID is missing beside TANTU_OIDC_ISSUER")?;
        let secret = self.oidc_client_secret;
        let secret = secret.context("TANTU_OIDC_CLIENT_SECRET is missing beside TANTU_OIDC_ISSUER")?;
        let name = self.oidc_name.context("TANTU_OIDC_NAME is missing beside TANTU_OIDC_ISSUER")?;
        Ok(Some(IdentityConfig::new(issuer, id, secret, name, self.oidc_name_en)?))
    }
}

#[derive(Args, Debug)]
struct Definitions {
    /// The federation's own services, a folder each; a file takes the place of the built-in one of the same name.
    #[arg(long, env = "TANTU_SERVICES", global = true)]
    services: Option<PathBuf>,
    /// The federation's own regions, a file each, named by GB/T 2260 code.
    #[arg(long, env = "TANTU_REGIONS", global = true)]
    regions: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Tokens that let the staff backend in.
    #[command(subcommand)]
    StaffToken(StaffToken),
    /// The services and regions there are.
    #[command(subcommand)]
    Services(Services),
    /// The keys under which everything people told us is sealed.
    #[command(subcommand)]
    Keys(Keys),
    /// The log of who signed in, looked at, changed or took along what.
    #[command(subcommand)]
    Audit(Audit),
    /// Look now which new posts fit whom, as the server does every night. Nobody is found anything for twice in a day.
    Match {
        /// Tell people now too, as the server does in the morning.
        #[arg(long)]
        tell: bool,
    },
}

#[derive(Debug, Subcommand)]
enum Audit {
    /// Go through the whole log and say whether it is as it was written. Ends with 1 and the first broken link if not.
    Verify {
        /// What an earlier run printed as the head: it must still be there, or the log was cut off since.
        #[arg(long)]
        head: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
enum Keys {
    /// Make a new key and seal everything anew under it, while a server may be serving. The key that was retired by the
    /// rotation before goes, so keep the key file as it is now with the backups made until now.
    Rotate,
}

#[derive(Debug, Subcommand)]
enum Services {
    /// Read them all and say what is to be mended, a line each: the file, the line, and how. Ends with 1 if there is
    /// anything.
    Check,
}

impl Cli {
    /// Does what was asked.
    ///
    /// # Errors
    /// What went wrong, in words for whoever typed the command.
    pub async fn run(self) -> Result<()> {
        let Settings {
            listen,
            data,
            database_url,
            keys,
            region,
            trusted_proxy,
            public_url,
            lou_translate,
            identity,
            definitions,
        } = self.settings;
        let Definitions { services, regions } = definitions;
        let identity = identity.config()?;
        let public_url = public_url.map(|url| url.trim_end_matches('/').to_owned());
        let (braille, clock) = (Some(lou_translate), Clock::system());
        let config = Config {
            data,
            database_url,
            keys,
            region,
            services,
            regions,
            public_url,
            identity,
            braille,
            clock,
        };
        match self.command {
            None => run_server(config, listen, trusted_proxy).await,
            Some(Command::Services(Services::Check)) => check_services(&config),
            Some(command) => {
                let app = App::open(config).await?;
                let done = command.run(&app).await;
                app.store().close().await;
                done
            }
        }
    }
}

impl Command {
    /// Does what needs a database, but no server.
    async fn run(self, app: &App) -> Result<()> {
        match self {
            Self::Services(Services::Check) => Ok(()),
            Self::StaffToken(command) => command.run(app).await,
            Self::Keys(Keys::Rotate) => rotate_keys(app).await,
            Self::Audit(Audit::Verify { head }) => verify_audit(app, head.as_deref()).await,
            Self::Match { tell } => matching::run(app, tell).await,
        }
    }
}

async fn run_server(config: Config, listen: SocketAddr, trusted_proxy: Option<IpAddr>) -> Result<()> {
    log::begin();
    let app = App::open(config).await?;
    let listener = TcpListener::bind(listen).await.with_context(|| format!("listening on {listen}"))?;
    say(&format!("Tantu is at http://{}", listener.local_addr()?));
    say(&format!("Sign-in codes appear in {}", app.messenger().path().display()));
    let jobs = tokio::spawn(jobs::run(app.clone()));
    serve::serve(listener, routes::service(app.clone()), trusted_proxy, serve::asked_to_stop()).await;
    jobs.abort();
    app.store().close().await;
    Ok(())
}

/// Needs neither a database nor a server: whoever writes a definition runs it wherever they write.
fn check_services(Config { services, regions, .. }: &Config) -> Result<()> {
    let sources = definitions::read(services.as_deref(), regions.as_deref())?;
    let faults = definitions::check(&sources);
    faults.iter().for_each(|fault| say(&fault.to_string()));
    ensure!(faults.is_empty(), "to be mended: {}", faults.len());
    let examples: usize = sources.services.keys().map(|slug| sources.examples(slug).count()).sum();
    let (services, regions) = (sources.services.len(), sources.regions.len());
    say(&format!("Nothing to mend: {services} services, {regions} regions, {examples} examples."));
    Ok(())
}

async fn rotate_keys(app: &App) -> Result<()> {
    let store::Rotated { sealed, dropped } = app.store().rotate_keys(app.now()).await?;
    say(&format!("There is a new key. Values sealed anew: {sealed}. Retired keys dropped: {dropped}."));
    Ok(())
}

async fn verify_audit(app: &App, known: Option<&str>) -> Result<()> {
    match app.store().verify_audit(known).await? {
        Chain::Whole { entries, head } => {
            say(&format!("The log is whole: {entries} entries."));
            say(&format!("Its head, to be kept elsewhere: {head}"));
            Ok(())
        }
        Chain::Broken { at } => {
            bail!("entry {at} is not as it was written, or what stood before it is missing")
        }
        Chain::CutOff { entries } => {
            bail!("the log was cut off: of what is left, {entries} entries, none has that head")
        }
    }
}

#[expect(clippy::print_stdout, reason = "this is what the person at the terminal asked for, not a log line")]
fn say(line: &str) {
    println!("{line}");
}

#[expect(clippy::print_stderr, reason = "this is for the person at the terminal, not for a script")]
fn say_aside(line: &str) {
    eprintln!("{line}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[tokio::test]
    async fn whoever_writes_a_service_learns_what_is_to_be_mended() {
        let folder = tempfile::tempdir().unwrap();
        let check = || {
            let folder = folder.path().display();
            let words = format!("tantu-server services check --services {folder}");
            Cli::try_parse_from(words.split(' ')).unwrap().run()
        };
        check().await.unwrap();
        std::fs::create_dir(folder.path().join("tea")).unwrap();
        std::fs::write(folder.path().join("tea/service.toml"), "slug = 'coffee'").unwrap();
        assert!(check().await.unwrap_err().to_string().starts_with("to be mended: "));
    }

    #[tokio::test]
    async fn a_new_key_is_made_while_the_old_one_stays() {
        let folder = tempfile::tempdir().unwrap();
        let rotate = || {
            let words = format!("tantu-server keys rotate --data {}", folder.path().display());
            Cli::try_parse_from(words.split(' ')).unwrap().run()
        };
        let keys = || std::fs::read_to_string(folder.path().join("keys.json")).unwrap();
        rotate().await.unwrap();
        assert_eq!(keys().matches("retired_at").count(), 1);
        rotate().await.unwrap();
        assert_eq!(keys().matches("retired_at").count(), 2, "the first may still be in use");
    }

    #[tokio::test]
    async fn a_log_that_was_cut_off_is_not_taken_for_whole() {
        let (app, _, _folder) = crate::app::tests::open().await;
        crate::app::tests::sign_in(&app, "13800138000").await;
        let Chain::Whole { head, .. } = app.store().verify_audit(None).await.unwrap() else { panic!() };
        crate::app::tests::sign_in(&app, "13800138000").await;
        verify_audit(&app, None).await.unwrap();
        verify_audit(&app, Some(&head)).await.unwrap();
        let error = verify_audit(&app, Some("another head")).await.unwrap_err().to_string();
        assert!(error.contains("2 entries"), "{error}");
    }
}
