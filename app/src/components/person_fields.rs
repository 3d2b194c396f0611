//! Who somebody else is.

use super::{Example, Field, TextField, TextKind, sample};
use crate::{locale::Locale, t};
use leptos::prelude::*;
use tantu_domain::service::PersonPart;

/// Who somebody else is, such as a guardian: each part sent as `name-part`, with its own label and its own problem.
///
/// Nothing is completed by the browser, because it would fill in the one who types. The help for the whole is read
/// with the first input, since NVDA does not read what is tied to a fieldset (1.3.1, 1.3.5, 3.3.1, 3.3.2, 4.1.2).
#[component]
pub fn PersonFields(
    /// The words.
    locale: Locale,
    /// The question; its `value` is not used, and its `problem` is one of the whole.
    field: Field,
    /// The parts that are asked, each with what was typed.
    parts: Vec<(PersonPart, String)>,
    /// The `id` of an input, and what should be mended there.
    #[prop(optional)]
    problems: Vec<(String, String)>,
) -> impl IntoView {
    let first = parts.first().map(|(part, _)| format!("{}-{}", field.name, part.name()));
    let field = Field { problem_at: field.problem_at.or_else(|| first.clone()), ..field };
    let inputs = parts.into_iter().map(|(part, value)| {
        let name = format!("{}-{}", field.name, part.name());
        let problem = problems.iter().find(|(at, _)| *at == name).map(|(_, problem)| problem.clone());
        let of_part = Field {
            hint: hint(locale, part),
            problem,
            value,
            autocomplete: Some("off"),
            about: field.described_by().filter(|_| first.as_ref() == Some(&name)),
            ..Field::new(name, label(locale, part))
        };
        view! { <TextField locale field=of_part kind=kind(part)/> }
    });
    let inputs = inputs.collect_view();
    view! {
        <fieldset class="parts">
            {field.legend_with(locale, problems)}
            <div class=field.class()>
                {field.notes(locale)}
                {inputs}
            </div>
        </fieldset>
    }
}

fn label(locale: Locale, part: PersonPart) -> String {
    match part {
        PersonPart::Name => t!(locale, "person-name"),
        PersonPart::Relation => t!(locale, "person-relation"),
        PersonPart::CitizenId => t!(locale, "person-citizen-id"),
        PersonPart::Phone => t!(locale, "person-phone"),
    }
}

fn hint(locale: Locale, part: PersonPart) -> Option<String> {
    match part {
        PersonPart::Name => None,
        PersonPart::Relation => Some(t!(locale, "person-relation", "hint")),
        PersonPart::CitizenId => Some(t!(locale, "person-citizen-id", "hint")),
        PersonPart::Phone => Some(t!(locale, "person-phone", "hint")),
    }
}

fn kind(part: PersonPart) -> TextKind {
    match part {
        PersonPart::Name | PersonPart::Relation => TextKind::Text,
        PersonPart::CitizenId => TextKind::Identity,
        PersonPart::Phone => TextKind::Phone,
    }
}

/// Empty with help, two slips, and two parts only.
pub fn examples(locale: Locale) -> Vec<Example> {
    use PersonPart::{CitizenId, Name, Phone, Relation};
    let say = |chinese, english| sample(locale, chinese, english);
    let guardian =
        Field { is_title: true, ..Field::new("guardian", say("监护人是谁？", "Who is the guardian?")) };
    let slips = vec![
        ("guardian-name".to_owned(), say("请填写监护人的姓名", "Write the guardian’s name")),
        ("guardian-phone".to_owned(), say("电话号码少了一位", "The number is one digit short")),
    ];
    let helper = Field {
        hint: Some(say("您信得过、常在身边的人", "Somebody you trust who is often with you")),
        ..Field::new("helper", say("平时谁照顾您？", "Who looks after you?"))
    };
    let heir = Field {
        prefilled: Some(say("这是您上次填的", "This is what you wrote last time")),
        ..Field::new("contact", say("找不到您，找谁？", "Whom do we ask if we cannot reach you?"))
    };
    let empty = |parts: [PersonPart; 4]| parts.map(|part| (part, String::new())).to_vec();
    let typed = vec![
        (Name, String::new()),
        (Relation, say("女儿", "Daughter")),
        (CitizenId, "440307198603120038".into()),
        (Phone, "1380013800".into()),
    ];
    let two = vec![(Name, say("王小芳", "Wang Xiaofang")), (Phone, "13800138000".into())];
    vec![
        Example::new(
            "the question of the page, with two problems",
            view! { <PersonFields locale field=guardian parts=typed problems=slips/> },
        ),
        Example::new(
            "one of several, empty",
            view! { <PersonFields locale field=helper parts=empty([Name, Relation, CitizenId, Phone])/> },
        ),
        Example::new("two parts, filled in already", view! { <PersonFields locale field=heir parts=two/> }),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn each_slip_stands_with_its_part_and_in_the_summary_and_the_help_is_read_first() {
        let locale = Locale::new(Language::Chinese);
        let [slips, help] = [0, 1].map(|n| crate::shell::render(|| examples(locale).remove(n).html));
        for part in ["name", "phone"] {
            let problem = format!(r#"aria-describedby="guardian-{part}-problem"#);
            let link = format!(r##"<a href="#guardian-{part}">"##);
            assert!(slips.contains(&problem) && slips.contains(&link), "{slips}");
        }
        assert!(!slips.contains("guardian-relation-problem"), "{slips}");
        assert!(help.contains(r#"aria-describedby="helper-hint""#), "{help}");
    }

    #[test]
    fn a_browser_fills_in_nothing_about_another_person() {
        let html = crate::shell::render(|| examples(Locale::new(Language::English)).remove(1).html);
        assert_eq!(html.matches("<input").count(), html.matches(r#"autocomplete="off""#).count());
    }
}
