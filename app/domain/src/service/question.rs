//! A question, as it is asked and as it is written.

use super::{
    Condition, Kind,
    kind::{PersonPart, Tense},
    media::Recordings,
};
use serde::Deserialize;

/// One question, on one page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub struct Question {
    /// Its name in addresses, forms and word keys.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// What it settles for every service that asks the same; such a thing is asked once.
    pub fact: Option<String>,
    /// Whether it may be left empty.
    pub optional: bool,
    /// All that must hold for it to be asked.
    pub only_if: Vec<Condition>,
    /// What can be watched and listened to on its page.
    pub media: Recordings,
    /// In a bundle: the services it is asked for, and what it is called there. Empty otherwise.
    pub origins: Vec<Origin>,
}

/// Where a question of a bundle comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The service, by slug.
    pub service: String,
    /// The question's id there.
    pub question: String,
}

impl Question {
    /// The service it offers instead, by slug.
    pub fn offers(&self) -> Option<&str> {
        match &self.kind {
            Kind::Advice { offers } => offers.as_deref(),
            _ => None,
        }
    }
}

/// A question as it is written: the kind by name, and whatever that kind can be told.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    kind: KindName,
    fact: Option<String>,
    #[serde(default)]
    optional: bool,
    #[serde(default)]
    only_if: Vec<Condition>,
    #[serde(default)]
    media: Recordings,
    longest: Option<usize>,
    options: Option<Vec<String>>,
    none: Option<String>,
    incomplete: Option<bool>,
    tense: Option<Tense>,
    least: Option<i64>,
    most: Option<i64>,
    parts: Option<Vec<PersonPart>>,
    #[serde(rename = "part")]
    entry: Option<Vec<Question>>,
    lead: Option<u16>,
    days: Option<u16>,
    offers: Option<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum KindName {
    ShortText,
    LongText,
    YesNo,
    OneOf,
    SeveralOf,
    Date,
    Phone,
    CitizenId,
    CertificateNumber,
    Region,
    Address,
    Number,
    Money,
    Person,
    Group,
    Document,
    Hall,
    Appointment,
    Advice,
    Declaration,
}

impl TryFrom<Written> for Question {
    type Error = String;

    fn try_from(mut written: Written) -> Result<Self, Self::Error> {
        let kind = written.take_kind()?;
        if let Some(stray) = written.stray() {
            return Err(format!("{}: a question of this kind takes no `{stray}`; delete it", written.id));
        }
        let Written { id, fact, optional, only_if, media, .. } = written;
        Ok(Self { id, kind, fact, optional, only_if, media, origins: Vec::new() })
    }
}

impl Written {
    /// Takes what its kind can be told, so that what is left over is a mistake.
    fn take_kind(&mut self) -> Result<Kind, String> {
        let id = self.id.clone();
        let lacking = |what: &str| format!("{id}: a question of this kind needs `{what}`");
        Ok(match self.kind {
            KindName::ShortText => Kind::ShortText { longest: self.longest.take().unwrap_or(60) },
            KindName::LongText => Kind::LongText { longest: self.longest.take().unwrap_or(500) },
            KindName::YesNo => Kind::YesNo,
            KindName::OneOf => {
                Kind::OneOf { options: self.options.take().ok_or_else(|| lacking("options"))? }
            }
            KindName::SeveralOf => Kind::SeveralOf {
                options: self.options.take().ok_or_else(|| lacking("options"))?,
                none: self.none.take(),
            },
            KindName::Date => {
                Kind::Date { incomplete: self.incomplete.take().unwrap_or(false), tense: self.tense.take() }
            }
            KindName::Phone => Kind::Phone,
            KindName::CitizenId => Kind::CitizenId,
            KindName::CertificateNumber => Kind::CertificateNumber,
            KindName::Region => Kind::Region,
            KindName::Address => Kind::Address,
            KindName::Number => Kind::Number {
                least: self.least.take().unwrap_or(0),
                most: self.most.take().unwrap_or(i64::from(u32::MAX)),
            },
            KindName::Money => Kind::Money,
            KindName::Person => Kind::Person { parts: self.parts.take().ok_or_else(|| lacking("parts"))? },
            KindName::Group => {
                let size =
                    |size: Option<i64>, usual| size.map_or(Some(usual), |size| usize::try_from(size).ok());
                Kind::Group {
                    least: size(self.least.take(), 1).ok_or_else(|| lacking("least"))?,
                    most: size(self.most.take(), 10).ok_or_else(|| lacking("most"))?,
                    parts: self.entry.take().ok_or_else(|| lacking("[[question.part]]"))?,
                }
            }
            KindName::Document => Kind::Document,
            KindName::Hall => Kind::Hall,
            KindName::Appointment => {
                Kind::Appointment { lead: self.lead.take().unwrap_or(3), days: self.days.take().unwrap_or(5) }
            }
            KindName::Advice => Kind::Advice { offers: self.offers.take() },
            KindName::Declaration => Kind::Declaration,
        })
    }

    /// Something that was written and does not belong to the kind.
    fn stray(&self) -> Option<&'static str> {
        let written = [
            (self.longest.is_some(), "longest"),
            (self.options.is_some(), "options"),
            (self.none.is_some(), "none"),
            (self.incomplete.is_some(), "incomplete"),
            (self.tense.is_some(), "tense"),
            (self.least.is_some(), "least"),
            (self.most.is_some(), "most"),
            (self.parts.is_some(), "parts"),
            (self.entry.is_some(), "part"),
            (self.lead.is_some(), "lead"),
            (self.days.is_some(), "days"),
            (self.offers.is_some(), "offers"),
        ];
        written.into_iter().find_map(|(is_written, name)| is_written.then_some(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(toml: &str) -> Result<Question, String> {
        toml::from_str(toml).map_err(|wrong: toml::de::Error| wrong.message().to_owned())
    }

    #[test]
    fn what_does_not_belong_to_a_kind_is_named() {
        let check = |toml: &str, names: &str| {
            let wrong = parse(toml).unwrap_err();
            assert!(wrong.contains(names), "{toml}: {wrong}");
        };
        check("id = 'q'\nkind = 'phone'\nlongest = 3", "`longest`");
        check("id = 'q'\nkind = 'one-of'", "`options`");
        check("id = 'q'\nkind = 'phone'\noptinal = true", "optinal");
        check("id = 'q'\nkind = 'guess'", "guess");
        assert_eq!(parse("id = 'q'\nkind = 'long-text'").unwrap().kind, Kind::LongText { longest: 500 });
    }
}
