//! Prepares every file a browser fetches besides the pages, and puts it into the program itself.
//!
//! The sheets of `style/` become one; they, the files of `public/`, and the WebAssembly in `target/browser/` (when
//! `cargo xtask build` has made it) are named by a hash of their contents and compressed once, here. A file refers to
//! another as `{{name}}`, and reads its address there instead. `src/assets.rs` serves the table this writes, and
//! `src/offline.rs` the service worker.

use anyhow::{Context, Result, anyhow, bail, ensure};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// What the islands become; the script that boots them is left out where they were not built.
const ISLANDS_GLUE: &str = "tantu_islands.js";
const ISLANDS_BOOT: &str = "islands.js";
/// The service worker's engine; where it was not built, the service worker finds no address.
const ENGINE: [&str; 2] = ["tantu_offline.js", "tantu_offline_bg.wasm"];
/// It lists all the others, and lies at an address of its own.
const SERVICE_WORKER: &str = "sw.js";
/// What the service worker is told when the server starts, because only then it is known.
const KNOWN_LATER: [&str; 3] = ["definitions", "files", "version"];

fn main() {
    if let Err(error) = prepare() {
        println!("cargo::error={error:#}");
    }
}

fn prepare() -> Result<()> {
    let server = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let root = server.parent().context("the server lies in the workspace")?;
    let browser = root.join("target/browser");
    create_unnoticed(&browser)?;

    let mut files = BTreeMap::from([("style.css".to_owned(), bundle(&root.join("style/main.css"))?)]);
    for folder in [&root.join("public"), &browser] {
        gather(folder, &mut files)?;
    }
    // The migrations are read by a macro, which notices a changed file but not a new one.
    for watched in [&root.join("style"), &root.join("public"), &browser, &server.join("migrations")] {
        println!("cargo::rerun-if-changed={}", watched.display());
    }
    if !files.contains_key(ISLANDS_GLUE) {
        files.remove(ISLANDS_BOOT);
    }

    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::remove_dir_all(&out)?;
    fs::create_dir_all(&out)?;
    let table =
        Press { out: &out, waiting: files, done: BTreeMap::new(), rows: String::new() }.print_all()?;
    Ok(fs::write(out.join("assets.rs"), table)?)
}

/// Makes the folder, as if long ago: Cargo would otherwise take it for news and run this script twice.
fn create_unnoticed(folder: &Path) -> Result<()> {
    if !folder.exists() {
        fs::create_dir_all(folder)?;
        fs::File::open(folder)?.set_modified(std::time::UNIX_EPOCH)?;
    }
    Ok(())
}

/// One sheet out of many, in the order of `@import`. A mistake stops the build and names its file and line.
fn bundle(main: &Path) -> Result<Vec<u8>> {
    // The oldest browsers that know `@layer`, on which the sheets rest; Android's WebView follows Chrome.
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    let targets = Targets::from(Browsers {
        chrome: version(99, 0),
        firefox: version(97, 0),
        safari: version(15, 4),
        ios_saf: version(15, 4),
        ..Browsers::default()
    });
    let provider = FileProvider::new();
    let mut bundler = Bundler::new(&provider, None, ParserOptions::default());
    let mut sheet = bundler.bundle(main).map_err(|error| anyhow!("style: {error}"))?;
    sheet
        .minify(MinifyOptions { targets, ..MinifyOptions::default() })
        .map_err(|error| anyhow!("style: {error}"))?;
    let css = sheet.to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })?;
    Ok(css.code.into_bytes())
}

/// Takes in every file of a folder and of those inside it. Only the last part of a path is kept, so it must be unique.
fn gather(folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, files)?;
            continue;
        }
        let name = path.file_name().and_then(|name| name.to_str()).context("file names are plain")?;
        ensure!(
            files.insert(name.to_owned(), fs::read(&path)?).is_none(),
            "there are two files called {name}"
        );
    }
    Ok(())
}

