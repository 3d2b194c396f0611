//! Words that are plain, and easy for whoever reads with effort. The rules are those of the interface too.

use super::Written;
use crate::{
    catalog::{
        Fault,
        words::{easy_file_name, file_name},
    },
    locale::Language,
    plain,
};

pub(super) fn check(written: &Written<'_>) -> Vec<Fault> {
    let check = |language| {
        let full = written.folder.get(&file_name(language))?;
        Some(plain::check(language, full, written.folder.get(&easy_file_name(language))))
    };
    Language::ALL.into_iter().filter_map(check).flatten().collect()
}

#[cfg(test)]
mod tests {
    use crate::catalog::lint::fixture::{check, faults};

    #[test]
    fn a_sentence_that_runs_on_is_named() {
        let long = "茶".repeat(41);
        check(
            "zh-CN.ftl",
            "cost = 不收钱",
            &format!("cost = {long}"),
            &[
                "tea/zh-CN.ftl:5: `cost` has a sentence of 41 characters, and 40 are the most; make two of it",
                "tea/zh-CN.ftl:5: `cost` is not easy: it has a sentence of 41 characters, and 20 are the most; make two of it, or say it again in the easy words",
            ],
        );
        let long = "tea ".repeat(31);
        check(
            "en.ftl",
            "cost = Nothing",
            &format!("cost = {long}"),
            &[
                "tea/en.ftl:5: `cost` has a sentence of 31 words, and 30 are the most; make two of it",
                "tea/en.ftl:5: `cost` is not easy: it has a sentence of 31 words, and 12 are the most; make two of it, or say it again in the easy words",
            ],
        );
    }

    #[test]
    fn an_easy_wording_is_held_against_the_full_one() {
        let found = faults(|sources| {
            let text = "cost = 收 { $coins } 元\nprice = 不收钱\n".to_owned();
            sources.add_service_file("tea/zh-CN.easy.ftl", "tea/zh-CN.easy.ftl".to_owned(), text);
        });
        assert_eq!(
            found,
            [
                "tea/zh-CN.easy.ftl:1: `cost` mentions `{ $coins }`, which tea/zh-CN.ftl:5 does not; say it without",
                "tea/zh-CN.easy.ftl:2: `price` stands for nothing in tea/zh-CN.ftl; delete it, or mend its name",
            ]
        );
    }
}
