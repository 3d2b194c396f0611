//! `cargo xtask build`: the islands, then the server with them inside.

use crate::islands;
use crate::process::{cargo, run};
use anyhow::Result;

pub(crate) fn build(release: bool) -> Result<()> {
    islands::build()?;
    run(cargo().args(["build", "--package", "tantu-server"]).args(release.then_some("--release")))
}
