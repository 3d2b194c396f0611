//! Everything that is kept about somebody, part by part, in words.

use super::{Draft, Model, Stuck, matches, register, searches, sign_ups};
use crate::{
    answers,
    catalog::Entry,
    components::SummaryRow,
    dates,
    locale::{Language, Locale},
    pages::{application, settings, stuck::trouble_in_words},
    paths, t,
};
use tantu_domain::{
    calendar,
    case::Case,
    consent::Consent,
    mandate::{Mandate, Standing},
};
use time::OffsetDateTime;

/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// As it is read on a page, with links to the rest.
    Short,
    /// All of it, as it is taken along.
    Whole,
}

/// One part of it.
pub(super) struct Part {
    /// What it is about.
    pub(super) title: String,
    /// What there is to say of it as a whole.
    pub(super) text: Option<String>,
    /// What is kept.
    pub(super) rows: Vec<SummaryRow>,
    /// Where it is seen or changed.
    pub(super) links: Vec<(String, String)>,
}

pub(super) fn parts(locale: Locale, model: &Model<'_>, extent: Extent) -> Vec<Part> {
    let mut parts = vec![person(locale, model, extent), consents(locale, model), helpers(locale, model)];
    parts.push(ways(locale, model));
    match extent {
        Extent::Short => parts.extend([
            drafts(locale, model),
            cases(locale, model),
            register::part(locale, model),
            sign_ups::part(locale, model),
            stuck(locale, model),
            matches::part(locale, model),
            searches::part(locale, model),
            messages(locale, model),
        ]),
        Extent::Whole => {
            parts.extend(model.drafts.iter().map(|draft| whole_draft(locale, model, draft)));
            parts.extend(model.cases.iter().map(|case| whole_case(locale, model, case)));
            parts.push(register::part(locale, model));
            parts.push(sign_ups::part(locale, model));
            parts.push(stuck(locale, model));
            parts.push(matches::part(locale, model));
            parts.push(searches::part(locale, model));
            parts.push(messages(locale, model));
        }
    }
    parts
}

pub(super) fn row(question: String, answer: String) -> SummaryRow {
    SummaryRow { question, answer, ..SummaryRow::default() }
}

pub(super) fn day(locale: Locale, moment: OffsetDateTime) -> String {
    dates::day(locale, calendar::day_in_china(moment))
}

fn person(locale: Locale, model: &Model<'_>, extent: Extent) -> Part {
    let language = model.language.as_deref().unwrap_or_default().to_owned();
    let language = t!(locale, "my-data-language-name", language = language);
    // On a page somebody may look over one's shoulder.
    let number = model.citizen_id.as_ref().map(|number| match extent {
        Extent::Whole => number.as_str().to_owned(),
        Extent::Short => {
            let shown: String = number.as_str().chars().skip(14).collect();
            t!(locale, "my-data-number-ending", ending = shown)
        }
    });
    let name = SummaryRow {
        change: Some((paths::MY_DATA_NAME.to_owned(), t!(locale, "my-data-name"))),
        ..row(t!(locale, "my-data-name"), model.name.clone().unwrap_or_default())
    };
    let phone = model.phone.as_ref().map(ToString::to_string).unwrap_or_default();
    let language = SummaryRow {
        change: Some((paths::SETTINGS.to_owned(), t!(locale, "my-data-language"))),
        ..row(t!(locale, "my-data-language"), language)
    };
    let display = SummaryRow {
        change: Some((paths::SETTINGS.to_owned(), t!(locale, "my-data-display"))),
        ..row(t!(locale, "my-data-display"), settings::in_words(locale, model.display))
    };
    let rows = vec![
        name,
        row(t!(locale, "my-data-phone"), phone),
        row(t!(locale, "my-data-citizen-id"), number.unwrap_or_default()),
        language,
        row(t!(locale, "my-data-channel"), t!(locale, "my-data-channel-way", channel = model.channel.name())),
        display,
        row(t!(locale, "my-data-since"), day(locale, model.since)),
    ];
    let text = t!(locale, "my-data-person", "text", phone = model.service_line.clone());
    Part { title: t!(locale, "my-data-person"), text: Some(text), rows, links: Vec::new() }
}

fn consents(locale: Locale, model: &Model<'_>) -> Part {
    let told = |consent: &Consent| {
        let given = day(locale, consent.given_at);
        let capacity = consent.capacity.name();
        let state = match consent.withdrawn_at {
            None => t!(locale, "my-data-consent-holds", capacity = capacity),
            Some(withdrawn) => {
                let until = day(locale, withdrawn + model.kept.consents);
                t!(
                    locale,
                    "my-data-consent-withdrawn",
                    capacity = capacity,
                    day = day(locale, withdrawn),
                    until = until
                )
            }
        };
        row(given, state)
    };
    Part {
        title: t!(locale, "my-data-consents"),
        text: model.consents.is_empty().then(|| t!(locale, "my-data-consents-none")),
        rows: model.consents.iter().map(told).collect(),
        links: vec![(paths::consent(None), t!(locale, "my-data-consents-link"))],
    }
}

