//! What somebody looks for again and again.

use super::{
    Model,
    account::{Part, day, row},
};
use crate::{components::SummaryRow, locale::Locale, paths::work, posts, t};

/// One row a search.
pub(super) fn part(locale: Locale, model: &Model<'_>) -> Part {
    let rows: Vec<SummaryRow> = model
        .searches
        .iter()
        .map(|(search, at)| {
            let what = posts::in_one_line(locale, search, |code| model.catalog.region(code));
            row(what, t!(locale, "my-data-search-saved", day = day(locale, *at)))
        })
        .collect();
    Part {
        title: t!(locale, "my-data-searches"),
        text: rows.is_empty().then(|| t!(locale, "my-data-searches-none")),
        rows,
        links: vec![(work::SEARCHES.to_owned(), t!(locale, "my-data-searches-link"))],
    }
}
