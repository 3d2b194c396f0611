//! A sentence mentions only what it is given; anything else would stand there as `{$office}`.

use super::{
    Written,
    wanted::{Wanted, wanted},
};
use crate::{
    catalog::{Fault, Source, words::file_name},
    locale::Language,
    plain::{Sentence, Sentences},
};

pub(super) fn check(written: &Written<'_>) -> Vec<Fault> {
    let wanted = wanted(written);
    let sources = Language::ALL.into_iter().filter_map(|language| written.folder.get(&file_name(language)));
    let faults =
        |source| [mentions_nobody_gives(written, &wanted, source), answers_nobody_gives(written, source)];
    sources.flat_map(faults).flatten().collect()
}

fn mentions_nobody_gives(written: &Written<'_>, wanted: &[Wanted], source: &Source) -> Vec<Fault> {
    let sentences = Sentences::of(source);
    let fault = |key: &str, sentence: &Sentence, name: &str| {
        let what =
            format!("`{key}` mentions `{{ ${name} }}`, which nobody can fill in there; say it without");
        Fault::weak(source, Some(sentence.line), what)
    };
    let said = wanted.iter().filter_map(|wanted| Some((wanted, sentences.by_key.get(&wanted.key)?)));
    let faults = said.flat_map(|(wanted, sentence)| {
        let is_given = |name: &&String| {
            *name == "phone" || written.service.values.contains_key(*name) || wanted.mentions.contains(name)
        };
        let strays = sentence.mentions.iter().filter(move |name| !is_given(name));
        strays.map(move |name| fault(&wanted.key, sentence, name))
    });
    faults.collect()
}

/// Words for an option that is not offered, or not any more.
fn answers_nobody_gives(written: &Written<'_>, source: &Source) -> Vec<Fault> {
    let sentences = Sentences::of(source).by_key.into_iter();
    let cases = sentences.flat_map(|(key, sentence)| {
        let line = sentence.line;
        sentence.cases.into_iter().map(move |(name, option)| (key.clone(), line, name, option))
    });
    let faults = cases.filter_map(|(key, line, name, option)| {
        let options = written.service.question(&name)?.kind.options();
        let what = || {
            format!("`{key}` has words for `{option}`, which is no answer to `{name}`; mend or delete them")
        };
        (!options.contains(&option.as_str())).then(|| Fault::weak(source, Some(line), what()))
    });
    faults.collect()
}

#[cfg(test)]
mod tests {
    use crate::catalog::lint::fixture::{faults, replaced};

    #[test]
    fn words_for_an_answer_nobody_can_give_are_named() {
        let told_apart = ".doing = { $kind ->\n        [red] Red\n        [green] Green\n       *[other] Other\n    } { $office }";
        let found = replaced("en.ftl", ".doing = { $office }", told_apart);
        let expected = "tea/en.ftl:37: `stage-brew.doing` has words for `red`, which is no answer to `kind`; mend or delete them";
        assert!(found.iter().any(|fault| fault == expected), "{found:#?}");
        assert!(!found.iter().any(|fault| fault.contains("`green`")), "{found:#?}");
    }

    #[test]
    fn a_sentence_that_nobody_can_complete_is_named() {
        let found = faults(|sources| {
            for language in ["en.ftl", "zh-CN.ftl"] {
                let file = sources.services.get_mut("tea").unwrap().get_mut(language).unwrap();
                file.text = file
                    .text
                    .replace("cost = ", "cost = { $office } ")
                    .replace(".doing = ", ".doing = { $kind } ");
            }
        });
        assert_eq!(found.len(), 2, "a stage may mention a choice: {found:#?}");
        assert!(found[0].contains("`cost` mentions `{ $office }`, which nobody can fill in"), "{found:#?}");
    }
}
