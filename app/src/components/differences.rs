//! Questions that two people have answered differently, before anything is sent.

use super::{Example, Notice, NoticeKind, sample};
use crate::{html::Draw, locale::Locale, t};
use leptos::prelude::*;

/// A question that two people have answered differently.
#[derive(Clone, Debug)]
pub struct Difference {
    /// The question, in short.
    pub question: String,
    /// Where the other answer can be brought back.
    pub href: String,
    /// The answer that will be sent.
    pub stands: String,
    /// The others: whose and from when, and what they are.
    pub others: Vec<(String, String)>,
}

/// Questions that two people have answered differently, with every answer.
///
/// Nobody's answer is overruled unseen. It is told and hinders nothing: whoever presses send knows what is sent. A
/// word, not a colour, says which answer that is, and each link is the question's own name (1.3.1, 1.4.1, 2.4.9,
/// 3.3.4, 3.3.6).
#[component]
pub fn Differences(
    /// The words.
    locale: Locale,
    /// The questions, in their order; not none.
    differences: Vec<Difference>,
) -> impl IntoView {
    let count = differences.len();
    let rows = differences.into_iter().map(|Difference { question, href, stands, others }| {
        let others = others.into_iter().map(|(source, answer)| {
            view! { <p class="caption">{source}</p> <p class="other-answer">{answer}</p> }
        });
        view! {
            <li class="differences">
                <a href=href>{question}</a>
                <p class="caption">{t!(locale, "differences-stands")}</p>
                <p class="other-answer">{stands}</p>
                {others.collect_view()}
            </li>
        }
    });
    let list = Some(view! { <ul class="plain-list">{rows.collect_view()}</ul> }.draw());
    view! {
        <Notice
            locale
            kind=NoticeKind::Warning
            title=t!(locale, "differences-title", count = count)
            text=t!(locale, "differences-text")
            action=list
        />
    }
}

/// Two questions, one with two other answers.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |chinese, english| sample(locale, chinese, english);
    let from_daughter =
        say("王芳 今天 10:05 填的，后来换掉了：", "From Wang Fang, today at 10:05, replaced since:");
    let from_helper = say(
        "帮您办的人 今天 9:40 填的，后来换掉了：",
        "From somebody who helps you, today at 9:40, replaced since:",
    );
    let address = Difference {
        question: say("地址", "The address"),
        href: "#address".into(),
        stands: say("深圳市龙岗区清林路 1 号", "1 Qinglin Road, Longgang, Shenzhen"),
        others: vec![
            (from_daughter.clone(), say("深圳市龙岗区\n横岗街道 12 号", "12 Henggang\nLonggang, Shenzhen")),
            (from_helper, say("深圳市龙岗区横岗街道", "Henggang, Longgang, Shenzhen")),
        ],
    };
    let receive = Difference {
        question: say("怎么领证", "How to get it"),
        href: "#receive".into(),
        stands: say("寄给我", "By post"),
        others: vec![(from_daughter, say("自己去领", "I will collect it"))],
    };
    let both = vec![address, receive];
    vec![Example::new("two questions", view! { <Differences locale differences=both/> })]
}
