//! One application in the list of mine.

use super::{Example, sample};
use crate::{locale::Locale, t};
use leptos::prelude::*;

/// One application in the list of mine: what, where it stands, what comes next.
#[derive(Clone, Debug)]
pub struct CaseCard {
    /// The page of the case or draft.
    pub href: String,
    /// What was applied for.
    pub title: String,
    /// Its reference number, or when a draft was begun: it tells two renewals apart.
    pub reference: String,
    /// Where it stands, in one sentence.
    pub state: String,
    /// What comes next, in one sentence.
    pub next: String,
    /// Whether it is the person's turn.
    pub needs_you: bool,
}

/// My applications, what needs me first.
///
/// One link a card, named by service and number, so that a list of links makes sense alone; the whole card answers
/// to a touch. Whether it needs the person is said in words (1.4.1, 2.4.9, 2.4.10, 2.5.5).
#[component]
pub fn CaseCards(
    /// The words.
    locale: Locale,
    /// The cards, what needs the person first.
    cards: Vec<CaseCard>,
) -> impl IntoView {
    let cards = cards.into_iter().map(|CaseCard { href, title, reference, state, next, needs_you }| {
        view! {
            <li class=if needs_you { "case-card needs-you" } else { "case-card" }>
                {needs_you.then(|| view! { <p class="tag">{t!(locale, "needs-you")}</p> })}
                <h3><a href=href>{title}" "<small>{reference}</small></a></h3>
                <p class="case-card-state">{state}</p>
                <p>{next}</p>
            </li>
        }
    });
    view! { <ul class="case-cards">{cards.collect_view()}</ul> }
}

/// One that waits for the person, one that waits for the federation.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |chinese, english| sample(locale, chinese, english);
    let title = say("残疾人证到期换证", "Renew a disability certificate");
    let waits_for_me = CaseCard {
        href: "#2611-4827-3923".into(),
        title: title.clone(),
        reference: "2611-4827-3923".into(),
        state: say("请您补一张照片", "A photo is needed"),
        next: say("12 月 2 日以前补上就行。", "Hand it in by 2 December."),
        needs_you: true,
    };
    let waits_for_them = CaseCard {
        href: "#2611-4827-3915".into(),
        title,
        reference: "2611-4827-3915".into(),
        state: say("区残联正在审核", "The district federation decides"),
        next: say("11 月 27 日以前有结果，您不用做什么。", "By 27 November; nothing for you to do."),
        needs_you: false,
    };
    let cards = vec![waits_for_me, waits_for_them];
    vec![Example::new("two cases", view! { <CaseCards locale cards/> })]
}
