//! Where in Tantu somebody was, in words: what they may tell whoever helps them. An address is never shown as it is.

use crate::{
    answers,
    catalog::{Entry, Offers},
    locale::Locale,
    matters::Matter,
    t,
};

/// The first parts of the addresses that are a page by themselves; each has its own words in `whereabouts-page`.
const PAGES: [&str; 20] = [
    "help",
    "offline",
    "place",
    "notices",
    "consent",
    "my-data",
    "devices",
    "signed-out",
    "keep",
    "waiting",
    "install",
    "for",
    "helpers",
    "passkeys",
    "settings",
    "sign-in",
    "look-up",
    "finder",
    "applications",
    "employers",
];

/// The pages about work that have words of their own.
const WORK: [&str; 5] = ["posts", "matches", "register", "gatherings", "searches"];

/// What stands behind the question mark of a question, and is kept: everything else of an address is nobody's business.
const WAYS: [&str; 3] = ["change", "more", "change&more"];

/// An address as far as one may be led back to it: a path of our own, and in which way a question was opened.
pub fn address(from: &str) -> Option<String> {
    let (path, way) = from.split_once('?').unwrap_or((from, ""));
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-');
    let is_ours = path.starts_with('/') && !path.contains("//") && path.bytes().all(is_plain);
    let way = if WAYS.contains(&way) { format!("?{way}") } else { String::new() };
    is_ours.then(|| format!("{path}{way}"))
}

/// What there is at an address, in words; none where there is no page one could be stuck on. Of a draft or a case it is
/// said for which service, if it is the reader's: `entry` is that service.
pub fn in_words(locale: Locale, address: &str, offers: Offers<'_>, entry: Option<&Entry>) -> Option<String> {
    let path = address.split('?').next().unwrap_or_default();
    let parts: Vec<_> = path.split('/').filter(|part| !part.is_empty()).collect();
    Some(match parts.as_slice() {
        [] => page(locale, "home"),
        ["apply", _] => of_service(locale, entry, page(locale, "apply")),
        ["apply", _, step] => of_service(locale, entry, step_in_words(locale, entry, step)),
        ["applications", _, ..] => of_service(locale, entry, page(locale, "application")),
        ["finder", question] => {
            of_service(locale, Some(offers.finder()), step_in_words(locale, Some(offers.finder()), question))
        }
        ["services", slug, ..] => offers.service(slug)?.words(locale).get("title"),
        ["work", first, ..] if WORK.contains(first) => page(locale, first),
        ["matters", name] => Matter::named(name)?.in_words(locale).0,
        [first, ..] if PAGES.contains(first) => page(locale, first),
        _ => return None,
    })
}

fn page(locale: Locale, name: &str) -> String {
    t!(locale, "whereabouts-page", page = name)
}

/// A question by its name, or one of the pages beside the questions.
fn step_in_words(locale: Locale, entry: Option<&Entry>, step: &str) -> String {
    let question = entry.and_then(|entry| Some((entry, entry.service.question(step)?)));
    match (question, step) {
        (Some((entry, question)), _) => answers::short_name(locale, entry, question),
        (None, "check" | "known" | "update" | "discard") => page(locale, step),
        (None, _) => page(locale, "apply"),
    }
}

fn of_service(locale: Locale, entry: Option<&Entry>, page: String) -> String {
    match entry {
        Some(entry) => {
            t!(locale, "whereabouts-of-service", service = entry.words(locale).get("title"), page = page)
        }
        None => page,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{catalog::Catalog, locale::Language};
    use std::collections::BTreeSet;
    use time::macros::date;

    #[test]
    fn only_our_own_addresses_lead_back_and_nothing_personal_comes_along() {
        for (from, expected) in [
            ("/", Some("/")),
            ("/apply/7/address?change&more", Some("/apply/7/address?change&more")),
            ("/sign-in?next=%2Fapply%2F7", Some("/sign-in")),
            ("//help", None),
            ("/\\help", None),
            ("https://evil.example/help", None),
            ("/help\"><script>", None),
            ("", None),
        ] {
            assert_eq!(address(from).as_deref(), expected, "{from}");
        }
    }

    #[test]
    fn every_page_has_words_of_its_own_and_no_address_is_among_them() {
        let catalog = Catalog::built_in();
        let offers = catalog.offers(catalog.region("440307").unwrap(), date!(2026 - 11 - 21));
        for language in Language::ALL {
            let locale = Locale::new(language);
            let said = |path: &str| in_words(locale, path, offers, None);
            let of_pages: BTreeSet<_> = PAGES.iter().map(|page| said(&format!("/{page}")).unwrap()).collect();
            assert_eq!(of_pages.len(), PAGES.len(), "{of_pages:?}");
            let of_work: BTreeSet<_> =
                WORK.iter().map(|page| said(&format!("/work/{page}/7")).unwrap()).collect();
            assert_eq!((of_work.len(), of_work.is_disjoint(&of_pages)), (WORK.len(), true));
            assert!(!of_pages.contains(&said("/").unwrap()));
            let entry = offers.service("certificate-renewal");
            let question = in_words(locale, "/apply/7/address?change", offers, entry).unwrap();
            let title = entry.unwrap().words(locale).get("title");
            assert!(question.contains(&title) && !question.contains('7'), "{question}");
            assert!(!said("/apply/7/address").unwrap().contains(&title), "of nobody's draft nothing is told");
            for nothing in ["/gallery", "/stuck", "/services/none", "/healthz"] {
                assert_eq!(said(nothing), None, "{nothing}");
            }
        }
    }
}
