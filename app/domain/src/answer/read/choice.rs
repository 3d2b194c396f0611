//! One of several, several of several, and a place.

use super::{Question, Read, field};
use crate::{
    answer::{Answer, Circumstances, Typed},
    problem::{Code, Problem},
    text,
};

/// What the form of a place says when it is none that Tantu serves.
const ELSEWHERE: &str = "elsewhere";
/// The longest name of a place, in characters.
const LONGEST_PLACE: usize = 60;

pub(super) fn one_of<'a>(value: &str, mut options: impl Iterator<Item = &'a str>) -> Result<Answer, Code> {
    options
        .find(|option| *option == value)
        .map(|option| Answer::Choice(option.to_owned()))
        .ok_or(Code::NotAnOption)
}

impl Question {
    pub(super) fn read_several(&self, typed: &Typed, options: &[String], none: Option<&str>) -> Read {
        let is_chosen = |option: &&String| !field(typed, &self.field(option)).is_empty();
        let chosen: Vec<_> = options.iter().filter(is_chosen).cloned().collect();
        let contradicts =
            chosen.len() > 1 && none.is_some_and(|none| chosen.iter().any(|option| option == none));
        if contradicts { Err(vec![self.slip(Code::NoneWithOthers)]) } else { Ok(Answer::Choices(chosen)) }
    }

    pub(super) fn read_region(&self, typed: &Typed, around: Circumstances<'_>) -> Read {
        let (code, place) = (field(typed, &self.id), text::tidy(field(typed, &self.field(ELSEWHERE))));
        if around.region.place(code).is_some() {
            return Ok(Answer::Region(code.to_owned()));
        }
        let at_words = |code| vec![Problem::new(self.field(ELSEWHERE), code)];
        match code {
            // Whoever types a place has said which one, with or without the circle before it.
            "" | ELSEWHERE if place.is_empty() => Err(at_words(Code::PlaceMissing)),
            "" | ELSEWHERE if place.chars().count() > LONGEST_PLACE => {
                Err(at_words(Code::TooLong { limit: LONGEST_PLACE }))
            }
            "" | ELSEWHERE => Ok(Answer::Elsewhere(place)),
            _ => Err(vec![self.slip(Code::NotAnOption)]),
        }
    }
}
