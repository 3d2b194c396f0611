//! Every language says everything, with the same arguments.

use fluent_syntax::{ast::Entry, parser};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use tantu_app::{
    catalog::{Catalog, Mentions},
    locale::{Language, Locale},
};
use tantu_domain::service::Kind;

/// Every message and attribute of a file, with the names of its arguments.
fn messages(file: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(file).expect("every set of words has a file in each language");
    let resource =
        parser::parse(text.as_str()).unwrap_or_else(|(_, wrong)| panic!("{}: {wrong:?}", file.display()));
    let mut found = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            found.insert(message.id.name.to_owned(), arguments(value));
        }
        for attribute in &message.attributes {
            found.insert(format!("{}.{}", message.id.name, attribute.id.name), arguments(&attribute.value));
        }
    }
    found
}

fn arguments(pattern: &impl std::fmt::Debug) -> BTreeSet<String> {
    let tree = format!("{pattern:?}");
    let names = tree.split("VariableReference { id: Identifier { name: \"").skip(1);
    names.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// The words of the interface and of each service: a function from language to file.
fn sets_of_words() -> Vec<Box<dyn Fn(Language) -> PathBuf>> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let interface = here.join("locales");
    let mut sets: Vec<Box<dyn Fn(Language) -> PathBuf>> =
        vec![Box::new(move |language| interface.join(language.tag()).join("tantu-app.ftl"))];
    for entry in Catalog::built_in().services() {
        let folder = here.join("services").join(&entry.service.slug);
        sets.push(Box::new(move |language| folder.join(format!("{}.ftl", language.tag()))));
    }
    sets
}

#[test]
fn every_language_has_the_same_sentences_with_the_same_arguments() {
    for file in sets_of_words() {
        let source = messages(&file(Language::default()));
        assert!(!source.is_empty());
        for language in Language::ALL {
            let translated = messages(&file(language));
            for (key, arguments) in &source {
                assert_eq!(translated.get(key), Some(arguments), "{key} in {}", file(language).display());
            }
            assert_eq!(
                translated.len(),
                source.len(),
                "{} says something the source does not",
                file(language).display()
            );
        }
    }
}

#[test]
fn a_service_has_words_for_everything_it_asks_and_every_stage() {
    for entry in Catalog::built_in().services() {
        for language in Language::ALL {
            let words = entry.words(Locale::new(language));
            let has =
                |key: String| assert!(words.has(&key), "{}: {key} in {}", entry.service.slug, language.tag());
            for key in ["title", "summary", "who", "cost", "decides", "finished"] {
                has(key.to_owned());
            }
            for question in &entry.service.questions {
                has(format!("question-{}", question.id));
                if let Kind::OneOf { options } = &question.kind {
                    options.iter().for_each(|option| has(format!("question-{}-{option}", question.id)));
                }
            }
            entry.service.needs.iter().for_each(|need| has(format!("need-{need}")));
            entry.service.stages.iter().for_each(|stage| has(format!("stage-{}", stage.id)));
            let part = |key: String, part: &str| {
                let said = words.part(&key, part, &Mentions::none());
                assert!(said.is_some(), "{}: {key}.{part} in {}", entry.service.slug, language.tag());
            };
            for stage in &entry.service.stages {
                ["doing", "next", "about"]
                    .into_iter()
                    .for_each(|said| part(format!("stage-{}", stage.id), said));
            }
            for question in &entry.service.questions {
                let parts: &[&str] = match question.kind {
                    Kind::Advice { .. } => &["text", "continue"],
                    Kind::Declaration => &["statement", "confirmed", "missing", "short"],
                    _ if question.optional => &["short"],
                    _ => &["missing", "short"],
                };
                parts.iter().for_each(|said| part(format!("question-{}", question.id), said));
            }
        }
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
    let words = messages(&sets_of_words()[0](Language::default()));
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
