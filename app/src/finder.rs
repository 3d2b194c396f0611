//! Which page answers which request of “What can I get?”. Pure, like [`journey`](crate::journey): whoever calls it has
//! loaded or saved the sheet.

use crate::{
    catalog::Offers,
    journey::{Beside, Press, Reply, stuck_at},
    locale::Locale,
    pages::{finder, question},
    paths,
};
use tantu_domain::{
    answer::{Circumstances, Typed, TypedAnswers},
    journey::{Journey, Next},
};

/// The answers of one person, who need not be signed in.
pub struct Sheet<'a> {
    /// What was typed so far.
    pub typed: &'a TypedAnswers,
    /// What is on offer where they are.
    pub offers: Offers<'a>,
}

/// Where it was left.
pub fn resume(sheet: &Sheet<'_>) -> String {
    path_to(sheet.journey().first_open())
}

/// The page of a question; `None` if there is none called so.
pub fn show_question(locale: Locale, sheet: &Sheet<'_>, id: &str, is_change: bool) -> Option<Reply> {
    let journey = sheet.journey();
    journey.step(id)?;
    Some(Reply::Page(sheet.question_page(locale, &journey, id, is_change)?))
}

/// After a page was sent and kept: on to the next one, or the same page with what is to be mended.
pub fn after_answer(
    locale: Locale,
    sheet: &Sheet<'_>,
    id: &str,
    is_change: bool,
    press: &Press,
) -> Option<Reply> {
    let journey = sheet.journey();
    if *press == Press::Stuck {
        return Some(Reply::SeeOther(stuck_at(&paths::finder_question(id), is_change)));
    }
    if let Press::Mark(field) = press {
        let page = if is_change { paths::finder_change(id) } else { paths::finder_question(id) };
        return Some(Reply::SeeOther(format!("{page}#{field}")));
    }
    if !journey.problems(id).is_empty() {
        return Some(Reply::Mend(sheet.question_page(locale, &journey, id, is_change)?));
    }
    let next = if is_change { journey.first_open() } else { journey.after(id) };
    Some(Reply::SeeOther(path_to(next)))
}

/// What comes of it. While something is missing it leads there instead.
pub fn show_result(locale: Locale, sheet: &Sheet<'_>) -> Reply {
    let journey = sheet.journey();
    match journey.first_open() {
        Next::Check => {
            Reply::Page(finder::result(locale, finder::Model { journey: &journey, offers: sheet.offers }))
        }
        open => Reply::SeeOther(path_to(open)),
    }
}

fn path_to(next: Next<'_>) -> String {
    match next {
        Next::Question(id) => paths::finder_question(id),
        Next::Check => paths::FINDER_RESULT.to_owned(),
    }
}

impl<'a> Sheet<'a> {
    fn around(&self) -> Circumstances<'a> {
        Circumstances::of(&self.offers.finder().service, self.offers.region, self.offers.today)
    }

    fn journey(&self) -> Journey<'a> {
        Journey::walk(&self.offers.finder().service, self.typed, self.around())
    }

    fn question_page(
        &self,
        locale: Locale,
        journey: &Journey<'a>,
        id: &str,
        is_change: bool,
    ) -> Option<crate::page::Page> {
        let nothing = Typed::new();
        let question = self.offers.finder().service.question(id)?;
        let back = match journey.before(id) {
            _ if is_change => paths::FINDER_RESULT.to_owned(),
            Some(before) => paths::finder_question(before),
            None => paths::FINDER.to_owned(),
        };
        let action = if is_change { paths::finder_change(id) } else { paths::finder_question(id) };
        let model = question::Model {
            entry: self.offers.finder(),
            journey,
            question,
            typed: self.typed.get(id).unwrap_or(&nothing),
            is_suggested: false,
            carried: None,
            is_judged: true,
            around: self.around(),
            correction: None,
            offered: None,
            beside: Beside::default(),
            action,
            back,
        };
        Some(question::page(locale, model))
    }
}
