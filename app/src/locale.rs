//! The person's language and every word of the interface in it.
//!
//! All languages are loaded once; a [`Locale`] refers to them and costs nothing. Words stand in
//! `locales/<lang>/tantu-app.ftl`; pages ask for them with [`t!`](crate::t), which checks the key, and the arguments where
//! any are given, when the program is compiled.

mod collation;

use i18n_embed::{I18nAssets, LanguageLoader, fluent::FluentLanguageLoader};
use std::{
    borrow::Cow,
    collections::BTreeMap,
    sync::{Arc, LazyLock, OnceLock},
};
use unic_langid::LanguageIdentifier;

/// The languages of the interface. Chinese is the source; the others are translations of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Chinese as written in mainland China.
    #[default]
    Chinese,
    /// English.
    English,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Chinese, Self::English];

    /// The BCP 47 tag, for `lang` attributes and for the folder its words live in.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh-CN",
            Self::English => "en",
        }
    }

    /// The tag, as libraries want it.
    pub fn id(self) -> LanguageIdentifier {
        self.tag().parse().expect("our own tags are well-formed")
    }

    /// The language called by this exact tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// How things are said: in full, or in easy words (易读) for whoever reads with difficulty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reading {
    /// Everything there is to say.
    #[default]
    Full,
    /// One idea a sentence, everyday words. Where there is no easy wording, the full one stands in.
    Easy,
}

impl Reading {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Full, Self::Easy];
}

/// The words of the interface in one person's language, as they want to read them.
#[derive(Clone, Copy)]
pub struct Locale {
    language: Language,
    reading: Reading,
    is_pressed: bool,
    words: &'static FluentLanguageLoader,
}

impl Locale {
    /// The words in `language`, in full.
    pub fn new(language: Language) -> Self {
        Self::reading(language, Reading::Full)
    }

    /// The words in `language`, read so.
    pub fn reading(language: Language, reading: Reading) -> Self {
        let words = all().get(&(language, reading)).expect("every language was loaded");
        Self { language, reading, is_pressed: false, words }
    }

    /// The same language in easy words, or in full.
    pub fn easily(self, is_easy: bool) -> Self {
        let reading = if is_easy { Reading::Easy } else { Reading::Full };
        Self { is_pressed: self.is_pressed, ..Self::reading(self.language, reading) }
    }

    /// The same words, and one answers with a press: each answer that is offered is a button.
    pub fn pressed(self, is_pressed: bool) -> Self {
        Self { is_pressed, ..self }
    }

    /// The language spoken.
    pub fn language(&self) -> Language {
        self.language
    }

    /// How it is read.
    pub fn how(&self) -> Reading {
        self.reading
    }

    /// Whether it is read in easy words.
    pub fn is_easy(&self) -> bool {
        self.reading == Reading::Easy
    }

    /// Whether one answers with a press. It is one step fewer for everybody, and the only way for whoever steers with a
    /// single switch: Tab and Enter never reach the second circle of a question, nor tick a box (2.1.1).
    pub fn is_pressed(&self) -> bool {
        self.is_pressed
    }

    /// Puts things in the order in which this language looks names up: Chinese by pinyin, English by letter.
    pub fn sort_by_name<T>(&self, things: &mut [T], name: impl Fn(&T) -> &str) {
        let compare = collation::order(self.language);
        things.sort_by(|one, other| compare(name(one), name(other)));
    }

    /// What [`t!`](crate::t) reads from.
    pub fn words(&self) -> &FluentLanguageLoader {
        self.words
    }
}

/// A sentence in the person's language: `t!(locale, "home-title")`, `t!(locale, "steps", now = 1, all = 8)`.
#[macro_export]
macro_rules! t {
    ($locale:expr, $($message:tt)+) => { ::i18n_embed_fl::fl!($locale.words(), $($message)+) };
}

/// One set of words in every language, in full and in easy words.
pub(crate) type Loaded = BTreeMap<(Language, Reading), Arc<Spoken>>;

