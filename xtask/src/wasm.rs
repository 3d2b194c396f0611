//! What runs in a browser: the islands of the pages, and the engine of the service worker. Compiled, bound to
//! JavaScript, and made small, with libraries instead of installed tools.

use crate::process::{built, cargo, find, root, run};
use crate::provision;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";

/// A crate that becomes WebAssembly.
struct Module {
    package: &'static str,
    /// What its files are called.
    name: &'static str,
    features: &'static [&'static str],
    bind: fn(&mut Bindgen) -> Result<&mut Bindgen>,
}

/// Pages import them, as they do all their scripts.
const ISLANDS: Module = Module {
    package: "tantu-islands",
    name: "tantu_islands",
    features: &["--no-default-features", "--features", "hydrate"],
    bind: |bindgen| bindgen.web(true),
};

/// Not every browser knows service workers that are modules, so theirs is a script as of old.
const ENGINE: Module = Module {
    package: "tantu-offline",
    name: "tantu_offline",
    features: &[],
    bind: |bindgen| bindgen.no_modules(true),
};

/// One by one, because `--all-features` emits what Chromium refuses.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Leaves both in `target/browser/`, where the server's build script looks for them.
pub(crate) fn build() -> Result<()> {
    provision::target(TARGET)?;
    ISLANDS.build()?;
    ENGINE.build()
}

impl Module {
    fn build(&self) -> Result<()> {
        let Self { package, name, features, .. } = self;
        run(cargo()
            .args(["build", "--package", package, "--profile", "wasm", "--target", TARGET])
            .args(*features))?;
        let module = built(TARGET)?.join("wasm").join(name).with_extension("wasm");
        let optimiser = optimiser();

        // Binding takes seconds; an edit that did not reach the module should not.
        let stamp = root().join("target").join(name).with_extension("stamp");
        let state = format!("{:?} {optimiser:?}", fs::metadata(&module)?.modified()?);
        if fs::read_to_string(&stamp).is_ok_and(|old| old == state) {
            return Ok(());
        }
        let folder = tempfile::tempdir()?;
        self.bind(&module, folder.path())?;
        if let Some(optimiser) = optimiser {
            optimise(&optimiser, &folder.path().join(format!("{name}_bg.wasm")))?;
        }
        publish(folder.path(), &root().join("target/browser"))?;
        Ok(fs::write(stamp, state)?)
    }

    /// Does what the `wasm-bindgen` tool would do.
    fn bind(&self, module: &Path, folder: &Path) -> Result<()> {
        let mut bindgen = Bindgen::new();
        let bindgen = bindgen
            .input_path(module)
            .typescript(false)
            .remove_name_section(true)
            .remove_producers_section(true)
            .omit_default_module_path(true)
            .out_name(self.name);
        (self.bind)(bindgen)?.generate(folder).with_context(|| format!("binding {}", module.display()))?;
        ensure!(
            !folder.join("snippets").exists(),
            "a dependency of {} brings JavaScript of its own: serve it too",
            self.package
        );
        Ok(())
    }
}

/// `wasm-opt`, if someone has installed it or the browser tests have brought it.
fn optimiser() -> Option<PathBuf> {
    let from_npm = root().join("tests/e2e/node_modules/.bin/wasm-opt");
    find("wasm-opt").or_else(|| from_npm.is_file().then_some(from_npm))
}

/// Little is best: `-Oz` makes the engine a tenth larger once it is packed, because what looked alike no longer does.
fn optimise(optimiser: &Path, module: &Path) -> Result<()> {
    run(Command::new(optimiser).arg("-O1").args(FEATURES).arg(module).arg("-o").arg(module))
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
