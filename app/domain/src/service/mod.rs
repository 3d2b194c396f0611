//! A service (服务事项) as data: what it asks, when it asks it, and through which stages a case then goes.
//!
//! `service.toml` in the service's folder is read into these types. Its words stand beside it, one Fluent file a
//! language, under keys made of the ids here: `question-<id>`, `question-<id>-<option>`, `stage-<id>`.

mod condition;
mod flaw;
mod question;
mod stage;

pub use condition::Condition;
pub use flaw::Flaw;
pub use question::{Kind, Question};
pub use stage::{Ending, Limit, Remedy, Stage};

use serde::Deserialize;

/// One service.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its name in addresses and the name of its folder.
    pub slug: String,
    /// Which matter it belongs to, which decides its picture.
    pub group: String,
    /// What one needs at hand, by the last part of its word key, `need-<id>`.
    pub needs: Vec<String>,
    /// About how many minutes the questions take.
    pub minutes: u16,
    /// What it asks, in order; one question a page.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
    /// What a case goes through, in order.
    #[serde(rename = "stage")]
    pub stages: Vec<Stage>,
}

impl Service {
    /// Reads a service's definition.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(toml: &str) -> Result<Self, Flaw> {
        let service: Self = toml::from_str(toml).map_err(Flaw::Unreadable)?;
        flaw::check(&service)?;
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
}
