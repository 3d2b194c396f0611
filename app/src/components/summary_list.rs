//! What was answered, to be checked once more.

use super::{Example, StaffNote, sample};
use crate::{locale::Locale, t};
use leptos::prelude::*;

/// One question and its answer.
#[derive(Clone, Debug, Default)]
pub struct SummaryRow {
    /// The question, in short.
    pub question: String,
    /// The answer as it will be read; its lines are kept. Empty when nothing was answered.
    pub answer: String,
    /// Where to change it, and what is changed there, for those who hear links out of their rows.
    pub change: Option<(String, String)>,
    /// What staff asked about it.
    pub note: Option<String>,
}

/// What was answered, with a way to change each answer.
///
/// Everybody checks before anything is sent. The links say what they change, because a screen reader lists them
/// without their rows; lines between the rows hold them together when the page is magnified (1.3.1, 2.4.9, 3.3.6).
#[component]
pub fn SummaryList(
    /// The words.
    locale: Locale,
    /// The answers, in the order of the questions.
    rows: Vec<SummaryRow>,
) -> impl IntoView {
    let rows = rows.into_iter().map(|SummaryRow { question, answer, change, note }| {
        let answer = if answer.is_empty() { t!(locale, "summary-list-empty") } else { answer };
        let note = note.map(|note| view! { <StaffNote locale note/> });
        let link = change.map(|(href, what)| {
            let change = t!(locale, "summary-list-change");
            view! {
                <dd class="summary-change">
                    <a href=href>{change}<span class="visually-hidden">{what}</span></a>
                </dd>
            }
        });
        view! {
            <dt>{question}</dt>
            <dd class="summary-answer">{note}<span>{answer}</span></dd>
            {link}
        }
    });
    view! { <dl class="summary">{rows.collect_view()}</dl> }
}

/// Answers to check, and answers only to read.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |chinese, english| sample(locale, chinese, english);
    let address = SummaryRow {
        question: say("现在住在哪里", "Where you live"),
        answer: say("深圳市龙岗区\n横岗街道 12 号", "12 Henggang\nLonggang, Shenzhen"),
        change: Some(("#address".into(), say("地址", "the address"))),
        note: None,
    };
    let phone = SummaryRow {
        question: say("手机号", "Phone number"),
        answer: String::new(),
        change: Some(("#phone".into(), say("手机号", "the phone number"))),
        note: Some("请写新的手机号".into()),
    };
    let read_only = SummaryRow { change: None, ..address.clone() };
    [("to check", vec![address, phone]), ("only to read", vec![read_only])]
        .map(|(what, rows)| Example::new(what, view! { <SummaryList locale rows/> }))
        .into()
}
