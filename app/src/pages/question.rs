//! One question a page.

use crate::{
    catalog::{Entry, Mentions, Words},
    components::{
        BackLink, Button, ButtonKind, ButtonLink, Checkbox, Choice, Choices, DateField, ErrorSummary, Field,
        Notice, NoticeKind, Progress, StaffNote, TextField, TextKind, Textarea,
    },
    dates,
    locale::Locale,
    page::Page,
    paths, problems, t,
};
use leptos::prelude::*;
use tantu_domain::{
    answer::{Circumstances, Typed},
    case::Correction,
    journey::Journey,
    renewal::Renewal,
    service::{Kind, Question},
};

/// A question on somebody's way.
pub struct Model<'a> {
    /// The service that asks.
    pub entry: &'a Entry,
    /// The way so far.
    pub journey: &'a Journey<'a>,
    /// What is asked.
    pub question: &'a Question,
    /// What was typed here, or is suggested.
    pub typed: &'a Typed,
    /// Whether it is a suggestion the person has not confirmed yet; it is then said so.
    pub is_suggested: bool,
    /// The day and the region.
    pub around: Circumstances<'a>,
    /// What staff asked about it, when this goes back to them.
    pub correction: Option<&'a Correction>,
    /// The service that is offered instead, if it is there.
    pub offered: Option<&'a Entry>,
    /// Where “back” leads.
    pub back: String,
}

/// The question as label and `h1` in one, its problems, its input, and one way forward.
pub fn page(locale: Locale, model: Model<'_>) -> Page {
    let asked = Asked { locale, words: model.entry.words(locale), model: &model };
    let problem = asked.problem();
    let now = model.journey.step(&model.question.id).map_or(1, |(now, _)| now);
    let all = model.journey.length();
    let service = asked.words.get("title");
    let title = asked.words.question(model.question);
    let has_problems = problem.is_some();
    let content = view! {
        <BackLink locale href=model.back.clone()/>
        <Progress locale service=service.clone() now all/>
        <form method="post" novalidate>
            {asked.correction()}
            {asked.input(problem)}
            {asked.way_on()}
        </form>
        {asked.way_out()}
    };
    let title = t!(locale, "question-page-title", question = title, now = now, all = all, service = service);
    Page { has_problems, ..Page::new(title, content) }
}

/// A question being drawn.
struct Asked<'a> {
    locale: Locale,
    words: Words,
    model: &'a Model<'a>,
}

impl Asked<'_> {
    fn part(&self, part: &str) -> Option<String> {
        self.words.part_of(self.model.question, part, &self.mentions())
    }

    fn typed(&self, field: &str) -> String {
        self.model.typed.get(field).cloned().unwrap_or_default()
    }

    fn problem(&self) -> Option<(String, String)> {
        let problem = self.model.journey.problems(&self.model.question.id).first()?;
        let words = problems::words_for(self.locale, &self.words, self.model.question, &problem.code);
        Some((problem.field.clone(), words))
    }

    /// What the question's sentences may mention.
    fn mentions(&self) -> Mentions {
        let mentions = Mentions::none().with("phone", self.model.around.region.phone.clone());
        let mut windows = self.model.question.only_if.iter().filter_map(|condition| {
            self.model.around.renewal(self.model.journey.answers(), condition.question())
        });
        let (name, day) = match windows.next() {
            Some(Renewal::Early { opens }) => ("opens", opens),
            Some(Renewal::Open { expires }) => ("expires", expires),
            Some(Renewal::Expired { expired }) => ("expired", expired),
            None => return mentions,
        };
        mentions.with(name, dates::day(self.locale, day))
    }

    fn correction(&self) -> Option<AnyView> {
        let note = self.model.correction?.note.clone();
        Some(view! { <StaffNote locale=self.locale note/> }.into_any())
    }

    fn field(&self, problem: Option<(String, String)>) -> Field {
        let (problem_at, problem) = problem.unzip();
        let id = &self.model.question.id;
        Field {
            is_title: true,
            hint: self.part("hint"),
            problem,
            problem_at,
            value: self.typed(id),
            prefilled: self.model.is_suggested.then(|| self.part("prefilled")).flatten(),
            ..Field::new(id.clone(), self.words.question(self.model.question))
        }
    }

    fn input(&self, problem: Option<(String, String)>) -> AnyView {
        let locale = self.locale;
        let question = self.model.question;
        let field = self.field(problem);
        match &question.kind {
            Kind::CertificateNumber => {
                let field = Field { autocomplete: Some("off"), ..field };
                view! { <TextField locale field kind=TextKind::Identity/> }.into_any()
            }
            Kind::Phone => {
                let field = Field { autocomplete: Some("tel"), ..field };
                view! { <TextField locale field kind=TextKind::Phone/> }.into_any()
            }
            Kind::Address => {
                let field = Field { autocomplete: Some("street-address"), ..field };
                view! { <Textarea locale field rows=3/> }.into_any()
            }
            Kind::Date => {
                let [year, month, day] =
                    ["year", "month", "day"].map(|part| self.typed(&question.field(part)));
                view! { <DateField locale field year month day/> }.into_any()
            }
            Kind::OneOf { options } => {
                let options = options.iter().map(|option| self.option(option)).collect();
                view! { <Choices locale field options/> }.into_any()
            }
            Kind::Hall => view! { <Choices locale field options=self.halls()/> }.into_any(),
            Kind::Declaration => self.declaration(field),
            Kind::Advice { .. } => self.advice(),
        }
    }

    fn option(&self, option: &str) -> Choice {
        let key = format!("question-{}-{option}", self.model.question.id);
        Choice {
            hint: self.words.part(&key, "hint", &self.mentions()),
            ..Choice::new(option, self.words.get(&key))
        }
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

    fn declaration(&self, field: Field) -> AnyView {
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
            <ErrorSummary locale=self.locale problems/>
            <Checkbox locale=self.locale field checked=is_confirmed/>
        }
        .into_any()
    }

    fn advice(&self) -> AnyView {
        let instead = self.part("instead");
        let offer = self.model.offered.map(|entry| {
            let title = entry.words(self.locale).get("title");
            let (href, label) =
                (paths::service(&entry.service.slug), t!(self.locale, "question-offer", service = title));
            view! { <ButtonLink href label/> }.into_any()
        });
        let id = self.model.question.id.clone();
        view! {
            <h1>{self.words.question(self.model.question)}</h1>
            <p>{self.part("text")}</p>
            {instead.map(|instead| view! {
                <Notice locale=self.locale kind=NoticeKind::Info title=instead action=offer/>
            })}
            <input type="hidden" name=id value="yes"/>
        }
        .into_any()
    }

    /// What is kept already, or, where something else is advised, the way to stop here.
    fn way_out(&self) -> AnyView {
        if self.part("instead").is_none() {
            return view! { <p class="caption kept">{t!(self.locale, "question-kept")}</p> }.into_any();
        }
        let label = t!(self.locale, "question-later");
        view! { <p><a class="plain-link" href=paths::APPLICATIONS>{label}</a></p> }.into_any()
    }

    /// The one way forward. Where something else is advised, going on all the same is the quieter button.
    fn way_on(&self) -> AnyView {
        let label = self.part("continue").unwrap_or_else(|| t!(self.locale, "question-continue"));
        let kind = if self.part("instead").is_some() { ButtonKind::Quiet } else { ButtonKind::Main };
        view! { <Button label kind/> }.into_any()
    }
}
