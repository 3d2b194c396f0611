//! The parts pages are made of, one file each.
//!
//! Pages own the words and hand them over translated; a component owns only the few words it always says, and takes a
//! [`Locale`] for them. Everything works without a script. Each file has `examples()`; [`ALL`] lists them once for
//! the snapshot tests below, the gallery page and axe. The CSS of a component has the name of its file.

use crate::html::{Draw, Html};
use crate::locale::{Language, Locale};

pub mod access_facts;
pub mod aloud;
pub mod arrival;
pub mod back_link;
pub mod button;
pub mod case_card;
pub mod checkbox;
pub mod checkboxes;
pub mod choices;
pub mod date_field;
pub mod deadline;
pub mod differences;
pub mod door;
pub mod error_summary;
pub mod facts;
pub mod fallback;
pub mod field;
pub mod fit;
pub mod group;
pub mod help;
pub mod known_list;
pub mod media;
pub mod needs;
pub mod network;
pub mod notice;
pub mod number_field;
pub mod other_answers;
pub mod panel;
pub mod person_fields;
pub mod pictogram;
pub mod place_field;
pub mod plan_table;
pub mod post_card;
pub mod pressed;
pub mod progress;
pub mod road;
pub mod says;
pub mod staff_note;
pub mod stay;
pub mod steps_list;
pub mod summary_list;
pub mod task_list;
pub mod text_field;
pub mod textarea;
pub mod time_slots;
pub mod timeline;
pub mod verdict;

pub use access_facts::AccessFacts;
pub use aloud::{Aloud, Dictation};
pub use arrival::Arrival;
pub use back_link::BackLink;
pub use button::{Button, ButtonKind, ButtonLink};
pub use case_card::{CaseCard, CaseCards};
pub use checkbox::Checkbox;
pub use checkboxes::Checkboxes;
pub use choices::{Choice, Choices};
pub use date_field::DateField;
pub use deadline::Deadline;
pub use differences::{Difference, Differences};
pub use door::{Door, Doors};
pub use error_summary::ErrorSummary;
pub use facts::{Fact, FactList};
pub(crate) use fallback::fallback;
pub use field::Field;
pub use fit::FitList;
pub use group::{Group, GroupEntry};
pub use help::{Halls, Help, StuckWay};
pub use known_list::{Known, KnownList};
pub use media::{Clip, ClipFile, MediaClips};
pub use needs::Needs;
pub use network::NetworkNote;
pub use notice::{Notice, NoticeKind};
pub use number_field::{NumberField, NumberKind};
pub use other_answers::{OtherAnswer, OtherAnswers};
pub use panel::NowPanel;
pub use person_fields::PersonFields;
pub use pictogram::{Pictogram, Picture};
pub use place_field::{ELSEWHERE, PlaceField};
pub use plan_table::{PlanItem, PlanTable};
pub use post_card::{PostCard, PostCards};
pub use pressed::Pressing;
pub use progress::Progress;
pub use road::{Road, RoadState, RoadStep};
pub use says::Says;
pub use staff_note::StaffNote;
pub use stay::Stay;
pub use steps_list::StepList;
pub use summary_list::{SummaryList, SummaryRow};
pub use task_list::{Task, TaskList};
pub use text_field::{TextField, TextKind};
pub use textarea::Textarea;
pub use time_slots::{TimeSlot, TimeSlots};
pub use timeline::{Timeline, TimelineEvent};
pub use verdict::{Fit, Reason, Verdict, Verdicts};

/// A component as it is listed: its file's name and its examples.
#[derive(Clone, Copy, Debug)]
pub struct Component {
    /// The name of its file, and of its page in the gallery.
    pub name: &'static str,
    /// Its examples. No two of one component share an `id`.
    pub examples: fn(Locale) -> Vec<Example>,
}

impl Component {
    /// The component of this name.
    pub fn named(name: &str) -> Option<Self> {
        ALL.into_iter().find(|component| component.name == name)
    }
}

