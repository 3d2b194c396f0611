//! `cargo xtask run`: from a clone to a served page.

use crate::build::build;
use crate::provision::{self, LIBLOUIS};
use crate::{process, server};
use anyhow::Result;
use std::os::unix::process::CommandExt;

pub(crate) fn run(flags: &[String]) -> Result<()> {
    build(false)?;
    if let Err(error) = provision::packages(&[LIBLOUIS]) {
        println!("papers will not be offered in braille: {error:#}");
    }
    let mut command = server::command(&process::built("debug")?);
    // The server takes our place, so Ctrl-C and its exit status are its own.
    Err(command.args(flags).exec().into())
}
