//! `cargo xtask watch`: builds and restarts after every edit. While an edit does not compile, the server before it stays.

use crate::build::build;
use crate::process::{Daemon, built, root};
use crate::server;
use anyhow::Result;
use notify::{Event, RecursiveMode, Watcher};
use rustix::process::Signal;
use std::sync::mpsc;
use std::time::Duration;

/// Everything that goes into the program.
const WATCHED: [&str; 4] = ["app", "server", "style", "public"];

/// An editor that saves writes several files; an edit is over when it has been quiet for as long as this.
const QUIET: Duration = Duration::from_millis(200);

pub(crate) fn watch(flags: &[String]) -> Result<()> {
    let (sender, edits) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // Reading is an event too, and building reads.
        if event.is_ok_and(|event| !event.kind.is_access()) {
            _ = sender.send(());
        }
    })?;
    for folder in WATCHED {
        watcher.watch(&root().join(folder), RecursiveMode::Recursive)?;
    }

    let mut running = None;
    loop {
        match build(false) {
            Ok(()) => {
                // The old one ends before the new one starts, because they share an address and a database.
                drop(running.take());
                let mut command = server::command(&built("debug")?);
                command.args(flags);
                running = Some(Daemon::start(command, Signal::TERM)?);
            }
            Err(error) => eprintln!("error: {error:#}"),
        }
        println!("Waiting for an edit ...");
        edits.recv()?;
        while edits.recv_timeout(QUIET).is_ok() {}
    }
}