/// A component in one state worth looking at.
pub struct Example {
    /// What is special about it, in English, for those who build.
    pub name: &'static str,
    /// The component.
    pub html: Html,
}

impl Example {
    /// An example of this name.
    pub fn new(name: &'static str, html: impl Draw) -> Self {
        Self { name, html: html.draw() }
    }
}

/// Every component, in the order in which a person meets them.
pub const ALL: [Component; 45] = [
    Component { name: "door", examples: door::examples },
    Component { name: "says", examples: says::examples },
    Component { name: "facts", examples: facts::examples },
    Component { name: "access_facts", examples: access_facts::examples },
    Component { name: "steps_list", examples: steps_list::examples },
    Component { name: "media", examples: media::examples },
    Component { name: "button", examples: button::examples },
    Component { name: "back_link", examples: back_link::examples },
    Component { name: "progress", examples: progress::examples },
    Component { name: "error_summary", examples: error_summary::examples },
    Component { name: "text_field", examples: text_field::examples },
    Component { name: "textarea", examples: textarea::examples },
    Component { name: "number_field", examples: number_field::examples },
    Component { name: "date_field", examples: date_field::examples },
    Component { name: "person_fields", examples: person_fields::examples },
    Component { name: "choices", examples: choices::examples },
    Component { name: "checkboxes", examples: checkboxes::examples },
    Component { name: "pressed", examples: pressed::examples },
    Component { name: "place_field", examples: place_field::examples },
    Component { name: "group", examples: group::examples },
    Component { name: "time_slots", examples: time_slots::examples },
    Component { name: "needs", examples: needs::examples },
    Component { name: "checkbox", examples: checkbox::examples },
    Component { name: "other_answers", examples: other_answers::examples },
    Component { name: "summary_list", examples: summary_list::examples },
    Component { name: "known_list", examples: known_list::examples },
    Component { name: "differences", examples: differences::examples },
    Component { name: "verdict", examples: verdict::examples },
    Component { name: "fit", examples: fit::examples },
    Component { name: "task_list", examples: task_list::examples },
    Component { name: "plan_table", examples: plan_table::examples },
    Component { name: "deadline", examples: deadline::examples },
    Component { name: "staff_note", examples: staff_note::examples },
    Component { name: "arrival", examples: arrival::examples },
    Component { name: "case_card", examples: case_card::examples },
    Component { name: "post_card", examples: post_card::examples },
    Component { name: "panel", examples: panel::examples },
    Component { name: "road", examples: road::examples },
    Component { name: "timeline", examples: timeline::examples },
    Component { name: "notice", examples: notice::examples },
    Component { name: "fallback", examples: fallback::examples },
    Component { name: "network", examples: network::examples },
    Component { name: "stay", examples: stay::examples },
    Component { name: "help", examples: help::examples },
    Component { name: "pictogram", examples: pictogram::examples },
];

/// Words of an example. They are not words of the interface, so they stand beside the example instead of in Fluent.
fn sample(locale: Locale, chinese: &str, english: &str) -> String {
    match locale.language() {
        Language::Chinese => chinese.to_owned(),
        Language::English => english.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_component_looks_as_it_did() {
        let locale = Locale::new(Language::Chinese);
        for component in ALL {
            let examples = (component.examples)(locale).into_iter().map(|example| {
                let html = crate::shell::render(|| example.html);
                // One element a line, so that a change shows as a line.
                format!("<!-- {} -->\n{}\n", example.name, html.replace("><", ">\n<"))
            });
            insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(component.name, examples.collect::<Vec<_>>().join("\n"));
            });
        }
    }

    #[test]
    fn no_two_examples_of_a_component_share_an_id() {
        for component in ALL {
            for language in Language::ALL {
                let examples = (component.examples)(Locale::new(language));
                let html: String =
                    examples.into_iter().map(|example| crate::shell::render(|| example.html)).collect();
                let mut ids: Vec<_> =
                    html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
                ids.sort_unstable();
                let count = ids.len();
                ids.dedup();
                assert_eq!(ids.len(), count, "{}: {ids:?}", component.name);
            }
        }
    }
}
