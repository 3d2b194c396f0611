//! From what was typed to what it means, one reader a question kind.

use super::{Answer, Circumstances, Typed};
use crate::{
    certificate::CertificateNumber,
    phone::Phone,
    problem::{Code, Problem},
    service::{Kind, Question},
    text,
};
use time::{Date, Month};

/// What became of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The page was never sent.
    Unanswered,
    /// It was sent and understood.
    Answered(Answer),
    /// It was sent, and something has to be mended.
    Mistaken(Vec<Problem>),
}

impl Reading {
    /// The answer, if it was understood.
    pub fn answer(&self) -> Option<&Answer> {
        match self {
            Self::Answered(answer) => Some(answer),
            Self::Unanswered | Self::Mistaken(_) => None,
        }
    }

    /// What has to be mended.
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::Mistaken(problems) => problems,
            Self::Unanswered | Self::Answered(_) => &[],
        }
    }
}

/// The longest free text, in characters.
const LONGEST_TEXT: usize = 200;

impl Question {
    /// The form fields of its page. Anything else a form sends is not kept.
    pub fn fields(&self) -> Vec<String> {
        match self.kind {
            Kind::Date => ["year", "month", "day"].map(|part| self.field(part)).to_vec(),
            _ => vec![self.id.clone()],
        }
    }

    /// The name of one part of an answer that takes several fields.
    pub fn field(&self, part: &str) -> String {
        format!("{}-{part}", self.id)
    }

    /// What `typed` means here; `None` is a page that was never sent.
    pub fn read(&self, typed: Option<&Typed>, around: Circumstances<'_>) -> Reading {
        let Some(typed) = typed else { return Reading::Unanswered };
        let field = |name: &str| typed.get(name).map(String::as_str).unwrap_or_default();
        let is_empty = self.fields().iter().all(|name| text::tidy(field(name)).is_empty());
        if is_empty && self.optional {
            return Reading::Answered(Answer::Skipped);
        }
        let slip = |code| Problem::new(self.fields().into_iter().next().unwrap_or_default(), code);
        if is_empty {
            let code = if self.kind == Kind::Declaration { Code::NotDeclared } else { Code::Missing };
            return Reading::Mistaken(vec![slip(code)]);
        }
        let value = field(&self.id);
        let read = match &self.kind {
            Kind::CertificateNumber => {
                CertificateNumber::parse(value).map(Answer::CertificateNumber).map_err(slip)
            }
            Kind::Phone => Phone::parse(value).map(Answer::Phone).map_err(slip),
            Kind::Address => free_text(value).map(Answer::Text).map_err(slip),
            Kind::OneOf { options } => one_of(value, options.iter().map(String::as_str)).map_err(slip),
            Kind::Hall => {
                one_of(value, around.region.halls.iter().map(|hall| hall.id.as_str())).map_err(slip)
            }
            Kind::Date => self.date(["year", "month", "day"].map(|part| field(&self.field(part)))),
            Kind::Declaration | Kind::Advice { .. } => Ok(Answer::Confirmed),
        };
        read.map_or_else(|problem| Reading::Mistaken(vec![problem]), Reading::Answered)
    }

    /// An answer as it would have been typed, for when it is to be mended.
    pub fn typed(&self, answer: &Answer) -> Typed {
        let one = |text: &str| Typed::from([(self.id.clone(), text.to_owned())]);
        match answer {
            Answer::CertificateNumber(number) => one(&number.to_string()),
            Answer::Choice(text) | Answer::Text(text) => one(text),
            Answer::Phone(phone) => one(phone.as_str()),
            Answer::Confirmed => one("yes"),
            Answer::Skipped => self.fields().into_iter().map(|field| (field, String::new())).collect(),
            Answer::Date(date) => Typed::from([
                (self.field("year"), date.year().to_string()),
                (self.field("month"), u8::from(date.month()).to_string()),
                (self.field("day"), date.day().to_string()),
            ]),
        }
    }

    fn date(&self, parts: [&str; 3]) -> Result<Answer, Problem> {
        let names = ["year", "month", "day"];
        if let Some((name, _)) = names.iter().zip(parts).find(|(_, part)| text::compact(part).is_empty()) {
            return Err(Problem::new(self.field(name), Code::DateIncomplete));
        }
        let [year, month, day] = parts.map(|part| text::compact(part).parse::<u16>().ok());
        let date = || {
            let month = Month::try_from(u8::try_from(month?).ok()?).ok()?;
            let year = year.filter(|year| (1900..=2199).contains(year))?;
            Date::from_calendar_date(year.into(), month, u8::try_from(day?).ok()?).ok()
        };
        date().map(Answer::Date).ok_or_else(|| Problem::new(self.field("year"), Code::DateImpossible))
    }
}

