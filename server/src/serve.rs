//! Connections: how many, how long they may dawdle, and how they end.
//!
//! Not `axum::serve`, because it sets no timer, and without one hyper never gives up on a request that does not arrive.

use anyhow::Result;
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
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{sleep, timeout},
};
use tower::ServiceExt;

/// How long the head of a request may take to arrive, and how long a connection may stay open without one.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many connections there may be at once; more wait at the door. Below the usual limit of open files.
const CONNECTIONS: usize = 900;
/// How long requests under way may take to finish when the server stops.
const FAREWELL: Duration = Duration::from_secs(20);

/// Serves until `stop` comes about, then finishes what is under way.
///
/// # Errors
/// None so far; a connection that cannot be taken is logged and the next one waited for.
pub async fn serve(listener: TcpListener, service: Router, stop: impl Future<Output = ()>) -> Result<()> {
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
                tokio::spawn(converse(stream, peer, service.clone(), farewell.watcher(), place));
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
    Ok(())
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
    stream: TcpStream,
    peer: SocketAddr,
    service: Router,
    watcher: Watcher,
    _place: OwnedSemaphorePermit,
) {
    // Pages are written in one go; waiting for more would only hold them back. Failing at it does no harm.
    stream.set_nodelay(true).ok();
    let service = service.map_request(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        request.map(Body::new)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
    if let Err(error) = watcher.watch(connection).await {
        tracing::debug!("a connection ended early: {error}");
    }
}
