//! How somebody stands who has signed up: what happens next and when, what they said, and how they change it.

use super::{Mine, Model};
use crate::{
    components::{ButtonKind, ButtonLink, NowPanel, SummaryList, SummaryRow, needs::need_in_words},
    dates,
    html::{Draw, Html},
    locale::Locale,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::work::{Place, Wanted};

/// The name of a place in word keys.
pub(super) fn name(place: Place) -> &'static str {
    match place {
        Place::Coming => "coming",
        Place::Waiting { .. } => "waiting",
    }
}

pub(super) fn part(locale: Locale, model: &Model<'_>) -> Option<Html> {
    let mine = model.mine.as_ref()?;
    let panel = (!model.is_cancelled).then(|| panel(locale, model, mine));
    let page = |page| paths::work::of_gathering(model.number, page);
    let change = model.may_change().then(|| (page("sign-up"), t!(locale, "gathering-said")));
    let rows = said(locale, &mine.wanted, change);
    let calendar = (model.may_change() && mine.place == Place::Coming).then(|| {
        view! {
            <p><a class="plain-link" href=page("gathering.ics")>{t!(locale, "appointment-calendar")}</a></p>
        }
    });
    let cancel = model.may_change().then(|| {
        view! { <ButtonLink kind=ButtonKind::Quiet href=page("cancel") label=t!(locale, "gathering-cancel")/> }
    });
    Some(
        view! {
            {panel}
            <h2>{t!(locale, "gathering-said")}</h2>
            <SummaryList locale rows/>
            {calendar}
            {cancel}
        }
        .draw(),
    )
}

/// What to do now, what comes next, and whom to ask.
fn panel(locale: Locale, model: &Model<'_>, mine: &Mine) -> Html {
    let (gathering, phone) = (model.gathering, model.phone.clone());
    let who = t!(locale, "gathering-who", phone = phone);
    let when = gathering.begins_at().map(|begins| dates::time_slot(locale, begins)).unwrap_or_default();
    let (now, next) = match (mine.has_come, mine.place) {
        (Some(has_come), _) => {
            let how = if !has_come {
                "missed"
            } else if mine.is_certified {
                "certified"
            } else {
                "came"
            };
            (t!(locale, "gathering-came", how = how), t!(locale, "gathering-after"))
        }
        (None, _) if gathering.is_over(model.now) => {
            (t!(locale, "gathering-over"), t!(locale, "gathering-after"))
        }
        (None, Place::Coming) => {
            (t!(locale, "gathering-coming"), t!(locale, "gathering-coming", "next", when = when))
        }
        (None, Place::Waiting { position }) => {
            let next = match mine.wanted.seats() {
                1 => t!(locale, "gathering-waiting", "next"),
                seats => t!(locale, "gathering-waiting", "seats", seats = seats),
            };
            (t!(locale, "gathering-waiting", position = position), next)
        }
    };
    view! { <NowPanel locale now next who/> }.draw()
}

/// What somebody said who signed up; `change` leads to where the first of it is changed.
pub(super) fn said(locale: Locale, wanted: &Wanted, change: Option<(String, String)>) -> Vec<SummaryRow> {
    let row = |question, answer| SummaryRow { question, answer, ..SummaryRow::default() };
    let needs: Vec<_> = wanted.needs.iter().map(|need| need_in_words(locale, *need)).collect();
    let companions = t!(locale, "gathering-companions-are", count = wanted.companions);
    let words = wanted.words.clone().map(|words| row(t!(locale, "appointment-said"), words));
    let needs = SummaryRow { change, ..row(t!(locale, "appointment-needs"), needs.join("\n")) };
    [needs, row(t!(locale, "gathering-with"), companions)].into_iter().chain(words).collect()
}
