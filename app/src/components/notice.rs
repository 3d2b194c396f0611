//! Something a person should know now.

use super::{Example, Pictogram, Picture, Says, sample};
use crate::{html::Html, locale::Locale, t};
use leptos::prelude::*;

/// How a notice is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know.
    #[default]
    Info,
    /// Something will go wrong otherwise.
    Warning,
    /// Something went well.
    Success,
}

/// Something a person should know now. It stays on the page: what fades away is lost to whoever reads slowly.
///
/// Picture, border and a hidden word say how it is meant; colour only helps (1.4.1, 2.2.1, 4.1.3).
#[component]
pub fn Notice(
    /// The words.
    locale: Locale,
    /// How it is meant.
    #[prop(optional)]
    kind: NoticeKind,
    /// It in one sentence.
    #[prop(into)]
    title: String,
    /// Whatever else there is to say.
    #[prop(optional_no_strip, into)]
    text: Option<String>,
    /// The way on, such as a link.
    #[prop(optional_no_strip)]
    action: Option<Html>,
) -> impl IntoView {
    let (class, picture, word) = match kind {
        NoticeKind::Info => ("notice", Pictogram::Info, t!(locale, "notice-info")),
        NoticeKind::Warning => ("notice is-warning", Pictogram::Warning, t!(locale, "notice-warning")),
        NoticeKind::Success => ("notice is-success", Pictogram::Check, t!(locale, "notice-success")),
    };
    view! {
        <div class=class>
            <Picture of=picture/>
            <p class="notice-title"><span class="visually-hidden">{word}</span>{title}</p>
            {text.map(|text| view! { <Says locale text/> })}
            {action}
        </div>
    }
}

/// The three kinds.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |chinese, english| sample(locale, chinese, english);
    let info = say("您的证还有 8 个月到期", "Your certificate is valid for 8 more months");
    let info_text = say(
        "到期前 3 个月就可以来换，我们会提醒您。",
        "You can renew it in the last three months; we remind you.",
    );
    let warning = say("您的证已经过期了", "Your certificate has expired");
    let warning_text = say("现在就可以换，不收钱。", "You can renew it now, free of charge.");
    let saved = say("都存好了", "Everything is saved");
    vec![
        Example::new("good to know", view! { <Notice locale title=info text=info_text/> }),
        Example::new(
            "take care",
            view! { <Notice locale kind=NoticeKind::Warning title=warning text=warning_text/> },
        ),
        Example::new("went well", view! { <Notice locale kind=NoticeKind::Success title=saved/> }),
    ]
}
