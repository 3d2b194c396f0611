//! Every post that was found for somebody, with what they said to it.

use super::{
    FoundPost, Model,
    account::{Part, day, row},
};
use crate::{components::SummaryRow, locale::Locale, pages::work::matches::reason_in_words, paths::work, t};
use tantu_domain::work::Reply;

/// One row a post.
pub(super) fn part(locale: Locale, model: &Model<'_>) -> Part {
    let text = if model.matches.is_empty() {
        t!(locale, "my-data-matches-none")
    } else {
        t!(locale, "my-data-matches", "text", days = model.kept.matches.whole_days())
    };
    Part {
        title: t!(locale, "my-data-matches"),
        text: Some(text),
        rows: model.matches.iter().map(|found| told(locale, found)).collect(),
        links: vec![(work::MATCHES.to_owned(), t!(locale, "my-data-matches-link"))],
    }
}

fn told(locale: Locale, found: &FoundPost) -> SummaryRow {
    let (_, words) = found.post.words_in(locale.language().tag());
    let reason = match found.reply {
        Some(Reply::No { reason }) => Some(reason_in_words(locale, reason)),
        Some(Reply::Yes | Reply::Later) | None => None,
    };
    let lines = [
        Some(t!(locale, "my-data-match", day = day(locale, found.at))),
        found.told_at.map(|told| t!(locale, "my-data-match", "told", day = day(locale, told))),
        found.reply.map(|reply| t!(locale, "match-answer", reply = reply.name())),
        reason,
        Some(found.words.clone()).filter(|words| !words.is_empty()),
    ];
    let lines: Vec<_> = lines.into_iter().flatten().collect();
    row(format!("{} {}", found.number, words.title), lines.join("\n"))
}
