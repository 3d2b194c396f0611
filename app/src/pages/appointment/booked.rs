//! An appointment that is agreed on: when, where, with what, and the ways to change it.

use super::{about, around};
use crate::{
    components::{Button, ButtonKind, ButtonLink, Field, Says, SummaryRow, Textarea},
    dates,
    html::{Draw, Html},
    page::Page,
    pages::application::Seen,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::case::{Need, Offer};
use time::OffsetDateTime;

pub(super) fn page(
    seen: &Seen<'_>,
    offer: &Offer,
    at: OffsetDateTime,
    needs: &[Need],
    words: Option<&str>,
) -> Page {
    let locale = seen.locale;
    let row = |question, answer| SummaryRow { question, answer, ..SummaryRow::default() };
    let when = row(t!(locale, "appointment-when"), dates::time_slot(locale, at));
    let needs: Vec<_> = needs.iter().map(|need| in_words(seen, *need)).collect();
    let needs = (!needs.is_empty()).then(|| row(t!(locale, "appointment-needs"), needs.join("\n")));
    let said = words.map(|words| row(t!(locale, "appointment-said"), words.to_owned()));
    let rows = std::iter::once(when).chain(needs).chain(said).collect();
    let title = t!(locale, "appointment-booked");
    let content = view! {
        <h1>{title.clone()}</h1>
        {about(locale, offer, rows)}
        {ways(seen, at)}
    };
    around(seen, title, content)
}

/// Into the calendar, to another time, or off; what has begun cannot be changed any more.
fn ways(seen: &Seen<'_>, at: OffsetDateTime) -> Html {
    let (locale, model) = (seen.locale, seen.model);
    let page = |page| paths::of_application(&model.case.reference, page);
    if at <= model.now {
        return ().draw();
    }
    let calendar = view! {
        <p><a class="plain-link" href=page("appointment.ics")>{t!(locale, "appointment-calendar")}</a></p>
    };
    if model.status.cancel_time("", model.now).is_err() {
        let fixed = t!(locale, "appointment-fixed", phone = seen.phone());
        return view! { {calendar}<p>{fixed}</p> }.draw();
    }
    let why = Field {
        hint: Some(t!(locale, "appointment-why", "hint")),
        ..Field::new("words", t!(locale, "appointment-why"))
    };
    let change = format!("{}?change", page("appointment"));
    view! {
        {calendar}
        <ButtonLink href=change label=t!(locale, "appointment-change") kind=ButtonKind::Quiet/>
        <h2>{t!(locale, "appointment-cancel")}</h2>
        <Says locale text=t!(locale, "appointment-cancel", "text", office = seen.office_in_charge())/>
        <form method="post" action=page("appointment")>
            <Textarea locale field=why rows=3/>
            <Button kind=ButtonKind::Warning label=t!(locale, "appointment-cancel") name="cancel" value="yes"/>
        </form>
    }
    .draw()
}

fn in_words(seen: &Seen<'_>, need: Need) -> String {
    let locale = seen.locale;
    match need {
        Need::Interpreter => t!(locale, "needs-interpreter"),
        Need::Wheelchair => t!(locale, "needs-wheelchair"),
        Need::Companion => t!(locale, "needs-companion"),
        Need::Quiet => t!(locale, "needs-quiet"),
    }
}
