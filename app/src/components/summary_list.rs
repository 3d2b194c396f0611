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
    /// Who answered it and when, if it was not the reader.
    pub author: Option<String>,
    /// Where other answers to it are that were replaced, and of which question, for those who hear links alone.
    pub others: Option<(String, String)>,
    /// The language of the answer, where it is not the page's: a screen reader then says it in the right voice.
    pub lang: Option<String>,
}

/// What was answered, with a way to change each answer.
///
/// Everybody checks before anything is sent. The links say what they change, because a screen reader lists them
/// without their rows; lines between the rows hold them together when the page is magnified (1.3.1, 2.4.9, 3.1.2,
/// 3.3.6).
#[component]
pub fn SummaryList(
    /// The words.
    locale: Locale,
    /// The answers, in the order of the questions.
    rows: Vec<SummaryRow>,
) -> impl IntoView {
    let rows = rows.into_iter().map(|SummaryRow { question, answer, change, note, author, others, lang }| {
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
        let author = author.map(|author| view! { <p class="caption">{author}</p> });
        let others = others.map(|(href, what)| {
            let others = t!(locale, "summary-list-others");
            view! { <p><a href=href>{others}<span class="visually-hidden">{what}</span></a></p> }
        });
        view! {
            <dt>{question}</dt>
            <dd class="summary-answer">{note}<span lang=lang>{answer}</span>{author}{others}</dd>
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
        ..SummaryRow::default()
    };
    let phone = SummaryRow {
        question: say("手机号", "Phone number"),
        answer: String::new(),
        change: Some(("#phone".into(), say("手机号", "the phone number"))),
        note: Some("请写新的手机号".into()),
        ..SummaryRow::default()
    };
    let of_another = SummaryRow {
        author: Some(say("王芳填的，今天 10:05", "Filled in by Wang Fang, today at 10:05")),
        others: Some(("#address".into(), say("地址", "the address"))),
        ..address.clone()
    };
    let read_only = SummaryRow { change: None, ..address.clone() };
    [
        ("to check", vec![address, phone]),
        ("of two people", vec![of_another]),
        ("only to read", vec![read_only]),
    ]
    .map(|(what, rows)| Example::new(what, view! { <SummaryList locale rows/> }))
    .into()
}
