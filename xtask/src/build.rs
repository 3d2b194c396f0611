//! `cargo xtask build`: what runs in a browser, then the server with it inside.

use crate::process::{cargo, run};
use crate::wasm;
use anyhow::Result;

pub(crate) fn build(release: bool) -> Result<()> {
    wasm::build()?;
    run(cargo().args(["build", "--package", "tantu-server"]).args(release.then_some("--release")))
}