/// Turns files into assets, each after those it refers to.
struct Press<'a> {
    out: &'a Path,
    waiting: BTreeMap<String, Vec<u8>>,
    /// Name to address.
    done: BTreeMap<String, String>,
    /// Rows of the Rust table.
    rows: String,
}

impl Press<'_> {
    /// Prints every file and returns the Rust table of them. The service worker comes last, because it lists the others,
    /// and is no row of the table, because the server has the last word in it.
    fn print_all(mut self) -> Result<String> {
        let service_worker = self.waiting.remove(SERVICE_WORKER).context("there is no service worker")?;
        while let Some(name) = self.waiting.keys().next().cloned() {
            self.address(&name)?;
        }
        let assets = self.done.values().cloned().collect::<Vec<_>>().join(" ");
        self.done.insert("assets".to_owned(), assets);
        for name in ENGINE {
            self.done.entry(name.to_owned()).or_default();
        }
        self.done.extend(KNOWN_LATER.map(|name| (name.to_owned(), format!("{{{{{name}}}}}"))));
        fs::write(self.out.join(SERVICE_WORKER), self.fill(&service_worker)?)?;
        Ok(format!("vec![\n{}]\n", self.rows))
    }

    /// The address of a file, which is printed first if that has not happened yet.
    fn address(&mut self, name: &str) -> Result<String> {
        if let Some(address) = self.done.get(name) {
            return Ok(address.clone());
        }
        let bytes = self.waiting.remove(name).with_context(|| {
            format!("{{{{{name}}}}} is asked for, but there is no such file, or it asks for this one in turn")
        })?;
        let bytes = if is_text(name)? { self.fill(&bytes).with_context(|| name.to_owned())? } else { bytes };
        let (stem, extension) = name.rsplit_once('.').context("every file has an extension")?;
        let address = format!("/assets/{stem}.{}.{extension}", hash(&bytes));
        self.print(name, &address, &bytes)?;
        self.done.insert(name.to_owned(), address.clone());
        Ok(address)
    }

    /// Puts addresses in the place of `{{name}}`. Other double braces, as in a comment of generated code, stay.
    fn fill(&mut self, template: &[u8]) -> Result<Vec<u8>> {
        let template = std::str::from_utf8(template)?;
        let mut parts = template.split("{{");
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            match part.split_once("}}") {
                Some((name, rest))
                    if name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)) =>
                {
                    text += &self.address(name)?;
                    text += rest;
                }
                _ => text = text + "{{" + part,
            }
        }
        Ok(text.into_bytes())
    }

    /// Writes a file, and beside it the compressed one, and adds its row to the table.
    fn print(&mut self, name: &str, address: &str, bytes: &[u8]) -> Result<()> {
        let content_type = content_type(name)?;
        let plain = self.out.join(name);
        fs::write(&plain, bytes)?;
        let brotli = if is_text(name)? || name.ends_with(".wasm") {
            let path = self.out.join(format!("{name}.br"));
            fs::write(&path, compress(bytes)?)?;
            format!("Some(Bytes::from_static(include_bytes!({path:?})))")
        } else {
            "None".to_owned()
        };
        writeln!(
            self.rows,
            "    Asset {{ name: {name:?}, address: Cow::Borrowed({address:?}), content_type: {content_type:?}, \
             plain: Bytes::from_static(include_bytes!({plain:?})), brotli: {brotli} }},"
        )?;
        Ok(())
    }
}

fn content_type(name: &str) -> Result<&'static str> {
    Ok(match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "wasm" => "application/wasm",
        "png" => "image/png",
        "ico" => "image/x-icon",
        _ => bail!("{name} is of a kind this script does not know"),
    })
}

fn is_text(name: &str) -> Result<bool> {
    Ok(content_type(name)?.ends_with("charset=utf-8"))
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

fn compress(bytes: &[u8]) -> Result<Vec<u8>> {
    let params =
        brotli::enc::BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &params)?;
    Ok(compressed)
}
