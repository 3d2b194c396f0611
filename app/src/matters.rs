//! The matters services belong to: a certificate, a device, a home. So many services would drown the first page.

use crate::{catalog::Offers, components::Pictogram, locale::Locale, t};

/// A matter, as a service's `group` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matter {
    /// Several things at once.
    Together,
    /// The certificate.
    Certificate,
    /// Subsidies and relief.
    Money,
    /// Assistive devices.
    Device,
    /// The home.
    Home,
    /// Children.
    Child,
    /// Work.
    Work,
    /// Whatever a federation adds that is none of these.
    Other,
}

impl Matter {
    /// Every matter, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Together,
        Self::Certificate,
        Self::Money,
        Self::Device,
        Self::Home,
        Self::Child,
        Self::Work,
        Self::Other,
    ];

    /// The one called so.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|matter| matter.name() == name)
    }

    /// Its name in definitions and in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Together => "together",
            Self::Certificate => "certificate",
            Self::Money => "money",
            Self::Device => "device",
            Self::Home => "home",
            Self::Child => "child",
            Self::Work => "work",
            Self::Other => "other",
        }
    }

    /// The matter a group belongs to.
    pub fn of(group: &str) -> Self {
        Self::ALL.into_iter().find(|matter| matter.name() == group).unwrap_or(Self::Other)
    }

    /// What it is called, and one sentence about it.
    pub fn in_words(self, locale: Locale) -> (String, String) {
        match self {
            Self::Together => (t!(locale, "matter-together"), t!(locale, "matter-together", "text")),
            Self::Certificate => (t!(locale, "matter-certificate"), t!(locale, "matter-certificate", "text")),
            Self::Money => (t!(locale, "matter-money"), t!(locale, "matter-money", "text")),
            Self::Device => (t!(locale, "matter-device"), t!(locale, "matter-device", "text")),
            Self::Home => (t!(locale, "matter-home"), t!(locale, "matter-home", "text")),
            Self::Child => (t!(locale, "matter-child"), t!(locale, "matter-child", "text")),
            Self::Work => (t!(locale, "matter-work"), t!(locale, "matter-work", "text")),
            Self::Other => (t!(locale, "matter-other"), t!(locale, "matter-other", "text")),
        }
    }

    /// Its picture.
    pub fn picture(self) -> Pictogram {
        match self {
            Self::Together | Self::Other => Pictogram::Hall,
            Self::Certificate => Pictogram::Card,
            Self::Money => Pictogram::Money,
            Self::Device => Pictogram::Device,
            Self::Home => Pictogram::Home,
            Self::Child => Pictogram::Person,
            Self::Work => Pictogram::Work,
        }
    }

    /// Whether there is anything to apply for.
    pub fn is_on_offer(self, offers: Offers<'_>) -> bool {
        offers.services().any(|entry| Self::of(&entry.service.group) == self)
    }
}
