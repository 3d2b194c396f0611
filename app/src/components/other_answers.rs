//! Answers in whose place stands another.

use super::{Example, sample};
use crate::{locale::Locale, t};
use leptos::prelude::*;
use tantu_domain::answer::MOST_REPLACED;

/// An answer in whose place stands another.
#[derive(Clone, Debug)]
pub struct OtherAnswer {
    /// What the button sends under `instead`.
    pub value: String,
    /// Whose it is, from when, and that another stands by now.
    pub source: String,
    /// The answer as one would say it; its lines are kept.
    pub answer: String,
}

/// Answers in whose place stands another, each with a button that brings it back.
///
/// For two people who fill in one form: whoever was overwritten sees it, and nothing has to be remembered or typed
/// again. It stands inside the form, after the way forward: Enter goes on, and what was typed above is kept when one
/// of these is pressed. Each button says whose answer it brings back, because a screen reader lists them without
/// their rows (1.3.1, 2.4.6, 2.4.9, 3.3.4, 3.3.7).
#[component]
pub fn OtherAnswers(
    /// The words.
    locale: Locale,
    /// The answers, the latest first; not none.
    answers: Vec<OtherAnswer>,
    /// Whether older ones may have gone.
    is_full: bool,
) -> impl IntoView {
    let answers = answers.into_iter().map(|OtherAnswer { value, source, answer }| {
        let which = t!(locale, "other-answers-which", source = source.clone());
        view! {
            <li>
                <p class="caption">{source}</p>
                <p class="other-answer">{answer}</p>
                <button class="button is-quiet" type="submit" name="instead" value=value>
                    {t!(locale, "other-answers-instead")}
                    <span class="visually-hidden">{which}</span>
                </button>
            </li>
        }
    });
    let most = is_full.then(|| {
        view! { <p class="caption">{t!(locale, "other-answers-most", most = MOST_REPLACED)}</p> }
    });
    view! {
        <section class="other-answers">
            <h2>{t!(locale, "other-answers-title")}</h2>
            <ul class="plain-list">{answers.collect_view()}</ul>
            {most}
        </section>
    }
}

/// One of somebody else, and as many as are kept.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |chinese, english| sample(locale, chinese, english);
    let daughter = OtherAnswer {
        value: "1".into(),
        source: say("王芳 今天 10:05 填的，后来换掉了：", "From Wang Fang, today at 10:05, replaced since:"),
        answer: say("深圳市龙岗区\n横岗街道 12 号", "12 Henggang\nLonggang, Shenzhen"),
    };
    let own = OtherAnswer {
        value: "2".into(),
        source: say("您 今天 9:40 填的，后来换掉了：", "From you, today at 9:40, replaced since:"),
        answer: say("深圳市龙岗区清林路 1 号", "1 Qinglin Road, Longgang, Shenzhen"),
    };
    let one = vec![daughter.clone()];
    let two = vec![daughter, own];
    vec![
        Example::new("one", view! { <OtherAnswers locale answers=one is_full=false/> }),
        Example::new("as many as are kept", view! { <OtherAnswers locale answers=two is_full=true/> }),
    ]
}
