//! Tokens that let the staff backend in.

use super::{say, say_aside};
use crate::{app::App, store};
use anyhow::{Context, Result, ensure};
use clap::{Subcommand, builder::PossibleValuesParser};
use tantu_domain::region::Role;
use uuid::Uuid;

#[derive(Debug, Subcommand)]
pub(super) enum StaffToken {
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

impl StaffToken {
    /// Does what was asked.
    pub(super) async fn run(self, app: &App) -> Result<()> {
        match self {
            Self::Create { name, role, region } => create(app, &name, &role, &region).await,
            Self::List => list(app).await,
            Self::Revoke { id } => revoke(app, id).await,
        }
    }
}

async fn create(app: &App, name: &str, role: &str, region: &str) -> Result<()> {
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

async fn list(app: &App) -> Result<()> {
    for store::StaffToken { staff, revoked_at, .. } in app.store().staff_tokens().await? {
        let state = if revoked_at.is_some() { "revoked" } else { "works" };
        say(&format!("{}\t{}\t{}\t{state}\t{}", staff.id, staff.role.name(), staff.region, staff.name));
    }
    Ok(())
}

async fn revoke(app: &App, id: Uuid) -> Result<()> {
    let has_worked = app.store().revoke_staff_token(id, app.now()).await?;
    ensure!(has_worked, "there is no token {id} that works");
    say_aside("It has stopped working.");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Cli, Command},
        *,
    };
    use clap::Parser;

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
    async fn a_token_that_was_lost_is_stopped_by_its_id() {
        let (app, _, _folder) = crate::app::tests::open().await;
        create(&app, " 王芳 ", "street", "440307").await.unwrap();
        let token = app.store().staff_tokens().await.unwrap().remove(0);
        assert_eq!((token.staff.name.as_str(), token.revoked_at), ("王芳", None));
        let words = format!("tantu-server staff-token revoke --id {}", token.staff.id);
        let cli = Cli::try_parse_from(words.split(' ')).unwrap();
        let Some(Command::StaffToken(StaffToken::Revoke { id })) = cli.command else { panic!() };
        revoke(&app, id).await.unwrap();
        assert!(revoke(&app, id).await.is_err(), "it does not work any more");
        assert!(app.store().staff_tokens().await.unwrap()[0].revoked_at.is_some());
    }

    #[test]
    fn a_role_nobody_has_is_answered_with_those_there_are() {
        let words = "tantu-server staff-token create --name 王芳 --role boss --region 440307";
        let error = Cli::try_parse_from(words.split(' ')).unwrap_err().to_string();
        assert!(error.contains("commissioner, street, district"), "{error}");
    }
}
