//! The services and regions of a federation: its own folders, laid over what is part of the program.
//!
//! A folder of services has one folder a service, named by its slug; a folder of regions has one file a region, named by
//! its code. A file takes the place of the built-in one of the same name, so a federation keeps only what it does in
//! its own way. Recordings lie in `media/` of a service's folder, and what is in them stays on the disk.

use crate::store::KeptDefinition;
use anyhow::{Context, Result, anyhow, ensure};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};
use tantu_app::catalog::{At, Catalog, Fault, Held, Sources, lint};

/// The catalogue, and what devices are given of it.
#[derive(Clone)]
pub struct Definitions {
    /// Everything there is to apply for.
    pub catalog: Catalog,
    /// The same for a browser without a network, as JSON.
    pub for_devices: String,
}

/// What is part of the program, by the region it was opened for. It takes a moment to read, and tests open hundreds of
/// servers in one process.
static BUILT_IN: Mutex<BTreeMap<String, Definitions>> = Mutex::new(BTreeMap::new());

/// The definitions of a federation in `region`.
///
/// # Errors
/// As [`read`] and [`load`], or that there is no such region.
pub fn open(services: Option<&Path>, regions: Option<&Path>, region: &str) -> Result<Definitions> {
    let is_built_in = services.is_none() && regions.is_none();
    let built_in = || BUILT_IN.lock().unwrap_or_else(PoisonError::into_inner);
    if is_built_in && let Some(definitions) = built_in().get(region) {
        return Ok(definitions.clone());
    }
    let mut sources = read(services, regions)?;
    sources.add_region(region);
    let catalog = load(&sources)?;
    ensure!(catalog.region(region).is_some(), "there is no region {region}");
    let definitions = Definitions { for_devices: catalog.for_devices(&sources), catalog };
    if is_built_in {
        built_in().insert(region.to_owned(), definitions.clone());
    }
    Ok(definitions)
}

/// Everything the catalogue is made of. Whether it makes sense is for the catalogue to say.
///
/// # Errors
/// A folder or a file that cannot be read, or is no text, by its name.
pub fn read(services: Option<&Path>, regions: Option<&Path>) -> Result<Sources> {
    let mut sources = Sources::built_in();
    for folder in entries(services, Path::is_dir)? {
        let slug = name(&folder);
        for file in entries(Some(&folder), is_definition)? {
            sources.add_service_file(&format!("{slug}/{}", name(&file)), said(&file), text(&file)?);
        }
        let media = folder.join("media");
        for file in entries(media.is_dir().then_some(&*media), Path::is_file)? {
            let bytes = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
            sources.add_recording(&slug, &name(&file), Held::of(&bytes, At::Disk(file.clone())));
        }
        let examples = folder.join("examples");
        for file in entries(examples.is_dir().then_some(&*examples), is_definition)? {
            sources.add_service_file(&format!("{slug}/examples/{}", name(&file)), said(&file), text(&file)?);
        }
    }
    for file in entries(regions, is_definition)? {
        sources.add_region_file(&name(&file), said(&file), text(&file)?);
    }
    Ok(sources)
}

/// The catalogue these make.
///
/// # Errors
/// Everything that is wrong with them, a line each: the file, the line, and how to mend it.
pub fn load(sources: &Sources) -> Result<Catalog> {
    Catalog::load(sources).map_err(|faults| {
        let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
        anyhow!("{}", faults.join("\n"))
    })
}

/// Everything to mend: what keeps a server from starting, or else what is only hard to read, never reached or owned by
/// nobody.
pub fn check(sources: &Sources) -> Vec<Fault> {
    match Catalog::load(sources) {
        Ok(catalog) => lint(sources, &catalog),
        Err(faults) => faults,
    }
}

/// Takes in a definition that something began with. One that this program cannot read any more is replaced by the
/// present one, which is better than a case that nobody can open.
pub fn remember(catalog: &mut Catalog, kept: &KeptDefinition) {
    let KeptDefinition { service, region, version, sources } = kept;
    let read = serde_json::from_str(sources).map_err(|wrong| wrong.to_string());
    let taken_in = read.and_then(|sources| {
        let faults = catalog.remember(service, region, version, &sources).err().unwrap_or_default();
        faults.first().map_or(Ok(()), |fault| Err(fault.to_string()))
    });
    if let Err(wrong) = taken_in {
        tracing::warn!(%service, %region, %version, "a definition that something began with cannot be read: {wrong}");
    }
}

