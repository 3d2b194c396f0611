//! One case that was looked up: where it stands, since and until when, and what comes next. Nothing else.

use super::application::{Model, Seen};
use crate::{
    components::{ButtonKind, ButtonLink, NowPanel, Says},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// Drawn from the same sentences as the page of the case. No answer, no name, nothing staff wrote and no appointment is
/// on it: whoever reads the message with the digits may be somebody else in the house.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let seen = Seen::new(locale, model);
    let (title, caption) = (seen.standing(), seen.caption());
    let now = if seen.asks_something() {
        t!(locale, "looked-up-needs-you")
    } else {
        t!(locale, "application-nothing-to-do")
    };
    let href = paths::sign_in(Some(&paths::application(&model.case.reference)));
    let content = view! {
        <p class="caption">{caption.clone()}</p>
        <h1>{title.clone()}</h1>
        <Says locale text=t!(locale, "looked-up-since", when = seen.since())/>
        <NowPanel locale now next=seen.next() who=seen.who() needs_you=model.needs_resident()/>
        <Says locale class="caption kept" text=t!(locale, "looked-up-only")/>
        <div class="actions">
            <ButtonLink href label=t!(locale, "looked-up-sign-in")/>
            <ButtonLink kind=ButtonKind::Quiet href=paths::LOOK_UP label=t!(locale, "looked-up-again")/>
        </div>
    };
    Page::new(
        t!(locale, "looked-up-page-title", state = title, caption = caption),
        t!(locale, "wants-looked-up"),
        content,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::application::tests::{Told, html};
    use tantu_domain::{
        answer::{Answer, Answers},
        case::{Correction, Event},
    };
    use time::Duration;

    fn says(told: &Told) -> String {
        told.see(|model| html(page(Told::locale(), model)))
    }

    #[test]
    fn it_says_where_it_stands_since_when_by_when_and_what_is_next() {
        let html = says(&Told::at("approval"));
        for words in ["正在approval", "approval以后", "11 月 23 日", "什么也不用做", "2611-"] {
            assert!(html.contains(words), "{words}: {html}");
        }
    }

    #[test]
    fn what_somebody_answered_and_what_staff_wrote_is_for_those_who_sign_in() {
        let answers = Answers::from([("name".to_owned(), Answer::Text("李秀英".to_owned()))]);
        let mut told = Told::answering(answers, "visit");
        let note = "门牌号看不清楚".to_owned();
        let corrections = vec![Correction { question: "name".to_owned(), note: note.clone() }];
        let by = (told.now + Duration::days(5)).date();
        told.happens(Event::CorrectionRequested { corrections, by, again: None });
        let html = says(&told);
        assert!(
            html.contains("有一件事要您做") && !html.contains(&note) && !html.contains("李秀英"),
            "{html}"
        );
    }
}
