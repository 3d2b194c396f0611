//! Asking to help somebody, second part: who the two are, with what, and for how long. One page, because what is typed
//! about another person is kept nowhere before they have agreed.

use crate::{
    catalog::{Entry, Offers},
    components::{
        BackLink, Button, Checkboxes, Choice, Choices, ErrorSummary, Field, Pressing, Says, TextField,
        TextKind,
    },
    html::Draw,
    locale::Locale,
    mandates::{self, ALL, SOME, Wish, field},
    matters::Matter,
    page::Page,
    paths, problems, t,
};
use leptos::prelude::*;
use tantu_domain::{
    mandate::{Ground, Kind, Term},
    problem::{Code, Problem},
    region::Role,
};

/// The form, as far as it was filled in.
pub struct Model<'a> {
    /// What the helper is to the one they help.
    pub kind: Kind,
    /// What was typed.
    pub wish: Wish,
    /// What is to be mended.
    pub problems: Vec<Problem>,
    /// The services to choose from, and whose office sees papers.
    pub offers: Offers<'a>,
}

/// Two names, one number, three choices.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let title = t!(locale, "mandate-form-title");
    let summary = model.problems.iter().map(|problem| (leads_to(problem), words(locale, problem)));
    let summary: Vec<_> = summary.collect();
    let has_problems = !summary.is_empty();
    let (lead, send) = if model.kind == Kind::Guardian {
        let office = office(locale, model.offers);
        (t!(locale, "mandate-form-lead-guardian", office = office), t!(locale, "mandate-hand-in"))
    } else {
        (t!(locale, "mandate-form-lead"), t!(locale, "mandate-send"))
    };
    let content = view! {
        <BackLink locale href=paths::HELP_SOMEBODY/>
        <p class="caption">{mandates::kind(locale, model.kind)}</p>
        <h1>{title.clone()}</h1>
        <ErrorSummary locale problems=summary/>
        <Says locale text=lead/>
        {(model.kind == Kind::Guardian).then(|| papers(locale, model.offers))}
        <form method="post" novalidate>
            {people(locale, model)}
            {acts(locale, model)}
            {term(locale, model)}
            {which(locale, model)}
            <Button label=send/>
        </form>
    };
    let page_title = format!("{title}, {}", mandates::kind(locale, model.kind));
    Page { has_problems, ..Page::new(page_title, t!(locale, "wants-mandate-form"), content) }
}

/// Whose staff see the papers.
pub fn office(locale: Locale, offers: Offers<'_>) -> String {
    offers.region.office(Role::District, locale.language().tag()).to_owned()
}

fn papers(locale: Locale, offers: Offers<'_>) -> impl IntoView + use<> {
    let phone = offers.region.phone.clone();
    view! {
        <Says locale text=t!(locale, "mandate-form-papers")/>
        <Says locale class="caption" text=t!(locale, "mandate-form-papers", "assumed", phone = phone)/>
    }
}

fn people(locale: Locale, model: &Model<'_>) -> impl IntoView + use<> {
    let helper = Field {
        hint: Some(t!(locale, "mandate-helper", "hint")),
        autocomplete: Some("name"),
        ..asked(locale, model, field::HELPER, t!(locale, "mandate-helper"))
    };
    let body = model.kind.has_body().then(|| {
        let field = asked(locale, model, field::BODY, t!(locale, "mandate-body"));
        view! { <TextField locale field/> }
    });
    let resident = Field {
        hint: Some(t!(locale, "mandate-resident", "hint")),
        ..asked(locale, model, field::RESIDENT, t!(locale, "mandate-resident"))
    };
    let who = if model.kind == Kind::Guardian {
        let number = Field {
            hint: Some(t!(locale, "mandate-citizen-id", "hint")),
            ..asked(locale, model, field::CITIZEN_ID, t!(locale, "mandate-citizen-id"))
        };
        let ground = asked(locale, model, field::GROUND, t!(locale, "mandate-ground"));
        let grounds = Ground::ALL.map(|ground| Choice::new(ground.name(), mandates::ground(locale, ground)));
        view! {
            <TextField locale field=number kind=TextKind::Identity/>
            <Choices locale field=ground options=grounds.to_vec() pressing=Pressing::Marks/>
        }
        .draw()
    } else {
        let phone = Field {
            hint: Some(t!(locale, "mandate-phone", "hint")),
            ..asked(locale, model, field::PHONE, t!(locale, "mandate-phone"))
        };
        view! { <TextField locale field=phone kind=TextKind::Phone/> }.draw()
    };
    view! {
        <TextField locale field=helper/>
        {body}
        <TextField locale field=resident/>
        {who}
    }
}

