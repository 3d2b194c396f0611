//! Which form fields belong to a question, and what is kept of a form that was sent.

use super::Typed;
use crate::{
    service::{Kind, Question},
    text,
};
use std::collections::BTreeMap;

impl Question {
    /// The form fields of its page. Those of a group are made by its entries and not among them.
    pub fn fields(&self) -> Vec<String> {
        match &self.kind {
            Kind::Date { .. } => ["year", "month", "day"].map(|part| self.field(part)).to_vec(),
            Kind::SeveralOf { options, .. } => options.iter().map(|option| self.field(option)).collect(),
            Kind::Person { parts } => parts.iter().map(|part| self.field(part.name())).collect(),
            Kind::Region => vec![self.id.clone(), self.field("elsewhere")],
            Kind::Group { .. } => Vec::new(),
            _ => vec![self.id.clone()],
        }
    }

    /// The name of one part of an answer that takes several fields.
    pub fn field(&self, part: &str) -> String {
        format!("{}-{part}", self.id)
    }

    /// Of everything a form sent, the fields that belong here. An unticked box sends nothing and is kept as empty, so
    /// that having been here is remembered.
    pub fn keep(&self, sent: impl IntoIterator<Item = (String, String)>) -> Typed {
        if let Kind::Group { most, parts, .. } = &self.kind {
            return Entries::sent(self, parts, *most, sent).typed(self);
        }
        let mut typed: Typed = self.fields().into_iter().map(|field| (field, String::new())).collect();
        for (field, text) in sent {
            if let Some(kept) = typed.get_mut(&field) {
                *kept = text;
            }
        }
        typed
    }
}

/// The entries of a group as they were typed: each part's fields by their names within the entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries(pub Vec<Typed>);

impl Entries {
    /// The entries among `typed`, numbered from 1 without gaps.
    pub fn of(group: &Question, parts: &[Question], typed: &Typed) -> Self {
        Self::sent(group, parts, Kind::MOST_ENTRIES + 1, typed.clone())
    }

    fn sent(
        group: &Question,
        parts: &[Question],
        most: usize,
        sent: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let blank: Typed =
            parts.iter().flat_map(Question::fields).map(|field| (field, String::new())).collect();
        let mut entries: BTreeMap<usize, Typed> = BTreeMap::new();
        for (name, text) in sent {
            let Some((number, field)) = group.entry_field(&name) else { continue };
            if !blank.contains_key(field) {
                continue;
            }
            let has_room = entries.len() <= most || entries.contains_key(&number);
            if has_room {
                entries.entry(number).or_insert_with(|| blank.clone()).insert(field.to_owned(), text);
            }
        }
        Self(entries.into_values().collect())
    }

    /// One more, empty.
    pub fn add(&mut self, parts: &[Question]) {
        self.0.push(parts.iter().flat_map(Question::fields).map(|field| (field, String::new())).collect());
    }

    /// Without the entry `number`, counted from 1.
    pub fn remove(&mut self, number: usize) {
        if (1..=self.0.len()).contains(&number) {
            self.0.remove(number - 1);
        }
    }

    /// As it is kept, under the group's own field names.
    pub fn typed(&self, group: &Question) -> Typed {
        let entries = self.0.iter().zip(1..);
        let fields = entries.flat_map(|(entry, number)| {
            entry.iter().map(move |(field, text)| (group.entry_name(number, field), text.clone()))
        });
        fields.collect()
    }

    /// Whether nothing was typed into this entry.
    pub(super) fn is_blank(entry: &Typed) -> bool {
        entry.values().all(|text| text::tidy(text).is_empty())
    }
}

impl Question {
    /// The form field of an entry's own field: `rooms-2-what`.
    pub fn entry_name(&self, number: usize, field: &str) -> String {
        format!("{}-{number}-{field}", self.id)
    }

    /// In a group, the part that a form field belongs to.
    pub fn part_at(&self, field: &str) -> Option<&Question> {
        let Kind::Group { parts, .. } = &self.kind else { return None };
        let (_, field) = self.entry_field(field)?;
        parts.iter().find(|part| part.fields().iter().any(|own| own == field))
    }

    /// In a group, the number of the entry that a form field belongs to.
    pub fn entry_at(&self, field: &str) -> Option<usize> {
        self.entry_field(field).map(|(number, _)| number)
    }

    fn entry_field<'a>(&self, name: &'a str) -> Option<(usize, &'a str)> {
        let (number, field) = name.strip_prefix(&self.id)?.strip_prefix('-')?.split_once('-')?;
        Some((number.parse().ok().filter(|number| *number > 0)?, field))
    }
}
