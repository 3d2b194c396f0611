//! What is known already from an earlier application.

use super::{Example, sample};
use crate::{locale::Locale, t};
use leptos::prelude::*;

/// One thing that is known.
#[derive(Clone, Debug)]
pub struct Known {
    /// The question, in short.
    pub question: String,
    /// The answer as it was given; its lines are kept.
    pub answer: String,
    /// Where it is from: “您 3 月 2 日的申请里写的”.
    pub source: String,
    /// Where to change it, and what is changed there, for those who hear links out of their rows.
    pub change: (String, String),
}

/// What is known already, each with where it is from and a way to change it.
///
/// Nobody writes the same address five times, and nobody is surprised that it is there. The links say what they
/// change, because a screen reader lists them without their rows (1.3.1, 2.4.9, 3.3.7).
#[component]
pub fn KnownList(
    /// The words.
    locale: Locale,
    /// What is known, in the order of the questions.
    known: Vec<Known>,
) -> impl IntoView {
    let rows = known.into_iter().map(|Known { question, answer, source, change: (href, what) }| {
        let change = t!(locale, "summary-list-change");
        view! {
            <dt>{question}</dt>
            <dd class="summary-answer">
                <span>{answer}</span>
                <p class="caption">{source}</p>
            </dd>
            <dd class="summary-change">
                <a href=href>{change}<span class="visually-hidden">{what}</span></a>
            </dd>
        }
    });
    view! { <dl class="summary">{rows.collect_view()}</dl> }
}

/// Two things from two applications.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |[chinese, english]: [&str; 2]| sample(locale, chinese, english);
    let row = |question, answer, source, href: &str, what| Known {
        question: say(question),
        answer: say(answer),
        source: say(source),
        change: (href.to_owned(), say(what)),
    };
    let known = vec![
        row(
            ["现在住在哪里", "Where you live"],
            ["深圳市龙岗区\n横岗街道 12 号", "12 Henggang\nLonggang, Shenzhen"],
            ["您 3 月 2 日的申请里写的", "From your application of 2 March"],
            "#address",
            ["地址", "the address"],
        ),
        row(
            ["手机号", "Phone number"],
            ["138 0013 8000", "138 0013 8000"],
            ["您登录用的手机号", "The number you signed in with"],
            "#phone",
            ["手机号", "the phone number"],
        ),
    ];
    vec![Example::new("two things", view! { <KnownList locale known/> })]
}
