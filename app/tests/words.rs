//! Every language says everything the interface says, with the same arguments. A service's words are for the linter.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use tantu_app::{
    catalog::Source,
    locale::{Language, Locale},
    plain::Sentences,
};

/// Every message and attribute of a file, with the names of its arguments.
fn messages(file: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(file).expect("every set of words has a file in each language");
    if let Err((_, wrong)) = fluent_syntax::parser::parse(text.as_str()) {
        panic!("{}: {wrong:?}", file.display());
    }
    let sentences = Sentences::of(&Source { path: String::new(), text });
    sentences.by_key.into_iter().map(|(key, sentence)| (key, sentence.mentions)).collect()
}

/// The words of the interface in one language.
fn interface(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.tag()).join("tantu-app.ftl")
}

#[test]
fn every_language_has_the_same_sentences_with_the_same_arguments() {
    let source = messages(&interface(Language::default()));
    assert!(!source.is_empty());
    for language in Language::ALL {
        let translated = messages(&interface(language));
        for (key, arguments) in &source {
            assert_eq!(translated.get(key), Some(arguments), "{key} in {}", language.tag());
        }
        assert_eq!(translated.len(), source.len(), "{} says something the source does not", language.tag());
    }
}

#[test]
fn names_are_put_in_the_order_of_each_language() {
    let check = |language, expected: [&str; 3]| {
        let mut names = ["坂田", "平湖", "布吉", "Buji", "Pinghu", "Bantian"];
        let names = match language {
            Language::Chinese => &mut names[..3],
            Language::English => &mut names[3..],
        };
        Locale::new(language).sort_by_name(names, |name| name);
        assert_eq!(names, expected);
    };
    check(Language::Chinese, ["坂田", "布吉", "平湖"]);
    check(Language::English, ["Bantian", "Buji", "Pinghu"]);
}

/// What a `t!(…)` in the source asks for: message or attribute, and the arguments it gives.
fn asked_for(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let calls = source.split("t!(").skip(1);
    let parts = calls.map(|rest| at_commas(rest).into_iter().skip(1).collect::<Vec<_>>());
    parts
        .filter_map(|parts| {
            let mut literals = parts.iter().map_while(|part| part.strip_prefix('"')?.strip_suffix('"'));
            let key: Vec<_> = literals.by_ref().collect();
            let given = parts.iter().filter_map(|part| Some(part.split_once(" = ")?.0.to_owned()));
            (!key.is_empty()).then(|| (key.join("."), given.collect()))
        })
        .collect()
}

/// The arguments of a call, up to the parenthesis that ends it.
fn at_commas(call: &str) -> Vec<String> {
    let (mut depth, mut is_text, mut parts) = (0, false, vec![String::new()]);
    for character in call.chars() {
        match character {
            '"' => is_text = !is_text,
            '(' | '[' | '{' if !is_text => depth += 1,
            ')' | ']' | '}' if !is_text && depth == 0 => break,
            ')' | ']' | '}' if !is_text => depth -= 1,
            ',' if !is_text && depth == 0 => parts.push(String::new()),
            _ => {}
        }
        if let Some(part) = parts.last_mut().filter(|_| character != ',' || is_text || depth > 0) {
            part.push(character);
        }
    }
    parts.iter().map(|part| part.trim().to_owned()).collect()
}

#[test]
fn every_sentence_is_given_what_it_mentions() {
    let words = messages(&interface(Language::default()));
    let folders = ["", "components", "pages"]
        .map(|folder| Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder));
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("the folder is there"));
    let mut seen = 0;
    for file in files.map(|file| file.expect("it can be read").path()).filter(|file| file.is_file()) {
        let source = fs::read_to_string(&file).expect("the source is text");
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        for (key, given) in asked_for(source) {
            let Some(mentioned) = words.get(&key) else { continue };
            assert!(mentioned.is_subset(&given), "{key} in {} lacks {mentioned:?}", file.display());
            seen += 1;
        }
    }
    assert!(seen > 150, "only {seen} sentences were found");
}
