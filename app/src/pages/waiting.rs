//! What was done on this device and the server does not have yet: the list, and the honest receipt of one application.

use crate::{
    components::{BackLink, ButtonKind, ButtonLink, CaseCard, CaseCards, Notice, NoticeKind, NowPanel, Says},
    dates,
    device::{Until, Why},
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{ids::DraftId, reference::Reference};
use time::OffsetDateTime;

/// What was done here.
pub struct Model {
    /// One for each application.
    pub items: Vec<Item>,
    /// What all of them wait for, besides a network.
    pub until: Option<Until>,
}

/// An application, as this device knows it.
pub struct Item {
    /// Its draft.
    pub draft: DraftId,
    /// What the service is called.
    pub title: String,
    /// When something was last done to it here.
    pub at: OffsetDateTime,
    /// How far it is.
    pub state: State,
}

/// How far an application is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It is being filled in.
    Begun,
    /// It is done and waits to be sent.
    ToSend,
    /// The server has it.
    Sent(Reference),
    /// The server could not take it.
    Refused(Why),
}

/// An application that is done and waits to be sent.
pub struct Receipt {
    /// What the service is called.
    pub title: String,
    /// Its draft.
    pub draft: DraftId,
    /// When it was done.
    pub at: OffsetDateTime,
    /// What it waits for, besides a network.
    pub until: Option<Until>,
    /// Whom to call if it cannot wait.
    pub phone: String,
}

/// What needs the person first, then what waits, then the rest; each list shown only if there is something in it.
pub fn page(locale: Locale, Model { items, until }: Model) -> Page {
    let title = t!(locale, "waiting-title");
    let is_empty = items.is_empty();
    let is_only_here = items.iter().any(|item| !matches!(item.state, State::Sent(_)));
    let is_waiting = items.iter().any(|item| item.state == State::ToSend);
    let (mut refused, mut to_send, mut begun, mut sent) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for item in items {
        match &item.state {
            State::Refused(why) => refused.push(sent_back(locale, &item, *why)),
            State::ToSend => to_send.push(card(locale, item)),
            State::Begun => begun.push(card(locale, item)),
            State::Sent(_) => sent.push(card(locale, item)),
        }
    }
    let list = |title: String, cards: Vec<CaseCard>| {
        (!cards.is_empty()).then(|| view! { <h2>{title}</h2> <CaseCards locale cards/> })
    };
    let content = view! {
        <BackLink locale href=paths::APPLICATIONS/>
        <h1>{title.clone()}</h1>
        {is_empty.then(|| nothing(locale))}
        {is_waiting.then(|| how_it_goes(locale, until))}
        {(!refused.is_empty()).then(|| view! { <h2>{t!(locale, "waiting-refused")}</h2> })}
        {refused}
        {list(t!(locale, "waiting-to-send"), to_send)}
        {list(t!(locale, "waiting-begun"), begun)}
        {list(t!(locale, "waiting-sent"), sent)}
        {is_only_here.then(|| view! { <Says locale class="kept" text=t!(locale, "waiting-careful")/> })}
    };
    Page::new(title, t!(locale, "wants-waiting"), content)
}

/// The honest receipt: not sent yet, how it gets there, and from which day it counts.
pub fn receipt(locale: Locale, Receipt { title, draft, at, until, phone }: Receipt) -> Page {
    let heading = t!(locale, "waiting-receipt");
    let here = paths::waiting(draft);
    let (now, action) = match step(locale, until, &here) {
        Some(Step { now, href, label }) => (now, Some(view! { <ButtonLink href label/> }.draw())),
        None => (t!(locale, "waiting-receipt-now"), None),
    };
    let needs_you = action.is_some();
    // One main way: what the person is asked for, if there is something.
    let kind = if needs_you { ButtonKind::Quiet } else { ButtonKind::Main };
    let page_title = t!(locale, "waiting-receipt-page-title", service = title.clone());
    let content = view! {
        <BackLink locale href=paths::WAITING/>
        <p class="caption">{title}</p>
        <h1>{heading}</h1>
        <Says locale class="caption" text=t!(locale, "waiting-receipt-at", when = dates::of_this_year(locale, at))/>
        <NowPanel
            locale
            now
            next=t!(locale, "waiting-receipt-next")
            who=t!(locale, "waiting-receipt-who")
            needs_you
            action
        />
        <Says locale text=t!(locale, "waiting-careful")/>
        <Says locale text=t!(locale, "waiting-receipt-urgent", phone = phone)/>
        <div class="actions">
            <ButtonLink kind href=paths::APPLICATIONS label=t!(locale, "shell-applications")/>
            <ButtonLink kind=ButtonKind::Quiet href=paths::HOME label=t!(locale, "receipt-home")/>
        </div>
    };
    Page::new(page_title, t!(locale, "wants-waiting-receipt"), content)
}

fn nothing(locale: Locale) -> impl IntoView {
    view! {
        <Says locale class="lead" text=t!(locale, "waiting-nothing")/>
        <Says locale text=t!(locale, "waiting-nothing", "text")/>
        <ButtonLink href=paths::APPLICATIONS label=t!(locale, "shell-applications")/>
    }
}

/// What the person has to do, so that it can be sent.
struct Step {
    now: String,
    href: String,
    label: String,
}

