//! How often one address, and everybody together, may knock where one signs in or looks something up: generous, because
//! a whole service hall may share an address. How often one person is sent a code, or a phrase is guessed at, is counted
//! in the store.

use crate::clock::Clock;
use axum::{extract::ConnectInfo, http::Extensions};
use governor::{
    Quota, RateLimiter, clock,
    middleware::NoOpMiddleware,
    state::{InMemoryState, NotKeyed, keyed::DashMapStateStore},
};
use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    num::NonZeroU32,
    time::Duration,
};

/// Counts by address. Who stands behind a proxy was found out when the connection was taken (see
/// [`serve`](crate::serve)).
#[derive(Debug)]
pub struct Limiter {
    knocks: RateLimiter<IpAddr, DashMapStateStore<IpAddr>, Clock, NoOpMiddleware<Duration>>,
    all: RateLimiter<NotKeyed, InMemoryState, Clock, NoOpMiddleware<Duration>>,
}

/// At once; assumed.
const BURST: NonZeroU32 = NonZeroU32::new(300).expect("three hundred is not nothing");
/// In a second, after that; assumed.
const STEADY: NonZeroU32 = NonZeroU32::new(1).expect("one is not nothing");
/// By everybody at once; assumed: thirty busy halls.
const BURST_OF_ALL: NonZeroU32 = NonZeroU32::new(9_000).expect("nine thousand is not nothing");
/// By everybody in a second, after that; assumed. Guessing from many addresses gets no further than this.
const STEADY_OF_ALL: NonZeroU32 = NonZeroU32::new(100).expect("a hundred is not nothing");

/// Above this many addresses those that have been quiet are forgotten.
const REMEMBERED: usize = 10_000;

impl Limiter {
    /// One that has seen nobody, and is told the time by `clock`.
    pub(crate) fn new(clock: Clock) -> Self {
        let quota = Quota::per_second(STEADY).allow_burst(BURST);
        let all = Quota::per_second(STEADY_OF_ALL).allow_burst(BURST_OF_ALL);
        let all = RateLimiter::direct_with_clock(all, clock.clone());
        Self { knocks: RateLimiter::dashmap_with_clock(quota, clock), all }
    }

    /// Whether the address this request comes from may knock once more.
    pub fn allows(&self, request: &Extensions) -> bool {
        if self.knocks.len() > REMEMBERED {
            self.knocks.retain_recent();
        }
        let peer = request.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
        let household = household(peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)));
        // Whoever is stopped alone takes nobody else's place.
        self.knocks.check_key(&household).is_ok() && self.all.check().is_ok()
    }
}

impl clock::Clock for Clock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_secs(self.now().unix_timestamp().try_into().unwrap_or_default())
    }
}

/// What one subscriber holds: an IPv4 address, or an IPv6 network of 64 bits.
pub(crate) fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.into(),
        IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn from(address: &str) -> Extensions {
        let mut request = Extensions::new();
        request.insert(ConnectInfo(SocketAddr::new(address.parse().unwrap(), 4000)));
        request
    }

    #[test]
    fn a_busy_hall_gets_through_and_a_machine_is_stopped() {
        let limiter = Limiter::new(Clock::standing_at(datetime!(2026-11-21 09:00 UTC)));
        let hall = from("203.0.113.7");
        assert_eq!((0..400).filter(|_| limiter.allows(&hall)).count(), 300);
        assert!(limiter.allows(&from("203.0.113.8")), "a neighbour is not held responsible");
    }

    #[test]
    fn many_addresses_together_get_no_further_than_all_halls_do() {
        let limiter = Limiter::new(Clock::standing_at(datetime!(2026-11-21 09:00 UTC)));
        let knocks = (0..60_u8).flat_map(|number| vec![format!("198.51.100.{number}"); 200]);
        assert_eq!(knocks.filter(|address| limiter.allows(&from(address))).count(), 9_000);
        assert!(!limiter.allows(&from("203.0.113.9")));
    }

    #[test]
    fn moving_about_in_ones_own_network_does_not_help() {
        let limiter = Limiter::new(Clock::standing_at(datetime!(2026-11-21 09:00 UTC)));
        let allowed = (0..400).filter(|n| limiter.allows(&from(&format!("2001:db8:1:2::{n:x}")))).count();
        assert_eq!(allowed, 300);
        assert!(limiter.allows(&from("2001:db8:1:3::1")));
    }
}
