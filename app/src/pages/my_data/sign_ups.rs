//! The classes and fairs somebody has signed up for, with what they said then.

use super::{
    Model, SignUp,
    account::{Part, row},
};
use crate::{
    components::{SummaryRow, needs::need_in_words},
    dates,
    locale::Locale,
    pages::work::gatherings::{caption, title},
    paths::work,
    t,
};
use tantu_domain::work::Place;
use time::OffsetDateTime;

/// The part about them.
pub(super) fn part(locale: Locale, model: &Model<'_>) -> Part {
    let rows: Vec<_> =
        model.sign_ups.iter().flat_map(|sign_up| self::rows(locale, sign_up, model.now)).collect();
    let text = if rows.is_empty() {
        t!(locale, "my-data-sign-ups-none")
    } else {
        let (attended, missed) = (model.kept.attended_sign_ups, model.kept.missed_sign_ups);
        t!(locale, "my-data-sign-ups", "text", attended = attended.whole_days(), missed = missed.whole_days())
    };
    let links = vec![(work::GATHERINGS.to_owned(), t!(locale, "gatherings-title"))];
    Part { title: t!(locale, "my-data-sign-ups"), text: Some(text), rows, links }
}

/// How it stands and what was said, then what it is called, in the language in which that was written.
fn rows(locale: Locale, sign_up: &SignUp<'_>, now: OffsetDateTime) -> [SummaryRow; 2] {
    let SignUp { number, gathering, mine, .. } = sign_up;
    let when = gathering.begins_at().map(|begins| dates::time_slot(locale, begins));
    let needs = mine.wanted.needs.iter().map(|need| need_in_words(locale, *need));
    let companions = (mine.wanted.companions > 0)
        .then(|| format!("{} {}", t!(locale, "gathering-with"), mine.wanted.companions));
    let lines = when.into_iter().chain([state(locale, sign_up, now)]).chain(needs).chain(companions);
    let lines: Vec<_> = lines.chain(mine.wanted.words.clone()).collect();
    let (lang, title) = title(locale, gathering);
    let name = SummaryRow { lang, ..row(t!(locale, "my-data-sign-up-title"), title) };
    [row(caption(locale, gathering.kind, *number), lines.join("\n")), name]
}

fn state(
    locale: Locale,
    SignUp { gathering, is_cancelled, mine, .. }: &SignUp<'_>,
    now: OffsetDateTime,
) -> String {
    match (mine.has_come, mine.place) {
        _ if *is_cancelled => t!(locale, "gatherings-state", state = "called-off", count = 0),
        (Some(true), _) if mine.is_certified => t!(locale, "gathering-came", how = "certified"),
        (Some(true), _) => t!(locale, "gathering-came", how = "came"),
        (Some(false), _) => t!(locale, "gathering-came", how = "missed"),
        (None, _) if gathering.is_over(now) => t!(locale, "gathering-over"),
        (None, Place::Coming) => t!(locale, "gatherings-state", state = "coming", count = 0),
        (None, Place::Waiting { position }) => {
            t!(locale, "gatherings-state", state = "waiting", count = position)
        }
    }
}
