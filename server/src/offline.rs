//! What the service worker runs on: its script, and the definitions of everything there is to apply for.
//!
//! Both are made when the server starts, because a federation lays its own definitions over ours. The script names the
//! definitions, and its version covers them and every other file: whatever changes, browsers see a new script.

use crate::assets::{self, Asset, SERVICE_WORKER};
use anyhow::{Context, Result};
use axum::body::Bytes;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// The script, as the build left it: what only a server knows still stands there in braces.
const SCRIPT: &str = include_str!(concat!(env!("OUT_DIR"), "/sw.js"));

/// A start should not wait for the last bytes to be saved: the highest quality takes seconds, and this tens of milliseconds.
const QUALITY: i32 = 5;

/// The two files, ready to be served.
pub struct Offline {
    /// The definitions, at an address that changes with them.
    pub definitions: Asset,
    /// The script.
    pub service_worker: Asset,
}

impl Offline {
    /// Makes both out of the definitions, as JSON.
    ///
    /// # Errors
    /// None that anybody has seen: compressing happens in memory.
    pub fn new(definitions: String) -> Result<Self> {
        let definitions = Asset {
            name: "definitions.json",
            address: Cow::Owned(format!("/definitions.{}.json", hash(definitions.as_bytes()))),
            content_type: "application/json",
            brotli: Some(compress(definitions.as_bytes())?),
            plain: Bytes::from(definitions),
        };
        let script = script(&definitions.address)?;
        let service_worker = Asset {
            name: "sw.js",
            address: Cow::Borrowed(SERVICE_WORKER),
            content_type: "text/javascript; charset=utf-8",
            brotli: Some(compress(script.as_bytes())?),
            plain: Bytes::from(script),
        };
        Ok(Self { definitions, service_worker })
    }
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

fn compress(bytes: &[u8]) -> Result<Bytes> {
    let params =
        brotli::enc::BrotliEncoderParams { quality: QUALITY, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &params)?;
    Ok(Bytes::from(compressed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderMap, HeaderValue, header};

    fn script_of(definitions: &str) -> String {
        let script = Offline::new(definitions.to_owned()).unwrap().service_worker.plain;
        String::from_utf8(script.to_vec()).unwrap()
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
        assert!(script.contains(&*Offline::new("{}".to_owned()).unwrap().definitions.address));
        assert!(!script.contains("{{"));
    }

    #[test]
    fn definitions_are_kept_for_good_and_the_service_worker_is_asked_for_anew() {
        let Offline { definitions, service_worker } = Offline::new("{}".to_owned()).unwrap();
        let browser = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static("br"))]);
        for (file, keep) in
            [(definitions, "public, max-age=31536000, immutable"), (service_worker, "no-cache")]
        {
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
