//! What cannot be done without a network, such as signing in: said by the device itself, in the place of the page.

use super::problem::{self, Again};
use crate::{
    components::{ButtonKind, ButtonLink, Says},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// What was on its way.
pub struct Model {
    /// What was sent, so that it can be sent again as it was typed.
    pub again: Option<Again>,
    /// Why it waits.
    pub why: Why,
}

/// Why something cannot be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Only the server can do it.
    NoNetwork {
        /// Whether nobody has been asked yet if the device may keep things.
        can_keep: bool,
    },
    /// The device could do it, but has no room to keep what comes of it.
    NoRoom,
}

/// Why it waits, that nothing is lost, and how to try again. The empty address is the page one was on the way to.
pub fn page(locale: Locale, Model { again, why }: Model) -> Page {
    let (title, text) = match why {
        Why::NoNetwork { .. } => (t!(locale, "unreachable-title"), t!(locale, "unreachable-text")),
        Why::NoRoom => (t!(locale, "unreachable-full"), t!(locale, "unreachable-full", "text")),
    };
    let is_typed = again.is_some();
    let keep = (why == Why::NoNetwork { can_keep: true }).then(|| {
        view! { <p><a class="plain-link" href=paths::KEEP>{t!(locale, "keep-link")}</a></p> }
    });
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale text=text/>
        <Says locale text=t!(locale, "unreachable-kept")/>
        {again.map(|again| problem::send_again(locale, again))}
        <div class="actions">
            {(!is_typed).then(|| view! { <ButtonLink href="" label=t!(locale, "offline-again")/> })}
            <ButtonLink kind=ButtonKind::Quiet href=paths::HOME label=t!(locale, "problem-home")/>
        </div>
        {keep}
    };
    Page::new(title, t!(locale, "wants-unreachable"), content)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Language, shell::render};

    #[test]
    fn what_was_typed_can_be_sent_again_and_there_is_one_main_way() {
        let html = |again, can_keep| {
            let model = Model { again, why: Why::NoNetwork { can_keep } };
            render(|| page(Locale::new(Language::Chinese), model).content)
        };
        let fields = vec![("time".to_owned(), "2".to_owned())];
        let typed = html(Some(Again { action: "/applications/1/appointment".to_owned(), fields }), false);
        assert!(typed.contains(r#"<input type="hidden" name="time" value="2""#), "{typed}");
        assert!(!typed.contains("/keep"), "{typed}");
        let looked = html(None, true);
        assert!(looked.contains("href=\"/keep\"") && !looked.contains("<form"), "{looked}");
        for html in [typed, looked] {
            assert_eq!(html.matches("class=\"button\"").count(), 1, "{html}");
        }
    }
}
