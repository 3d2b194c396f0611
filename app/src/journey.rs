//! Which page answers which request, for everything a resident does before sending.
//!
//! Pure functions from what was typed to a [`Reply`]. The server calls them after it has loaded or saved a draft; the
//! service worker will call the same ones on the draft it keeps.

mod loaded;
mod together;
mod update;

pub use loaded::{Form, Loaded, Lost};
pub use together::{Beside, Other, People};
pub use update::Update;

use crate::{
    catalog::{Entry, Offers},
    locale::Locale,
    page::Page,
    pages::{check, known, question, tasks},
    paths, press,
};
use std::collections::BTreeMap;
use tantu_domain::{
    answer::{Answers, Carried, Circumstances, Entries, Replaced, Typed, TypedAnswers, Written},
    case::Correction,
    ids::{AnswerId, DraftId},
    journey::{Journey, Next},
    mandate::Mandate,
    service::{Kind, Question},
};
use time::Date;

/// An application on its way.
pub struct Draft<'a> {
    /// Which.
    pub id: DraftId,
    /// The service it is for, as its region does it.
    pub entry: &'a Entry,
    /// What was typed so far.
    pub typed: &'a TypedAnswers,
    /// Which of it the person has not sent in this draft: it was known from before.
    pub carried: &'a BTreeMap<String, Carried>,
    /// Who typed it, and when.
    pub written: &'a BTreeMap<String, Written>,
    /// What was typed besides, and replaced by somebody else or from another device.
    pub replaced: &'a BTreeMap<String, Vec<Replaced>>,
    /// Who those people are.
    pub people: &'a People,
    /// What may be filled in beforehand where nothing was typed yet, such as the number one signed in with.
    pub suggested: &'a TypedAnswers,
    /// What staff asked to be mended, if this goes back to them.
    pub corrections: &'a [Correction],
    /// The last day for that.
    pub correct_by: Option<Date>,
    /// What else is on offer today.
    pub offers: Offers<'a>,
    /// Under which mandate it is filled in, where that is done for somebody else.
    pub acting: Option<&'a Mandate>,
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

/// What pressing a button on the page of a question asks for besides keeping it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// To go on.
    Continue,
    /// One more entry of a group.
    Add,
    /// One entry fewer: its number, counted from 1.
    Remove(usize),
    /// Somebody who helps on.
    Stuck,
    /// An answer back in whose place stands another.
    TakeBack(AnswerId),
    /// A mark set or taken away, see [`press`]: the field.
    Mark(String),
}

/// Opens a draft where it was left. One that goes back to staff opens at the list of what they asked for; one that is
/// new, at what is known already.
pub fn resume(locale: Locale, draft: &Draft<'_>) -> Reply {
    if draft.correct_by.is_some() {
        return Reply::Page(tasks::page(locale, draft));
    }
    let is_untouched = draft.typed.keys().all(|question| draft.carried.contains_key(question));
    if is_untouched && !draft.carried.is_empty() {
        return Reply::SeeOther(paths::known(draft.id));
    }
    Reply::SeeOther(draft.path_to(draft.journey().first_open()))
}

/// Where a draft whose form has changed goes on: only what is open is asked, and then everything is checked.
pub fn go_on(draft: &Draft<'_>) -> String {
    match draft.journey().first_open() {
        Next::Question(open) => paths::change(draft.id, open),
        Next::Check => paths::check(draft.id),
    }
}

/// What is known already, before the first question; without any of it, the first question.
pub fn show_known(locale: Locale, draft: &Draft<'_>) -> Reply {
    let journey = draft.journey();
    let next = draft.path_to(journey.first_open());
    if draft.carried.is_empty() || draft.correct_by.is_some() {
        return Reply::SeeOther(next);
    }
    Reply::Page(known::page(locale, known::Model { draft, journey: &journey, next }))
}

/// The page of a question. One that this person is not asked leads to where the way goes on; `None` for a question
/// the service does not have. A page that has just grown by an entry is not judged yet.
pub fn show_question(
    locale: Locale,
    draft: &Draft<'_>,
    id: &str,
    is_change: bool,
    is_judged: bool,
) -> Option<Reply> {
    let question = draft.entry.service.question(id)?;
    let journey = draft.journey();
    Some(match journey.step(id) {
        None => resume(locale, draft),
        Some(_) => Reply::Page(draft.question_page(locale, &journey, question, is_change, is_judged)),
    })
}

