//! A PostgreSQL of our own for as long as a command runs. The system's cluster is never touched.

use crate::process::{Daemon, find, folder_on_disk, output};
use anyhow::{Context, Result, ensure};
use rustix::process::Signal;
use std::fs;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A private cluster, reached through a socket in a folder that only its owner may enter.
pub(crate) struct Cluster {
    /// What `TANTU_DATABASE_URL` understands.
    pub(crate) url: String,
    // Dropped in this order: the folder goes when nobody writes into it any more.
    _daemon: Daemon,
    _folder: TempDir,
}

/// How a cluster treats what is written into it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Care {
    /// For tests: what is thrown away need not survive a power cut.
    ForNothing,
    /// As a deployment has it: a commit is on the disk.
    ForEveryCommit,
}

impl Cluster {
    pub(crate) fn start(care: Care) -> Result<Self> {
        let programs = programs().context("PostgreSQL's initdb is nowhere to be found")?;
        let folder = folder_on_disk()?;
        let owner = Owner::find()?;
        if let Some(Owner { user, group }) = owner {
            chown(folder.path(), Some(user), Some(group))?;
        }
        let command = |program: &str| {
            let mut command = Command::new(programs.join(program));
            command.current_dir(folder.path());
            if let Some(Owner { user, group }) = owner {
                command.uid(user).gid(group);
            }
            command
        };

        let data = folder.path().join("data");
        let made = command("initdb")
            .args([
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync",
                "--pgdata",
            ])
            .arg(&data)
            .output()?;
        ensure!(made.status.success(), "initdb failed:\n{}", String::from_utf8_lossy(&made.stderr));

        let mut server = command("postgres");
        server.arg("-D").arg(&data).arg("-k").arg(folder.path());
        server.args(["-c", "listen_addresses=", "-c", "max_connections=200"]);
        if care == Care::ForNothing {
            server.args(["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]);
        }
        // To PostgreSQL an interrupt is the order to end at once, though in good order.
        let log = folder.path().join("log");
        let (daemon, _) = Daemon::start_and_wait(server, Signal::INT, &log, |line| {
            line.contains("ready to accept connections")
        })?;
        let url = format!("postgres://postgres@localhost/postgres?host={}", folder.path().display());
        Ok(Self { url, _daemon: daemon, _folder: folder })
    }
}

/// Where PostgreSQL's programs are: behind `initdb` in `PATH`, or the newest where Debian hides them.
pub(crate) fn programs() -> Option<PathBuf> {
    let from_path = || fs::canonicalize(find("initdb")?).ok()?.parent().map(Path::to_owned);
    let from_debian = || {
        let versions = fs::read_dir("/usr/lib/postgresql").ok()?.filter_map(|entry| Some(entry.ok()?.path()));
        let version = |path: &PathBuf| path.file_name()?.to_str()?.parse::<u32>().ok();
        Some(versions.max_by_key(version)?.join("bin")).filter(|folder| folder.join("initdb").is_file())
    };
    from_path().or_else(from_debian)
}

/// The user as whom PostgreSQL runs where we are root, because it refuses to be.
#[derive(Clone, Copy)]
struct Owner {
    user: u32,
    group: u32,
}

impl Owner {
    fn find() -> Result<Option<Self>> {
        if !rustix::process::geteuid().is_root() {
            return Ok(None);
        }
        let id = |kind: &str, name: &str| output(Command::new("id").args([kind, name]))?.parse().ok();
        let owner = |name: &str| Some(Self { user: id("-u", name)?, group: id("-g", name)? });
        Ok(Some(
            owner("postgres")
                .or_else(|| owner("nobody"))
                .context("there is neither a user postgres nor nobody")?,
        ))
    }
}
