//! Two people on one draft, seen by one of them: who answered what, and which answers others have replaced.

use super::Draft;
use crate::{answers, dates, locale::Locale, t};
use std::collections::BTreeMap;
use tantu_domain::{
    answer::{MOST_REPLACED, Reading, Replaced, Typed, Written},
    ids::{AnswerId, ResidentId},
    service::{Kind, Question},
};

/// Who has worked on a draft, as the one who looks at it calls them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People {
    /// Who looks at it.
    pub reader: ResidentId,
    /// Whether it is the reader's own, and not that of somebody they help.
    pub is_own: bool,
    /// What the others are called, as far as that is known.
    pub names: BTreeMap<ResidentId, String>,
}

/// An answer that another has replaced, as its question's page offers it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// By what it is asked back.
    pub id: AnswerId,
    /// Who typed it; nobody if they are gone.
    pub by: Option<ResidentId>,
    /// Who typed it, and when, as a sentence.
    pub source: String,
    /// What it was.
    pub answer: String,
}

impl People {
    /// What somebody is called: oneself, by name, or by what they do here.
    pub fn name(&self, locale: Locale, who: Option<ResidentId>) -> String {
        if who == Some(self.reader) {
            return t!(locale, "together-you");
        }
        match who.and_then(|who| self.names.get(&who)) {
            Some(name) => name.clone(),
            None if self.is_own => t!(locale, "together-helper"),
            None => t!(locale, "together-other-helper"),
        }
    }
}

/// What the page of a question says besides the question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// The mark of the answer that stands, which the form sends back.
    pub seen: Option<String>,
    /// Who typed that answer, and when, unless it is the reader's own.
    pub author: Option<String>,
    /// The answers in whose place it stands.
    pub others: Vec<Other>,
    /// Whether as many of them are kept as ever are.
    pub is_full: bool,
}

impl Draft<'_> {
    pub(super) fn beside(&self, locale: Locale, question: &Question) -> Beside {
        let count = self.replaced.get(&question.id).map_or(0, Vec::len);
        Beside {
            seen: self.written.get(&question.id).map(Written::mark),
            author: self.author(locale, question),
            others: self.others(locale, question),
            is_full: count >= usize::from(MOST_REPLACED),
        }
    }

    /// Who typed the answer that stands, and when, unless it is the reader's own or nobody's in this draft.
    pub fn author(&self, locale: Locale, question: &Question) -> Option<String> {
        let written = self.written.get(&question.id)?;
        let is_told = written.by != Some(self.people.reader) && !self.carried.contains_key(&question.id);
        is_told.then(|| {
            let (who, when) = self.source(locale, written);
            t!(locale, "together-author", who = who, when = when)
        })
    }

    /// The answers in whose place stands another, the latest first. What reads like the one that stands, or like one
    /// that came later, is not among them: nothing of it has gone.
    pub fn others(&self, locale: Locale, question: &Question) -> Vec<Other> {
        let in_words = |typed| self.in_words(locale, question, typed);
        let mut said: Vec<_> = self.typed.get(&question.id).map(in_words).into_iter().collect();
        let replaced = self.replaced.get(&question.id).into_iter().flatten();
        let others = replaced.filter_map(|Replaced { id, typed, written }| {
            let answer = in_words(typed);
            if said.contains(&answer) {
                return None;
            }
            said.push(answer.clone());
            let (who, when) = self.source(locale, written);
            let source = t!(locale, "together-replaced", who = who, when = when);
            Some(Other { id: *id, by: written.by, source, answer })
        });
        others.collect()
    }

    /// Whether one of the answers that were replaced is somebody else's than the one that stands.
    pub fn is_disputed(&self, question: &Question, others: &[Other]) -> bool {
        let stands = self.written.get(&question.id);
        stands.is_some_and(|stands| others.iter().any(|other| other.by != stands.by))
    }

    /// What was typed, as one would say it; what cannot be understood, letter for letter.
    pub(crate) fn in_words(&self, locale: Locale, question: &Question, typed: &Typed) -> String {
        if let Reading::Answered(answer) = question.read(Some(typed), self.around()) {
            return answers::in_words(locale, self.entry, question, &answer);
        }
        let option = |option: &&str| answers::option(locale, self.entry, question, option);
        let said: Vec<_> = match &question.kind {
            Kind::SeveralOf { .. } => {
                let chosen = |option: &&str| {
                    typed.get(&question.field(option)).is_some_and(|ticked| !ticked.is_empty())
                };
                question.kind.options().iter().filter(|it| chosen(it)).map(option).collect()
            }
            _ => typed.values().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect(),
        };
        if said.is_empty() { t!(locale, "check-skipped") } else { said.join(&t!(locale, "list-separator")) }
    }

    fn source(&self, locale: Locale, written: &Written) -> (String, String) {
        (self.people.name(locale, written.by), dates::lately(locale, written.at, self.offers.today))
    }
}
