//! `cargo xtask pictures`: every page in every theme and size, to be looked at one by one.

use crate::browser::Playwright;
use crate::process::{outlive_interrupts, root, run};
use anyhow::Result;
use std::path::PathBuf;

pub(crate) fn pictures(into: Option<PathBuf>, only: Option<&str>) -> Result<()> {
    outlive_interrupts()?;
    let folder = std::path::absolute(into.unwrap_or_else(|| root().join("target/pictures")))?;
    let playwright = Playwright::start()?;
    let mut camera = playwright.test()?;
    camera.args(["--config", "pictures.config.ts"]).env("PICTURES", &folder);
    camera.args(only.into_iter().flat_map(|walk| ["--grep", walk]));
    run(&mut camera)?;
    println!("the pictures are in {}", folder.display());
    Ok(())
}
