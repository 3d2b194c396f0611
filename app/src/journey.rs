//! Which page answers which request, for everything a resident does before sending.
//!
//! Pure functions from what was typed to a [`Reply`]. The server calls them after it has loaded or saved a draft; the
//! service worker will call the same ones on the draft it keeps.

use crate::{
    catalog::{Catalog, Entry},
    locale::Locale,
    page::Page,
    pages::{check, question},
    paths,
};
use tantu_domain::{
    answer::{Answers, Circumstances, Typed, TypedAnswers},
    case::Correction,
    ids::DraftId,
    journey::{Journey, Next},
    service::Question,
};
use time::Date;

/// An application on its way.
pub struct Draft<'a> {
    /// Which.
    pub id: DraftId,
    /// The service it is for.
    pub entry: &'a Entry,
    /// What was typed so far.
    pub typed: &'a TypedAnswers,
    /// What may be filled in beforehand where nothing was typed yet, such as the number one signed in with.
    pub suggested: &'a TypedAnswers,
    /// What staff asked to be mended, if this goes back to them.
    pub corrections: &'a [Correction],
    /// The last day for that.
    pub correct_by: Option<Date>,
    /// The day and the region.
    pub around: Circumstances<'a>,
    /// What else is on offer.
    pub catalog: &'a Catalog,
}

/// What a request is answered with.
pub enum Reply {
    /// A page, 200.
    Page(Page),
    /// The same page again with something to mend, 422.
    Mend(Page),
    /// Go there, 303.
    SeeOther(String),
}

/// Opens a draft where it was left; one that goes back to staff opens at what they asked for.
pub fn resume(draft: &Draft<'_>) -> Reply {
    let next = if draft.correct_by.is_none() { draft.journey().first_open() } else { Next::Check };
    Reply::SeeOther(draft.path_to(next))
}

/// The page of a question. One that this person is not asked leads to where the way goes on; `None` for a question
/// the service does not have.
pub fn show_question(locale: Locale, draft: &Draft<'_>, id: &str, is_change: bool) -> Option<Reply> {
    let question = draft.entry.service.question(id)?;
    let journey = draft.journey();
    Some(match journey.step(id) {
        None => resume(draft),
        Some(_) => Reply::Page(draft.question_page(locale, &journey, question, is_change)),
    })
}

/// After the page of a question was sent and kept: on to the next one, or the same page with what is to be mended.
pub fn after_answer(locale: Locale, draft: &Draft<'_>, id: &str, is_change: bool) -> Option<Reply> {
    let question = draft.entry.service.question(id)?;
    let journey = draft.journey();
    if !journey.problems(id).is_empty() {
        return Some(Reply::Mend(draft.question_page(locale, &journey, question, is_change)));
    }
    let next = if is_change { journey.first_open() } else { journey.after(id) };
    let change = if is_change { "?change" } else { "" };
    Some(Reply::SeeOther(match next {
        Next::Check => paths::check(draft.id),
        Next::Question(next) => format!("{}{change}", paths::question(draft.id, next)),
    }))
}

/// The page that shows every answer. While something is missing it leads there instead.
pub fn show_check(locale: Locale, draft: &Draft<'_>) -> Reply {
    let journey = draft.journey();
    match journey.first_open() {
        Next::Question(open) => Reply::SeeOther(paths::question(draft.id, open)),
        Next::Check => {
            let last = journey.steps.last().map(|step| paths::question(draft.id, &step.question.id));
            Reply::Page(check::page(
                locale,
                check::Model {
                    entry: draft.entry,
                    draft: draft.id,
                    journey: &journey,
                    around: draft.around,
                    corrections: draft.corrections,
                    correct_by: draft.correct_by,
                    back: last.unwrap_or_else(|| paths::service(&draft.entry.service.slug)),
                },
            ))
        }
    }
}

/// Everything, if it can be sent.
///
/// # Errors
/// The address where the first missing answer is given.
pub fn ready_to_send(draft: &Draft<'_>) -> Result<Answers, String> {
    let journey = draft.journey();
    journey.complete().cloned().ok_or_else(|| draft.path_to(journey.first_open()))
}

/// Of everything a form sent, the fields that belong to `question`. An unticked box sends nothing and is kept as
/// empty, so that having been here is remembered.
pub fn keep(question: &Question, sent: impl IntoIterator<Item = (String, String)>) -> Typed {
    let mut typed: Typed = question.fields().into_iter().map(|field| (field, String::new())).collect();
    for (field, text) in sent {
        if let Some(kept) = typed.get_mut(&field) {
            *kept = text;
        }
    }
    typed
}

impl<'a> Draft<'a> {
    fn journey(&self) -> Journey<'a> {
        Journey::walk(&self.entry.service, self.typed, self.around)
    }

    fn path_to(&self, next: Next<'_>) -> String {
        match next {
            Next::Question(id) => paths::question(self.id, id),
            Next::Check => paths::check(self.id),
        }
    }

    fn question_page(
        &self,
        locale: Locale,
        journey: &Journey<'a>,
        question: &'a Question,
        is_change: bool,
    ) -> Page {
        let nothing = Typed::new();
        let typed = self.typed.get(&question.id);
        let suggested = self.suggested.get(&question.id);
        let back = match journey.before(&question.id) {
            _ if is_change => paths::check(self.id),
            Some(before) => paths::question(self.id, before),
            None => paths::service(&self.entry.service.slug),
        };
        let model = question::Model {
            entry: self.entry,
            journey,
            question,
            typed: typed.or(suggested).unwrap_or(&nothing),
            is_suggested: typed.is_none() && suggested.is_some(),
            around: self.around,
            correction: self.corrections.iter().find(|correction| correction.question == question.id),
            offered: question.offers().and_then(|slug| self.catalog.service(slug)),
            back,
        };
        question::page(locale, model)
    }
}
