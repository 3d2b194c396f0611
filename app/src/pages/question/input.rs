//! The input of each kind of question.

use super::Asked;
use crate::{
    answers,
    components::{
        ButtonLink, Checkbox, Checkboxes, Choice, Choices, DateField, ErrorSummary, Field, Notice,
        NoticeKind, NumberField, NumberKind, PersonFields, Pictogram, PlaceField, Pressing, TextField,
        TextKind, Textarea,
    },
    easy,
    html::{Draw, Html},
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{
    answer::HalfDay,
    service::{Kind, PersonPart},
};

impl Asked<'_> {
    pub(super) fn input(&self, problems: Vec<(String, String)>) -> Html {
        let locale = self.locale;
        let question = self.model.question;
        let field = self.field(problems.first().cloned());
        match &question.kind {
            Kind::CertificateNumber | Kind::CitizenId => {
                let field = Field { autocomplete: Some("off"), ..field };
                view! { <TextField locale field kind=TextKind::Identity/> }.draw()
            }
            Kind::Phone => {
                let field = Field { autocomplete: Some("tel"), ..field };
                view! { <TextField locale field kind=TextKind::Phone/> }.draw()
            }
            Kind::ShortText { .. } => view! { <TextField locale field/> }.draw(),
            Kind::LongText { .. } => view! { <Textarea locale field rows=5/> }.draw(),
            Kind::Address => {
                let field = Field { autocomplete: Some("street-address"), ..field };
                view! { <Textarea locale field rows=3/> }.draw()
            }
            Kind::Number { .. } => view! { <NumberField locale field unit=self.part("unit")/> }.draw(),
            Kind::Money => view! { <NumberField locale field kind=NumberKind::Money/> }.draw(),
            Kind::Date { incomplete, .. } => {
                let incomplete = *incomplete;
                let [year, month, day] =
                    ["year", "month", "day"].map(|part| self.typed(&question.field(part)));
                view! { <DateField locale field year month day incomplete/> }.draw()
            }
            Kind::YesNo | Kind::Document | Kind::OneOf { .. } => {
                let options = question.kind.options().into_iter().map(|option| self.option(option)).collect();
                view! { <Choices locale field options pressing=Pressing::Sends/> }.draw()
            }
            Kind::SeveralOf { none, .. } => self.several(field, none.as_deref()),
            Kind::Hall => {
                view! { <Choices locale field options=self.halls() pressing=Pressing::Sends/> }.draw()
            }
            Kind::Appointment { lead, days } => {
                let halves = HalfDay::offered(self.model.around.today, *lead, *days).into_iter();
                let options =
                    halves.map(|half| Choice::new(half.value(), answers::half_day(locale, half))).collect();
                view! { <Choices locale field options pressing=Pressing::Sends/> }.draw()
            }
            Kind::Region => self.place(field),
            Kind::Person { parts } => self.person(field, parts, problems),
            Kind::Group { most, parts, .. } => self.group(field, *most, parts, problems),
            Kind::Declaration => self.declaration(field),
            Kind::Advice { .. } => self.advice(),
        }
    }

    /// The question with what was typed; `problem` is the first there is, and where.
    fn field(&self, problem: Option<(String, String)>) -> Field {
        let (problem_at, problem) = problem.unzip();
        let id = &self.model.question.id;
        Field {
            is_title: true,
            hint: self.part("hint"),
            problem,
            problem_at,
            value: self.typed(id),
            prefilled: self.prefilled(),
            about: self.model.correction.map(|_| super::STAFF_NOTE.to_owned()),
            ..Field::new(id.clone(), self.words.question(self.model.question, &self.mentions()))
        }
    }

    fn option(&self, option: &str) -> Choice {
        let question = self.model.question;
        let label = answers::option(self.locale, self.model.entry, question, option);
        let hint = self.words.part_of_option(question, option, "hint", &self.mentions());
        // An answer that only denies something has no picture: “not expired” is no “no”.
        let picture = easy::pictured(self.locale, &label).filter(|of| *of != Pictogram::No);
        let picture = picture.filter(|_| self.locale.is_easy());
        Choice { hint, picture, ..Choice::new(option, label) }
    }

    fn several(&self, field: Field, none: Option<&str>) -> Html {
        let question = self.model.question;
        let options = question.kind.options();
        let is_chosen = |option: &&str| !self.typed(&question.field(option)).is_empty();
        let chosen = options.iter().copied().filter(|option| is_chosen(option)).map(str::to_owned).collect();
        let others = options.iter().filter(|option| none != Some(**option)).map(|option| self.option(option));
        let (options, none) = (others.collect(), none.map(|none| self.option(none)));
        view! { <Checkboxes locale=self.locale field options none chosen pressing=Pressing::Marks/> }.draw()
    }

    fn halls(&self) -> Vec<Choice> {
        let language = self.locale.language();
        let halls = &self.model.around.region.halls;
        let mut halls: Vec<_> = halls
            .iter()
            .map(|hall| Choice::new(hall.id.clone(), hall.name.in_language(language.tag())))
            .collect();
        self.locale.sort_by_name(&mut halls, |hall| &hall.label);
        halls
    }

    fn place(&self, field: Field) -> Html {
        let language = self.locale.language();
        let places = self.model.around.region.places.iter();
        let mut places: Vec<_> = places
            .map(|place| Choice::new(place.code.clone(), place.name.in_language(language.tag())))
            .collect();
        self.locale.sort_by_name(&mut places, |place| &place.label);
        let elsewhere = self.typed(&self.model.question.field("elsewhere"));
        view! { <PlaceField locale=self.locale field places elsewhere pressing=Pressing::Sends/> }.draw()
    }

    fn person(&self, field: Field, parts: &[PersonPart], problems: Vec<(String, String)>) -> Html {
        let typed = |part: &PersonPart| (*part, self.typed(&self.model.question.field(part.name())));
        let parts = parts.iter().map(typed).collect();
        // A problem with one of the parts stands there; only what is about the whole stands above them.
        let is_whole = problems.iter().all(|(at, _)| *at == field.name || self.is_empty_person());
        let (field, problems) =
            if is_whole { (field, Vec::new()) } else { (Field { problem: None, ..field }, problems) };
        view! { <PersonFields locale=self.locale field parts problems/> }.draw()
    }

    fn is_empty_person(&self) -> bool {
        self.model.typed.values().all(|text| text.trim().is_empty())
    }

    fn declaration(&self, field: Field) -> Html {
        let locale = self.locale;
        let problems = field.problem.iter().map(|problem| (field.name.clone(), problem.clone())).collect();
        let is_confirmed = !field.value.is_empty();
        let title = field.label.clone();
        let field = Field {
            is_title: false,
            label: self.part("statement").unwrap_or_default(),
            value: "yes".into(),
            ..field
        };
        view! {
            <h1>{title}</h1>
            <ErrorSummary locale problems/>
            <Checkbox locale field checked=is_confirmed press=t!(locale, "question-declare")/>
        }
        .draw()
    }

    /// Whether a press on an answer goes on, so that nothing else has to.
    pub(super) fn goes_on_by_itself(&self) -> bool {
        let kind = &self.model.question.kind;
        let is_offered = matches!(
            kind,
            Kind::YesNo
                | Kind::Document
                | Kind::OneOf { .. }
                | Kind::Hall
                | Kind::Appointment { .. }
                | Kind::Declaration
        );
        self.locale.is_pressed() && is_offered
    }

    fn advice(&self) -> Html {
        let instead = self.part("instead");
        let offer = self.model.offered.map(|entry| {
            let title = entry.words(self.locale).get("title");
            let (href, label) =
                (paths::service(&entry.service.slug), t!(self.locale, "question-offer", service = title));
            view! { <ButtonLink href label/> }.draw()
        });
        let id = self.model.question.id.clone();
        view! {
            <h1>{self.words.question(self.model.question, &self.mentions())}</h1>
            <p>{self.part("text")}</p>
            {instead.map(|instead| view! {
                <Notice locale=self.locale kind=NoticeKind::Info title=instead action=offer/>
            })}
            <input type="hidden" name=id value="yes"/>
        }
        .draw()
    }
}
