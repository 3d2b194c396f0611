//! A day, whole or as much of it as one remembers.

use super::{Question, Read, field};
use crate::{
    answer::{Answer, PartialDate, Typed},
    problem::{Code, Problem},
    service::Tense,
    text,
};
use time::{Date, Month};

impl Question {
    pub(super) fn read_date(
        &self,
        typed: &Typed,
        incomplete: bool,
        tense: Option<Tense>,
        today: Date,
    ) -> Read {
        let names = ["year", "month", "day"].map(|part| self.field(part));
        let parts = names.each_ref().map(|name| text::compact(field(typed, name)));
        let problem = |name: &str, code| Err(vec![Problem::new(name, code)]);
        let is_given = parts.each_ref().map(|part| !part.is_empty());
        let needed = match is_given {
            // A day without its month is no day of any year.
            [_, _, false] if incomplete => 1,
            _ => 3,
        };
        if let Some((name, _)) = names.iter().zip(is_given).take(needed).find(|(_, is_given)| !is_given) {
            return problem(name, Code::DateIncomplete);
        }
        let Some(answer) = calendar_date(&parts) else {
            let [year, ..] = names;
            return problem(&year, Code::DateImpossible);
        };
        let (earliest, latest) = match &answer {
            Answer::Date(day) => (*day, *day),
            Answer::PartialDate(date) => (date.earliest(), date.latest()),
            _ => return Ok(answer),
        };
        let [year, ..] = names;
        match tense {
            Some(Tense::Past) if earliest > today => problem(&year, Code::DateAhead),
            Some(Tense::Future) if latest < today => problem(&year, Code::DatePassed),
            _ => Ok(answer),
        }
    }
}

fn calendar_date([year, month, day]: &[String; 3]) -> Option<Answer> {
    let year = year.parse::<i32>().ok().filter(|year| (1900..=2199).contains(year))?;
    if month.is_empty() {
        return Some(Answer::PartialDate(PartialDate { year, month: None }));
    }
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    if day.is_empty() {
        return Some(Answer::PartialDate(PartialDate { year, month: Some(month.into()) }));
    }
    Date::from_calendar_date(year, month, day.parse().ok()?).ok().map(Answer::Date)
}
