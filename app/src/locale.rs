//! The person's language and every word of the interface in it.
//!
//! All languages are loaded once; a [`Locale`] refers to them and costs nothing. Words stand in
//! `locales/<lang>/tantu-app.ftl`; pages ask for them with [`t!`](crate::t), which checks the key, and the arguments where
//! any are given, when the program is compiled.

use i18n_embed::{I18nAssets, I18nEmbedError, LanguageLoader, fluent::FluentLanguageLoader};
use icu_collator::{Collator, options::CollatorOptions};
use icu_locale_core::locale;
use rust_embed::RustEmbed;
use std::{collections::BTreeMap, sync::LazyLock};
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
        let words = WORDS.get(&language).expect("every language was loaded");
        Self { language, words }
    }

    /// The language spoken.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Puts things in the order in which this language looks names up: Chinese by pinyin, English by letter.
    pub fn sort_by_name<T>(&self, things: &mut [T], name: impl Fn(&T) -> &str) {
        let collation = match self.language {
            Language::Chinese => locale!("zh-u-co-pinyin"),
            Language::English => locale!("en"),
        };
        let order = Collator::try_new(collation.into(), CollatorOptions::default())
            .expect("the data for both languages is part of the program");
        things.sort_by(|one, other| order.compare(name(one), name(other)));
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

#[derive(RustEmbed)]
#[folder = "locales"]
struct Files;

static WORDS: LazyLock<BTreeMap<Language, FluentLanguageLoader>> =
    LazyLock::new(|| load(env!("CARGO_PKG_NAME"), &Files).expect("the embedded words are well-formed"));

/// The words of `domain` in every language, each falling back to the source language.
///
/// Each language has a loader of its own, because i18n-embed 0.16 looks attributes up in the order of loading, whatever
/// was selected.
pub(crate) fn load(
    domain: &str,
    files: &dyn I18nAssets,
) -> Result<BTreeMap<Language, FluentLanguageLoader>, I18nEmbedError> {
    let load = |language: Language| {
        let words = FluentLanguageLoader::new(domain, Language::default().id());
        words.load_languages(files, &[language.id()])?;
        // Both languages run left to right, and isolation marks would show up in titles and attributes.
        words.set_use_isolating(false);
        Ok((language, words))
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
