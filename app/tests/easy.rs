//! Whoever chose easy reading finds every sentence of the interface easy, and a picture beside most of them. A service's
//! words are for the linter.

use std::{collections::BTreeMap, fs, path::Path};
use tantu_app::{
    catalog::{Fault, Source},
    components::Pictogram,
    easy,
    locale::{Language, Locale},
    plain,
};

fn file(language: Language, name: &str) -> Source {
    let path = format!("locales/{}/{name}.ftl", language.tag());
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path));
    Source { path: format!("app/{path}"), text: text.expect("every language has this file") }
}

#[test]
fn every_sentence_is_plain_and_has_an_easy_wording() {
    for language in Language::ALL {
        let (full, easy) = (file(language, "tantu-app"), file(language, "easy"));
        let faults: Vec<_> =
            plain::check(language, &full, Some(&easy)).iter().map(Fault::to_string).collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

#[test]
fn the_easy_words_can_be_read() {
    for language in Language::ALL {
        let Source { path, text } = file(language, "easy");
        if let Err((_, wrong)) = fluent_syntax::parser::parse(text.as_str()) {
            panic!("{path}: {wrong:?}");
        }
    }
}

#[test]
fn every_picture_has_words_and_every_word_has_one_picture() {
    for language in Language::ALL {
        let words = plain::Sentences::of(&file(language, "tantu-app")).by_key;
        let mut pictures: BTreeMap<&str, Pictogram> = BTreeMap::new();
        for picture in Pictogram::ALL {
            let key = format!("pictured-{}", picture.name());
            let listed = words.get(&key).unwrap_or_else(|| panic!("{key} in {} is missing", language.tag()));
            for word in listed.texts.iter().flat_map(|text| text.split_whitespace()) {
                let other = pictures.insert(word, picture);
                assert_eq!(other, None, "`{word}` in {} stands for two pictures", language.tag());
            }
        }
    }
}

#[test]
fn nine_sentences_in_ten_have_a_picture_of_what_they_are_about() {
    for language in Language::ALL {
        let (full, words) = (file(language, "tantu-app"), file(language, "easy"));
        let locale = Locale::new(language).easily(true);
        let renditions = plain::renditions(&full, Some(&words));
        let sentences: Vec<_> = renditions
            .iter()
            .flat_map(|rendition| &rendition.sentence.texts)
            .flat_map(|text| easy::sentences(text))
            // What only puts together what others say has nothing of its own to show.
            .filter(|sentence| sentence.contains(char::is_alphabetic))
            .collect();
        let pictured = sentences.iter().filter(|sentence| easy::pictured(locale, sentence).is_some()).count();
        let (tag, all) = (language.tag(), sentences.len());
        assert!(pictured * 10 >= all * 9, "in {tag}, {pictured} of {all} sentences name something pictured");
    }
}
