//! “Who is this for?”: oneself, or somebody one helps; then everybody one helps or helped, and how to help somebody else.

use crate::{
    catalog::Offers,
    components::{
        Button, ButtonKind, ButtonLink, Choice, Choices, Field, Notice, NoticeKind, Pictogram, Pressing, Says,
    },
    html::Draw,
    locale::Locale,
    mandates,
    page::{ME, Page},
    pages::{helpers::account, mandate::form},
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::mandate::{Ground, Mandate, Standing};
use time::OffsetDateTime;

/// The name under which the answer is sent.
pub const FOR: &str = "for";

/// Whom somebody helps.
pub struct Model<'a> {
    /// Every mandate they have, had or asked for, oldest first.
    pub mandates: &'a [Mandate],
    /// For whom they act at present, as the form sends it; empty once that has ended.
    pub chosen: String,
    /// Whether nobody, or nobody they help, was chosen.
    pub is_missing: bool,
    /// What has just been done.
    pub done: Option<Done>,
    /// Where to go on afterwards.
    pub next: Option<String>,
    /// What services are called, and whose office sees papers.
    pub offers: Offers<'a>,
    /// This moment.
    pub now: OffsetDateTime,
}

/// What has just been done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Somebody agreed to be helped: the one of the latest mandate.
    Made,
    /// An office has yet to see the papers.
    Asked,
    /// A mandate was given back.
    Ended,
}

/// The question first; for somebody who helps nobody there is nothing to ask.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let held: Vec<_> = model.standing(Standing::InForce).collect();
    let asked: Vec<_> = model.standing(Standing::Asked).collect();
    let past = model.standing(Standing::Ended).chain(model.standing(Standing::Over));
    let past: Vec<_> = past.map(|mandate| account(locale, mandate, model.offers, model.now)).collect();
    let title = t!(locale, "whom-title");
    let is_asked = !held.is_empty() || model.chosen != ME;
    let question = if is_asked {
        question(locale, model, &held).draw()
    } else {
        view! { <h1>{title.clone()}</h1> <Says locale text=t!(locale, "whom-only-me")/> }.draw()
    };
    let content = view! {
        {model.done.and_then(|done| notice(locale, model, done))}
        {question}
        {waiting(locale, model, &asked)}
        {mine(locale, model, &held)}
        <h2>{t!(locale, "whom-new-title")}</h2>
        <Says locale text=t!(locale, "whom-new-text")/>
        <ButtonLink kind=ButtonKind::Quiet href=paths::HELP_SOMEBODY label=t!(locale, "whom-new")/>
        {(!past.is_empty()).then(|| view! { <h2>{t!(locale, "whom-past")}</h2> {past} })}
        <h2>{t!(locale, "whom-helpers")}</h2>
        <p><a class="plain-link" href=paths::HELPERS>{t!(locale, "whom-helpers-link")}</a></p>
    };
    Page {
        has_problems: model.is_missing,
        ..Page::new(title, t!(locale, "wants-whom"), content).pictured(Pictogram::Family)
    }
}

/// The way here from other pages.
pub fn link(locale: Locale, next: Option<&str>) -> impl IntoView + use<> {
    view! { <p><a class="plain-link" href=paths::whom(next)>{t!(locale, "whom-link")}</a></p> }
}

impl Model<'_> {
    fn standing(&self, standing: Standing) -> impl Iterator<Item = &Mandate> {
        self.mandates.iter().filter(move |mandate| mandate.standing(self.now) == standing)
    }
}

fn question(locale: Locale, model: &Model<'_>, held: &[&Mandate]) -> impl IntoView + use<> {
    let field = Field {
        is_title: true,
        hint: Some(t!(locale, "whom-title", "hint")),
        problem: model.is_missing.then(|| t!(locale, "whom-title", "missing")),
        value: model.chosen.clone(),
        ..Field::new(FOR, t!(locale, "whom-title"))
    };
    let me = Choice { hint: Some(t!(locale, "whom-me", "about")), ..Choice::new(ME, t!(locale, "whom-me")) };
    let others = held.iter().map(|mandate| Choice {
        hint: Some(mandates::line(locale, mandate, model.offers)),
        ..Choice::new(
            mandate.id.to_string(),
            t!(locale, "whom-other", name = mandate.details.resident.clone()),
        )
    });
    let options = std::iter::once(me).chain(others).collect();
    view! {
        <form method="post" action=paths::whom(model.next.as_deref()) novalidate>
            <Choices locale field options pressing=Pressing::Sends/>
            {(!locale.is_pressed()).then(|| view! { <Button label=t!(locale, "whom-continue")/> })}
        </form>
    }
}

fn notice(locale: Locale, model: &Model<'_>, done: Done) -> Option<impl IntoView + use<>> {
    let (title, text) = match done {
        Done::Made => {
            let made = model.standing(Standing::InForce).max_by_key(|mandate| mandate.starts_at)?;
            let title = t!(locale, "whom-made", name = made.details.resident.clone());
            (title, Some(t!(locale, "whom-made", "text")))
        }
        Done::Asked => (t!(locale, "whom-asked"), Some(t!(locale, "whom-asked", "text"))),
        Done::Ended => (t!(locale, "whom-ended"), None),
    };
    Some(view! { <Notice locale kind=NoticeKind::Success title text/> })
}

fn waiting(locale: Locale, model: &Model<'_>, asked: &[&Mandate]) -> Option<impl IntoView + use<>> {
    let waiting = asked.iter().map(|mandate| {
        let papers = match mandate.details.ground {
            Some(Ground::Minor) => t!(locale, "mandate-papers-minor"),
            _ => t!(locale, "mandate-papers-other"),
        };
        let office = form::office(locale, model.offers);
        view! {
            <h3>{mandate.details.resident.clone()}</h3>
            <Says locale text=t!(locale, "whom-waiting-text", office = office, papers = papers)/>
            {give_back(locale, mandate)}
        }
    });
    let waiting: Vec<_> = waiting.collect();
    (!waiting.is_empty()).then(|| view! { <h2>{t!(locale, "whom-waiting")}</h2> {waiting} })
}

fn mine(locale: Locale, model: &Model<'_>, held: &[&Mandate]) -> Option<impl IntoView + use<>> {
    let mine = held.iter().map(|mandate| {
        view! { {account(locale, mandate, model.offers, model.now)} {give_back(locale, mandate)} }
    });
    let mine: Vec<_> = mine.collect();
    (!mine.is_empty()).then(|| view! { <h2>{t!(locale, "whom-mine")}</h2> {mine} })
}

fn give_back(locale: Locale, mandate: &Mandate) -> impl IntoView + use<> {
    let whose = t!(locale, "mandate-end-whose", name = mandate.details.resident.clone());
    view! {
        <p>
            <a class="plain-link" href=paths::give_back(mandate.id)>
                {t!(locale, "mandate-give-back")}<span class="visually-hidden">{whose}</span>
            </a>
        </p>
    }
}
