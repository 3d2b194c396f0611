//! Examples of people going through a service, as they stand in its folder: what each answers, page by page, and how it
//! ends. Tests walk them, so that whoever changes a service or a region sees who gets stuck.

use super::{Entry, Fault, Source, Sources};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use tantu_domain::{
    answer::{Entries, Typed, TypedAnswers},
    definition,
    service::{Kind, Question},
};

/// Somebody's way through a service.
#[derive(Clone, Debug)]
pub struct Example {
    /// The name of its file, without the ending.
    pub name: String,
    /// Who it is: the first line of the file.
    pub who: String,
    /// What they type, by question.
    pub answers: TypedAnswers,
    /// The stage at which it is decided against them, if it is walked here; else every stage is ended well.
    pub refuse_at: Option<String>,
    /// What it names and the service does not have here. A region may leave questions out.
    pub strays: Vec<String>,
}

/// The folder they stand in.
const FOLDER: &str = "examples/";
/// What an example says to mean the first hall of whichever region it is walked in.
const FIRST_HALL: &str = "first";

impl Sources {
    /// The examples of a service, by the names of their files.
    pub fn examples(&self, slug: &str) -> impl Iterator<Item = (&str, &Source)> {
        let files = self.services.get(slug).into_iter().flatten();
        files.filter(|(name, _)| Example::is_one(name)).map(|(name, source)| (name.as_str(), source))
    }
}

impl Example {
    /// Whether the file called so in a service's folder is an example.
    pub(super) fn is_one(name: &str) -> bool {
        name.starts_with(FOLDER)
    }

    /// Every example of a service that is part of the program, as it is typed into `entry`.
    #[cfg(feature = "built-in")]
    pub fn all_of(entry: &Entry) -> Vec<Self> {
        let sources = Sources::built_in();
        let examples = sources.examples(&entry.service.slug);
        let read =
            |(name, source)| Self::parse(name, source, entry).expect("the linter has read every example");
        examples.map(read).collect()
    }

    /// Reads the file `name` as it is typed into `entry`, which is the service in a region.
    ///
    /// # Errors
    /// What cannot be read, and on which line.
    pub fn parse(name: &str, source: &Source, entry: &Entry) -> Result<Self, Fault> {
        let File { answers: written, end: End { refuse_at } } =
            definition::read(&source.text).map_err(|wrong| Fault::weak(source, wrong.line, wrong))?;
        let (mut answers, mut strays) = (TypedAnswers::new(), Vec::new());
        for (id, value) in written {
            match entry.service.question(&id) {
                Some(question) => drop(answers.insert(id, typed(question, &value, entry))),
                None => strays.push(id),
            }
        }
        // Whoever leaves out what may be left out has been on its page all the same.
        for question in entry.service.questions.iter().filter(|question| question.optional) {
            answers.entry(question.id.clone()).or_insert_with(|| question.keep([]));
        }
        let (refuse_at, elsewhere): (Vec<_>, Vec<_>) =
            refuse_at.into_iter().partition(|id| entry.service.stage(id).is_some());
        strays.extend(elsewhere);
        let who = source.text.lines().next().unwrap_or_default().trim_start_matches(['#', ' ']).to_owned();
        let name = name.trim_start_matches(FOLDER).trim_end_matches(".toml").to_owned();
        Ok(Self { name, who, answers, refuse_at: refuse_at.into_iter().next(), strays })
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    answers: BTreeMap<String, Value>,
    #[serde(default)]
    end: End,
}

#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    refuse_at: Option<String>,
}

/// The fields of a page with what is typed into them.
fn typed(question: &Question, value: &Value, entry: &Entry) -> Typed {
    if let (Kind::Group { parts, .. }, Value::Array(entries)) = (&question.kind, value) {
        let entries = entries.iter().filter_map(Value::as_object);
        return Entries(entries.map(|written| typed_entry(parts, written, entry)).collect()).typed(question);
    }
    let sent: Vec<_> = match value {
        Value::Array(options) => {
            options.iter().map(|option| (question.field(&said(option)), "yes".to_owned())).collect()
        }
        Value::Object(parts) => {
            parts.iter().map(|(part, value)| (question.field(part), said(value))).collect()
        }
        value if question.kind == Kind::Hall && value.as_str() == Some(FIRST_HALL) => entry
            .region
            .halls
            .first()
            .map(|hall| (question.id.clone(), hall.id.clone()))
            .into_iter()
            .collect(),
        value => vec![(question.id.clone(), said(value))],
    };
    question.keep(sent)
}

fn typed_entry(parts: &[Question], written: &Map<String, Value>, entry: &Entry) -> Typed {
    let typed_part = |part: &Question| written.get(&part.id).map(|value| typed(part, value, entry));
    parts.iter().filter_map(typed_part).flatten().collect()
}

fn said(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
