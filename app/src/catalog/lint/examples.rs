//! Whoever changes a service walks its examples: there is at least one, and each can be read.

use super::Written;
use crate::catalog::{Catalog, Example, Fault, Source};

pub(super) fn check(written: &Written<'_>, catalog: &Catalog) -> Vec<Fault> {
    let mut examples = written.folder.iter().filter(|(name, _)| Example::is_one(name)).peekable();
    if examples.peek().is_none() {
        let what = "there is no example; add one in `examples/`, so that the way through can be tried";
        return vec![Fault::weak(written.source, None, what)];
    }
    examples.flat_map(|(name, source)| unread(written, catalog, name, source)).collect()
}

fn unread(written: &Written<'_>, catalog: &Catalog, name: &str, source: &Source) -> Vec<Fault> {
    let mut strays = Vec::new();
    for entry in written.entries(catalog) {
        match Example::parse(name, source, entry) {
            Ok(example) => strays.push(example.strays),
            Err(fault) => return vec![fault],
        }
    }
    // What no region asks is a mistake; what only some ask is not.
    let Some((first, others)) = strays.split_first() else { return Vec::new() };
    let nowhere = first.iter().filter(|id| others.iter().all(|strays| strays.contains(id)));
    let what = |id| format!("`{id}` is no question or stage of `{}`; mend its name", written.service.slug);
    nowhere.map(|id| Fault::weak(source, crate::catalog::fault::line_of(source, id), what(id))).collect()
}

#[cfg(test)]
mod tests {
    use crate::catalog::lint::fixture::{check, faults};

    #[test]
    fn a_service_without_an_example_is_named() {
        let found =
            faults(|sources| drop(sources.services.get_mut("tea").unwrap().remove("examples/mei.toml")));
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("tea/service.toml: there is no example"), "{found:?}");
    }

    #[test]
    fn an_example_that_cannot_be_read_is_named_with_its_line() {
        check(
            "examples/mei.toml",
            "warm = \"yes\"",
            "wram = \"yes\"",
            &["tea/examples/mei.toml:4: `wram` is no question or stage of `tea`; mend its name"],
        );
        let found =
            crate::catalog::lint::fixture::replaced("examples/mei.toml", "warm = \"yes\"", "warm = yes");
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("tea/examples/mei.toml:4: "), "{found:?}");
    }
}
