//! Every language says everything the definition asks for, the same things, and nothing else.

use super::{
    Written,
    wanted::{By, Wanted, wanted},
};
use crate::{
    catalog::{Fault, Source, fault::line_of, sources::path_in, words::file_name},
    locale::Language,
    plain::{Sentence, Sentences},
};
use std::collections::{BTreeMap, btree_map::Entry};

pub(super) fn check(written: &Written<'_>) -> Vec<Fault> {
    let wanted = wanted(written);
    let mut faults = meets_another(written, &wanted);
    let mut read = Vec::new();
    for language in Language::ALL {
        let Some(source) = written.folder.get(&file_name(language)) else {
            faults.push(no_language(written, language));
            continue;
        };
        let sentences = Sentences::of(source);
        faults.extend(missing(written, &wanted, source, &sentences));
        faults.extend(unasked(&wanted, source, &sentences));
        faults.extend(twice(source, &sentences));
        read.push((source, sentences));
    }
    if let Some(((source, sentences), others)) = read.split_first() {
        faults.extend(others.iter().flat_map(|(other, translated)| {
            let told = told_in_one(&wanted, (source, sentences), (other, translated));
            let told_back = told_in_one(&wanted, (other, translated), (source, sentences));
            [told, told_back, mentions_differ((source, sentences), (other, translated))].concat()
        }));
    }
    faults
}

fn no_language(written: &Written<'_>, language: Language) -> Fault {
    let path = path_in(written.folder, &file_name(language));
    let what = "this language is missing as a whole, and the source language is read instead; add this file";
    Fault { path, line: None, what: what.to_owned(), is_broken: false }
}

fn missing(written: &Written<'_>, wanted: &[Wanted], source: &Source, sentences: &Sentences) -> Vec<Fault> {
    let lacks =
        wanted.iter().filter(|wanted| wanted.is_needed && !sentences.by_key.contains_key(&wanted.key));
    let fault = |wanted: &Wanted| {
        let message = wanted.key.split('.').next().unwrap_or_default();
        let line = sentences.by_key.get(message).map(|sentence| sentence.line);
        let what = format!("`{}` is missing; add it for {}", wanted.key, asker(written.source, &wanted.by));
        Fault::weak(source, line, what)
    };
    lacks.map(fault).collect()
}

fn asker(source: &Source, By { called, id }: &By) -> String {
    match line_of(source, id) {
        Some(line) => format!("{called} ({}:{line})", source.path),
        None => called.clone(),
    }
}

fn unasked(wanted: &[Wanted], source: &Source, sentences: &Sentences) -> Vec<Fault> {
    let strays = sentences.by_key.iter().filter(|(key, _)| !wanted.iter().any(|wanted| wanted.key == **key));
    let what = |key| format!("nobody ever reads `{key}`; delete it, or mend its name");
    strays.map(|(key, sentence)| Fault::weak(source, Some(sentence.line), what(key))).collect()
}

fn twice(source: &Source, sentences: &Sentences) -> Vec<Fault> {
    let what = |key| format!("`{key}` is said twice, and only the first is read; delete one");
    sentences.twice.iter().map(|(key, line)| Fault::weak(source, Some(*line), what(key))).collect()
}

/// What only one language says of what may be said or left out.
fn told_in_one(wanted: &[Wanted], from: (&Source, &Sentences), to: (&Source, &Sentences)) -> Vec<Fault> {
    let optional = wanted.iter().filter(|wanted| !wanted.is_needed);
    let only = optional.filter_map(|Wanted { key, .. }| {
        let said = from.1.by_key.get(key).filter(|_| !to.1.by_key.contains_key(key))?;
        let what = format!(
            "`{key}` is said in {}:{} and not here; add it, or delete it there",
            from.0.path, said.line
        );
        Some(Fault::weak(to.0, None, what))
    });
    only.collect()
}

fn mentions_differ(from: (&Source, &Sentences), to: (&Source, &Sentences)) -> Vec<Fault> {
    let differs = |(key, said): (&String, &Sentence)| {
        let translated = to.1.by_key.get(key).filter(|translated| translated.mentions != said.mentions)?;
        let odd: Vec<_> =
            said.mentions.symmetric_difference(&translated.mentions).map(String::as_str).collect();
        let what = format!(
            "`{key}` mentions not the same as in {}:{} ({}); say the same in both",
            from.0.path,
            said.line,
            odd.join(", ")
        );
        Some(Fault::weak(to.0, Some(translated.line), what))
    };
    from.1.by_key.iter().filter_map(differs).collect()
}

/// Keys are made of ids, and two ids together can make a third: an option `b` of `a`, and a question `a-b`.
fn meets_another(written: &Written<'_>, wanted: &[Wanted]) -> Vec<Fault> {
    let mut first: BTreeMap<&str, &By> = BTreeMap::new();
    let mut faults = Vec::new();
    for Wanted { key, by, .. } in wanted {
        match first.entry(key) {
            Entry::Vacant(place) => drop(place.insert(by)),
            Entry::Occupied(other) if *other.get() != by => {
                let what = format!(
                    "`{key}` stands for {} and for {}; give one another id",
                    other.get().called,
                    by.called
                );
                faults.push(written.weak(&by.id, what));
            }
            Entry::Occupied(_) => {}
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use crate::catalog::lint::fixture::{check, faults};

    #[test]
    fn a_page_without_its_words_is_named_in_each_language() {
        check(
            "en.ftl",
            "    .missing = Choose one\n",
            "",
            &[
                "tea/en.ftl:11: `question-kind.missing` is missing; add it for the question `kind` (tea/service.toml:16)",
            ],
        );
        check(
            "zh-CN.ftl",
            "need-cup = 一个杯子\n",
            "",
            &["tea/zh-CN.ftl: `need-cup` is missing; add it for `needs` with `cup` (tea/service.toml:4)"],
        );
    }

    #[test]
    fn a_language_that_is_missing_as_a_whole_is_named_once() {
        let found = faults(|sources| drop(sources.services.get_mut("tea").unwrap().remove("en.ftl")));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("tea/en.ftl: this language is missing"), "{found:?}");
    }

    #[test]
    fn what_nobody_reads_is_named() {
        check(
            "en.ftl",
            "title = Tea",
            "title = Tea\ntitel = Tea",
            &["tea/en.ftl:2: nobody ever reads `titel`; delete it, or mend its name"],
        );
    }

    #[test]
    fn what_only_one_language_says_or_mentions_is_named() {
        check(
            "en.ftl",
            "    .hint = Strong\n",
            "",
            &[
                "tea/en.ftl: `question-kind-black.hint` is said in tea/zh-CN.ftl:16 and not here; add it, or delete it there",
            ],
        );
        check(
            "en.ftl",
            "{ $cups } cups",
            "Some cups",
            &["tea/en.ftl:3: `who` mentions not the same as in tea/zh-CN.ftl:3 (cups); say the same in both"],
        );
    }

    #[test]
    fn two_ids_that_make_one_key_are_named() {
        let found = faults(|sources| {
            let tea = sources.services.get_mut("tea").unwrap();
            let text = &mut tea.get_mut("service.toml").unwrap().text;
            *text =
                text.replace("id = \"sugar\"", "id = \"kind-black\"").replace("\"sugar\"", "\"kind-black\"");
        });
        let collision =
            "stands for the option `black` of `kind` and for the question `kind-black`; give one another id";
        assert!(found.iter().any(|fault| fault.ends_with(collision)), "{found:#?}");
    }
}
