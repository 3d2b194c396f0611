//! A number, and what it counts.

use super::{Example, Field, sample};
use crate::{locale::Locale, t};
use leptos::prelude::*;

/// What kind of number it is, so that the right keys come up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberKind {
    /// How many: digits only.
    #[default]
    Whole,
    /// Yuan, with a point for the jiao and fen.
    Money,
}

/// A number, with what it counts behind it.
///
/// The unit is read with the input, so that nobody wonders whether days or months are meant. It is a line of text and
/// not a `type="number"`: there a turn of the mouse wheel changes what was typed, and “约 800” would vanish instead of
/// being explained (1.3.1, 2.5.3, 3.3.1, 3.3.2, 4.1.2).
#[component]
pub fn NumberField(
    /// The words.
    locale: Locale,
    /// The question and its answer.
    field: Field,
    /// What kind of number it is.
    #[prop(optional)]
    kind: NumberKind,
    /// What it counts, such as “天”; for money it is yuan.
    #[prop(optional_no_strip, into)]
    unit: Option<String>,
) -> impl IntoView {
    let unit = unit.or_else(|| (kind == NumberKind::Money).then(|| t!(locale, "number-field-yuan")));
    let unit_id = format!("{}-unit", field.name);
    let described_by = [unit.is_some().then(|| unit_id.clone()), field.described_by()];
    let described_by: Vec<_> = described_by.into_iter().flatten().collect();
    view! {
        {field.title(locale)}
        <div class=field.class()>
            {field.label()}
            {field.notes(locale)}
            <div class="measured">
                <input
                    class="input is-number"
                    id=field.name.clone()
                    name=field.name.clone()
                    type="text"
                    inputmode=if kind == NumberKind::Money { "decimal" } else { "numeric" }
                    value=field.value.clone()
                    autocomplete="off"
                    aria-invalid=field.invalid()
                    aria-describedby=(!described_by.is_empty()).then(|| described_by.join(" "))
                />
                {unit.map(|unit| view! { <span id=unit_id>{unit}</span> })}
            </div>
        </div>
    }
}

/// Empty, money filled in from before, and one that was mistyped.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |chinese, english| sample(locale, chinese, english);
    let people = Field {
        is_title: true,
        hint: Some(say("连您自己也算上", "Count yourself too")),
        ..Field::new("people", say("家里一共几口人？", "How many people live in your home?"))
    };
    let income = Field {
        value: "1250.50".into(),
        prefilled: Some(say("这是您上次填的", "This is what you wrote last time")),
        ..Field::new("income", say("每人每月收入大约多少？", "How much does each person have a month?"))
    };
    let width = Field {
        value: say("七十多", "about seventy"),
        problem: Some(say("请用数字写，比如 75", "Write it in digits, such as 75")),
        ..Field::new("rooms-1-width", say("门有多宽？", "How wide is the door?"))
    };
    let height = Field::new("rooms-1-steps", say("有几级台阶？", "How many steps?"));
    let example = |what, field, kind, unit: Option<String>| {
        Example::new(what, view! { <NumberField locale field kind unit/> })
    };
    vec![
        example("the question of the page", people, NumberKind::Whole, Some(say("口人", "people"))),
        example("money, filled in already", income, NumberKind::Money, None),
        example("one of a group, with a problem", width, NumberKind::Whole, Some(say("厘米", "cm"))),
        example("without a unit", height, NumberKind::Whole, None),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn the_unit_is_heard_with_the_input_and_what_was_typed_stays() {
        let locale = Locale::new(Language::Chinese);
        let html = crate::shell::render(|| examples(locale).remove(2).html);
        assert!(html.contains(r#"aria-describedby="rooms-1-width-unit rooms-1-width-problem""#), "{html}");
        assert!(html.contains(r#"value="七十多""#), "{html}");
    }
}