fn helpers(locale: Locale, model: &Model<'_>) -> Part {
    let told = |mandate: &Mandate, who: String| {
        let ends = mandate.ended_at.unwrap_or(mandate.ends_at).min(mandate.ends_at);
        let until = day(locale, ends);
        let said = match mandate.standing(model.now) {
            Standing::Asked => t!(locale, "my-data-mandate-asked"),
            Standing::InForce => t!(locale, "my-data-mandate-in-force", until = until),
            Standing::Ended | Standing::Over => {
                let gone = day(locale, ends + model.kept.mandates);
                t!(locale, "my-data-mandate-ended", until = until, gone = gone)
            }
        };
        row(who, said)
    };
    let over = model
        .helpers
        .iter()
        .map(|mandate| told(mandate, t!(locale, "my-data-helper", name = mandate.details.helper_in_full())));
    let own = model
        .helped
        .iter()
        .map(|mandate| told(mandate, t!(locale, "my-data-helped", name = mandate.details.resident.clone())));
    let rows: Vec<_> = over.chain(own).collect();
    Part {
        title: t!(locale, "my-data-mandates"),
        text: rows.is_empty().then(|| t!(locale, "my-data-mandates-none")),
        rows,
        links: vec![(paths::HELPERS.to_owned(), t!(locale, "my-data-mandates-link"))],
    }
}

fn ways(locale: Locale, model: &Model<'_>) -> Part {
    let ways = model.ways;
    let count = |count: usize| t!(locale, "my-data-count", count = count);
    let rows = vec![
        row(t!(locale, "my-data-passkeys"), count(ways.passkeys)),
        row(t!(locale, "my-data-identities"), count(ways.identities)),
        row(t!(locale, "my-data-cards"), count(ways.cards)),
        row(t!(locale, "my-data-devices"), count(ways.devices)),
    ];
    // What somebody signs in with is not their guardian's to change.
    let links = if model.is_for_another {
        Vec::new()
    } else {
        vec![
            (paths::DEVICES.to_owned(), t!(locale, "my-data-devices-link")),
            (paths::PASSKEYS.to_owned(), t!(locale, "my-data-passkeys-link")),
        ]
    };
    Part { title: t!(locale, "my-data-ways"), text: None, rows, links }
}

fn drafts(locale: Locale, model: &Model<'_>) -> Part {
    let rows = model.drafts.iter().map(|draft| {
        let until = day(locale, draft.touched + model.kept.drafts);
        let what = draft_title(locale, model, draft);
        SummaryRow {
            change: Some((paths::draft(draft.id), what.clone())),
            ..row(what, t!(locale, "my-data-draft", touched = day(locale, draft.touched), until = until))
        }
    });
    let rows: Vec<_> = rows.collect();
    let text = if rows.is_empty() {
        t!(locale, "my-data-drafts-none")
    } else {
        t!(locale, "my-data-drafts", "text")
    };
    Part { title: t!(locale, "my-data-drafts"), text: Some(text), rows, links: Vec::new() }
}

fn cases(locale: Locale, model: &Model<'_>) -> Part {
    let mut links = Vec::new();
    let rows = model.cases.iter().filter_map(|case| {
        let seen = application::Model::of(case, model.catalog, model.now)?;
        let title = t!(
            locale,
            "application-caption",
            service = seen.entry.words(locale).get("title"),
            reference = case.reference.to_string()
        );
        let link = t!(locale, "my-data-case-link", reference = case.reference.to_string());
        links.push((paths::of_application(&case.reference, "sent"), link));
        Some(row(title, kept_until(locale, model, case, seen.status.standing.is_ended())))
    });
    let rows: Vec<_> = rows.collect();
    let text = if rows.is_empty() {
        t!(locale, "my-data-cases-none")
    } else {
        t!(locale, "my-data-cases", "text", phone = model.service_line.clone())
    };
    Part { title: t!(locale, "my-data-cases"), text: Some(text), rows, links }
}

