//! The WebAssembly of the pages: compiled, bound to JavaScript, and made small, with libraries instead of installed tools.

use crate::process::{built, cargo, find, root, run};
use crate::provision;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";
const NAME: &str = "tantu_islands";

/// One by one, because `--all-features` emits what Chromium refuses.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Leaves the islands in `target/islands/`, where the server's build script looks for them.
pub(crate) fn build() -> Result<()> {
    provision::target(TARGET)?;
    run(cargo()
        .args(["build", "--package", "tantu-islands", "--profile", "wasm", "--target", TARGET])
        .args(["--no-default-features", "--features", "hydrate"]))?;
    let module = built(TARGET)?.join("wasm").join(NAME).with_extension("wasm");
    let optimiser = optimiser();

    // Binding takes seconds; an edit that did not reach the islands should not.
    let stamp = root().join("target/islands.stamp");
    let state = format!("{:?} {optimiser:?}", fs::metadata(&module)?.modified()?);
    if fs::read_to_string(&stamp).is_ok_and(|old| old == state) {
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    bind(&module, folder.path())?;
    if let Some(optimiser) = optimiser {
        optimise(&optimiser, &folder.path().join(format!("{NAME}_bg.wasm")))?;
    }
    publish(folder.path(), &root().join("target/islands"))?;
    Ok(fs::write(stamp, state)?)
}

/// Does what the `wasm-bindgen` tool would do.
fn bind(module: &Path, folder: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(module)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(true)
        .out_name(NAME)
        .generate(folder)
        .with_context(|| format!("binding {}", module.display()))?;
    ensure!(
        !folder.join("snippets").exists(),
        "a dependency of the islands brings JavaScript of its own: serve it too"
    );
    Ok(())
}

/// `wasm-opt`, if someone has installed it or the browser tests have brought it.
fn optimiser() -> Option<PathBuf> {
    let from_npm = root().join("tests/e2e/node_modules/.bin/wasm-opt");
    find("wasm-opt").or_else(|| from_npm.is_file().then_some(from_npm))
}

fn optimise(optimiser: &Path, module: &Path) -> Result<()> {
    run(Command::new(optimiser).arg("-Oz").args(FEATURES).arg(module).arg("-o").arg(module))
}

/// Copies what has changed and nothing else, so that Cargo does not build the server again for the same bytes.
fn publish(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (new, place) = (fs::read(entry.path())?, to.join(entry.file_name()));
        if fs::read(&place).is_ok_and(|old| old == new) {
            continue;
        }
        fs::write(place, new)?;
    }
    Ok(())
}
