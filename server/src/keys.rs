//! Encryption at rest: what a person told us is unreadable in the database file, in its backups and to anyone who carries
//! the disk away. Every such value is sealed alone, under a key from a file that is kept apart from the database.
//!
//! The sealing is XChaCha20-Poly1305, whose nonces are so long that random ones never meet. The key file is read again
//! when it changes, so that a key that `tantu-server keys rotate` adds is used at once by a server that is serving.

mod file;

use anyhow::{Context, Result};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, Generate, Payload},
};
use file::{Contents, Stamp};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::{
    fmt,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};
use time::OffsetDateTime;

/// Where a sealed value lives: bound into it, so that it cannot be moved elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
}

/// The keys everything sealed is under. Cheap to clone.
#[derive(Clone)]
pub struct Keys(Arc<Shared>);

struct Shared {
    path: PathBuf,
    ring: RwLock<Arc<Ring>>,
}

/// The key file as it was when it was read last.
struct Ring {
    stamp: Stamp,
    contents: Contents,
}

/// How long a nonce is.
const NONCE: usize = 24;

impl Keys {
    /// Reads the key file, or makes it at the first start.
    ///
    /// # Errors
    /// What is wrong with it, in words for whoever starts the server.
    pub fn open(path: &Path) -> Result<Self> {
        file::make(path).with_context(|| format!("making the key file {}", path.display()))?;
        let ring = RwLock::new(Arc::new(read(path)?));
        Ok(Self(Arc::new(Shared { path: path.to_owned(), ring })))
    }

    /// Seals a value of one row under the current key: `<key id>.<nonce and ciphertext>`. `row` is the row's primary key.
    pub fn seal(&self, field: Field, row: &[u8], text: &str) -> String {
        let ring = self.fresh();
        let (id, cipher) = ring.contents.current();
        let nonce = XNonce::generate();
        let bound = bound(field, row);
        let sealed = cipher.encrypt(&nonce, Payload { msg: text.as_bytes(), aad: &bound });
        let sealed = sealed.expect("what is typed is far below the cipher's 256 GB");
        format!("{id}.{}", URL_SAFE_NO_PAD.encode([nonce.as_slice(), &sealed].concat()))
    }

    /// What was sealed for this very row.
    ///
    /// # Errors
    /// [`sqlx::Error::Decode`] if it was not, or if the key file does not hold the key.
    pub fn unseal(&self, field: Field, row: &[u8], sealed: &str) -> sqlx::Result<String> {
        let Field { table, column } = field;
        let refuse = |why: &str| sqlx::Error::Decode(format!("{table}.{column}: {why}").into());
        let (id, rest) = split(sealed).ok_or_else(|| refuse("a stored value is not sealed"))?;
        let bytes = URL_SAFE_NO_PAD.decode(rest).map_err(|_| refuse("a sealed value is damaged"))?;
        let (nonce, text) =
            bytes.split_first_chunk::<NONCE>().ok_or_else(|| refuse("a sealed value is cut"))?;
        let cipher = self.cipher(id).ok_or_else(|| refuse(&format!("the key file has no key {id}")))?;
        let bound = bound(field, row);
        let opened = cipher.decrypt(&XNonce::from(*nonce), Payload { msg: text, aad: &bound });
        let opened = opened.map_err(|_| refuse("a sealed value was changed, or belongs elsewhere"))?;
        String::from_utf8(opened).map_err(|_| refuse("a sealed value is no text"))
    }

    /// The keyed hash by which a number is looked up without being readable: whoever has only the table cannot try all
    /// numbers. `what` keeps the kinds apart: `phone`, `citizen-id`, `certificate`.
    pub fn index(&self, what: &'static str, text: &str) -> Vec<u8> {
        let ring = self.ring();
        let mut hash =
            Hmac::<Sha256>::new_from_slice(ring.contents.index()).expect("a key may have any length");
        hash.update(what.as_bytes());
        hash.update(&[0]);
        hash.update(text.as_bytes());
        hash.finalize().into_bytes().to_vec()
    }

    /// What every value under the current key begins with.
    pub(crate) fn current_mark(&self) -> String {
        format!("{}.", self.fresh().contents.current().0)
    }

    /// Whether the database may still hold plain text from before there was this key file.
    pub(crate) fn takes_plain_text(&self) -> bool {
        self.fresh().contents.takes_plain_text()
    }

    /// From now on, plain text where something sealed belongs is taken for what it is: damage, or a forgery.
    pub(crate) fn take_no_plain_text(&self) -> Result<()> {
        self.change(|contents| contents.take_no_plain_text())
    }