/// Words in one language, read when the first of them is asked for: a device seldom shows more than a few.
pub(crate) type Spoken = LazyLock<FluentLanguageLoader, Box<dyn FnOnce() -> FluentLanguageLoader + Send>>;

/// The words of the interface.
static WORDS: OnceLock<Loaded> = OnceLock::new();

/// What the words of the interface are called among others.
pub(crate) const DOMAIN: &str = env!("CARGO_PKG_NAME");

#[cfg(not(target_arch = "wasm32"))]
fn all() -> &'static Loaded {
    WORDS.get_or_init(|| load(DOMAIN, built_in::text))
}

/// They are a fifth of what a device would have to fetch, and seldom change together with the rest.
#[cfg(target_arch = "wasm32")]
fn all() -> &'static Loaded {
    WORDS.get().expect("whoever has them not built in brings them first")
}

/// Brings the words of the interface to where they are not built in; elsewhere those that are there stay.
pub(crate) fn bring(words: Loaded) {
    // The only way to fail is that there are some already.
    let _ = WORDS.set(words);
}

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use built_in::text;

#[cfg(not(target_arch = "wasm32"))]
mod built_in {
    use super::{DOMAIN, Language, Reading};
    use rust_embed::RustEmbed;

    #[derive(RustEmbed)]
    #[folder = "locales"]
    struct Files;

    /// The words of the interface as they are written.
    pub(crate) fn text(language: Language, reading: Reading) -> Option<String> {
        let name = match reading {
            Reading::Full => DOMAIN,
            Reading::Easy => "easy",
        };
        let file = Files::get(&format!("{}/{name}.ftl", language.tag()))?;
        Some(String::from_utf8(file.data.into_owned()).expect("words are text"))
    }
}

/// The words of `domain` in every language, each falling back to the source language. Every language has a text; the
/// easy ones say only what is said otherwise than in full.
///
/// Each language has a loader of its own, because i18n-embed 0.16 looks attributes up in the order of loading, whatever
/// was selected.
pub(crate) fn load(
    domain: &str,
    text: impl Fn(Language, Reading) -> Option<String> + Send + Sync + 'static,
) -> Loaded {
    let text: Arc<dyn Fn(Language, Reading) -> Option<String> + Send + Sync> = Arc::new(text);
    let load = |language: Language, reading: Reading| {
        let (domain, text) = (domain.to_owned(), text.clone());
        let read = move || {
            let words = FluentLanguageLoader::new(domain, Language::default().id());
            words
                .load_languages(&Layers { reading, text: &*text }, &[language.id()])
                .expect("every language has a text that can be read");
            // Both languages run left to right, and isolation marks would show up in titles and attributes.
            words.set_use_isolating(false);
            words
        };
        ((language, reading), Arc::new(Spoken::new(Box::new(read))))
    };
    Language::ALL
        .into_iter()
        .flat_map(|language| Reading::ALL.map(|reading| load(language, reading)))
        .collect()
}

/// The texts of one domain as i18n-embed wants them: for a language one or two, of which the first that says a thing is
/// believed.
struct Layers<'a> {
    reading: Reading,
    text: &'a (dyn Fn(Language, Reading) -> Option<String> + Send + Sync),
}

impl I18nAssets for Layers<'_> {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        let language = path.split_once('/').and_then(|(tag, _)| Language::from_tag(tag));
        let readings = [Reading::Easy, Reading::Full].into_iter().filter(|reading| *reading <= self.reading);
        let texts = language
            .into_iter()
            .flat_map(|language| readings.clone().filter_map(move |reading| (self.text)(language, reading)));
        texts.map(|text| Cow::Owned(text.into_bytes())).collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_says_its_own_words_in_attributes_too() {
        let check = |language, expected| assert_eq!(t!(Locale::new(language), "service-who"), expected);
        check(Language::Chinese, "谁可以办");
        check(Language::English, "Who can apply");
        let hint = |language| t!(Locale::new(language), "sign-in-title", "hint");
        assert!(hint(Language::English).is_ascii());
        assert!(!hint(Language::Chinese).is_ascii());
    }
}
