//! A service (服务事项) as data: what it asks, when it asks it, whom it is for, and through which stages a case then goes.
//!
//! `service.toml` in the service's folder is read into these types. Its words stand beside it, one Fluent file a
//! language, under keys made of the ids here: `question-<id>`, `question-<id>-<option>`, `stage-<id>`.

mod bundle;
mod check;
mod condition;
mod flaw;
mod kind;
pub mod media;
mod overlay;
mod question;
mod stage;

pub use bundle::Part;
pub(crate) use condition::renewal;
pub use condition::{Amount, Condition, Test, UNKNOWN};
pub use flaw::Flaw;
pub use kind::{Kind, PersonPart, Tense};
pub use media::{Medium, Recording, Recordings};
pub use question::{Origin, Question};
pub use stage::{At, Ending, Limit, Remedy, Stage};

use crate::definition;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One service.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its name in addresses and the name of its folder.
    pub slug: String,
    /// Which matter it belongs to, which decides its picture and its place on the first page.
    pub group: String,
    /// Its place among the services of its matter, the lowest first; those without one come last, by slug.
    #[serde(default = "last")]
    pub order: u16,
    /// What one needs at hand, by the last part of its word key, `need-<id>`.
    pub needs: Vec<String>,
    /// About how many minutes the questions take.
    pub minutes: u16,
    /// The question that says in which region the person is registered, where that decides who does a stage.
    pub registered: Option<String>,
    /// What can be watched and listened to on its page.
    #[serde(default)]
    pub media: Recordings,
    /// Whole numbers a region may change: ages, amounts, windows. Conditions and sentences name them.
    #[serde(default)]
    pub values: BTreeMap<String, i64>,
    /// Whom it is for. Advises, and never blocks.
    #[serde(default)]
    pub eligible: Vec<Rule>,
    /// What it asks, in order; one question a page.
    #[serde(default, rename = "question")]
    pub questions: Vec<Question>,
    /// What a case goes through, in order. A bundle has none of its own.
    #[serde(default, rename = "stage")]
    pub stages: Vec<Stage>,
    /// What to think of next, once it is finished.
    #[serde(default, rename = "follow")]
    pub follows: Vec<Follow>,
    /// In a bundle: the services it opens.
    #[serde(default, rename = "part")]
    pub parts: Vec<Part>,
}

/// One rule of whom a service is for, judged by the answers to “What can I get?”.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name in word keys, `eligible-<id>`.
    pub id: String,
    /// All that must hold.
    pub when: Vec<Condition>,
    /// The document it comes from, or `assumed`.
    pub source: String,
}

/// Another service that is worth a thought afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Follow {
    /// Its name in word keys, `follow-<id>`.
    pub id: String,
    /// The service, by slug.
    pub service: String,
    /// All that must hold for it to be mentioned.
    #[serde(default)]
    pub only_if: Vec<Condition>,
}

fn last() -> u16 {
    u16::MAX
}

/// What every service can count on, unless it or a region says otherwise. Assumed: correction days and the limit of
/// an appeal; ten working days to appeal after a decision are what provinces publish for assessments.
const USUAL: [(&str, i64); 4] =
    [("correction-days", 10), ("appeal-days", 10), ("appeal-limit", 20), ("renewal-opens-months", 12)];

impl Service {
    /// Reads a service's definition.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, Flaw> {
        let mut service: Self = definition::read(text).map_err(Flaw::Unreadable)?;
        for (name, value) in USUAL {
            service.values.entry(name.to_owned()).or_insert(value);
        }
        service.check()?;
        Ok(service)
    }

    /// Questions alone, without a case that comes of them: “What can I get?”.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn of_questions(text: &str) -> Result<Self, Flaw> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Questions {
            #[serde(default)]
            media: Recordings,
            question: Vec<Question>,
        }
        let Questions { media, question: questions } = definition::read(text).map_err(Flaw::Unreadable)?;
        let service = Self {
            slug: String::new(),
            group: String::new(),
            order: 0,
            needs: Vec::new(),
            minutes: 0,
            registered: None,
            media,
            values: BTreeMap::new(),
            eligible: Vec::new(),
            questions,
            stages: Vec::new(),
            follows: Vec::new(),
            parts: Vec::new(),
        };
        service.check_questions()?;
        Ok(service)
    }

    /// The question called `id`.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The stage called `id`.
    pub fn stage(&self, id: &str) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.id == id)
    }

    /// The value called `name`, such as a number of days; 0 for one that is not there or below.
    pub fn value(&self, name: &str) -> u16 {
        self.values.get(name).and_then(|value| u16::try_from(*value).ok()).unwrap_or_default()
    }

    /// Whether it opens several cases at once.
    pub fn is_bundle(&self) -> bool {
        !self.parts.is_empty()
    }

    /// How long it may take at most until the resident has what they applied for, in promised working days, for
    /// somebody who has to walk every stage. Stages in which the clock stands still come on top.
    pub fn promised_in_all(&self) -> u16 {
        let walked = self.stages.iter().filter(|stage| !stage.is_after_result && !stage.pauses);
        walked.map(|stage| stage.limit.promised).fold(0, u16::saturating_add)
    }
}
