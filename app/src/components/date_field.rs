//! A date one remembers, in three inputs.

use super::{Example, Field, sample};
use crate::{locale::Locale, t};
use leptos::prelude::*;

/// A date one remembers, in three inputs sent as `name-year`, `name-month` and `name-day`.
///
/// A calendar to click through takes a blind person hundreds of presses for a year of birth, and the digits are all
/// in one's head. The error summary leads to the input that is wrong. That input says what is the matter, because NVDA
/// does not read what is tied to a fieldset; the help is read once, at the first (1.3.1, 3.3.1, 3.3.2, 4.1.2).
#[component]
pub fn DateField(
    /// The words.
    locale: Locale,
    /// The question; its `value` is not used.
    field: Field,
    /// The year as it was typed.
    #[prop(into)]
    year: String,
    /// The month as it was typed.
    #[prop(into)]
    month: String,
    /// The day as it was typed.
    #[prop(into)]
    day: String,
    /// Whether month and day may be left out; their labels then say so, where nobody reads past it.
    #[prop(optional)]
    incomplete: bool,
) -> impl IntoView {
    let [month_label, day_label] = if incomplete {
        [t!(locale, "date-field-month", "optional"), t!(locale, "date-field-day", "optional")]
    } else {
        [t!(locale, "date-field-month"), t!(locale, "date-field-day")]
    };
    let parts = [
        ("year", t!(locale, "date-field-year"), year, "input is-number is-year"),
        ("month", month_label, month, "input is-number is-day"),
        ("day", day_label, day, "input is-number is-day"),
    ];
    let first = format!("{}-year", field.name);
    // A problem at the first input is one of the whole date, and is said at each.
    let is_whole = field.problem_at.as_ref().is_none_or(|at| *at == first);
    let inputs = parts.map(|(part, label, value, class)| {
        let id = format!("{}-{part}", field.name);
        let is_wrong = field.problem.is_some() && (is_whole || field.problem_at.as_ref() == Some(&id));
        let described_by = if id == first {
            field.described_by()
        } else {
            is_wrong.then(|| format!("{}-problem", field.name))
        };
        view! {
            <div class="date-part">
                <label for=id.clone()>{label}</label>
                <input
                    class=class
                    id=id.clone()
                    name=id
                    type="text"
                    inputmode="numeric"
                    value=value
                    autocomplete="off"
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=described_by
                />
            </div>
        }
    });
    view! {
        <fieldset>
            {field.legend(locale)}
            <div class=field.class()>
                {field.notes(locale)}
                <div class="date">{inputs.collect_view()}</div>
            </div>
        </fieldset>
    }
}

/// The question of a page, one of several with a problem, and one of which the year is enough.
pub fn examples(locale: Locale) -> Vec<Example> {
    let expiry = Field {
        is_title: true,
        hint: Some(sample(locale, "比如 2026 年 11 月 27 日", "For example 2026 11 27")),
        ..Field::new(
            "expiry",
            sample(locale, "证件上写的到期日是哪天？", "Which expiry date is on the card?"),
        )
    };
    let birth = Field {
        problem: Some(sample(locale, "没有 13 月，请再看一下", "There is no 13th month")),
        ..Field::new("birth", sample(locale, "出生日期", "Date of birth"))
    };
    let bought = Field::new("devices-1-bought", sample(locale, "哪一年买的？", "When was it bought?"));
    let example = |what, field, [year, month, day]: [&'static str; 3]| {
        Example::new(what, view! { <DateField locale field year month day/> })
    };
    vec![
        example("the question of the page", expiry, [""; 3]),
        example("one of several, with a problem", birth, ["1958", "13", "12"]),
        Example::new(
            "the year is enough",
            view! { <DateField locale field=bought year="2021" month="" day="" incomplete=true/> },
        ),
    ]
}