/// The one step, on the way back to `here`; none while only a network is missing.
fn step(locale: Locale, until: Option<Until>, here: &str) -> Option<Step> {
    Some(match until? {
        Until::SignIn => Step {
            now: t!(locale, "waiting-sign-in"),
            href: paths::sign_in(Some(here)),
            label: t!(locale, "shell-sign-in"),
        },
        Until::Consent => Step {
            now: t!(locale, "waiting-consent"),
            href: paths::consent(Some(here)),
            label: t!(locale, "waiting-consent", "way"),
        },
    })
}

/// By itself, or after one step.
fn how_it_goes(locale: Locale, until: Option<Until>) -> Html {
    match step(locale, until, paths::WAITING) {
        Some(Step { now, href, label }) => {
            let action = Some(view! { <ButtonLink href label/> }.draw());
            view! { <Notice locale kind=NoticeKind::Warning title=now action/> }.draw()
        }
        None => {
            let text = t!(locale, "waiting-by-itself", "text");
            view! { <Notice locale title=t!(locale, "waiting-by-itself") text/> }.draw()
        }
    }
}

fn card(locale: Locale, Item { draft, title, at, state }: Item) -> CaseCard {
    let (href, words, next) = match state {
        State::Sent(reference) => (
            paths::application(&reference),
            t!(locale, "waiting-state-sent"),
            t!(locale, "waiting-state-sent", "next", reference = reference.to_string()),
        ),
        State::ToSend => (
            paths::waiting(draft),
            t!(locale, "waiting-state-to-send"),
            t!(locale, "waiting-state-to-send", "next"),
        ),
        State::Begun | State::Refused(_) => (
            paths::draft(draft),
            t!(locale, "waiting-state-begun"),
            t!(locale, "waiting-state-begun", "next"),
        ),
    };
    let reference = t!(locale, "waiting-at", when = dates::of_this_year(locale, at));
    CaseCard { href, title, reference, state: words, next, needs_you: false }
}

/// Why one came back, with the one way to it: every answer is there.
fn sent_back(locale: Locale, item: &Item, why: Why) -> Html {
    let text = match why {
        Why::Gone => t!(locale, "waiting-why-gone"),
        Why::NotOffered => t!(locale, "waiting-why-not-offered"),
        Why::Changed => t!(locale, "waiting-why-changed"),
        Why::TooLate => t!(locale, "waiting-why-too-late"),
    };
    let title = t!(locale, "waiting-sent-back", service = item.title.clone());
    let label = t!(locale, "waiting-sent-back", "way", service = item.title.clone());
    let action = view! {
        <Says locale text=t!(locale, "waiting-sent-back", "kept")/>
        <ButtonLink href=paths::draft(item.draft) label/>
    }
    .draw();
    view! { <Notice locale kind=NoticeKind::Warning title text action=Some(action)/> }.draw()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Language, shell::render};
    use time::macros::datetime;

    const WHEN: OffsetDateTime = datetime!(2026-11-22 06:05 UTC);

    fn item(state: State) -> Item {
        Item { draft: DraftId(Default::default()), title: "到期换证".to_owned(), at: WHEN, state }
    }

    fn list(states: Vec<State>, until: Option<Until>) -> String {
        let items = states.into_iter().map(item).collect();
        render(|| page(Locale::new(Language::Chinese), Model { items, until }).content)
    }

    fn one(until: Option<Until>) -> String {
        let (title, phone) = ("到期换证".to_owned(), "12385".to_owned());
        let model = Receipt { title, draft: DraftId(Default::default()), at: WHEN, until, phone };
        render(|| receipt(Locale::new(Language::Chinese), model).content)
    }

    #[test]
    fn nobody_is_told_that_an_application_was_sent_before_it_is() {
        let html = one(None);
        assert!(html.contains("还没送出去") && html.contains("12385"), "{html}");
        assert!(!html.contains("arrival"), "the sun rises when it has arrived: {html}");
        assert!(html.contains("11 月 22 日 14:05"), "{html}");
    }

    #[test]
    fn whoever_has_to_sign_in_or_agree_first_is_led_there_and_back() {
        for (until, way) in
            [(Until::SignIn, "/sign-in?next=%2Fwaiting"), (Until::Consent, "/consent?next=%2Fwaiting")]
        {
            for html in [one(Some(until)), list(vec![State::ToSend], Some(until))] {
                assert!(html.contains(&format!("href=\"{way}")), "{html}");
                assert_eq!(html.matches("class=\"button\"").count(), 1, "{html}");
            }
        }
    }

    #[test]
    fn what_came_back_says_why_and_leads_to_its_answers() {
        for why in [Why::Gone, Why::NotOffered, Why::Changed, Why::TooLate] {
            let html = list(vec![State::Refused(why)], None);
            assert!(html.contains("is-warning") && html.contains("href=\"/apply/"), "{html}");
            assert!(!html.contains("自动送出"), "it does not go by itself any more: {html}");
        }
    }

    #[test]
    fn each_application_stands_where_it_is() {
        let reference = Reference::new(WHEN.date(), 48_273);
        let html = list(vec![State::Begun, State::ToSend, State::Sent(reference)], None);
        for way in ["/apply/", "/waiting/", "/applications/2611-"] {
            assert!(html.contains(&format!("<h3><a href=\"{way}")), "{way}: {html}");
        }
        assert!(list(Vec::new(), None).contains("没有等着送出的"));
    }
}
