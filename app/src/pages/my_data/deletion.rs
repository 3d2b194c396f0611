//! Having everything deleted: what goes at once, what has to be kept for a while, and until when.

use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, Says, SummaryList, SummaryRow},
    dates,
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::reference::Reference;
use time::Date;

/// What is kept, and what would become of it.
pub struct Model {
    /// How many drafts go at once.
    pub drafts: usize,
    /// How many registrations for work go at once: one, or none.
    pub registrations: usize,
    /// How many messages go at once.
    pub messages: usize,
    /// How many notes of having been stuck go at once.
    pub notes: usize,
    /// How many classes and fairs they have signed up for: that goes at once.
    pub sign_ups: usize,
    /// How many ways in and sessions go at once.
    pub ways: usize,
    /// How many mandates end at once.
    pub mandates: usize,
    /// Cases under way: they have to be finished or withdrawn first.
    pub open: Vec<Reference>,
    /// Cases that have ended, and until when each is kept.
    pub ended: Vec<(Reference, Date)>,
    /// How long that is, in years.
    pub case_years: i64,
    /// Whom to phone.
    pub phone: String,
}

/// Nobody presses the button without having read what happens.
pub fn page(locale: Locale, model: Model) -> Page {
    let title = t!(locale, "my-deletion-title");
    let at_once = [
        ("drafts", model.drafts),
        ("registrations", model.registrations),
        ("messages", model.messages),
        ("notes", model.notes),
        ("sign-ups", model.sign_ups),
        ("ways", model.ways),
        ("mandates", model.mandates),
    ];
    let at_once = at_once.into_iter().filter(|(_, count)| *count > 0).map(|(what, count)| SummaryRow {
        question: t!(locale, "my-deletion-what", what = what),
        answer: t!(locale, "my-deletion-at-once", what = what, count = count),
        ..SummaryRow::default()
    });
    let ended = model.ended.iter().map(|(reference, until)| SummaryRow {
        question: t!(locale, "my-deletion-case", reference = reference.to_string()),
        answer: t!(locale, "my-deletion-case", "until", until = dates::day(locale, *until)),
        ..SummaryRow::default()
    });
    let last = model.ended.iter().map(|(_, until)| *until).max();
    let person = SummaryRow {
        question: t!(locale, "my-deletion-person"),
        answer: match last {
            Some(last) => t!(locale, "my-deletion-person", "until", until = dates::day(locale, last)),
            None => t!(locale, "my-deletion-person", "now"),
        },
        ..SummaryRow::default()
    };
    let rows: Vec<_> = at_once.chain(ended).chain([person]).collect();
    let why = (!model.ended.is_empty()).then(|| {
        view! { <Says locale text=t!(locale, "my-deletion-why", years = model.case_years)/> }
    });
    let way = if model.open.is_empty() {
        view! {
            <form method="post" class="actions">
                <Button kind=ButtonKind::Warning label=t!(locale, "my-deletion-yes")/>
                <ButtonLink kind=ButtonKind::Quiet href=paths::MY_DATA label=t!(locale, "my-deletion-no")/>
            </form>
        }
        .draw()
    } else {
        open_cases(locale, &model.open)
    };
    let content = view! {
        <BackLink locale href=paths::MY_DATA/>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "my-deletion-lead")/>
        <SummaryList locale rows/>
        {why}
        <Says locale text=t!(locale, "my-deletion-log")/>
        {way}
        <Says locale class="caption" text=t!(locale, "my-deletion-ask", phone = model.phone.clone())/>
    };
    Page::new(title, t!(locale, "wants-my-data-deletion"), content)
}

/// What is in the way, each with the way to it.
fn open_cases(locale: Locale, open: &[Reference]) -> Html {
    let cases = open.iter().map(|reference| {
        let label = t!(locale, "my-deletion-open-case", reference = reference.to_string());
        view! { <li><a href=paths::application(reference)>{label}</a></li> }
    });
    view! {
        <h2>{t!(locale, "my-deletion-open")}</h2>
        <Says locale text=t!(locale, "my-deletion-open", "text")/>
        <ul class="plain-list">{cases.collect_view()}</ul>
    }
    .draw()
}

/// What is said when it was done, to nobody in particular: there is nobody signed in any more.
pub fn done(locale: Locale) -> Page {
    let title = t!(locale, "my-deletion-done");
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "my-deletion-done", "text")/>
        <Says locale text=t!(locale, "my-deletion-done", "anew")/>
        <ButtonLink href=paths::HOME label=t!(locale, "signed-out-home")/>
    };
    Page::new(title, t!(locale, "wants-my-data-deleted"), content)
}
