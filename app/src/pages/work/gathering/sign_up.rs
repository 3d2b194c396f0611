//! Signing up for a class or a fair, on one page: what is needed there, who comes along, and what else there is to say.

use super::Model;
use crate::{
    components::{
        BackLink, Button, Choice, Choices, ErrorSummary, Field, Needs, Pictogram, Pressing, Says, Textarea,
    },
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    pages::work::gatherings::{caption, title},
    paths, problems, t,
};
use leptos::prelude::*;
use tantu_domain::{
    case::Need,
    problem::{Code, Problem},
    work::{Gathering, Place, Wanted},
};

/// The names under which it is sent, needs aside.
mod field {
    pub(super) const COMPANIONS: &str = "companions";
    pub(super) const WORDS: &str = "words";
}

/// As much as one may write. Assumed: as much as at an appointment one would say on the phone.
const LONGEST: usize = 500;

/// What was chosen and said.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    needs: Vec<Need>,
    companions: String,
    words: String,
}

impl Typed {
    /// What a form sent.
    pub fn read(sent: &[(String, String)]) -> Self {
        let value = |name: &str| sent.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value);
        let is_needed = |need: &Need| !value(&format!("needs-{}", need.name())).is_empty();
        Self {
            needs: Need::ALL.into_iter().filter(is_needed).collect(),
            companions: value(field::COMPANIONS).to_owned(),
            words: value(field::WORDS).to_owned(),
        }
    }

    /// What somebody said before, to be changed.
    pub fn of(wanted: &Wanted) -> Self {
        Self {
            needs: wanted.needs.iter().copied().collect(),
            companions: wanted.companions.to_string(),
            words: wanted.words.clone().unwrap_or_default(),
        }
    }

    /// What is known of somebody before they have said anything.
    pub fn needing(needs: Vec<Need>) -> Self {
        Self { needs, ..Self::default() }
    }

    /// What they want, if it can be had there.
    ///
    /// # Errors
    /// What is to be mended first.
    pub fn judge(&self, gathering: &Gathering) -> Result<Wanted, Vec<Problem>> {
        let mut problems = Vec::new();
        let companions = match self.companions.as_str() {
            "" => Some(0),
            typed => typed.parse().ok().filter(|count| *count <= gathering.companions),
        };
        if companions.is_none() {
            problems.push(Problem::new(field::COMPANIONS, Code::NotAnOption));
        }
        let words = self.words.trim().replace("\r\n", "\n");
        if words.chars().count() > LONGEST {
            problems.push(Problem::new(field::WORDS, Code::TooLong { limit: LONGEST }));
        }
        let (Some(companions), []) = (companions, &problems[..]) else { return Err(problems) };
        let words = Some(words).filter(|words| !words.is_empty());
        Ok(Wanted { needs: self.needs.iter().copied().collect(), companions, words })
    }

    /// What is to be mended where there are not as many seats any more.
    pub fn no_room() -> Vec<Problem> {
        vec![Problem::new(field::COMPANIONS, Code::TooMany { most: 0 })]
    }
}

/// Who reads it, and as few questions as can be answered at the door. `None` where nobody can sign up or change anything.
pub fn page(locale: Locale, model: &Model<'_>, typed: &Typed, problems: &[Problem]) -> Option<Page> {
    let Model { number, gathering, .. } = *model;
    match &model.mine {
        Some(_) if !model.may_change() => return None,
        None if !model.is_open() => return None,
        _ => {}
    }
    let heading = match &model.mine {
        Some(_) => t!(locale, "gathering-change"),
        None => t!(locale, "gathering-sign-up"),
    };
    let about = caption(locale, gathering.kind, number);
    let (lang, name) = title(locale, gathering);
    let summary: Vec<_> =
        problems.iter().map(|problem| (problem.field.clone(), in_words(locale, problem))).collect();
    let has_problems = !summary.is_empty();
    let chosen = typed.needs.iter().map(|need| need.name().to_owned()).collect();
    let content = view! {
        <BackLink locale href=paths::work::gathering(number)/>
        <p class="caption">{about.clone()}" "<span lang=lang>{name}</span></p>
        <h1>{heading.clone()}</h1>
        <ErrorSummary locale problems=summary/>
        {queue(locale, model)}
        <form method="post" novalidate>
            <Needs locale chosen/>
            {companions(locale, gathering, typed, problems)}
            {words(locale, typed, problems)}
            <Says locale class="caption" text=t!(locale, "gathering-reads")/>
            <Button label=heading.clone()/>
        </form>
    };
    let title = t!(locale, "gathering-page-title", title = heading, caption = about);
    let wants = t!(locale, "wants-gathering-sign-up");
    Some(Page { has_problems, ..Page::new(title, wants, content).pictured(Pictogram::Pen) })
}

/// That one would have to wait, said before anything is filled in.
fn queue(locale: Locale, model: &Model<'_>) -> Option<Html> {
    let position = match &model.mine {
        None if model.free == 0 => model.waiting.saturating_add(1),
        Some(mine) => match mine.place {
            Place::Waiting { position } => position,
            Place::Coming => return None,
        },
        None => return None,
    };
    Some(view! { <Says locale class="lead" text=t!(locale, "gathering-wait", position = position)/> }.draw())
}

/// How many come along, where any may.
fn companions(locale: Locale, gathering: &Gathering, typed: &Typed, problems: &[Problem]) -> Option<Html> {
    let most = Some(gathering.companions).filter(|most| *most > 0)?;
    let options = (0..=most)
        .map(|count| Choice::new(count.to_string(), t!(locale, "gathering-companions-are", count = count)));
    let value = if typed.companions.is_empty() { "0" } else { &typed.companions };
    let field = Field {
        hint: Some(t!(locale, "gathering-with", "hint")),
        value: value.to_owned(),
        problem: problem(locale, problems, field::COMPANIONS),
        ..Field::new(field::COMPANIONS, t!(locale, "gathering-with"))
    };
    Some(view! { <Choices locale field options=options.collect() pressing=Pressing::Marks/> }.draw())
}

fn words(locale: Locale, typed: &Typed, problems: &[Problem]) -> Html {
    let field = Field {
        hint: Some(t!(locale, "gathering-words", "hint")),
        value: typed.words.clone(),
        problem: problem(locale, problems, field::WORDS),
        ..Field::new(field::WORDS, t!(locale, "gathering-words"))
    };
    view! { <Textarea locale field rows=3/> }.draw()
}

fn problem(locale: Locale, problems: &[Problem], field: &str) -> Option<String> {
    problems.iter().find(|problem| problem.field == field).map(|problem| in_words(locale, problem))
}

fn in_words(locale: Locale, Problem { field, code }: &Problem) -> String {
    match (field.as_str(), code) {
        (field::COMPANIONS, Code::TooMany { .. }) => t!(locale, "gathering-no-room"),
        _ => problems::words(locale, code),
    }
}
