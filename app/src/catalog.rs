//! The services and regions Tantu knows: definitions and their words, read once at start.
//!
//! The built-in ones stand in `services/` and `regions/` and are part of the program; nothing in code names one.

use crate::locale::{self, Language, Locale};
use fluent_bundle::FluentValue;
use i18n_embed::{I18nAssets, fluent::FluentLanguageLoader};
use rust_embed::RustEmbed;
use std::{borrow::Cow, collections::BTreeMap, collections::HashMap, sync::Arc};
use tantu_domain::{
    region::Region,
    service::{Question, Service},
};

/// Everything there is to apply for, and where.
#[derive(Clone)]
pub struct Catalog {
    services: BTreeMap<String, Entry>,
    regions: BTreeMap<String, Region>,
}

/// A service with its words in every language.
#[derive(Clone)]
pub struct Entry {
    /// What it asks and how a case goes.
    pub service: Service,
    words: BTreeMap<Language, Arc<FluentLanguageLoader>>,
}

impl Catalog {
    /// The services and regions that are part of the program.
    pub fn built_in() -> Self {
        let services = folders(ServiceFiles::iter()).into_iter().map(|slug| {
            let toml = text::<ServiceFiles>(&format!("{slug}/service.toml"));
            let service = Service::parse(&toml).unwrap_or_else(|wrong| panic!("services/{slug}: {wrong}"));
            assert_eq!(service.slug, slug, "services/{slug}: the folder has another name than the service");
            (slug.clone(), Entry { service, words: load_words(&slug) })
        });
        let regions = RegionFiles::iter().map(|file| {
            let region = Region::parse(&text::<RegionFiles>(&file))
                .unwrap_or_else(|wrong| panic!("regions/{file}: {wrong}"));
            (region.code.clone(), region)
        });
        Self { services: services.collect(), regions: regions.collect() }
    }

    /// The service called `slug`.
    pub fn service(&self, slug: &str) -> Option<&Entry> {
        self.services.get(slug)
    }

    /// Every service, by slug.
    pub fn services(&self) -> impl Iterator<Item = &Entry> {
        self.services.values()
    }

    /// The region with this GB/T 2260 code.
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions.get(code)
    }
}

impl Entry {
    /// The service's words in the person's language.
    pub fn words(&self, locale: Locale) -> Words {
        Words { words: self.words.get(&locale.language()).expect("every language was loaded").clone() }
    }
}

/// A service's words in one language. Keys are made of the definition's ids, so they are looked up at run time; a
/// test asks for every one of them in every language.
#[derive(Clone)]
pub struct Words {
    words: Arc<FluentLanguageLoader>,
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

    /// As Fluent takes them.
    pub(crate) fn into_args(self) -> HashMap<Cow<'static, str>, FluentValue<'static>> {
        self.0
    }
}

impl Words {
    /// The sentence `key`.
    pub fn get(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// The sentence `key`, mentioning what it may.
    pub fn get_with(&self, key: &str, mentions: &Mentions) -> String {
        self.words.get_args(key, mentions.clone().into_args())
    }

    /// The part of `key` called `part`, mentioning what it may; `None` where there is none.
    pub fn part(&self, key: &str, part: &str, mentions: &Mentions) -> Option<String> {
        self.words
            .has_attr(key, part)
            .then(|| self.words.get_attr_args(key, part, mentions.clone().into_args()))
    }

    /// What a question asks.
    pub fn question(&self, question: &Question) -> String {
        self.get(&question_key(question))
    }

    /// The part of a question's words called `part`.
    pub fn part_of(&self, question: &Question, part: &str, mentions: &Mentions) -> Option<String> {
        self.part(&question_key(question), part, mentions)
    }

    /// Whether there is a sentence `key`.
    pub fn has(&self, key: &str) -> bool {
        self.words.has(key)
    }
}

fn question_key(question: &Question) -> String {
    format!("question-{}", question.id)
}

#[derive(RustEmbed)]
#[folder = "services"]
struct ServiceFiles;

#[derive(RustEmbed)]
#[folder = "regions"]
struct RegionFiles;

fn folders(files: impl Iterator<Item = Cow<'static, str>>) -> std::collections::BTreeSet<String> {
    files.filter_map(|file| file.split_once('/').map(|(folder, _)| folder.to_owned())).collect()
}

fn text<Files: RustEmbed>(file: &str) -> String {
    let bytes = Files::get(file).unwrap_or_else(|| panic!("{file} is missing")).data.into_owned();
    String::from_utf8(bytes).unwrap_or_else(|wrong| panic!("{file}: {wrong}"))
}

fn load_words(slug: &str) -> BTreeMap<Language, Arc<FluentLanguageLoader>> {
    let words = locale::load(slug, &WordFiles).unwrap_or_else(|wrong| panic!("services/{slug}: {wrong}"));
    words.into_iter().map(|(language, words)| (language, Arc::new(words))).collect()
}

/// Finds a service's words: Fluent asks for `<language>/<slug>.ftl`, the folder holds `<slug>/<language>.ftl`.
struct WordFiles;

impl I18nAssets for WordFiles {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        let file = path.strip_suffix(".ftl").and_then(|path| path.split_once('/'));
        let file = file.and_then(|(language, slug)| ServiceFiles::get(&format!("{slug}/{language}.ftl")));
        file.map(|file| file.data).into_iter().collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        let files = ServiceFiles::iter().filter_map(|file| {
            let (slug, language) = file.strip_suffix(".ftl")?.split_once('/')?;
            Some(format!("{language}/{slug}.ftl"))
        });
        Box::new(files)
    }
}
