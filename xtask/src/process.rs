//! Other programs: run to their end, or kept running beside us until we are done with them.

use anyhow::{Context, Result, bail, ensure};
use rustix::process::{Pid, Signal, kill_process};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::{Arc, mpsc};
use std::time::Duration;
use std::{env, fs, io, thread};
use tempfile::TempDir;

/// Longer than any program takes to start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The folder of the workspace.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace")
}

/// The folder of what Cargo has built with the profile, beside the one this program was started from.
pub(crate) fn built(profile: &str) -> Result<PathBuf> {
    let here = env::current_exe()?;
    let target = here.ancestors().nth(2).context("this program lies in target/debug")?;
    Ok(target.join(profile))
}

/// A folder of our own on a disk, gone when this is dropped. `/tmp` may be kept in memory, where being durable is free.
pub(crate) fn folder_on_disk() -> Result<TempDir> {
    tempfile::Builder::new().prefix("tantu-").tempdir_in("/var/tmp").context("no folder in /var/tmp")
}

/// Cargo, to be given its arguments.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// From now on Ctrl-C ends the programs we run and not us: we see them fail, and clear away what we made for them.
pub(crate) fn outlive_interrupts() -> Result<()> {
    signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::default())?;
    Ok(())
}

/// Runs a program to its end in the folder of the workspace, unless it was given another. Its failure is ours.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    if command.get_current_dir().is_none() {
        command.current_dir(root());
    }
    println!("$ {}", words(command));
    let status = command.status().with_context(|| format!("cannot start {}", words(command)))?;
    ensure!(status.success(), "{} failed: {status}", words(command));
    Ok(())
}

/// What a program prints, or nothing if it is not there or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where a program is, if `PATH` leads to it.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(program)).find(|path| path.is_file())
}

fn words(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// A program that runs beside us. It is asked to end when this is dropped, on success, failure and panic alike;
/// Ctrl-C reaches it without our help.
pub(crate) struct Daemon {
    child: Child,
    farewell: Signal,
}

impl Daemon {
    /// Starts a program whose words go to the terminal.
    pub(crate) fn start(mut command: Command, farewell: Signal) -> Result<Self> {
        let child = command.spawn().with_context(|| format!("cannot start {}", words(&command)))?;
        Ok(Self { child, farewell })
    }

    /// Starts a program whose words go to a log, and waits for the line that says it is ready. Returns that line.
    pub(crate) fn start_and_wait(
        mut command: Command,
        farewell: Signal,
        log: &Path,
        is_ready: fn(&str) -> bool,
    ) -> Result<(Self, String)> {
        let name = words(&command);
        let (reader, writer) = io::pipe()?;
        command.stdout(writer.try_clone()?).stderr(writer);
        let daemon = Self::start(command, farewell)?;

        let mut file = fs::File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        let (sender, ready) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(reader).lines().map_while(Result::ok) {
                // A full disk must not stop the program whose words these are.
                _ = writeln!(file, "{line}");
                if is_ready(&line) {
                    _ = sender.send(line);
                }
            }
        });
        match ready.recv_timeout(PATIENCE) {
            Ok(line) => Ok((daemon, line)),
            Err(reason) => bail!("{name} did not start ({reason}):\n{}", fs::read_to_string(log)?),
        }
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nobody to ask, and waiting returns at once.
        if matches!(self.child.try_wait(), Ok(None)) {
            _ = kill_process(Pid::from_child(&self.child), self.farewell);
        }
        _ = self.child.wait();
    }
}