/// What stands in a folder and is meant, in the order of the names. What is hidden belongs to an editor or to the
/// system that mounted the folder.
fn entries(folder: Option<&Path>, is_meant: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    let Some(folder) = folder else { return Ok(Vec::new()) };
    let list = || fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>();
    let mut paths = list().with_context(|| format!("reading the folder {}", folder.display()))?;
    paths.retain(|path| !name(path).starts_with('.') && is_meant(path));
    paths.sort();
    Ok(paths)
}

/// Notes and copies that editors leave behind are no part of a definition.
fn is_definition(path: &Path) -> bool {
    path.is_file() && path.extension().is_some_and(|extension| extension == "toml" || extension == "ftl")
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn said(path: &Path) -> String {
    path.display().to_string()
}

fn text(file: &Path) -> Result<String> {
    let bytes = fs::read(file).with_context(|| format!("reading {}", file.display()))?;
    String::from_utf8(bytes)
        .with_context(|| format!("{} is not written in UTF-8; save it anew as UTF-8", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(folder: &Path, file: &str, text: impl AsRef<[u8]>) {
        let file = folder.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    #[test]
    fn a_federation_lays_its_own_files_over_those_of_the_program() {
        let folder = tempfile::tempdir().unwrap();
        for (file, text) in [
            ("services/tea/service.toml", "slug = 'tea'"),
            ("services/tea/examples/mei.toml", "[answers]"),
            ("services/tea/.service.toml.swp", "\u{0}"),
            ("services/tea/service.toml~", "an older one"),
            ("services/.git/config.toml", "no service"),
            ("services/README.toml", "no service either"),
            ("services/certificate-renewal/en.ftl", "title = Ours"),
            ("regions/123456.toml", "code = '123456'"),
        ] {
            write(folder.path(), file, text);
        }
        let (services, regions) = (folder.path().join("services"), folder.path().join("regions"));
        let sources = read(Some(&services), Some(&regions)).unwrap();
        let names: Vec<_> = sources.services["tea"].keys().map(String::as_str).collect();
        assert_eq!(names, ["examples/mei.toml", "service.toml"]);
        let renewal = &sources.services["certificate-renewal"];
        assert_eq!(renewal["en.ftl"].text, "title = Ours");
        assert!(renewal["zh-CN.ftl"].path.starts_with("app/services"), "the rest stays");
        assert!(renewal["en.ftl"].path.ends_with("services/certificate-renewal/en.ftl"));
        assert_eq!(sources.services.len(), Sources::built_in().services.len() + 1);
        assert!(sources.regions.contains_key("123456") && sources.regions.contains_key("440307"));
    }

    #[test]
    fn recordings_stay_on_the_disk_and_are_known_by_name() {
        let folder = tempfile::tempdir().unwrap();
        for file in ["tea/media/hello.webm", "tea/media/notes.md", "tea/media/.hello.webm.part"] {
            write(folder.path(), file, b"\x1a\x45\xdf\xa3");
        }
        let sources = read(Some(folder.path()), None).unwrap();
        assert_eq!(sources.media["tea"].keys().collect::<Vec<_>>(), ["hello.webm"]);
        let held = &sources.media["tea"]["hello.webm"];
        assert_eq!((held.bytes, &held.at), (4, &At::Disk(folder.path().join("tea/media/hello.webm"))));
        assert!(!sources.services.contains_key("tea"), "a recording alone is no service");
    }

    #[test]
    fn what_is_no_text_is_named() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "tea/zh-CN.ftl", b"title = \xb2\xe8");
        let wrong = read(Some(folder.path()), None).unwrap_err().to_string();
        assert!(wrong.contains("tea/zh-CN.ftl is not written in UTF-8"), "{wrong}");
        let wrong = read(None, Some(&folder.path().join("none"))).unwrap_err().to_string();
        assert!(wrong.contains("none"), "{wrong}");
    }
}
