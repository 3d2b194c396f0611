//! One question a page.

mod entries;
mod input;

use crate::{
    catalog::{Entry, Mentions, Words},
    components::{BackLink, Button, ButtonKind, OtherAnswer, OtherAnswers, Progress, StaffNote, fallback},
    dates,
    html::{Draw, Html},
    journey::{Beside, Other},
    locale::Locale,
    matters::Matter,
    page::Page,
    paths, problems, t,
};
use leptos::prelude::*;
use tantu_domain::{
    answer::{Carried, Circumstances, Typed},
    case::Correction,
    journey::Journey,
    problem::Problem,
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
    /// Where the answer is known from, if the person has not sent it in this draft.
    pub carried: Option<&'a Carried>,
    /// Whether something on it is to be mended; a page that only grows by an entry is not judged yet.
    pub is_judged: bool,
    /// The day and the region.
    pub around: Circumstances<'a>,
    /// What staff asked about it, when this goes back to them.
    pub correction: Option<&'a Correction>,
    /// The service that is offered instead, if it is there.
    pub offered: Option<&'a Entry>,
    /// What two people on one draft have to know of each other.
    pub beside: Beside,
    /// Where the form goes: the page itself.
    pub action: String,
    /// Where “back” leads.
    pub back: String,
}

/// The question as label and `h1` in one, its problems, its input, and one way forward.
pub fn page(locale: Locale, model: Model<'_>) -> Page {
    let asked = Asked { locale, words: model.entry.words(locale), model: &model };
    let problems = asked.problems();
    let now = model.journey.step(&model.question.id).map_or(1, |(now, _)| now);
    let all = model.journey.length();
    let service = asked.words.get("title");
    let title = asked.words.question(model.question, &asked.mentions());
    let has_problems = !problems.is_empty();
    let picture = Matter::of(&model.entry.service.group).picture();
    let content = view! {
        <BackLink locale href=model.back.clone()/>
        <Progress locale service=service.clone() now all/>
        {super::recordings::recordings(locale, model.entry, Some(model.question), &asked.mentions())}
        {fallback(locale, model.entry)}
        {asked.form(problems)}
        {asked.way_out()}
    };
    let title = t!(locale, "question-page-title", question = title, now = now, all = all, service = service);
    let wants = t!(locale, "wants-question", kind = wanted(&model.question.kind));
    Page { has_problems, form: Some(FORM), ..Page::new(title, wants, content).pictured(picture) }
}

/// A question by itself, to change one answer of something that was sent before: nothing comes after it.
pub fn alone(locale: Locale, model: Model<'_>) -> Page {
    let asked = Asked { locale, words: model.entry.words(locale), model: &model };
    let (title, problems) = (asked.words.question(model.question, &asked.mentions()), asked.problems());
    let has_problems = !problems.is_empty();
    let content = view! {
        <BackLink locale href=model.back.clone()/>
        <p class="caption">{asked.words.get("title")}</p>
        {super::recordings::recordings(locale, model.entry, Some(model.question), &asked.mentions())}
        {fallback(locale, model.entry)}
        {asked.form(problems)}
    };
    let wants = t!(locale, "wants-question", kind = wanted(&model.question.kind));
    let picture = Matter::of(&model.entry.service.group).picture();
    Page { has_problems, ..Page::new(title, wants, content).pictured(picture) }
}

/// What the form is called, for the help at the foot of the page.
const FORM: &str = "answers";

/// What one does here, as `wants-question` calls it.
fn wanted(kind: &Kind) -> &'static str {
    match kind {
        Kind::ShortText { .. } | Kind::LongText { .. } | Kind::Address => "words",
        Kind::YesNo | Kind::OneOf { .. } | Kind::Region | Kind::Hall | Kind::Appointment { .. } => "one",
        Kind::SeveralOf { .. } => "several",
        Kind::Date { .. } => "date",
        Kind::Phone | Kind::CitizenId | Kind::CertificateNumber | Kind::Number { .. } | Kind::Money => {
            "number"
        }
        Kind::Person { .. } => "person",
        Kind::Group { .. } => "group",
        Kind::Document => "document",
        Kind::Advice { .. } => "advice",
        Kind::Declaration => "declaration",
    }
}

/// The `id` of what staff wrote about the answer, for the input it is read with.
const STAFF_NOTE: &str = "staff-note";

