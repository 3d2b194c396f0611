//! How many connections each address has, so that one machine cannot take every place there is.

use crate::limiter::household;
use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// How many connections one address may have at once; assumed: ten browsers with six each.
const MOST: usize = 64;

/// Everyone who is connected, counted by address.
#[derive(Clone)]
pub(super) struct Guests {
    trusted_proxy: Option<IpAddr>,
    counts: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// A place that is taken until this is dropped.
pub(super) struct Place {
    household: IpAddr,
    guests: Guests,
}

impl Guests {
    /// Nobody yet. The proxy speaks for many, so it is not held to a number, and neither is this machine itself.
    pub(super) fn new(trusted_proxy: Option<IpAddr>) -> Self {
        Self { trusted_proxy: trusted_proxy.map(|proxy| proxy.to_canonical()), counts: Arc::default() }
    }

    /// A place for one more connection from `address`; `None` while it has as many as it may.
    pub(super) fn enter(&self, address: IpAddr) -> Option<Place> {
        let (address, household) = (address.to_canonical(), household(address));
        let speaks_for_many = address.is_loopback() || self.trusted_proxy == Some(address);
        let mut counts = self.counts();
        let count = counts.entry(household).or_default();
        if *count >= MOST && !speaks_for_many {
            return None;
        }
        *count += 1;
        Some(Place { household, guests: self.clone() })
    }

    /// A number is right whoever panicked while holding the lock.
    fn counts(&self) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut counts = self.guests.counts();
        if let Some(count) = counts.get_mut(&self.household) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.household);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(guests: &Guests, address: &str, wanted: usize) -> Vec<Place> {
        (0..wanted).filter_map(|_| guests.enter(address.parse().unwrap())).collect()
    }

    #[test]
    fn one_machine_leaves_room_for_others() {
        let guests = Guests::new(None);
        let taken = places(&guests, "203.0.113.7", 100);
        assert_eq!(taken.len(), MOST);
        assert_eq!(places(&guests, "203.0.113.8", 1).len(), 1);
        drop(taken);
        assert_eq!(places(&guests, "203.0.113.7", 1).len(), 1, "whoever left makes room");
        assert!(guests.counts().is_empty());
    }

    #[test]
    fn the_proxy_brings_as_many_as_it_has() {
        let guests = Guests::new(Some("10.0.0.2".parse().unwrap()));
        assert_eq!(places(&guests, "10.0.0.2", 100).len(), 100);
        assert_eq!(places(&guests, "::ffff:10.0.0.2", 100).len(), 100);
        assert_eq!(places(&guests, "127.0.0.1", 100).len(), 100);
    }
}
