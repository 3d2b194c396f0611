//! The stylesheet, scripts, icons and WebAssembly, out of the program itself: there is no folder to forget at a
//! deployment, and no page of one version that meets the files of another.
//!
//! `build.rs` names each file by a hash of its contents, so a browser keeps it for good, and compresses it once.

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::borrow::Cow;
use std::sync::LazyLock;
use tantu_app::page::Assets;

/// One file, ready to be served: most of them as the build script prepared them.
pub struct Asset {
    /// The name under which code and other files refer to it.
    pub name: &'static str,
    /// Where it is served: the name with a hash in it, or the one address a browser expects.
    pub address: Cow<'static, str>,
    /// What it is.
    pub content_type: &'static str,
    /// What stands in it.
    pub plain: Bytes,
    /// The same with brotli, for files that gain by it.
    pub brotli: Option<Bytes>,
}

/// The one file without a hash in its name: a browser looks here for a newer one.
pub const SERVICE_WORKER: &str = "/sw.js";

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| include!(concat!(env!("OUT_DIR"), "/assets.rs")));

/// Addresses of the files that pages refer to.
pub fn urls() -> &'static Assets {
    static URLS: LazyLock<Assets> = LazyLock::new(|| {
        let find =
            |name| ASSETS.iter().find(|asset| asset.name == name).map(|asset| asset.address.to_string());
        let address = |name| find(name).unwrap_or_else(|| panic!("the build script found no {name}"));
        Assets {
            style: address("style.css"),
            register: address("register.js"),
            islands: find("islands.js"),
            manifest: address("manifest.webmanifest"),
            icon: address("icon.svg"),
        }
    });
    &URLS
}

/// Where every file is.
pub fn addresses() -> impl Iterator<Item = &'static str> {
    ASSETS.iter().map(|asset| &*asset.address)
}

/// A route for every file, and none for anything else: an unknown name is the server's ordinary "not found".
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    ASSETS.iter().fold(Router::new(), |router, asset| {
        router.route(&asset.address, get(async |headers: HeaderMap| asset.answer(&headers)))
    })
}

impl Asset {
    /// The file, compressed for whoever reads that.
    pub fn answer(&self, request: &HeaderMap) -> Response {
        let is_named_by_hash = self.address != SERVICE_WORKER;
        let keep = if is_named_by_hash { "public, max-age=31536000, immutable" } else { "no-cache" };
        let headers = [
            (header::CONTENT_TYPE, self.content_type),
            (header::CACHE_CONTROL, keep),
            (header::VARY, "Accept-Encoding"),
        ];
        match self.brotli.clone().filter(|_| accepts_brotli(request)) {
            Some(bytes) => (headers, [(header::CONTENT_ENCODING, "br")], bytes).into_response(),
            None => (headers, self.plain.clone()).into_response(),
        }
    }
}

/// Whether the request's `Accept-Encoding` names brotli, and not with a weight of nothing.
fn accepts_brotli(request: &HeaderMap) -> bool {
    request
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|coding| coding.split_once(';').unwrap_or((coding, "q=1")))
        .any(|(name, weight)| {
            name.trim().eq_ignore_ascii_case("br")
                && weight.trim().strip_prefix("q=").and_then(|q| q.parse().ok()).is_some_and(|q: f32| q > 0.0)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use axum::http::{Request, Response, StatusCode};
    use tower::ServiceExt;

    async fn fetch(address: &str, accept_encoding: &str) -> Response<Body> {
        let request = Request::get(address).header(header::ACCEPT_ENCODING, accept_encoding);
        let request = request.body(Body::empty()).expect("the request is well formed");
        routes().oneshot(request).await.expect("a router never fails")
    }

    #[tokio::test]
    async fn every_file_is_served_with_its_type_and_may_be_kept_for_good() {
        for asset in ASSETS.iter() {
            let response = fetch(&asset.address, "gzip, br").await;
            let headers = response.headers();
            assert_eq!(response.status(), StatusCode::OK, "{}", asset.address);
            assert_eq!(headers[header::CONTENT_TYPE], asset.content_type);
            assert_eq!(headers[header::VARY], "Accept-Encoding");
            assert_eq!(
                headers.get(header::CONTENT_ENCODING).is_some(),
                asset.brotli.is_some(),
                "{}",
                asset.name
            );
            let keep = headers[header::CACHE_CONTROL].to_str().unwrap();
            assert!(keep.contains("immutable"), "{}", asset.address);
        }
    }

    #[tokio::test]
    async fn an_unknown_file_is_not_found() {
        for address in [
            "/assets/",
            "/assets/style.css",
            "/assets/style.00000000.css",
            "/assets/sw.js",
            "/assets/../sw.js",
        ] {
            assert_eq!(fetch(address, "br").await.status(), StatusCode::NOT_FOUND, "{address}");
        }
    }

    #[tokio::test]
    async fn a_browser_that_does_not_read_brotli_gets_the_plain_file() {
        for (accept_encoding, is_compressed) in [
            ("br", true),
            ("gzip, deflate, br, zstd", true),
            ("gzip;q=1.0, BR;q=0.8", true),
            ("br; q=0.5", true),
            ("br;q=0", false),
            ("br;q=0.000, gzip", false),
            ("gzip, deflate", false),
            ("identity", false),
            ("", false),
            ("brotli", false),
        ] {
            let response = fetch(&urls().style, accept_encoding).await;
            assert_eq!(
                response.headers().contains_key(header::CONTENT_ENCODING),
                is_compressed,
                "{accept_encoding}"
            );
        }
    }
}
