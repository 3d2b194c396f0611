//! What the other commands need on a machine: installed where we may, and otherwise asked for by name.

use crate::process::{find, output, root, run};
use crate::{postgres, process};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A Debian package, and how to tell that what it brings is there, from whatever source.
pub(crate) struct Package {
    name: &'static str,
    is_there: fn() -> bool,
}

/// The browser of the browser tests.
pub(crate) const CHROMIUM: Package = Package { name: "chromium", is_there: || chromium().is_some() };
/// Without a Chinese font every character is the same box, and pictures and widths mean nothing.
pub(crate) const CHINESE_FONT: Package = Package {
    name: "fonts-noto-cjk",
    is_there: || output(Command::new("fc-list").arg(":lang=zh-cn")).is_some_and(|fonts| !fonts.is_empty()),
};
/// Only its programs are used; see [`postgres`].
pub(crate) const POSTGRES: Package =
    Package { name: "postgresql", is_there: || postgres::programs().is_some() };

/// What writes braille. Its tables come with it.
pub(crate) const LIBLOUIS: Package =
    Package { name: "liblouis-bin", is_there: || find("lou_translate").is_some() };

/// The load generator.
pub(crate) const WRK: Package = Package { name: "wrk", is_there: || find("wrk").is_some() };

/// Where the browser is.
pub(crate) fn chromium() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find)
}

/// Makes sure that all these are there.
pub(crate) fn packages(wanted: &[Package]) -> Result<()> {
    let missing: Vec<_> =
        wanted.iter().filter(|package| !(package.is_there)()).map(|package| package.name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !rustix::process::geteuid().is_root() || find("apt-get").is_none() {
        bail!("please install (the names are Debian's): {}", missing.join(" "));
    }
    let apt = || {
        let mut apt = Command::new("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    run(apt().args(["update", "--quiet"]))?;
    run(apt().args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(missing))
}

/// Makes sure that Rust can compile for the target.
pub(crate) fn target(name: &str) -> Result<()> {
    let libraries = output(Command::new("rustc").args(["--print", "target-libdir", "--target", name]));
    if libraries.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    run(Command::new("rustup").args(["target", "add", name]))
        .with_context(|| format!("please install Rust's standard library for {name}"))
}

/// The packages of the browser tests, exactly as their lock file says.
pub(crate) fn node_packages() -> Result<()> {
    let folder = root().join("tests/e2e");
    let time = |file: &str| folder.join(file).metadata().and_then(|metadata| metadata.modified()).ok();
    if time("node_modules/.package-lock.json") > time("package-lock.json") {
        return Ok(());
    }
    if find("npm").is_none() {
        bail!("please install Node.js 20 or newer with npm");
    }
    process::run(
        Command::new("npm").arg("ci").env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").current_dir(folder),
    )
}
