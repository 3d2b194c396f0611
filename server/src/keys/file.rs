//! The key file: made once, read by the server's own user only, replaced as a whole or not at all.

use crate::secret::random;
use anyhow::{Context, Result, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    time::SystemTime,
};
use tempfile::NamedTempFile;
use time::{Duration, OffsetDateTime};

/// How long a retired key is kept although nothing is under it. A request that took up a key before it was retired has
/// written by then what it sealed: the longest takes seconds.
const STILL_SEALING: Duration = Duration::hours(1);

/// By what a changed file is noticed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp(SystemTime, u64);

impl Stamp {
    pub(super) fn of(path: &Path) -> Option<Self> {
        let about = fs::metadata(path).ok()?;
        Some(Self(about.modified().ok()?, about.len()))
    }
}

/// What is in the file, ready for use.
pub(super) struct Contents {
    written: Written,
    ciphers: BTreeMap<String, XChaCha20Poly1305>,
    index: [u8; 32],
}

/// What is in the file, letter for letter.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// The shape of the file.
    version: u8,
    /// The key under which everything is sealed, by id.
    current: String,
    /// Every key by its id: eight random hexadecimal digits.
    keys: BTreeMap<String, Key>,
    /// The key of the hashes by which numbers are looked up. It is never rotated: a hash cannot be made anew without
    /// the number, and two that differ would be two people.
    index: String,
    /// Whether the database may still hold plain text from before there was this file.
    #[serde(default)]
    takes_plain_text: bool,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Key {
    /// 32 random bytes in Base64.
    key: String,
    /// Since when another one is the current one.
    #[serde(default, with = "time::serde::rfc3339::option", skip_serializing_if = "Option::is_none")]
    retired_at: Option<OffsetDateTime>,
}

impl Contents {
    /// The key everything is sealed under, and its id.
    pub(super) fn current(&self) -> (&str, &XChaCha20Poly1305) {
        let id = &self.written.current;
        (id, self.ciphers.get(id).expect("a file without its current key is not read"))
    }

    /// The key of this id.
    pub(super) fn cipher(&self, id: &str) -> Option<&XChaCha20Poly1305> {
        self.ciphers.get(id)
    }

    /// The key of the hashes.
    pub(super) fn index(&self) -> &[u8] {
        &self.index
    }

    pub(super) fn takes_plain_text(&self) -> bool {
        self.written.takes_plain_text
    }

    pub(super) fn take_no_plain_text(&mut self) {
        self.written.takes_plain_text = false;
    }

    /// Says how many keys it dropped.
    pub(super) fn rotate(&mut self, now: OffsetDateTime) -> usize {
        let Written { current, keys, .. } = &mut self.written;
        if let Some(key) = keys.get_mut(current) {
            key.retired_at = Some(now);
        }
        let before = keys.len();
        keys.retain(|_, key| key.retired_at.is_none_or(|at| now - at < STILL_SEALING));
        let dropped = before - keys.len();
        *current = new_id(keys);
        keys.insert(current.clone(), new_key());
        dropped
    }
}

/// Makes the file, unless there is one.
pub(super) fn make(path: &Path) -> Result<()> {
    if path.try_exists()? {
        return Ok(());
    }
    let mut keys = BTreeMap::new();
    let current = new_id(&keys);
    keys.insert(current.clone(), new_key());
    let written = Written { version: 1, current, keys, index: new_key().key, takes_plain_text: true };
    // Of two who start at once, one makes the file and the other reads it, whole.
    match write(path, &written)?.persist_noclobber(path) {
        Err(lost) if lost.error.kind() == ErrorKind::AlreadyExists => Ok(()),
        done => {
            done?;
            settle(path)
        }
    }
}

/// Reads the file, if nobody else on the machine can.
pub(super) fn read(path: &Path) -> Result<Contents> {
    let text =
        fs::read_to_string(path).with_context(|| format!("reading the key file {}", path.display()))?;
    check_mode(path)?;
    // What serde says would quote what it stumbled over.
    let written = serde_json::from_str(&text).ok();
    let contents = written.filter(|written: &Written| written.version == 1).and_then(contents);
    contents.with_context(|| {
        format!("{} is not a whole key file: put it back from where you keep a copy of it", path.display())
    })
}

/// Changes the file as a whole: whoever reads it meanwhile reads it as it was, or as it will be.
pub(super) fn change(path: &Path, how: impl FnOnce(&mut Contents)) -> Result<()> {
    // Two who change it at once would each lose what the other added, and a lost key is lost data.
    let lock = OpenOptions::new().create(true).truncate(false).write(true).open(path.with_extension("lock"));
    let lock = lock.context("making a lock beside the key file")?;
    lock.lock().context("waiting for whoever else changes the key file")?;
    let mut contents = read(path)?;
    how(&mut contents);
    write(path, &contents.written)?.persist(path)?;
    settle(path)
}

#[cfg(unix)]
fn check_mode(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let others = fs::metadata(path)?.permissions().mode() & 0o077;
    let path = path.display();
    ensure!(others == 0, "others on this machine can read the key file: chmod 600 {path}");
    Ok(())
}

#[cfg(not(unix))]
fn check_mode(_: &Path) -> Result<()> {
    Ok(())
}

fn contents(written: Written) -> Option<Contents> {
    let bytes = |key: &str| <[u8; 32]>::try_from(STANDARD.decode(key).ok()?).ok();
    let cipher = |(id, key): (&String, &Key)| {
        let is_id = super::split(&format!("{id}.")).is_some();
        is_id.then_some((id.clone(), XChaCha20Poly1305::new(&bytes(&key.key)?.into())))
    };
    let ciphers: BTreeMap<_, _> = written.keys.iter().map(cipher).collect::<Option<_>>()?;
    let index = bytes(&written.index)?;
    ciphers.contains_key(&written.current).then_some(Contents { written, ciphers, index })
}

/// Writes a file beside the right one, for its owner's eyes only, to the disk.
fn write(path: &Path, written: &Written) -> Result<NamedTempFile> {
    let mut file = NamedTempFile::new_in(folder(path))?;
    file.write_all(serde_json::to_string_pretty(written)?.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Has the folder's new entry on the disk as well.
fn settle(path: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(folder(path))?.sync_all()?;
    }
    Ok(())
}

fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

fn new_id(keys: &BTreeMap<String, Key>) -> String {
    let mut ids = std::iter::repeat_with(|| format!("{:08x}", random()));
    ids.find(|id| !keys.contains_key(id)).expect("there are four thousand million ids")
}

fn new_key() -> Key {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("a running system gives random bytes");
    Key { key: STANDARD.encode(bytes), retired_at: None }
}
