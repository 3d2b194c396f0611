//! Recordings and their captions: those of the services, out of the program or a federation's own folder, and those by
//! which the gallery shows that the slot works.
//!
//! A browser fetches them piece by piece, and some play nothing they cannot fetch so. A name is only ever looked up among
//! the files that were there at the start, so no address leads anywhere else on the disk.

use crate::{
    app::App,
    error::{Error, Result},
};
use axum::{
    extract::{Path, Query, Request, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use std::{
    borrow::Cow,
    future::{Ready, ready},
    io::{self, Cursor, SeekFrom},
    path::PathBuf,
    pin::Pin,
    task::{Context, Poll},
    time::SystemTime,
};
use tantu_app::{
    catalog::{At, recording},
    components::media,
};
use tokio::io::{AsyncRead, AsyncSeek, ReadBuf};
use tower::ServiceExt;
use tower_http::services::fs::{Backend, File, Metadata, ServeDir, ServeFile};

/// The version a page asks for.
#[derive(Deserialize)]
pub struct Asked {
    v: Option<String>,
}

/// A recording of a service. In the version a page named it is kept for good; in any other it is asked for anew.
pub async fn take_recording(
    State(app): State<App>,
    Path((slug, name)): Path<(String, String)>,
    Query(Asked { v }): Query<Asked>,
    request: Request,
) -> Result<Response> {
    let held = app.catalog().held(&slug, &name).ok_or(Error::NotFound)?;
    let mut response = match &held.at {
        At::Disk(path) => played(ServeFile::new(path).oneshot(request).await),
        At::Program => in_program(recording(&slug, &name), request).await?,
    };
    let is_named = v.is_some_and(|version| version == held.version) && response.status().is_success();
    let keep = if is_named { "public, max-age=31536000, immutable" } else { "no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    Ok(response)
}

/// One of the gallery's.
pub async fn take_sample(Path(name): Path<String>, request: Request) -> Result<Response> {
    in_program(media::sample_file(&name).map(|file| file.data), request).await
}

async fn in_program(bytes: Option<Cow<'static, [u8]>>, request: Request) -> Result<Response> {
    let bytes = bytes.ok_or(Error::NotFound)?;
    let files = ServeDir::with_backend("", InProgram(bytes)).append_index_html_on_directories(false);
    Ok(played(files.oneshot(request).await))
}

fn played<Body>(served: Result<axum::http::Response<Body>, std::convert::Infallible>) -> Response
where
    axum::http::Response<Body>: IntoResponse,
{
    let Ok(response) = served;
    response.into_response()
}

/// One file out of the program, as if it lay on a disk, whatever its path there.
#[derive(Clone)]
struct InProgram(Cow<'static, [u8]>);

/// The same, opened.
struct Opened(Cursor<Cow<'static, [u8]>>);

/// How large it is; when it was written is nobody's business.
struct Size(u64);

impl Backend for InProgram {
    type File = Opened;
    type Metadata = Size;
    type OpenFuture = Ready<io::Result<Opened>>;
    type MetadataFuture = Ready<io::Result<Size>>;

    fn open(&self, _: PathBuf) -> Self::OpenFuture {
        ready(Ok(Opened(Cursor::new(self.0.clone()))))
    }

    fn metadata(&self, _: PathBuf) -> Self::MetadataFuture {
        ready(Ok(size(&self.0)))
    }
}

fn size(bytes: &[u8]) -> Size {
    Size(u64::try_from(bytes.len()).expect("a file has a size"))
}

impl File for Opened {
    type Metadata = Size;
    type MetadataFuture<'a> = Ready<io::Result<Size>>;

    fn metadata(&self) -> Self::MetadataFuture<'_> {
        ready(Ok(size(self.0.get_ref())))
    }
}

impl Metadata for Size {
    fn is_dir(&self) -> bool {
        false
    }

    fn modified(&self) -> io::Result<SystemTime> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn len(&self) -> u64 {
        self.0
    }
}

impl AsyncRead for Opened {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buffer)
    }
}

impl AsyncSeek for Opened {
    fn start_seek(mut self: Pin<&mut Self>, to: SeekFrom) -> io::Result<()> {
        Pin::new(&mut self.0).start_seek(to)
    }

    fn poll_complete(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<u64>> {
        Pin::new(&mut self.0).poll_complete(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{Router, body::Body, http::StatusCode, routing::get};

    async fn fetch(name: &str, range: Option<&str>) -> Response {
        let request = Request::get(format!("/gallery/media/{name}"));
        let request = match range {
            Some(range) => request.header(header::RANGE, range),
            None => request,
        };
        let router = Router::new().route("/gallery/media/{name}", get(take_sample));
        router.oneshot(request.body(Body::empty()).unwrap()).await.unwrap()
    }

    #[tokio::test]
    async fn a_phone_fetches_a_recording_piece_by_piece() {
        let whole = fetch("sign.webm", None).await;
        assert_eq!(
            (whole.status(), &whole.headers()[header::CONTENT_TYPE]),
            (StatusCode::OK, &HeaderValue::from_static("video/webm"))
        );
        assert_eq!(whole.headers()[header::ACCEPT_RANGES], "bytes");
        let whole = axum::body::to_bytes(whole.into_body(), usize::MAX).await.unwrap();

        let piece = fetch("sign.webm", Some("bytes=100-149")).await;
        assert_eq!(piece.status(), StatusCode::PARTIAL_CONTENT);
        assert_eq!(piece.headers()[header::CONTENT_RANGE], format!("bytes 100-149/{}", whole.len()));
        let piece = axum::body::to_bytes(piece.into_body(), usize::MAX).await.unwrap();
        assert_eq!(piece, whole[100..150]);

        let beyond = fetch("sign.webm", Some("bytes=99999999-")).await;
        assert_eq!(beyond.status(), StatusCode::RANGE_NOT_SATISFIABLE);
    }

    #[tokio::test]
    async fn captions_and_voices_are_what_they_say_they_are() {
        for (name, kind) in
            [("sign.zh-CN.vtt", "text/vtt"), ("sign.en.vtt", "text/vtt"), ("audio.mp3", "audio/mpeg")]
        {
            let kind_sent = fetch(name, None).await.headers()[header::CONTENT_TYPE].clone();
            assert!(kind_sent.to_str().unwrap().starts_with(kind), "{name}: {kind_sent:?}");
        }
    }

    #[tokio::test]
    async fn what_is_no_recording_is_not_found() {
        for name in ["none.webm", "..%2Fservices%2Ftea.toml", "%2Fetc%2Fpasswd"] {
            assert_eq!(fetch(name, None).await.status(), StatusCode::NOT_FOUND, "{name}");
        }
    }
}
