//! Which address a request comes from, so that whoever knocks too often is held up and nobody else.

use axum::http::HeaderMap;
use std::net::{IpAddr, SocketAddr};

/// The peer's address, or, where the peer is the proxy we trust, the one it names in `X-Forwarded-For`.
///
/// A proxy writes whom it heard from at the end; what stands before that, and whatever any other peer says, anyone can
/// have made up.
pub(super) fn client(peer: SocketAddr, headers: &HeaderMap, trusted_proxy: Option<IpAddr>) -> SocketAddr {
    let is_proxy = trusted_proxy.is_some_and(|proxy| proxy.to_canonical() == peer.ip().to_canonical());
    let named = is_proxy.then(|| last_hop(headers)).flatten();
    named.map_or(peer, |address| SocketAddr::new(address, peer.port()))
}

fn last_hop(headers: &HeaderMap) -> Option<IpAddr> {
    let hops = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    let hop = hops.rsplit(',').next()?.trim();
    hop.parse().ok().or_else(|| hop.parse().ok().map(|with_port: SocketAddr| with_port.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    const PROXY: &str = "10.0.0.2";

    fn check(peer: &str, trusted_proxy: Option<&str>, hops: &[&'static str], expected: &str) {
        let hops = hops.iter().map(|hops| HeaderValue::from_static(hops));
        let headers = hops.fold(HeaderMap::new(), |mut headers, hops| {
            headers.append("x-forwarded-for", hops);
            headers
        });
        let peer = SocketAddr::new(peer.parse().unwrap(), 4000);
        let client = client(peer, &headers, trusted_proxy.map(|proxy| proxy.parse().unwrap()));
        assert_eq!(client.ip().to_string(), expected, "{headers:?}");
    }

    #[test]
    fn people_behind_the_proxy_are_told_apart() {
        check(PROXY, Some(PROXY), &["203.0.113.7"], "203.0.113.7");
        check(PROXY, Some(PROXY), &["203.0.113.7:5000"], "203.0.113.7");
        check(PROXY, Some(PROXY), &["2001:db8::7"], "2001:db8::7");
        check("::ffff:10.0.0.2", Some(PROXY), &["203.0.113.7"], "203.0.113.7");
    }

    #[test]
    fn nobody_makes_up_an_address_of_their_own() {
        check(PROXY, Some(PROXY), &["198.51.100.1, 203.0.113.7"], "203.0.113.7");
        check(PROXY, Some(PROXY), &["198.51.100.1", "203.0.113.7"], "203.0.113.7");
        check("203.0.113.7", Some(PROXY), &["198.51.100.1"], "203.0.113.7");
        check("203.0.113.7", None, &["198.51.100.1"], "203.0.113.7");
    }

    #[test]
    fn a_proxy_that_names_nobody_answers_for_itself() {
        for hops in [&[][..], &[""], &["unknown"], &["203.0.113.7, "]] {
            check(PROXY, Some(PROXY), hops, PROXY);
        }
    }
}
