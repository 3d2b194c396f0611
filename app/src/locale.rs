//! The person's language and every word of the interface in it.
//!
//! All languages are loaded once; a [`Locale`] refers to them and costs nothing. Words stand in
//! `locales/<lang>/tantu-app.ftl`; pages ask for them with [`t!`](crate::t), which checks the key, and the arguments where
//! any are given, when the program is compiled.

mod collation;

use i18n_embed::{I18nAssets, LanguageLoader, fluent::FluentLanguageLoader};
use std::{
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

/// The words of the interface in one person's language.
#[derive(Clone, Copy)]
pub struct Locale {
    language: Language,
    words: &'static FluentLanguageLoader,
}

impl Locale {
    /// The words in `language`.
    pub fn new(language: Language) -> Self {
        let words = all().get(&language).expect("every language was loaded");
        Self { language, words }
    }

    /// The language spoken.
    pub fn language(&self) -> Language {
        self.language
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

/// One set of words in every language.
pub(crate) type Loaded = BTreeMap<Language, Arc<Spoken>>;

/// Words in one language, read when the first of them is asked for: a device seldom shows more than a few.
pub(crate) type Spoken = LazyLock<FluentLanguageLoader, Box<dyn FnOnce() -> FluentLanguageLoader + Send>>;

/// The words of the interface.
static WORDS: OnceLock<Loaded> = OnceLock::new();

/// What the words of the interface are called among others.
pub(crate) const DOMAIN: &str = env!("CARGO_PKG_NAME");

#[cfg(not(target_arch = "wasm32"))]
fn all() -> &'static Loaded {
    WORDS.get_or_init(|| load(DOMAIN, built_in::Files))
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
    use super::{DOMAIN, Language};
    use rust_embed::RustEmbed;

    #[derive(RustEmbed)]
    #[folder = "locales"]
    pub(super) struct Files;

    /// The words of the interface as they are written, for whoever brings them elsewhere.
    pub(crate) fn text(language: Language) -> String {
        let file =
            Files::get(&format!("{}/{DOMAIN}.ftl", language.tag())).expect("every language has its words");
        String::from_utf8(file.data.into_owned()).expect("words are text")
    }
}

/// The words of `domain` in every language, each falling back to the source language. Every language has a file.
///
/// Each language has a loader of its own, because i18n-embed 0.16 looks attributes up in the order of loading, whatever
/// was selected.
pub(crate) fn load(domain: &str, files: impl I18nAssets + Send + Sync + 'static) -> Loaded {
    let files = Arc::new(files);
    let load = |language: Language| {
        let (domain, files) = (domain.to_owned(), files.clone());
        let read = move || {
            let words = FluentLanguageLoader::new(domain, Language::default().id());
            words
                .load_languages(&*files, &[language.id()])
                .expect("every language has a file that can be read");
            // Both languages run left to right, and isolation marks would show up in titles and attributes.
            words.set_use_isolating(false);
            words
        };
        (language, Arc::new(Spoken::new(Box::new(read))))
    };
    Language::ALL.into_iter().map(load).collect()
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
