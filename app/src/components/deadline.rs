//! Until when something is to be done, and what if not.

use super::{Example, Pictogram, Picture, sample};
use crate::{locale::Locale, t};
use leptos::prelude::*;

/// Until when something is to be done: the day that was promised, the last day of the law, why the clock stands
/// still, and whom to ask when it is late.
///
/// That it stands still or is late is said in words, with a picture and an edge; colour only helps (1.3.1, 1.4.1,
/// 1.4.11).
#[component]
pub fn Deadline(
    /// The words.
    locale: Locale,
    /// The day that was promised.
    #[prop(into)]
    promised: String,
    /// The last day of the law, where there is one.
    #[prop(optional_no_strip, into)]
    statutory: Option<String>,
    /// Why the clock stands still, while it does.
    #[prop(optional_no_strip, into)]
    paused: Option<String>,
    /// Whom to ask, once it is late.
    #[prop(optional_no_strip, into)]
    overdue: Option<String>,
) -> impl IntoView {
    let line = |class, picture, what: String, more: String| {
        view! { <p class=class><Picture of=picture/><span><strong>{what}</strong>{more}</span></p> }
    };
    view! {
        <div class="deadline">
            {overdue.map(|whom| {
                line("deadline-overdue", Pictogram::Warning, t!(locale, "deadline-overdue"), whom)
            })}
            {paused.map(|why| line("deadline-paused", Pictogram::Clock, t!(locale, "deadline-paused"), why))}
            <dl>
                <dt>{t!(locale, "deadline-promised")}</dt>
                <dd>{promised}</dd>
                {statutory.map(|day| view! {
                    <dt>{t!(locale, "deadline-statutory")}</dt>
                    <dd>{day}</dd>
                })}
            </dl>
        </div>
    }
}

/// Running, standing still, and late.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |chinese, english| sample(locale, chinese, english);
    let promised = || say("2026 年 11 月 27 日星期五", "Friday, 27 November 2026");
    let statutory = || say("2026 年 12 月 11 日星期五", "Friday, 11 December 2026");
    let paused = say("正在公示，公示的 5 天不算。", "The public notice takes five days, which do not count.");
    let overdue = say("请打 12385 问一问，报上办件号。", "Call 12385 and give the reference number.");
    vec![
        Example::new("running", view! { <Deadline locale promised=promised()/> }),
        Example::new(
            "standing still",
            view! { <Deadline locale promised=promised() statutory=statutory() paused/> },
        ),
        Example::new("late", view! { <Deadline locale promised=promised() statutory=statutory() overdue/> }),
    ]
}
