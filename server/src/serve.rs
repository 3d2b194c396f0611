//! Connections: how many, how long they may dawdle, and how they end.
//!
//! Not `axum::serve`, because it sets no timer, and without one hyper never gives up on a request that does not arrive.

mod client;
mod guests;

use axum::{Router, body::Body, extract::ConnectInfo, http::Request};
use client::client;
use guests::Guests;
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
    service::TowerToHyperService,
};
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream},
    signal,
    sync::Semaphore,
    time::{sleep, timeout},
};
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

/// How long the head of a request may take to arrive, how long a connection may stay open without one, and how long
/// somebody may read nothing of their answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many connections there may be at once; more wait at the door. Below the usual limit of open files.
const CONNECTIONS: usize = 900;
/// How long requests under way may take to finish when the server stops.
const FAREWELL: Duration = Duration::from_secs(20);

/// What is known of whoever comes to the door.
#[derive(Clone, Copy)]
struct Door {
    patience: Duration,
    trusted_proxy: Option<IpAddr>,
}

/// Serves until `stop` comes about, then finishes what is under way. A connection that cannot be taken is logged, and
/// the next one waited for. Requests of `trusted_proxy` come from whom it names.
pub async fn serve(
    listener: TcpListener,
    service: Router,
    trusted_proxy: Option<IpAddr>,
    stop: impl Future<Output = ()>,
) {
    serve_at(Door { patience: PATIENCE, trusted_proxy }, listener, service, stop).await;
}

async fn serve_at(door: Door, listener: TcpListener, service: Router, stop: impl Future<Output = ()>) {
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    let guests = Guests::new(door.trusted_proxy);
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
                let Some(guest) = guests.enter(peer.ip()) else {
                    tracing::debug!("an address has as many connections as it may");
                    continue;
                };
                let (service, watcher) = (service.clone(), farewell.watcher());
                tokio::spawn(async move {
                    converse(door, stream, peer, service, watcher).await;
                    drop((place, guest));
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
async fn converse(door: Door, stream: TcpStream, peer: SocketAddr, service: Router, watcher: Watcher) {
    // Pages are written in one go; waiting for more would only hold them back. Failing at it does no harm.
    stream.set_nodelay(true).ok();
    let service = service.map_request(move |mut request: Request<Incoming>| {
        let client = client(peer, request.headers(), door.trusted_proxy);
        request.extensions_mut().insert(ConnectInfo(client));
        request.map(Body::new)
    });
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(door.patience));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(door.patience)
        .serve_connection(TokioIo::new(Box::pin(stream)), TowerToHyperService::new(service));
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
        start_at(Door { patience: PATIENCE, trusted_proxy: None }, service).await
    }

    async fn start_at(door: Door, service: Router) -> (SocketAddr, oneshot::Sender<()>, JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, asked) = oneshot::channel();
        let serving =
            tokio::spawn(serve_at(door, listener, service, async { asked.await.unwrap_or_default() }));
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

    /// A server that soon gives up.
    const HASTY: Door = Door { patience: Duration::from_millis(50), trusted_proxy: None };

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
        let (address, _stop, _serving) = start_at(HASTY, Router::new()).await;
        for half_sent in ["", "GET / HTTP/1.1\r\nHost: tan"] {
            let stream = send(address, half_sent).await.unwrap();
            let answer = timeout(Duration::from_secs(5), read_all(stream)).await.unwrap();
            assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{answer}");
        }
    }

    #[tokio::test]
    async fn whoever_never_reads_their_answer_is_given_up() {
        let begun = Arc::new(Notify::new());
        let handler = {
            let begun = Arc::clone(&begun);
            async move || {
                begun.notify_one();
                vec![b'a'; 64 << 20]
            }
        };
        let (address, stop, serving) = start_at(HASTY, Router::new().route("/", get(handler))).await;
        let _unread = send(address, WHOLE).await.unwrap();
        begun.notified().await;
        stop.send(()).unwrap();
        timeout(FAREWELL / 2, serving).await.expect("nobody waits for them").unwrap();
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

    #[tokio::test]
    async fn a_handler_knows_who_stands_behind_the_proxy() {
        let handler = async |ConnectInfo(peer): ConnectInfo<SocketAddr>| peer.ip().to_string();
        let door = Door { trusted_proxy: Some("127.0.0.1".parse().unwrap()), ..HASTY };
        let (address, _stop, _serving) = start_at(door, Router::new().route("/", get(handler))).await;
        let request = WHOLE.replace("\r\n\r\n", "\r\nX-Forwarded-For: 198.51.100.1, 203.0.113.7\r\n\r\n");
        assert!(read_all(send(address, &request).await.unwrap()).await.ends_with("203.0.113.7"));
    }
}
