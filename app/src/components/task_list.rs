//! What is still to be mended, page by page.

use super::{Example, Pictogram, Picture, sample};
use crate::{locale::Locale, t};
use leptos::prelude::*;

/// One page to go back to.
#[derive(Clone, Debug)]
pub struct Task {
    /// The page.
    pub href: String,
    /// What is mended there.
    pub title: String,
    /// What staff wrote about it, in Chinese; its lines are kept.
    pub note: Option<String>,
    /// Whether it is mended.
    pub is_done: bool,
}

/// What is still to be mended, each with what staff wrote about it and whether it is done.
///
/// Only what was asked for is listed, so that nobody goes through the whole form again. The state stands before the
/// link, in words and as a picture, and is read with the link (1.3.1, 1.4.1, 2.4.9, 3.1.2, 3.3.3).
#[component]
pub fn TaskList(
    /// The words.
    locale: Locale,
    /// The tasks, in the order of the form.
    tasks: Vec<Task>,
) -> impl IntoView {
    let tasks = tasks.into_iter().map(|Task { href, title, note, is_done }| {
        let (class, picture, state) = if is_done {
            ("task is-done", Pictogram::Check, t!(locale, "task-done"))
        } else {
            ("task", Pictogram::Pen, t!(locale, "task-to-do"))
        };
        view! {
            <li class=class>
                <p class="task-state"><Picture of=picture/>{state.clone()}</p>
                <a href=href>{title}<span class="visually-hidden">{t!(locale, "task-state", state = state)}</span></a>
                {note.map(|note| view! { <blockquote lang="zh-CN">{note}</blockquote> })}
            </li>
        }
    });
    view! { <ul class="tasks">{tasks.collect_view()}</ul> }
}

/// One done, two to do.
pub fn examples(locale: Locale) -> Vec<Example> {
    let task = |href: &str, [title, title_en]: [&str; 2], note: Option<&str>, is_done| Task {
        href: href.to_owned(),
        title: sample(locale, title, title_en),
        note: note.map(str::to_owned),
        is_done,
    };
    let tasks = vec![
        task("#photo", ["照片", "The photo"], Some("照片有点糊。\n白底、正面、不戴帽子就行。"), true),
        task("#address", ["现在住在哪里", "Where you live"], Some("请写清楚门牌号"), false),
        task("#phone", ["手机号", "Phone number"], None, false),
    ];
    vec![Example::new("one done, two to do", view! { <TaskList locale tasks/> })]
}
