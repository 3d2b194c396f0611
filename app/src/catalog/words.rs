//! A service's own words in one language. Keys are made of the definition's ids, so they are looked up at run time; the
//! linter asks for every one of them in every language.

use super::{Folder, fault::Fault, sources::path_in};
use crate::locale::{self, Language, Loaded, Reading, Spoken};
use fluent_bundle::{FluentResource, FluentValue};
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    sync::Arc,
};
use tantu_domain::service::Question;

/// The words of a service, and in a bundle those of its parts.
#[derive(Clone)]
pub struct Words {
    own: Own,
    parts: Arc<BTreeMap<String, Own>>,
}

/// The words of one folder.
#[derive(Clone)]
struct Own {
    said: Arc<Spoken>,
    /// The same in full, which says whatever there is to say: an easy wording may leave parts of it as they are.
    full: Arc<Spoken>,
}

/// What a sentence may mention: names to values, such as `office` or `day`.
#[derive(Clone, Default)]
pub struct Mentions(HashMap<Cow<'static, str>, FluentValue<'static>>);

impl Mentions {
    /// Nothing to mention.
    pub fn none() -> Self {
        Self::default()
    }

    /// The same, and `value` under `name`. Numbers stay numbers, so that one is not said as many.
    pub fn with(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<FluentValue<'static>>,
    ) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    /// The same, and every value of the service under its name.
    pub fn with_values(self, values: &BTreeMap<String, i64>) -> Self {
        values.iter().fold(self, |all, (name, value)| all.with(name.clone(), *value))
    }

    /// As Fluent takes them.
    pub(crate) fn into_args(self) -> HashMap<Cow<'static, str>, FluentValue<'static>> {
        self.0
    }
}

impl Words {
    /// The sentence `key`.
    pub fn get(&self, key: &str) -> String {
        self.own.said.get(key)
    }

    /// The sentence `key`, mentioning what it may.
    pub fn get_with(&self, key: &str, mentions: &Mentions) -> String {
        self.own.said.get_args(key, mentions.clone().into_args())
    }

    /// The part of `key` called `part`, mentioning what it may; `None` where there is none.
    pub fn part(&self, key: &str, part: &str, mentions: &Mentions) -> Option<String> {
        self.own.part(key, part, mentions)
    }

    /// What a question asks.
    pub fn question(&self, question: &Question, mentions: &Mentions) -> String {
        let (words, key) = self.of(question);
        words.said.get_args(&key, mentions.clone().into_args())
    }

    /// The part of a question's words called `part`, mentioning what it may.
    pub fn part_of(&self, question: &Question, part: &str, mentions: &Mentions) -> Option<String> {
        let (words, key) = self.of(question);
        words.part(&key, part, mentions)
    }

    /// What an option of a question, or a field of a group's entries, is called.
    pub fn option(&self, question: &Question, option: &str, mentions: &Mentions) -> String {
        let (words, key) = self.of(question);
        words.said.get_args(&format!("{key}-{option}"), mentions.clone().into_args())
    }

    /// The part of an option's words called `part`, mentioning what it may.
    pub fn part_of_option(
        &self,
        question: &Question,
        option: &str,
        part: &str,
        mentions: &Mentions,
    ) -> Option<String> {
        let (words, key) = self.of(question);
        words.part(&format!("{key}-{option}"), part, mentions)
    }

    /// Whether there is a sentence `key`.
    pub fn has(&self, key: &str) -> bool {
        self.own.full.has(key)
    }

    /// Where a question's words stand: in a bundle, with the service it comes from.
    fn of(&self, question: &Question) -> (&Own, String) {
        let origin = question
            .origins
            .first()
            .and_then(|origin| Some((self.parts.get(&origin.service)?, &origin.question)));
        match origin {
            Some((words, id)) if !self.has(&format!("question-{}", question.id)) => {
                (words, format!("question-{id}"))
            }
            _ => (&self.own, format!("question-{}", question.id)),
        }
    }
}

impl Own {
    fn of(loaded: &Loaded, language: Language, reading: Reading) -> Option<Self> {
        let said = loaded.get(&(language, reading))?.clone();
        Some(Self { said, full: loaded.get(&(language, Reading::Full))?.clone() })
    }

    fn part(&self, key: &str, part: &str, mentions: &Mentions) -> Option<String> {
        let is_there = self.full.has_attr(key, part);
        is_there.then(|| self.said.get_attr_args(key, part, mentions.clone().into_args()))
    }
}

/// Every way in which a service is put into words.
pub(super) type InWords = BTreeMap<(Language, Reading), Words>;

/// The words of a folder, with those of a bundle's parts.
pub(super) fn together(own: &Loaded, parts: &BTreeMap<String, Loaded>) -> InWords {
    let put = |&(language, reading): &(Language, Reading)| {
        let parts = parts.iter();
        let parts =
            parts.filter_map(|(slug, words)| Some((slug.clone(), Own::of(words, language, reading)?)));
        let words = Words { own: Own::of(own, language, reading)?, parts: Arc::new(parts.collect()) };
        Some(((language, reading), words))
    };
    own.keys().filter_map(put).collect()
}

/// Takes a folder's words. A language it lacks is said in the source language; the linter names it.
pub(super) fn load(slug: &str, folder: &Folder) -> Result<Loaded, Vec<Fault>> {
    let source = file_name(Language::default());
    if !folder.contains_key(&source) {
        let what = "the service has no words in the source language; add this file".to_owned();
        return Err(vec![Fault { path: path_in(folder, &source), line: None, what, is_broken: true }]);
    }
    let texts = files()
        .filter_map(|(language, reading, name)| Some(((language, reading), folder.get(&name)?.text.clone())));
    let texts: BTreeMap<_, _> = texts.collect();
    Ok(locale::load(slug, move |language, reading| {
        let spoken =
            if texts.contains_key(&(language, Reading::Full)) { language } else { Language::default() };
        texts.get(&(spoken, reading)).cloned()
    }))
}

/// The same, once each file can be read.
pub(super) fn load_checked(slug: &str, folder: &Folder) -> Result<Loaded, Vec<Fault>> {
    let faults: Vec<_> = files().flat_map(|(_, _, name)| misspelt(folder, &name)).collect();
    if faults.is_empty() { load(slug, folder) } else { Err(faults) }
}

fn misspelt(folder: &Folder, name: &str) -> Vec<Fault> {
    let Some(source) = folder.get(name) else { return Vec::new() };
    let Err((_, wrong)) = FluentResource::try_new(source.text.clone()) else { return Vec::new() };
    let fault = |wrong: fluent_syntax::parser::ParserError| {
        let line = super::fault::line_at(&source.text, &wrong.pos);
        Fault::broken(source, Some(line), format!("{}; mend the Fluent syntax here", wrong.kind))
    };
    wrong.into_iter().map(fault).collect()
}

/// What the words of a language are called in a folder.
pub(super) fn file_name(language: Language) -> String {
    format!("{}.ftl", language.tag())
}

/// What its easy words are called there; a folder without them is read in full.
pub(super) fn easy_file_name(language: Language) -> String {
    format!("{}.easy.ftl", language.tag())
}

/// In which languages a folder has easy words.
pub(super) fn easy_in(folder: &Folder) -> Vec<Language> {
    Language::ALL.into_iter().filter(|language| folder.contains_key(&easy_file_name(*language))).collect()
}

/// Every file of words there may be.
pub(super) fn files() -> impl Iterator<Item = (Language, Reading, String)> {
    Language::ALL.into_iter().flat_map(|language| {
        [(language, Reading::Full, file_name(language)), (language, Reading::Easy, easy_file_name(language))]
    })
}
