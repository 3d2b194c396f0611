//! What happened to a case.

use super::{Example, sample};
use crate::locale::Locale;
use leptos::prelude::*;

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct TimelineEvent {
    /// When, as people say it.
    pub when: String,
    /// When, as machines say it: the `datetime` attribute.
    pub datetime: String,
    /// What happened.
    pub what: String,
    /// What staff wrote with it, in Chinese; its lines are kept.
    pub note: Option<String>,
}

/// What happened to a case, each line with its day and, in its words, the one who did it, so that a person can prove what they
/// were told (1.3.1, 1.3.2).
#[component]
pub fn Timeline(
    /// The events, in the order in which they are shown.
    events: Vec<TimelineEvent>,
) -> impl IntoView {
    let events = events.into_iter().map(|TimelineEvent { when, datetime, what, note }| {
        view! {
            <li>
                <time datetime=datetime>{when}</time>
                <strong>{what}</strong>
                {note.map(|note| view! { <blockquote lang="zh-CN">{note}</blockquote> })}
            </li>
        }
    });
    view! { <ol class="timeline">{events.collect_view()}</ol> }
}

/// Two events, one with a note.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |chinese, english| sample(locale, chinese, english);
    let events = vec![
        TimelineEvent {
            when: say("11 月 18 日 上午 9:30", "18 November, 9:30"),
            datetime: "2026-11-18T09:30+08:00".into(),
            what: say("请您补一张照片", "A photo was asked for"),
            note: Some(say(
                "照片有点糊。\n白底、正面、不戴帽子就行。",
                "It is a little blurred.\nPlain white background, please.",
            )),
        },
        TimelineEvent {
            when: say("11 月 16 日 晚上 8:12", "16 November, 20:12"),
            datetime: "2026-11-16T20:12+08:00".into(),
            what: say("您交了申请", "You applied"),
            note: None,
        },
    ];
    vec![Example::new("two events", view! { <Timeline events/> })]
}
