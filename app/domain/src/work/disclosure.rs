//! What one employer is told of somebody who applied for a post (GET /cases/{reference}/for-employer): what they chose
//! to have told, to this one, and nothing else. Staff read it out or hand it on, so nothing that may not be told is in it
//! to begin with.

use super::{Help, PostNumber};
use crate::{
    answer::{Answer, Answers},
    certificate::{Category, Level},
    phone::Phone,
};
use serde::{Deserialize, Serialize};

/// What an employer may be told. What was not chosen, or not answered, is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Disclosure {
    /// Which post it is about, where the answer begins with its number.
    pub post: Option<PostNumber>,
    /// Whether the person wants to be asked before anything at all is said.
    pub asks_first: bool,
    /// What they can do and have done, in their words.
    pub skills: Option<String>,
    /// What they want to say to the employer, in their words.
    pub statement: Option<String>,
    /// What would help at work.
    pub help: Option<Vec<Help>>,
    /// How they would like to meet: `there`, `phone`, `online` or `home`. It goes with what would help, because it may
    /// say that somebody cannot leave home.
    pub interview: Option<String>,
    /// That they have a certificate.
    pub has_certificate: Option<bool>,
    /// The category on it.
    pub category: Option<Category>,
    /// The level on it.
    pub level: Option<Level>,
    /// What they are called.
    pub name: Option<String>,
    /// How they are reached.
    pub phone: Option<Phone>,
}

impl Disclosure {
    /// What somebody who answered so has allowed this employer to be told. The questions are those of the service
    /// `job-application`; a diagnosis is in none of them.
    pub fn of(answers: &Answers) -> Self {
        let told: &[String] = match answers.get("tell") {
            Some(Answer::Choices(told)) => told,
            _ => &[],
        };
        let may = |what: &str| told.iter().any(|told| told == what);
        let words = |question: &str| match answers.get(question) {
            Some(Answer::Text(words)) => Some(words.clone()),
            _ => None,
        };
        let certificate = match answers.get("number") {
            Some(Answer::CertificateNumber(number)) => Some(number),
            _ => None,
        };
        let kind = certificate.filter(|_| may("kind"));
        let (skills, help, contact) = (may("skills"), may("help"), may("contact"));
        Self {
            post: words("post").as_deref().and_then(PostNumber::at_start_of),
            asks_first: told.iter().all(|told| told == "ask"),
            skills: words("skills").filter(|_| skills),
            statement: words("statement").filter(|_| skills),
            help: helps(answers).filter(|_| help),
            interview: match answers.get("interview") {
                Some(Answer::Choice(way)) if help => Some(way.clone()),
                _ => None,
            },
            has_certificate: certificate.filter(|_| may("certificate")).map(|_| true),
            category: kind.map(|number| number.category()),
            level: kind.map(|number| number.level()),
            name: words("name").filter(|_| contact),
            phone: match answers.get("phone") {
                Some(Answer::Phone(phone)) if contact => Some(phone.clone()),
                _ => None,
            },
        }
    }
}

fn helps(answers: &Answers) -> Option<Vec<Help>> {
    match answers.get("help") {
        Some(Answer::Choices(names)) => Some(names.iter().filter_map(|name| Help::from_name(name)).collect()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::CertificateNumber;

    fn told(chosen: &[&str]) -> Disclosure {
        let text = |words: &str| Answer::Text(words.to_owned());
        let number = CertificateNumber::parse("11010519491231002X43").unwrap();
        let chosen = chosen.iter().map(|option| (*option).to_owned()).collect();
        let answers = [
            ("post", text("1024 盲人按摩师")),
            ("name", text("马建国")),
            ("phone", Answer::Phone(Phone::parse("13800138061").unwrap())),
            ("skills", text("按摩")),
            ("statement", text("我做推拿很稳")),
            ("help", Answer::Choices(vec!["read".to_owned()])),
            ("interview", Answer::Choice("home".to_owned())),
            ("number", Answer::CertificateNumber(number)),
            ("tell", Answer::Choices(chosen)),
        ];
        Disclosure::of(&answers.map(|(question, answer)| (question.to_owned(), answer)).into())
    }

    #[test]
    fn an_employer_is_told_only_what_was_chosen() {
        let post = Some(PostNumber(1024));
        let nothing = Disclosure { post, asks_first: true, ..Disclosure::default() };
        assert_eq!(told(&["ask"]), nothing);
        let skills = told(&["skills"]);
        assert_eq!(skills.statement.as_deref(), Some("我做推拿很稳"));
        assert_eq!(
            Disclosure { skills: None, statement: None, asks_first: true, ..skills },
            nothing,
            "and nothing besides"
        );
    }

    #[test]
    fn category_and_level_are_told_only_by_their_own_choice() {
        let certificate = told(&["certificate"]);
        assert_eq!(
            (certificate.has_certificate, certificate.category, certificate.level),
            (Some(true), None, None)
        );
        let kind = told(&["kind"]);
        assert!(kind.category.is_some() && kind.level.is_some());
        assert_eq!((kind.name, kind.phone), (None, None));
    }

    #[test]
    fn whoever_never_answered_is_not_spoken_of() {
        let nothing = Disclosure { asks_first: true, ..Disclosure::default() };
        assert_eq!(Disclosure::of(&Answers::new()), nothing);
    }
}
