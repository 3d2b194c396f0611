//! What a reader expects of the source, and no compiler asks for.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use walkdir::WalkDir;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every file of ours that ends so, with its text.
fn files(endings: &[&str]) -> Vec<(String, String)> {
    let is_ours = |entry: &walkdir::DirEntry| {
        let name = entry.file_name().to_string_lossy();
        let is_hidden = name.starts_with('.') && entry.depth() > 0;
        !is_hidden && !["target", "node_modules", "data", "test-results", "spike"].contains(&&*name)
    };
    let entries = WalkDir::new(root()).into_iter().filter_entry(is_ours).filter_map(Result::ok);
    let wanted = entries.filter(|entry| {
        entry.file_type().is_file()
            && endings.iter().any(|ending| entry.path().to_string_lossy().ends_with(ending))
    });
    let read = wanted.map(|entry| {
        let path = entry.path().strip_prefix(root()).unwrap().to_string_lossy().into_owned();
        (path, fs::read_to_string(entry.path()).unwrap())
    });
    read.collect()
}

/// Fails with every line that `is_wrong`.
fn no_line(endings: &[&str], why: &str, is_wrong: impl Fn(&str, &str) -> bool) {
    let mut wrong = Vec::new();
    for (path, text) in files(endings).iter().filter(|(path, _)| path != "tests/journeys/tidy.rs") {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| is_wrong(path, line)) {
            wrong.push(format!("{path}:{}: {}", number + 1, line.trim()));
        }
    }
    assert!(wrong.is_empty(), "{why}\n{}", wrong.join("\n"));
}

#[test]
fn every_textarea_is_the_component_that_escapes() {
    no_line(&[".rs"], "Leptos 0.8 does not escape what is inside", |path, line| {
        let is_code = !line.trim_start().starts_with("//") && path.starts_with("app/src");
        is_code && line.contains("<textarea") && path != "app/src/components/textarea.rs"
    });
}

#[test]
fn nothing_is_left_for_later() {
    no_line(
        &[".rs", ".toml", ".ftl", ".css", ".js", ".ts", ".sql", ".md"],
        "do it, or leave it out",
        |_, line| {
            ["TODO", "FIXME", "XXX", "todo!(", "unimplemented!("].iter().any(|word| line.contains(word))
        },
    );
}

#[test]
fn no_test_is_passed_over_and_no_lint_silenced() {
    no_line(&[".rs"], "a lint is expected, with its reason; a test runs", |_, line| {
        ["#[ignore", "#[allow", "#![allow"].iter().any(|word| line.contains(word))
    });
}

#[test]
fn no_style_is_written_into_a_page() {
    no_line(&[".rs", ".js", ".html"], "the content security policy forbids it", |path, line| {
        let is_shown = path.starts_with("app/") || path.starts_with("public/");
        is_shown && (line.contains(" style=") || line.contains(".style.") || line.contains("<style"))
    });
}

#[test]
fn words_for_people_are_in_fluent() {
    no_line(&[".rs"], "words belong into the .ftl files; a comment may quote them", |path, line| {
        let code = line.split("//").next().unwrap_or_default();
        is_program(path) && !is_in_tests(path, line) && !is_sample(path) && code.chars().any(is_chinese)
    });
}

fn is_program(path: &str) -> bool {
    path.contains("/src/") && !path.starts_with("tests/") && !path.contains("/tests")
}

/// Whether the line stands below `#[cfg(test)]`, where every file has its tests last.
fn is_in_tests(path: &str, line: &str) -> bool {
    let text = fs::read_to_string(root().join(path)).unwrap();
    let tests = text.find("#[cfg(test)]\nmod tests").or(text.find("#[cfg(test)]\npub(crate) mod tests"));
    tests.is_some_and(|tests| text.find(line).is_some_and(|at| at > tests))
}

/// Components carry their examples, the shell calls each language by its own name, and what people write has to be
/// known to be read.
fn is_sample(path: &str) -> bool {
    let reads = [
        "app/domain/src/answer/read/number.rs",
        "app/domain/src/case/notice.rs",
        "app/src/plain/hard_words.rs",
        "server/src/braille/tables.rs",
        "server/src/braille/words.rs",
    ];
    path.starts_with("app/src/components/") || path == "app/src/shell.rs" || reads.contains(&path)
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}

/// Components that look like another one, whose stylesheet draws them.
const DRAWN_BY: [(&str, &str); 13] = [
    ("checkbox", "choices"),
    ("checkboxes", "choices"),
    ("fallback", "notice"),
    ("known_list", "summary_list"),
    ("needs", "choices"),
    ("number_field", "field"),
    ("person_fields", "field"),
    ("place_field", "choices"),
    ("pressed", "choices"),
    ("staff_note", "field"),
    ("text_field", "field"),
    ("textarea", "field"),
    ("time_slots", "choices"),
];
/// Stylesheets of what is no component.
const NO_COMPONENT: [(&str, &str); 6] = [
    ("shell", "app/src/shell.rs"),
    ("gallery", "app/src/pages/gallery.rs"),
    ("gatherings", "app/src/pages/work/gatherings.rs"),
    ("post_search", "app/src/pages/work/posts.rs"),
    ("settings", "app/src/pages/settings.rs"),
    ("large_print", "app/src/pages/large_print.rs"),
];

#[test]
fn every_component_has_its_stylesheet_and_every_stylesheet_its_component() {
    let names = |folder: &str, ending: &str| -> BTreeSet<String> {
        let entries = fs::read_dir(root().join(folder)).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter_map(|name| name.strip_suffix(ending).map(str::to_owned)).collect()
    };
    let (components, sheets) = (names("app/src/components", ".rs"), names("style/components", ".css"));
    for component in components.iter().filter(|name| *name != "mod") {
        let drawn_by =
            DRAWN_BY.iter().find(|(name, _)| name == component).map_or(component.as_str(), |(_, by)| by);
        assert!(sheets.contains(drawn_by), "style/components/{drawn_by}.css is missing");
        assert!(
            drawn_by == component || !sheets.contains(component),
            "{component} has a sheet of its own by now"
        );
    }
    for sheet in &sheets {
        let other = NO_COMPONENT.iter().find(|(name, _)| name == sheet).map(|(_, path)| root().join(path));
        assert!(
            components.contains(sheet) || other.is_some_and(|path| path.exists()),
            "{sheet}.css draws nothing"
        );
    }
    let main = fs::read_to_string(root().join("style/main.css")).unwrap();
    for sheet in &sheets {
        assert!(main.contains(&format!("components/{sheet}.css")), "main.css does not import {sheet}.css");
    }
}

#[test]
fn every_file_says_what_it_is() {
    for (path, text) in files(&[".rs"]).into_iter().filter(|(path, _)| !path.contains("/tests/")) {
        assert!(text.starts_with("//!"), "{path} does not say what it is");
    }
}
