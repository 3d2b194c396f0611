//! What the service worker runs on: its script, and the definitions of everything there is to apply for.
//!
//! Both are made when the server starts, because a federation lays its own definitions over ours. The script names the
//! definitions, and its version covers them and every other file: whatever changes, browsers see a new script.

use crate::assets::{self, Asset, SERVICE_WORKER};
use anyhow::{Context, Result};
use axum::body::Bytes;
use sha2::{Digest, Sha256};
use std::{borrow::Cow, sync::LazyLock};

/// The script, as the build left it: what only a server knows still stands there in braces.
const SCRIPT: &str = include_str!(concat!(env!("OUT_DIR"), "/sw.js"));

/// Whoever comes first should not wait for the last bytes to be saved: the highest quality takes seconds, and this tens
/// of milliseconds.
const QUALITY: i32 = 5;

/// The two files. Each is compressed when the first browser asks for it: a server that only answers programs never is.
pub struct Offline {
    /// Where the definitions are, an address that changes with them.
    pub address: String,
    definitions: Prepared,
    service_worker: Prepared,
}

/// A file, ready to be served once somebody has asked for it.
type Prepared = LazyLock<Asset, Box<dyn FnOnce() -> Asset + Send>>;

impl Offline {
    /// Makes both out of the definitions, as JSON.
    ///
    /// # Errors
    /// None that anybody has seen: the script is made in memory.
    pub fn new(definitions: String) -> Result<Self> {
        let address = format!("/definitions.{}.json", hash(definitions.as_bytes()));
        let script = script(&address)?;
        let at = Cow::Owned(address.clone());
        Ok(Self {
            address,
            definitions: prepare("definitions.json", at, "application/json", definitions),
            service_worker: prepare(
                "sw.js",
                Cow::Borrowed(SERVICE_WORKER),
                "text/javascript; charset=utf-8",
                script,
            ),
        })
    }

    /// The definitions.
    pub fn definitions(&self) -> &Asset {
        &self.definitions
    }

    /// The script.
    pub fn service_worker(&self) -> &Asset {
        &self.service_worker
    }
}

fn prepare(
    name: &'static str,
    address: Cow<'static, str>,
    content_type: &'static str,
    text: String,
) -> Prepared {
    LazyLock::new(Box::new(move || {
        let brotli = Some(compress(text.as_bytes()));
        Asset { name, address, content_type, brotli, plain: Bytes::from(text) }
    }))
}

/// The script without braces. Its version is a hash of all the rest of it, and so of every address it names.
fn script(definitions: &str) -> Result<String> {
    let files = serde_json::to_string(assets::urls()).context("addresses fit into JSON")?;
    let script = SCRIPT.replace("{{definitions}}", definitions).replace("{{files}}", &files);
    Ok(script.replace("{{version}}", &hash(script.as_bytes())))
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

fn compress(bytes: &[u8]) -> Bytes {
    let params =
        brotli::enc::BrotliEncoderParams { quality: QUALITY, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &params).expect("compressing happens in memory");
    Bytes::from(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderMap, HeaderValue, header};

    fn script_of(definitions: &str) -> String {
        let script = Offline::new(definitions.to_owned()).unwrap().service_worker().plain.to_vec();
        String::from_utf8(script).unwrap()
    }

    fn version(script: &str) -> &str {
        let (_, rest) = script.split_once("\"tantu-").expect("the version is the name of what is kept");
        rest.split('"').next().unwrap()
    }

    #[test]
    fn the_service_worker_knows_every_file_and_no_braces_are_left() {
        let script = script_of("{}");
        for address in assets::addresses() {
            assert!(script.contains(address), "{address}");
        }
        assert!(script.contains(&Offline::new("{}".to_owned()).unwrap().address));
        assert!(!script.contains("{{"));
    }

    #[test]
    fn definitions_are_kept_for_good_and_the_service_worker_is_asked_for_anew() {
        let offline = Offline::new("{}".to_owned()).unwrap();
        let browser = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static("br"))]);
        for (file, keep) in [
            (offline.definitions(), "public, max-age=31536000, immutable"),
            (offline.service_worker(), "no-cache"),
        ] {
            let answer = file.answer(&browser);
            assert_eq!(answer.headers()[header::CACHE_CONTROL], keep, "{}", file.name);
            assert_eq!(answer.headers()[header::CONTENT_ENCODING], "br", "{}", file.name);
        }
    }

    #[test]
    fn another_definition_is_another_version() {
        let (one, other) = (script_of("{}"), script_of("{\"services\":{}}"));
        assert_eq!(version(&one).len(), 8);
        assert_ne!(version(&one), version(&other));
        assert_eq!(one, script_of("{}"));
    }
}