fn acts(locale: Locale, model: &Model<'_>) -> impl IntoView + use<> {
    let field = asked(locale, model, field::ACTS, t!(locale, "mandate-acts"));
    let options = vec![
        Choice {
            hint: Some(t!(locale, "mandate-acts-apply", "about")),
            ..Choice::new("apply", t!(locale, "mandate-acts-apply"))
        },
        Choice {
            hint: Some(t!(locale, "mandate-acts-follow", "about")),
            ..Choice::new("follow", t!(locale, "mandate-acts-follow"))
        },
    ];
    let chosen = model.wish.ticked(field::ACTS);
    view! { <Checkboxes locale field options none=None chosen pressing=Pressing::Marks/> }
}

fn term(locale: Locale, model: &Model<'_>) -> impl IntoView + use<> {
    let field = Field {
        hint: Some(t!(locale, "mandate-term", "hint")),
        ..asked(locale, model, field::TERM, t!(locale, "mandate-term"))
    };
    let options = Term::ALL.map(|term| {
        let label = match term {
            Term::Quarter => t!(locale, "mandate-term-quarter"),
            Term::Year => t!(locale, "mandate-term-year"),
            Term::ThreeYears => t!(locale, "mandate-term-three-years"),
        };
        Choice::new(term.name(), label)
    });
    view! { <Choices locale field options=options.to_vec() pressing=Pressing::Marks/> }
}

/// All services, or some of them, matter by matter; last of all, because most people choose all and are done.
fn which(locale: Locale, model: &Model<'_>) -> impl IntoView + use<> {
    let field = asked(locale, model, field::WHICH, t!(locale, "mandate-which"));
    let options = vec![
        Choice::new(ALL, t!(locale, "mandate-which-all")),
        Choice::new(SOME, t!(locale, "mandate-which-some")),
    ];
    let matters = Matter::ALL.into_iter().filter_map(|matter| {
        let of_matter = |entry: &&Entry| Matter::of(&entry.service.group) == matter;
        let services = model.offers.services().filter(of_matter);
        let options = services
            .map(|entry| Choice::new(entry.service.slug.clone(), entry.words(locale).get("title")))
            .collect::<Vec<_>>();
        let (name, _) = matter.in_words(locale);
        let field = Field::new(field::services_of(matter), t!(locale, "mandate-services", matter = name));
        let chosen = model.wish.ticked(&field.name);
        (!options.is_empty())
            .then(|| view! { <Checkboxes locale field options none=None chosen pressing=Pressing::Marks/> })
    });
    let matters: Vec<_> = matters.collect();
    view! {
        <Choices locale field options pressing=Pressing::Marks/>
        {matters}
    }
}

fn asked(locale: Locale, model: &Model<'_>, name: &str, label: String) -> Field {
    let problem = model.problems.iter().find(|problem| problem.field == name);
    Field {
        problem: problem.map(|problem| words(locale, problem)),
        value: model.wish.value(name).to_owned(),
        ..Field::new(name, label)
    }
}

/// The input a line of the error summary leads to: of several boxes, the first.
fn leads_to(problem: &Problem) -> String {
    match problem.field.as_str() {
        field::ACTS => format!("{}-apply", field::ACTS),
        other => other.to_owned(),
    }
}

fn words(locale: Locale, Problem { field, code }: &Problem) -> String {
    match (field.as_str(), code) {
        (field::HELPER, Code::Missing) => t!(locale, "mandate-helper", "missing"),
        (field::BODY, Code::Missing) => t!(locale, "mandate-body", "missing"),
        (field::RESIDENT, Code::Missing) => t!(locale, "mandate-resident", "missing"),
        (field::PHONE, Code::Missing) => t!(locale, "mandate-phone", "missing"),
        (field::CITIZEN_ID, Code::Missing) => t!(locale, "mandate-citizen-id", "missing"),
        (field::GROUND, Code::Missing) => t!(locale, "mandate-ground", "missing"),
        (field::ACTS, Code::Missing) => t!(locale, "mandate-acts", "missing"),
        (field::WHICH, Code::Missing) => t!(locale, "mandate-which", "missing"),
        (field::WHICH, Code::TooFew { .. }) => t!(locale, "mandate-which", "none"),
        (field::WHICH, Code::NoneWithOthers) => t!(locale, "mandate-which", "both"),
        (field::TERM, Code::Missing) => t!(locale, "mandate-term", "missing"),
        _ => problems::words(locale, code),
    }
}