/// Each note as it was written, the page in the language in which staff read it.
fn stuck(locale: Locale, model: &Model<'_>) -> Part {
    let rows = model.stuck.iter().flat_map(|stuck| {
        let Stuck { note, at, is_answered } = stuck;
        let trouble = note.trouble.map(|trouble| trouble_in_words(locale, trouble));
        let answering = t!(locale, "stuck-answering-by", answering = note.answering.name());
        let state = if *is_answered { "answered" } else { "open" };
        let lines = [
            trouble,
            Some(note.words.clone()).filter(|words| !words.is_empty()),
            Some(format!("{answering} {}", note.phone)),
            Some(t!(locale, "my-data-stuck-note", state = state)),
        ];
        let lines: Vec<_> = lines.into_iter().flatten().collect();
        let page = note.page.clone().map(|page| {
            let lang = Some(Language::default().tag().to_owned());
            SummaryRow { lang, ..row(t!(locale, "my-data-stuck-page"), page) }
        });
        std::iter::once(row(dates::moment(locale, *at), lines.join("\n"))).chain(page)
    });
    let rows: Vec<_> = rows.collect();
    let text = if rows.is_empty() {
        t!(locale, "my-data-stuck-none")
    } else {
        let (answered, open) = (model.kept.answered_stuck_notes, model.kept.stuck_notes);
        t!(locale, "my-data-stuck", "text", answered = answered.whole_days(), open = open.whole_days())
    };
    Part { title: t!(locale, "my-data-stuck"), text: Some(text), rows, links: Vec::new() }
}

fn messages(locale: Locale, model: &Model<'_>) -> Part {
    let rows = model.messages.iter().map(|told| {
        let when = t!(
            locale,
            "my-data-message",
            when = dates::moment(locale, told.at),
            channel = told.channel.name()
        );
        SummaryRow { lang: Some(told.language.clone()), ..row(when, told.text.clone()) }
    });
    let rows: Vec<_> = rows.collect();
    let text = if rows.is_empty() {
        t!(locale, "my-data-messages-none")
    } else {
        t!(locale, "my-data-messages", "text", days = model.kept.messages.whole_days())
    };
    Part { title: t!(locale, "my-data-messages"), text: Some(text), rows, links: Vec::new() }
}

/// A draft with everything typed in it, letter for letter.
fn whole_draft(locale: Locale, model: &Model<'_>, draft: &Draft) -> Part {
    let entry = entry_of(model, draft);
    let typed = draft.typed.iter().map(|(question, typed)| {
        let name = entry.and_then(|entry| Some((entry, entry.service.question(question)?)));
        let name = name.map(|(entry, asked)| answers::short_name(locale, entry, asked));
        let lines: Vec<_> = typed.values().map(String::as_str).filter(|text| !text.is_empty()).collect();
        row(name.unwrap_or_else(|| question.clone()), lines.join("\n"))
    });
    let until = day(locale, draft.touched + model.kept.drafts);
    Part {
        title: t!(locale, "my-data-whole-draft", service = draft_title(locale, model, draft)),
        text: Some(t!(locale, "my-data-draft", touched = day(locale, draft.touched), until = until)),
        rows: typed.collect(),
        links: Vec::new(),
    }
}

/// A case with everything that was answered in it, and everything that happened.
fn whole_case(locale: Locale, model: &Model<'_>, case: &Case) -> Part {
    let Some(seen) = application::Model::of(case, model.catalog, model.now) else {
        let title = case.reference.to_string();
        return Part { title, text: None, rows: Vec::new(), links: Vec::new() };
    };
    let (entry, sent) = (seen.entry, case.answers());
    let asked = entry.service.questions.iter().filter(|question| question.kind.is_answered_in_words());
    let answered = asked.filter_map(|question| {
        let answer = answers::in_words(locale, entry, question, sent.get(&question.id)?);
        Some(row(answers::short_name(locale, entry, question), answer))
    });
    let happened = application::history(locale, &seen).into_iter().flat_map(|event| {
        let said = event.note.map(|note| {
            let lang = Some(Language::default().tag().to_owned());
            SummaryRow { lang, ..row(t!(locale, "my-data-said"), note) }
        });
        [Some(row(event.when, event.what)), said].into_iter().flatten()
    });
    let service = entry.words(locale).get("title");
    Part {
        title: t!(locale, "application-caption", service = service, reference = case.reference.to_string()),
        text: Some(kept_until(locale, model, case, seen.status.standing.is_ended())),
        rows: answered.chain(happened).collect(),
        links: Vec::new(),
    }
}

fn kept_until(locale: Locale, model: &Model<'_>, case: &Case, is_ended: bool) -> String {
    let last = case.history.last().map_or(model.now, |recorded| recorded.at);
    if is_ended {
        t!(locale, "my-data-case-ended", until = day(locale, last + model.kept.cases))
    } else {
        t!(locale, "my-data-case-open")
    }
}

fn entry_of<'a>(model: &Model<'a>, draft: &Draft) -> Option<&'a Entry> {
    let begun = calendar::day_in_china(draft.begun);
    model.catalog.entry(&draft.service, &draft.region, &draft.definition, begun)
}

fn draft_title(locale: Locale, model: &Model<'_>, draft: &Draft) -> String {
    entry_of(model, draft).map_or_else(|| draft.service.clone(), |entry| entry.words(locale).get("title"))
}