    /// Adds a key, under which everything is sealed from now on, and drops those that were retired long ago, of which
    /// the caller knows that nothing is under them any more; says how many. The others still open what is theirs.
    pub(crate) fn rotate(&self, now: OffsetDateTime) -> Result<usize> {
        let mut dropped = 0;
        self.change(|contents| dropped = contents.rotate(now))?;
        Ok(dropped)
    }

    fn change(&self, how: impl FnOnce(&mut Contents)) -> Result<()> {
        file::change(&self.0.path, how)?;
        self.load()
    }

    fn cipher(&self, id: &str) -> Option<XChaCha20Poly1305> {
        let find = || self.ring().contents.cipher(id).cloned();
        find().or_else(|| {
            self.load_or_warn();
            find()
        })
    }

    fn ring(&self) -> Arc<Ring> {
        self.0.ring.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The keys as the file has them now: it costs one look at its time and length.
    fn fresh(&self) -> Arc<Ring> {
        if Stamp::of(&self.0.path).is_some_and(|stamp| stamp != self.ring().stamp) {
            self.load_or_warn();
        }
        self.ring()
    }

    fn load(&self) -> Result<()> {
        let ring = Arc::new(read(&self.0.path)?);
        *self.0.ring.write().unwrap_or_else(PoisonError::into_inner) = ring;
        Ok(())
    }

    /// A server that serves goes on with the keys it has.
    fn load_or_warn(&self) {
        if let Err(error) = self.load() {
            tracing::warn!("the key file has changed and could not be read again: {error:#}");
        }
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys(…)")
    }
}

/// The time is taken first: a file that changes meanwhile is read once more, and never once too seldom.
fn read(path: &Path) -> Result<Ring> {
    let stamp = Stamp::of(path).with_context(|| format!("looking for the key file {}", path.display()))?;
    Ok(Ring { stamp, contents: file::read(path)? })
}

/// The id of the key and what is behind it; `None` for what was never sealed.
///
/// **Invariant:** nothing that was kept before there was encryption looks like this: it was JSON, or digits alone.
pub(crate) fn split(sealed: &str) -> Option<(&str, &str)> {
    let is_hex = |id: &str| id.len() == 8 && id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    sealed.split_once('.').filter(|(id, _)| is_hex(id))
}

/// What is authenticated beside the text. Names of tables and columns have no zero byte, so no two places read alike.
fn bound(Field { table, column }: Field, row: &[u8]) -> Vec<u8> {
    [table.as_bytes(), column.as_bytes(), row].join(&0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;
    use time::{Duration, macros::datetime};

    const NOW: OffsetDateTime = datetime!(2026-11-21 09:00 UTC);
    const PHONE: Field = Field { table: "residents", column: "phone" };
    const NAME: Field = Field { table: "residents", column: "name" };

    fn keys() -> (Keys, PathBuf, TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys.json");
        (Keys::open(&path).unwrap(), path, folder)
    }

    fn refused(path: &Path) -> String {
        format!("{:#}", Keys::open(path).unwrap_err())
    }

    #[test]
    fn what_is_sealed_comes_back_letter_for_letter() {
        let (keys, path, _folder) = keys();
        for text in ["", "13800138000", "王芳 “𠮷”\n\0"] {
            let sealed = keys.seal(PHONE, b"row", text);
            assert!(!sealed.contains("138") || text.is_empty());
            assert_eq!(keys.unseal(PHONE, b"row", &sealed).unwrap(), text);
            assert_eq!(
                Keys::open(&path).unwrap().unseal(PHONE, b"row", &sealed).unwrap(),
                text,
                "after a restart"
            );
        }
    }

    #[test]
    fn nobody_sees_that_two_people_said_the_same() {
        let (keys, ..) = keys();
        assert_ne!(keys.seal(PHONE, b"row", "13800138000"), keys.seal(PHONE, b"row", "13800138000"));
    }

    #[test]
    fn a_sealed_value_cannot_be_moved_changed_or_made_up() {
        let (keys, ..) = keys();
        let (other, ..) = self::keys();
        let sealed = keys.seal(PHONE, b"row", "13800138000");
        let fails = |keys: &Keys, field, row: &[u8], sealed: &str| {
            matches!(keys.unseal(field, row, sealed), Err(sqlx::Error::Decode(_)))
        };
        assert!(fails(&keys, PHONE, b"other row", &sealed));
        assert!(fails(&keys, NAME, b"row", &sealed));
        assert!(fails(&other, PHONE, b"row", &sealed));
        let (id, rest) = split(&sealed).unwrap();
        let turned = format!("{id}.{}", rest.chars().rev().collect::<String>());
        for forged in
            ["", "13800138000", "{\"a\":\"b.c\"}", &turned, &format!("{id}."), &format!("{id}.AAAA")]
        {
            assert!(fails(&keys, PHONE, b"row", forged), "{forged}");
        }
    }

    #[test]
    fn a_number_is_found_by_its_hash_and_by_that_of_no_other_kind() {
        let (keys, path, _folder) = keys();
        let hash = keys.index("phone", "13800138000");
        keys.rotate(NOW).unwrap();
        assert_eq!(
            Keys::open(&path).unwrap().index("phone", "13800138000"),
            hash,
            "rotating leaves it as it is"
        );
        assert_ne!(keys.index("certificate", "13800138000"), hash);
        assert_ne!(self::keys().0.index("phone", "13800138000"), hash);
    }

    #[test]
    fn a_serving_server_takes_up_a_new_key_at_once() {
        let (serving, path, _folder) = keys();
        let before = serving.seal(PHONE, b"row", "13800138000");
        let rotating = Keys::open(&path).unwrap();
        rotating.rotate(NOW).unwrap();
        let after = rotating.seal(PHONE, b"row", "13800138000");
        assert_eq!(serving.unseal(PHONE, b"row", &after).unwrap(), "13800138000");
        assert!(!before.starts_with(&serving.current_mark()));
        assert!(serving.seal(PHONE, b"row", "13800138000").starts_with(&rotating.current_mark()));
        assert_eq!(serving.unseal(PHONE, b"row", &before).unwrap(), "13800138000");
    }

    #[test]
    fn a_key_is_dropped_when_nobody_can_still_be_sealing_with_it() {
        let (keys, _path, _folder) = keys();
        let first = keys.seal(PHONE, b"row", "13800138000");
        assert_eq!(keys.rotate(NOW).unwrap(), 0);
        let second = keys.seal(PHONE, b"row", "13800138000");
        assert_eq!(keys.rotate(NOW + Duration::minutes(59)).unwrap(), 0, "somebody may be writing with it");
        assert!(keys.unseal(PHONE, b"row", &first).is_ok());
        assert_eq!(keys.rotate(NOW + Duration::minutes(60)).unwrap(), 1);
        assert!(keys.unseal(PHONE, b"row", &first).is_err());
        assert!(keys.unseal(PHONE, b"row", &second).is_ok());
    }

    #[test]
    fn plain_text_is_taken_until_it_was_sealed_once() {
        let (keys, path, _folder) = keys();
        assert!(keys.takes_plain_text());
        keys.take_no_plain_text().unwrap();
        assert!(!Keys::open(&path).unwrap().takes_plain_text());
    }

    #[test]
    fn a_log_that_prints_the_keys_shows_nothing_of_them() {
        let (keys, ..) = keys();
        assert_eq!(format!("{keys:?}"), "Keys(…)");
    }

    #[cfg(unix)]
    #[test]
    fn a_key_file_that_others_can_read_is_refused_in_words() {
        use std::{fs, os::unix::fs::PermissionsExt};
        let (keys, path, _folder) = keys();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        keys.rotate(NOW).unwrap();
        assert_eq!(mode(&path), 0o600, "after rotating, too");
        for open in [0o644, 0o640, 0o604] {
            fs::set_permissions(&path, fs::Permissions::from_mode(open)).unwrap();
            assert!(refused(&path).contains("chmod 600"), "{}", refused(&path));
        }
    }

    #[test]
    fn a_damaged_key_file_is_refused_without_printing_it() {
        let (_keys, path, _folder) = keys();
        let whole = std::fs::read_to_string(&path).unwrap();
        let secret = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo";
        let damages = [
            String::new(),
            whole.replace('}', ""),
            whole.replace("\"version\": 1", "\"version\": 2"),
            whole.replace("\"index\"", "\"other\""),
            whole.replace("\"current\": \"", "\"current\": \"x"),
            whole.replace("\"version\": 1", &format!("\"version\": \"{secret}\"")),
            whole.replace("\"index\": \"", &format!("\"index\": \"{secret}")),
        ];
        for damaged in damages {
            assert_ne!(damaged, whole);
            std::fs::write(&path, damaged).unwrap();
            let said = refused(&path);
            assert!(said.contains("is not a whole key file") && !said.contains(secret), "{said}");
        }
    }
}
