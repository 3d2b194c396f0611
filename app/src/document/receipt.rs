//! The receipt on paper: it says for ever what the page said when the application had just been sent.

use super::{Document, Part, fact, section};
use crate::{
    dates,
    locale::Locale,
    pages::{
        application::{Model, Seen},
        receipt,
    },
    t,
};

pub(super) fn document(locale: Locale, model: &Model<'_>) -> Document {
    let sent = model.as_sent();
    let seen = Seen::new(locale, &sent);
    let mut facts = super::facts(&seen);
    facts.push(fact(t!(locale, "document-sent"), dates::moment(locale, sent.status.since)));
    let by =
        receipt::by_helper(locale, model).map(|by| section(t!(locale, "document-by"), vec![Part::Says(by)]));
    let together = receipt::sent_together(locale, model).map(|all| {
        let title = t!(locale, "receipt-together", count = all.len());
        let numbers = all.into_iter().map(|(title, reference)| format!("{title} {reference}"));
        section(
            title,
            vec![Part::Says(t!(locale, "receipt-together", "text")), Part::Steps(numbers.collect())],
        )
    });
    let to_do = receipt::to_do_at_once(&seen);
    let to_do = to_do.map(|to_do| section(t!(locale, "panel-now"), vec![Part::Says(to_do)]));
    let papers = receipt::papers_wanted(&seen);
    let papers = (!papers.is_empty()).then(|| {
        let says = t!(locale, "receipt-papers", "text", office = seen.office_in_charge());
        let papers = papers.into_iter().map(|(name, way)| fact(name, way)).collect();
        section(t!(locale, "receipt-papers"), vec![Part::Says(says), Part::Facts(papers)])
    });
    let mut next = vec![Part::Steps(receipt::steps(&seen))];
    next.extend(receipt::when(&seen).map(Part::Says));
    let call = vec![
        Part::Says(t!(locale, "receipt-phone", phone = seen.phone())),
        Part::Says(t!(locale, "receipt-news")),
    ];
    let sections = [by, together, to_do, papers].into_iter().flatten();
    let end = [section(t!(locale, "receipt-next"), next), section(t!(locale, "document-call"), call)];
    Document { title: t!(locale, "receipt-title"), facts, sections: sections.chain(end).collect() }
}
