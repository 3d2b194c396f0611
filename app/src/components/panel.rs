//! The first thing on the page of a case.

use super::{Example, sample};
use crate::{html::Html, locale::Locale, t};
use leptos::prelude::*;

/// What I must do now, what comes next, who has it and by when: the first thing on the page of a case.
///
/// These are the three questions people ring up with. They are answered in this order even when the answer is
/// “nothing”, so that nobody is left guessing (1.3.1, 2.4.10, 3.3.5).
#[component]
pub fn NowPanel(
    /// The words.
    locale: Locale,
    /// What the person must do now.
    #[prop(into)]
    now: String,
    /// What comes next.
    #[prop(into)]
    next: String,
    /// Who has it, and by which day.
    #[prop(into)]
    who: String,
    /// Whether it is the person's turn: the panel then stands out, and says so.
    #[prop(optional)]
    needs_you: bool,
    /// The way to do it, such as a [`ButtonLink`](super::ButtonLink).
    #[prop(optional_no_strip)]
    action: Option<Html>,
) -> impl IntoView {
    view! {
        <div class=if needs_you { "panel needs-you" } else { "panel" }>
            {needs_you.then(|| view! { <p class="tag">{t!(locale, "needs-you")}</p> })}
            <dl>
                <dt>{t!(locale, "panel-now")}</dt>
                <dd class="panel-now">{now}</dd>
                <dt>{t!(locale, "panel-next")}</dt>
                <dd>{next}</dd>
                <dt>{t!(locale, "panel-who")}</dt>
                <dd>{who}</dd>
            </dl>
            {action}
        </div>
    }
}

/// Nothing to do, and the person's turn.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |chinese, english| sample(locale, chinese, english);
    let until = say(
        "龙岗区残联，11 月 27 日（星期五）以前，还有 4 个工作日。",
        "Longgang federation, by Friday 27 November: four working days from now.",
    );
    vec![
        Example::new(
            "nothing to do",
            view! {
                <NowPanel
                    locale
                    now=say("什么也不用做。", "Nothing at all.")
                    next=say("审核通过就制证，再寄到您家里。", "Once approved, it is made and posted to you.")
                    who=until.clone()
                />
            },
        ),
        Example::new(
            "your turn",
            view! {
                <NowPanel
                    locale
                    now=say("请补一张正面照片。", "Hand in a photo of yourself.")
                    next=say("照片收到后，我们接着审核。", "We go on as soon as we have it.")
                    who=until
                    needs_you=true
                />
            },
        ),
    ]
}
