//! A service's own words in one language. Keys are made of the definition's ids, so they are looked up at run time; the
//! linter asks for every one of them in every language.

use super::{Folder, fault::Fault, sources::path_in};
use crate::locale::{self, Language, Loaded, Spoken};
use fluent_bundle::{FluentResource, FluentValue};
use i18n_embed::{I18nAssets, fluent::FluentLanguageLoader};
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    sync::Arc,
};
use tantu_domain::service::Question;

/// The words of a service, and in a bundle those of its parts.
#[derive(Clone)]
pub struct Words {
    own: Arc<Spoken>,
    parts: Arc<BTreeMap<String, Arc<Spoken>>>,
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
        self.own.get(key)
    }

    /// The sentence `key`, mentioning what it may.
    pub fn get_with(&self, key: &str, mentions: &Mentions) -> String {
        self.own.get_args(key, mentions.clone().into_args())
    }

    /// The part of `key` called `part`, mentioning what it may; `None` where there is none.
    pub fn part(&self, key: &str, part: &str, mentions: &Mentions) -> Option<String> {
        part_in(&self.own, key, part, mentions)
    }

    /// What a question asks.
    pub fn question(&self, question: &Question, mentions: &Mentions) -> String {
        let (words, key) = self.of(question);
        words.get_args(&key, mentions.clone().into_args())
    }

    /// The part of a question's words called `part`, mentioning what it may.
    pub fn part_of(&self, question: &Question, part: &str, mentions: &Mentions) -> Option<String> {
        let (words, key) = self.of(question);
        part_in(words, &key, part, mentions)
    }

    /// What an option of a question, or a field of a group's entries, is called.
    pub fn option(&self, question: &Question, option: &str, mentions: &Mentions) -> String {
        let (words, key) = self.of(question);
        words.get_args(&format!("{key}-{option}"), mentions.clone().into_args())
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
        part_in(words, &format!("{key}-{option}"), part, mentions)
    }

    /// Whether there is a sentence `key`.
    pub fn has(&self, key: &str) -> bool {
        self.own.has(key)
    }

    /// Where a question's words stand: in a bundle, with the service it comes from.
    fn of(&self, question: &Question) -> (&FluentLanguageLoader, String) {
        let origin = question
            .origins
            .first()
            .and_then(|origin| Some((self.parts.get(&origin.service)?, &origin.question)));
        match origin {
            Some((words, id)) if !self.own.has(&format!("question-{}", question.id)) => {
                (words, format!("question-{id}"))
            }
            _ => (&self.own, format!("question-{}", question.id)),
        }
    }
}

fn part_in(words: &FluentLanguageLoader, key: &str, part: &str, mentions: &Mentions) -> Option<String> {
    words.has_attr(key, part).then(|| words.get_attr_args(key, part, mentions.clone().into_args()))
}

/// The words of one language, with those of a bundle's parts.
pub(super) fn together(language: Language, own: &Loaded, parts: &BTreeMap<String, Loaded>) -> Option<Words> {
    let parts = parts.iter().filter_map(|(slug, words)| Some((slug.clone(), words.get(&language)?.clone())));
    Some(Words { own: own.get(&language)?.clone(), parts: Arc::new(parts.collect()) })
}

/// Takes a folder's words. A language it lacks is said in the source language; the linter names it.
pub(super) fn load(slug: &str, folder: &Folder) -> Result<Loaded, Vec<Fault>> {
    let source = file_name(Language::default());
    let Some(words) = folder.get(&source) else {
        let what = "the service has no words in the source language; add this file".to_owned();
        return Err(vec![Fault { path: path_in(folder, &source), line: None, what, is_broken: true }]);
    };
    let in_language = |language| {
        let name = file_name(language);
        let text = folder.get(&name).unwrap_or(words).text.clone();
        (name, text)
    };
    Ok(locale::load(slug, Files(Language::ALL.map(in_language).into())))
}

/// The same, once each file can be read.
pub(super) fn load_checked(slug: &str, folder: &Folder) -> Result<Loaded, Vec<Fault>> {
    let faults: Vec<_> = Language::ALL.into_iter().flat_map(|language| misspelt(folder, language)).collect();
    if faults.is_empty() { load(slug, folder) } else { Err(faults) }
}

fn misspelt(folder: &Folder, language: Language) -> Vec<Fault> {
    let Some(source) = folder.get(&file_name(language)) else { return Vec::new() };
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

/// Fluent asks for `<language>/<slug>.ftl`; here it is called `<language>.ftl`.
struct Files(BTreeMap<String, String>);

impl I18nAssets for Files {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        let language = path.split_once('/').map(|(language, _)| format!("{language}.ftl"));
        let file = language.and_then(|file| self.0.get(&file));
        file.map(|text| Cow::Borrowed(text.as_bytes())).into_iter().collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(self.0.keys().cloned())
    }
}
