//! Connections: how many, how long they may dawdle, and how they end.
//!
//! Not `axum::serve`, because it sets no timer, and without one hyper never gives up on a request that does not arrive.

use axum::{Router, body::Body, extract::ConnectInfo, http::Request};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
    service::TowerToHyperService,
};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    signal,
    sync::Semaphore,
    time::{sleep, timeout},
};
use tower::ServiceExt;

/// How long the head of a request may take to arrive, and how long a connection may stay open without one.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many connections there may be at once; more wait at the door. Below the usual limit of open files.
const CONNECTIONS: usize = 900;
/// How long requests under way may take to finish when the server stops.
const FAREWELL: Duration = Duration::from_secs(20);

/// Serves until `stop` comes about, then finishes what is under way. A connection that cannot be taken is logged, and
/// the next one waited for.
pub async fn serve(listener: TcpListener, service: Router, stop: impl Future<Output = ()>) {
    serve_with(PATIENCE, listener, service, stop).await;
}

async fn serve_with(
    patience: Duration,
    listener: TcpListener,
    service: Router,
    stop: impl Future<Output = ()>,
) {
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    let farewell = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let next = async {
            let place = Arc::clone(&room).acquire_owned().await.expect("nobody closes the semaphore");
            (place, listener.accept().await)
        };
        let (place, arrived) = tokio::select! {
            next = next => next,
            () = &mut stop => break,
        };
        match arrived {
            Ok((stream, peer)) => {
                let (service, watcher) = (service.clone(), farewell.watcher());
                tokio::spawn(async move {
                    converse(patience, stream, peer, service, watcher).await;
                    drop(place);
                });
            }
            Err(error) => {
                tracing::warn!("could not take a connection: {error}");
                sleep(Duration::from_millis(100)).await;
            }
        }
    }
    drop(listener);
    tracing::info!("stopping");
    if timeout(FAREWELL, farewell.shutdown()).await.is_err() {
        tracing::warn!("stopped with requests still under way");
    }
}

/// Comes about when whoever started the server asks it to stop.
pub async fn asked_to_stop() {
    let interrupt = async { signal::ctrl_c().await.expect("the system lets a process hear of Ctrl-C") };
    #[cfg(unix)]
    let terminate = async {
        let kind = signal::unix::SignalKind::terminate();
        signal::unix::signal(kind).expect("the system lets a process hear of SIGTERM").recv().await;
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}

/// One connection, from its first request to its last.
async fn converse(
    patience: Duration,
    stream: TcpStream,
    peer: SocketAddr,
    service: Router,
    watcher: Watcher,
) {
    // Pages are written in one go; waiting for more would only hold them back. Failing at it does no harm.
    stream.set_nodelay(true).ok();
    let service = service.map_request(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        request.map(Body::new)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
    if let Err(error) = watcher.watch(connection).await {
        tracing::debug!("a connection ended early: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use std::io::Result;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        sync::{Notify, oneshot},
        task::JoinHandle,
    };

    /// A server, and what stops it.
    async fn start(service: Router) -> (SocketAddr, oneshot::Sender<()>, JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, asked) = oneshot::channel();
        let serving = tokio::spawn(serve(listener, service, async { asked.await.unwrap_or_default() }));
        (address, stop, serving)
    }

    async fn send(address: SocketAddr, text: &str) -> Result<TcpStream> {
        let mut stream = TcpStream::connect(address).await?;
        stream.write_all(text.as_bytes()).await?;
        Ok(stream)
    }

    async fn read_all(mut stream: TcpStream) -> String {
        let mut text = String::new();
        stream.read_to_string(&mut text).await.unwrap();
        text
    }

    const WHOLE: &str = "GET / HTTP/1.1\r\nHost: tantu\r\nConnection: close\r\n\r\n";

    #[tokio::test]
    async fn three_hundred_half_sent_requests_do_not_stop_a_normal_one() {
        let (address, _stop, _serving) = start(Router::new().route("/", get(async || "hello"))).await;
        let mut half_sent = Vec::new();
        for _ in 0..300 {
            half_sent.push(send(address, "GET / HTTP/1.1\r\nHost: tan").await.unwrap());
        }
        let answer =
            timeout(Duration::from_secs(5), async { read_all(send(address, WHOLE).await.unwrap()).await });
        assert!(answer.await.unwrap().ends_with("hello"));
        assert_eq!(half_sent.len(), 300);
    }

    #[tokio::test]
    async fn a_request_that_never_arrives_is_given_up() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(serve_with(Duration::from_millis(50), listener, Router::new(), std::future::pending()));
        for half_sent in ["", "GET / HTTP/1.1\r\nHost: tan"] {
            let stream = send(address, half_sent).await.unwrap();
            let answer = timeout(Duration::from_secs(5), read_all(stream)).await.unwrap();
            assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{answer}");
        }
    }

    #[tokio::test]
    async fn a_request_under_way_is_finished_before_the_server_stops() {
        let (begun, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let handler = {
            let (begun, go_on) = (Arc::clone(&begun), Arc::clone(&go_on));
            async move || {
                begun.notify_one();
                go_on.notified().await;
                "finished"
            }
        };
        let (address, stop, serving) = start(Router::new().route("/", get(handler))).await;
        let stream = send(address, WHOLE).await.unwrap();
        begun.notified().await;
        stop.send(()).unwrap();
        go_on.notify_one();
        assert!(read_all(stream).await.ends_with("finished"));
        serving.await.unwrap();
    }

    #[tokio::test]
    async fn a_handler_knows_which_address_knocks() {
        let handler = async |ConnectInfo(peer): ConnectInfo<SocketAddr>| peer.ip().to_string();
        let (address, _stop, _serving) = start(Router::new().route("/", get(handler))).await;
        assert!(read_all(send(address, WHOLE).await.unwrap()).await.ends_with("127.0.0.1"));
    }
}
