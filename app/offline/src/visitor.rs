//! Who is here and how they want pages, as the server said it last in its `Tantu-Visit` header. Nothing in it is personal.

use crate::exchange::Around;
use tantu_app::{display::Display, locale::Language};
use tantu_domain::ids::{MandateId, ResidentId};

/// A visit, as a device knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Visitor {
    pub(crate) language: Language,
    pub(crate) display: Display,
    /// The region whose services are shown, by code.
    pub(crate) place: Option<String>,
    /// Who is signed in.
    pub(crate) person: Option<ResidentId>,
    /// Under which mandate they act.
    pub(crate) mandate: Option<MandateId>,
}

impl Visitor {
    /// As the header says, or before there was one, as the browser is set.
    pub(crate) fn of(around: &Around) -> Self {
        let languages = around.languages.iter();
        let spoken = languages.filter_map(|tag| tag.split('-').next()).find_map(|tag| {
            Language::ALL.into_iter().find(|language| language.tag().split('-').next() == Some(tag))
        });
        let mut visitor = Self { language: spoken.unwrap_or_default(), ..Self::default() };
        for (name, value) in form_urlencoded::parse(around.visit.as_bytes()) {
            visitor.set(&name, &value);
        }
        visitor
    }

    /// Takes over one choice; what was never offered is no choice.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        match name {
            "language" => self.language = Language::from_tag(value).unwrap_or(self.language),
            "display" => self.display = Display::read(value),
            "place" => self.place = Some(value.to_owned()),
            "person" => self.person = value.parse().ok(),
            "mandate" => self.mandate = value.parse().ok(),
            _ => {}
        }
    }

    /// The same, nobody signed in any more.
    pub(crate) fn signed_out(self) -> Self {
        Self { person: None, mandate: None, ..self }
    }

    /// As the header would say it.
    pub(crate) fn header(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("language", self.language.tag());
        query.append_pair("display", &self.display.written());
        if let Some(place) = &self.place {
            query.append_pair("place", place);
        }
        if let Some(person) = self.person {
            query.append_pair("person", &person.to_string());
        }
        if let Some(mandate) = self.mandate {
            query.append_pair("mandate", &mandate.to_string());
        }
        query.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(visit: &str, languages: &[&str]) -> Around {
        Around {
            now: 0,
            ids: Vec::new(),
            visit: visit.to_owned(),
            languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
            choice: None,
            is_there: false,
            is_new: false,
            can_keep: true,
            room: None,
        }
    }

    #[test]
    fn a_visit_is_remembered_as_it_was_told() {
        let person = "00000000-0000-0000-0000-000000000007";
        let header = format!("language=en&display=dark-150&place=440307&person={person}");
        let visitor = Visitor::of(&around(&header, &["zh-CN"]));
        assert_eq!(visitor.header(), header);
        assert_eq!(visitor.signed_out().header(), "language=en&display=dark-150&place=440307");
    }

    #[test]
    fn whoever_was_never_online_reads_the_language_of_the_browser() {
        for (languages, expected) in [
            (vec!["en-GB", "zh"], Language::English),
            (vec!["fr", "zh-TW"], Language::Chinese),
            (vec![], Language::Chinese),
        ] {
            assert_eq!(Visitor::of(&around("", &languages)).language, expected, "{languages:?}");
        }
    }
}
