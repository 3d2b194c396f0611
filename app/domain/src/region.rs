//! What a place does in its own way: one file a region, named by its GB/T 2260 code.
//!
//! Every number a region may change stands here with where it comes from; a value nobody has written down is marked
//! `assumed`, so that a federation can see what it still has to confirm.

use crate::service::{Limit, Service, Stage};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A name in each language, by BCP 47 tag. Proper names only; sentences live in Fluent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Name(BTreeMap<String, String>);

impl Name {
    /// The name in the language `tag`, or else in whichever language there is.
    pub fn in_language(&self, tag: &str) -> &str {
        self.0.get(tag).or_else(|| self.0.values().next_back()).map_or("", String::as_str)
    }
}

/// Who does a stage. A higher office may always act for a lower one, so the order matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The community's disability commissioner (残疾人专职委员).
    Commissioner,
    /// The street or town office (街道、镇).
    Street,
    /// The district or county federation (区残联).
    District,
}

impl Role {
    /// Every role, lowest first.
    pub const ALL: [Self; 3] = [Self::Commissioner, Self::Street, Self::District];

    /// Its name on the command line, in the staff API and in a region's `offices`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Commissioner => "commissioner",
            Self::Street => "street",
            Self::District => "district",
        }
    }

    /// The role called by this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// A region's own way of working.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// GB/T 2260 code, six digits.
    pub code: String,
    /// The place.
    pub name: Name,
    /// Whom to phone.
    pub phone: String,
    /// The office that holds each role.
    pub offices: BTreeMap<Role, Name>,
    /// When a certificate may be renewed.
    pub renewal: RenewalRule,
    /// Limits that differ from the service's own, by service and stage.
    #[serde(default)]
    pub limits: BTreeMap<String, BTreeMap<String, Limit>>,
    /// Where one can go in person.
    #[serde(default)]
    pub halls: Vec<Hall>,
}

/// The region's renewal window.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RenewalRule {
    /// Months before the certificate's last day.
    pub opens_months_before: u16,
    /// The document it comes from.
    pub source: String,
    /// Whether nobody has confirmed it for this region.
    #[serde(default)]
    pub assumed: bool,
}

/// A service hall (办事大厅).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hall {
    /// What forms send; stays the same when the hall is renamed.
    pub id: String,
    /// What people call it.
    pub name: Name,
}

impl Region {
    /// Reads a region's file.
    ///
    /// # Errors
    /// What is wrong and where, as the TOML reader says it.
    pub fn parse(toml: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(toml)
    }

    /// How long a stage may take here.
    pub fn limit(&self, service: &Service, stage: &Stage) -> Limit {
        let own = self.limits.get(&service.slug).and_then(|stages| stages.get(&stage.id));
        own.copied().unwrap_or(stage.limit)
    }

    /// How long it may take here until the resident has what they applied for, in promised working days.
    pub fn promised_in_all(&self, service: &Service) -> u16 {
        self.promised_from(service, service.stages.iter())
    }

    /// The same, for the stages that are left.
    pub(crate) fn promised_from<'a>(&self, service: &Service, left: impl Iterator<Item = &'a Stage>) -> u16 {
        left.filter(|stage| !stage.is_after_result).map(|stage| self.limit(service, stage).promised).sum()
    }

    /// The office that holds `role`, in the language `tag`.
    pub fn office(&self, role: Role, tag: &str) -> &str {
        self.offices.get(&role).unwrap_or(&self.name).in_language(tag)
    }

    /// The hall called `id`.
    pub fn hall(&self, id: &str) -> Option<&Hall> {
        self.halls.iter().find(|hall| hall.id == id)
    }
}
