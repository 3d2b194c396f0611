//! A group: the same few things asked once for each room, each device, each person.

use super::Asked;
use crate::{
    components::{
        Choice, Choices, DateField, Field, Group, GroupEntry, NumberField, NumberKind, Pressing, TextField,
        TextKind,
    },
    html::{Draw, Html},
    t,
};
use leptos::prelude::*;
use tantu_domain::{
    answer::{Entries, Typed},
    service::{Kind, Question},
};

impl Asked<'_> {
    pub(super) fn group(
        &self,
        field: Field,
        most: usize,
        parts: &[Question],
        problems: Vec<(String, String)>,
    ) -> Html {
        let group = self.model.question;
        let mut entries = Entries::of(group, parts, self.model.typed);
        if entries.0.is_empty() {
            entries.add(parts);
        }
        // What is about the whole stands above the entries, everything else where it belongs.
        let (whole, of_entries): (Vec<_>, Vec<_>) =
            problems.iter().cloned().partition(|(at, _)| *at == group.id);
        let field =
            Field { problem: whole.into_iter().next().map(|(_, words)| words), problem_at: None, ..field };
        let about = field.described_by();
        let count = entries.0.len();
        let numbered = |part: &str, number: usize| {
            self.words.part_of(group, part, &self.mentions().with("n", number)).unwrap_or_default()
        };
        let drawn = entries.0.iter().zip(1..).map(|(entry, number)| GroupEntry {
            title: numbered("entry", number),
            remove: (count > 1).then(|| numbered("remove", number)),
            fields: parts
                .iter()
                .enumerate()
                .map(|(place, part)| {
                    let about = about.clone().filter(|_| number == 1 && place == 0);
                    self.part_input(part, entry, number, about, &problems)
                })
                .collect_view()
                .draw(),
        });
        let drawn = drawn.collect();
        let add = (count < most).then(|| self.part("add")).flatten();
        let of_entries = of_entries.into_iter().map(|(at, slip)| {
            let number = group.entry_at(&at).unwrap_or(1);
            let entry = numbered("entry", number);
            (at, t!(self.locale, "answer-entry", entry = entry, said = slip))
        });
        let problems = of_entries.collect();
        view! { <Group locale=self.locale field entries=drawn add problems/> }.draw()
    }

    fn part_input(
        &self,
        part: &Question,
        entry: &Typed,
        number: usize,
        about: Option<String>,
        problems: &[(String, String)],
    ) -> Html {
        let (locale, group) = (self.locale, self.model.question);
        let name = |field: &str| group.entry_name(number, field);
        let typed = |field: &str| entry.get(field).cloned().unwrap_or_default();
        let fields: Vec<_> = part.fields().iter().map(|field| name(field)).collect();
        let (problem_at, problem) = problems.iter().find(|(at, _)| fields.contains(at)).cloned().unzip();
        let label = self.words.option(group, &part.id, &self.mentions());
        let label = if part.optional { t!(locale, "field-optional", label = label) } else { label };
        let field = Field {
            hint: self.words.part_of_option(group, &part.id, "hint", &self.mentions()),
            problem,
            problem_at,
            value: typed(&part.id),
            autocomplete: Some("off"),
            about,
            ..Field::new(name(&part.id), label)
        };
        match &part.kind {
            Kind::OneOf { .. } | Kind::YesNo => {
                let option = |option: &str| {
                    let key = format!("{}-{option}", part.id);
                    Choice::new(option, self.words.option(group, &key, &self.mentions()))
                };
                let options = part.kind.options().into_iter().map(option).collect();
                view! { <Choices locale field options pressing=Pressing::Marks/> }.draw()
            }
            Kind::Date { incomplete, .. } => {
                let incomplete = *incomplete;
                let [year, month, day] = ["year", "month", "day"].map(|of| typed(&part.field(of)));
                view! { <DateField locale field year month day incomplete/> }.draw()
            }
            Kind::Money => view! { <NumberField locale field kind=NumberKind::Money/> }.draw(),
            Kind::Number { .. } => {
                let unit = self.words.part_of_option(group, &part.id, "unit", &self.mentions());
                view! { <NumberField locale field unit/> }.draw()
            }
            Kind::Phone => view! { <TextField locale field kind=TextKind::Phone/> }.draw(),
            Kind::CitizenId => view! { <TextField locale field kind=TextKind::Identity/> }.draw(),
            _ => view! { <TextField locale field/> }.draw(),
        }
    }
}