fn one_of<'a>(value: &str, mut options: impl Iterator<Item = &'a str>) -> Result<Answer, Code> {
    options
        .find(|option| *option == value)
        .map(|option| Answer::Choice(option.to_owned()))
        .ok_or(Code::NotAnOption)
}

fn free_text(value: &str) -> Result<String, Code> {
    let words = value.trim().replace("\r\n", "\n");
    if words.chars().count() > LONGEST_TEXT { Err(Code::TooLong { limit: LONGEST_TEXT }) } else { Ok(words) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::tests::around;
    use proptest::prelude::*;
    use time::macros::date;

    fn question(toml: &str) -> Question {
        toml::from_str(toml).unwrap()
    }

    fn check(question: &Question, typed: &[(&str, &str)]) -> Reading {
        let typed = typed.iter().map(|(field, text)| ((*field).into(), (*text).into())).collect();
        question.read(Some(&typed), around())
    }

    fn mistake(field: &str, code: Code) -> Reading {
        Reading::Mistaken(vec![Problem::new(field, code)])
    }

    #[test]
    fn a_date_names_the_part_that_is_missing() {
        let end = question("id = 'end'\nkind = 'date'");
        let typed =
            |year, month, day| check(&end, &[("end-year", year), ("end-month", month), ("end-day", day)]);
        assert_eq!(typed("2027", "３", " 12 "), Reading::Answered(Answer::Date(date!(2027 - 03 - 12))));
        assert_eq!(typed("2027", "", "12"), mistake("end-month", Code::DateIncomplete));
        assert_eq!(typed("2027", "2", "30"), mistake("end-year", Code::DateImpossible));
        assert_eq!(typed("27", "2", "3"), mistake("end-year", Code::DateImpossible));
        assert_eq!(typed("", "", ""), mistake("end-year", Code::Missing));
    }

    #[test]
    fn a_question_that_may_be_skipped_can_be_left_empty() {
        let end = question("id = 'end'\nkind = 'date'\noptional = true");
        assert_eq!(check(&end, &[]), Reading::Answered(Answer::Skipped));
        assert_eq!(end.read(None, around()), Reading::Unanswered);
    }

    #[test]
    fn only_what_was_offered_can_be_chosen() {
        let pick = question("id = 'pick'\nkind = 'one-of'\noptions = ['post', 'collect']");
        assert_eq!(check(&pick, &[("pick", "post")]), Reading::Answered(Answer::Choice("post".into())));
        assert_eq!(check(&pick, &[("pick", "pigeon")]), mistake("pick", Code::NotAnOption));
        assert_eq!(check(&pick, &[("other", "post")]), mistake("pick", Code::Missing));
    }

    #[test]
    fn an_address_keeps_its_lines_and_has_an_end() {
        let home = question("id = 'home'\nkind = 'address'");
        assert_eq!(
            check(&home, &[("home", " 一栋\r\n二楼 ")]),
            Reading::Answered(Answer::Text("一栋\n二楼".into()))
        );
        assert_eq!(
            check(&home, &[("home", &"长".repeat(201))]),
            mistake("home", Code::TooLong { limit: 200 })
        );
    }

    #[test]
    fn an_answer_can_be_typed_back_and_is_read_the_same() {
        for (kind, field, text) in [
            ("certificate-number", "q", "11010519491231002X43B1"),
            ("hall", "q", "longcheng"),
            ("address", "q", "一栋\n二楼"),
            ("phone", "q", "075512345678"),
            ("declaration", "q", "yes"),
        ] {
            let asked = question(&format!("id = 'q'\nkind = '{kind}'"));
            let Reading::Answered(answer) = check(&asked, &[(field, text)]) else { panic!("{kind}: {text}") };
            assert_eq!(asked.read(Some(&asked.typed(&answer)), around()), Reading::Answered(answer));
        }
        let day = question("id = 'q'\nkind = 'date'\noptional = true");
        for answer in [Answer::Date(date!(2027 - 03 - 12)), Answer::Skipped] {
            assert_eq!(day.read(Some(&day.typed(&answer)), around()), Reading::Answered(answer));
        }
    }

    proptest! {
        #[test]
        fn any_text_in_any_field_is_read_or_is_a_problem(
            kind in prop::sample::select(vec!["certificate-number", "date", "hall", "address", "phone", "declaration"]),
            text: String,
        ) {
            let asked = question(&format!("id = 'q'\nkind = '{kind}'"));
            let typed = asked.fields().into_iter().map(|field| (field, text.clone())).collect();
            prop_assert_ne!(asked.read(Some(&typed), around()), Reading::Unanswered);
        }
    }
}
