//! “I'm stuck”: what is told to whom is said before it is sent, and afterwards what happens next.

use crate::{
    components::{
        BackLink, Button, ButtonLink, Choice, Choices, ErrorSummary, Field, Notice, NoticeKind, Pictogram,
        Pressing, Says, TextField, TextKind, Textarea,
    },
    dates,
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths, problems,
    stuck::{Wish, field},
    t,
};
use leptos::prelude::*;
use tantu_domain::{
    phone::Phone,
    problem::{Code, Problem},
    stuck::{Answering, Trouble},
};
use time::Date;

/// Where they come from, what they filled in, and whom they could ask at once.
#[derive(Clone, Default)]
pub struct Model {
    /// The page they come from, if there is a way back to it.
    pub from: Option<From>,
    /// The number they signed in with.
    pub own_phone: Option<Phone>,
    /// What was filled in.
    pub wish: Wish,
    /// What is to be mended.
    pub problems: Vec<Problem>,
    /// Whom to phone.
    pub phone: String,
}

/// The page somebody comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct From {
    /// Its address.
    pub address: String,
    /// What it is, in words.
    pub page: String,
}

impl From {
    /// Whether what was typed there has just been kept.
    fn is_kept(&self) -> bool {
        self.address.ends_with("more")
    }
}

/// Who will read it, then as few questions as can be answered by calling back.
pub fn page(locale: Locale, model: &Model) -> Page {
    let title = t!(locale, "stuck-title");
    let summary: Vec<_> =
        model.problems.iter().map(|problem| (problem.field.clone(), words(locale, problem))).collect();
    let has_problems = !summary.is_empty();
    let address = model.from.as_ref().map(|from| from.address.as_str());
    let kept = model.from.as_ref().filter(|from| from.is_kept()).map(|_| {
        view! { <Notice locale kind=NoticeKind::Success title=t!(locale, "stuck-kept")/> }
    });
    let content = view! {
        <BackLink locale href=address.unwrap_or(paths::HOME).to_owned()/>
        {kept}
        <h1>{title.clone()}</h1>
        <ErrorSummary locale problems=summary/>
        <Says locale class="lead" text=t!(locale, "stuck-lead")/>
        <Says locale text=t!(locale, "stuck-sees")/>
        <form method="post" action=paths::stuck(address) novalidate>
            {trouble(locale, model)}
            {own_words(locale, model)}
            {where_they_were(locale, model)}
            {answering(locale, model)}
            {phone(locale, model)}
            <Button label=t!(locale, "stuck-send")/>
        </form>
        <Says locale class="caption kept" text=t!(locale, "stuck-at-once", phone = model.phone.clone())/>
    };
    Page { has_problems, ..Page::new(title, t!(locale, "wants-stuck"), content).pictured(Pictogram::Phone) }
}

/// What happens next and by when, and the way back to where they were.
pub fn sent(locale: Locale, from: Option<&From>, by: Date, phone: String) -> Page {
    let title = t!(locale, "stuck-sent-title");
    let (back, label) = match from {
        Some(from) => (from.address.clone(), t!(locale, "stuck-sent-back")),
        None => (paths::HOME.to_owned(), t!(locale, "signed-out-home")),
    };
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "stuck-sent-by", day = dates::day(locale, by))/>
        <Says locale text=t!(locale, "stuck-sent-careful")/>
        <Says locale text=t!(locale, "stuck-at-once", phone = phone)/>
        <ButtonLink href=back label/>
    };
    Page::new(title, t!(locale, "wants-stuck-sent"), content).pictured(Pictogram::Phone)
}

fn asked(locale: Locale, model: &Model, name: &str, label: String) -> Field {
    let problem = model.problems.iter().find(|problem| problem.field == name);
    Field {
        problem: problem.map(|problem| words(locale, problem)),
        value: model.wish.value(name).to_owned(),
        ..Field::new(name, label)
    }
}

fn trouble(locale: Locale, model: &Model) -> Html {
    let field = Field {
        hint: Some(t!(locale, "stuck-trouble", "hint")),
        ..asked(locale, model, field::TROUBLE, t!(locale, "stuck-trouble"))
    };
    let options =
        Trouble::ALL.map(|trouble| Choice::new(trouble.name(), self::trouble_in_words(locale, trouble)));
    view! { <Choices locale field options=options.to_vec() pressing=Pressing::Marks/> }.draw()
}

/// What is hard, as it is offered and as it is told again among somebody's data.
pub fn trouble_in_words(locale: Locale, trouble: Trouble) -> String {
    t!(locale, "stuck-trouble-is", trouble = trouble.name())
}

fn own_words(locale: Locale, model: &Model) -> Html {
    let field = Field {
        hint: Some(t!(locale, "stuck-words", "hint")),
        ..asked(locale, model, field::WORDS, t!(locale, "stuck-words"))
    };
    view! { <Textarea locale field/> }.draw()
}

/// Whether it may be told where they were: nothing is chosen for them.
fn where_they_were(locale: Locale, model: &Model) -> Option<Html> {
    let from = model.from.as_ref()?;
    let field = asked(locale, model, field::TELL, t!(locale, "stuck-tell", page = from.page.clone()));
    let options = vec![
        Choice::new("yes", t!(locale, "stuck-tell", "yes")),
        Choice::new("no", t!(locale, "stuck-tell", "no")),
    ];
    Some(view! { <Choices locale field options pressing=Pressing::Marks/> }.draw())
}

fn answering(locale: Locale, model: &Model) -> Html {
    let field = asked(locale, model, field::ANSWERING, t!(locale, "stuck-answering"));
    let options = Answering::ALL.map(|answering| {
        Choice::new(answering.name(), t!(locale, "stuck-answering-by", answering = answering.name()))
    });
    view! { <Choices locale field options=options.to_vec() pressing=Pressing::Marks/> }.draw()
}

/// Whoever is signed in need not type their number once more (3.3.7); it is named by its ending, because others may look
/// at the screen.
fn phone(locale: Locale, model: &Model) -> Html {
    let hint = match &model.own_phone {
        Some(own) => t!(locale, "stuck-phone", "known", ending = own.ending().to_owned()),
        None => t!(locale, "stuck-phone", "hint"),
    };
    let field = Field {
        hint: Some(hint),
        autocomplete: Some("tel"),
        ..asked(locale, model, field::PHONE, t!(locale, "stuck-phone"))
    };
    view! { <TextField locale field kind=TextKind::Phone/> }.draw()
}

fn words(locale: Locale, Problem { field, code }: &Problem) -> String {
    match (field.as_str(), code) {
        (field::TELL, Code::Missing) => t!(locale, "stuck-tell", "missing"),
        (field::ANSWERING, Code::Missing) => t!(locale, "stuck-answering", "missing"),
        (field::PHONE, Code::Missing) => t!(locale, "stuck-phone", "missing"),
        _ => problems::words(locale, code),
    }
}
