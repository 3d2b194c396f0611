//! What stands in the register of those who look for work, and what happened to it.

use super::{
    Model, Register,
    account::{Part, row},
};
use crate::{dates, locale::Locale, pages::work::register::rows, paths::work, register, t};
use tantu_domain::{calendar, work::RegistrationState};

/// The part about it; without links it is as it is taken along.
pub(super) fn part(locale: Locale, model: &Model<'_>) -> Part {
    let title = t!(locale, "my-data-register");
    let Some(found) = &model.register else {
        let text = Some(t!(locale, "my-data-register-none"));
        return Part { title, text, rows: Vec::new(), links: Vec::new() };
    };
    let Register { typed, region, state, wants_news, events } = found;
    let today = calendar::day_in_china(model.now);
    let entry = register::entry(model.catalog, region, today).filter(|_| *state != RegistrationState::Ended);
    let told = entry.map(|entry| rows(locale, entry, typed, today)).unwrap_or_default();
    let wants = if *wants_news { "yes" } else { "no" };
    let news =
        entry.map(|_| row(t!(locale, "register-news"), t!(locale, "my-data-register-news", wants = wants)));
    let happened = events.iter().map(|(event, at)| {
        row(dates::moment(locale, *at), t!(locale, "my-data-register-event", event = event.name()))
    });
    Part {
        title,
        text: Some(kept(locale, model, found)),
        rows: told.into_iter().chain(news).chain(happened).collect(),
        links: vec![(work::REGISTER.to_owned(), t!(locale, "register-title"))],
    }
}

fn kept(locale: Locale, model: &Model<'_>, found: &Register<'_>) -> String {
    let ended = found.events.last().filter(|_| found.state == RegistrationState::Ended);
    match ended {
        Some((_, at)) => {
            let until = calendar::day_in_china(*at + model.kept.registrations);
            t!(locale, "my-data-register-ended", until = dates::day(locale, until))
        }
        None => t!(locale, "my-data-register-kept"),
    }
}
