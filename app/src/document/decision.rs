//! What was decided, on paper: what, when, why, and what to do if one disagrees.

use super::{Document, Part, section};
use crate::{
    dates,
    locale::Locale,
    pages::application::{Model, Seen},
    t,
};
use tantu_domain::case::Event;

/// The last decision and what an appeal made of it; `None` where nothing was decided.
pub(super) fn document(locale: Locale, model: &Model<'_>) -> Option<Document> {
    let first = decided(model)?;
    let seen = Seen::new(locale, model);
    let happened =
        seen.timeline_from(first, |event| decides(event) || matches!(event, Event::AppealDecided { .. }));
    let mut what = Vec::new();
    for told in happened {
        what.push(Part::Says(t!(locale, "document-decided", what = told.what, when = told.when)));
        what.extend(told.note.map(Part::Quotes));
    }
    let phone = seen.phone();
    let disagree = match model.appeal_by() {
        Some(by) => vec![
            Part::Says(t!(locale, "appeal-text", office = seen.office_for_appeals())),
            Part::Says(t!(
                locale,
                "appeal-when",
                date = dates::due(locale, by),
                days = model.entry.service.value("appeal-limit")
            )),
            Part::Says(t!(locale, "document-appeal")),
            Part::Says(t!(locale, "appeal-call", phone = phone.clone())),
        ],
        None => vec![Part::Says(t!(locale, "document-disagree", "none", phone = phone.clone()))],
    };
    let reference = model.case.reference.to_string();
    let call = t!(locale, "document-call", "text", phone = phone, reference = reference);
    Some(Document {
        title: t!(locale, "document-decision"),
        facts: super::facts(&seen),
        sections: vec![
            section(t!(locale, "document-what"), what),
            section(t!(locale, "document-disagree"), disagree),
            section(t!(locale, "document-call"), vec![Part::Says(call)]),
        ],
    })
}

/// How many events came before the last decision.
pub(super) fn decided(model: &Model<'_>) -> Option<usize> {
    model.case.history.iter().rposition(|recorded| decides(&recorded.event))
}

fn decides(event: &Event) -> bool {
    matches!(event, Event::Assessed { .. } | Event::Approved | Event::Refused { .. })
}