/// A question being drawn.
struct Asked<'a> {
    locale: Locale,
    words: Words,
    model: &'a Model<'a>,
}

impl Asked<'_> {
    fn form(&self, problems: Vec<(String, String)>) -> Html {
        let seen = self.model.beside.seen.clone();
        view! {
            <form id=FORM method="post" action=self.model.action.clone() novalidate>
                {self.correction()}
                {seen.map(|seen| view! { <input type="hidden" name="seen" value=seen/> })}
                {self.input(problems)}
                {self.way_on()}
                {self.others()}
            </form>
        }
        .draw()
    }

    fn part(&self, part: &str) -> Option<String> {
        self.words.part_of(self.model.question, part, &self.mentions())
    }

    fn typed(&self, field: &str) -> String {
        self.model.typed.get(field).cloned().unwrap_or_default()
    }

    /// Everything to mend: the field, and what is the matter there.
    fn problems(&self) -> Vec<(String, String)> {
        let Model { question, entry, journey, is_judged, .. } = self.model;
        let problems = journey.problems(&question.id).iter().filter(|_| *is_judged);
        let words = |problem: &Problem| match question.part_at(&problem.field) {
            Some(part) => problems::words_for_part(self.locale, entry, question, &part.id, &problem.code),
            None => problems::words_for(self.locale, entry, question, &problem.code),
        };
        problems.map(|problem| (problem.field.clone(), words(problem))).collect()
    }

    /// What the question's sentences may mention.
    fn mentions(&self) -> Mentions {
        let mentions = self.model.entry.mentions();
        let looked_at = self.model.question.only_if.iter().flat_map(|condition| condition.questions());
        let mut windows = looked_at
            .filter_map(|question| self.model.around.renewal(self.model.journey.answers(), question));
        let (name, day) = match windows.next() {
            Some(Renewal::Early { opens }) => ("opens", opens),
            Some(Renewal::Open { expires }) => ("expires", expires),
            Some(Renewal::Expired { expired }) => ("expired", expired),
            None => return mentions,
        };
        mentions.with(name, dates::day(self.locale, day))
    }

    /// Why something stands here already, and that there are other answers below.
    fn prefilled(&self) -> Option<String> {
        let Beside { author, others, .. } = &self.model.beside;
        match (self.model.carried, author) {
            (Some(carried), _) => Some(super::known::source(self.locale, carried)),
            (None, _) if self.model.is_suggested => self.part("prefilled"),
            (None, Some(author)) if others.is_empty() => Some(author.clone()),
            (None, Some(author)) => {
                Some(t!(self.locale, "together-author-and-others", author = author.clone()))
            }
            (None, None) if others.is_empty() => None,
            (None, None) => Some(t!(self.locale, "together-others")),
        }
    }

    /// The answers in whose place stands another. They come after the one way forward, whose button Enter presses.
    fn others(&self) -> Option<Html> {
        let Beside { others, is_full, .. } = &self.model.beside;
        let answer = |Other { id, source, answer, .. }: &Other| OtherAnswer {
            value: id.to_string(),
            source: source.clone(),
            answer: answer.clone(),
        };
        let (answers, is_full): (Vec<_>, _) = (others.iter().map(answer).collect(), *is_full);
        let locale = self.locale;
        (!answers.is_empty()).then(|| view! { <OtherAnswers locale answers is_full/> }.draw())
    }

    fn correction(&self) -> Option<Html> {
        let note = self.model.correction?.note.clone();
        Some(view! { <StaffNote locale=self.locale note id=STAFF_NOTE/> }.draw())
    }

    /// What is kept already, or, where something else is advised, the way to stop here.
    fn way_out(&self) -> Html {
        if self.part("instead").is_none() {
            return view! { <p class="caption kept is-extra">{t!(self.locale, "question-kept")}</p> }.draw();
        }
        let label = t!(self.locale, "question-later");
        view! { <p><a class="plain-link" href=paths::APPLICATIONS>{label}</a></p> }.draw()
    }

    /// The one way forward. Where something else is advised, going on all the same is the quieter button.
    fn way_on(&self) -> Option<Html> {
        if self.goes_on_by_itself() {
            return None;
        }
        let label = self.part("continue").unwrap_or_else(|| t!(self.locale, "question-continue"));
        let kind = if self.part("instead").is_some() { ButtonKind::Quiet } else { ButtonKind::Main };
        Some(view! { <Button label kind/> }.draw())
    }
}