/// After the page of a question was sent and kept: on to the next one, or the same page with what is to be mended.
pub fn after_answer(
    locale: Locale,
    draft: &Draft<'_>,
    id: &str,
    is_change: bool,
    press: Press,
) -> Option<Reply> {
    let question = draft.entry.service.question(id)?;
    let journey = draft.journey();
    let change = if is_change { "?change" } else { "" };
    if let Press::TakeBack(_) = press {
        return Some(Reply::SeeOther(format!("{}{change}", paths::question(draft.id, id))));
    }
    if press == Press::Stuck {
        return Some(Reply::SeeOther(stuck_at(&paths::question(draft.id, id), is_change)));
    }
    if let Some(place) = draft.place_to_see(question, &press) {
        let joint = if is_change { "&" } else { "?" };
        let page = paths::question(draft.id, id);
        return Some(Reply::SeeOther(format!("{page}{change}{joint}more#{}", place)));
    }
    if !journey.problems(id).is_empty() {
        return Some(Reply::Mend(draft.question_page(locale, &journey, question, is_change, true)));
    }
    let next = match journey.first_open() {
        Next::Check if draft.correct_by.is_some() => return Some(Reply::SeeOther(paths::draft(draft.id))),
        open if is_change => open,
        // What is known already is not asked again on the way.
        open => journey.after_open(id, |question| draft.carried.contains_key(question)).unwrap_or(open),
    };
    Some(Reply::SeeOther(match next {
        Next::Check => paths::check(draft.id),
        Next::Question(next) => format!("{}{change}", paths::question(draft.id, next)),
    }))
}

/// Where somebody says that they are stuck at a question; the way back leads to the page as they left it, not judged yet.
pub fn stuck_at(question: &str, is_change: bool) -> String {
    let way = if is_change { "?change&more" } else { "?more" };
    paths::stuck(Some(&format!("{question}{way}")))
}

/// The page that shows every answer. While something is missing it leads there instead.
pub fn show_check(locale: Locale, draft: &Draft<'_>) -> Reply {
    let journey = draft.journey();
    if let Some(missing) = draft.missing(&journey) {
        return Reply::SeeOther(missing);
    }
    let last = journey.steps.last().map(|step| paths::question(draft.id, &step.question.id));
    let back = match draft.correct_by {
        Some(_) => paths::draft(draft.id),
        None => last.unwrap_or_else(|| paths::service(&draft.entry.service.slug)),
    };
    Reply::Page(check::page(locale, check::Model { draft, journey: &journey, back }))
}

/// Everything, if it can be sent.
///
/// # Errors
/// The address where the first missing answer is given.
pub fn ready_to_send(draft: &Draft<'_>) -> Result<Answers, String> {
    let journey = draft.journey();
    match draft.missing(&journey) {
        Some(missing) => Err(missing),
        None => journey.complete().cloned().ok_or_else(|| draft.path_to(journey.first_open())),
    }
}

/// The first question: where one chooses what a bundle shall open, if one has chosen nothing.
pub fn beginning(draft: &Draft<'_>) -> String {
    let first = draft.entry.service.questions.first();
    first.map_or_else(|| paths::APPLICATIONS.to_owned(), |question| paths::question(draft.id, &question.id))
}

/// Of everything a form sent, what belongs to `question`, with an entry more or fewer where that was pressed.
pub fn keep(question: &Question, sent: Vec<(String, String)>) -> (Typed, Press) {
    let press = pressed(&sent);
    let typed = question.keep(press::settled(sent));
    let Kind::Group { parts, most, .. } = &question.kind else { return (typed, press) };
    let mut entries = Entries::of(question, parts, &typed);
    match press {
        Press::Add if entries.0.len() < *most => entries.add(parts),
        Press::Remove(number) => entries.remove(number),
        Press::Add | Press::Continue | Press::TakeBack(_) | Press::Mark(_) | Press::Stuck => {}
    }
    (entries.typed(question), press)
}

