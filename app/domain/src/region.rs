//! What a place does in its own way: one file a region, named by its GB/T 2260 code.
//!
//! Every number a region may change stands here with where it comes from; a value nobody has written down is marked
//! `assumed`, so that a federation can see what it still has to confirm.

mod review;

pub use review::{Review, Standing};

use crate::definition::{self, Unreadable};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

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
    /// The city's federation (市残联).
    City,
}

impl Role {
    /// Every role, lowest first.
    pub const ALL: [Self; 4] = [Self::Commissioner, Self::Street, Self::District, Self::City];

    /// Its name on the command line, in the staff API and in a region's `offices`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Commissioner => "commissioner",
            Self::Street => "street",
            Self::District => "district",
            Self::City => "city",
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
    /// The services that are not to be had here, by slug.
    #[serde(default)]
    pub not_offered: Vec<String>,
    /// What it does differently, service by service.
    #[serde(default, rename = "rule")]
    pub rules: Vec<Rule>,
    /// Where one can go in person.
    #[serde(default)]
    pub halls: Vec<Hall>,
    /// When employers tell whom they employ: the years that were announced here.
    #[serde(default, rename = "review")]
    pub reviews: Vec<Review>,
    /// The places a person can name as theirs. Filled in by the catalogue, which alone knows all regions.
    #[serde(skip)]
    pub places: Vec<Place>,
    /// Whether nothing is known of the place itself, and the national defaults stand in.
    #[serde(skip)]
    pub is_default: bool,
}

/// A place one can name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// GB/T 2260 code.
    pub code: String,
    /// What it is called.
    pub name: Name,
}

/// What one service does differently here, from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The service, by slug.
    pub service: String,
    /// The day it takes effect.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "definition::day"))]
    pub from: Date,
    /// The document it comes from.
    pub source: String,
    /// Whether nobody has confirmed it for this region.
    #[serde(default)]
    pub assumed: bool,
    /// The service's values that differ: ages, amounts, windows.
    #[serde(default)]
    pub values: BTreeMap<String, i64>,
    /// The stages walked here, in this order; the service's others are not.
    pub stages: Option<Vec<String>>,
    /// What differs at one stage.
    #[serde(default)]
    pub stage: BTreeMap<String, StageRule>,
    /// Questions and documents that are not asked for here.
    #[serde(default)]
    pub without: Vec<String>,
}

/// What differs at one stage.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageRule {
    /// Who does it.
    pub role: Option<Role>,
    /// How many working days are promised.
    pub promised: Option<u16>,
    /// How many the law allows.
    pub statutory: Option<u16>,
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
    /// What is wrong and where, as the reader says it.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        definition::read(text)
    }

    /// The office that holds `role`, in the language `tag`.
    pub fn office(&self, role: Role, tag: &str) -> &str {
        self.offices.get(&role).unwrap_or(&self.name).in_language(tag)
    }

    /// The place called by this code.
    pub fn place(&self, code: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.code == code)
    }

    /// The hall called `id`.
    pub fn hall(&self, id: &str) -> Option<&Hall> {
        self.halls.iter().find(|hall| hall.id == id)
    }
}
