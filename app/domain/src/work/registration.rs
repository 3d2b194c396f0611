//! The register of those who look for work (求职登记): which answers stand in it, and how it stands.
//!
//! It begins when the service `job-registration` is sent, and is its person's from then on: changed, paused and ended
//! as they like, without an office.

use super::APPLYING;
use crate::case::Event;
use serde::{Deserialize, Serialize};

/// The service by which one registers.
pub const REGISTERING: &str = "job-registration";

/// The questions whose answers stand in the register, in the order asked. Whoever they are and how they are reached
/// stays with the case: to find work for somebody, nobody needs it.
pub const IN_REGISTER: [&str; 8] = ["wish", "place", "hours", "pay", "skills", "statement", "help", "share"];

/// How a registration stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegistrationState {
    /// They are looking for work.
    Active,
    /// Not at present. Everything stays as it is.
    Paused,
    /// Not any more. Nothing of what they told is left.
    Ended,
}

/// What happens to a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegistrationEvent {
    /// They registered, for the first time or again.
    Registered,
    /// They changed something.
    Changed,
    /// They are not looking at present.
    Paused,
    /// They are looking again.
    Resumed,
    /// They are not looking any more.
    Ended,
}

impl RegistrationState {
    /// Each.
    pub const ALL: [Self; 3] = [Self::Active, Self::Paused, Self::Ended];

    /// Its name in word keys and in the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Ended => "ended",
        }
    }

    /// The one called so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// What happens when it is to stand as `next`; `None` where it stands so already, or has ended: whoever looks again
    /// registers again.
    pub fn becomes(self, next: Self) -> Option<RegistrationEvent> {
        match (self, next) {
            (Self::Active, Self::Paused) => Some(RegistrationEvent::Paused),
            (Self::Paused, Self::Active) => Some(RegistrationEvent::Resumed),
            (Self::Active | Self::Paused, Self::Ended) => Some(RegistrationEvent::Ended),
            _ => None,
        }
    }

    /// How the register of a person stands after something happened to a case of theirs, if that touches it. A refusal
    /// may still be appealed against, so it loses nothing; nor does whoever begins to work and may come back.
    pub fn after(service: &str, event: &Event) -> Option<Self> {
        match (service, event) {
            (REGISTERING, Event::Withdrawn) => Some(Self::Ended),
            (REGISTERING, Event::Refused { .. }) => Some(Self::Paused),
            (APPLYING, Event::Started { .. }) => Some(Self::Paused),
            (REGISTERING, Event::AppealDecided { is_granted: true, .. }) => Some(Self::Active),
            _ => None,
        }
    }
}

impl RegistrationEvent {
    /// Each.
    pub const ALL: [Self; 5] = [Self::Registered, Self::Changed, Self::Paused, Self::Resumed, Self::Ended];

    /// Its name in word keys and in the staff API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Changed => "changed",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Ended => "ended",
        }
    }

    /// The one called so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|event| event.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use RegistrationState::{Active, Ended, Paused};
    use time::macros::date;

    #[test]
    fn one_pauses_goes_on_and_ends_and_whoever_has_ended_registers_again() {
        let allowed: Vec<_> = RegistrationState::ALL
            .into_iter()
            .flat_map(|from| RegistrationState::ALL.map(|to| (from, to)))
            .filter(|(from, to)| from.becomes(*to).is_some())
            .collect();
        assert_eq!(allowed, [(Active, Paused), (Active, Ended), (Paused, Active), (Paused, Ended)]);
    }

    #[test]
    fn whoever_takes_their_registration_back_is_not_looked_for_any_more() {
        assert_eq!(RegistrationState::after(REGISTERING, &Event::Withdrawn), Some(Ended));
        assert_eq!(RegistrationState::after("device-fitting", &Event::Withdrawn), None);
        let started = Event::Started { on: date!(2026 - 12 - 01) };
        assert_eq!(RegistrationState::after(APPLYING, &started), Some(Paused));
        let refused = Event::Refused { reason: "未满 16 岁".to_owned() };
        assert_eq!(RegistrationState::after(REGISTERING, &refused), Some(Paused));
        let granted = Event::AppealDecided { is_granted: true, reason: String::new() };
        assert_eq!(RegistrationState::after(REGISTERING, &granted), Some(Active));
    }

    #[test]
    fn each_is_found_by_its_name() {
        assert!(RegistrationState::ALL.iter().all(|it| RegistrationState::from_name(it.name()) == Some(*it)));
        assert!(RegistrationEvent::ALL.iter().all(|it| RegistrationEvent::from_name(it.name()) == Some(*it)));
    }
}
