//! The command line. Every flag is also an environment variable.

use crate::{
    app::{App, Config},
    clock::Clock,
    definitions, log, routes, serve, store,
};
use anyhow::{Context, Result, ensure};
use clap::{Args, Parser, Subcommand, builder::PossibleValuesParser};
use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};
use tantu_domain::region::Role;
use tokio::net::TcpListener;
use uuid::Uuid;

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
    /// The folder for the database file and the messages.
    #[arg(long, env = "TANTU_DATA", default_value = "data", global = true)]
    data: PathBuf,
    /// sqlite://… or postgres://…; without it, tantu.sqlite in the data folder.
    #[arg(long, env = "TANTU_DATABASE_URL", hide_env_values = true, global = true)]
    database_url: Option<String>,
    /// Where applications are made, by GB/T 2260 code.
    #[arg(long, env = "TANTU_REGION", default_value = "440307")]
    region: String,
    /// The address of the proxy in front: the last hop it writes into X-Forwarded-For is who knocks. Without it the
    /// header is ignored.
    #[arg(long, env = "TANTU_TRUSTED_PROXY")]
    trusted_proxy: Option<IpAddr>,
    #[command(flatten)]
    definitions: Definitions,
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
}

#[derive(Debug, Subcommand)]
enum Services {
    /// Read them all and say what is to be mended, a line each: the file, the line, and how. Ends with 1 if there is
    /// anything.
    Check,
}

#[derive(Debug, Subcommand)]
enum StaffToken {
    /// Make a token and print it, once; only its hash is kept. What revokes it, its id, goes to standard error.
    Create {
        /// Who holds it, as the history of a case keeps it; residents read only which office it was.
        #[arg(long)]
        name: String,
        /// In which office.
        #[arg(long, value_parser = PossibleValuesParser::new(Role::ALL.map(Role::name)))]
        role: String,
        /// The region whose cases it reaches, by GB/T 2260 code; unlike the server's, there is no default.
        #[arg(long = "region", id = "staff-region")]
        region: String,
    },
    /// List every token there ever was: id, role, region, whether it works, who holds it.
    List,
    /// Stop a token from working, at once.
    Revoke {
        /// Its id, as `list` shows it.
        #[arg(long)]
        id: Uuid,
    },
}

impl Cli {
    /// Does what was asked.
    ///
    /// # Errors
    /// What went wrong, in words for whoever typed the command.
    pub async fn run(self) -> Result<()> {
        let Settings { listen, data, database_url, region, trusted_proxy, definitions } = self.settings;
        let Definitions { services, regions } = definitions;
        let config = Config { data, database_url, region, services, regions, clock: Clock::system() };
        match self.command {
            Some(Command::Services(Services::Check)) => check_services(&config),
            None => run_server(config, listen, trusted_proxy).await,
            Some(Command::StaffToken(command)) => {
                let app = App::open(config).await?;
                let done = match command {
                    StaffToken::Create { name, role, region } => {
                        create_staff_token(&app, &name, &role, &region).await
                    }
                    StaffToken::List => list_staff_tokens(&app).await,
                    StaffToken::Revoke { id } => revoke_staff_token(&app, id).await,
                };
                app.store().close().await;
                done
            }
        }
    }
}

async fn run_server(config: Config, listen: SocketAddr, trusted_proxy: Option<IpAddr>) -> Result<()> {
    log::begin();
    let app = App::open(config).await?;
    let listener = TcpListener::bind(listen).await.with_context(|| format!("listening on {listen}"))?;
    say(&format!("Tantu is at http://{}", listener.local_addr()?));
    say(&format!("Sign-in codes appear in {}", app.messenger().path().display()));
    serve::serve(listener, routes::service(app.clone()), trusted_proxy, serve::asked_to_stop()).await;
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

async fn create_staff_token(app: &App, name: &str, role: &str, region: &str) -> Result<()> {
    let role = Role::from_name(role).context("this is not a role")?;
    ensure!(!name.trim().is_empty(), "a name is needed: the history of a case keeps who did what");
    ensure!(app.catalog().region(region).is_some(), "there is no region {region}");
    let token = app.store().create_staff_token(name.trim(), role, region, app.now()).await?;
    let staff = app.store().staff(&token).await?.context("the new token does not work")?;
    // The token alone goes where a script reads it.
    say(&token.reveal());
    say_aside(&format!("To stop it from working: staff-token revoke --id {}", staff.id));
    Ok(())
}

async fn list_staff_tokens(app: &App) -> Result<()> {
    for store::StaffToken { staff, revoked_at, .. } in app.store().staff_tokens().await? {
        let state = if revoked_at.is_some() { "revoked" } else { "works" };
        say(&format!("{}\t{}\t{}\t{state}\t{}", staff.id, staff.role.name(), staff.region, staff.name));
    }
    Ok(())
}

async fn revoke_staff_token(app: &App, id: Uuid) -> Result<()> {
    let has_worked = app.store().revoke_staff_token(id, app.now()).await?;
    ensure!(has_worked, "there is no token {id} that works");
    say_aside("It has stopped working.");
    Ok(())
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

    #[test]
    fn a_token_goes_to_a_region_of_its_own() {
        let words =
            "tantu-server --region 110101 staff-token create --name 王芳 --role street --region 440307";
        let cli = Cli::try_parse_from(words.split(' ')).unwrap();
        assert_eq!(cli.settings.region, "110101");
        let Some(Command::StaffToken(StaffToken::Create { region, role, .. })) = cli.command else {
            panic!()
        };
        assert_eq!((region.as_str(), role.as_str()), ("440307", "street"));
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
    async fn a_token_that_was_lost_is_stopped_by_its_id() {
        let (app, _, _folder) = crate::app::tests::open().await;
        create_staff_token(&app, " 王芳 ", "street", "440307").await.unwrap();
        let token = app.store().staff_tokens().await.unwrap().remove(0);
        assert_eq!((token.staff.name.as_str(), token.revoked_at), ("王芳", None));
        let words = format!("tantu-server staff-token revoke --id {}", token.staff.id);
        let cli = Cli::try_parse_from(words.split(' ')).unwrap();
        let Some(Command::StaffToken(StaffToken::Revoke { id })) = cli.command else { panic!() };
        revoke_staff_token(&app, id).await.unwrap();
        assert!(revoke_staff_token(&app, id).await.is_err(), "it does not work any more");
        assert!(app.store().staff_tokens().await.unwrap()[0].revoked_at.is_some());
    }

    #[test]
    fn a_role_nobody_has_is_answered_with_those_there_are() {
        let words = "tantu-server staff-token create --name 王芳 --role boss --region 440307";
        let error = Cli::try_parse_from(words.split(' ')).unwrap_err().to_string();
        assert!(error.contains("commissioner, street, district"), "{error}");
    }
}