/// The mark of the answer that the page was drawn from, which can only be digits.
pub fn seen_by(sent: &[(String, String)]) -> Option<String> {
    let seen = sent.iter().find(|(field, _)| field == "seen").map(|(_, seen)| seen);
    seen.filter(|seen| seen.len() <= 20 && seen.bytes().all(|byte| byte.is_ascii_digit())).cloned()
}

fn pressed(sent: &[(String, String)]) -> Press {
    let value = |name: &str| sent.iter().find(|(field, _)| field == name).map(|(_, value)| value);
    let number = value("remove").and_then(|number| number.parse().ok());
    let answer = value("instead").and_then(|answer| answer.parse().ok());
    match (number, answer) {
        (Some(number), _) => Press::Remove(number),
        (_, Some(answer)) => Press::TakeBack(answer),
        _ if value("stuck").is_some() => Press::Stuck,
        _ if value("add").is_some() => Press::Add,
        _ => press::pressed_at(sent).map_or(Press::Continue, Press::Mark),
    }
}

impl<'a> Draft<'a> {
    /// What answers are judged by besides themselves.
    pub fn around(&self) -> Circumstances<'a> {
        self.entry.around(self.offers.today)
    }

    /// The way as it goes with what was typed.
    pub fn journey(&self) -> Journey<'a> {
        Journey::walk(&self.entry.service, self.typed, self.around())
    }

    /// Whether what staff pinned to this question was sent anew.
    pub fn is_mended(&self, correction: &Correction) -> bool {
        !self.carried.contains_key(&correction.question)
    }

    /// Where to go on before anything can be sent: an open question, or what staff asked for and was not touched.
    fn missing(&self, journey: &Journey<'_>) -> Option<String> {
        let is_untouched = self.corrections.iter().any(|correction| !self.is_mended(correction));
        match journey.first_open() {
            Next::Question(open) => Some(paths::question(self.id, open)),
            Next::Check if is_untouched => Some(paths::draft(self.id)),
            Next::Check => None,
        }
    }

    fn path_to(&self, next: Next<'_>) -> String {
        match next {
            Next::Question(id) => paths::question(self.id, id),
            Next::Check => paths::check(self.id),
        }
    }

    /// What to show after an entry was added or removed, or something was marked.
    fn place_to_see(&self, question: &Question, press: &Press) -> Option<String> {
        if let Press::Mark(field) = press {
            return Some(field.clone());
        }
        let Kind::Group { parts, .. } = &question.kind else { return None };
        let count = Entries::of(question, parts, self.typed.get(&question.id)?).0.len();
        let number = match press {
            Press::Continue | Press::TakeBack(_) | Press::Mark(_) | Press::Stuck => return None,
            Press::Add => count,
            Press::Remove(number) => (*number).min(count),
        };
        Some(if number == 0 { question.id.clone() } else { format!("{}-{number}", question.id) })
    }

    fn question_page(
        &self,
        locale: Locale,
        journey: &Journey<'a>,
        question: &'a Question,
        is_change: bool,
        is_judged: bool,
    ) -> Page {
        let nothing = Typed::new();
        let typed = self.typed.get(&question.id);
        let suggested = self.suggested.get(&question.id);
        let back = match journey.before(&question.id) {
            _ if self.correct_by.is_some() => paths::draft(self.id),
            _ if is_change && journey.first_open() == Next::Check => paths::check(self.id),
            Some(before) if is_change => paths::change(self.id, before),
            Some(before) => paths::question(self.id, before),
            None => paths::service(&self.entry.service.slug),
        };
        let change = if is_change { "?change" } else { "" };
        let model = question::Model {
            entry: self.entry,
            journey,
            question,
            typed: typed.or(suggested).unwrap_or(&nothing),
            is_suggested: typed.is_none() && suggested.is_some(),
            carried: self.carried.get(&question.id).filter(|_| self.correct_by.is_none()),
            is_judged,
            around: self.around(),
            correction: self.corrections.iter().find(|correction| correction.question == question.id),
            offered: question.offers().and_then(|slug| self.offers.service(slug)),
            beside: self.beside(locale, question),
            action: format!("{}{change}", paths::question(self.id, &question.id)),
            back,
        };
        question::page(locale, model)
    }
}
