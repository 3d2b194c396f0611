//! The times that are offered, day by day.

use super::{Choice, Example, Field, Pressing, choices::radios, pressed::one_of, sample};
use crate::{dates, locale::Locale, t};
use leptos::prelude::*;
use time::Date;

/// A time that is offered.
#[derive(Clone, Debug)]
pub struct TimeSlot {
    /// The day, in China.
    pub day: Date,
    /// What is sent, what is shown of the time, and as `hint` where it is.
    pub choice: Choice,
}

/// The times that are offered, day by day, of which one is chosen.
///
/// Each day is a fieldset with a heading, so that the ear hears “Thursday, 26 November” once, when it comes to that
/// day, and then only the times; the eye finds the day without a calendar to click through. Who can come at none of
/// them says so in the same place (1.3.1, 2.4.6, 2.4.10, 2.5.5, 3.3.1, 3.3.2, 4.1.2).
#[component]
pub fn TimeSlots(
    /// The words.
    locale: Locale,
    /// The question; its `value` is the value of the time that is chosen.
    field: Field,
    /// The times, in their order.
    slots: Vec<TimeSlot>,
    /// The answer of those who can come at none of them.
    #[prop(optional_no_strip)]
    none: Option<Choice>,
    /// What a press on a time does, for whoever answers by pressing.
    #[prop(optional)]
    pressing: Pressing,
) -> impl IntoView {
    let rows = |choices, from| match pressing.is_for(locale) {
        true => one_of(locale, &field, choices, from, pressing),
        false => radios(&field, choices, from),
    };
    let all = slots.len();
    let days = slots.chunk_by(|one, other| one.day == other.day).scan(0, |before, slots| {
        let (from, day) = (*before, slots.first()?.day);
        *before += slots.len();
        let choices = slots.iter().map(|slot| slot.choice.clone()).collect();
        Some(view! {
            <fieldset class="slots">
                <legend><h2>{dates::short_day(locale, day)}</h2></legend>
                <div class="choices">{rows(choices, from)}</div>
            </fieldset>
        })
    });
    let days = days.collect_view();
    let none = none.map(|none| {
        view! {
            <p class="choices-or">{t!(locale, "checkboxes-or")}</p>
            <div class="choices">{rows(vec![none], all)}</div>
        }
    });
    view! {
        <fieldset>
            {field.legend(locale)}
            <div class=field.class()>
                {field.notes(locale)}
                {days}
                {none}
            </div>
        </fieldset>
    }
}

/// Two days with a problem, and one that is chosen already.
pub fn examples(locale: Locale) -> Vec<Example> {
    use time::macros::{date, time};
    let say = |chinese, english| sample(locale, chinese, english);
    let slot = |day: Date, time, value: &str| TimeSlot {
        day,
        choice: Choice {
            hint: Some(say("横岗街道办事大厅", "Henggang service hall")),
            ..Choice::new(value, dates::clock_time(locale, time))
        },
    };
    let visit = Field {
        is_title: true,
        problem: Some(say("请选一个时间", "Choose a time")),
        ..Field::new("slot", say("您哪天方便？", "When can you come?"))
    };
    let slots = vec![
        slot(date!(2026 - 11 - 26), time!(9:30), "1"),
        slot(date!(2026 - 11 - 26), time!(14:00), "2"),
        slot(date!(2026 - 11 - 27), time!(10:00), "3"),
    ];
    let none = Some(Choice::new("none", say("都不方便，请另约", "None of these, please offer others")));
    let chosen = Field {
        value: "4".into(),
        hint: Some(say("要换，就选另一个", "Choose another to change it")),
        ..Field::new("visit", say("上门的时间", "When we come"))
    };
    let one = vec![slot(date!(2026 - 12 - 01), time!(15:30), "4")];
    vec![
        Example::new(
            "the question of the page, with a problem",
            view! { <TimeSlots locale field=visit slots none/> },
        ),
        Example::new("one of several, chosen", view! { <TimeSlots locale field=chosen slots=one/> }),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn one_answer_is_sent_whatever_the_day_and_each_day_is_said_once() {
        let html = crate::shell::render(|| examples(Locale::new(Language::Chinese)).remove(0).html);
        assert_eq!(html.matches(r#"name="slot""#).count(), 4, "{html}");
        assert_eq!(html.matches("11 月 26 日").count(), 1, "{html}");
        for id in [r#"id="slot""#, r#"id="slot-2""#, r#"id="slot-3""#, r#"id="slot-4""#] {
            assert_eq!(html.matches(id).count(), 1, "{id}");
        }
    }
}
