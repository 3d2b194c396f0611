//! The command line. Every flag is also an environment variable.

use crate::{
    app::{App, Config},
    clock::Clock,
    log, routes, serve,
};
use anyhow::{Context, Result, ensure};
use clap::{Args, Parser, Subcommand, builder::PossibleValuesParser};
use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};
use tantu_domain::region::Role;
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
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Tokens that let the staff backend in.
    #[command(subcommand)]
    StaffToken(StaffToken),
}

#[derive(Debug, Subcommand)]
enum StaffToken {
    /// Make a token and print it, once; only its hash is kept.
    Create {
        /// Who holds it, as residents read it in the history of a case.
        #[arg(long)]
        name: String,
        /// In which office.
        #[arg(long, value_parser = PossibleValuesParser::new(Role::ALL.map(Role::name)))]
        role: String,
        /// The region whose cases it reaches, by GB/T 2260 code; unlike the server's, there is no default.
        #[arg(long = "region", id = "staff-region")]
        region: String,
    },
}

impl Cli {
    /// Does what was asked.
    ///
    /// # Errors
    /// What went wrong, in words for whoever typed the command.
    pub async fn run(self) -> Result<()> {
        let Settings { listen, data, database_url, region, trusted_proxy } = self.settings;
        let config = Config { data, database_url, region, clock: Clock::system() };
        match self.command {
            None => run_server(config, listen, trusted_proxy).await,
            Some(Command::StaffToken(StaffToken::Create { name, role, region })) => {
                create_staff_token(config, &name, &role, &region).await
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

async fn create_staff_token(config: Config, name: &str, role: &str, region: &str) -> Result<()> {
    let role = Role::from_name(role).context("this is not a role")?;
    ensure!(!name.trim().is_empty(), "a name is needed: residents read it in the history of their case");
    let app = App::open(config).await?;
    ensure!(app.catalog().region(region).is_some(), "there is no region {region}");
    let token = app.store().create_staff_token(name.trim(), role, region, app.now()).await?;
    say(&token.reveal());
    app.store().close().await;
    Ok(())
}

#[expect(clippy::print_stdout, reason = "this is what the person at the terminal asked for, not a log line")]
fn say(line: &str) {
    println!("{line}");
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

    #[test]
    fn a_role_nobody_has_is_answered_with_those_there_are() {
        let words = "tantu-server staff-token create --name 王芳 --role boss --region 440307";
        let error = Cli::try_parse_from(words.split(' ')).unwrap_err().to_string();
        assert!(error.contains("commissioner, street, district"), "{error}");
    }
}
