//! For employers, who need not sign in: how to bring a post, what the quota is, what helps at work, what may be asked of
//! an applicant, and what there is to be had for it. Nothing is filled in here; whoever wants something calls.

pub mod review;

use crate::{
    catalog::Offers,
    components::{BackLink, Pictogram, Says},
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths::{self, work},
    t,
};
use leptos::prelude::*;
use time::{Date, macros::date};

/// Where the employer is, and when.
pub struct Model<'a> {
    /// The place, and today.
    pub offers: Offers<'a>,
}

/// The last day on which small firms pay nothing into the fund (财政部公告2023年第8号). Afterwards nothing is said of it.
const SMALL_FIRMS_PAY_NOTHING_UNTIL: Date = date!(2027 - 12 - 31);

/// A part of the page: what it is about, then point by point.
struct Part {
    id: &'static str,
    title: String,
    text: String,
    points: Vec<String>,
    /// Where it is written.
    source: Option<String>,
}

/// Five parts, the one most people come for first.
pub fn page(locale: Locale, Model { offers }: Model<'_>) -> Page {
    let title = t!(locale, "employers-title");
    let phone = || offers.region.phone.clone();
    let content = view! {
        <BackLink locale href=work::WORK/>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "employers-lead")/>
        {draw(locale, post(locale, phone()))}
        <p><a class="plain-link" href=paths::HELP>{t!(locale, "employers-post", "halls")}</a></p>
        {draw(locale, quota(locale, offers.today))}
        <p><a class="plain-link" href=work::EMPLOYERS_REVIEW>{t!(locale, "employers-quota", "review")}</a></p>
        {draw(locale, help(locale, phone()))}
        {draw(locale, asking(locale))}
        {draw(locale, money(locale, phone()))}
    };
    Page::new(title, t!(locale, "wants-employers"), content).pictured(Pictogram::Work)
}

fn draw(locale: Locale, Part { id, title, text, points, source }: Part) -> Html {
    let points = points.into_iter().map(|point| view! { <li><Says locale text=point/></li> });
    view! {
        <h2 id=id>{title}</h2>
        <Says locale text/>
        <ul class="points">{points.collect_view()}</ul>
        {source.map(|source| view! { <Says locale class="caption" text=source/> })}
    }
    .draw()
}

/// Posts are published by staff, so that the words are plain and what is said of access has been asked for.
fn post(locale: Locale, phone: String) -> Part {
    Part {
        id: "post",
        title: t!(locale, "employers-post"),
        text: t!(locale, "employers-post", "text", phone = phone),
        points: vec![
            t!(locale, "employers-post-task"),
            t!(locale, "employers-post-hours"),
            t!(locale, "employers-post-pay"),
            t!(locale, "employers-post-place"),
            t!(locale, "employers-post-access"),
            t!(locale, "employers-post-seats"),
        ],
        source: None,
    }
}

fn quota(locale: Locale, today: Date) -> Part {
    let small = (today <= SMALL_FIRMS_PAY_NOTHING_UNTIL).then(|| t!(locale, "employers-quota-small"));
    let points = [
        t!(locale, "employers-quota-fund"),
        t!(locale, "employers-quota-who"),
        t!(locale, "employers-quota-counted"),
        t!(locale, "employers-quota-two"),
    ];
    Part {
        id: "quota",
        title: t!(locale, "employers-quota"),
        text: t!(locale, "employers-quota", "text"),
        points: points.into_iter().chain(small).collect(),
        source: Some(t!(locale, "employers-quota", "source")),
    }
}

/// What helps most costs nothing, and employers seldom know it.
fn help(locale: Locale, phone: String) -> Part {
    Part {
        id: "help",
        title: t!(locale, "employers-help"),
        text: t!(locale, "employers-help", "text"),
        points: vec![
            t!(locale, "employers-help-time"),
            t!(locale, "employers-help-talk"),
            t!(locale, "employers-help-seat"),
            t!(locale, "employers-help-screen"),
            t!(locale, "employers-help-guide"),
            t!(locale, "employers-help-people", phone = phone),
            t!(locale, "employers-help-building"),
        ],
        source: Some(t!(locale, "employers-help", "source")),
    }
}

fn asking(locale: Locale) -> Part {
    Part {
        id: "asking",
        title: t!(locale, "employers-asking"),
        text: t!(locale, "employers-asking", "text"),
        points: vec![
            t!(locale, "employers-asking-may"),
            t!(locale, "employers-asking-not"),
            t!(locale, "employers-asking-level"),
            t!(locale, "employers-asking-card"),
            t!(locale, "employers-asking-same"),
        ],
        source: Some(t!(locale, "employers-asking", "source")),
    }
}

fn money(locale: Locale, phone: String) -> Part {
    Part {
        id: "money",
        title: t!(locale, "employers-money"),
        text: t!(locale, "employers-money", "text", phone = phone),
        points: vec![
            t!(locale, "employers-money-insurance"),
            t!(locale, "employers-money-post"),
            t!(locale, "employers-money-more"),
            t!(locale, "employers-money-tax"),
        ],
        source: None,
    }
}
