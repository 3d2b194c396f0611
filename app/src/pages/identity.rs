//! Signing in through a province's unified identity: the page before one leaves for it, and those on which somebody
//! arrives who could not be signed in.

use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, Pictogram, Says},
    html::Draw,
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// Somebody who is about to leave.
pub struct Leaving {
    /// What the other website is called.
    pub name: String,
    /// Where it is, with all it has to know.
    pub address: String,
    /// Where to go on afterwards.
    pub next: Option<String>,
}

/// Says that another website comes next, whose it is, and what it will tell us: nobody lands there unprepared
/// (WCAG 3.2.5). It is a link, because a browser that may send our forms only to us follows no form elsewhere.
pub fn leaving(locale: Locale, Leaving { name, address, next }: Leaving) -> Page {
    let title = t!(locale, "identity-leave-title", name = name.clone());
    let content = view! {
        <BackLink locale href=paths::sign_in(next.as_deref())/>
        <h1>{title.clone()}</h1>
        <Says locale text=t!(locale, "identity-leave-text")/>
        <div class="actions">
            <ButtonLink href=address label=t!(locale, "identity-leave-go", name = name)/>
        </div>
        <Says locale class="caption kept" text=t!(locale, "identity-leave-told")/>
    };
    Page::new(title, t!(locale, "wants-identity"), content).pictured(Pictogram::Card)
}

/// Somebody who is not signed in.
pub struct Failed {
    /// Why.
    pub why: Why,
    /// What the other website is called.
    pub name: String,
    /// The service line.
    pub phone: String,
    /// Where to go on afterwards.
    pub next: Option<String>,
}

/// Why nobody was signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// They did not want to, over there.
    Denied,
    /// The other website cannot be reached, or says nothing we understand.
    Away,
    /// It took too long, was done before, or was begun in another browser. Which of them is nobody's business.
    Spent,
    /// What the other website says cannot be shown to be true.
    Unproven,
}

/// No reproach, and two ways on: the one more likely to work comes first.
pub fn failed(locale: Locale, Failed { why, name, phone, next }: Failed) -> Page {
    let (title, text) = match why {
        Why::Denied => {
            (t!(locale, "identity-denied-title"), t!(locale, "identity-denied-title", "text", name = name))
        }
        Why::Away => {
            (t!(locale, "identity-away-title", name = name), t!(locale, "identity-away-title", "text"))
        }
        Why::Spent => (t!(locale, "identity-spent-title"), t!(locale, "identity-spent-title", "text")),
        Why::Unproven => (
            t!(locale, "identity-unproven-title"),
            t!(locale, "identity-unproven-title", "text", name = name),
        ),
    };
    let (first, second) = (ButtonKind::Main, ButtonKind::Quiet);
    let again = |kind| {
        view! {
            <form method="post" action=paths::identity_sign_in(next.as_deref())>
                <Button kind label=t!(locale, "identity-again")/>
            </form>
        }
    };
    let by_phone = |kind| {
        view! { <ButtonLink kind href=paths::sign_in(next.as_deref()) label=t!(locale, "identity-by-phone")/> }
    };
    let ways = match why {
        Why::Denied | Why::Spent => (again(first).draw(), by_phone(second).draw()),
        Why::Away | Why::Unproven => (by_phone(first).draw(), again(second).draw()),
    };
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale text=text/>
        <div class="actions">{ways}</div>
        <Says locale class="caption kept" text=t!(locale, "problem-call", phone = phone)/>
    };
    Page::new(title, t!(locale, "wants-identity-trouble"), content).pictured(Pictogram::Card)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Language, shell::render};

    #[test]
    fn whoever_is_not_signed_in_always_has_the_way_by_phone() {
        for why in [Why::Denied, Why::Away, Why::Spent, Why::Unproven] {
            let next = Some("/applications".to_owned());
            let model = Failed { why, name: "平台".to_owned(), phone: "12385".to_owned(), next };
            let html = render(|| failed(Locale::new(Language::Chinese), model).content);
            assert!(html.contains(r#"href="/sign-in?next=%2Fapplications""#), "{html}");
            assert!(html.contains(r#"action="/sign-in/identity?next=%2Fapplications""#), "{html}");
            assert_eq!(html.matches("class=\"button\"").count(), 1, "one main action: {html}");
        }
    }
}
