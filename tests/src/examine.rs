//! What holds for every page a person meets, whatever it is about.

use crate::{Page, cast, page::text, watch};
use axum::http::header;
use scraper::{ElementRef, node::Node};
use std::collections::HashSet;

/// Looks a page over; `typed` is what people wrote that it may repeat.
pub fn page(page: &Page, typed: &[String]) {
    headers(page);
    what_a_page_says(page, typed);
}

/// Looks over what it says, wherever it comes from.
pub fn what_a_page_says(page: &Page, typed: &[String]) {
    document(page);
    if !is_gallery(page) {
        headings(page);
    }
    references(page);
    fields(page);
    addresses(page);
    language(page, typed);
}

/// A page for those who build: its parts lead nowhere, and are called by their names in the source.
fn is_gallery(page: &Page) -> bool {
    page.path().starts_with("/gallery/")
}

/// What browsers are told to forbid, and not to keep.
fn headers(page: &Page) {
    for (name, part) in [
        ("content-security-policy", "default-src 'none'"),
        ("strict-transport-security", "max-age="),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("permissions-policy", "camera=()"),
        ("cache-control", "no-store"),
        ("vary", "Cookie"),
    ] {
        assert!(page.header(name).contains(part), "{} lacks {name}", page.address);
    }
    assert!(!page.header("content-security-policy").contains("unsafe-inline"));
}

/// A whole document, complete without scripts.
fn document(page: &Page) {
    let at = &page.address;
    assert!(page.html.starts_with("<!DOCTYPE html>"), "{at} has no doctype");
    assert_eq!(page.all("main").len(), 1, "{at} must have one main part");
    for element in page.all("*") {
        for (name, _) in element.value().attrs() {
            assert!(name != "style" && !name.starts_with("on"), "{at}: {name} on {}", element.value().name());
        }
    }
    assert!(page.all("style, script:not([src]), main [hidden]").is_empty(), "{at} does something inline");
    for thing in page.all("main a, main button") {
        assert!(!text(thing).is_empty(), "{at}: a {} without words", thing.value().name());
    }
}

/// One heading, a title that says the same, and no level left out.
fn headings(page: &Page) {
    let at = &page.address;
    assert_eq!(page.all("h1").len(), 1, "{at} must have one h1");
    let (h1, title) = (page.h1(), page.title());
    assert!(
        !h1.is_empty() && title.to_lowercase().contains(&h1.to_lowercase()),
        "{at}: the title “{title}” does not say “{h1}”"
    );
    let has_problems = !page.all(".error-summary").is_empty();
    let says_error = title.starts_with("错误：") || title.starts_with("Error: ");
    assert_eq!(
        has_problems, says_error,
        "{at}: a title begins with the error word when something is to be mended"
    );
    let mut level = 0;
    for heading in page.all("main h1, main h2, main h3, main h4") {
        let next = heading.value().name().trim_start_matches('h').parse().unwrap_or(0);
        assert!(next <= level + 1, "{at}: “{}” leaves out a level", text(heading));
        level = next;
    }
}

/// Every id is there once, and whatever is referred to is there.
fn references(page: &Page) {
    let at = &page.address;
    let mut ids = HashSet::new();
    for id in page.all("[id]").iter().filter_map(|element| element.attr("id")) {
        assert!(ids.insert(id), "{at}: two elements are called {id}");
    }
    for element in page.all("[aria-describedby], [aria-labelledby], [for], a[href^='#']") {
        let names =
            ["aria-describedby", "aria-labelledby", "for"].into_iter().filter_map(|name| element.attr(name));
        let link = element.attr("href").and_then(|href| href.strip_prefix('#'));
        let link = link.filter(|_| !is_gallery(page));
        for id in names.chain(link).flat_map(str::split_whitespace) {
            assert!(ids.contains(id), "{at}: nothing is called {id}");
        }
    }
}

/// Everything to fill in has a label, and choices have a question.
fn fields(page: &Page) {
    let labels: HashSet<_> = page.all("label").iter().filter_map(|label| label.attr("for")).collect();
    for field in page.all("input:not([type=hidden]), textarea, select") {
        let id = field.attr("id").unwrap_or_default();
        assert!(labels.contains(id), "{}: {id} has no label", page.address);
    }
    for choice in page.all("input[type=radio]") {
        let group = choice
            .ancestors()
            .filter_map(ElementRef::wrap)
            .find(|parent| parent.value().name() == "fieldset");
        let legend =
            group.and_then(|group| group.child_elements().next()).filter(|it| it.value().name() == "legend");
        assert!(legend.is_some_and(|legend| !text(legend).is_empty()), "{}: a choice of what?", page.address);
    }
}

/// No link and no form carries what is nobody's business.
fn addresses(page: &Page) {
    for element in page.all("[href], [action], [src]") {
        for address in ["href", "action", "src"].into_iter().filter_map(|name| element.attr(name)) {
            let found = watch::the_log().find(address);
            assert!(found.is_none(), "{}: {found:?} is in the address {address}", page.address);
        }
    }
}

/// The page says in which language it is, and keeps to it. What people typed may be in any.
fn language(page: &Page, typed: &[String]) {
    let (at, lang) = (&page.address, page.lang());
    assert_eq!(page.header(header::CONTENT_LANGUAGE), lang, "{at}");
    assert_eq!(page.first("html").and_then(|html| html.attr("dir")), Some("ltr"), "{at}");
    for words in words(page, typed) {
        let is_foreign = if lang == "en" { words.chars().any(is_chinese) } else { has_english(&words) };
        assert!(!is_foreign, "{at} is in {lang}, but says “{words}”");
    }
}

/// Every piece of text, and what is only read aloud, where no other language is announced.
fn words(page: &Page, typed: &[String]) -> Vec<String> {
    let root = page.first("html").expect("a page has a root");
    let lang = page.lang();
    let texts = root.descendants().filter_map(|node| {
        let parent = node.parent().and_then(ElementRef::wrap)?;
        let Node::Text(text) = node.value() else { return None };
        let is_typed = matches!(parent.value().name(), "textarea" | "blockquote");
        let is_name = is_gallery(page) && parent.value().name() == "title";
        (!is_typed && !is_name && is_in(parent, lang)).then(|| text.to_string())
    });
    let labels = page.all("[aria-label]").into_iter().filter(|element| is_in(*element, lang));
    let labels = labels.filter_map(|element| element.attr("aria-label").map(str::to_owned));
    let secrets = cast::secrets();
    let mut typed: Vec<&str> = secrets.into_iter().chain(typed.iter().map(|typed| typed.trim())).collect();
    // What contains other words is taken away before them.
    typed.sort_unstable_by_key(|typed| std::cmp::Reverse(typed.len()));
    typed.dedup();
    let without_typed =
        |words: String| typed.iter().fold(words, |words, typed| words.replace(typed, "")).trim().to_owned();
    texts.chain(labels).map(without_typed).collect()
}

fn is_in(element: ElementRef<'_>, lang: &str) -> bool {
    let line = std::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap));
    line.filter_map(|element| element.attr("lang")).next() == Some(lang)
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

/// Three letters in a row; fewer may be part of a number, such as B1.
fn has_english(words: &str) -> bool {
    words.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word.len() > 2)
}
